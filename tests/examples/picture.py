"""Make the picture in the README: a hover over the example, as an editor shows it.

python -m tests.examples.picture
"""

from __future__ import annotations

import re
from pathlib import Path

from rich import box
from rich.console import Console, Group
from rich.markdown import Markdown
from rich.padding import Padding
from rich.panel import Panel
from rich.syntax import Syntax
from rich.text import Text

from scope_lsp.analysis import Entry
from scope_lsp.ide.hover import hover
from scope_lsp.ide.markdown import render
from scope_lsp.workspace.programs import Workspace

EXAMPLE = Path(__file__).with_name("mlp.py")
PICTURE = Path(__file__).with_name("hover.svg")
LINES = range(6, 10)
_FONTS = re.compile(r"@font-face\s*{[^}]*}")
CALL = 'tf.get_variable("w"'


def main() -> None:
    """Write the picture."""
    text = EXAMPLE.read_text()
    line = next(n for n, each in enumerate(text.split("\n"), 1) if CALL in each)
    shown = _hover(line, text.split("\n")[line - 1].index(CALL) + 5)
    console = Console(record=True, width=92, file=Path("/dev/null").open("w"))
    console.print(_code(text, line))
    console.print(Padding(Panel(shown, box=box.ROUNDED, border_style="dim"), (0, 0, 0, 8)))
    console.print(_code(text, line, after=True))
    picture = console.export_svg(title="mlp.py", unique_id="hover")
    # The picture must not fetch fonts from anywhere.
    PICTURE.write_text(_FONTS.sub("", picture).replace("Fira Code", "Menlo"))


def _hover(line: int, column: int) -> Group:
    path = str(EXAMPLE)
    workspace = Workspace([EXAMPLE.parent])
    tensorflow = workspace.assume("1.15", [path])
    analysis = workspace.analyze([Entry(path)], tensorflow.version, [path])
    found = hover(analysis, workspace.sources.tree(path), path, line, column)
    assert found is not None
    markdown = render(found, str(tensorflow))
    # A picture has no links to click on.
    return Group(Markdown(re.sub(r"\[([^]]*)\]\(file:[^)]*\)", r"\1", markdown)), Text())


def _code(text: str, line: int, after: bool = False) -> Syntax:
    lines = (line + 1, LINES.stop) if after else (LINES.start, line)
    return Syntax(text, "python", line_numbers=True, line_range=lines, theme="ansi_dark")


if __name__ == "__main__":
    main()
