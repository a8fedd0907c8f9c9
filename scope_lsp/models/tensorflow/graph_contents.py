"""What a program finds in a graph again: its ops, and the tensors that they give.

Of the ops those are known whose output a call of the program returned. There are others: those
inside of layers, of variables, of gradients.
"""

from __future__ import annotations

from collections.abc import Iterator

from scope_lsp.domain.containers import List
from scope_lsp.domain.tensors import Operation, Tensor
from scope_lsp.domain.values import Instance, Maybe, Unknown, Value
from scope_lsp.models.registry import Call, api
from scope_lsp.models.tensorflow.state import graph_of
from scope_lsp.scopes import Graph


def the_graph(call: Call, graph: Value) -> Value:
    """The graph of a tensor, an op or a variable, as the program sees it."""
    if isinstance(graph, Graph):
        return graph_of(call, graph)
    return Unknown("the graph isn't known", plain=True)


@api("tf.Graph.get_operations")
def operations(call: Call, self: Instance) -> Value:
    """The ops in the order in which they were added, as far as they are known."""
    made: list[Value] = []
    for value, maybe in _added(call, self):
        op = value.op if isinstance(value, Tensor) else value
        assert op is not None
        found = Operation(op.name, op.type, op.graph)
        if isinstance(value, Tensor):
            found.attrs["outputs"] = List([value], Unknown("another output of an op"))
        made.append(Maybe(found) if maybe else found)
    return List(made, Unknown("an op of the graph", plain=True))


@api("tf.Graph.get_tensor_by_name")
def tensor_by_name(call: Call, self: Instance, name: Value) -> Value:
    """A tensor that exists."""
    if not isinstance(name, str):
        return Unknown("a tensor by a name that isn't known")
    op, _, index = name.partition(":")
    for value, maybe in _added(call, self):
        if maybe or not isinstance(value, Tensor) or value.op is None:
            continue
        if value.op.name == op and index == str(value.index):
            return value
    return Tensor(Operation(op, "", self.payload), int(index) if index.isdigit() else 0)


@api("tf.Graph.get_operation_by_name")
def operation_by_name(call: Call, self: Instance, name: Value) -> Value:
    """An operation that exists."""
    return Operation(name, "", self.payload) if isinstance(name, str) else call.unknown()


def _added(call: Call, graph: Instance) -> Iterator[tuple[Tensor | Operation, bool]]:
    """The tensors and ops that the program's calls gave, each with whether it may not be there."""
    for fact in call.run.facts:
        if fact.kind != "op":
            continue
        value = fact.detail.value
        op = value.op if isinstance(value, Tensor) else value
        if op is not None and op.graph is graph.payload:
            yield value, bool(fact.maybe)
