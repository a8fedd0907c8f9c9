"""How findings are printed; one module for each format, with a function `show`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module

from scope_lsp.cli.found import Found
from scope_lsp.workspace.assumed import Assumed

Printer = Callable[[Sequence[Found], Assumed], None]


def printer(name: str) -> Printer:
    """What prints a format; the others aren't imported."""
    show: Printer = import_module(f"{__name__}.{name}").show
    return show
