"""`contextlib`: contexts made of generators, and those that are simple enough in Python."""

from __future__ import annotations

from scope_lsp.domain.values import Value
from scope_lsp.interpreter.contexts import context_of_generator
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
