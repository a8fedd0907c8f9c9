"""Arguments to try: each sample knows its atoms (see the package) and how to make its value."""

import re

import numpy as np
import tensorflow as tf
from tensorflow.python.ops import resource_variable_ops

v1 = tf.compat.v1 if hasattr(tf, 'compat') and hasattr(tf.compat, 'v1') else tf

# A text that a name made of it can be recognised by.
TEXT = 'probetext'

# Every dimension is the same, so that one argument fits another where it can.
SIZE = 4


class Sample(object):
    """One argument: a label, the atoms that hold of it, and the function that makes it."""

    def __init__(self, label, atoms, make, **elements):
        self.label, self.atoms, self.make = label, frozenset(atoms), make
        self.elements = elements  # how many elements of each kind a list has


def python_atoms(value):
    """The atoms of a python value."""
    if value is None:
        return {'none'}
    atoms = {'given', 'python'}
    if isinstance(value, tf.DType):
        return atoms | {'dtype', '=' + value.name}
    if isinstance(value, (list, tuple)):
        return atoms | {'list', 'len:%d' % len(value)}
    for kind in (bool, int, float, str):
        if isinstance(value, kind):
            whole = kind is float and value == int(value)
            return atoms | {kind.__name__, '=%r' % (int(value) if whole else value,)}
    return {'none'}


def python(value, label=None):
    """A sample of a python value."""
    elements = {'python': len(value)} if isinstance(value, list) else {}
    return Sample(label or repr(value), python_atoms(value), lambda _: value, **elements)


def placeholder(dtype, shape):
    """A new placeholder."""
    return v1.placeholder(dtype, shape)


def tensor_samples():
    """Tensors by dtype and rank: `float32.2` is a float matrix."""
    ranks = {'float32': range(6), 'int32': range(5), 'int64': range(3), 'bool': range(4), 'string': range(3),
             'float64': (0, 1, 2, 4), 'complex64': range(5), 'uint8': (2, 3, 4), 'float16': (2,)}
    for dtype, of_dtype in ranks.items():
        for rank in of_dtype:
            yield Sample('%s.%d' % (dtype, rank), {'given', 'tensor', 'known_rank', 'dtype:' + dtype, 'rank:%d' % rank},
                         lambda _, d=dtype, r=rank: placeholder(d, [SIZE] * r))
    for rank in (1, 2, 3, 4):
        yield Sample('dynamic.%d' % rank, {'given', 'tensor', 'known_rank', 'dtype:float32', 'rank:%d' % rank, 'dynamic_shape'},
                     lambda _, r=rank: placeholder('float32', [None] * r))
    for dtype in ('float32', 'int32', 'string', 'bool'):
        yield Sample('unknown.' + dtype, {'given', 'tensor', 'dtype:' + dtype, 'unknown_rank', 'dynamic_shape'},
                     lambda _, d=dtype: placeholder(d, None))
    for value, label in ((1, 'constant.0'), ([1, 0, 3, 2], 'constant.1'), ([4, 4], 'constant.1s'), (0, 'constant.0z')):
        yield Sample(label, {'given', 'tensor', 'known_rank', 'dtype:int32', 'rank:%d' % np.ndim(value), 'constant'},
                     lambda _, v=value: tf.constant(v))
    for rank in (0, 2):
        yield Sample('constant.f%d' % rank, {'given', 'tensor', 'known_rank', 'dtype:float32', 'rank:%d' % rank, 'constant'},
                     lambda _, r=rank: tf.constant(0.5, shape=[SIZE] * r))
    for label, shape in (('shape.1', [2]), ('shape.2', [2, 2]), ('shape.4', [4, 1])):
        yield Sample(label, {'given', 'tensor', 'known_rank', 'dtype:int32', 'rank:%d' % len(shape)},
                     lambda _, s=shape: placeholder('int32', s))


def ref_variable(dtype, rank):
    """A variable that holds a reference."""
    options = {} if v1 is tf and tf.__version__.startswith(('0.', '1.4')) else {'use_resource': False}
    return v1.Variable(np.ones([SIZE] * rank, dtype), **options)


def resource_variable(dtype, rank):
    """A variable that holds a resource."""
    return resource_variable_ops.ResourceVariable(np.ones([SIZE] * rank, dtype))


def variable_samples():
    """Variables of both kinds."""
    kinds = [('ref', ref_variable)]
    if not tf.__version__.startswith('0.'):
        kinds.append(('resource', resource_variable))
    for kind, make in kinds:
        for dtype, rank in (('float32', 0), ('float32', 1), ('float32', 2), ('float32', 4), ('int32', 0), ('int32', 1),
                            ('int32', 2), ('bool', 1)):
            yield Sample('%s.%s.%d' % (kind, dtype, rank),
                         {'given', 'variable', kind, 'known_rank', 'dtype:' + dtype, 'rank:%d' % rank},
                         lambda _, m=make, d=dtype, r=rank: m(d, r))


def sparse_tensor(values):
    """A sparse matrix."""
    make = getattr(tf, 'SparseTensor')
    return make(placeholder('int64', [SIZE, 2]), values, placeholder('int64', [2]))


def structure_samples():
    """Lists of tensors, sparse tensors and other compounds; they are made of other samples."""
    tensors = {'given', 'tensors', 'list'}
    for name in ('float32.2', 'float32.1', 'float32.0', 'int32.1', 'int32.0', 'bool.0', 'string.1', 'float32.4'):
        for count in (1, 2, 3):
            yield Sample('%s*%d' % (name, count), tensors | {'len:%d' % count},
                         lambda get, n=name, c=count: [get(n + suffix) for suffix in ('', "'", "''")[:c]], tensor=count)
    yield Sample('ref*2', tensors | {'len:2'}, lambda get: [get('ref.float32.2'), get('float32.2')], ref=1, tensor=1)
    if not tf.__version__.startswith('0.'):
        yield Sample('resource*2', tensors | {'len:2'}, lambda get: [get('resource.float32.2'), get('float32.2')], resource=1, tensor=1)
    yield Sample('[tensor, 4]', {'given', 'mixed', 'list', 'len:2'}, lambda get: [get('int32.0'), 4], tensor=1, python=1)
    yield Sample('[tensor, 0.5]', {'given', 'mixed', 'list', 'len:2'}, lambda get: [get('float32.0'), 0.5], tensor=1, python=1)
    yield Sample('array', {'given', 'python', 'ndarray'}, lambda _: np.ones([SIZE, SIZE], 'float32'))
    yield Sample('sparse', {'given', 'sparse', 'dtype:float32'}, lambda get: sparse_tensor(get('float32.1')))
    yield Sample('sparse.int', {'given', 'sparse', 'dtype:int64'}, lambda get: sparse_tensor(get('int64.1')))
    yield Sample('sparse.string', {'given', 'sparse', 'dtype:string'}, lambda get: sparse_tensor(get('string.1')))
    yield Sample('sparse*2', {'given', 'list', 'len:2'}, lambda get: [get('sparse'), get("sparse'")])
    yield Sample('slices', {'given', 'slices', 'dtype:float32'},
                 lambda get: tf.IndexedSlices(get('float32.2'), get('int32.1'), get('constant.1s')))
    yield Sample('op', {'given', 'op'}, lambda get: get('float32.2').op)
    yield Sample('op*2', {'given', 'list', 'len:2'}, lambda get: [get('float32.2').op, get('float32.1').op])
    yield Sample('dict', {'given', 'dict'}, lambda get: {'a': get('float32.1'), 'b': get('int32.1')})
    yield Sample('pairs', {'given', 'list', 'len:2'},
                 lambda get: [(get('float32.2'), get('ref.float32.2')), (get("float32.2'"), get('ref.float32.2'))])
    yield Sample('source', {'given', 'tensor', 'known_rank', 'dtype:float32', 'rank:2'}, lambda _: placeholder('float32', [4, 4]))
    yield Sample('derived', {'given', 'tensor', 'known_rank', 'dtype:float32', 'rank:2'}, lambda get: get('source') * 2.0)
    yield Sample('derived.0', {'given', 'tensor', 'known_rank', 'dtype:float32', 'rank:0'}, lambda get: 2.0 * get('float32.0'))
    for label, shape in (('float.4x2', [4, 2]), ('float.4x3', [4, 3]), ('float.3x4', [3, 4]), ('image11', [4, 16, 16, 3]), ('image3', [4, 4, 4, 3]),
                         ('float.2x4', [2, 4]), ('float.4x1', [4, 1]), ('boxes', [4, 4, 4]), ('float.1x1x4', [1, 1, 4]),
                         ('pointwise', [1, 1, 16, 4]), ('image200', [1, 200, 200, 3]), ('float.2', [2]), ('float.1', [1]), ('float.8', [8]), ('float.4x4x3', [4, 4, 3])):
        yield Sample(label, {'given', 'tensor', 'known_rank', 'dtype:float32', 'rank:%d' % len(shape)},
                     lambda _, s=shape: placeholder('float32', s))
    yield Sample('quantized', {'given', 'tensor', 'known_rank', 'dtype:quint8', 'rank:2'}, lambda _: placeholder('quint8', [4, 4]))
    yield Sample('quantized*2', tensors | {'len:2'}, lambda get: [get('quantized'), get("quantized'")], tensor=2)
    yield Sample('lists', {'given', 'list', 'len:2'}, lambda get: [[get('float32.1')], [get("float32.1'")]])
    yield Sample('shape', {'given', 'python', 'list'}, lambda _: tf.TensorShape([SIZE]))
    yield Sample('int.4x1', {'given', 'tensor', 'known_rank', 'dtype:int64', 'rank:2'}, lambda _: placeholder('int64', [4, 1]))
    yield Sample('int.4x2', {'given', 'tensor', 'known_rank', 'dtype:int64', 'rank:2'}, lambda _: placeholder('int64', [4, 2]))
    yield Sample('sparse.int32', {'given', 'sparse', 'dtype:int32'}, lambda get: sparse_tensor(get('int32.1')))
    yield Sample('queue', {'given', 'object'}, lambda _: tf.FIFOQueue(4, ['float32'], [[4]]) if v1 is tf else v1.FIFOQueue(4, ['float32'], [[4]]))
    yield Sample('features', {'given', 'dict'}, lambda _: {'a': v1.FixedLenFeature([4], tf.float32)})
    yield Sample('features2', {'given', 'dict'}, lambda _: {'a': v1.FixedLenFeature([4], tf.float32), 'b': v1.VarLenFeature(tf.int64)})


def python_samples():
    """Plain Python values."""
    values = [None, True, False, 0, 1, 2, 4, -1, 0.5, 0.25, 1.0, TEXT, 'SAME', 'VALID', 'NHWC', 'NCHW', [], [0], [1], [4], [0, 1],
              [1, 1], [4, 4], [0.5], [2, 2], [0, 0], [1, 1, 1], [4, 4, 4], [1, 1, 1, 1], [4, 4, 4, 4], [0, 0, 0, 0], [1, 2, 2, 1],
              [1, 1, 1, 1, 1], [0.5] * 4, [1, 0, 3, 2], [[0, 0], [0, 0]], [[1, 1], [1, 1]], [[0, 1]], [[1], [0]], [TEXT], 'SYMMETRIC', 'REFLECT', 'sum', 'mean',
              'mod', 'div', 'euclidean', 'fro', 'complete', 'none', 'max', 'area', 'MAX', 'AVG', 'ij,jk->ik', 'weighted_sum', 'weighted_mean', 'weighted_sum_by_nonzero_weights', 'weighted_sum_over_batch_size', [0, 1, 2, 3],
              tf.float32, tf.int32, tf.int64, tf.float64, tf.string, tf.bool, tf.uint8, tf.complex64, tf.qint8, tf.quint8]
    for value in values:
        yield python(value)
    yield python([[0.5] * 4] * 4, 'matrix')
    yield python([[0.5]], 'defaults')
    yield python([1.0, 1.4, 1.7, 1.0], 'ratios')
    yield python([tf.float32], 'dtypes*1')
    yield python([tf.float32, tf.int32], 'dtypes*2')
    yield python([[4]], 'shapes*1')


def all_samples():
    """Every sample by its label."""
    found = {}
    for family in (tensor_samples, variable_samples, structure_samples, python_samples):
        for sample in family():
            found[sample.label] = sample
    return found


# What to try first for a required parameter of a telling name.
HINTS = [(re.compile(pattern), labels.split()) for pattern, labels in (
    (r'^(axis|axes|dim|dims|split_dim|concat_dim|batch_axis|batch_dim|seq_dim|seq_axis|class_dim|dimension|reduction_indices)$', '0 1 [0]'),
    (r'^(logits|x|input|value|tensor|input_tensor|a|y|b|t|labels|predictions|targets|features)$', 'float32.2 float32.1 float32.0 float32.4 int32.1'),
    (r'^(sp_.*|sparse_.*|sp|indicators)$', 'sparse sparse.int sparse.string'),
    (r'^(image|images|grayscale|boxes_image)$', 'float32.4 float32.3 dynamic.3 image3 float.4x4x3'),
    (r'^(shape|dense_shape|output_shape|new_shape|target_shape|size|shapes|dims|multiples|kernel_size|sizes)$', '[4,_4] [4,_4,_4,_4] [1,_1] [4] [2,_2] [1,_1,_1,_1]'),
    (r'^(offset_(height|width)|target_\w+|\w+_(height|width)|height|width|quality|\w+_quality|new_\w+|min_jpeg_quality)$', '2 0 4 1'),
    (r'^seed$', '[0,_0] 1'),
    (r'^(strides?|ksizes?|rates|dilations|window_shape|pooling_ratio)$', '[1,_1,_1,_1] [1,_1] 1 [1,_1,_1,_1,_1] [1] 2'),
    (r'^(padding|pad_mode)$', "'SAME' 'VALID'"),
    (r'^(paddings|crops|pad_width|begin_end)$', '[[0,_0],_[0,_0]] [[1,_1],_[1,_1]] shape.2'),
    (r'.*(dtype|type|Tout|out_type|DstT)$', 'tf.float32 tf.int32 tf.string tf.uint8'),
    (r'^(filters?|kernel|weights|filter_.*)$', 'float32.4 float32.3 float32.2 float32.5'),
    (r'^(depth|num_.*|n|k|N|repeats|max_.*|num|rate|factor|times|count|block_size|.*_size|length|batch_size|capacity|min_after_dequeue|order|bins|frame_.*|fft_length|perm_.*)$', '2 1 4 0'),
    (r'^(indices|ids|segment_ids|sp_ids|begin|positions|sequence_length|seq_lengths?|seq_len|sampled_ids|index|input_ids|lengths)$', 'int32.1 int32.2 int64.1 int64.2 int32.0 [0,_0]'),
    (r'^(cond|condition|pred|mask|predicate|data_to_assert)$', 'bool.2 bool.0 bool.1'),
    (r'^(name|tag|family|key)$', "'probetext'"),
    (r'^(contents|bytes|filename|filenames|serialized|string_tensor|records|path|pattern|message|input_bytes|source|json_examples)$', 'string.0 string.1'),
    (r'^(ref|var|variable|ref_tensor)$', 'ref.float32.2 ref.int32.1 ref.float32.1 ref.float32.0'),
    (r'^(inputs|values|tensors|tensor_list|arrays|args|tensor_lists|list_of_\w+|value_list|xs|partitioned_variables|data)$', 'float32.2*2 float32.1*2 float32.2 float32.1 float32.0 float32.4 string.1'),
    (r'^(ys|loss)$', 'derived'),
    (r'^(params|embeddings)$', 'float32.2 float32.2*2'),
    (r'^(keep_prob|rate|alpha|beta|gamma|lam|stddev|delta|min|max|lower|upper|max_delta|minval|maxval|clip_norm|learning_rate|start|limit|stop|decay_rate|momentum|epsilon|variance_epsilon|scale|global_norm|clip_value_min|clip_value_max|prob|p|probs|contrast_factor|saturation_factor)$', '0.5 1.0 1 float32.0 4'),
    (r'^(global_step|decay_steps|num_steps)$', 'int32.0 4 ref.int32.0'),
    (r'^(mean|variance|offset|bias|biases)$', 'float32.1 float32.0 0.5'),
    (r'^(equation)$', "'ij,jk->ik'"),
    (r'^(data_format)$', "'NHWC'"),
)]

# What to try for any parameter, the likeliest first.
COMMON = ('float32.2 float32.1 float32.4 int32.1 float32.0 int32.0 bool.2 string.1 float32.3 int32.2 int64.1 0 1 2 0.5 float32.2*2 '
          'complex64.2 [4,_4] [1,_1,_1,_1] \'probetext\' string.0 uint8.3 uint8.4 int64.2 int64.0 bool.0 bool.1 float32.5 int32.4 complex64.1 '
          'True tf.float32 tf.int32 [0] [1] [0,_0] sparse ref.float32.2 ref.int32.1 float64.2 op string.2 [[0,_0],_[0,_0]] '
          'constant.1 constant.1s shape.1 [1,_1] dict [] pairs sparse.int queue [0.5,_0.5,_0.5,_0.5]').split()


def labels(text):
    """Labels written in one word: an underscore stands for a space, except inside `tf.` names."""
    return [word.replace(',_', ', ') for word in text]


COMMON = labels(COMMON)


def first_labels(parameter):
    """The samples for a required parameter, in the order in which to try them."""
    hinted = next((found for pattern, found in HINTS if pattern.match(parameter)), ())
    hinted = [label.replace('tf.', "tf.") for label in labels(hinted)]
    return hinted + [label for label in COMMON if label not in hinted]


class Pool(object):
    """The values of the samples in one graph, each made once, outside the scopes that are looked at."""

    def __init__(self, graph, samples):
        self._graph, self._samples, self._values = graph, samples, {}

    def get(self, label):
        """The value of a sample; a quote after the label asks for another of the same kind."""
        if label not in self._values:
            with self._graph.name_scope(None), self._graph.name_scope('samples'):
                self._values[label] = self._samples[label.rstrip("'") if label not in self._samples else label].make(self.get)
        return self._values[label]
