"""Variables as a table, in the order of their creation."""

from __future__ import annotations

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from scope_lsp.cli.answers import Answers, VariableAnswer
from scope_lsp.cli.console import PlainConsole, plain
from scope_lsp.ide.pieces import shape_text
from scope_lsp.ide.variables import Described
from scope_lsp.workspace.assumed import Assumed


def show(answers: Answers, tensorflow: Assumed) -> None:
    """Print a table, errors below, and which TensorFlow was assumed."""
    console = make_console()
    programs = answers.programs()
    for entry, variables in programs.items():
        console.print(_table(console, variables, entry if len(programs) > 1 else ""))
    ops = [site for site in answers.sites.values() if site.kind == "op"]
    for site in sorted(ops, key=lambda site: (site.path, site.span)):
        console.print(Text(f"{site.path}:{site.span.line}  {', '.join(site.names)}"))
    show_end(console, answers, tensorflow)


def make_console() -> Console:
    """A console as wide as its terminal; in a file or a pipe no name may be folded."""
    console = PlainConsole(highlight=False)
    if not console.is_terminal:
        console.width = 1000
    return console


def _table(console: Console, variables: list[VariableAnswer], entry: str) -> Table:
    """What `tf.global_variables()` lists, in its order."""
    rows = [_row(variable) for variable in variables]
    # Rich takes its time for each cell, so where nothing is folded a column is one cell.
    table = _titled([[Text("\n").join(column) for column in zip(*rows)]], variables, entry)
    fits = table.__rich_measure__(console, console.options).maximum <= console.width
    return table if fits else _titled(rows, variables, entry)


def _titled(rows: list[list[Text]], variables: list[VariableAnswer], entry: str) -> Table:
    title = Text(f"{entry}: {summary(variables)}", "bold") if entry else None
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, title=title, title_justify="left")
    table.add_column("variable", overflow="fold")
    table.add_column("shape")
    table.add_column("dtype")
    table.add_column("parameters", justify="right")
    table.add_column("where", style="dim")
    for row in rows:
        table.add_row(*row)
    return table


def _row(variable: VariableAnswer) -> list[Text]:
    count = "?" if variable.parameters is None else f"{variable.parameters:,}"
    return [
        Text(plain(variable.name), "bold"),
        Text(shape_of(variable.described)),
        Text(variable.described.dtype or "?"),
        Text(count, "dim" if variable.described.trainable is False else ""),
        Text(plain(f"{variable.path}:{variable.line}")),
    ]


def summary(variables: list[VariableAnswer]) -> str:
    """How many variables and parameters there are, and how many of those are trained."""
    count = len(variables)
    known = [v for v in variables if v.parameters is not None]
    total = sum(v.parameters or 0 for v in known)
    trained = sum(v.parameters or 0 for v in known if v.described.trainable is not False)
    words = f"{count} variable{'s' * (count != 1)}"
    if known:
        more = " or more" if len(known) < count else ""
        words += f", {total:,} parameter{'s' * (total != 1)}{more}"
    return words + (f" ({trained:,} of them trained)" if trained < total else "")


def shape_of(described: Described) -> str:
    """A shape, or a question mark."""
    return "?" if described.shape is None else shape_text(described.shape)


def show_end(console: Console, answers: Answers, tensorflow: Assumed) -> None:
    """Print the errors, the count, what isn't exact, and which TensorFlow was assumed."""
    for error in answers.errors:
        where = f"{error.path}:{error.span.line}: "
        console.print(Text(where).append(error.code, "bold red").append(f" {error.message}"))
    for words in answers.left_out.all:
        console.print(Text(plain(words), "yellow"))
    sites = [site for site in answers.sites.values() if site.kind == "variable"]
    doubtful = sum(not site.exact for site in sites)
    words = summary(answers.variables)
    if doubtful:
        words += f"; at {doubtful} of {len(sites)} places there may be others (hover says why)"
    console.print(Text(f"{words}\n{tensorflow}", "dim"))
