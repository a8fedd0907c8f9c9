"""What isn't among the answers, and what to do: a short list mustn't look like all there is."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from scope_lsp.analysis import Analysis

MAX_TOLD = 5
"""So many modules or files are named in a line."""


@dataclass
class LeftOut:
    """What some programs' answers lack."""

    missing: dict[str, str] = field(default_factory=dict)
    """Modules that weren't found, and the file that imports each."""
    idle: list[str] = field(default_factory=list)
    """Files that can't have to do with TensorFlow, and weren't run."""

    @classmethod
    def of(cls, analysis: Analysis, relative: Callable[[str], str]) -> LeftOut:
        """What an analysis lacks; `relative` gives a path as people read it."""
        missing = {name: relative(path) for name, path in analysis.missing.items()}
        idle = [] if analysis.entries else analysis.modules[:1]
        return cls(missing, [relative(path) for path in idle])

    def merge(self, other: LeftOut) -> None:
        """Take in what another program lacks."""
        self.missing = {**other.missing, **self.missing}
        self.idle += other.idle

    @property
    def unfound(self) -> Iterator[str]:
        """A line for the imports that weren't found."""
        if self.missing:
            importers = list(dict.fromkeys(self.missing.values()))
            yield (
                f"not found: {_some(list(self.missing))}, imported in {_some(importers)}; "
                "what they make isn't told: name the folder that holds them by --root"
            )

    @property
    def all(self) -> Iterator[str]:
        """That line, and one for the files that weren't run."""
        yield from self.unfound
        if self.idle:
            yield (
                f"not run: {_some(self.idle)}, since no import that is found there leads to "
                "TensorFlow; --root names further folders"
            )


def warn(lines: Iterator[str]) -> None:
    """Say it beside the answers."""
    for words in lines:
        print(f"scope-lsp: {words}", file=sys.stderr)


def _some(told: list[str]) -> str:
    more = f" and {len(told) - MAX_TOLD} more" if len(told) > MAX_TOLD else ""
    return ", ".join(told[:MAX_TOLD]) + more
