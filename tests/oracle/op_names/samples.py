"""Arguments to try: each sample knows its atoms (see the package) and how to make its value."""

import ast

import numpy as np
import tensorflow as tf
from tensorflow.python.ops import resource_variable_ops

v1 = tf.compat.v1 if hasattr(tf, "compat") and hasattr(tf.compat, "v1") else tf

# The kinds of variables that this version has and names can depend on.
VARIABLE_KINDS = ("ref",) if tf.__version__.startswith("0.") else ("ref", "resource")

# A text that a name made of it can be recognised by.
TEXT = "probetext"

# Every dimension is the same, so that one argument fits another where it can.
SIZE = 4

RANKS = {
    "float32": range(6),
    "int32": range(5),
    "int64": range(3),
    "bool": range(4),
    "string": range(3),
    "float64": (0, 1, 2, 4),
    "complex64": range(5),
    "uint8": (2, 3, 4),
    "float16": (2,),
}

# Placeholders of other shapes.
SHAPES = {
    "source": ("float32", [4, 4]),
    "float.1": ("float32", [1]),
    "float.2": ("float32", [2]),
    "float.8": ("float32", [8]),
    "float.4x1": ("float32", [4, 1]),
    "float.4x2": ("float32", [4, 2]),
    "float.4x3": ("float32", [4, 3]),
    "float.3x4": ("float32", [3, 4]),
    "float.2x4": ("float32", [2, 4]),
    "float.1x1x4": ("float32", [1, 1, 4]),
    "float.4x4x3": ("float32", [4, 4, 3]),
    "boxes": ("float32", [4, 4, 4]),
    "pointwise": ("float32", [1, 1, 16, 4]),
    "pointwise16": ("float32", [1, 1, 16, 16]),
    "image3": ("float32", [4, 4, 4, 3]),
    "image11": ("float32", [4, 16, 16, 3]),
    "image200": ("float32", [1, 200, 200, 3]),
    "int.4x1": ("int64", [4, 1]),
    "int.4x2": ("int64", [4, 2]),
    "shape.1": ("int32", [2]),
    "shape.2": ("int32", [2, 2]),
    "shape.4": ("int32", [4, 1]),
    "quantized": ("quint8", [4, 4]),
    "quantized.4": ("quint8", [4, 4, 4, 4]),
}

CONSTANTS = {
    "constant.0": np.int32(1),
    "constant.0z": np.int32(0),
    "constant.1": np.array([1, 0, 3, 2], "int32"),
    "constant.1s": np.array([4, 4], "int32"),
    "constant.f0": np.float32(0.5),
    "constant.f2": np.full([SIZE, SIZE], 0.5, "float32"),
}

VARIABLES = (
    ("float32", 0),
    ("float32", 1),
    ("float32", 2),
    ("float32", 4),
    ("int32", 0),
    ("int32", 1),
    ("int32", 2),
    ("bool", 1),
)

# Lists of tensors: each is listed one, two and three times.
LISTED = (
    "float32.0 float32.1 float32.2 float32.4 int32.0 int32.1 bool.0 string.0 string.1 quantized"
).split()

PYTHON = """
None | True | False | 0 | 1 | 2 | 4 | -1 | 0.5 | 0.25 | 1.0 | [] | [0] | [1] | [4] | [0.5] | [0, 1]
| [1, 1] | [4, 4] | [2, 2] | [0, 0] | [1, 1, 1] | [4, 4, 4] | [1, 1, 1, 1] | [4, 4, 4, 4]
| [0, 0, 0, 0] | [1, 2, 2, 1] | [1, 1, 1, 1, 1] | [4, 4, 4, 4, 4] | [0.5, 0.5] | [1, 0, 3, 2]
| [0.5, 0.5, 0.5, 0.5] | [0, 1, 2, 3] | [[0, 0], [0, 0]] | [[1, 1], [1, 1]] | [[0, 1]] | [[1], [0]]
"""

WORDS = """
probetext SAME VALID NHWC NCHW SYMMETRIC REFLECT sum mean mod div euclidean fro complete none max
area MAX AVG UTF-8 {} ij,jk->ik weighted_sum weighted_mean weighted_sum_by_nonzero_weights
weighted_sum_over_batch_size
""".split()

DTYPES = "float32 int32 int64 float64 string bool uint8 complex64 qint8 quint8".split()


class Sample(object):
    """One argument: a label, the atoms that hold of it, and the function that makes it."""

    def __init__(self, label, atoms, make, **elements):
        self.label, self.atoms, self.make = label, frozenset(atoms) | {"given"}, make
        self.elements = elements  # how many elements of each kind a list has


def python_atoms(value):
    """The atoms of a python value."""
    if value is None:
        return {"none"}
    atoms = {"given", "python"}
    if isinstance(value, tf.DType):
        return atoms | {"dtype", "=" + value.name}
    if isinstance(value, (list, tuple)):
        return atoms | {"list", "len:%d" % len(value)}
    for kind in (bool, int, float, str):
        if isinstance(value, kind):
            whole = kind is float and value.is_integer()
            return atoms | {kind.__name__, "=%r" % (int(value) if whole else value,)}
    return {"none"}


def python(value, label=None):
    """A sample of a python value."""
    elements = {"python": len(value)} if isinstance(value, list) else {}
    found = Sample(label or repr(value), python_atoms(value), lambda _: value, **elements)
    if value is None:
        found.atoms = frozenset({"none"})
    return found


def placeholder(dtype, shape):
    """A new placeholder."""
    return v1.placeholder(dtype, shape)


def tensor_atoms(dtype, rank):
    """The atoms of a tensor of known rank."""
    return {"tensor", "known_rank", "dtype:" + dtype, "rank:%d" % rank}


def shaped(label, dtype, shape):
    """A sample of a tensor of known shape."""
    return Sample(label, tensor_atoms(dtype, len(shape)), lambda _: placeholder(dtype, shape))


def dynamic(rank):
    """A sample of a tensor of known rank and unknown dimensions."""
    atoms = tensor_atoms("float32", rank) | {"dynamic_shape"}
    return Sample("dynamic.%d" % rank, atoms, lambda _: placeholder("float32", [None] * rank))


def unknown(dtype):
    """A sample of a tensor of unknown rank."""
    atoms = {"tensor", "dtype:" + dtype, "unknown_rank", "dynamic_shape"}
    return Sample("unknown." + dtype, atoms, lambda _: placeholder(dtype, None))


def constant(label, value):
    """A sample of a constant tensor."""
    atoms = tensor_atoms(value.dtype.name, value.ndim) | {"constant"}
    return Sample(label, atoms, lambda _: tf.constant(value))


def tensor_samples():
    """Tensors: `float32.2` is a float matrix."""
    for dtype, ranks in RANKS.items():
        for rank in ranks:
            yield shaped("%s.%d" % (dtype, rank), dtype, [SIZE] * rank)
    for label, (dtype, shape) in SHAPES.items():
        yield shaped(label, dtype, shape)
    for label, value in CONSTANTS.items():
        yield constant(label, value)
    for rank in (1, 2, 3, 4):
        yield dynamic(rank)
    for dtype in ("float32", "int32", "string", "bool"):
        yield unknown(dtype)


def ref_variable(dtype, rank):
    """A variable that holds a reference."""
    old = v1 is tf and tf.__version__.startswith(("0.", "1.4"))
    options = {} if old else {"use_resource": False}
    return v1.Variable(np.ones([SIZE] * rank, dtype), **options)


def resource_variable(dtype, rank):
    """A variable that holds a resource."""
    return resource_variable_ops.ResourceVariable(np.ones([SIZE] * rank, dtype))


def variable(kind, dtype, rank):
    """A sample of a variable."""
    make = ref_variable if kind == "ref" else resource_variable
    atoms = {"variable", kind, "known_rank", "dtype:" + dtype, "rank:%d" % rank}
    return Sample("%s.%s.%d" % (kind, dtype, rank), atoms, lambda _: make(dtype, rank))


def variable_samples():
    """Variables of all kinds."""
    for kind in VARIABLE_KINDS:
        for dtype, rank in VARIABLES:
            yield variable(kind, dtype, rank)


def listed(label, *items, **elements):
    """A sample of a list of other samples; numbers in it stand for themselves."""
    kind = "mixed" if "python" in elements else "tensors" if elements else "python"
    atoms = {kind, "list", "len:%d" % len(items)}

    def make(get):
        return [get(item) if isinstance(item, str) else item for item in items]

    return Sample(label, atoms, make, **elements)


def list_samples():
    """Lists: `float32.2*2` is two float matrices."""
    for name in LISTED:
        for count in (1, 2, 3):
            items = [name + quotes for quotes in ("", "'", "''")[:count]]
            yield listed("%s*%d" % (name, count), *items, tensor=count)
    for kind in VARIABLE_KINDS:
        elements = {kind: 1, "tensor": 1}
        yield listed(kind + "*2", kind + ".float32.2", "float32.2", **elements)
    yield listed("[tensor, 4]", "int32.0", 4, tensor=1, python=1)
    yield listed("[tensor, 0.5]", "float32.0", 0.5, tensor=1, python=1)


def sparse(label, values):
    """A sample of a sparse matrix."""

    def make(get):
        indices = placeholder("int64", [SIZE, 2])
        return tf.SparseTensor(indices, get(values), placeholder("int64", [2]))

    return Sample(label, {"sparse", "dtype:" + values.partition(".")[0]}, make)


def pairs(get):
    """Gradients with their variables."""
    weights = get("ref.float32.2")
    return [(get("float32.2"), weights), (get("float32.2'"), weights)]


def slices(get):
    """Some rows of a matrix."""
    return tf.IndexedSlices(get("float32.2"), get("int32.1"), get("constant.1s"))


def features(_):
    """The features of a parser."""
    return {"a": v1.FixedLenFeature([4], tf.float32), "b": v1.VarLenFeature(tf.int64)}


def compound_samples():
    """Sparse tensors, operations and other compounds."""
    two = {"list", "len:2"}
    yield sparse("sparse", "float32.1")
    yield sparse("sparse.int", "int64.1")
    yield sparse("sparse.int32", "int32.1")
    yield sparse("sparse.string", "string.1")
    yield Sample("sparse*2", two, lambda get: [get("sparse"), get("sparse'")])
    yield Sample("op", {"op"}, lambda get: get("float32.2").op)
    yield Sample("op*2", two, lambda get: [get("float32.2").op, get("float32.1").op])
    yield Sample("dict", {"dict"}, lambda get: {"a": get("float32.1"), "b": get("int32.1")})
    yield Sample("pairs", two, pairs)
    yield Sample("slices", {"slices"}, slices)
    yield Sample("lists", two, lambda get: [[get("float32.1")], [get("float32.1'")]])
    yield Sample("features", {"dict"}, features)
    yield Sample("derived", tensor_atoms("float32", 2), lambda get: get("source") * 2.0)
    yield Sample("array", {"python", "ndarray"}, lambda _: np.ones([SIZE, SIZE], "float32"))
    yield Sample("shape", {"python", "list"}, lambda _: tf.TensorShape([SIZE]))
    queue = getattr(v1, "FIFOQueue", None) or tf.queue.FIFOQueue
    yield Sample("queue", {"object"}, lambda _: queue(4, ["float32"], [[4]]))


def python_samples():
    """Plain Python values."""
    for text in PYTHON.split("|"):
        yield python(ast.literal_eval(text.strip()))
    for word in WORDS:
        yield python(word)
    for dtype in DTYPES:
        yield python(getattr(tf, dtype))
    yield python([TEXT])
    yield python([[0.5] * 4] * 4, "matrix")
    yield python([[0.5]], "defaults")
    yield python([1.0, 1.4, 1.7, 1.0], "ratios")


def all_samples():
    """Every sample by its label."""
    families = (tensor_samples, variable_samples, list_samples, compound_samples, python_samples)
    return dict((sample.label, sample) for family in families for sample in family())


class Pool(object):
    """The values of the samples in one graph, each made once, outside the scopes looked at."""

    def __init__(self, graph, samples):
        self._graph, self._samples, self._values = graph, samples, {}

    def get(self, label):
        """The value of a sample; a quote after the label asks for another of the same kind."""
        if label not in self._values:
            sample = self._samples.get(label) or self._samples[label.rstrip("'")]
            with self._graph.name_scope(None), self._graph.name_scope("samples"):
                self._values[label] = sample.make(self.get)
        return self._values[label]
