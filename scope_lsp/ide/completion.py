"""Names that exist where a name is just being typed: variables to share, scopes to open again."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from scope_lsp.analysis import Analysis, show
from scope_lsp.diagnostics.places import Place
from scope_lsp.diagnostics.surroundings import nodes_at, scopes_around
from scope_lsp.domain.names import is_known
from scope_lsp.ide.meant import sites_at
from scope_lsp.ide.section import scope_name
from scope_lsp.ide.variables import described, summary
from scope_lsp.interpreter.facts import CallPath, Fact, Site
from scope_lsp.span import Span
from scope_lsp.syntax import SourceTree

_OPENING = re.compile(r"[a-zA-Z]*(\"\"\"|'''|\"|')")

_PARAMETERS = ("name", "scope", "name_or_scope", "name_scope")
"""The parameters that take a name; it may come first, too."""

_GETTERS = ("get_variable", "get_local_variable", "model_variable")
"""Last parts of the APIs that share a variable by its name."""

_MAKERS = ("Variable",)
"""Last parts of the APIs whose names are always new."""


@dataclass(frozen=True)
class Candidate:
    """A name that exists."""

    text: str
    """What stands in the call: the name without the scope that is open there."""
    name: str
    """The effective name."""
    detail: str
    is_scope: bool
    place: Place
    """Where it is first made."""


@dataclass(frozen=True)
class Completion:
    """The names that fit, and what each takes the place of."""

    span: Span
    """What was typed of the name, up to the cursor."""
    candidates: tuple[Candidate, ...]


@dataclass(frozen=True)
class _Typed:
    """A call in whose name the cursor is."""

    site: Site
    span: Span
    api: str

    @property
    def place(self) -> Place:
        return Place(self.site.path, self.site.span)


def complete(
    analysis: Analysis, tree: SourceTree, path: str, line: int, column: int
) -> Completion | None:
    """The names that exist where the cursor is; None where no name is typed."""
    typed = _typed(analysis, tree, path, line, column)
    if typed is None:
        return None
    prefixes = _prefixes(analysis, typed)
    is_getter = typed.api in _GETTERS
    found = _variables(analysis, typed) if is_getter else _scopes(analysis, typed)
    candidates: dict[str, Candidate] = {}
    for each in _below(found, prefixes):
        if each.text:
            candidates.setdefault(each.text, each)
    return Completion(typed.span, tuple(candidates.values()))


# Where the cursor is


def _typed(
    analysis: Analysis, tree: SourceTree, path: str, line: int, column: int
) -> _Typed | None:
    nodes = nodes_at(tree, line, column)
    text = nodes[-1]
    call = next((node for node in reversed(nodes) if isinstance(node, ast.Call)), None)
    if call is None or not isinstance(text, ast.Constant) or not _is_name(call, text):
        return None
    span = _typed_span(tree, text, line, column)
    reports = sites_at(analysis, path, tree.span(call))
    # A scope and a failed call tell by their API what they are; a layer has scopes of its own.
    apis = [report.api.rpartition(".")[2] for report in reports]
    if span is None or not apis or apis[0] in _MAKERS:
        return None
    return _Typed(Site(path, tree, call), span, apis[0])


def _is_name(call: ast.Call, text: ast.Constant) -> bool:
    if not isinstance(text.value, str):
        return False
    named = any(k.value is text and k.arg in _PARAMETERS for k in call.keywords)
    return named or bool(call.args and call.args[0] is text)


def _typed_span(tree: SourceTree, text: ast.Constant, line: int, column: int) -> Span | None:
    """What stands between the opening quote and the cursor."""
    span = tree.span(text)
    opening = _OPENING.match(tree.lines[span.line - 1], span.column)
    if opening is None or span.line != line or column < opening.end():
        return None
    return Span(line, opening.end(), line, column)


# Which scope is open there


def _prefixes(analysis: Analysis, typed: _Typed) -> set[str]:
    """The names of the variable scopes that may be open there, with their slashes."""
    paths = [f.path for r in sites_at(analysis, *typed.place) for f in r.facts]
    if not paths:
        return _innermost(analysis, [typed.site])
    return {prefix for path in paths for prefix in _of_path(analysis, path)}


def _of_path(analysis: Analysis, path: CallPath) -> set[str]:
    return _innermost(analysis, path.sites()[::-1])


def _innermost(analysis: Analysis, sites: Iterable[Site]) -> set[str]:
    """The innermost scope around the sites of a call path, the innermost site first."""
    for site in sites:
        around = [each for each in scopes_around(analysis, site) if not each.is_name_scope]
        if around:
            return {scope_name(fact) for fact in around[-1].report.facts}
    return {""}


# What exists


def _variables(analysis: Analysis, typed: _Typed) -> Iterator[Candidate]:
    for fact, place in _made(analysis, "variable"):
        if place != typed.place and getattr(fact.detail, "key", None) is not None:
            detail, name = summary(described(fact.detail)), show(fact)
            yield Candidate(str(fact.name), name, detail, False, place)


def _scopes(analysis: Analysis, typed: _Typed) -> Iterator[Candidate]:
    """The scopes that are opened elsewhere, by hand or by a layer."""
    for fact, place in _made(analysis, "scope"):
        name = scope_name(fact)
        if place != typed.place and name:
            yield Candidate(name.rstrip("/"), name, "", True, place)
    for fact, place in _made(analysis, "variable"):
        scope = str(fact.name).rpartition("/")[0]
        if place != typed.place and scope and getattr(fact.detail, "key", None) is not None:
            yield Candidate(scope, f"{scope}/", "", True, place)


def _made(analysis: Analysis, kind: str) -> Iterator[tuple[Fact, Place]]:
    for entry in analysis.entries:
        for fact in entry.facts:
            if fact.kind == kind and fact.status != "failed" and is_known(fact.name):
                yield fact, Place(fact.site.path, fact.site.span)


def _below(found: Iterable[Candidate], prefixes: set[str]) -> Iterator[Candidate]:
    for each in found:
        for prefix in prefixes:
            if each.text.startswith(prefix):
                text = each.text.removeprefix(prefix)
                yield Candidate(text, each.name, each.detail, each.is_scope, each.place)
