"""The files in which settings stand, and where in them each key is."""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from scope_lsp.span import Span
from scope_lsp.workspace.reading import read

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

NOWHERE = Span(1, 0, 1, 0)
"""What stands for the place of something whose place isn't found."""

MAX_BYTES = 1_000_000
"""A longer file has no settings that anybody wrote."""

_OWN_TABLE = "tool.scope-lsp"
_HEADER = re.compile(r"^\s*\[\s*(?P<name>[^]]*?)\s*\]")
_LINE_OF_ERROR = re.compile(r"\(at line (?P<line>\d+)")


class BrokenFile(Exception):
    """A file that is no TOML, and where it isn't."""

    def __init__(self, message: str, span: Span) -> None:
        super().__init__(message)
        self.message = message
        self.span = span


def read_table(path: str) -> tuple[str, Mapping[str, Any]]:
    """The text of a file and its table of settings, empty if there is none."""
    text = text_of(path)
    try:
        read = tomllib.loads(text)
    except ValueError as error:
        if _is_own(path) or _OWN_TABLE in text:
            raise BrokenFile(f"this is no TOML: {error}", _place_of_error(text, error)) from None
        return text, {}
    table = read if _is_own(path) else _table_in(read)
    return text, table if isinstance(table, dict) else {}


def text_of(path: str) -> str:
    """The text of a file; one that can't be read says nothing."""
    try:
        return (read(path, MAX_BYTES) or b"").decode()
    except UnicodeDecodeError:
        return ""


def _is_own(path: str) -> bool:
    """Whether the whole file is for settings."""
    return Path(path).name != "pyproject.toml"


def _table_in(read: Mapping[str, Any]) -> Any:
    tool = read.get("tool")
    return tool.get("scope-lsp") if isinstance(tool, dict) else None


def _place_of_error(text: str, error: ValueError) -> Span:
    found = _LINE_OF_ERROR.search(str(error))
    lines = text.split("\n")
    line = min(int(found["line"]), len(lines)) if found else len(lines)
    return Span(line, 0, line, len(lines[line - 1].rstrip("\r")))


def place_of_key(text: str, path: str, key: str) -> Span:
    """Where a key stands in the table of settings, or in a table below it."""
    mention = re.compile(rf"""(?<![\w-])["']?{re.escape(key)}["']?(?=\s*[=\].])""")
    inside = _is_own(path)
    for number, line in enumerate(text.split("\n"), 1):
        header = _HEADER.match(line)
        if header and not _is_own(path):
            inside = header["name"].replace(" ", "").startswith(_OWN_TABLE)
        found = mention.search(line) if inside else None
        if found:
            return Span(number, found.start(), number, found.end())
    return NOWHERE
