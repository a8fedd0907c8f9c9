"""One line for each finding, as editors and other tools read them."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Console
from rich.text import Text

from scope_lsp.cli.console import PlainConsole
from scope_lsp.cli.found import Found
from scope_lsp.workspace.assumed import Assumed

STYLES = {"error": "bold red", "warning": "bold yellow", "information": "bold blue", "hint": "bold"}


def show(told: Sequence[Found], tensorflow: Assumed) -> None:
    """Print the findings and how many there are."""
    console = PlainConsole(highlight=False, soft_wrap=True)
    for each in told:
        console.print(heading(each))
    show_count(console, told, tensorflow)


def heading(each: Found) -> Text:
    """Where it is, how much it matters, which rule found it, and the first line of the message."""
    text = Text(f"{each.path}:{each.line}:{each.column}: ")
    text.append(f"{each.severity} {each.code}", STYLES[each.severity])
    first = each.message.partition("\n")[0]
    return text.append(f" {first} [{each.slug}]")


def show_count(console: Console, told: Sequence[Found], tensorflow: Assumed) -> None:
    """Print how many findings there are, and for which TensorFlow."""
    count = f"{len(told)} finding{'s' * (len(told) != 1)}" if told else "nothing found"
    console.print(Text(f"{count} (for {tensorflow})", "dim"))
