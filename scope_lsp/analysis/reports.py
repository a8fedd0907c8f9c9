"""What is found out: sites with all that happened there, errors, entries, in one `Analysis`."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate

from scope_lsp.domain.folding import fold
from scope_lsp.domain.names import Text
from scope_lsp.interpreter.facts import Fact
from scope_lsp.span import Span
from scope_lsp.version import Version


@dataclass
class SiteReport:
    """All that the entries did at one site of one kind (`variable`, `op`, `scope` or `error`)."""

    path: str
    span: Span
    api: str
    kind: str
    facts: list[Fact] = field(default_factory=list)
    entries: dict[str, None] = field(default_factory=dict)
    doubts: dict[str, None] = field(default_factory=dict)
    """Why there may be more or other names than these, if there may."""
    only_open: bool = False
    """Whether only open entries come here."""
    into_library: bool = False
    """Whether this is a call of the project into an installed library, which makes the variables,
    or of a layer of its own of which Keras runs a rewritten copy (in a functional model). They
    stand at their own sites there too."""
    by_entry: dict[str, list[Fact]] = field(default_factory=dict)
    """The facts of each entry that comes here."""

    @property
    def certain(self) -> list[Fact]:
        """The facts that lie before any error that ends the program."""
        return [fact for fact in self.facts if not fact.beyond]

    @property
    def names(self) -> list[str]:
        """Distinct effective names, in the order of first use."""
        return list(dict.fromkeys(show(fact) for fact in self.certain if fact.status != "failed"))

    @property
    def exact(self) -> bool:
        """Whether these are all the names that the entries give here, and no others."""
        facts = [f for f in self.certain if f.status != "failed"]
        if not facts or self.doubts or any(isinstance(f.name, Text) or f.doubt for f in facts):
            return False
        return len(self.names) == 1 or not any(f.maybe for f in facts)

    @property
    def pattern(self) -> str:
        """The names folded to one pattern."""
        return fold(self.names)


@dataclass
class ErrorReport:
    """An error of TensorFlow's own that certainly happens, and where."""

    fact: Fact
    entry: str
    is_open: bool = False
    """Whether it happens in a function that nobody calls: a run of the program may not meet it."""

    @property
    def path(self) -> str:
        return self.fact.site.path

    @property
    def span(self) -> Span:
        return self.fact.site.span


@dataclass
class EntryReport:
    """One entry that was run: its name, what it did, and why that may not be all."""

    name: str
    path: str
    facts: list[Fact]
    doubts: list[str]
    ended_by: Fact | None
    is_open: bool = False


@dataclass
class Analysis:
    """The answers for some files. Nothing in it changes once `analyze` has given it."""

    version: Version
    entries: list[EntryReport] = field(default_factory=list)
    sites: dict[tuple[str, Span, str], SiteReport] = field(default_factory=dict)
    errors: list[ErrorReport] = field(default_factory=list)
    modules: list[str] = field(default_factory=list)
    """Paths of all the files that were read."""
    missing: dict[str, str] = field(default_factory=dict)
    """Modules that weren't found, and the file that imports each."""

    def in_file(self, path: str) -> list[SiteReport]:
        """The sites of a file, in the order of the source."""
        return self._by_path.get(path, [])

    @cached_property
    def _by_path(self) -> dict[str, list[SiteReport]]:
        found: dict[str, list[SiteReport]] = {}
        for site in sorted(self.sites.values(), key=lambda site: site.span):
            found.setdefault(site.path, []).append(site)
        return found

    @cached_property
    def _ends(self) -> dict[str, list[int]]:
        """For each site of a file the last line that it or one before it comes to."""
        return {
            path: list(accumulate((site.span.end_line for site in sites), max))
            for path, sites in self._by_path.items()
        }

    def at(self, path: str, line: int, column: int) -> list[SiteReport]:
        """The sites under a cursor, innermost first. Lines count from 1, columns from 0."""
        sites = self.in_file(path)
        first = bisect_left(self._ends.get(path, []), line)
        last = bisect_right(sites, line, key=lambda site: site.span.line)
        found = [s for s in sites[first:last] if s.span.contains(line, column)]
        return sorted(
            found, key=lambda s: (-s.span.line, -s.span.column, s.span.end_line, s.span.end_column)
        )

    def variables(self) -> list[tuple[EntryReport, Fact]]:
        """The facts that created a variable, in the order of creation, entry by entry.

        What only functions make that nobody calls counts where nothing else makes any.
        """
        called = [entry for entry in self.entries if not entry.is_open]
        return _created(called) or _created(self.entries)


def _created(entries: list[EntryReport]) -> list[tuple[EntryReport, Fact]]:
    return [
        (entry, fact)
        for entry in entries
        for fact in entry.facts
        if fact.kind == "variable" and fact.status.startswith("created") and not fact.beyond
    ]


def show(fact: Fact) -> str:
    """The effective name of a fact, as people read it: a variable's with its output index."""
    return f"{fact.name}:0" if fact.kind == "variable" else str(fact.name)
