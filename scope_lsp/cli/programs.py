"""From what was asked for on the command line to the programs to run."""

from __future__ import annotations

import argparse
import os
import sys
from dataclasses import dataclass, replace
from pathlib import Path

from scope_lsp.analysis import Entry
from scope_lsp.cli.errors import WrongUse
from scope_lsp.cli.progress import Progress
from scope_lsp.version import Version
from scope_lsp.workspace.assumed import Assumed
from scope_lsp.workspace.folders import Folders
from scope_lsp.workspace.programs import Workspace, read_entry

_SKIPPED = {"__pycache__", "node_modules", "site-packages"}
"""Folders that hold nobody's own programs; hidden ones are skipped too."""


@dataclass(frozen=True)
class Program:
    """What runs together, in one state: entries, and files whose unreached parts run too."""

    entries: tuple[Entry, ...]
    open_paths: tuple[str, ...]
    version: Version
    """The TensorFlow that it runs with."""

    @property
    def path(self) -> str:
        """The file that it begins with."""
        return (*(entry.path for entry in self.entries), *self.open_paths)[0]


@dataclass(frozen=True)
class Asked:
    """All programs of one command, in order, and the folders that they belong to."""

    folders: Folders
    programs: list[Program]
    tensorflow: Assumed
    """What is told of the TensorFlow that they run with."""


def read(arguments: argparse.Namespace) -> Asked:
    """The programs that were asked for; raise WrongUse when something of it doesn't exist."""
    try:
        here = Path.cwd()
    except OSError:
        raise WrongUse("the folder that you are in is gone; go to another one") from None
    given = [_root(root) for root in arguments.root]
    roots = [Path(os.path.abspath(path)) for path in arguments.paths if os.path.isdir(path)]
    folders = Folders(roots or ([] if given else [here]), path=given)
    files = [file for path in arguments.paths for file in _files(path, folders)]
    entries = [_entry(text) for text in arguments.entry]
    if entries:
        parts = [_Part(folders.of(entries[0].path), entries, files)]
    else:
        # Entries that the settings name stand for all programs of a project.
        whole = roots if len(roots) == len(arguments.paths) else []
        parts = _parts(folders, files, whole)
    _tell_problems(folders)
    assumed = [_assume(part, arguments.tensorflow) for part in parts]
    programs = [
        program
        for part, tensorflow in zip(parts, assumed)
        for program in _programs(part, tensorflow.version)
    ]
    return Asked(folders, programs, _all(assumed))


@dataclass
class _Part:
    """The files that belong to one folder with settings, and the entries that stand for them."""

    workspace: Workspace
    entries: list[Entry]
    files: list[str]


def _parts(folders: Folders, files: list[str], whole: list[Path]) -> list[_Part]:
    found: dict[object, _Part] = {}

    def part(path: str) -> _Part:
        workspace = folders.of(path)
        entries = workspace.entries() if whole else []
        return found.setdefault(tuple(entries) or id(workspace), _Part(workspace, entries, []))

    for root in whole:
        part(str(root / "_"))
    for file in files:
        part(file).files.append(file)
    return list(found.values())


def _programs(part: _Part, version: Version) -> list[Program]:
    if part.entries:
        return [Program(tuple(part.entries), tuple(part.files), version)]
    return [Program((Entry(file),), (file,), version) for file in part.files]


def _tell_problems(folders: Folders) -> None:
    for problem in folders.problems():
        if not problem.is_unknown:
            raise WrongUse(str(problem))
        print(f"scope-lsp: {problem}", file=sys.stderr)


def _files(path: str, folders: Folders) -> list[str]:
    if os.path.isdir(path):
        workspace, files = folders.of(os.path.abspath(os.path.join(path, "_"))), _below(path)
        with Progress(len(files), "looking for TensorFlow in ") as progress:
            files = workspace.concerned(progress.over(files))
        return [file for file in files if not folders.is_excluded(file)]
    if not os.path.isfile(path):
        raise WrongUse(f"no such file or folder: {path}; give a Python file or a folder of them")
    return [os.path.abspath(path)]


def _below(folder: str) -> list[str]:
    files: list[str] = []
    for parent, folders, names in os.walk(folder):
        folders[:] = sorted(f for f in folders if f not in _SKIPPED and not _is_hidden(parent, f))
        files += [os.path.join(parent, name) for name in names if name.endswith(".py")]
    return sorted(map(os.path.abspath, files))


def _is_hidden(parent: str, folder: str) -> bool:
    return folder.startswith(".") or os.path.exists(os.path.join(parent, folder, "pyvenv.cfg"))


def _entry(text: str) -> Entry:
    entry = read_entry(text)
    if not os.path.isfile(entry.path):
        raise WrongUse(f"no such entry: {text}; write it as FILE or FILE:FUNCTION")
    return entry


def _root(text: str) -> Path:
    if not os.path.isdir(text):
        raise WrongUse(f"no such folder: {text}; --root names a folder in which imports are found")
    return Path(text)


def _assume(part: _Part, asked: str | None) -> Assumed:
    try:
        if asked:
            return Assumed(Version.parse(asked), "as --tensorflow says")
        paths = [*(entry.path for entry in part.entries), *part.files]
        return part.workspace.assume(None, paths)
    except ValueError as error:
        raise WrongUse(f"--tensorflow: {error}") from None


def _all(assumed: list[Assumed]) -> Assumed:
    """What is told of the versions of all parts."""
    first, *others = assumed
    versions = dict.fromkeys(str(each.version) for each in others if each.version != first.version)
    if not versions:
        return first
    return replace(first, reason=f"{first.reason}; in other folders {', '.join(versions)}")
