"""The small pieces of Markdown: code, links, shapes."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote

from scope_lsp.diagnostics.places import Place

MAX_PLACES = 3
"""So many places are linked for one thing."""


def link(place: Place, seen_from: Place) -> str:
    """A link to a line; the file is named where it is another one."""
    label = f"line {place.line}"
    if place.path != seen_from.path:
        label = f"{Path(place.path).name}:{place.line}"
    return f"[{escape(label)}]({uri(place.path)}#L{place.line})"


def links(places: tuple[Place, ...], seen_from: Place) -> str:
    """Links to a few places, and how many more there are."""
    shown = ", ".join(link(place, seen_from) for place in places[:MAX_PLACES])
    more = len(places) - MAX_PLACES
    return f"{shown} and {more} more" if more > 0 else shown


def shape_text(shape: tuple[int | None, ...]) -> str:
    """A shape as people write it; `?` for a size that isn't known."""
    return "[" + ", ".join("?" if size is None else str(size) for size in shape) + "]"


def entry_name(entry: str) -> str:
    """An entry as people call it: the file's name, and the function."""
    file, _, function = entry.rpartition(":") if not entry.endswith(".py") else (entry, "", "")
    return f"{Path(file).name}:{function}" if function else Path(file).name


def counted(count: int, what: str) -> str:
    """How many there are: `1 call`, `1,000 calls`."""
    return f"{count:,} {what}{'s' * (count != 1)}"


def uri(path: str) -> str:
    """A `file:` address; a document that is no file yet is known by its own."""
    if not Path(path).is_absolute():
        return path
    try:
        return Path(path).as_uri()
    except UnicodeEncodeError:  # no file can be called so here
        return "file://" + quote(path, errors="surrogatepass")


def code(text: str) -> str:
    """A text as code, whatever it holds."""
    text = " ".join(text.split())
    fence = "`"
    while fence in text:
        fence += "`"
    space = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{fence}{space}{text}{space}{fence}"


def escape(text: str) -> str:
    """A text that Markdown shows as it is."""
    for mark in "\\`*_[]<>":
        text = text.replace(mark, "\\" + mark)
    return text
