"""The outline of a file as TensorFlow sees it: scopes, and in them variables with shapes.

What one call gives many times stands there once, with all its names folded. Where several programs
build what the file defines, it is as the one that makes most of it does.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeGuard

from scope_lsp.analysis import Analysis, SiteReport, show
from scope_lsp.diagnostics.places import Place, place_of
from scope_lsp.diagnostics.surroundings import nodes_at, span_of
from scope_lsp.ide.apis import is_optimizer
from scope_lsp.ide.entries import facts_of, leading
from scope_lsp.ide.provenance import folded
from scope_lsp.ide.variables import Described, common, described, summary
from scope_lsp.interpreter.facts import Fact
from scope_lsp.scopes.provenance import ScopeEntry
from scope_lsp.span import Span
from scope_lsp.syntax import SourceTree

MAX_DEPTH = 60
"""Symbols in symbols: what lies deeper stands in the last one, for a client walks them, too."""

_NUMBER = re.compile(r"_?\d+")


@dataclass(frozen=True)
class Symbol:
    """A scope or a variable."""

    name: str
    detail: str
    is_scope: bool
    span: Span
    """All that belongs to it."""
    selection: Span
    """The call."""
    children: tuple[Symbol, ...] = ()


@dataclass
class _Node:
    """A symbol while it is made: what one place gives in one outer symbol."""

    span: Span
    is_scope: bool
    texts: dict[str, None] = field(default_factory=dict)
    names: dict[str, Described] = field(default_factory=dict)
    children: dict[object, _Node] = field(default_factory=dict)


def outline(
    analysis: Analysis, tree: SourceTree, path: str, lines: tuple[int, int] | None = None
) -> list[Symbol]:
    """The outline of a file, or of some of its lines, the last one included."""
    first, last = lines or (1, len(tree.lines))
    root = _Node(Span(1, 0, 1, 0), True)
    entry = leading(analysis, path)
    for report in analysis.in_file(path):
        if not first <= report.span.line <= last:
            continue
        for fact in facts_of(report, entry):
            if fact.kind == "variable" and fact.status.startswith("created"):
                _put(root, fact, report, first)
    return _symbols(root, tree)


def _put(root: _Node, fact: Fact, report: SiteReport, first: int) -> None:
    """Put a variable below the scopes that are in its name; slots stand below their optimizer."""
    node, here = root, Place(report.path, report.span)
    parts = [(f"{report.api.rpartition('.')[2]}(…)", here), (show(fact), here)]
    *scopes, own = parts if is_optimizer(report) else list(_parts(fact, here, first))
    for text, place in scopes[:MAX_DEPTH]:
        node = _child(node, text, place, True)
    leaf = _child(node, own[0], here, False)
    leaf.names[show(fact)] = described(fact.detail)


def _child(node: _Node, text: str, place: Place, is_scope: bool) -> _Node:
    # What differs in numbers alone is one symbol of one place.
    key = place, is_scope, _NUMBER.sub("#", text).removesuffix("#")
    child = node.children.setdefault(key, _Node(place.span, is_scope))
    child.texts.setdefault(text)
    return child


def _parts(fact: Fact, here: Place, first: int) -> Iterator[tuple[str, Place]]:
    """The parts of a variable's name, each with where it stands in the file; a part that another
    file gives stands where this one leads there."""
    entry: ScopeEntry | None = getattr(fact.detail, "entry", None)
    name = show(fact)
    for part in list(entry or ())[:-1]:
        added = _added(part)
        place = place_of(part.origin)
        if added:
            yield f"{added}/", place if _is_before(place, here, first) else here
    outer = entry.outer if entry is not None else None
    yield name.removeprefix(f"{outer.full}/") if outer is not None else name, here


def _is_before(place: Place | None, here: Place, first: int) -> TypeGuard[Place]:
    """Whether a place is in the same lines."""
    return place is not None and place.path == here.path and place.line >= first


def _added(part: ScopeEntry) -> str:
    outer = f"{part.outer.full}/" if part.outer is not None else ""
    return str(part.added).removeprefix(outer).rstrip("/")


def _symbols(node: _Node, tree: SourceTree) -> list[Symbol]:
    return [_symbol(child, tree) for child in node.children.values()]


def _symbol(node: _Node, tree: SourceTree) -> Symbol:
    name, detail = folded(node.texts), _detail(node)
    if not node.is_scope:
        return Symbol(name.removesuffix(":0"), detail, False, node.span, node.span)
    children = tuple(_symbols(node, tree))
    inside = [child.span for child in children]
    span = _around([_with(tree, node.span), *inside])
    return Symbol(name, detail, True, span, node.span, children)


def _detail(node: _Node) -> str:
    """The shape and the type, where all have the same, and how many there are."""
    each = list(node.names.values())
    if not each:
        return ""
    many = f" ×{len(each)}" if len(each) > 1 else ""
    return f"{summary(common(each))}{many}".strip()


def _with(tree: SourceTree, span: Span) -> Span:
    """The `with` statement that opens a scope; the call itself if none does."""
    for node in reversed(nodes_at(tree, span.line, span.column)):
        items = node.items if isinstance(node, (ast.With, ast.AsyncWith)) else []
        if any(tree.span(item.context_expr) == span for item in items):
            return span_of(tree, node, span.line) or span
    return span


def _around(spans: list[Span]) -> Span:
    start = min(span[:2] for span in spans)
    end = max(span[2:] for span in spans)
    return Span(*start, *end)
