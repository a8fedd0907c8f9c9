"""What a Keras model holds: its layers, its variables, and the graph that calls of layers make.

After `_map_graph_network` of `engine/network.py` in 1.15 and of `engine/functional.py` in Keras
2.10, and `_gather_children_attribute` of `engine/base_layer.py`.
"""

from __future__ import annotations

from collections.abc import Iterator

from scope_lsp.domain.containers import Dict, List
from scope_lsp.domain.names import Hole, Name, concat, without_end
from scope_lsp.domain.tensors import Tensor, VariableValue
from scope_lsp.domain.values import Function, Instance, Value, strip
from scope_lsp.models import registry
from scope_lsp.models.registry import Call, Failure, api, library_class
from scope_lsp.models.tensorflow import nest
from scope_lsp.models.tensorflow.dataflow import inputs_of
from scope_lsp.models.tensorflow.prelude_tools import anonymous
from scope_lsp.models.tensorflow.state import tensor as new_tensor
from scope_lsp.models.tensorflow.symbolic import HISTORY, flows_of
from scope_lsp.models.tensorflow.train import is_pair

KNOWN = library_class("tf._keras.Known", registry.find_class("object"))
INTERNAL = frozenset({
    "_inbound_nodes", "_trainable_weights", "_non_trainable_weights", "_regularized",
    "_given_losses", "inputs", "outputs", "_nested_outputs", "_network", "_graph_layers",
    "_layer_stack", "optimizer", "loss", "_given_metrics", "_train_counter",
    "_test_counter", "_predict_counter", "_activity_regularizer",
})  # fmt: skip
"""Attributes of layers that aren't looked into."""

# Attributes


def _is_layer(value: Value) -> bool:
    return isinstance(value, Instance) and "_inbound_nodes" in value.attrs


def _held(value: Value) -> Iterator[Value]:
    """The values in an attribute: itself, or the items of a container."""
    value = strip(value)
    if isinstance(value, List):
        for item in value.items:
            yield from _held(item)
    elif isinstance(value, tuple):
        for item in value:
            yield from _held(item)
    elif isinstance(value, Dict):
        for item in value.items.values():
            yield from _held(item)
    else:
        yield value


def _attributes(layer: Instance) -> Iterator[Value]:
    for name, value in list(layer.attrs.items()):
        if name not in INTERNAL:
            yield from _held(value)


def _distinct(values: Iterator[Value]) -> list[Value]:
    return list({id(v): v for v in values}.values())


@api("tf._keras.distinct")
def distinct(call: Call, values: Value) -> Value:
    """Each object once, where it came first."""
    assert isinstance(values, List)
    return List(_distinct(iter(values.items)), values.rest)


# Weights


def members(call: Call, layer: Instance) -> list[Instance]:
    """The layers right below a layer or model, in order."""
    stack = layer.attrs.get("_layer_stack")
    if isinstance(stack, List):
        return [v for v in stack.items if _is_layer(v)]
    own = [v for v in _attributes(layer) if _is_layer(v) and v is not layer]
    if _is_graph(layer):
        own = [*_layers_of_graph(call, layer).items, *own]
    return _distinct(iter(own))


def _layers_of_graph(call: Call, model: Instance) -> List:
    kept = model.attrs.get("_graph_layers")
    if not isinstance(kept, List):
        kept = graph_layers(call, model.attrs.get("inputs"), model.attrs.get("outputs"))
        call.trail.put(model.attrs, "_graph_layers", kept)
    return kept


def _kept(layer: Instance, name: str) -> list[Value]:
    found = layer.attrs.get(name)
    return list(found.items) if isinstance(found, List) else []


def _own(call: Call, layer: Instance) -> tuple[list[Value], list[Value]]:
    """A layer's own weights: those that are trained, and the others."""
    trained, others = _kept(layer, "_trainable_weights"), _kept(layer, "_non_trainable_weights")
    if not call.version.keras_is_v3:
        for value in _attributes(layer):
            if isinstance(value, VariableValue):
                (others if value.record.trainable is False else trained).append(value)
    return trained, others


def _weights(call: Call, layer: Instance, kind: str) -> list[Value]:
    """The weights of a kind: the layer's own, then those of the layers below it."""
    trained, others = _own(call, layer)
    trains = layer.attrs.get("_trainable") is not False
    if kind == "trainable":
        return [*trained, *_below(call, layer, kind)] if trains else []
    if kind == "others":
        own = others if trains else trained + others
        return [*own, *_below(call, layer, "others" if trains else "all")]
    if call.version.keras_is_v3:
        return [*trained, *others, *_below(call, layer, kind)]
    if "_is_graph_network" in layer.attrs:  # a model: layer by layer, its own come last
        return [*_below(call, layer, kind), *trained, *others]
    return _weights(call, layer, "trainable") + _weights(call, layer, "others")


def _below(call: Call, layer: Instance, kind: str) -> list[Value]:
    """The weights of the layers below; those of a list stand like those of one layer."""
    found: list[Value] = []
    groups = [[v] for v in members(call, layer)]
    if kind == "all" and not call.version.keras_is_v3 and "_layer_stack" not in layer.attrs:
        groups = _groups(call, layer)
    for group in groups:
        kinds = (kind,) if len(group) == 1 else ("trainable", "others")
        found += [w for each in kinds for inner in group for w in _weights(call, inner, each)]
    return found


def _groups(call: Call, layer: Instance) -> list[list[Instance]]:
    """The layers right below, those of one container together."""
    groups = [[v] for v in members(call, layer)] if _is_graph(layer) else []
    for name, value in list(layer.attrs.items()):
        if name not in INTERNAL:
            groups.append([v for v in _held(value) if _is_layer(v) and v is not layer])
    return [group for group in groups if group]


def _is_graph(layer: Instance) -> bool:
    return layer.attrs.get("_is_graph_network") is True


@api("tf._keras.weights")
def weights(call: Call, layer: Value, kind: Value) -> Value:
    """The weights below a layer: all, those that are trained, or the others."""
    assert isinstance(layer, Instance)
    return List(_distinct(iter(_weights(call, layer, str(kind)))))


@api("tf._keras.members")
def members_of(call: Call, layer: Value) -> Value:
    """The layers right below a layer or model, in order."""
    assert isinstance(layer, Instance)
    return List(list(members(call, layer)))


@api("tf._keras.result")
def result(call: Call, model: Value, output: Value, inputs: Value) -> Value:
    """What a model gives for other inputs: it comes from them and from the model's weights."""
    if not isinstance(output, Tensor) or not isinstance(model, Instance):
        return output
    back = (*inputs_of([inputs]), *_weights(call, model, "trainable"))
    call.run.toil(len(back))
    return new_tensor(call, None, output.dtype, output.shape, inputs=back)


@api("tf._keras.words_for_names")
def words_for_names(call: Call, model: Value) -> Value:
    """What is wrong with the names of a functional model's layers, None where nothing is."""
    assert isinstance(model, Instance)
    names = [layer.attrs.get("_name") for layer in members(call, model)]
    for name in dict.fromkeys(n for n in names if isinstance(n, str)):
        times = names.count(name)
        if times > 1:
            return call.version.words_for_equal_layers(name, times)
    return None


@api("tf._keras.pairs")
def pairs(call: Call, variables: Value) -> Value:
    """Variables with gradients that certainly exist."""
    found = call.run.elements(variables)
    return List([(0.0, v) for v in found]) if found is not None else call.unknown()


@api("tf._keras.refuse_nothing")
def refuse_nothing(call: Call, grads_and_vars: Value) -> Value:
    """The error of `apply_gradients` where no variable has a gradient
    (`filter_empty_gradients` of `optimizers/optimizer_v2/utils.py`)."""
    pairs = grads_and_vars if isinstance(grads_and_vars, tuple) else ()
    if not pairs or not all(is_pair(p) and p[0] is None for p in pairs):
        return None
    words: Name = "No gradients provided for any variable."
    if not call.version.keras_is_v3:
        names = [pair[1].record.name for pair in pairs if isinstance(pair[1], VariableValue)]
        rest = Hole("…", "how the pairs are shown isn't followed")
        shown = [part for name in names for part in ("'", name, ":0', ")]
        listed = without_end(concat(*shown), 2) if shown else ""
        words = concat("No gradients provided for any variable: ([", listed, "],). Provided "
                       "`grads_and_vars` is (", rest, ").")  # fmt: skip
    raise Failure("ValueError", words, "no-gradients")


@api("tf._keras.second")
def second(call: Call, grads_and_vars: Value) -> Value:
    """The variables of pairs with gradients, whatever the gradients."""
    found, variables = call.run.elements(grads_and_vars), []
    for pair in found or ():
        both = call.run.elements(pair)
        if both is None or len(both) != 2 or not isinstance(both[1], VariableValue):
            found = None
            break
        variables.append(both[1])
    if found is None:
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
    leaves = nest.known_leaves(inputs)
    return any(isinstance(t, Tensor) and t.attrs.get("_keras_mask") is True for t in leaves)


def _takes(layer: Value, parameter: str, args: Value) -> bool:
    found = layer.cls.find("call") if isinstance(layer, Instance) else None
    if not isinstance(found, Function) or found.module.library:
        return False
    given = len(args) if isinstance(args, tuple) else 0
    return parameter in [*found.code.positional[2 + given :], *found.code.kw_only]


# The graph of calls


def _made_by(tensor: Value) -> Instance | None:
    """The node that gave a symbolic tensor."""
    history = tensor.attrs.get(HISTORY) if isinstance(tensor, Tensor) else None
    if not isinstance(history, tuple):
        return None
    layer, index, _ = history
    nodes = layer.attrs.get("_inbound_nodes") if isinstance(layer, Instance) else None
    if not isinstance(nodes, List) or not isinstance(index, int) or index >= len(nodes.items):
        return None
    node = nodes.items[index]
    return node if isinstance(node, Instance) and "layer" in node.attrs else None


def _before(tensor: Value) -> list[Value]:
    """What a symbolic tensor was made of."""
    node = _made_by(tensor)
    if node is not None:
        inputs = node.attrs["input_tensors"]
        return [t for t in inputs.items if t is not tensor] if isinstance(inputs, List) else []
    return list(flows_of(tensor)) if isinstance(tensor, Tensor) else []


class _Walk:
    """The nodes below some outputs: each behind those that it needs."""

    def __init__(self, inputs: list[Value]) -> None:
        self.ends = {id(t) for t in inputs}
        self.order: list[Value] = []
        """Calls of layers, and the tensors that plain ops gave."""
        self.layers: dict[int, int] = {}
        self.seen: set[int] = set()

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
                    self.layers.setdefault(id(node.attrs["layer"]), len(self.layers))
                rest = iter([] if id(current) in self.ends else _before(current))
            following = next(rest, None)
            if following is not None:
                stack += [(current, rest), (following, None)]
            elif node is not None or not isinstance(current, Instance):
                self.order.append(current if node is None else node)


def _walk(inputs: Value, outputs: Value) -> _Walk:
    ends = inputs.items if isinstance(inputs, List) else []
    walk = _Walk(ends)
    for tensor in outputs.items if isinstance(outputs, List) else []:
        walk.visit(tensor)
    return walk


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
                layer = step.attrs["layer"]
                self.by_id[id(layer)] = layer
                depth = max(depth, self.layers.get(id(layer), 0))
                self.nodes[id(step)] = self.layers[id(layer)] = depth
                given = step.attrs["input_tensors"]
                inputs = given.items if isinstance(given, List) else []
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
    return List(found)


def graph_layers(call: Call, inputs: Value, outputs: Value) -> List:
    """The layers of a functional model: by depth, then as they are met from the outputs."""
    walk = _walk(inputs, outputs)
    depths = _Depths(walk)
    for tensor in inputs.items if isinstance(inputs, List) else []:
        source = _made_by(tensor)
        if source is not None:
            layer = source.attrs["layer"]
            depths.by_id[id(layer)] = layer
            walk.layers.setdefault(id(layer), -1)
            depths.layers.setdefault(id(layer), 0)
    ordered = sorted(depths.by_id, key=lambda key: (-depths.layers[key], walk.layers[key]))
    return List([depths.by_id[key] for key in ordered])


@api("tf._keras.Known")
def known(call: Call) -> Value:
    """What stands for each tensor of a model that is called again."""
    return Instance(KNOWN, {})


@api("tf._keras.Known.put")
def known_put(call: Call, self: Instance, old: Value, new: Value) -> Value:
    """Keep what stands for a tensor."""
    self.payload[id(old)] = new


@api("tf._keras.Known.get")
def known_get(call: Call, self: Instance, old: Value) -> Value:
    """What stands for a value, which may be itself; plain ops make their tensor anew."""
    if id(old) not in self.payload and isinstance(old, Tensor) and flows_of(old):
        inputs = tuple(known_get(call, self, each) for each in flows_of(old))
        self.payload[id(old)] = again = anonymous(call, old.dtype, old.shape, inputs)
        return again  # each op in a scope of its own, `tf_op_layer_…`
    return self.payload.get(id(old), old)


@api("tf._keras.Known.has")
def known_has(call: Call, self: Instance, old: Value) -> Value:
    """Whether something stands for it."""
    return id(old) in self.payload
