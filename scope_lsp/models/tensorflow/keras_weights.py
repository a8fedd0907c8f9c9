"""What a Keras model holds: the layers and the variables below it, each with whether it is certain.

After `_gather_children_attribute` of `engine/base_layer.py` of 1.15 and of Keras 2.10. What was
added under a condition that isn't known is held by the model in one of both cases.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from scope_lsp.domain.containers import List, join_all
from scope_lsp.domain.tensors import Perhaps, Tensor, VariableValue
from scope_lsp.domain.trail import MISSING
from scope_lsp.domain.values import Instance, Maybe, Unknown, Value, options_of, strip
from scope_lsp.models.registry import Call, api
from scope_lsp.models.tensorflow.dataflow import inputs_of
from scope_lsp.models.tensorflow.holding import (
    Turn,
    as_list,
    either,
    held,
    once,
    trained_among,
)
from scope_lsp.models.tensorflow.keras_structure import graph_layers
from scope_lsp.models.tensorflow.state import tensor as new_tensor

REASON = "whether a model has it depends on a condition that isn't known"

INTERNAL = frozenset({
    "_inbound_nodes", "_trainable_weights", "_non_trainable_weights", "_regularized",
    "_given_losses", "inputs", "outputs", "_nested_outputs", "_network", "_graph_layers",
    "_layer_stack", "optimizer", "loss", "_given_metrics", "_train_counter",
    "_test_counter", "_predict_counter", "_activity_regularizer",
})  # fmt: skip
"""Attributes of layers that aren't looked into."""

# Attributes


LAYER_MARK = "_inbound_nodes"
"""The attribute by which a layer is told."""


def _is_layer(value: Value) -> bool:
    return isinstance(value, Instance) and LAYER_MARK in value.attrs


PLAIN = (bool, int, type(None))


def _if(
    truth: Value, holds: Callable[[], list[Turn]], other: Callable[[], list[Turn]]
) -> list[Turn]:
    """What is held by a condition, which may not be known."""
    truths = {bool(o) if isinstance(o, PLAIN) else None for o in options_of(truth)}
    if len(truths) == 1 and None not in truths:
        return holds() if True in truths else other()
    return either([holds(), other()])


# Layers


def members(call: Call, layer: Instance) -> list[Turn]:
    """The layers right below a layer or model, in order."""
    stack = strip(layer.attrs.get("_layer_stack"))
    if stack is not None:
        return [turn for turn in held(stack) if _is_layer(turn[0])]
    own = [turn for each in _attributes(layer) for turn in _layers_in(layer, each)]
    return _if(
        strip(layer.attrs.get("_is_graph_network", False)),
        lambda: once([*_layers_of_graph(call, layer), *own]),
        lambda: once(own),
    )


def _attributes(layer: Instance) -> Iterator[list[Turn]]:
    for name, value in list(layer.attrs.items()):
        if name not in INTERNAL:
            yield list(held(value))


def _layers_in(layer: Instance, turns: list[Turn]) -> list[Turn]:
    return [(v, certain) for v, certain in turns if _is_layer(v) and v is not layer]


def _layers_of_graph(call: Call, model: Instance) -> list[Turn]:
    kept = strip(model.attrs.get("_graph_layers"))
    if not isinstance(kept, List):
        found, certain = graph_layers(model.attrs.get("inputs"), model.attrs.get("outputs"))
        kept = as_list([(layer, certain) for layer in found])
        call.trail.put(model.attrs, "_graph_layers", kept)
    return list(held(kept))


@api("tf._keras.members")
def members_of(call: Call, layer: Value) -> Value:
    """The layers right below a layer or model, in order."""
    assert isinstance(layer, Instance)
    return as_list(members(call, layer))


@api("tf._keras.distinct")
def distinct(call: Call, values: Value) -> Value:
    """Each object once, where it came first."""
    assert isinstance(values, List)
    found = as_list(once((strip(v), not isinstance(v, Maybe)) for v in values.items))
    return List(found.items, values.rest)


@api("tf._keras.words_for_names")
def words_for_names(call: Call, model: Value) -> Value:
    """What is wrong with the names of a functional model's layers, None where nothing is."""
    assert isinstance(model, Instance)
    names = [layer.attrs.get("_name") for layer, certain in members(call, model) if certain]
    for name in dict.fromkeys(n for n in names if isinstance(n, str)):
        times = names.count(name)
        if times > 1:
            return call.version.words_for_equal_layers(name, times)
    return None


# Weights


def _kept(layer: Instance, name: str) -> list[Turn]:
    """What a layer keeps as its weights; there may be some that aren't known."""
    found = held(layer.attrs.get(name))
    return [turn for turn in found if isinstance(turn[0], (VariableValue, Unknown))]


def _own(call: Call, layer: Instance) -> tuple[list[Turn], list[Turn]]:
    """A layer's own weights: those that are trained, and the others."""
    trained, others = _kept(layer, "_trainable_weights"), _kept(layer, "_non_trainable_weights")
    if not call.version.keras_is_v3:
        found = [turn for each in _attributes(layer) for turn in each]
        trained += trained_among(found)
        others += trained_among(found, False)
    return trained, others


def _weights(call: Call, layer: Instance, kind: str) -> list[Turn]:
    """The weights of a kind: the layer's own, then those of the layers below it."""
    trained, others = _own(call, layer)
    trains = strip(layer.attrs.get("_trainable", True))
    if kind == "trainable":
        return _if(trains, lambda: [*trained, *_below(call, layer, kind)], lambda: [])
    if kind == "others":
        return _if(
            trains,
            lambda: [*others, *_below(call, layer, "others")],
            lambda: [*trained, *others, *_below(call, layer, "all")],
        )
    if call.version.keras_is_v3:
        return [*trained, *others, *_below(call, layer, kind)]
    if "_is_graph_network" in layer.attrs:  # a model: layer by layer, its own come last
        return [*_below(call, layer, kind), *trained, *others]
    return _weights(call, layer, "trainable") + _weights(call, layer, "others")


def _below(call: Call, layer: Instance, kind: str) -> list[Turn]:
    """The weights of the layers below; those of a list stand like those of one layer."""
    found: list[Turn] = []
    groups = [[turn] for turn in members(call, layer)]
    if kind == "all" and not call.version.keras_is_v3 and "_layer_stack" not in layer.attrs:
        groups = _groups(call, layer)
    for group in groups:
        kinds = (kind,) if len(group) == 1 else ("trainable", "others")
        found += [
            (w, certain and surely)
            for each in kinds
            for inner, certain in group
            for w, surely in _weights(call, inner, each)
        ]
    return found


def _groups(call: Call, layer: Instance) -> list[list[Turn]]:
    """The layers right below, those of one container together."""
    is_graph = strip(layer.attrs.get("_is_graph_network", False)) is not False
    groups = [[turn] for turn in members(call, layer)] if is_graph else []
    groups += [_layers_in(layer, each) for each in _attributes(layer)]
    return [group for group in groups if group]


@api("tf._keras.weights")
def weights(call: Call, layer: Value, kind: Value) -> Value:
    """The weights below a layer: all, those that are trained, or the others."""
    assert isinstance(layer, Instance)
    return as_list(once(_weights(call, layer, str(kind))))


@api("tf._keras.result")
def result(call: Call, model: Value, output: Value, inputs: Value) -> Value:
    """What a model gives for other inputs: it comes from them and from the model's weights."""
    if not isinstance(output, Tensor) or not isinstance(model, Instance):
        return output
    found = once(_weights(call, model, "trainable"))
    back = (*inputs_of([inputs]), *(w for w, certain in found if certain))
    if loose := tuple(w for w, certain in found if not certain):
        back = (*back, Perhaps(loose, REASON))
    call.run.toil(len(back))
    return new_tensor(call, None, output.dtype, output.shape, inputs=back)


@api("tf._keras.pairs")
def pairs(call: Call, variables: Value) -> Value:
    """Variables with gradients: certainly, or only if the model has them."""
    if not isinstance(variables, (List, tuple)):
        return call.unknown()
    found = list(held(variables))
    doubts: dict[VariableValue, str] = call.run.state["tf.train.doubts"]
    known = [turn for turn in found if isinstance(turn[0], VariableValue)]
    doubts.update((v, "" if certain else REASON) for v, certain in known)
    others = [v for v, _ in found if not isinstance(v, VariableValue)]
    rest = (Unknown(REASON), join_all(others)) if others else MISSING
    return List([(0.0, v) if certain else Maybe((0.0, v)) for v, certain in known], rest)
