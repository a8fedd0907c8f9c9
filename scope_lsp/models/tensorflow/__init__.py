"""TensorFlow, one module per API family. To add a function, declare it in the family's module;
one that only adds ops needs nothing, for its names are data (`opdata.py`).
"""

from scope_lsp.models import python as _python
from scope_lsp.models.tensorflow import (
    apps,
    dtypes,
    functions,
    getters,
    graphs,
    initializers,
    internals,
    layers,
    modules,
    ops,
    paths,
    scopes,
    state,
    tensors,
    testing,
    variables,
)

__all__ = [
    "_python", "apps", "dtypes", "functions", "getters", "graphs", "initializers",
    "internals", "layers", "modules", "ops", "paths",
    "scopes", "state", "tensors", "testing", "variables",
]  # fmt: skip
