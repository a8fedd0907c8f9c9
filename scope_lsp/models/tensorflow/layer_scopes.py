"""What layers written in Python ask about their names, scopes and variables: `tf._layers.…`."""

from __future__ import annotations

from scope_lsp.domain.containers import Dict
from scope_lsp.domain.names import concat
from scope_lsp.domain.tensors import Context, VariableValue
from scope_lsp.domain.values import OneOf, Unknown, Value, options_of
from scope_lsp.models import registry
from scope_lsp.models.registry import Call, api
from scope_lsp.models.tensorflow import getters
from scope_lsp.models.tensorflow.scopes import reuse_of, scope_of, scope_or_name, scope_value
from scope_lsp.models.tensorflow.state import origin, runtime
from scope_lsp.scopes import (
    UNKNOWN,
    Entered,
    VariableScope,
    VariableScopeContext,
    enter_name_scope,
)


@api("tf._layers.names")
def names(call: Call, name: Value) -> Value:
    """The base name and the name that a layer gets by its argument; None where it has to be made.

    `_init_set_name` of `python/layers/base.py`.
    """
    scope = scope_of(name)
    if isinstance(scope, VariableScope):
        return scope.name, None if call.version.layers_are_keras_layers else scope.name
    return (name, name) if name is not None and name != "" else (None, None)


_KEYWORDS = frozenset(
    """
    activity_regularizer autocast batch_input_shape batch_size dtype dynamic experimental_autocast
    implementation input_dim input_shape name trainable weights
    """.split()
)
"""What every layer takes, in whatever version."""


@api("tf._layers.refuse_unknown")
def refuse_unknown(call: Call, given: Value) -> Value:
    """Refuse keyword arguments that no layer takes."""
    for key in given.items if isinstance(given, Dict) else ():
        if key not in _KEYWORDS:
            words = f"('Keyword argument not understood:', {key!r})"
            raise registry.Failure("TypeError", words, "layer-argument")
    return None


@api("tf._layers.entering")
def entering(call: Call, scope: Value, reuse: Value, auxiliary: Value) -> Value:
    """A context around a layer's variable scope, and the name scope that this began with."""
    tf = runtime(call)
    # It has one by now; that it had none before is one of the options where paths have met.
    scopes = [option for option in options_of(scope) if option is not None]
    own: Value = OneOf(tuple(scopes)) if scopes[1:] else next(iter(scopes), call.unknown())
    made = VariableScopeContext(
        tf,
        scope_or_name(call, own),
        reuse=reuse_of(reuse),
        auxiliary_name_scope=auxiliary is True,
        origin=origin(call),
    )
    entered: list[Entered] = []

    def begin() -> Value:
        outer = made.enter()
        inner = enter_name_scope(tf, outer.value.original_name_scope, origin=origin(call))
        entered[:] = [inner, outer]
        return scope_value(outer.value)

    def end(error: Value) -> bool:
        for each in entered:
            each.exit()
        return False

    return Context(begin, end)


@api("tf._layers.is_inside")
def is_inside(call: Call, scope: Value) -> Value:
    """Whether a scope that a layer has entered is the current one, so that it need not again."""
    entered, tf = scope_of(scope), runtime(call)
    return (
        isinstance(entered, VariableScope)
        and tf.get_variable_scope() is entered
        and concat(tf.get_name_scope(), "/") == entered.original_name_scope
    )


@api("tf._layers.count_variables")
def count_variables(call: Call) -> Value:
    """How many global variables there are, as a mark for `is_new`."""
    return len(runtime(call).graph.collection("variables"))


@api("tf._layers.is_new")
def is_new(call: Call, variable: Value, mark: Value) -> Value:
    """Whether a variable, or every part of it, was added to the global variables since a mark."""
    if isinstance(variable, (Unknown, OneOf)):
        return Unknown("whether the variable is new isn't known", plain=True)
    parts = getters.parts_of(variable)
    before = runtime(call).graph.collection("variables")[:mark]
    return not any(part in before for part in parts)


@api("tf._layers.is_trained")
def is_trained(call: Call, variable: Value) -> Value:
    """Whether a variable is among those that are trained; of a partitioned one its parts are."""
    if runtime(call).executing_eagerly:
        return True
    if isinstance(variable, (Unknown, OneOf)):
        return Unknown("whether the variable is trained isn't known", plain=True)
    if not isinstance(variable, VariableValue) or variable.record.parts:
        return False
    found = variable.record.trainable
    return Unknown("whether it is trained isn't known", plain=True) if found is UNKNOWN else found
