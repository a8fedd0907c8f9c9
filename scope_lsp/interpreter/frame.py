"""A frame: where the names of one running block live."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from scope_lsp.domain.containers import Stream
from scope_lsp.domain.values import Function, Module, Value

if TYPE_CHECKING:
    from scope_lsp.interpreter.facts import Site


class Frame:
    """One running function, class body, comprehension or module."""

    __slots__ = (
        "function",
        "module",
        "parent",
        "result",
        "run",
        "site",
        "stream",
        "vars",
    )

    def __init__(
        self,
        run: Any,
        module: Module,
        vars: dict[str, Value],
        parent: Frame | None = None,
        function: Function | None = None,
        site: Site | None = None,
    ) -> None:
        self.run = run
        self.module = module
        self.vars = vars
        self.parent = parent
        """The frame around it in the source, where its free names live."""
        self.function = function
        self.site = site
        """In a model written in Python: the user's site that called it; all inside counts there."""
        self.result: Value = None
        """What `return` gave."""
        self.stream: Stream | None = None
        """What a generator's frame gives its values to."""
