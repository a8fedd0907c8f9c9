"""What is printed for people: no text of a program steers their terminal."""

from __future__ import annotations

from collections.abc import Iterable

from rich.console import Console, ConsoleOptions, RenderableType
from rich.segment import Segment


class PlainConsole(Console):
    """Shows characters that would steer a terminal by their escapes."""

    def render(
        self, renderable: RenderableType, options: ConsoleOptions | None = None
    ) -> Iterable[Segment]:
        """The parts that something is printed as."""
        for part in super().render(renderable, options):
            yield part if part.control else part._replace(text=plain(part.text))


def plain(text: str) -> str:
    """A text with escapes for what no reader sees, but for the ends of lines."""
    return text if text.isprintable() else "".join(map(_plain, text))


def _plain(character: str) -> str:
    is_seen = character.isprintable() or character == "\n"
    return character if is_seen else ascii(character)[1:-1]
