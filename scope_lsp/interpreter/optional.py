"""Imports that a program can do without: `try: import x` … `except ImportError:`.

Where nobody can say whether `x` is installed, both ways are followed, so that only names that
depend on it are in doubt.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from scope_lsp.interpreter.errors import Group
from scope_lsp.interpreter.forks import Side, fork
from scope_lsp.interpreter.signals import Signal

if TYPE_CHECKING:
    from scope_lsp.interpreter.frame import Frame
    from scope_lsp.interpreter.run import Run

_CATCHING = {"ImportError", "ModuleNotFoundError", "Exception", "BaseException"}


def optional(node: ast.Try, guarded: Side) -> Side:
    """A `try` statement (without `finally`) that knows of imports which may fail."""
    caught = any(_catches(handler) and not is_fatal(handler) for handler in node.handlers)
    names = list(_imports(node)) if caught else []
    return _with_each(names, guarded) if names else guarded


def _with_each(names: list[str], guarded: Side) -> Side:
    """Follow both ways for the first open import; where it works, for the next too."""
    first, rest = names[0], names[1:]
    top = first.partition(".")[0]
    others = _with_each(rest, guarded) if rest else guarded

    def run(frame: Frame) -> Signal:
        if not frame.run.is_open_import(first, frame):
            return others(frame)
        return fork(frame, [_assuming(top, True, others), _assuming(top, False, guarded)])

    return run


def _assuming(top: str, present: bool, side: Side) -> Side:
    def run(frame: Frame) -> Signal:
        frame.run.assumed[top] = present
        try:
            return side(frame)
        finally:
            del frame.run.assumed[top]

    return run


def _imports(node: ast.Try) -> Iterator[str]:
    for statement in node.body:
        if isinstance(statement, ast.Import):
            yield from (alias.name for alias in statement.names)
        elif isinstance(statement, ast.ImportFrom) and not statement.level and statement.module:
            yield statement.module


class Kinds(Group):
    """What the clauses of a `try` statement catch, and which of them only end the program.

    Who answers a missing module by `raise` or `sys.exit()` can't do without it, so that what
    follows holds where it is there.
    """

    def __init__(self, kinds: Iterable[Any], fatal: list[bool]) -> None:
        super().__init__(kinds, waits=True)
        self.fatal = fatal

    def surviving(self) -> list[Any]:
        """The kinds of those behind which the program goes on."""
        return [kind for kind, fatal in zip(self, self.fatal) if not fatal]


def is_guarded(run: Run) -> bool:
    """Whether something waits for an import's failure."""
    return any(
        kind is None
        or getattr(kind, "name", "") in ("ImportError", "ModuleNotFoundError", "Exception")
        for group in run.handlers
        for kind in (group.surviving() if isinstance(group, Kinds) else ())
        for kind in (kind if isinstance(kind, tuple) else (kind,))
    )


def is_fatal(handler: ast.ExceptHandler) -> bool:
    """Whether an `except` clause ends by raising or by leaving the program."""
    last = handler.body[-1]
    if isinstance(last, ast.Expr) and isinstance(last.value, ast.Call):
        function = last.value.func
        return getattr(function, "id", getattr(function, "attr", "")) in _LEAVING
    return isinstance(last, ast.Raise)


_LEAVING = {"exit", "quit", "_exit", "abort"}


def _catches(handler: ast.ExceptHandler) -> bool:
    if handler.type is None:
        return True
    kinds = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return any(getattr(kind, "id", getattr(kind, "attr", "")) in _CATCHING for kind in kinds)
