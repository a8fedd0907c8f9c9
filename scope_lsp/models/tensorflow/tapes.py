"""`tf.GradientTape`, and gradients of a function's value as optimizers take them in eager mode.

After `python/eager/backprop.py`. What a tape has not recorded isn't told apart here: a gradient
counts as recorded where the data comes from the source.
"""

from __future__ import annotations

from scope_lsp.domain.containers import List
from scope_lsp.domain.names import Hole, concat
from scope_lsp.domain.tensors import Context, Tensor, VariableValue
from scope_lsp.domain.trail import MISSING
from scope_lsp.domain.values import Instance, Unknown, Value
from scope_lsp.models import registry
from scope_lsp.models.registry import Call, api, library_class
from scope_lsp.models.tensorflow import nest
from scope_lsp.models.tensorflow.dataflow import Reached
from scope_lsp.models.tensorflow.gradients import gradient, turns_of
from scope_lsp.models.tensorflow.holding import as_list, marked, trained_among
from scope_lsp.models.tensorflow.initial_values import call_back
from scope_lsp.models.tensorflow.opdata import data_for
from scope_lsp.models.tensorflow.state import runtime, static_shape
from scope_lsp.scopes import taint

TAPE = library_class("tf.GradientTape", registry.find_class("object"))
registry.alias_class("tf.contrib.eager.GradientTape", TAPE)
_SCOPE = Hole("…", "the names of gradients aren't followed")

_NO_GRADIENTS = frozenset({
    "adam", "sgd", "rmsprop", "adagrad", "adadelta", "adamax", "nadam", "ftrl", "momentum", "adamw",
    "gradientdescent", "adagradda", "proximaladagrad", "proximalgradientdescent",
    "variable", "variablev2", "temporaryvariable", "varhandleop", "global_step",
    "a", "b", "v", "w", "kernel", "bias", "weights", "biases", "dense", "rnn", "lstm_cell",
    "accuracy", "loss", "mean_absolute_error", "mean_absolute_percentage_error",
    "mean_squared_error", "mean_squared_logarithmic_error", "root_mean_squared_error",
})  # fmt: skip
"""Names of the vocabulary that no gradient takes: the functions of `python/ops/*_grad.py` make
neither variables nor layers, losses or metrics."""


@api("tf.GradientTape", "tf.contrib.eager.GradientTape")
def make_tape(
    call: Call, persistent: Value = False, watch_accessed_variables: Value = True
) -> Value:
    """A tape, which records inside of its `with`."""
    return Instance(TAPE)


@api("tf.GradientTape.__enter__")
def enter(call: Call, self: Instance) -> Value:
    """Begins to record."""
    return self


@api("tf.GradientTape.__exit__", "tf.GradientTape.watch", "tf.GradientTape.reset")
def leave(call: Call, self: Instance, *args: Value) -> Value:
    """Adds nothing."""


@api("tf.GradientTape.stop_recording")
def stop_recording(call: Call, self: Instance) -> Value:
    """A block that isn't recorded; what is computed there counts all the same."""
    return Context()


@api("tf.GradientTape.gradient")
@nest.of_each("sources")
def tape_gradient(
    call: Call,
    self: Instance,
    target: Value,
    sources: Value,
    output_gradients: Value = None,
    unconnected_gradients: Value = None,
) -> Value:
    """The gradients of a target, in the structure of the sources."""
    zeros = unconnected_gradients is not None and unconnected_gradients != "none"
    found = _gradients(call, target, nest.flatten(sources), zeros)
    if found is None:
        if not isinstance(sources, List):
            return Unknown("what the gradients are taken of isn't known")
        turns, rest = turns_of(call, sources)
        made = _gradients(call, target, [value for value, _ in turns], zeros) or []
        return List(as_list(zip(made, (certain for _, certain in turns))).items, rest)
    return nest.pack(sources, iter(found))


def _gradients(
    call: Call, target: Value, sources: list[Value] | None, zeros: bool = False
) -> list[Value] | None:
    if sources is None:
        return None
    tf = runtime(call)
    place = None
    if not tf.executing_eagerly:
        # The ops of gradients stand among those of the program.
        added = data_for(call.version).vocabulary - _NO_GRADIENTS
        taint(tf, added, "a tape's gradients add ops")
        place = concat(tf.get_name_scope(), "/", _SCOPE) if tf.get_name_scope() else concat(_SCOPE)
    reached = Reached([target])
    return [gradient(call, target, x, reached.doubt(x), place, zeros) for x in sources]


@api("tf.GradientTape.jacobian", "tf.GradientTape.batch_jacobian")
@nest.of_each("sources")
def jacobian(call: Call, self: Instance, target: Value, sources: Value, *args: Value) -> Value:
    """Like the gradient, with the target's sizes before."""
    leaves = nest.flatten(sources)
    if leaves is None:
        return Unknown("what the jacobian is taken of isn't known")
    found = _gradients(call, target, leaves) or []
    for each in found:
        if isinstance(each, Tensor):
            each.shape = static_shape(None)
    return nest.pack(sources, iter(found))


@api("tf.GradientTape.watched_variables")
def watched_variables(call: Call, self: Instance) -> Value:
    """The variables that were read while it recorded, which isn't followed."""
    return Unknown("which variables a tape has watched isn't followed")


@api("tf._train.gradients_of_function")
def gradients_of_function(call: Call, loss: Value, var_list: Value = None) -> Value:
    """Each gradient of what a function gives with its variable, by default all that it reads."""
    value = call_back(call, loss, [])
    reached = Reached([value])
    if var_list is None:
        read = sorted(set(reached.variables), key=_order(call).index)
        turns = trained_among((each, True) for each in read)
        rest: Value = MISSING
        if reached.open:
            rest = (None, Unknown(reached.open))
    else:
        turns, rest = turns_of(call, var_list)
        rest = rest if rest is MISSING else (Unknown("which gradients there are"), rest)
    found = _gradients(call, value, [variable for variable, _ in turns]) or []
    return List([marked((one, v), sure) for one, (v, sure) in zip(found, turns)], rest)


def _order(call: Call) -> list[VariableValue]:
    """All variables in the order of creation."""
    made: dict[object, VariableValue] = call.run.state["tf.variables"]
    return list(made.values())
