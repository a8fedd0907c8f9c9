"""Symbolic tensors of Keras, and those that plain ops made of them.

After `KerasTensor` of `keras/engine/keras_tensor.py` in 2.10.
"""

from __future__ import annotations

from scope_lsp.domain.tensors import Tensor
from scope_lsp.domain.values import Value

HISTORY = "_keras_history"
"""The attribute of a symbolic tensor that tells which layer gave it."""

FLOWS = "_keras_inputs"
"""The attribute of a tensor that plain ops made of symbolic ones: which they are."""


def is_symbolic(tensor: Tensor) -> bool:
    """Whether a tensor stands for what a functional model will be given."""
    return HISTORY in tensor.attrs or bool(flows_of(tensor))


def flows_of(tensor: Tensor) -> tuple[Value, ...]:
    """The symbolic tensors of which plain ops made a tensor that no layer gave.

    What is found is kept with each tensor on the way, for chains of ops are long.
    """
    stack, expanded = [tensor], set[int]()
    while stack:
        current = stack[-1]
        if HISTORY in current.attrs or FLOWS in current.attrs:
            stack.pop()
            continue
        inputs = [t for t in current.inputs or () if isinstance(t, Tensor)]
        waiting = [t for t in inputs if HISTORY not in t.attrs and FLOWS not in t.attrs]
        if waiting and id(current) not in expanded:
            expanded.add(id(current))
            stack += waiting
            continue
        stack.pop()
        if current.inputs is not None:
            found = [t for t in inputs if HISTORY in t.attrs or t.attrs.get(FLOWS)]
            current.attrs[FLOWS] = tuple(found)
    found_ = tensor.attrs.get(FLOWS, ())
    return found_ if isinstance(found_, tuple) else ()
