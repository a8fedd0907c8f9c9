"""`contextlib`: contexts made of generators, and those that are simple enough in Python."""

from __future__ import annotations

from scope_lsp.domain.tensors import Context
from scope_lsp.domain.values import Native, Value
from scope_lsp.interpreter.contexts import context_of_generator
from scope_lsp.interpreter.signals import Raise
from scope_lsp.models.registry import Call, api, plain, prelude

plain("contextlib")

PRELUDE = "scope_lsp.models.python.prelude_contextlib"
for _name in ("closing", "suppress", "nullcontext", "ExitStack", "nested", "ContextDecorator",
              "redirect_stdout", "redirect_stderr"):  # fmt: skip
    prelude(f"contextlib.{_name}", PRELUDE)
prelude("contextlib.AsyncExitStack", PRELUDE, "ExitStack")


@api("contextlib.contextmanager", "contextlib.asynccontextmanager")
def contextmanager(call: Call, func: Value) -> Value:
    return context_of_generator(call, func)


@api("contextlib.AbstractContextManager.__enter__")
def enter(call: Call, self: Value) -> Value:
    return self.enter() if isinstance(self, Context) else self


@api("contextlib.AbstractContextManager.__exit__")
def leave(call: Call, self: Value, *error: Value) -> Value:
    given = error[1] if len(error) > 1 else None
    return self.leave(given) if isinstance(self, Context) else None


@api("contextlib.AbstractContextManager.__call__")
def decorate(call: Call, self: Value, function: Value) -> Value:
    """A context used as a decorator: each call of the function happens inside of it."""

    def inside(inner: Call) -> Value:
        entered = inner.run.enter(self, inner.site, inner.frame)
        try:
            result = inner.pass_on(function)
        except Raise as raised:
            if entered.leave(raised.value):
                return None
            raise
        entered.leave(None)
        return result

    name = getattr(function, "name", "function")
    return Native(name, inside, {"__wrapped__": function})
