"""What the command says of a program, as plain data that can leave a process.

Several programs' answers merge: what several entries did at one site stands there once.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from scope_lsp.analysis import Analysis, EntryReport, ErrorReport, SiteReport, show
from scope_lsp.cli.left_out import LeftOut
from scope_lsp.diagnostics import rule_of_kind
from scope_lsp.domain.folding import fold
from scope_lsp.ide.variables import Described, common, described
from scope_lsp.interpreter.facts import Fact
from scope_lsp.span import Span

Relative = Callable[[str], str]
Key = tuple[str, Span, str]


@dataclass
class SiteAnswer:
    """What happened at one site."""

    path: str
    span: Span
    api: str
    kind: str
    names: list[str]
    exact: bool
    entries: list[str]
    described: Described

    def merge(self, other: SiteAnswer) -> None:
        """Take in what another program did at the same site."""
        self.names = _union(self.names, other.names)
        self.entries = _union(self.entries, other.entries)
        self.exact = self.exact and other.exact
        self.described = self.described.common(other.described)

    def as_json(self) -> dict[str, Any]:
        """The site in the words of the contract."""
        return {
            "path": self.path,
            **_place(self.span),
            "end_line": self.span.end_line,
            "end_column": self.span.end_column + 1,
            "api": self.api,
            "kind": self.kind,
            "names": self.names,
            "exact": self.exact,
            "pattern": fold(self.names),
            "entries": self.entries,
            **self.described.as_json(),
        }


@dataclass(frozen=True)
class VariableAnswer:
    """A variable, in the order of creation."""

    name: str
    path: str
    line: int
    described: Described
    entry: str
    """What makes it: a program, or one of its functions."""
    in_graph: bool = True
    """Whether its name is its own: in eager mode several variables may have one name."""

    @property
    def parameters(self) -> int | None:
        """How many numbers it holds."""
        return self.described.parameters

    def as_json(self) -> dict[str, Any]:
        """The variable in the words of the contract."""
        place = {"name": self.name, "path": self.path, "line": self.line}
        return {**place, **self.described.as_json()}


@dataclass(frozen=True)
class ErrorAnswer:
    """An error that TensorFlow certainly raises."""

    path: str
    span: Span
    code: str
    message: str
    entry: str

    def as_json(self) -> dict[str, Any]:
        """The error in the words of the contract."""
        return {
            "path": self.path,
            **_place(self.span),
            "code": self.code,
            "message": self.message,
            "entry": self.entry,
        }


@dataclass
class Answers:
    """All that some programs answer."""

    sites: dict[Key, SiteAnswer] = field(default_factory=dict)
    variables: list[VariableAnswer] = field(default_factory=list)
    errors: list[ErrorAnswer] = field(default_factory=list)
    left_out: LeftOut = field(default_factory=LeftOut)

    def programs(self) -> dict[str, list[VariableAnswer]]:
        """The variables of each program or function that makes some."""
        found: dict[str, list[VariableAnswer]] = {}
        for variable in self.variables:
            found.setdefault(variable.entry, []).append(variable)
        return found

    def merge(self, other: Answers) -> None:
        """Take in the answers of another program."""
        for key, site in other.sites.items():
            if key in self.sites:
                self.sites[key].merge(site)
            else:
                self.sites[key] = site
        self.variables += other.variables
        self.errors += other.errors
        self.left_out.merge(other.left_out)

    def as_json(self, version: str) -> dict[str, Any]:
        """The whole answer in the words of the contract."""
        sites = sorted(self.sites.values(), key=_order)
        return {
            "schema": 1,
            "tensorflow": version,
            "sites": [site.as_json() for site in sites],
            "variables": [variable.as_json() for variable in self.variables],
            "errors": [error.as_json() for error in self.errors],
        }


def _order(site: SiteAnswer) -> tuple[object, ...]:
    """By line, and on one line as Python evaluates: what is inside before what is around it."""
    span = site.span
    return site.path, span.line, span.end_line, span.end_column, -span.column, site.kind


def answer(analysis: Analysis, relative: Relative, ops: bool) -> Answers:
    """The plain answers of an analysis; `relative` gives a path as people read it."""
    entries = {e.name: relative(e.path) + e.name[len(e.path) :] for e in analysis.entries}
    kinds = {"variable", "op"} if ops else {"variable"}
    answers = Answers()
    for site in analysis.sites.values():
        if site.kind in kinds and site.names:
            made = _site(site, relative(site.path), [entries[e] for e in site.entries])
            answers.sites[(made.path, made.span, made.kind)] = made
    answers.variables = [
        _variable(facts, relative, entries[entry])
        for entry, facts in _alternatives(analysis.variables())
        if _is_global(facts[0])
    ]
    # The newest first: who keeps one error for each place by going through them has the first.
    certain = [error for error in reversed(analysis.errors) if not error.is_open]
    answers.errors = [_error(error, relative, entries) for error in certain]
    answers.left_out = LeftOut.of(analysis, relative)
    return answers


def _site(site: SiteReport, path: str, entries: list[str]) -> SiteAnswer:
    facts = [fact for fact in site.certain if fact.status != "failed"]
    each = common(described(fact.detail) for fact in facts)
    return SiteAnswer(path, site.span, site.api, site.kind, site.names, site.exact, entries, each)


def _alternatives(created: list[tuple[EntryReport, Fact]]) -> list[tuple[str, list[Fact]]]:
    """The facts that made a variable: several where paths that exclude each other make it, for in
    one graph no two have the same name."""
    found: dict[object, tuple[str, list[Fact]]] = {}
    for entry, fact in created:
        graph = getattr(fact.detail, "graph", None)
        is_own = graph is None or not isinstance(fact.name, str)
        key = id(fact) if is_own else (entry.name, id(graph), fact.name)
        found.setdefault(key, (entry.name, []))[1].append(fact)
    return list(found.values())


def _variable(facts: list[Fact], relative: Relative, entry: str) -> VariableAnswer:
    fact = facts[0]
    path = relative(fact.site.path)
    in_graph = getattr(fact.detail, "graph", None) is not None
    line = fact.site.span.line
    found = common((described(each.detail) for each in facts), by_size=True)
    return VariableAnswer(show(fact), path, line, found, entry, in_graph)


def _is_global(fact: Fact) -> bool:
    """Whether `tf.global_variables()` gives it; in eager mode nothing does, and all count."""
    detail = fact.detail
    return getattr(detail, "graph", None) is None or "variables" in detail.collections


def _error(error: ErrorReport, relative: Relative, entries: dict[str, str]) -> ErrorAnswer:
    fact = error.fact
    code = rule_of_kind(getattr(fact.detail, "kind", "")).code
    return ErrorAnswer(relative(error.path), error.span, code, fact.message, entries[error.entry])


def _place(span: Span) -> dict[str, int]:
    return {"line": span.line, "column": span.column + 1}


def _union(first: list[str], second: list[str]) -> list[str]:
    return list(dict.fromkeys([*first, *second]))
