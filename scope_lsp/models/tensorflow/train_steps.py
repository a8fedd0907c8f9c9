"""The global step, and what else of `tf.train` counts without adding to a graph."""

from __future__ import annotations

from scope_lsp.domain.tensors import VariableValue
from scope_lsp.domain.values import Instance, Unknown, Value
from scope_lsp.models import registry
from scope_lsp.models.registry import Call, api
from scope_lsp.models.tensorflow.graph_collections import collected
from scope_lsp.models.tensorflow.state import runtime, variable_value
from scope_lsp.scopes import Graph

_MODULE = "scope_lsp.models.tensorflow.prelude.train_steps"

for _name in ("get_global_step", "create_global_step", "get_or_create_global_step"):
    for _path in (f"tf.train.{_name}", f"tf.contrib.framework.{_name}", f"tf.contrib.slim.{_name}"):
        registry.prelude(_path, _MODULE, api=1)
    registry.prelude(f"tf.python.training.training_util.{_name}", _MODULE)


def _graph(call: Call, graph: Value) -> Graph:
    if isinstance(graph, Instance) and isinstance(graph.payload, Graph):
        return graph.payload
    return runtime(call).graph


@api("tf._train.in_collection")
def in_collection(call: Call, graph: Value, key: str) -> Value:
    """The members of a collection of a graph, or of the default one."""
    return collected(call, _graph(call, graph), key)


@api("tf._train.variable_of_graph")
def variable_of_graph(call: Call, graph: Value, name: str) -> Value:
    """The variable of this very name, None where there is none."""
    for record in _graph(call, graph).variables():
        if record.name == name:
            value: VariableValue = variable_value(call, record)
            return value
    return None


@api("tf.train.global_step", "tf.train.basic_train_loop", api=1)
def global_step(call: Call, *args: Value, **kwargs: Value) -> Value:
    """A number that only a session knows."""
    return Unknown("the global step isn't known before it runs", plain=True)


@api("tf.train.assert_global_step", "tf.contrib.framework.assert_global_step", api=1)
def assert_global_step(call: Call, global_step_tensor: Value) -> Value:
    """Checks a global step."""
