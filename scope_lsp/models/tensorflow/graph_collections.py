"""Collections of a graph: variables, and whatever else a program or TensorFlow puts there.

After `Graph.add_to_collection` and `Graph.get_collection` of `python/framework/ops.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from scope_lsp.domain.containers import List
from scope_lsp.domain.names import Name, Text, concat
from scope_lsp.domain.tensors import Operation, Tensor, VariableValue
from scope_lsp.domain.trail import MISSING
from scope_lsp.domain.values import Instance, Maybe, OneOf, Unknown, Value
from scope_lsp.models.registry import Call, api
from scope_lsp.models.tensorflow import getters
from scope_lsp.models.tensorflow.state import runtime, tensor_name, variable_value
from scope_lsp.scopes import Graph, VariableRecord
from scope_lsp.scopes.matching import begins_with
from scope_lsp.scopes.tables import Presence

OPEN = "what unknown code adds"
"""Under which a graph keeps why collections may hold more, if they may."""

IMPORTED = "what an imported graph adds"
"""Under which a graph keeps why even collections of the program's own may hold more."""

ANY = "what is in a collection of which nobody knows the key"
"""The key of what may be in any collection that holds more than variables."""

_OF_VARIABLES = frozenset(
    {
        "variables", "trainable_variables", "local_variables", "model_variables",
        "moving_average_variables", "metric_variables",
    }
)  # fmt: skip
"""Collections in which there is nothing but variables."""

_ASKED_FOR = "update_ops"
"""A collection that TensorFlow's layers ask for, which makes it, even if it stays empty."""

_OF_THE_PROGRAM_ALONE = frozenset({"train_op", "savers", "init_op", "ready_op", "global_step"})
"""Collections of TensorFlow's own that nothing unknown is likely to add to."""


def collected(call: Call, graph: Graph, key: str, scope: Value = None) -> List:
    """What a collection holds: the variables made for it, and what was added, in order."""
    found: list[Value] = []
    for record, certain in graph.members(key):
        _choose(found, variable_value(call, record), scope, certain)
    for value, certain in _others(call, graph, key).items():
        _choose(found, value, scope, certain)
    if key not in _OF_VARIABLES and key not in _OF_THE_PROGRAM_ALONE:
        for value in _others(call, graph, ANY):
            _choose(found, value, scope, False)
    return List(found, rest(graph, key))


def of_members(
    call: Call, graph: Graph, key: str, members: Iterable[tuple[VariableRecord, bool]]
) -> List:
    """Some variables of a collection as the program has them, marked where they may not be there,
    and what stands for others."""
    found = [(variable_value(call, record), certain) for record, certain in members]
    return List([value if certain else Maybe(value) for value, certain in found], rest(graph, key))


def rest(graph: Graph, key: str) -> Value:
    """What stands for the members that unknown code may have added."""
    reason = graph.current.get(IMPORTED if key in _OF_THE_PROGRAM_ALONE else OPEN)
    reason = reason or graph.unsettled.get(key) or graph.unsettled.get(None)
    if not reason:
        return MISSING
    return Unknown(f"{reason}, and may add to the collection {key}")


_SPECIAL = re.compile(r"[\\^$*+?{}\[\]()|]")
"""What makes more of a pattern than a text; a dot stands for itself, too."""


def _choose(found: list[Value], value: Value, scope: Value, certain: bool) -> None:
    """Add a member whose name fits; `scope` is a pattern for the beginning of its name."""
    if scope is not None and scope != "":
        name = _name(value)
        fits = None if name is None else _matches(scope, name)
        if name is None or fits is False:
            return
        certain = certain and fits is True
    found.append(value if certain else Maybe(value))


def _matches(pattern: Value, name: Name) -> bool | None:
    """Whether a pattern stands for the beginning of a name; None when that isn't known."""
    if isinstance(pattern, str) and isinstance(name, str):
        try:
            return re.match(pattern, name) is not None
        except re.error:
            return name.startswith(pattern)
    if not isinstance(pattern, (str, Text)):
        return None
    known = pattern.parts if isinstance(pattern, Text) else (pattern,)
    if any(_SPECIAL.search(part) for part in known if isinstance(part, str)):
        return None
    return begins_with(name, pattern)


def _name(value: Value) -> Name | None:
    if isinstance(value, VariableValue):
        return concat(value.record.name, ":0")
    if isinstance(value, Tensor):
        return tensor_name(value)
    return value.name if isinstance(value, Operation) else None


def _others(call: Call, graph: Graph, key: str) -> Presence:
    """The members that are no variables. Graphs of functions share those of the graph around."""
    at = id(graph.collections), key
    return _tables(call).setdefault(at, (graph.collections, Presence()))[1]


def _tables(call: Call) -> dict[tuple[int, str], tuple[object, Presence]]:
    """The members that are no variables of all collections, by what has a graph's collections of
    variables, which is kept, so that no later graph is taken for it."""
    found: dict[tuple[int, str], tuple[object, Presence]]
    found = call.run.state.setdefault("tf.collected", {})
    return found


def add(call: Call, graph: Graph, key: str, value: Value) -> None:
    """Put something into a collection."""
    records = getters.parts_of(value) if key in _OF_VARIABLES else []
    for record in records:
        call.trail.put(graph._collection(key), record, True)
    if not records:
        try:
            call.trail.put(_others(call, graph, key), value, True)
        except TypeError:  # what can't be hashed, such as a tuple with a slice in it
            call.trail.put(_others(call, graph, key), Unknown(f"a member of {key}"), True)


def _graph(call: Call, self: Value) -> Graph:
    if isinstance(self, Instance) and isinstance(self.payload, Graph):
        return self.payload
    return runtime(call).graph


def _keys(call: Call, names: Value) -> Iterable[Value] | None:
    """The keys that are given, None where nobody knows which."""
    if names is None:
        return ()
    return [names] if isinstance(names, (str, Text)) else call.run.elements(names)


@api("tf.get_collection", "tf.get_collection_ref", api=1)
def get_collection(call: Call, key: Value, scope: Value = None) -> Value:
    """The members of a collection of the default graph."""
    return graph_get_collection(call, None, key, scope)


@api("tf.Graph.get_collection", "tf.Graph.get_collection_ref")
def graph_get_collection(call: Call, self: Value, name: Value, scope: Value = None) -> Value:
    """The members of a collection."""
    if not isinstance(name, str):
        return Unknown("the members of a collection whose key isn't known")
    return collected(call, _graph(call, self), name, scope)


@api("tf.add_to_collection", "tf.add_to_collections", api=1)
def add_to_collection(
    call: Call, /, name: Value = None, value: Value = None, **kwargs: Value
) -> Value:
    """Puts something into one or several collections of the default graph."""
    return graph_add(call, None, kwargs.get("names", name), value)


@api("tf.Graph.add_to_collection", "tf.Graph.add_to_collections")
def graph_add(call: Call, self: Value, name: Value, value: Value) -> Value:
    """Puts something into one or several collections."""
    known = _keys(call, name)
    for key in (ANY,) if known is None else known:
        if isinstance(key, (str, Text, Unknown, OneOf)):
            add(call, _graph(call, self), key if isinstance(key, str) else ANY, value)


@api("tf.get_all_collection_keys", "tf.Graph.get_all_collection_keys")
def all_keys(call: Call, self: Value = None) -> Value:
    """The keys of all collections, with those that may be empty."""
    graph = _graph(call, self)
    found = {key: members for key, members in graph.collections.items() if members}
    for (_, key), (of, members) in _tables(call).items():
        if of is graph.collections and members:
            found[key] = members
    found.setdefault(_ASKED_FOR, Presence())
    open_ = bool(graph.current.get(OPEN) or found.pop(ANY, None))
    keys: list[Value] = []
    for key, members in found.items():
        keys.append(key if True in members.values() else Maybe(key))
    return List(keys, Unknown("the key of a collection", plain=True) if open_ else MISSING)


@api("tf.Graph.clear_collection")
def clear_collection(call: Call, self: Value, name: Value) -> Value:
    """Forgets the members of a collection."""
    if isinstance(name, str):
        graph = _graph(call, self)
        for table in (graph._collection(name), _others(call, graph, name)):
            for member in list(table):
                call.trail.drop(table, member)


def _declare(function: str, key: str) -> None:
    @api(f"tf.{function}", api=1)
    def get(call: Call, scope: Value = None) -> Value:
        return collected(call, runtime(call).graph, key, scope)


for _function, _key in (
    ("global_variables", "variables"),
    ("all_variables", "variables"),
    ("trainable_variables", "trainable_variables"),
    ("local_variables", "local_variables"),
    ("model_variables", "model_variables"),
    ("moving_average_variables", "moving_average_variables"),
):
    _declare(_function, _key)
