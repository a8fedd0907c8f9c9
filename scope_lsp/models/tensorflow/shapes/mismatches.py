"""Sizes that don't fit, where TensorFlow refuses an op.

After the shape function of `MatMul` (`core/framework/common_shape_fns.cc`) and
`python/framework/ops.py`, whose words for it are the same from 0.12 to 1.15.
"""

from __future__ import annotations

from scope_lsp.domain.names import Name, concat
from scope_lsp.domain.values import Value
from scope_lsp.models.registry import Call, Failure
from scope_lsp.models.tensorflow.conditions import Arguments
from scope_lsp.models.tensorflow.state import value_shape

_MATRIX = 2


def refuse_mismatch(call: Call, path: str, given: Arguments, taken: dict[str, Name]) -> None:
    """Raise what TensorFlow raises for the product of matrices whose sizes certainly differ."""
    if path != "tf.matmul" or "MatMul" not in taken or call.version.is_v2:
        return
    shapes = [value_shape(given.get(key)) for key in ("a", "b")]
    if not all(isinstance(shape, tuple) and len(shape) == _MATRIX for shape in shapes):
        return
    flags = [given.get(f"{kind}_{key}") for key in "ab" for kind in ("transpose", "adjoint")]
    if not all(isinstance(flag, bool) or flag is None for flag in flags):
        return
    first, second = shapes
    left = first[0 if flags[0] or flags[1] else 1]
    right = second[1 if flags[2] or flags[3] else 0]
    if isinstance(left, int) and isinstance(right, int) and left != right:
        words = f" (op: 'MatMul') with input shapes: {_shown(first)}, {_shown(second)}."
        start = f"Dimensions must be equal, but are {left} and {right} for '"
        message = concat(start, taken["MatMul"], "'", words)
        raise Failure("ValueError", message, "sizes-differ")


def _shown(shape: tuple[Value, ...]) -> str:
    return "[" + ",".join(str(size) if isinstance(size, int) else "?" for size in shape) + "]"
