"""Ops that go over elements: of one operand, of two, of several."""

from __future__ import annotations

from typing import Any

from scope_lsp.domain.unknown import UNKNOWN
from scope_lsp.models.tensorflow.conditions import Arguments
from scope_lsp.models.tensorflow.shapes.arguments import (
    chosen,
    dtype_at,
    dtype_of_values,
    first,
    is_given,
    items_of,
    operands,
    pick,
    same,
    shape_at,
    sizes,
    value_at,
)
from scope_lsp.models.tensorflow.shapes.rules import Output, rule
from scope_lsp.models.tensorflow.shapes.sizes import (
    broadcast,
    calculated,
    merged,
    merged_size,
    of_rank,
    only_whole,
    with_size,
)


def first_dtype(given: Arguments) -> Any:
    """The dtype of the first argument."""
    return dtype_of_values([first(given)])


@rule(
    "identity", "relu", "relu6", "elu", "selu", "leaky_relu", "tanh", "sigmoid", "softplus",
    "softsign", "softmax", "log_softmax", "exp", "log", "log1p", "sqrt", "rsqrt", "square",
    "negative", "neg", "sign", "floor", "ceil", "round", "rint", "stop_gradient", "sin", "cos",
    "tan", "asin", "acos", "atan", "sinh", "cosh", "asinh", "acosh", "atanh", "erf", "erfc",
    "erfinv", "lgamma", "digamma", "cumsum", "cumprod",
    "cumulative_logsumexp", "reverse", "reverse_v2", "l2_normalize",
    "swish", "silu", "gelu", "log_sigmoid", "clip_by_norm", "clip_by_average_norm",
    "check_numerics", "reciprocal", "reciprocal_no_nan", "inv",
    "Print", "print", "expm1", "conj",
    "random_shuffle", "shuffle", "matrix_band_part", "band_part",
    "roll",
    "verify_tensor_all_finite", "guarantee_const", "fft", "ifft", "fft2d", "ifft2d", "fft3d",
    "ifft3d", "invert", "bessel_i0", "bessel_i0e", "bessel_i1", "bessel_i1e",
    "quantize_and_dequantize", "quantize_and_dequantize_v2", "preventgradient",
    "fake_quant_with_min_max_args", "fake_quant_with_min_max_vars",
    "fake_quant_with_min_max_vars_per_channel",
    "__neg__", "__invert__", "__pos__",
    "signal.fft", "signal.ifft", "signal.fft2d", "signal.ifft2d", "signal.fft3d", "signal.ifft3d",
    "signal.fftshift", "signal.ifftshift", "debugging.check_numerics",
    "strings.lower", "strings.upper", "strings.strip", "string_strip", "strings.regex_replace",
    "regex_replace", "strings.unicode_transcode", "encode_base64", "decode_base64",
    "io.encode_base64", "io.decode_base64", dtype=first_dtype,
)  # fmt: skip
def unchanged(given: Arguments) -> Any:
    """The shape and dtype of the operand."""
    return shape_at(given)


@rule("is_nan", "is_inf", "is_finite", "logical_not", dtype="bool")
def predicate(given: Arguments) -> Any:
    """A flag for each element."""
    return shape_at(given)


@rule("lrn", "local_response_normalization", dtype=first_dtype)
def images(given: Arguments) -> Any:
    """The same images."""
    return of_rank(shape_at(given), 4)


@rule("reverse_sequence", "sort", dtype=first_dtype)
def rearranged(given: Arguments) -> Any:
    """The same shape, of which TensorFlow may know more, or less."""
    return only_whole(shape_at(given))


@rule("argsort", dtype="int32")
def argsort(given: Arguments) -> Any:
    """A place for each element."""
    return only_whole(shape_at(given))


@rule("bias_add", "bias_add_v1", dtype=first_dtype)
def bias_add(given: Arguments) -> Any:
    """The same shape, whose channels may be known by the bias."""
    found, bias = shape_at(given), shape_at(given, "bias")
    if not isinstance(found, tuple):
        return found
    told = value_at(given, "data_format")
    axis = 1 if isinstance(told, str) and told.startswith("NC") else len(found) - 1
    size = bias[0] if isinstance(bias, tuple) else bias
    return with_size(found, axis, merged_size(found[axis], size))


@rule("batch_normalization", dtype=first_dtype)
def batch_normalization(given: Arguments) -> Any:
    """The broadcast of all that it is computed of."""
    names = ("x", "mean", "variance", "offset", "scale")
    return broadcast(*[sizes(given[name]) for name in names if given.get(name) is not None])


@rule("crelu", dtype=first_dtype)
def crelu(given: Arguments) -> Any:
    """Twice as many channels."""
    found = shape_at(given)
    if not isinstance(found, tuple) or not found or value_at(given, "axis") not in (None, -1):
        return UNKNOWN
    return with_size(found, len(found) - 1, calculated(lambda size: 2 * size, found[-1]))


@rule("dropout", dtype=same("x"))
def dropout(given: Arguments) -> Any:
    """The same, except where the noise has another shape."""
    return UNKNOWN if is_given(given, "noise_shape") else shape_at(given)


def _real_dtype(given: Arguments) -> Any:
    found = first_dtype(given)
    return {"complex64": "float32", "complex128": "float64"}.get(found, found)


@rule("abs", "real", "imag", "angle", "complex_abs", "__abs__", dtype=_real_dtype)
def part(given: Arguments) -> Any:
    """A real number for each element."""
    return shape_at(given)


@rule("cast", "saturate_cast", dtype=chosen("dtype"))
def cast(given: Arguments) -> Any:
    """Another dtype."""
    return shape_at(given)


@rule("bitcast", dtype=chosen("type"))
def bitcast(given: Arguments) -> Any:
    """Another dtype, whose size may add an axis or take one."""
    return UNKNOWN


for _name, _dtype in (("to_float", "float32"), ("to_double", "float64"), ("to_int32", "int32"),
                      ("to_int64", "int64"), ("to_bfloat16", "bfloat16"),
                      ("to_complex64", "complex64"), ("to_complex128", "complex128"),
                      ("as_string", "string"), ("strings.as_string", "string"),
                      ("strings.length", "int32"), ("string_length", "int32"),
                      ("strings.regex_full_match", "bool"),
                      ("strings.unicode_script", "int32"), ("bucketize", "int32"),
                      ("histogram_fixed_width_bins", "int32")):  # fmt: skip
    rule(_name, dtype=_dtype)(unchanged)


@rule("string_to_number", "strings.to_number", dtype=chosen("out_type", "float32"))
def to_number(given: Arguments) -> Any:
    """A number for each text."""
    return shape_at(given)


@rule("string_to_hash_bucket", "string_to_hash_bucket_fast", "string_to_hash_bucket_strong",
      "strings.to_hash_bucket", "strings.to_hash_bucket_fast", "strings.to_hash_bucket_strong",
      dtype="int64")  # fmt: skip
def to_hash_bucket(given: Arguments) -> Any:
    """A number for each text."""
    return shape_at(given)


@rule("zeros_like", "ones_like")
def like(given: Arguments) -> Any:
    """The shape of the argument, and its dtype where no other is told."""
    dtype = chosen("dtype")(given) if is_given(given, "dtype") else first_dtype(given)
    return Output(shape_at(given), dtype if isinstance(dtype, str) else None)


@rule("searchsorted", dtype=chosen("out_type", "int32"))
def searchsorted(given: Arguments) -> Any:
    """A place for each value."""
    return shape_at(given, "values")


# Two operands


@rule(
    "add", "subtract", "multiply", "floordiv", "floor_div", "mod", "floormod", "pow", "maximum",
    "minimum", "squared_difference", "sub", "mul", "realdiv", "atan2", "truncatediv", "truncatemod",
    "div", "div_no_nan", "divide_no_nan", "multiply_no_nan", "xdivy", "xlogy", "xlog1py", "igamma",
    "igammac", "zeta", "polygamma", "nextafter", "bitwise_and", "bitwise_or", "bitwise_xor",
    "left_shift", "right_shift", "add_v2",
    "__add__", "__radd__", "__sub__", "__rsub__", "__mul__", "__rmul__", "__floordiv__",
    "__rfloordiv__", "__mod__", "__rmod__", "__pow__", "__rpow__", "__and__", "__rand__", "__or__",
    "__ror__", "__xor__", "__rxor__", "__div__", "__rdiv__", dtype=same(),
)  # fmt: skip
def elementwise(given: Arguments) -> Any:
    """The broadcast of both operands."""
    return broadcast(*map(sizes, operands(given)))


_QUOTIENTS = {"int8": "float32", "uint8": "float32", "int16": "float32", "uint16": "float32",
              "int32": "float64", "int64": "float64", "uint32": "float64",
              "uint64": "float64"}  # fmt: skip


def _quotient_dtype(given: Arguments) -> Any:
    found = dtype_at(given)
    return _QUOTIENTS.get(found, found)


@rule("truediv", "divide", "__truediv__", "__rtruediv__", dtype=_quotient_dtype)
def quotient(given: Arguments) -> Any:
    """The broadcast of both operands; integers become floats."""
    return elementwise(given)


@rule(
    "equal", "not_equal", "less", "less_equal", "greater", "greater_equal", "logical_and",
    "logical_or", "logical_xor", "approximate_equal", "__lt__", "__le__", "__gt__", "__ge__",
    "__eq__", "__ne__", dtype="bool",
)  # fmt: skip
def comparison(given: Arguments) -> Any:
    """A flag for each pair of elements."""
    return elementwise(given)


def _complex_dtype(given: Arguments) -> Any:
    return {"float32": "complex64", "float64": "complex128"}.get(dtype_at(given))


@rule("complex", dtype=_complex_dtype)
def complex_(given: Arguments) -> Any:
    """Of two real tensors."""
    return elementwise(given)


@rule("scalar_mul", dtype=same("x"))
def scalar_mul(given: Arguments) -> Any:
    """The tensor, scaled."""
    return shape_at(given, "x")


@rule("clip_by_value", dtype=first_dtype)
def clip_by_value(given: Arguments) -> Any:
    """The tensor between bounds, which may not be larger than it."""
    return shape_at(given)


@rule("sigmoid_cross_entropy_with_logits", "weighted_cross_entropy_with_logits",
      dtype=same("logits"))  # fmt: skip
def sigmoid_cross_entropy(given: Arguments) -> Any:
    """A loss for each logit."""
    return broadcast(shape_at(given, "logits"), shape_at(given, "labels", "targets"))


@rule("log_poisson_loss", dtype=same("log_input"))
def log_poisson_loss(given: Arguments) -> Any:
    """A loss for each input."""
    return broadcast(shape_at(given, "log_input"), shape_at(given, "targets"))


# Several operands


@rule("add_n", "accumulate_n")
def add_n(given: Arguments) -> Any:
    """The shape of each; one that is told has a say in `accumulate_n`."""
    items = items_of(given.get("inputs"))
    if not items:
        return UNKNOWN
    dtype = dtype_of_values(items)
    return Output(merged(*map(sizes, items)), dtype if isinstance(dtype, str) else None)


@rule("string_join", "strings.join", dtype="string")
def string_join(given: Arguments) -> Any:
    """The shape of those that are no scalars."""
    items = items_of(given.get("inputs"))
    shapes = [sizes(item) for item in items or ()]
    if not shapes or UNKNOWN in shapes or None in shapes:
        return UNKNOWN
    return merged(*[s for s in shapes if s != ()]) if any(shapes) else ()


@rule("identity_n", "tuple")
def tuple_(given: Arguments) -> Any:
    """Each as it is."""
    items = items_of(pick(given, "input", "tensors"))
    if items is None:
        return UNKNOWN
    return [_as_it_is(item) for item in items]


def _as_it_is(item: Any) -> Output:
    dtype = dtype_of_values([item])
    return Output(sizes(item), dtype if isinstance(dtype, str) else None)


@rule("convert_to_tensor")
def convert_to_tensor(given: Arguments) -> Any:
    """The value as a tensor."""
    told = chosen("dtype")(given)
    dtype = dtype_of_values([first(given)]) if told is None else told
    return Output(shape_at(given), dtype if isinstance(dtype, str) else None)
