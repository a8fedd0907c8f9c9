"""What a project says of itself, in `pyproject.toml` or in `scope-lsp.toml` beside it.

    [tool.scope-lsp]            # in scope-lsp.toml the keys stand without a table
    tensorflow = "1.15"
    entries = ["train.py", "model.py:build"]
    severities = { SL203 = "off", name-with-suffix = "warning" }

An editor may send the same keys; what it sends comes first.
"""

from __future__ import annotations

import glob
import os
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from scope_lsp.diagnostics import Severity
from scope_lsp.span import Span
from scope_lsp.workspace.setting_files import NOWHERE, BrokenFile, place_of_key, read_table
from scope_lsp.workspace.setting_kinds import KINDS, TABLES, text_table

FILES = ("scope-lsp.toml", "pyproject.toml")
"""Where settings stand in a project's folder; the first that has any counts."""


@dataclass(frozen=True)
class Settings:
    """The settings; each field is a key."""

    tensorflow: str | None = None
    """The TensorFlow that programs are for, such as `"1.15"`."""
    entries: tuple[str, ...] = ()
    """The programs that build the model: `"train.py"`, or a function as `"model.py:build"`."""
    roots: tuple[str, ...] = ()
    """Folders in which imports are found first, as `PYTHONPATH` has them."""
    python: str | None = None
    """The Python or the environment that the project uses, such as `"~/envs/tf1"`. It is never
    run: what is installed there is read. Not taken from the files of a workspace that the editor
    doesn't trust."""
    exclude: tuple[str, ...] = ()
    """Folders and files that are no programs of the project, with `*` and `**`."""
    severities: Mapping[str, Severity | None] = field(default_factory=dict)
    """By the code of a rule: how much its findings matter, or None for one that is off."""
    hints: Mapping[str, Any] = field(default_factory=dict)
    """Which inlay hints are shown; `setting_kinds.HINTS` has the keys."""
    lenses: Mapping[str, Any] = field(default_factory=dict)
    """Over what code lenses are shown; `setting_kinds.LENSES` has the keys."""
    diagnostics: str | None = None
    """Whether an editor shows findings in the whole `"workspace"`, as it does if nothing is said,
    or only in files that are `"open"`."""

    def over(self, other: Settings) -> Settings:
        """These settings, and those of another where these say nothing."""
        said = {f.name: value for f in fields(self) if (value := getattr(self, f.name))}
        for key in TABLES:
            said[key] = {**getattr(other, key), **getattr(self, key)}
        return replace(other, **said)


@dataclass(frozen=True)
class Problem:
    """What is wrong with a setting, and where that stands, if in a file."""

    message: str
    key: str = ""
    is_unknown: bool = False
    """Whether nobody knows the key, which may be one of a newer version."""
    path: str = ""
    span: Span = NOWHERE

    def __str__(self) -> str:
        return f"{self.path}:{self.span.line}: {self.message}" if self.path else self.message


@dataclass(frozen=True)
class Said:
    """What somebody says, and what is wrong with it."""

    settings: Settings = field(default_factory=Settings)
    problems: tuple[Problem, ...] = ()
    path: str = ""
    """The file, if a file says it."""


def settings_above(folder: Path, trusted: bool = True) -> Said:
    """What the nearest folder says, from this one up to the root of its repository."""
    for each in (folder, *folder.parents):
        said = settings_of(each, trusted)
        if said.path or os.path.exists(each / ".git"):
            return said
    return Said()


def settings_of(folder: Path, trusted: bool = True) -> Said:
    """What the files of a folder say; paths in them are relative to it."""
    for name in FILES:
        path = str(folder / name)
        try:
            text, table = read_table(path)
        except BrokenFile as error:
            return Said(problems=(Problem(error.message, path=path, span=error.span),), path=path)
        if table:
            said = settings_from(table, folder)
            placed = tuple(_placed(each, path, text) for each in said.problems)
            found = said.settings if trusted else _confined(said.settings, folder)
            return Said(found, placed, path)
    return Said()


def _confined(said: Settings, folder: Path) -> Settings:
    """What a folder that isn't trusted may say: nothing that leads out of it."""

    def inside(paths: tuple[str, ...]) -> tuple[str, ...]:
        real = os.path.realpath(folder)
        return tuple(p for p in paths if Path(os.path.realpath(p)).is_relative_to(real))

    return replace(said, python=None, roots=inside(said.roots), entries=inside(said.entries))


def _placed(problem: Problem, path: str, text: str) -> Problem:
    return replace(problem, path=path, span=place_of_key(text, path, problem.key))


def settings_from(table: Mapping[str, Any], folder: Path | None = None) -> Said:
    """Settings from a table; a value that can't be is as good as none, but told."""
    read: dict[str, Any] = {}
    problems: list[Problem] = []
    for key, value in table.items():
        if value is None:
            continue
        try:
            _read(read, key, value, problems)
        except (TypeError, ValueError) as error:
            problems.append(Problem(f"{key} = {value!r} is wrong: {error}", key))
    if folder is not None:
        read = {key: _absolute(key, value, folder) for key, value in read.items()}
    return Said(Settings(**read), tuple(problems))


def _read(read: dict[str, Any], key: str, value: Any, problems: list[Problem]) -> None:
    """Read the value of one key; raise ValueError for one that it can't have."""
    if key in TABLES:
        read[key] = {}
        for name, each in text_table(value).items():
            try:
                read[key].update([TABLES[key](name, each)])
            except ValueError as error:
                problems.append(Problem(f"{key}.{name} = {each!r} is wrong: {error}", name))
    elif key in KINDS:
        read[key] = KINDS[key](value)
    else:
        known = ", ".join((*KINDS, *TABLES))
        problems.append(Problem(f"there is no setting {key!r}; there are {known}", key, True))


def _absolute(key: str, value: Any, folder: Path) -> Any:
    if key in ("roots", "entries"):
        return tuple(_path(each, folder) for each in value)
    if key == "exclude":
        return tuple(f"{glob.escape(str(folder))}/{each}" for each in value)
    return _path(value, folder) if key == "python" else value


def _path(text: str, folder: Path) -> str:
    return os.path.normpath(folder / os.path.expanduser(text))
