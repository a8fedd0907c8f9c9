"""Commands of GitHub's workflows, which show findings beside the lines of a pull request."""

from __future__ import annotations

from collections.abc import Sequence

from scope_lsp.cli.console import plain
from scope_lsp.cli.found import Found
from scope_lsp.workspace.assumed import Assumed

COMMANDS = {"error": "error", "warning": "warning", "information": "notice", "hint": "notice"}


def show(told: Sequence[Found], tensorflow: Assumed) -> None:
    """Print a command for each finding."""
    for each in told:
        print(_command(each))


def _command(each: Found) -> str:
    place: dict[str, object] = {"file": each.path, "line": each.line, "endLine": each.end_line}
    if each.line == each.end_line:
        place |= {"col": each.column, "endColumn": each.end_column}
    place["title"] = f"{each.code} {each.slug}"
    properties = ",".join(f"{key}={_escape_more(str(value))}" for key, value in place.items())
    return f"::{COMMANDS[each.severity]} {properties}::{_escape(each.message)}"


def _escape(text: str) -> str:
    return plain(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"))


def _escape_more(text: str) -> str:
    return _escape(text).replace(":", "%3A").replace(",", "%2C")
