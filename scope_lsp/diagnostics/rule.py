"""What a rule is, and what it finds."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from scope_lsp.analysis import Analysis
from scope_lsp.diagnostics.places import Place


class Severity(Enum):
    """How much a finding matters; the values are what people read."""

    ERROR = "error"
    WARNING = "warning"
    INFORMATION = "information"
    HINT = "hint"


class Tag(Enum):
    """What an editor may show in a way of its own."""

    DEPRECATED = "deprecated"
    UNNECESSARY = "unnecessary"


@dataclass(frozen=True)
class Found:
    """What a rule's search gives: where, in which words, and the other places it is about.

    Messages are plain text: editors show them as they are.
    """

    place: Place
    message: str
    related: tuple[tuple[Place, str], ...] = ()


@dataclass(frozen=True)
class Rule:
    """One rule: its identity, how it searches, and where its document is."""

    code: str
    slug: str
    severity: Severity
    search: Callable[[Analysis, str], Iterable[Found]]
    """Takes an analysis and the path of a file."""
    module: str
    """`__file__` of its module, beside which its document stands."""
    kinds: frozenset[str] = frozenset()
    """The kinds of TensorFlow's own errors that it stands for."""
    tags: tuple[Tag, ...] = ()

    @property
    def address(self) -> str:
        """Where its document can be read."""
        return Path(self.module).with_suffix(".md").as_uri()

    @property
    def document(self) -> str:
        """What `scope-lsp explain` prints."""
        return Path(self.module).with_suffix(".md").read_text(encoding="utf-8")


@dataclass(frozen=True)
class Finding:
    """One finding of one rule."""

    rule: Rule
    place: Place
    message: str
    related: tuple[tuple[Place, str], ...] = ()
    chosen: Severity | None = None
    """How much it matters to who chose the settings."""

    @property
    def severity(self) -> Severity:
        """How much it matters."""
        return self.chosen or self.rule.severity
