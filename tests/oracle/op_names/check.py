"""Check rules against programs: `python -m op_names.check OPS.json`.

Each expression below is evaluated in one graph, twice.  Before that its names
are foretold from the rules alone, with a counter for each name as TensorFlow
has it; what is told of the result and all names then in use must agree.
"""

from __future__ import print_function

import ast
import io
import json
import os
import sys

os.environ.setdefault('TF_CPP_MIN_LOG_LEVEL', '3')

import tensorflow as tf  # noqa: E402

from op_names import samples  # noqa: E402

PROGRAMS = r"""
tf.add(x, y)
tf.add(x, 1.0, name='sum')
tf.subtract(x, y)
tf.multiply(x, y)
tf.divide(x, y)
tf.divide(2, x)
tf.truediv(i, i)
tf.floordiv(i, 2)
tf.mod(i, 3)
tf.pow(x, 2.0)
tf.matmul(x, y)
tf.matmul(x, y, transpose_b=True, name='product')
tf.matmul(x, v)
tf.reduce_sum(x)
tf.reduce_sum(x, 1)
tf.reduce_sum(x, axis=[0, 1])
tf.reduce_mean(x)
tf.reduce_mean(u)
tf.reduce_mean(x, axis=0, name='mean')
tf.reduce_mean(v)
tf.reduce_max(x)
tf.reduce_max(x, 0)
tf.reduce_min(x)
tf.reduce_prod(x)
tf.reduce_any(b)
tf.reduce_all(b, 0)
tf.reduce_logsumexp(x)
tf.concat([x, y], 1)
tf.concat(1, [x, y])
tf.concat([x, y], axis=0, name='joined')
tf.stack([x, y])
tf.stack([x, y], axis=1)
tf.pack([x, y])
tf.unstack(x)
tf.unpack(x)
tf.split(x, 2, 0)
tf.split(0, 2, x)
tf.split(x, [1, 3], 1, name='parts')
tf.reshape(x, [-1])
tf.reshape(x, [n, 4])
tf.transpose(x)
tf.transpose(x, [1, 0])
tf.transpose(u)
tf.expand_dims(x, 0)
tf.expand_dims(x, axis=-1)
tf.squeeze(x)
tf.squeeze(z, [0])
tf.cast(x, tf.int32)
tf.cast(x, tf.float32)
tf.cast(i, tf.float32, name='floats')
tf.to_float(i)
tf.to_int32(x)
tf.zeros([2, 3])
tf.zeros([n, 3])
tf.zeros([2, 3], tf.int32, name='zero')
tf.ones([2])
tf.zeros_like(x)
tf.zeros_like(u)
tf.ones_like(x)
tf.fill([2, 3], 1.0)
tf.constant(1.0)
tf.constant([1, 2], name='numbers')
tf.placeholder(tf.float32, [None, 3])
tf.placeholder(tf.float32, [None, 3], name='input')
tf.compat.v1.placeholder(tf.float32, [None, 3])
tf.identity(x)
tf.identity(v)
tf.stop_gradient(x)
tf.one_hot(j, 4)
tf.one_hot(j, depth=4, on_value=1.0, off_value=0.0)
tf.gather(x, j)
tf.gather(v, j)
tf.gather_nd(x, i)
tf.tile(x, [2, 1])
tf.pad(x, [[1, 1], [0, 0]])
tf.pad(x, [[1, 1], [0, 0]], 'REFLECT')
tf.slice(x, [0, 0], [1, 2])
tf.strided_slice(x, [0, 0], [1, 2])
tf.where(b)
tf.where(b, x, y)
tf.boolean_mask(x, mask)
tf.meshgrid(vec, vec)
tf.nn.relu(x)
tf.nn.relu6(x)
tf.nn.elu(x)
tf.nn.leaky_relu(x)
tf.nn.softplus(x)
tf.nn.softmax(x)
tf.nn.log_softmax(x, name='logs')
tf.nn.sigmoid(x)
tf.sigmoid(x)
tf.tanh(x)
tf.nn.tanh(x)
tf.exp(x)
tf.log(x)
tf.math.log(x)
tf.sqrt(x)
tf.square(x)
tf.abs(x)
tf.negative(x)
tf.maximum(x, 0.0)
tf.minimum(x, y)
tf.squared_difference(x, y)
tf.nn.conv2d(img, k, [1, 1, 1, 1], 'SAME')
tf.nn.conv2d(img, k, strides=[1, 1, 1, 1], padding='VALID', name='conv')
tf.nn.bias_add(x, vec)
tf.nn.bias_add(x, bias)
tf.nn.max_pool(img, [1, 2, 2, 1], [1, 2, 2, 1], 'SAME')
tf.nn.avg_pool(img, [1, 2, 2, 1], [1, 2, 2, 1], 'SAME')
tf.nn.dropout(x, 0.5)
tf.nn.dropout(x, rate=0.3)
tf.nn.dropout(x, keep_prob=p)
tf.nn.embedding_lookup(x, j)
tf.nn.embedding_lookup(v, j)
tf.nn.l2_loss(x)
tf.nn.l2_normalize(x, 1)
tf.nn.moments(x, [0])
tf.nn.moments(x, [0], keep_dims=True)
tf.nn.batch_normalization(x, vec, vec, vec, vec, 0.001)
tf.nn.batch_normalization(x, vec, vec, None, None, 0.001)
tf.nn.lrn(img)
tf.nn.top_k(x, 2)
tf.nn.in_top_k(x, j, 1)
tf.nn.xw_plus_b(x, y, vec)
tf.nn.softmax_cross_entropy_with_logits(labels=x, logits=y)
tf.nn.softmax_cross_entropy_with_logits(x, y)
tf.nn.softmax_cross_entropy_with_logits_v2(labels=x, logits=y)
tf.nn.sparse_softmax_cross_entropy_with_logits(labels=j, logits=x)
tf.nn.sparse_softmax_cross_entropy_with_logits(x, j)
tf.nn.sigmoid_cross_entropy_with_logits(labels=x, logits=y)
tf.nn.sigmoid_cross_entropy_with_logits(x, y)
tf.random_normal([2, 3])
tf.random_uniform([2, 3], -1, 1)
tf.random_uniform([2, 3], maxval=4, dtype=tf.int32, name='dice')
tf.truncated_normal([2, 3], stddev=0.1)
tf.random.normal([2, 3])
tf.random.uniform([2, 3])
tf.random_shuffle(x)
tf.multinomial(x, 2)
tf.assign(v, x)
tf.assign_add(v, x)
tf.assign_sub(v, x, name='less')
tf.compat.v1.assign(v, x)
tf.scatter_update(v, j, x)
tf.group(op, op)
tf.group(op, name='both')
tf.tuple([x, y])
tf.no_op()
tf.no_op(name='train')
tf.gradients(loss, [source])
tf.argmax(x, 1)
tf.argmin(x, 0, name='least')
tf.equal(x, y)
tf.not_equal(x, 0.0)
tf.greater(x, y)
tf.less(x, y)
tf.greater_equal(x, 1.0)
tf.logical_and(b, b)
tf.logical_not(b)
tf.clip_by_value(x, 0.0, 1.0)
tf.clip_by_norm(x, 1.0)
tf.clip_by_global_norm([x, y], 5.0)
tf.global_norm([x, y])
tf.linspace(0.0, 1.0, 5)
tf.lin_space(0.0, 1.0, 5)
tf.range(5)
tf.range(0, n, 2)
tf.shape(x)
tf.shape(u)
tf.shape(v)
tf.size(x)
tf.rank(x)
tf.add_n([x, y])
tf.add_n([x, v])
tf.accumulate_n([x, y])
tf.cumsum(x)
tf.tensordot(x, y, 1)
tf.einsum('ij,jk->ik', x, y)
tf.norm(x)
tf.diag(vec)
tf.eye(3)
tf.matrix_inverse(x)
tf.sequence_mask(j, 4)
tf.reverse(x, [1])
tf.unique(vec)
tf.segment_sum(x, j)
tf.convert_to_tensor([1.0, 2.0])
tf.convert_to_tensor(x)
tf.check_numerics(x, 'bad')
tf.Print(x, [y])
tf.summary.scalar('loss', n)
tf.summary.histogram('weights', x)
tf.scalar_summary('loss', n)
tf.losses.mean_squared_error(x, y)
tf.losses.softmax_cross_entropy(x, y)
tf.losses.sparse_softmax_cross_entropy(j, x)
tf.train.exponential_decay(0.1, step, 100, 0.9)
tf.train.polynomial_decay(0.1, step, 100)
tf.image.resize_images(img, [2, 2])
tf.image.random_flip_left_right(picture)
tf.image.per_image_standardization(picture)
tf.image.random_brightness(picture, 0.5)
tf.string_to_number(s)
tf.string_join([s, s])
tf.contrib.layers.flatten(img)
x + y
x + 1.0
2.0 * x
x - v
v + x
v * 2.0
-x
x / y
x / 2.0
i // 2
i % 2
x ** 2.0
abs(x)
x < y
b & b
~b
x[0]
x[0, 1]
x[:, 1:]
x[..., None]
x[n]
x[n, m]
x[:m, 1:]
v[0]
""".strip().splitlines()

BINARY = {'Add': 'add', 'Sub': 'sub', 'Mult': 'mul', 'Div': 'truediv', 'FloorDiv': 'floordiv', 'Mod': 'mod', 'Pow': 'pow',
          'BitAnd': 'and', 'BitOr': 'or', 'BitXor': 'xor', 'MatMult': 'matmul'}
UNARY = {'USub': '__neg__', 'Invert': '__invert__'}
COMPARE = {'Lt': '__lt__', 'Gt': '__gt__', 'LtE': '__le__', 'GtE': '__ge__'}


def atoms_of(value):
    """The atoms of a real argument."""
    if isinstance(value, tf.Tensor):
        found = {'given', 'tensor', 'dtype:' + value.dtype.base_dtype.name} | shape_atoms(value.get_shape())
        return found | ({'constant'} if value.op.type == 'Const' else set())
    if isinstance(value, tf.Variable) or type(value).__name__.endswith('Variable'):
        kind = 'resource' if 'Resource' in type(value).__name__ else 'ref'
        return {'given', 'variable', kind, 'dtype:' + value.dtype.base_dtype.name} | shape_atoms(value.get_shape())
    if isinstance(value, tf.Operation):
        return {'given', 'op'}
    if isinstance(value, (list, tuple)) and any(isinstance(item, (tf.Tensor, tf.Variable)) for item in value):
        whole = all(isinstance(item, (tf.Tensor, tf.Variable)) for item in value)
        return {'given', 'list', 'len:%d' % len(value), 'tensors' if whole else 'mixed'}
    return samples.python_atoms(value)


def shape_atoms(shape):
    """The atoms of a static shape."""
    if shape.ndims is None:
        return {'unknown_rank', 'dynamic_shape'}
    return {'known_rank', 'rank:%d' % shape.ndims} | (set() if shape.is_fully_defined() else {'dynamic_shape'})


def index_atoms(index):
    """The atoms of an index."""
    parts = index if isinstance(index, tuple) else (index,)
    found = {'given'} | ({'tuple'} if isinstance(index, tuple) else set())
    for part in parts:
        if isinstance(part, slice):
            found |= {'slice'} | ({'tensor_bound'} if isinstance(part.start, tf.Tensor) or isinstance(part.stop, tf.Tensor) else set())
        elif isinstance(part, int):
            found |= set() if isinstance(index, tuple) else {'int', 'python'}
        else:
            found.add('newaxis' if part is None else 'ellipsis' if part is Ellipsis else 'tensor')
    return found


def with_dtypes(atoms):
    """The atoms of all parameters with those on equal dtypes."""
    for name, held in atoms.items():
        for other, told in atoms.items():
            dtype = next((atom[1:] for atom in told if atom[0] == '=' and 'dtype' in told), None)
            if 'dtype:%s' % dtype in held:
                atoms[name] = atoms[name] | {'dtype=' + other}
    return atoms


def kind_of(item):
    """The kind of an element, for `each:`."""
    found = atoms_of(item)
    return next((kind for kind in ('tensor', 'ref', 'resource', 'python') if kind in found), None)


class Rules(object):
    """The written rules and one graph's names as they foretell them."""

    def __init__(self, data):
        self.data, self.used = data, {}

    def entry(self, path):
        """The entry of a path, through the aliases."""
        aliases = self.data['aliases']
        path = aliases.get(path, path)
        for prefix in ('tf.compat.v1.', 'tf.compat.v2.'):
            if path not in self.data['apis'] and path.startswith(prefix):
                path = aliases.get('tf.' + path[len(prefix):], 'tf.' + path[len(prefix):])
        return self.data['apis'].get(path)

    def unique(self, name):
        """`Graph.unique_name`, with names compared as this version does."""
        fold = (lambda text: text.lower()) if FOLDS else (lambda text: text)
        key, number = fold(name), self.used.get(fold(name), 0)
        self.used[key] = number + 1
        if not number:
            return name
        base = key
        while key in self.used:
            key = '%s_%d' % (base, number)
            number += 1
        self.used[key] = 1
        return '%s_%d' % (name, number - 1)

    def call(self, entry, values, atoms):
        """Take the names of a call; return the foretold result, in default names, and the names taken."""
        taken = self.names(entry, values, atoms)
        own = values.get(entry.get('named_by', 'name'))
        plain = [name for name, _ in taken]
        for before, after in entry.get('with_name', ()) if own else ():
            if before == plain:
                taken = [(name.replace('{%s}' % entry.get('named_by', 'name'), own), name) for name in after]
                own = None
        named = entry['named'] if isinstance(entry['named'], list) else [entry['named']]
        result = []
        for name, index in taken:
            given = own if own and index in named else name
            result.append((name, self.unique(fill(given, values))))
        for name in entry.get('outside', ()):
            self.unique(name)
        return self.result(entry, atoms, result, values)

    def names(self, entry, values, atoms):
        """(name, index) for each name taken."""
        found = []
        for index, (name, condition) in enumerate(entry['adds']):
            any_of = condition if isinstance(condition, list) else [condition]
            found += [(name, index)] * max([holds(one, values, atoms) for one in any_of] + [0])
        return found

    @staticmethod
    def result(entry, atoms, taken, values):
        """The foretold name of the result, or None."""
        told = entry.get('returns')
        if isinstance(told, dict) and 'variants' in told:
            told = next(label for condition, label in told['variants'] if holds(condition, values, atoms))
        if not isinstance(told, list):
            return told
        first, slash, rest = fill(told[0], values).partition('/')
        numbers, default = {}, {}
        for name, real in taken:
            base = fill(name, values)
            number = numbers.get(base, 0)
            numbers[base] = number + 1
            default[base if not number else '%s_%d' % (base, number)] = real
        whole = fill(told[0], values)
        return default.get(whole) or default.get(first, '?' + first) + slash + rest



def fill(name, values):
    """A name with the texts of parameters filled in."""
    for parameter, value in values.items():
        if '{%s}' % parameter in name:
            name = name.replace('{%s}' % parameter, str(value))
    return name


def holds(condition, values, atoms):
    """How often a condition lets a name be taken."""
    count = 1
    for parameter, wanted in condition.items():
        for atom in wanted if isinstance(wanted, list) else [wanted]:
            if atom.startswith('each:'):
                value = values.get(parameter)
                items = value if isinstance(value, (list, tuple)) else [value] if parameter == 'index' else []
                count *= sum(kind_of(item) == atom[5:] for item in items)
            elif (atom.lstrip('!') in atoms.get(parameter, {'none'})) == atom.startswith('!'):
                return 0
    return count


FOLDS = True


class Program(object):
    """A graph with the arguments that the expressions use."""

    def __init__(self, data):
        global FOLDS
        FOLDS = not data['tensorflow'].startswith(('0.', '1.0', '1.1.', '1.2', '1.3', '1.4'))
        self.rules = Rules(data)
        self.graph = tf.Graph()
        with self.graph.as_default(), tf.name_scope('given') if hasattr(tf, 'name_scope') else self.graph.name_scope('given'):
            self.names = self.arguments()
        self.rules.used = dict(self.graph._names_in_use)

    @staticmethod
    def arguments():
        """The values of the names in the expressions."""
        make = samples.placeholder
        variable = samples.ref_variable if tf.__version__ < '2' else samples.resource_variable
        x = make('float32', [4, 4])
        source = make('float32', [4, 4])
        return {'tf': tf, 'x': x, 'y': make('float32', [4, 4]), 'u': make('float32', None), 'z': make('float32', [1, 4]),
                'i': make('int32', [4, 2]), 'j': make('int32', [4]), 'b': make('bool', [4, 4]), 'n': make('int32', []), 'm': make('int32', []),
                'p': make('float32', []), 'vec': make('float32', [4]), 'img': make('float32', [2, 8, 8, 3]), 'k': make('float32', [3, 3, 3, 5]),
                'picture': make('float32', [8, 8, 3]), 's': make('string', [4]), 'op': x.op, 'source': source, 'loss': source * 2.0,
                'v': variable('float32', 2), 'bias': variable('float32', 1), 'step': make('int32', []), 'mask': make('bool', [4])}

    def eval(self, node):
        """The real value of a node."""
        return eval(compile(ast.Expression(node), '<argument>', 'eval'), dict(self.names))

    def path(self, node):
        """The dotted path of a function."""
        return node.id if isinstance(node, ast.Name) else self.path(node.value) + '.' + node.attr

    def foretell(self, node):
        """The foretold result of an expression; LookupError where nothing is told."""
        if isinstance(node, ast.Call) and not (isinstance(node.func, ast.Name) and node.func.id == 'abs'):
            return self.foretell_call(node)
        operator, operands = self.operation(node)
        entry = self.rules.data['operators'][operator]
        values = dict(zip([name.strip() for name in entry['params'].split(',')], operands))
        atoms = dict((name, index_atoms(value) if name == 'index' else atoms_of(value)) for name, value in values.items())
        return self.rules.call(entry, values, with_dtypes(atoms))

    def operation(self, node):
        """The operator's name and its operands."""
        kind = type(getattr(node, 'op', None)).__name__
        if isinstance(node, ast.BinOp):
            left, right = self.eval(node.left), self.eval(node.right)
            swapped = not isinstance(left, (tf.Tensor, tf.Variable))
            name = '__%s%s__' % ('r' if swapped else '', 'div' if kind == 'Div' and sys.version_info < (3,) else BINARY[kind])
            return name, (right, left) if swapped else (left, right)
        if isinstance(node, ast.UnaryOp):
            return UNARY[kind], (self.eval(node.operand),)
        if isinstance(node, ast.Call):
            return '__abs__', (self.eval(node.args[0]),)
        if isinstance(node, ast.Compare):
            return COMPARE[type(node.ops[0]).__name__], (self.eval(node.left), self.eval(node.comparators[0]))
        return '__getitem__', (self.eval(node.value), self.index(node))

    def index(self, node):
        """The real index of a subscript."""
        class Catch(object):
            def __getitem__(self, index):
                return index
        scope = dict(self.names, catch=Catch())
        text = ast.Subscript(value=ast.Name(id='catch', ctx=ast.Load()), slice=node.slice, ctx=ast.Load())
        return eval(compile(ast.fix_missing_locations(ast.Expression(ast.copy_location(text, node))), '<index>', 'eval'), scope)

    def foretell_call(self, node):
        """The foretold result of a call of a function."""
        entry = self.rules.entry(self.path(node.func))
        if entry is None or 'adds' not in entry:
            raise LookupError
        spec = ast.parse('def f(%s): pass' % entry['params'].replace('=...', '=None')).body[0].args
        names = [getattr(arg, 'arg', None) or arg.id for arg in spec.args]
        values = dict((name, self.eval(default)) for name, default in zip(names[::-1], spec.defaults[::-1]))
        given = [self.eval(arg) for arg in node.args]
        values.update(zip(names, given))
        if spec.vararg:
            values[getattr(spec.vararg, 'arg', spec.vararg)] = given[len(names):]
        values.update((keyword.arg, self.eval(keyword.value)) for keyword in node.keywords)
        atoms = dict((name, atoms_of(value)) for name, value in values.items())
        return self.rules.call(entry, values, with_dtypes(atoms))

    def run(self, text):
        """Evaluate one expression; return (what went wrong or None), or LookupError/other errors of TensorFlow."""
        node = ast.parse(text, mode='eval').body
        with self.graph.as_default():
            result = eval(text, dict(self.names))
        told = self.foretell(node)
        real = result[0] if isinstance(result, (list, tuple)) and isinstance(told, str) else result
        real = real.op.name if isinstance(real, tf.Tensor) else real.name if isinstance(real, tf.Operation) else None
        used = dict((name, count) for name, count in self.graph._names_in_use.items() if '/' not in name)
        mine = dict((name, count) for name, count in self.rules.used.items() if '/' not in name)
        self.rules.used = dict(self.graph._names_in_use)
        different = sorted(set(used.items()) ^ set(mine.items()))
        if different:
            return 'names: %s' % different
        if isinstance(told, (str, type(u''))) and real is not None and not told.startswith('=') and told != real:
            return 'result: %s, really %s' % (told, real)
        return None


def main():
    """Run all programs, and print what differs."""
    with io.open(sys.argv[1], encoding='utf-8') as file:
        program = Program(json.load(file))
    right = skipped = wrong = 0
    for text in PROGRAMS:
        for _ in range(2):
            before = dict(program.graph._names_in_use)
            try:
                problem = program.run(text)
            except Exception as error:
                program.rules.used = dict(program.graph._names_in_use)
                skipped += 1
                if isinstance(error, LookupError) or before != program.graph._names_in_use:
                    print('%s: nothing told (%s: %s)' % (text, type(error).__name__, error))
                continue
            right += problem is None
            wrong += problem is not None
            if problem:
                print('%s: %s' % (text, problem))
    print('right %d, wrong %d, not in this version or not told %d' % (right, wrong, skipped))


if __name__ == '__main__':
    main()
