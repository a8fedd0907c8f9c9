"""Static shapes of what ops give, as far as names, sharing errors and variables need them.

A shape function takes the arguments by parameter and gives a tuple of sizes, None for an unknown
size, or UNKNOWN where not even the rank is known. It is found by the op's last name, whichever of
TensorFlow's homes the call came by.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from typing import Any

from scope_lsp.domain.containers import List
from scope_lsp.domain.tensors import Dimension, Shape, Tensor, VariableValue
from scope_lsp.domain.trail import MISSING
from scope_lsp.domain.values import Value
from scope_lsp.models.tensorflow.conditions import Arguments
from scope_lsp.models.tensorflow.state import known, value_dtype, value_shape
from scope_lsp.scopes import UNKNOWN

ShapeFunction = Callable[[Arguments], Any]

HOMES = frozenset({"tf", "tf.nn", "tf.math", "tf.linalg", "tf.random", "tf.compat.v1",
                   "tf.compat.v1.nn", "tf.compat.v1.math", "tf.compat.v1.random",
                   "operator"})  # fmt: skip

functions: dict[str, ShapeFunction] = {}


def shape_of_result(path: str, given: Arguments) -> Any:
    """The static shape of an op's result, UNKNOWN where there is no rule."""
    home, _, name = path.rpartition(".")
    if path.startswith("__"):
        home, name = "operator", path
    function = functions.get(name) if home in HOMES else None
    return UNKNOWN if function is None else function(given)


def rule(*names: str) -> Callable[[ShapeFunction], ShapeFunction]:
    """Declare the shape function of some ops."""

    def declare(function: ShapeFunction) -> ShapeFunction:
        functions.update(dict.fromkeys(names, function))
        return function

    return declare


# Helpers on arguments


def first(given: Arguments) -> Any:
    """The shape of the first argument."""
    return sizes(next(iter(given.values()), None))


def sizes(value: Value) -> Any:
    """The shape of an argument with None for each size that isn't known."""
    shape = value_shape(value)
    if not isinstance(shape, tuple):
        return UNKNOWN
    return tuple(d if isinstance(d, int) else None for d in shape)


def dims(value: Value) -> Any:
    """A shape given as an argument: a list of sizes, a `TensorShape` or a constant."""
    if isinstance(value, Shape):
        return value.dims if value.dims is not None else UNKNOWN
    if isinstance(value, Tensor):
        value = value.constant
    if isinstance(value, (int, Dimension)):
        value = (value,)
    items = items_of(value)
    return UNKNOWN if items is None else tuple(map(_size, items))


def items_of(value: Value) -> list[Value] | None:
    """The elements of a list or tuple, None where they aren't all known."""
    if isinstance(value, tuple):
        return list(value)
    return value.items if isinstance(value, List) and value.rest is MISSING else None


def _size(value: Value) -> int | None:
    value = (
        value.value
        if isinstance(value, Dimension)
        else value.constant
        if isinstance(value, Tensor)
        else value
    )
    return value if isinstance(value, int) else None


def pick(given: Arguments, *names: str) -> Value:
    """The first argument that is given, under any of its names through the versions."""
    return next((given[n] for n in names if given.get(n) is not None), None)


def _axis(given: Arguments, rank: int, *names: str) -> int | None:
    axis = known(pick(given, *(names or ("axis", "dim"))))
    return None if not isinstance(axis, int) or not -rank <= axis < rank else axis % rank


def product(values: Iterable[int | None]) -> int | None:
    """The product of sizes, None where one isn't known."""
    found = 1
    for value in values:
        if value is None:
            return None
        found *= value
    return found


def broadcast(*shapes: Any) -> Any:
    """The shape of an elementwise op."""
    if any(shape is UNKNOWN for shape in shapes):
        return UNKNOWN
    rank = max(map(len, shapes), default=0)
    padded = [(1,) * (rank - len(shape)) + shape for shape in shapes]
    return tuple(_broadcast_size(column) for column in zip(*padded))


def _broadcast_size(column: tuple[int | None, ...]) -> int | None:
    larger = {size for size in column if size is not None and size != 1}
    if len(larger) == 1:
        return larger.pop()
    return 1 if not larger and None not in column else None


# Elementwise

for _name in (
    "identity", "cast", "relu", "relu6", "elu", "selu", "leaky_relu", "tanh", "sigmoid", "softplus",
    "softsign", "softmax", "log_softmax", "exp", "log", "log1p", "sqrt", "rsqrt", "square",
    "abs", "negative",
    "sign", "floor", "ceil", "round", "dropout", "stop_gradient", "zeros_like", "ones_like",
    "sin", "cos",
    "erf", "is_nan", "is_inf", "is_finite", "logical_not", "bias_add", "clip_by_value",
    "to_float", "to_int32",
    "to_int64", "to_double", "cumsum", "cumprod", "reverse", "l2_normalize", "swish", "gelu",
    "clip_by_norm", "check_numerics", "reciprocal", "lrn", "local_response_normalization", "Print",
    "batch_normalization", "__neg__", "__abs__", "__invert__", "atan",
    "random_shuffle", "shuffle", "expm1", "conj", "real", "imag",
    "sigmoid_cross_entropy_with_logits",
):  # fmt: skip
    functions[_name] = first


@rule(
    "add", "subtract", "multiply", "divide", "truediv", "div", "floordiv", "mod", "floormod", "pow",
    "maximum", "minimum", "equal", "not_equal", "less", "less_equal", "greater", "greater_equal",
    "logical_and", "logical_or", "logical_xor", "squared_difference", "sub", "mul", "realdiv",
    "atan2",
    "__add__", "__radd__", "__sub__", "__rsub__", "__mul__", "__rmul__", "__truediv__",
    "__rtruediv__",
    "__div__", "__rdiv__", "__floordiv__", "__rfloordiv__", "__mod__", "__rmod__", "__pow__",
    "__rpow__",
    "__lt__", "__le__", "__gt__", "__ge__", "__eq__", "__ne__", "__and__", "__or__", "__xor__",
)  # fmt: skip
def elementwise(given: Arguments) -> Any:
    """The broadcast of both operands."""
    operands = [v for k, v in given.items() if k != "name"][:2]
    return broadcast(*map(sizes, operands))


@rule("add_n", "accumulate_n")
def add_n(given: Arguments) -> Any:
    """The shape of each."""
    items = items_of(given.get("inputs"))
    return sizes(items[0]) if items else UNKNOWN


@rule("where", "where_v2")
def where(given: Arguments) -> Any:
    """The shape of the branches."""
    return UNKNOWN if given.get("x") is None else sizes(given["x"])


# Made from shapes


@rule("zeros", "ones", "random_normal", "random_uniform", "truncated_normal", "normal", "uniform",
      "placeholder", "random_gamma", "stateless_normal")  # fmt: skip
def from_shape(given: Arguments) -> Any:
    """The shape that is asked for."""
    return dims(given.get("shape"))


@rule("fill")
def fill(given: Arguments) -> Any:
    """The shape that is asked for."""
    return dims(given.get("dims"))


@rule("placeholder_with_default")
def with_default(given: Arguments) -> Any:
    """The shape that is said."""
    return dims(given.get("shape"))


@rule("reshape")
def reshape(given: Arguments) -> Any:
    """The new shape, of which one size may follow from the others."""
    wanted = pick(given, "shape")
    found = dims(wanted)
    if found is UNKNOWN:
        return UNKNOWN
    if -1 not in found:
        return found
    total = first(given)
    size = product(total) if total is not UNKNOWN else None
    others = product(d for d in found if d != -1)
    free = size // others if size is not None and others else None
    return tuple(free if d == -1 else d for d in found)


@rule("broadcast_to")
def broadcast_to(given: Arguments) -> Any:
    """The shape that is asked for."""
    return dims(given.get("shape"))


@rule("eye")
def eye(given: Arguments) -> Any:
    """A square matrix, or not."""
    rows = known(given.get("num_rows"))
    columns = known(given.get("num_columns")) or rows
    return (rows if isinstance(rows, int) else None, columns if isinstance(columns, int) else None)


@rule("shape", "shape_n")
def shape(given: Arguments) -> Any:
    """One number for each axis."""
    found = first(given)
    return (None,) if found is UNKNOWN else (len(found),)


@rule("size", "rank")
def scalar(given: Arguments) -> Any:
    """A number."""
    return ()


@rule("range")
def range_(given: Arguments) -> Any:
    """A vector, whose length is known for known bounds."""
    bounds = [known(given.get(n)) for n in ("start", "limit", "delta")]
    start, limit, delta = bounds[0], bounds[1], bounds[2] or 1
    if given.get("limit") is None:
        start, limit = 0, start
    if not all(isinstance(b, (int, float)) for b in (start, limit, delta)):
        return (None,)
    return (max(0, math.ceil((limit - start) / delta)),)


@rule("linspace", "lin_space")
def linspace(given: Arguments) -> Any:
    """A vector."""
    number = known(given.get("num"))
    return (number if isinstance(number, int) else None,)


@rule("one_hot")
def one_hot(given: Arguments) -> Any:
    """One axis more."""
    found, depth = sizes(given.get("indices")), known(given.get("depth"))
    if found is UNKNOWN:
        return UNKNOWN
    axis = known(given.get("axis"))
    place = len(found) if axis in (None, -1) else axis
    size = depth if isinstance(depth, int) else None
    return (*found[:place], size, *found[place:]) if isinstance(place, int) else UNKNOWN


# Axes


@rule("expand_dims")
def expand_dims(given: Arguments) -> Any:
    """One axis more."""
    found = first(given)
    axis = known(pick(given, "axis", "dim"))
    if found is UNKNOWN or not isinstance(axis, int):
        return UNKNOWN
    place = axis if axis >= 0 else axis + len(found) + 1
    return (*found[:place], 1, *found[place:])


@rule("squeeze")
def squeeze(given: Arguments) -> Any:
    """Without the axes of size 1."""
    found = first(given)
    if found is UNKNOWN:
        return UNKNOWN
    axes = known(pick(given, "axis", "squeeze_dims"))
    if axes is None or axes == []:
        return UNKNOWN if None in found else tuple(d for d in found if d != 1)
    gone = {a % len(found) for a in ([axes] if isinstance(axes, int) else axes)}
    return tuple(d for i, d in enumerate(found) if i not in gone)


@rule("transpose", "matrix_transpose")
def transpose(given: Arguments) -> Any:
    """The axes in another order."""
    found = first(given)
    if found is UNKNOWN:
        return UNKNOWN
    order = known(given.get("perm"))
    if order is None:
        return found[::-1] if given.get("perm") is None else (None,) * len(found)
    return tuple(found[i] for i in order) if len(order) == len(found) else UNKNOWN


@rule("reduce_sum", "reduce_mean", "reduce_max", "reduce_min", "reduce_prod", "reduce_any",
      "reduce_all", "reduce_logsumexp", "reduce_std", "reduce_variance")  # fmt: skip
def reduce(given: Arguments) -> Any:
    """Without the axes that are reduced, or with size 1 there."""
    found = first(given)
    given_axes = pick(given, "axis", "reduction_indices")
    keep = known(pick(given, "keepdims", "keep_dims")) is True
    if given_axes is None:
        return () if not keep else UNKNOWN if found is UNKNOWN else (1,) * len(found)
    axes = known(given_axes)
    if found is UNKNOWN or axes is None:
        return UNKNOWN
    gone = {a % len(found) for a in ([axes] if isinstance(axes, int) else axes)} if found else set()
    if keep:
        return tuple(1 if i in gone else d for i, d in enumerate(found))
    return tuple(d for i, d in enumerate(found) if i not in gone)


@rule("argmax", "argmin", "arg_max", "arg_min")
def arg(given: Arguments) -> Any:
    """Without one axis."""
    found = first(given)
    if found is UNKNOWN:
        return UNKNOWN
    axis = known(pick(given, "axis", "dimension"))
    place = 0 if axis is None else axis
    return found[: place % len(found)] + found[place % len(found) + 1 :] if found else UNKNOWN


@rule("concat")
def concat(given: Arguments) -> Any:
    """Longer along one axis."""
    values, axis = pick(given, "values"), known(pick(given, "axis", "concat_dim"))
    if isinstance(values, int):
        values, axis = axis, values
    items = items_of(values)
    if not items or not isinstance(axis, int):
        return UNKNOWN
    shapes = [sizes(item) for item in items]
    if any(s is UNKNOWN or len(s) != len(shapes[0]) for s in shapes) or not shapes[0]:
        return UNKNOWN
    place = axis % len(shapes[0])
    lengths = [s[place] for s in shapes]
    total = None if None in lengths else sum(lengths)
    return tuple(
        total if i == place else next((s[i] for s in shapes if s[i] is not None), None)
        for i in range(len(shapes[0]))
    )


@rule("stack", "pack")
def stack(given: Arguments) -> Any:
    """One axis more, of as many as there are."""
    items = items_of(given.get("values"))
    if not items:
        return UNKNOWN
    inner = broadcast(*map(sizes, items))
    axis = known(given.get("axis")) or 0
    if inner is UNKNOWN:
        return UNKNOWN
    place = axis if axis >= 0 else axis + len(inner) + 1
    return (*inner[:place], len(items), *inner[place:])


@rule("unstack", "unpack")
def unstack(given: Arguments) -> Any:
    """Without one axis."""
    found = first(given)
    axis = _axis(given, len(found)) if found is not UNKNOWN else None
    return UNKNOWN if axis is None else found[:axis] + found[axis + 1 :]


@rule("split")
def split(given: Arguments) -> Any:
    """Shorter along one axis."""
    found, axis, number = split_parts(given)
    if found is UNKNOWN or axis is None or not isinstance(number, int):
        return UNKNOWN
    size = found[axis]
    return (*found[:axis], size // number if size is not None else None, *found[axis + 1 :])


def split_parts(given: Arguments) -> tuple[Any, int | None, Any]:
    """The value's shape, the axis and the number of a split, whose order changed in 1.0."""
    found = sizes(given.get("value"))
    axis_value = known(pick(given, "axis", "split_dim"))
    number = known(pick(given, "num_or_size_splits", "num_split"))
    if found is UNKNOWN or not isinstance(axis_value, int) or not found:
        return found, None, number
    return found, axis_value % len(found), number


@rule("tile")
def tile(given: Arguments) -> Any:
    """So many times as long along each axis."""
    found, times = first(given), dims(given.get("multiples"))
    if found is UNKNOWN or times is UNKNOWN or len(times) != len(found):
        return UNKNOWN if found is UNKNOWN else (None,) * len(found)
    return tuple(None if d is None or t is None else d * t for d, t in zip(found, times))


@rule("pad")
def pad(given: Arguments) -> Any:
    """Longer on both sides of each axis."""
    found, pads = first(given), known(given.get("paddings"))
    if found is UNKNOWN or pads is None:
        return UNKNOWN if found is UNKNOWN else (None,) * len(found)
    return tuple(None if d is None else d + a + b for d, (a, b) in zip(found, pads))


@rule("slice")
def slice_(given: Arguments) -> Any:
    """The sizes that are asked for."""
    found, size = first(given), dims(given.get("size"))
    begin = dims(given.get("begin"))
    if size is UNKNOWN or found is UNKNOWN or begin is UNKNOWN:
        return UNKNOWN if found is UNKNOWN else (None,) * len(found)
    rest = (None if d is None or b is None else d - b for d, b in zip(found, begin))
    return tuple(r if s == -1 else s for s, r in zip(size, rest))


@rule("gather", "embedding_lookup", "gather_v2")
def gather(given: Arguments) -> Any:
    """The indices' shape in place of the first axis."""
    table, ids = sizes(next(iter(given.values()), None)), sizes(pick(given, "indices", "ids"))
    if table is UNKNOWN or ids is UNKNOWN or known(given.get("axis")) not in (None, 0):
        return UNKNOWN
    return ids + table[1:]


@rule("__getitem__")
def getitem(given: Arguments) -> Any:
    """Indexing and slicing."""
    operands = list(given.values())
    found, key = sizes(operands[0]), operands[1]
    keys = list(key) if isinstance(key, tuple) else [key]
    if found is UNKNOWN:
        return UNKNOWN
    if any(k is ... for k in keys):
        place = next(i for i, k in enumerate(keys) if k is ...)
        used = sum(k is not None and k is not ... for k in keys)
        keys[place : place + 1] = [slice(None, None, None)] * (len(found) - used)
    result: list[int | None] = []
    axes = iter(found)
    for each in keys:
        if each is None:
            result.append(1)
        elif isinstance(each, slice):
            result.append(_sliced(next(axes, None), each))
        else:
            next(axes, None)
    return (*result, *axes)


def _sliced(size: int | None, key: slice) -> int | None:
    bounds = [None if b is None else known(b) for b in (key.start, key.stop, key.step)]
    if any(b is not None and f is None for b, f in zip((key.start, key.stop, key.step), bounds)):
        return None
    return None if size is None else len(range(size)[slice(*bounds)])


# Linear algebra and convolutions


@rule("matmul", "batch_matmul", "__matmul__")
def matmul(given: Arguments) -> Any:
    """Rows of the first and columns of the second."""
    operands = [v for k, v in given.items() if k != "name"][:2]
    a, b = map(sizes, operands)
    if a is UNKNOWN or b is UNKNOWN or len(a) < 2 or len(b) < 2:
        return UNKNOWN
    if known(pick(given, "transpose_a", "adj_x", "adjoint_a")) is True:
        a = (*a[:-2], a[-1], a[-2])
    if known(pick(given, "transpose_b", "adj_y", "adjoint_b")) is True:
        b = (*b[:-2], b[-1], b[-2])
    return (*broadcast(a[:-2], b[:-2]), a[-2], b[-1])


@rule("xw_plus_b")
def xw_plus_b(given: Arguments) -> Any:
    """A matrix product."""
    x, w = sizes(given.get("x")), sizes(given.get("weights"))
    return UNKNOWN if x is UNKNOWN or w is UNKNOWN else (x[0], w[-1])


@rule("l2_loss", "global_norm")
def loss(given: Arguments) -> Any:
    """A number."""
    return ()


@rule("softmax_cross_entropy_with_logits", "softmax_cross_entropy_with_logits_v2",
      "sparse_softmax_cross_entropy_with_logits")  # fmt: skip
def cross_entropy(given: Arguments) -> Any:
    """Without the axis of the classes."""
    found = sizes(given.get("logits"))
    return UNKNOWN if found is UNKNOWN else found[:-1]


@rule("conv2d", "max_pool", "avg_pool", "depthwise_conv2d", "max_pool2d")
def conv2d(given: Arguments) -> Any:
    """Images, smaller by the strides."""
    found = sizes(pick(given, "input", "value"))
    if found is UNKNOWN or len(found) != 4:
        return UNKNOWN
    filters = pick(given, "filter", "filters")
    kernel = sizes(filters) if filters is not None else dims(pick(given, "ksize"))
    strides = dims(given.get("strides"))
    first_format = known(given.get("data_format")) == "NCHW"
    if kernel is UNKNOWN or strides is UNKNOWN or len(kernel) != 4 or len(strides) != 4:
        return (found[0], None, None, None)
    axes = (2, 3) if first_format else (1, 2)
    window = kernel[:2] if filters is not None else (kernel[axes[0]], kernel[axes[1]])
    padding = known(given.get("padding"))
    lengths = [
        pooled(found[axis], size, strides[axis], padding) for axis, size in zip(axes, window)
    ]
    channel = found[1 if first_format else 3]
    if filters is not None:
        channel = kernel[3]
    return (found[0], channel, *lengths) if first_format else (found[0], *lengths, channel)


def pooled(size: int | None, window: int | None, stride: int | None, padding: Value) -> int | None:
    """How many windows fit along one axis."""
    if size is None or stride is None or not isinstance(padding, str):
        return None
    if padding.upper() == "SAME":
        return -(-size // stride)
    return None if window is None else -(-(size - window + 1) // stride)


@rule("conv2d_transpose")
def conv2d_transpose(given: Arguments) -> Any:
    """The shape that is asked for."""
    return dims(given.get("output_shape"))


# Numbers of outputs


def output_count(path: str, given: Arguments) -> int | None:
    """How many tensors an op gives that gives a list; None where that isn't known."""
    name = path.rpartition(".")[2]
    if name in ("unstack", "unpack"):
        number = known(given.get("num"))
        found = first(given)
        axis = _axis(given, len(found)) if found is not UNKNOWN else None
        return number if isinstance(number, int) else None if axis is None else found[axis]
    if name == "split":
        number = split_parts(given)[2]
        return (
            number if isinstance(number, int) else len(number) if isinstance(number, list) else None
        )
    return None


def constant_of(path: str, given: Arguments) -> Value:
    """The value of a result that can be known before anything runs, else None."""
    name = path.rpartition(".")[2]
    if name == "shape":
        found = first(given)
        return None if found is UNKNOWN or None in found else List(list(found))
    if name in ("identity", "stop_gradient") and given:
        value = next(iter(given.values()))
        return value.constant if isinstance(value, Tensor) else None
    if name == "range":
        bounds = [known(given.get(n)) for n in ("start", "limit", "delta")]
        if given.get("limit") is None:
            bounds[:2] = [0, bounds[0]]
        if all(isinstance(b, int) for b in bounds) and bounds[2]:
            return List(list(range(*bounds)))
    return None


# Dtypes, where the data doesn't tell

_DTYPES = {
    **dict.fromkeys(
        ("equal", "not_equal", "less", "less_equal", "greater", "greater_equal", "logical_and",
         "logical_or", "logical_xor", "logical_not", "is_nan", "is_inf", "is_finite", "reduce_any",
         "reduce_all", "__lt__", "__le__", "__gt__", "__ge__", "__eq__", "__ne__"),
        "bool",
    ),
    **dict.fromkeys(("shape", "size", "rank", "shape_n"), "int32"),
    **dict.fromkeys(("argmax", "argmin", "arg_max", "arg_min"), "int64"),
}  # fmt: skip
_OTHER_DTYPE = frozenset({"cast", "to_float", "to_int32", "to_int64", "to_double", "zeros", "ones",
                          "random_normal", "random_uniform", "truncated_normal", "fill", "range",
                          "one_hot", "eye", "linspace", "where", "gather",
                          "embedding_lookup"})  # fmt: skip


def dtype_of_result(path: str, given: Arguments) -> Any:
    """The dtype of an op's result, None where it isn't known: mostly that of its operands."""
    name = path.rpartition(".")[2]
    if name in _DTYPES:
        return _DTYPES[name]
    if name not in functions or name in _OTHER_DTYPE:
        return None
    operands = [v for k, v in given.items() if k != "name"][:2]
    found = [value_dtype(v) for v in operands if isinstance(v, (Tensor, VariableValue))]
    found += [value_dtype(item) for v in operands[:1] for item in items_of(v) or ()]
    return next((dtype for dtype in found if isinstance(dtype, str)), None)
