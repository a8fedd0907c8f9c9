"""TensorFlow, one module per API family. To add a function, declare it in the family's module;
one that only adds ops needs nothing, for its names are data (`opdata.py`).
"""

from scope_lsp.models import python as _python
from scope_lsp.models.tensorflow import (
    apps,
    arg_scopes,
    composites,
    contrib,
    control_flow,
    decorators,
    datasets,
    dimensions,
    dtypes,
    estimator,
    feature_columns,
    functions,
    getters,
    gradients,
    graph_collections,
    graphs,
    initializers,
    internals,
    keras,
    keras_helpers,
    keras_structure,
    layers,
    metrics,
    modules,
    nest,
    ops,
    paths,
    prelude_tools,
    rnn,
    scopes,
    state,
    static_shapes,
    tapes,
    tensors,
    testing,
    train,
    train_inputs,
    train_steps,
    variables,
)

__all__ = [
    "_python", "apps", "arg_scopes", "contrib", "decorators", "dimensions", "dtypes", "functions", "getters", "gradients", "graph_collections", "graphs", "initializers",
    "internals", "keras", "keras_helpers", "keras_structure", "layers", "metrics", "modules", "nest", "ops", "paths", "prelude_tools", "rnn",
    "scopes", "state", "static_shapes", "tapes", "tensors", "testing", "train", "train_inputs", "train_steps", "variables",
]  # fmt: skip
