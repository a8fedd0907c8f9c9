"""The keys that settings have, and how the value of each is read.

To add one: its line here, its field in `settings.Settings`, and its line in README's table.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Any

from scope_lsp.diagnostics import Severity, find_rule
from scope_lsp.version import Version

OFF = "off"
"""What stands for the severity of a rule that isn't wanted."""

WORKSPACE, OPEN = "workspace", "open"
"""In which files an editor shows findings."""

HINTS: dict[str, type] = {
    "variables": bool,
    "layers": bool,
    "ops": bool,
    "scopes": bool,
    "length": int,
}
"""The keys of `hints`: where hints are shown, and how many characters one may have."""

LENSES: dict[str, type] = {"functions": bool, "classes": bool, "scopes": bool}
"""The keys of `lenses`: over what code lenses are shown."""


def _version(value: Any) -> str:
    return str(Version.parse(_text(value)))


def _text(value: Any) -> str:
    if not isinstance(value, str) or not value:
        raise ValueError("it should be a text")
    return value


def _extent(value: Any) -> str:
    if value not in (WORKSPACE, OPEN):
        raise ValueError(f"it should be {WORKSPACE} or {OPEN}")
    return str(value)


def _texts(value: Any) -> tuple[str, ...]:
    if not isinstance(value, Iterable) or isinstance(value, (str, Mapping)):
        raise ValueError("it should be a list of texts")
    return tuple(map(_text, value))


def text_table(value: Any) -> Mapping[str, Any]:
    """A table, as TOML has them."""
    if not isinstance(value, Mapping):
        raise ValueError("it should be a table")
    return value


def _severity(name: str, value: Any) -> tuple[str, Severity | None]:
    rule = find_rule(name)
    if rule is None:
        raise ValueError("there is no such rule: scope-lsp explain lists all")
    words = [severity.value for severity in Severity]
    if value not in (*words, OFF):
        raise ValueError(f"it should be one of {', '.join((*words, OFF))}")
    return rule.code, None if value == OFF else Severity(value)


def _shown(kinds: Mapping[str, type], name: str, value: Any) -> tuple[str, Any]:
    """A line of a table that says what is shown."""
    if name not in kinds:
        raise ValueError(f"there are {', '.join(kinds)}")
    if type(value) is not kinds[name]:
        raise ValueError("it should be " + ("true or false" if kinds[name] is bool else "a number"))
    return name, value


KINDS: dict[str, Callable[[Any], Any]] = {
    "tensorflow": _version,
    "entries": _texts,
    "roots": _texts,
    "python": _text,
    "exclude": _texts,
    "diagnostics": _extent,
}
"""Keys with one value; a reader raises ValueError for a value that can't be."""

TABLES: dict[str, Callable[[str, Any], tuple[str, Any]]] = {
    "severities": _severity,
    "hints": partial(_shown, HINTS),
    "lenses": partial(_shown, LENSES),
}
"""Keys whose value is a table, of which each line is read."""
