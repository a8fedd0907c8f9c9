"""Graphs that a program reads from files: what is in them isn't known.

After `python/framework/importer.py`, `python/training/saver.py` and
`python/saved_model/loader_impl.py` of 1.15.
"""

from __future__ import annotations

from scope_lsp.domain.containers import List
from scope_lsp.domain.names import Name, concat
from scope_lsp.domain.tensors import Operation
from scope_lsp.domain.values import Unknown, Value
from scope_lsp.models.registry import Call, api
from scope_lsp.models.tensorflow.control_flow import inside
from scope_lsp.models.tensorflow.graph_collections import IMPORTED, OPEN
from scope_lsp.models.tensorflow.opdata import data_for
from scope_lsp.models.tensorflow.state import name_of, runtime, tensor
from scope_lsp.scopes import taint_all


def _imported(call: Call, scope: Value, reason: str) -> None:
    """A whole graph, with its collections, below a scope or beside what is there."""
    graph = runtime(call).graph
    for key in (OPEN, IMPORTED):
        call.trail.put(graph.current, key, reason)
    if scope:
        inside(call, scope, "", lambda: None)
    else:
        taint_all(runtime(call), data_for(call.version).vocabulary, reason)


@api("tf.train.import_meta_graph", api=1)
def import_meta_graph(
    call: Call,
    meta_graph_or_file: Value,
    clear_devices: Value = False,
    import_scope: Value = None,
    **kwargs: Value,
) -> Value:
    """The graph of a checkpoint, and what restores it."""
    _imported(call, import_scope, "what is in the graph of the checkpoint isn't known")
    return Unknown("the saver of a graph that is read from a file", plain=True)


@api("tf.saved_model.loader.load", "tf.saved_model.load", api=1)
def load(
    call: Call,
    sess: Value,
    tags: Value,
    export_dir: Value,
    import_scope: Value = None,
    **saver_kwargs: Value,
) -> Value:
    """The graph of a saved model."""
    _imported(call, import_scope, "what is in the graph of the saved model isn't known")
    return Unknown("what a saved model tells of itself", plain=True)


@api("tf.import_graph_def", "tf.graph_util.import_graph_def")
def import_graph_def(
    call: Call,
    graph_def: Value,
    input_map: Value = None,
    return_elements: Value = None,
    name: Value = None,
    op_dict: Value = None,
    producer_op_list: Value = None,
) -> Value:
    """The ops of a graph, below the scope `import` or another; it has no collections."""
    if name == "":
        reason = "what is in the graph that is imported isn't known"
        taint_all(runtime(call), data_for(call.version).vocabulary, reason)
        return _elements(call, return_elements, "")
    scope: list[Name] = []
    inside(call, name, "import", lambda: scope.append(runtime(call).get_name_scope()))
    return _elements(call, return_elements, concat(scope[0], "/"))


def _elements(call: Call, wanted: Value, prefix: Name) -> Value:
    if wanted is None:
        return None
    names = call.run.elements(wanted)
    if names is None:
        return call.unknown()
    return List([_element(call, name_of(call, each) or "", prefix) for each in names])


def _element(call: Call, name: Name, prefix: Name) -> Value:
    """An operation by its name, or a tensor by that of its operation and its number."""
    if not isinstance(name, str):
        return call.unknown()
    op, _, index = name.partition(":")
    full = concat(prefix, op)
    if not index:
        return Operation(full, "", runtime(call).graph)
    return tensor(call, full, index=int(index)) if index.isdigit() else call.unknown()
