"""What the programs of a workspace do that nobody has open; it runs on the analysis thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from scope_lsp.analysis import Analysis, Entry
from scope_lsp.diagnostics import Finding, Place, Tag, diagnose
from scope_lsp.ide.search import Named, named
from scope_lsp.workspace.folders import Folders

MAX_PROGRAMS = 200
"""So many programs of a workspace are looked at."""

MAX_VARIABLES = 2_000
"""So many variables of one program can be found by name."""


@dataclass(frozen=True)
class Looked:
    """What one program does."""

    findings: dict[str, list[Finding]]
    """By the path of the file: each of the project that the program reads."""
    variables: list[Named]
    modules: frozenset[str]
    """All files that it reads."""
    lines: dict[str, list[str]]
    """The lines of each file that has findings or variables."""


def programs(folders: Folders, cancelled: Callable[[], bool]) -> list[str]:
    """The files of the open folders that have to do with TensorFlow."""
    found = [path for root in folders.roots for path in folders.of(str(root / "_")).users()]
    wanted = [path for path in dict.fromkeys(found) if not folders.is_excluded(path)]
    return wanted[:MAX_PROGRAMS]


def look(path: str, folders: Folders, cancelled: Callable[[], bool]) -> Looked:
    """Run one program within small bounds."""
    workspace = folders.of(path)
    version = workspace.assume(None, [path]).version
    analysis = workspace.analyze([Entry(path, brief=True)], version, [path], cancelled)
    variables = named(analysis)[:MAX_VARIABLES]
    findings = {
        each: _told(folders, analysis, each)
        for each in analysis.modules
        if each == path or _is_own(folders, each)
    }
    places = [place for found in findings.values() for each in found for place in _places(each)]
    paths = {place.path for place in places} | {each.place.path for each in variables}
    lines = {each: workspace.sources.tree(each).lines for each in paths}
    return Looked(findings, variables, frozenset(analysis.modules), lines)


def _is_own(folders: Folders, path: str) -> bool:
    """Whether a file belongs to the open folders, and not to what is installed or left out."""
    is_inside = folders.relative(path) != path
    return is_inside and not folders.of(path).is_installed(path) and not folders.is_excluded(path)


def _told(folders: Folders, analysis: Analysis, path: str) -> list[Finding]:
    """The findings in a file; whether a comment is in vain, one program alone doesn't tell."""
    severities = folders.of(path).settings.severities
    found = diagnose(analysis, folders.sources.tree(path), path, severities)
    return [each for each in found if Tag.UNNECESSARY not in each.rule.tags]


def _places(finding: Finding) -> list[Place]:
    return [finding.place, *(place for place, _ in finding.related)]
