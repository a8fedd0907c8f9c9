"""Each finding with the line of the source that it is about, and all that is said of it."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len
from rich.text import Text

from scope_lsp.cli.console import PlainConsole
from scope_lsp.cli.formats.concise import STYLES, heading, show_count
from scope_lsp.cli.found import Found
from scope_lsp.workspace.assumed import Assumed


def show(told: Sequence[Found], tensorflow: Assumed) -> None:
    """Print the findings and how many there are."""
    console = PlainConsole(highlight=False, soft_wrap=True)
    for each in told:
        console.print(heading(each))
        for more in each.message.split("\n")[1:]:
            console.print(Text(f"    {more}", "dim"))
        console.print(_source(each))
        for other in each.related:
            where = f"{other.path}:{other.line}:{other.column}"
            console.print(Text(f"    {where}: {other.message}", "dim"))
        console.print()
    show_count(console, told, tensorflow)


def _source(each: Found) -> Text:
    """The line, and marks below what is meant; wide characters take two columns."""
    line = each.source.expandtabs(1)
    start = each.column - 1
    end = each.end_column - 1 if each.end_line == each.line else len(line.rstrip())
    number = str(each.line)
    margin = " " * len(number)
    space = " " * cell_len(line[:start])
    marks = "^" * max(1, cell_len(line[start:end]))
    text = Text(f" {margin} |\n {number} | ", "dim").append(line.rstrip(), "not dim")
    return text.append(f"\n {margin} | {space}").append(marks, f"not dim {STYLES[each.severity]}")
