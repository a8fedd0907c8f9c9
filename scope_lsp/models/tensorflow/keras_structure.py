"""What Keras asks about calls of layers, and the graph that they make.

After `_map_graph_network` of `engine/network.py` in 1.15 and of `engine/functional.py` in Keras
2.10.
"""

from __future__ import annotations

from collections.abc import Iterator

from scope_lsp.domain.containers import Dict, List
from scope_lsp.domain.names import Hole, Name, concat, without_end
from scope_lsp.domain.tensors import Tensor, VariableValue
from scope_lsp.domain.trail import MISSING
from scope_lsp.domain.values import (
    Function,
    Instance,
    Maybe,
    OneOf,
    Unknown,
    Value,
    is_plain,
    options_of,
    strip,
)
from scope_lsp.models import registry
from scope_lsp.models.registry import Call, Failure, api, library_class
from scope_lsp.models.tensorflow import nest
from scope_lsp.models.tensorflow.gradients import known_of, turns_of
from scope_lsp.models.tensorflow.holding import marked
from scope_lsp.models.tensorflow.prelude_tools import anonymous
from scope_lsp.models.tensorflow.symbolic import HISTORY, flows_of
from scope_lsp.models.tensorflow.train import is_pair

INPUTS, OUTPUTS = "input_tensors", "output_tensors"
"""The attributes of a call of a layer that hold its tensors."""

KNOWN = library_class("tf._keras.Known", registry.find_class("object"))


@api("tf._keras.refuse_nothing")
def refuse_nothing(call: Call, grads_and_vars: Value) -> Value:
    """The error of `apply_gradients` where no variable has a gradient
    (`filter_empty_gradients` of `optimizers/optimizer_v2/utils.py`)."""
    pairs, rest = known_of(call, grads_and_vars)
    if not pairs or rest is not MISSING or not all(is_pair(p) and p[0] is None for p in pairs):
        return None
    words: Name = "No gradients provided for any variable."
    if not call.version.keras_is_v3:
        names = [pair[1].record.name for pair in pairs if isinstance(pair[1], VariableValue)]
        hole = Hole("…", "how the pairs are shown isn't followed")
        shown = [part for name in names for part in ("'", name, ":0', ")]
        listed = without_end(concat(*shown), 2) if shown else ""
        words = concat("No gradients provided for any variable: ([", listed, "],). Provided "
                       "`grads_and_vars` is (", hole, ").")  # fmt: skip
    raise Failure("ValueError", words, "no-gradients")


@api("tf._keras.second")
def second(call: Call, grads_and_vars: Value) -> Value:
    """The variables of pairs with gradients, whatever the gradients."""
    found, rest = turns_of(call, grads_and_vars)
    variables = []
    for pair, certain in found:
        both = call.run.elements(pair)
        if both is None or len(both) != 2 or not isinstance(both[1], VariableValue):
            rest = pair
            break
        variables.append(marked(both[1], certain))
    if rest is not MISSING:
        call.run.doubt("the variables that are optimized aren't known")
    return List(variables)


@api("tf._keras.overrides")
def overrides(call: Call, layer: Value, method: Value) -> Value:
    """Whether the program's own class defines a method."""
    found = layer.cls.find(method) if isinstance(layer, Instance) else None
    return isinstance(found, Function) and not found.module.library


@api("tf._keras.accepted")
def accepted(call: Call, layer: Value, kwargs: Value) -> Value:
    """What a layer is called with, without `training` where its `call` hasn't got it.

    `__call__` of `engine/base_layer.py` of Keras 2 and of `src/layers/layer.py` of Keras 3.
    """
    found = layer.cls.find("call") if isinstance(layer, Instance) else None
    if not isinstance(found, Function) or not isinstance(kwargs, Dict):
        return kwargs
    code = found.code
    if "training" in (*code.positional, *code.kw_only) or code.varkw:
        return kwargs
    return Dict(
        {key: value for key, value in kwargs.items.items() if key != "training"}, kwargs.rest
    )


@api("tf._keras.takes_training")
def takes_training(call: Call, layer: Value, args: Value) -> Value:
    """Whether the program's own `call` has a parameter for it that isn't given by position."""
    return _takes(layer, "training", args)


@api("tf._keras.takes_mask")
def takes_mask(call: Call, layer: Value, args: Value) -> Value:
    """The same for a mask."""
    return _takes(layer, "mask", args)


@api("tf._keras.is_masked")
def is_masked(call: Call, inputs: Value) -> Value:
    """Whether there is a mask for any tensor of a structure."""
    told = {_is_masked(leaf) for leaf in nest.known_leaves(inputs)}
    if True in told or None not in told:
        return True in told
    return Unknown("whether there is a mask depends on a condition", plain=True)


def _is_masked(leaf: Value) -> bool | None:
    """Whether a tensor has a mask; None where a condition decides that."""
    told: set[bool | None] = set()
    for option in options_of(strip(leaf)):
        found = option.attrs.get("_keras_mask") if isinstance(option, Tensor) else None
        told.add(None if isinstance(found, (Maybe, OneOf)) else found is True)
    return told.pop() if len(told) == 1 else None


def _takes(layer: Value, parameter: str, args: Value) -> bool:
    found = layer.cls.find("call") if isinstance(layer, Instance) else None
    if not isinstance(found, Function) or found.module.library:
        return False
    given = len(args) if isinstance(args, tuple) else 0
    return parameter in [*found.code.positional[2 + given :], *found.code.kw_only]


# The graph of calls


def _made_by(tensor: Value) -> Instance | None:
    """The node that gave a symbolic tensor."""
    history = strip(tensor.attrs.get(HISTORY)) if isinstance(tensor, Tensor) else None
    told = [option for option in options_of(history) if isinstance(option, tuple)]
    if len(told) != 1:
        return None
    layer, index, _ = told[0]
    nodes = strip(layer.attrs.get("_inbound_nodes")) if isinstance(layer, Instance) else None
    if not isinstance(nodes, List):
        return None
    if isinstance(index, int) and index < len(nodes.items):
        return _as_node(strip(nodes.items[index]))
    # Which call it was isn't known by its number.
    calls = [*map(strip, nodes.items), *options_of(nodes.rest)]
    return next((n for n in map(_as_node, calls) if n and tensor in _tensors(n, OUTPUTS)), None)


def _as_node(value: Value) -> Instance | None:
    return value if isinstance(value, Instance) and "layer" in value.attrs else None


def _tensors(node: Instance, which: str) -> list[Value]:
    found = strip(node.attrs.get(which))
    return [*found.items, *_rest(found)] if isinstance(found, List) else [found]


def _rest(found: List) -> list[Value]:
    return [] if found.rest is MISSING else [Maybe(found.rest)]


def _before(tensor: Value) -> list[Value]:
    """What a symbolic tensor was made of."""
    node = _made_by(tensor)
    if node is not None:
        return [t for t in _tensors(node, INPUTS) if t is not tensor]
    if isinstance(tensor, (Maybe, OneOf)):
        return list(options_of(strip(tensor)))
    if isinstance(tensor, Unknown):
        return list(tensor.inputs or ())
    return list(flows_of(tensor)) if isinstance(tensor, Tensor) else []


def _depends(value: Value) -> bool:
    """Whether a condition that isn't known decides what gave a tensor."""
    if isinstance(value, Tensor):
        return isinstance(strip(value.attrs.get(HISTORY)), (OneOf, tuple))
    return isinstance(value, (Maybe, OneOf, Unknown)) and not is_plain(value)


class _Walk:
    """The nodes below some outputs: each behind those that it needs."""

    def __init__(self, inputs: list[Value]) -> None:
        self.ends = {id(t): t for t in inputs}
        self.order: list[Value] = []
        """Calls of layers, and the tensors that plain ops gave."""
        self.layers: dict[int, int] = {}
        self.seen: set[int] = set()
        self.certain = True
        """Whether no condition that isn't known decides what belongs here."""

    def visit(self, tensor: Value) -> None:
        """Go through what a tensor depends on, without recursion: nets are deep."""
        stack: list[tuple[Value, Iterator[Value] | None]] = [(tensor, None)]
        while stack:
            current, rest = stack.pop()
            node = _made_by(current)
            if rest is None:
                key = id(node) if node is not None else id(current)
                if key in self.seen:
                    continue
                self.seen.add(key)
                if node is not None:
                    self.layers.setdefault(id(_layer(node)), len(self.layers))
                elif _depends(current):
                    self.certain = False
                rest = iter([] if id(current) in self.ends else _before(current))
            following = next(rest, None)
            if following is not None:
                stack += [(current, rest), (following, None)]
            elif node is not None or not isinstance(current, Instance):
                self.order.append(current if node is None else node)


def _walk(inputs: Value, outputs: Value) -> _Walk:
    walk = _Walk([t for option in options_of(strip(inputs)) for t in _items(option)])
    ways = options_of(strip(outputs))
    walk.certain = len(ways) == 1
    for tensor in (t for way in ways for t in _items(way)):
        walk.visit(tensor)
        # TensorFlow refuses an output that no layer gave: a layer was given something unknown.
        if isinstance(tensor, Tensor) and id(tensor) not in walk.ends and not _before(tensor):
            walk.certain = walk.certain and _made_by(tensor) is not None
    return walk


def _items(value: Value) -> list[Value]:
    return [*value.items, *_rest(value)] if isinstance(value, List) else []


def _layer(node: Instance) -> Instance:
    layer: Instance = strip(node.attrs["layer"])
    return layer


class _Depths:
    """How far the calls of a functional model and its layers are from the outputs."""

    def __init__(self, walk: _Walk) -> None:
        self.nodes: dict[int, int] = {}
        self.layers: dict[int, int] = {}
        self.by_id: dict[int, Instance] = {}
        for step in reversed(walk.order):
            depth = self.nodes.get(id(step), 0)
            inputs = _before(step)
            if isinstance(step, Instance):
                layer = _layer(step)
                self.by_id[id(layer)] = layer
                depth = max(depth, self.layers.get(id(layer), 0))
                self.nodes[id(step)] = self.layers[id(layer)] = depth
                inputs = _tensors(step, INPUTS)
            for tensor in inputs:
                before = _made_by(tensor) or tensor
                if before is not step:
                    self.nodes[id(before)] = max(self.nodes.get(id(before), 0), depth + 1)


@api("tf._keras.graph_nodes")
def graph_nodes(call: Call, inputs: Value, outputs: Value) -> Value:
    """The calls of a functional model, in the order in which Keras runs them again: by depth."""
    walk = _walk(inputs, outputs)
    depths = _Depths(walk)
    found = [step for step in walk.order[::-1] if isinstance(step, Instance)]
    found.sort(key=lambda node: -depths.nodes[id(node)])
    return List(found if walk.certain else [Maybe(node) for node in found])


def graph_layers(inputs: Value, outputs: Value) -> tuple[list[Instance], bool]:
    """The layers of a functional model: by depth, then as they are met from the outputs; and
    whether these are they for certain."""
    walk = _walk(inputs, outputs)
    depths = _Depths(walk)
    for tensor in (t for option in options_of(strip(inputs)) for t in _items(option)):
        source = _made_by(tensor)
        if source is not None:
            layer = _layer(source)
            depths.by_id[id(layer)] = layer
            walk.layers.setdefault(id(layer), -1)
            depths.layers.setdefault(id(layer), 0)
    ordered = sorted(depths.by_id, key=lambda key: (-depths.layers[key], walk.layers[key]))
    return [depths.by_id[key] for key in ordered], walk.certain


@api("tf._keras.Known")
def known(call: Call) -> Value:
    """What stands for each tensor of a model that is called again."""
    return Instance(KNOWN, {})


@api("tf._keras.Known.put")
def known_put(call: Call, self: Instance, old: Value, new: Value) -> Value:
    """Keep what stands for a tensor."""
    self.payload[id(old)] = old, new


@api("tf._keras.Known.get")
def known_get(call: Call, self: Instance, old: Value) -> Value:
    """What stands for a value, which may be itself; plain ops make their tensor anew."""
    if id(old) not in self.payload and isinstance(old, Tensor) and flows_of(old):
        inputs = tuple(known_get(call, self, each) for each in flows_of(old))
        again = anonymous(call, old.dtype, old.shape, inputs)
        self.payload[id(old)] = old, again
        return again  # each op in a scope of its own, `tf_op_layer_…`
    return self.payload.get(id(old), (old, old))[1]


@api("tf._keras.Known.has")
def known_has(call: Call, self: Instance, old: Value) -> Value:
    """Whether something stands for it."""
    return id(old) in self.payload
