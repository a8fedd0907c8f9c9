"""What a run finds out: sites, and what each execution of a site did there."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

from scope_lsp.domain.names import Name
from scope_lsp.span import Span

if TYPE_CHECKING:
    from scope_lsp.syntax import SourceTree


UNKNOWN_CONTEXT = "unknown context"
"""What surrounds a block under a `with` of which nobody knows whether it opens a scope."""


class Site:
    """One call (or operator, or `with` item) in the source."""

    __slots__ = ("node", "own", "path", "whole", "written")

    def __init__(
        self, path: str, tree: SourceTree, node: ast.expr, whole: ast.stmt | None = None
    ) -> None:
        self.path = path
        self.written = tree
        """The tree that the node is of; the file may have another one by now."""
        self.node = node
        self.whole: ast.expr | ast.stmt = whole or node
        """What counts for where it stands."""
        self.own: Span = tree.span(self.whole)
        """Where that stands in its tree."""

    def become(self, other: Site) -> None:
        """Stand where another one stands, for the same call of a text that was edited."""
        self.path, self.written = other.path, other.written
        self.node, self.whole, self.own = other.node, other.whole, other.own

    @property
    def span(self) -> Span:
        """Where it stands."""
        return self.written.later.span(self.whole, self.own)

    @property
    def tree(self) -> SourceTree:
        """The tree of the file in which it stands there."""
        return self.written.later.tree or self.written

    @property
    def source(self) -> str:
        """The source text of it."""
        return self.written.segment_now(self.node)

    def __repr__(self) -> str:
        return f"{self.path}:{self.span.line}"

    def read(self) -> str:
        """The same, for who goes by it."""
        return self.written.read(self.node)

    def argument(self, parameter: str, position: int = 0) -> str:
        """The source text of the argument for a parameter, or of the one at `position`."""
        if not isinstance(self.node, ast.Call):
            return parameter
        for keyword in self.node.keywords:
            if keyword.arg == parameter:
                return self.written.read(keyword.value)
        if position < len(self.node.args):
            return self.written.read(self.node.args[position])
        return parameter

    @property
    def callee(self) -> str:
        """The source text of what is called, such as `tf.get_variable`."""
        node = self.node.func if isinstance(self.node, ast.Call) else self.node
        return self.written.segment_now(node)


class CallPath:
    """How execution came to a site: the site, and the call path of the function around it."""

    __slots__ = ("caller", "depth", "function", "rewritten", "site")

    def __init__(
        self,
        site: Site,
        caller: CallPath | None,
        function: str = "",
        rewritten: bool = False,
    ) -> None:
        self.site = site
        self.caller = caller
        self.function = function
        """The name of the function that `site` calls, where this path leads into one."""
        self.rewritten = rewritten
        """Whether a library runs a rewritten copy of that function, which has no line of it."""
        self.depth: int = caller.depth + 1 if caller else 0

    def __repr__(self) -> str:
        return f"{self.caller} > {self.site}" if self.caller else repr(self.site)

    def sites(self) -> list[Site]:
        """From the outermost call to the innermost."""
        found: list[Site] = []
        here: CallPath | None = self
        while here:
            found.append(here.site)
            here = here.caller
        return found[::-1]


class Fact:
    """What one execution of one site did.

    `status` is `created`, `shared`, `added` (an op), `opened` (a scope) or `failed`. `detail`
    is the record that the naming rules keep of it. `doubt` says why the name may not be all
    there is to know; it is empty when TensorFlow is certain to do just this.
    """

    __slots__ = (
        "api",
        "beyond",
        "detail",
        "doubt",
        "kind",
        "maybe",
        "message",
        "name",
        "notes",
        "path",
        "status",
    )

    def __init__(
        self,
        path: CallPath,
        kind: str,
        api: str,
        name: Name,
        status: str,
        detail: Any = None,
        doubt: str = "",
        maybe: bool = False,
        beyond: bool = False,
        message: str = "",
        notes: tuple[Any, ...] = (),
    ) -> None:
        self.path = path
        self.kind = kind
        self.api = api
        self.name = name
        self.status = status
        self.detail = detail
        self.doubt = doubt
        self.maybe = maybe
        """Whether it happens only under a condition that isn't known."""
        self.beyond = beyond
        """Whether it lies beyond an error that ends the program."""
        self.message = message
        self.notes = notes

    @property
    def site(self) -> Site:
        return self.path.site

    def __repr__(self) -> str:
        return f"<{self.site} {self.kind} {self.name} {self.status}>"
