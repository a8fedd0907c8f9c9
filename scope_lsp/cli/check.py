"""`scope-lsp check`: errors that certainly come, and names that are probably not meant."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from functools import partial

from scope_lsp.analysis import Analysis
from scope_lsp.cli.errors import CLEAN, CRASHED, FINDINGS
from scope_lsp.cli.programs import read
from scope_lsp.cli.running import run_each
from scope_lsp.diagnostics import Finding, Place, diagnose
from scope_lsp.workspace.programs import Workspace

STYLES = {"error": "bold red", "warning": "bold yellow", "information": "bold blue", "hint": "bold"}


@dataclass(frozen=True, order=True)
class Line:
    """One finding as it is printed."""

    path: str
    line: int
    column: int
    code: str
    slug: str
    severity: str
    message: str
    related: tuple[str, ...]


def check(arguments: argparse.Namespace) -> int:
    """Print the findings in some programs and return the exit status."""
    asked = read(arguments)
    found: dict[Line, None] = {}
    crashed = False
    for lines in run_each(asked, partial(_lines, asked.workspace)):
        crashed = crashed or lines is None
        found.update(dict.fromkeys(lines or ()))
    _print(sorted(found), str(asked.tensorflow))
    if crashed:
        return CRASHED
    return FINDINGS if found else CLEAN


def _lines(workspace: Workspace, analysis: Analysis) -> list[Line]:
    """The findings in a program and in the modules that it reads."""
    return [
        Line(
            workspace.relative(path),
            finding.place.span.line,
            finding.place.span.column + 1,
            finding.rule.code,
            finding.rule.slug,
            finding.severity.value,
            finding.message,
            tuple(_related(workspace, place, words) for place, words in finding.related),
        )
        for path in analysis.modules
        if not workspace.is_installed(path)
        for finding in _told(workspace, analysis, path)
    ]


def _told(workspace: Workspace, analysis: Analysis, path: str) -> list[Finding]:
    return diagnose(analysis, workspace.sources.tree(path), path, workspace.settings.severities)


def _related(workspace: Workspace, place: Place, words: str) -> str:
    return f"{workspace.relative(place.path)}:{place.line}: {words}"


def _print(lines: list[Line], tensorflow: str) -> None:
    from rich.console import Console
    from rich.text import Text

    console = Console(highlight=False, soft_wrap=True)
    for line in lines:
        first, *rest = line.message.split("\n")
        text = Text(f"{line.path}:{line.line}:{line.column}: ")
        text.append(f"{line.severity} {line.code}", STYLES[line.severity])
        console.print(text.append(f" {first} [{line.slug}]"))
        for more in (*rest, *line.related):
            console.print(Text(f"    {more}", "dim"))
    count = f"{len(lines)} finding{'s' * (len(lines) != 1)}" if lines else "nothing found"
    console.print(Text(f"{count} (for {tensorflow})", "dim"))
