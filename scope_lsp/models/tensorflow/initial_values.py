"""Initial values and initializers, and how TensorFlow calls back what the program gives it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from scope_lsp.domain.tensors import Tensor, VariableValue
from scope_lsp.domain.trail import MISSING
from scope_lsp.domain.values import (
    Api,
    Bound,
    Class,
    Function,
    Instance,
    Native,
    OneOf,
    Partial,
    Unknown,
    UnknownFloat,
    Value,
)
from scope_lsp.models.registry import Call, Failure
from scope_lsp.models.tensorflow.state import (
    CALLABLE,
    dtype_value,
    list_of,
    value_dtype,
    value_shape,
)
from scope_lsp.scopes import UNKNOWN, Initial, Initializer


def initialization(call: Call, value: Value) -> Any:
    """An initial value or an initializer as the rules take it."""
    if value is None:
        return None
    if isinstance(value, UnknownFloat):
        return Initial(value.shape, value.dtype, False, value)
    if isinstance(value, OneOf):
        return _one_of(call, [initialization(call, option) for option in value.options], value)
    if isinstance(value, Unknown):
        return UNKNOWN
    if isinstance(value, Initializer):
        return value
    if is_initializer_object(value) or isinstance(value, Class):
        return Initializer(_library_made(call, value), nullary=False, value=value)
    if isinstance(value, CALLABLE) or _is_callable_instance(value):
        return Initializer(_user_made(call, value), nullary=_is_nullary(value), value=value)
    is_variable = isinstance(value, VariableValue)
    is_tensor = is_variable or isinstance(value, Tensor)
    return Initial(value_shape(value), value_dtype(value), is_tensor, value, is_variable)


def _one_of(call: Call, options: list[Any], value: Value) -> Any:
    """One of several initializers, of which one is called; None stands for TensorFlow's own."""
    usual = Initializer(lambda shape, dtype: Initial(shape, dtype, True), nullary=False)
    options = [usual if option is None else option for option in options]
    if not all(isinstance(option, Initializer) and option.make for option in options):
        return UNKNOWN
    kinds = {option.nullary for option in options}

    def make(shape: Any, dtype: Any) -> Initial:
        made: list[Initial] = []
        call.run.fork([lambda o=o: made.append(o.make(shape, dtype)) for o in options])
        return made[0] if made and all(each == made[0] for each in made) else Initial()

    return Initializer(make, nullary=kinds.pop() if len(kinds) == 1 else None, value=value)


def is_initializer_object(value: Value) -> bool:
    """Whether it is an object of one of TensorFlow's initializer classes."""
    return isinstance(value, Instance) and any(
        base.api.startswith("tf.Initializer") for base in value.cls.mro
    )


def _is_callable_instance(value: Value) -> bool:
    return isinstance(value, Instance) and value.cls.find("__call__") is not MISSING


def _library_made(call: Call, initializer: Value) -> Callable[[Any, Any], Initial]:
    """What one of TensorFlow's own initializers gives."""
    constant = initializer.attrs.get("value") if isinstance(initializer, Instance) else None

    def make(shape: Any, dtype: Any) -> Initial:
        if isinstance(constant, float) and isinstance(dtype, str) and "int" in dtype:
            words = call.version.words_for_float_constant.format(dtype, constant)
            raise Failure("TypeError", words, "constant-dtype")
        return Initial(shape if shape is not None else UNKNOWN, dtype, True)

    return make


def _user_made(call: Call, function: Value) -> Callable[[Any, Any], Initial]:
    """Call an initializer of the program, in the scope where TensorFlow does."""

    def make(shape: Any, dtype: Any) -> Initial:
        args, kwargs = initializer_arguments(function, shape, dtype)
        return result_of(call_back(call, function, args, kwargs))

    return make


def initializer_arguments(
    function: Value, shape: Any, dtype: Any
) -> tuple[list[Value], dict[str, Value]]:
    """The arguments with which TensorFlow calls an initializer, or none for an initial value."""
    names = parameter_names(function)
    if names is not None and not names:
        return [], {}
    given: dict[str, Value] = {"dtype": dtype_value(dtype), "partition_info": None}
    kwargs = {k: v for k, v in given.items() if names is None or k in names or "**" in names}
    return [list_of(shape)], kwargs


def call_back(
    call: Call, function: Value, args: list[Value], kwargs: dict[str, Value] | None = None
) -> Value:
    """Call a function that the program handed to TensorFlow.

    A function of the program leads back into its source; one of TensorFlow's own that is called
    from inside TensorFlow is no site of the program.
    """
    own = isinstance(function, Function) and function.module.library
    site = None if own or isinstance(function, (Api, Native)) else call.site
    return call.run.call(function, args, kwargs or {}, site, call.frame)


def parameter_names(function: Value) -> list[str] | None:
    """The names of a function's parameters, `**` among them where it takes any."""
    skip = 0
    while isinstance(function, (Bound, Partial)):
        skip += 1 if isinstance(function, Bound) else len(function.args)
        function = function.function
    if isinstance(function, Instance):
        function, skip = function.cls.find("__call__"), 1
    if not isinstance(function, Function):
        return None
    code = function.code
    names: list[str] = code.positional[skip:] + code.kw_only
    return names + (["**"] if code.varkw else []) + (["*"] if code.vararg else [])


def _is_nullary(function: Value) -> bool | None:
    """Whether it can be called without arguments."""
    inner = function
    while isinstance(inner, (Bound, Partial)):
        inner = inner.function
    names = parameter_names(function)
    if names is None or not isinstance(inner, Function):
        return None
    required = [n for n in names if n not in ("*", "**") and n not in inner.code.kw_only]
    return len(required) <= len(inner.defaults)


def result_of(made: Value) -> Initial:
    """What an initializer's call gave."""
    if isinstance(made, Unknown):
        return Initial()
    return Initial(
        value_shape(made), value_dtype(made), isinstance(made, (Tensor, VariableValue)), made
    )
