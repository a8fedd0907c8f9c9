"""What all models of Python share: really computing, and going over what is partly known."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import reduce
from itertools import product
from typing import Any

from scope_lsp.domain.containers import Dict, List, NotKnown, Set, Stream, from_python, to_python
from scope_lsp.domain.names import MAX_LENGTH, Text
from scope_lsp.domain.values import Instance, Maybe, OneOf, Unknown, Value, join, options_of
from scope_lsp.interpreter.iteration import Turn
from scope_lsp.models.registry import Call, Failure, api

MAX_COMBINATIONS = 64
"""So many combinations of possible arguments are computed one by one."""

MAX_ELEMENTS = 20_000
"""Elements that one library call may make; programs that make more learn no more names."""

COMPUTE_ERRORS = (TypeError, ValueError, ArithmeticError, LookupError, AttributeError)
"""What pure functions of Python raise on arguments that don't fit."""

BUILTIN = (bool, int, float, complex, str, bytes, tuple, Text, List, Dict, Set)


def unwrap(value: Value) -> Value:
    """The builtin value behind an object of a user's subclass of it, such as `class D(dict)`."""
    if isinstance(value, Instance) and isinstance(value.payload, BUILTIN):
        return value.payload
    return value


def compute(
    call: Call,
    function: Callable[..., Any],
    args: list[Value],
    kwargs: dict[str, Value] | None = None,
) -> Value:
    """Really call a pure function; what isn't known gives an unknown that is no tensor."""
    if call.open is not None:
        return Unknown(call.open.reason, plain=True)
    kwargs = kwargs or {}
    choices = [options_of(unwrap(value)) for value in (*args, *kwargs.values())]
    count = 1
    for options in choices:
        count *= len(options)
    if count > MAX_COMBINATIONS:
        return Unknown("it may be any of many values", plain=True)

    def compute_one(chosen: tuple[Value, ...]) -> Value:
        named = dict(zip(kwargs, chosen[len(args) :], strict=True))
        return _compute_one(function, chosen[: len(args)], named)

    return of_any(call, product(*choices), compute_one)


def of_any(call: Call, options: Iterable[Any], make: Callable[[Any], Value]) -> Value:
    """What is made of any of several values. One that gives an error isn't the one if the program
    goes on, which it may await."""
    found: list[Value] = []
    failures: dict[str, Failure] = {}
    for option in options:
        try:
            found.append(make(option))
        except Failure as failed:
            failures.setdefault(failed.type, failed)
    for failure in failures.values():
        if not found:
            raise failure
        call.run.may_throw(failure.type, failure.message)
    return reduce(join, found)


def _compute_one(
    function: Callable[..., Any], args: tuple[Value, ...], kwargs: dict[str, Value]
) -> Value:
    try:
        known = [to_python(a) for a in args]
        named = {k: to_python(v) for k, v in kwargs.items()}
    except NotKnown:
        return Unknown(why(*args, *kwargs.values()), plain=True)
    try:
        result = function(*known, **named)
    except COMPUTE_ERRORS as error:
        raise failure_of(error) from None
    if isinstance(result, (str, bytes)) and len(result) > MAX_LENGTH:
        return Unknown("a very long text", plain=True)
    return from_python(result)


def failure_of(error: Exception) -> Failure:
    """The program's exception for one of Python's own."""
    message = error.args[0] if isinstance(error, KeyError) and error.args else str(error)
    return Failure(type(error).__name__, message)


def why(*values: Value) -> str:
    """The reason of the first of the values that isn't known."""
    for value in values:
        if isinstance(value, Unknown):
            return value.reason
    return "it is computed from something that isn't known"


def is_plain(*values: Value) -> bool:
    """Whether none of the values can be a tensor."""
    return all(not isinstance(v, Unknown) or v.plain for v in values)


def pure(path: str, function: Callable[..., Any]) -> None:
    """Declare a library function that is really computed."""
    api(path)(lambda call, /, *args, **kwargs: compute(call, function, list(args), kwargs))


def pure_module(name: str, module: Any, functions: str) -> None:
    """Declare functions of a module of Python's as really computed."""
    for function in functions.split():
        pure(f"{name}.{function}", getattr(module, function))


def turns(call: Call, value: Value) -> Iterator[Turn]:
    """The elements of a value, each with whether it is certain to be there."""
    if isinstance(value, OneOf):
        found = call.run.elements(value)
        if found is None:
            yield Unknown("it goes over one of several values"), False
            return
        value = List(found)
    for count, turn in enumerate(call.run.iterate(value)):
        if count >= MAX_ELEMENTS:
            if isinstance(value, Stream):
                call.run.doubt("an iterator of very many elements was not followed to its end")
            yield Unknown("a very long list"), False
            return
        yield turn


def to_list(call: Call, value: Value) -> List:
    """`list(value)`, with a rest where not all of it is known."""
    made = List()
    for element, certain in turns(call, value):
        call.run.append(made, element, certain)
    return made


def perhaps(call: Call, certain: bool | None, make: Callable[[], Value]) -> Value:
    """The value of `make`; under an element that may not come, tried as happening or not.

    Where that may come more than once it is tried twice, as the interpreter does for loops: a
    second turn starts from the join.
    """
    if certain:
        return make()
    found: list[Value] = []
    for _ in range(1 if certain is None else 2):
        call.run.fork([lambda: None, lambda: found.append(make())])
    return found[-1] if found else Unknown("it never came that far")


def loosely(value: Value, certain: bool | None) -> Value:
    """An element of a stream, marked when it may not come."""
    return value if certain else Maybe(value, certain is None)


def join_values(values: list[Value], reason: str = "there is none") -> Value:
    """The join of any number of values."""
    if not values:
        return Unknown(reason)
    return reduce(join, values)


def returns_unknown(*paths: str) -> None:
    """Declare functions of which only is known that they give no tensor."""
    for path in paths:
        api(path)(
            lambda call, /, *args, **kwargs: Unknown(f"{call.path} isn't known here", plain=True)
        )


def returns_none(*paths: str) -> None:
    """Declare functions that do nothing of interest."""
    for path in paths:
        api(path)(lambda call, /, *args, **kwargs: None)
