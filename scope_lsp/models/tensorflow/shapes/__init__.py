"""Static shapes, dtypes and constant values of what ops give, as far as variables need them.

`rules.py` tells how a rule is declared. A shape that isn't exactly TensorFlow's own has UNKNOWN
where it isn't known: never None, which is what TensorFlow doesn't know, and never a guess.
`tests/oracle/shapes` holds the rules against TensorFlow.
"""

from scope_lsp.models.tensorflow.shapes import (
    axes,
    creation,
    elementwise,
    folding,
    images,
    indexing,
    joining,
    losses,
    matrices,
    windows,
)
from scope_lsp.models.tensorflow.shapes.rules import Output, Outputs, has_rule, infer

__all__ = [
    "Output", "Outputs", "axes", "creation", "elementwise", "folding", "has_rule", "images",
    "indexing", "infer", "joining", "losses", "matrices", "windows",
]  # fmt: skip
