"""`scope-lsp check`: errors that certainly come, and names that are probably not meant."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable
from functools import partial
from typing import NamedTuple

from scope_lsp.analysis import Analysis
from scope_lsp.cli.errors import CLEAN, CRASHED, FINDINGS
from scope_lsp.cli.formats import printer
from scope_lsp.cli.found import Found, found, readable
from scope_lsp.cli.left_out import LeftOut, warn
from scope_lsp.cli.programs import read
from scope_lsp.cli.running import run_each
from scope_lsp.diagnostics import diagnose
from scope_lsp.diagnostics.rules import unused_ignore
from scope_lsp.workspace.folders import Folders


class Checked(NamedTuple):
    """What is found in a program, and in which files it was looked for."""

    found: list[Found]
    paths: list[str]
    left_out: LeftOut


def check(arguments: argparse.Namespace) -> int:
    """Print the findings in some programs and return the exit status."""
    asked = read(arguments)
    checked = list(run_each(asked, partial(_check, asked.folders)))
    whole = [each for each in checked if each is not None]
    told = _merged(whole)
    printer(arguments.format)(told, asked.tensorflow)
    left_out = LeftOut()
    for each in whole:
        left_out.merge(each.left_out)
    warn(left_out.unfound)
    if None in checked:
        return CRASHED
    return FINDINGS if told and not arguments.exit_zero else CLEAN


def _check(folders: Folders, analysis: Analysis) -> Checked:
    """The findings in a program and in the modules that it reads."""
    program = analysis.entries[0].path if analysis.entries else ""
    workspace = folders.of(program)
    own = [path for path in analysis.modules if not workspace.is_installed(path)]
    told = [each for path in own for each in _in_file(folders, analysis, path)]
    return Checked(told, [readable(path) for path in own], LeftOut.of(analysis, readable))


def _in_file(folders: Folders, analysis: Analysis, path: str) -> list[Found]:
    tree = folders.sources.tree(path)
    told = diagnose(analysis, tree, path, folders.of(path).settings.severities)
    return [found(finding, tree.lines) for finding in told]


def _merged(checked: Iterable[Checked]) -> list[Found]:
    """The findings of all programs, each once.

    A comment is in vain only if no program that reads its file has what it takes away.
    """
    counts: Counter[Found] = Counter()
    readers: Counter[str] = Counter()
    for each in checked:
        counts.update(set(each.found))
        readers.update(each.paths)
    vain = unused_ignore.RULE.code
    return sorted(f for f, n in counts.items() if f.code != vain or n == readers[f.path])
