"""Tensors made of a shape or of numbers: zeros, ranges, random numbers."""

from __future__ import annotations

import math
from typing import Any

from scope_lsp.domain.unknown import UNKNOWN
from scope_lsp.domain.values import Value
from scope_lsp.models.tensorflow.conditions import Arguments
from scope_lsp.models.tensorflow.shapes.arguments import (
    chosen,
    dims,
    dtype_of_values,
    integer,
    items_of,
    pick,
    same,
    shape_at,
    sizes,
    value_at,
)
from scope_lsp.models.tensorflow.shapes.rules import Output, rule
from scope_lsp.models.tensorflow.shapes.sizes import broadcast, joined, merged, product


@rule("zeros", "ones", "random_normal", "random_uniform", "truncated_normal", "normal", "uniform",
      "random_uniform_int", "stateless_normal", "stateless_uniform", "stateless_truncated_normal",
      "random.stateless_normal", "random.stateless_uniform", "random.stateless_truncated_normal",
      dtype=chosen("dtype", "float32"))  # fmt: skip
def from_shape(given: Arguments) -> Any:
    """The shape that is asked for."""
    return dims(given.get("shape"))


@rule("placeholder", dtype=chosen("dtype"))
def placeholder(given: Arguments) -> Any:
    """The shape that is said."""
    return None if given.get("shape") is None else dims(given["shape"])


@rule("placeholder_with_default", dtype=same("input"))
def placeholder_with_default(given: Arguments) -> Any:
    """The shape that is said, which may be less than what the default has."""
    return dims(given.get("shape")) if given.get("shape") is not None else None


@rule("fill", dtype=same("value"))
def fill(given: Arguments) -> Any:
    """The shape that is asked for."""
    return dims(given.get("dims"))


@rule("ensure_shape", dtype=same("x"))
def ensure_shape(given: Arguments) -> Any:
    """What is known of the tensor and told of it."""
    told = given.get("shape")
    return merged(shape_at(given, "x"), None if told is None else dims(told))


@rule("random_gamma", "gamma", dtype=same("alpha"))
def random_gamma(given: Arguments) -> Any:
    """The shape that is asked for, of each pair of parameters."""
    beta = given.get("beta")
    parameters = [sizes(given.get("alpha"))] + ([] if beta is None else [sizes(beta)])
    return joined(dims(given.get("shape")), broadcast(*parameters))


@rule("random_poisson", "poisson", dtype=chosen("dtype", "float32"))
def random_poisson(given: Arguments) -> Any:
    """The shape that is asked for, of each parameter."""
    return joined(dims(given.get("shape")), shape_at(given, "lam"))


@rule("multinomial", "categorical", "stateless_multinomial", "stateless_categorical",
      dtype=lambda g: chosen("dtype")(g) or chosen("output_dtype", "int64")(g))  # fmt: skip
def multinomial(given: Arguments) -> Any:
    """So many draws for each row."""
    found = shape_at(given, "logits")
    rows = found[0] if isinstance(found, tuple) else found
    return (rows, integer(given.get("num_samples")))


@rule("eye", dtype=chosen("dtype", "float32"))
def eye(given: Arguments) -> Any:
    """Square matrices, or not."""
    rows = integer(given.get("num_rows"))
    columns = given.get("num_columns")
    batch = given.get("batch_shape")
    matrix = (rows, rows if columns is None else integer(columns))
    return matrix if batch is None else joined(dims(batch), matrix)


@rule("shape", dtype=chosen("out_type", "int32"))
def shape(given: Arguments) -> Any:
    """One number for each axis."""
    found = shape_at(given)
    if found is UNKNOWN:
        return (UNKNOWN,)
    return (None,) if found is None else (len(found),)


@rule("shape_n")
def shape_n(given: Arguments) -> Any:
    """The shapes of several."""
    items = items_of(given.get("input"))
    dtype = chosen("out_type", "int32")(given)
    if items is None:
        return UNKNOWN
    return [Output(shape({"input": item}), dtype) for item in items]


@rule("size", "rank", dtype=chosen("out_type", "int32"))
def scalar(given: Arguments) -> Any:
    """A number."""
    return ()


@rule("range")
def range_(given: Arguments) -> Any:
    """A vector, whose length is known for known bounds."""
    start, limit, delta = range_bounds(given)
    dtype = chosen("dtype")(given) or dtype_of_range(given)
    made = dtype if isinstance(dtype, str) else None
    if not all(isinstance(b, (int, float)) for b in (start, limit, delta)):
        given_bounds = [integer(given.get(n)) for n in ("start", "limit")]
        return Output((None if None in given_bounds[:1] else UNKNOWN,), made)
    return Output((max(0, math.ceil((limit - start) / delta)),), made)


def range_bounds(given: Arguments) -> tuple[Any, Any, Any]:
    """Start, limit and step; UNKNOWN where one isn't known."""
    start, limit = value_at(given, "start"), value_at(given, "limit")
    delta = value_at(given, "delta")
    if given.get("limit") is None:
        start, limit = 0, start
    return start, limit, 1 if delta is None else delta


_ORDER = ("int32", "int64", "float32", "float64")


def dtype_of_range(given: Arguments) -> Any:
    """The widest dtype of the bounds."""
    bounds = [given[n] for n in ("start", "limit", "delta") if given.get(n) is not None]
    found = [dtype_of_values([bound]) for bound in bounds]
    if not all(dtype in _ORDER for dtype in found):
        return None
    return max(found, key=_ORDER.index)


@rule("linspace", "lin_space", dtype=same("start"))
def linspace(given: Arguments) -> Any:
    """A vector, or one axis more than the ends have."""
    ends, number = shape_at(given, "start"), integer(given.get("num"))
    if ends == () or "axis" not in given:
        return (number,)
    return (number, *ends) if isinstance(ends, tuple) and value_at(given, "axis") == 0 else UNKNOWN


@rule("sequence_mask", dtype=chosen("dtype", "bool"))
def sequence_mask(given: Arguments) -> Any:
    """A row of flags for each length."""
    longest = given.get("maxlen")
    return joined(shape_at(given, "lengths"), (None if longest is None else integer(longest),))


def one_hot_dtype(given: Arguments) -> Any:
    """The dtype that is told, or that of the values."""
    told = chosen("dtype")(given)
    values = [given[n] for n in ("on_value", "off_value") if given.get(n) is not None]
    return told or (dtype_of_values(values) if values else "float32")


@rule("one_hot", dtype=one_hot_dtype)
def one_hot(given: Arguments) -> Any:
    """One axis more."""
    found, depth = shape_at(given, "indices"), integer(given.get("depth"))
    if not isinstance(found, tuple):
        return found
    axis = value_at(given, "axis")
    place = len(found) if axis in (None, -1) else axis
    return (*found[:place], depth, *found[place:]) if isinstance(place, int) else UNKNOWN


@rule("confusion_matrix", "math.confusion_matrix", "contrib.metrics.confusion_matrix",
      dtype=chosen("dtype", "int32"))  # fmt: skip
def confusion_matrix(given: Arguments) -> Any:
    """A square of classes."""
    number = given.get("num_classes")
    return (None, None) if number is None else (integer(number), integer(number))


@rule("meshgrid")
def meshgrid(given: Arguments) -> Any:
    """A grid for each vector; the first two axes change places by default."""
    vectors: list[Value] = items_of(given.get("args")) or []
    lengths = [_length(sizes(vector)) for vector in vectors]
    if value_at(given, "indexing") in (None, "xy") and len(lengths) > 1:
        lengths[:2] = lengths[1], lengths[0]
    dtypes = [dtype_of_values([v]) for v in vectors]
    return [Output(tuple(lengths), d if isinstance(d, str) else None) for d in dtypes]


def _length(vector: Any) -> Any:
    if not isinstance(vector, tuple):
        return vector
    return product(vector)


@rule("signal.hann_window", "signal.hamming_window", "signal.kaiser_window",
      "signal.vorbis_window", dtype=chosen("dtype", "float32"))  # fmt: skip
def window(given: Arguments) -> Any:
    """A vector."""
    return (UNKNOWN,)


@rule("random_crop", "image.random_crop", dtype=same("value"))
def random_crop(given: Arguments) -> Any:
    """The sizes that are asked for, unless they stand for the whole."""
    found = dims(pick(given, "size"))
    if not isinstance(found, tuple):
        return UNKNOWN
    return tuple(d if not isinstance(d, int) or d > 0 else UNKNOWN for d in found)
