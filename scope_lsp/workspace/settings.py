"""What a project says of itself, in `pyproject.toml` or in `scope-lsp.toml` beside it.

    [tool.scope-lsp]            # in scope-lsp.toml the keys stand without a table
    tensorflow = "1.15"
    entries = ["train.py", "model.py:build"]

An editor may send the same keys; what it sends comes first.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from scope_lsp.version import Version

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

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

    def over(self, other: Settings) -> Settings:
        """These settings, and those of another where these say nothing."""
        said = {f.name: value for f in fields(self) if (value := getattr(self, f.name))}
        return replace(other, **said)


class WrongSetting(ValueError):
    """A value that a key can't have, in words for people."""


def settings_of(folder: Path, trusted: bool = True) -> Settings:
    """What the files of a folder say; paths in them are relative to it."""
    for name in FILES:
        table = _table(folder / name)
        if table:
            found = settings_from(table, folder, str(folder / name))
            return found if trusted else replace(found, python=None)
    return Settings()


def settings_from(
    table: Mapping[str, Any], folder: Path | None = None, where: str = ""
) -> Settings:
    """Settings from a table; raise WrongSetting for a value of the wrong kind."""
    read: dict[str, Any] = {}
    for key, check in KINDS.items():
        value = table.get(key)
        if value is None:
            continue
        try:
            read[key] = check(value)
        except (TypeError, ValueError) as error:
            place = f"{where}: " if where else ""
            raise WrongSetting(f"{place}{key} = {value!r} is wrong: {error}") from None
    if folder is not None:
        read = {key: _absolute(key, value, folder) for key, value in read.items()}
    return Settings(**read)


def _version(value: Any) -> str:
    return str(Version.parse(_text(value)))


def _text(value: Any) -> str:
    if not isinstance(value, str) or not value:
        raise ValueError("it should be a text")
    return value


def _texts(value: Any) -> tuple[str, ...]:
    if not isinstance(value, Iterable) or isinstance(value, str):
        raise ValueError("it should be a list of texts")
    return tuple(map(_text, value))


KINDS: dict[str, Callable[[Any], Any]] = {
    "tensorflow": _version,
    "entries": _texts,
    "roots": _texts,
    "python": _text,
    "exclude": _texts,
}
"""How each key's value is read; other keys are left to newer versions."""


def _absolute(key: str, value: Any, folder: Path) -> Any:
    if key in ("roots", "entries"):
        return tuple(_path(each, folder) for each in value)
    return _path(value, folder) if key == "python" else value


def _path(text: str, folder: Path) -> str:
    return os.path.normpath(folder / os.path.expanduser(text))


def _table(file: Path) -> Mapping[str, Any]:
    try:
        read = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):  # a file that is just being edited says nothing
        return {}
    table = read.get("tool", {}).get("scope-lsp", {}) if file.name == "pyproject.toml" else read
    return table if isinstance(table, dict) else {}
