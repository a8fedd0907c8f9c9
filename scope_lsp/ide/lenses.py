"""What stands over a function, a class or a `with` that builds: how much it makes.

Where several programs build what the file defines, the one counts that makes most of it.
"""

from __future__ import annotations

import ast
import itertools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from scope_lsp.analysis import Analysis, show
from scope_lsp.diagnostics.surroundings import nodes_at, span_of
from scope_lsp.ide.entries import leading
from scope_lsp.ide.pieces import counted, entry_name
from scope_lsp.ide.variables import Described, described
from scope_lsp.interpreter.facts import CallPath, Fact, Site
from scope_lsp.span import Span
from scope_lsp.syntax import SourceTree

_Function = ast.FunctionDef | ast.AsyncFunctionDef
_With = ast.With | ast.AsyncWith
_Builder = _Function | _With | ast.ClassDef


@dataclass(frozen=True)
class LensSettings:
    """Over what lenses stand."""

    functions: bool = True
    classes: bool = True
    scopes: bool = True


@dataclass(frozen=True)
class Lens:
    """What a part of the source makes."""

    span: Span
    """The line over which it stands."""
    title: str


@dataclass
class _Made:
    """What one node makes."""

    inside: _Builder | None
    """The node right around it."""
    names: dict[tuple[str, int], Described] = field(default_factory=dict)
    calls: set[int] = field(default_factory=set)
    """The calls of a function, by identity."""


def lenses(
    analysis: Analysis, tree: SourceTree, path: str, settings: LensSettings = LensSettings()
) -> list[Lens]:
    """The lenses of a file, in the order of the source."""
    entry = leading(analysis, path)
    program = entry if entry.split(":")[0] != path else ""
    sites = [s for s in analysis.sites.values() if s.kind == "variable" and not s.into_library]
    builders = _Builders(analysis, tree, path)
    most = _count_all(builders, [site.by_entry.get(entry, []) for site in sites])
    rest = _count_all(builders, [site.facts for site in sites])
    found = [
        _lens(tree, node, each, program)
        for node, each in most.items()
        if _is_shown(node, most, settings)
    ]
    found += [
        _lens(tree, node, each, "")
        for node, each in rest.items()
        if node not in most and _is_shown(node, rest, settings)
    ]
    return sorted(found, key=lambda lens: lens.span)


def _is_shown(node: _Builder, made: dict[_Builder, _Made], settings: LensSettings) -> bool:
    """Whether somebody wants the lens, and it says more than the one right around it."""
    each = made[node]
    if not each.names:
        return False
    if isinstance(node, ast.ClassDef):
        return settings.classes
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
        return settings.functions
    around = made.get(each.inside) if each.inside is not None else None
    return settings.scopes and (around is None or around.names.keys() != each.names.keys())


class _Builders:
    """What is around each place of a file."""

    def __init__(self, analysis: Analysis, tree: SourceTree, path: str) -> None:
        self._analysis = analysis
        self._tree = tree
        self.path = path
        self._around: dict[Site, list[_Builder]] = {}

    def around(self, site: Site) -> list[_Builder]:
        """The functions, classes and scopes around a site, the innermost first."""
        found = self._around.get(site)
        if found is None:
            found = self._around[site] = list(self._find(site.span))
        return found

    def _find(self, span: Span) -> Iterator[_Builder]:
        for node in reversed(nodes_at(self._tree, span.line, span.column)):
            if isinstance(node, (ast.With, ast.AsyncWith)):
                items = [self._tree.span(item.context_expr) for item in node.items]
                if span not in items and any(map(self._is_scope, items)):
                    yield node
            elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
                yield node

    def _is_scope(self, span: Span) -> bool:
        return (self.path, span, "scope") in self._analysis.sites


def _count_all(builders: _Builders, facts: Iterable[list[Fact]]) -> dict[_Builder, _Made]:
    made: dict[_Builder, _Made] = {}
    for fact in itertools.chain.from_iterable(facts):
        name: tuple[str, int] | None = None
        if fact.status.startswith("created"):
            # In eager mode several variables may have one name.
            is_eager = getattr(fact.detail, "graph", None) is None
            name = show(fact), id(fact.detail) if is_eager else 0
        own = described(fact.detail) if name is not None else None
        here: CallPath | None = fact.path
        while here is not None:
            if here.site.path == builders.path:
                _count(made, builders.around(here.site), here, name, own)
            here = here.caller
    return made


def _count(
    made: dict[_Builder, _Made],
    around: list[_Builder],
    here: CallPath,
    name: tuple[str, int] | None,
    own: Described | None,
) -> None:
    """Count a step of a call path for all that is around it."""
    is_inner = True
    for index, node in enumerate(around):
        each = made.get(node)
        if each is None:
            each = made[node] = _Made(around[index + 1] if index + 1 < len(around) else None)
        if is_inner and isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            each.calls.add(id(here.caller))
            is_inner = False
        if name is not None and own is not None:
            each.names.setdefault(name, own)


def _lens(tree: SourceTree, node: _Builder, made: _Made, program: str) -> Lens:
    words = [counted(len(made.names), "variable"), _parameters(list(made.names.values()))]
    if made.calls and not isinstance(node, ast.ClassDef):
        words.append(counted(len(made.calls), "call"))
    if program and not isinstance(node, (ast.With, ast.AsyncWith)):
        words.append(f"in {entry_name(program)}")
    span = span_of(tree, node, node.lineno)
    return Lens(span or Span(node.lineno, 0, node.lineno, 0), " · ".join(filter(None, words)))


def _parameters(each: list[Described]) -> str:
    """How many numbers there are; those that aren't trained are told apart."""
    counts = [(found.parameters, found.trainable is not False) for found in each]
    known = sum(count for count, _ in counts if count is not None)
    trained = sum(count for count, is_trained in counts if count is not None and is_trained)
    if not known:
        return ""
    or_more = " or more" if any(count is None for count, _ in counts) else ""
    apart = "" if trained == known else f" ({trained:,} trained)"
    return f"{counted(known, 'parameter')}{or_more}{apart}"
