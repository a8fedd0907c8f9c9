"""Findings as plain data that can leave a process, with paths as people read them."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scope_lsp.diagnostics import Finding, Place


@dataclass(frozen=True, order=True)
class Related:
    """Another place that a finding is about."""

    path: str
    line: int
    column: int
    message: str


@dataclass(frozen=True, order=True)
class Found:
    """One finding as it is printed; lines and columns count from 1."""

    path: str
    line: int
    column: int
    end_line: int
    end_column: int
    code: str
    slug: str
    severity: str
    message: str
    source: str
    """The line in which it begins."""
    related: tuple[Related, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """The finding for machines."""
        return {
            "path": self.path,
            "line": self.line,
            "column": self.column,
            "end_line": self.end_line,
            "end_column": self.end_column,
            "code": self.code,
            "rule": self.slug,
            "severity": self.severity,
            "message": self.message,
            "related": [vars(each) for each in self.related],
        }


def found(finding: Finding, lines: list[str]) -> Found:
    """A finding in the file whose lines are given."""
    span = finding.place.span
    return Found(
        readable(finding.place.path),
        span.line,
        span.column + 1,
        span.end_line,
        span.end_column + 1,
        finding.rule.code,
        finding.rule.slug,
        finding.severity.value,
        finding.message,
        lines[span.line - 1],
        tuple(_related(place, words) for place, words in finding.related),
    )


def _related(place: Place, words: str) -> Related:
    return Related(readable(place.path), place.line, place.span.column + 1, words)


def readable(path: str) -> str:
    """A path from where the command runs, as other commands there take it."""
    here = os.getcwd()
    return Path(path).relative_to(here).as_posix() if Path(path).is_relative_to(here) else path
