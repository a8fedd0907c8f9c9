"""From what was asked for on the command line to the programs to run."""

from __future__ import annotations

import argparse
import os
import sys
from dataclasses import dataclass
from pathlib import Path

from scope_lsp.analysis import Entry
from scope_lsp.cli.errors import WrongUse
from scope_lsp.version import Version
from scope_lsp.workspace.assumed import Assumed
from scope_lsp.workspace.programs import Workspace, read_entry

_SKIPPED = {"__pycache__", "node_modules", "site-packages"}
"""Folders that hold nobody's own programs; hidden ones are skipped too."""


@dataclass(frozen=True)
class Program:
    """What runs together, in one state: entries, and files whose unreached parts run too."""

    entries: tuple[Entry, ...]
    open_paths: tuple[str, ...]


@dataclass(frozen=True)
class Asked:
    """All programs of one command, in order, and where and how they run."""

    workspace: Workspace
    programs: list[Program]
    tensorflow: Assumed


def read(arguments: argparse.Namespace) -> Asked:
    """The programs that were asked for; raise WrongUse when something of it doesn't exist."""
    folders = [Path(path) for path in arguments.paths if Path(path).is_dir()]
    given = [_root(root) for root in arguments.root]
    workspace = _workspace(folders or ([] if given else [Path()]), given)
    files = [file for path in arguments.paths for file in _files(path, workspace)]
    entries = [_entry(text) for text in arguments.entry]
    if not entries and folders == list(map(Path, arguments.paths)):
        # Entries that the settings name stand for all programs of a project.
        entries = workspace.entries()
    if entries:
        programs = [Program(tuple(entries), tuple(files))]
    else:
        programs = [Program((Entry(file),), (file,)) for file in files]
    started = [entry.path for program in programs for entry in program.entries]
    return Asked(workspace, programs, _assume(workspace, arguments.tensorflow, started + files))


def _workspace(roots: list[Path], given: list[Path]) -> Workspace:
    workspace = Workspace(roots, given)
    for problem in workspace.problems:
        if not problem.is_unknown:
            raise WrongUse(str(problem))
        print(f"scope-lsp: {problem}", file=sys.stderr)
    return workspace


def _files(path: str, workspace: Workspace) -> list[str]:
    found = Path(path)
    if found.is_dir():
        return [file for file in _below(path) if not workspace.is_excluded(file)]
    if not found.is_file():
        raise WrongUse(f"no such file or folder: {path}; give a Python file or a folder of them")
    return [os.path.abspath(path)]


def _below(folder: str) -> list[str]:
    files: list[str] = []
    for parent, folders, names in os.walk(folder):
        folders[:] = sorted(f for f in folders if f not in _SKIPPED and not _is_hidden(parent, f))
        files += [os.path.join(parent, name) for name in names if name.endswith(".py")]
    return sorted(map(os.path.abspath, files))


def _is_hidden(parent: str, folder: str) -> bool:
    return folder.startswith(".") or Path(parent, folder, "pyvenv.cfg").exists()


def _entry(text: str) -> Entry:
    entry = read_entry(text)
    if not Path(entry.path).is_file():
        raise WrongUse(f"no such entry: {text}; write it as FILE or FILE:FUNCTION")
    return entry


def _root(text: str) -> Path:
    if not Path(text).is_dir():
        raise WrongUse(f"no such folder: {text}; --root names a folder in which imports are found")
    return Path(text)


def _assume(workspace: Workspace, asked: str | None, paths: list[str]) -> Assumed:
    try:
        if asked:
            return Assumed(Version.parse(asked), "as --tensorflow says")
        return workspace.assume(None, paths)
    except ValueError as error:
        raise WrongUse(f"--tensorflow: {error}") from None
