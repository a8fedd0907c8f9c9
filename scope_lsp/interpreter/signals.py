"""How a statement ends, when it doesn't just fall through to the next."""

from __future__ import annotations

from typing import Final

from scope_lsp.domain.values import Instance

FALL: Final = None
BREAK: Final = 1
CONTINUE: Final = 2
RETURN: Final = 3
RAISE: Final = 4
CAUGHT: Final = 6
"""What ends a block stops the error that was on its way."""

Signal = int | None


class Raise(Exception):
    """An exception of the interpreted program on its way to a handler."""

    def __init__(self, value: Instance) -> None:
        super().__init__(value.cls.name)
        self.value = value


class Stop(Exception):
    """The run is cut short: cancelled, or out of time."""
