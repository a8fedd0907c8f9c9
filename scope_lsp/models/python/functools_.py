"""`functools`: partial application and decorators."""

from __future__ import annotations

from scope_lsp.domain.values import Api, Function, Instance, Native, Partial, Unknown, Value
from scope_lsp.models.registry import Call, api, complete, constant, plain, prelude

plain("functools")
complete.add("functools.partial")

PRELUDE = "scope_lsp.models.python.prelude_functools"
for _name in ("total_ordering", "cached_property", "partialmethod", "cmp_to_key", "lru_cache",
              "cache"):  # fmt: skip
    prelude(f"functools.{_name}", PRELUDE)

constant("functools.WRAPPER_ASSIGNMENTS", ("__module__", "__name__", "__qualname__", "__doc__"))
constant("functools.WRAPPER_UPDATES", ("__dict__",))


@api("functools.partial")
def partial(call: Call, /, func: Value, *args: Value, **kwargs: Value) -> Value:
    if call.open is not None:
        return Unknown(f"a partial of arguments that aren't known: {call.open.reason}")
    if isinstance(func, Partial):
        return Partial(func.function, (*func.args, *args), {**func.kwargs, **kwargs})
    return Partial(func, args, {**kwargs, **call.perhaps})


@api("functools.wraps")
def wraps(call: Call, /, wrapped: Value, *_: Value, **__: Value) -> Value:
    def decorate(inner: Call) -> Value:
        return copy_attributes(inner, inner.args[0], wrapped)

    return Native("functools.wraps", decorate)


@api("functools.update_wrapper")
def update_wrapper(call: Call, /, wrapper: Value, wrapped: Value, *_: Value, **__: Value) -> Value:
    return copy_attributes(call, wrapper, wrapped)


def copy_attributes(call: Call, wrapper: Value, wrapped: Value) -> Value:
    """What `functools.wraps` copies: programs make names of scopes from `__name__`."""
    if not isinstance(wrapper, (Function, Native, Instance)):
        return wrapper
    table = wrapper.attrs
    if isinstance(wrapped, (Function, Native, Instance)):
        for name, value in wrapped.attrs.items():
            call.trail.put(table, name, value)
    for name in ("__name__", "__qualname__", "__doc__", "__module__"):
        found = call.run.lookup(wrapped, name) if not isinstance(wrapped, Api) else wrapped.path
        if isinstance(found, str):
            call.trail.put(table, name, found.rpartition(".")[2] if name == "__name__" else found)
    call.trail.put(table, "__wrapped__", wrapped)
    return wrapper


@api("functools.singledispatch")
def singledispatch(call: Call, func: Value) -> Value:
    call.run.doubt("functools.singledispatch is not followed")
    return Unknown("functools.singledispatch is not followed")
