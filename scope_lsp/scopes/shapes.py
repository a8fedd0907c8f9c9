"""Shapes and types as far as they are known: what certainly differs, and how they are printed.

After `python/framework/tensor_shape.py` and `python/framework/dtypes.py`.
"""

from __future__ import annotations

from typing import Literal

from scope_lsp.scopes.values import UNKNOWN, Dimension, DType, Shape

Known = Literal[True, False, None]
"""True, False, or None for not known."""


def is_fully_defined(shape: Shape) -> Known:
    """`TensorShape.is_fully_defined`."""
    if shape is UNKNOWN:
        return None
    if shape is None or None in shape:
        return False
    return None if UNKNOWN in shape else True


def surely_differ(one: Shape, other: Shape) -> bool:
    """Whether the shapes certainly are not compatible."""
    if not isinstance(one, tuple) or not isinstance(other, tuple):
        return False
    return len(one) != len(other) or any(
        isinstance(a, int) and isinstance(b, int) and a != b
        for a, b in zip(one, other, strict=True)
    )


def merged(one: Shape, other: Shape) -> Shape:
    """`TensorShape.merge_with`, for shapes that do not differ."""
    if not isinstance(one, tuple):
        return one if other is None else other
    if not isinstance(other, tuple) or len(one) != len(other):
        return one
    return tuple(map(_merged_size, one, other))


def _merged_size(one: Dimension, other: Dimension) -> Dimension:
    return one if isinstance(one, int) or other is None else other


def joined(one: Shape, other: Shape) -> Shape:
    """The shape as far as it is the same on two paths."""
    if one == other:
        return one
    if not isinstance(one, tuple) or not isinstance(other, tuple) or len(one) != len(other):
        return UNKNOWN
    return tuple(a if a == b else UNKNOWN for a, b in zip(one, other, strict=True))


def text_of(shape: Shape, v2_behavior: bool) -> str:
    """`str(TensorShape)`; what only we don't know is printed like what TensorFlow doesn't."""
    if not isinstance(shape, tuple):
        return "<unknown>"

    def text(dimension: Dimension) -> str:
        if isinstance(dimension, int):
            return str(dimension)
        return "None" if v2_behavior else "?"

    inside = ", ".join(map(text, shape))
    return f"({inside},)" if len(shape) == 1 else f"({inside})"


FLOATING = frozenset({"float16", "float32", "float64", "bfloat16", "half", "double"})
INTEGERS = frozenset(
    {f"{sign}int{bits}" for sign in ("", "u") for bits in (8, 16, 32, 64)}
    | {"qint8", "quint8", "qint16", "quint16", "qint32", "bool"}
)


def base_dtype(dtype: DType) -> DType:
    """The type without `_ref`."""
    return dtype.removesuffix("_ref") if isinstance(dtype, str) else dtype


def types_surely_differ(one: DType, other: DType) -> bool:
    """Whether the types certainly are not compatible."""
    one, other = base_dtype(one), base_dtype(other)
    return isinstance(one, str) and isinstance(other, str) and one != other
