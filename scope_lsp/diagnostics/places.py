"""Where things stand, for links: files and lines."""

from __future__ import annotations

from typing import NamedTuple

from scope_lsp.interpreter.facts import CallPath, Site
from scope_lsp.span import Span

MAX_SOURCE = 60
"""So many characters of a call are shown."""


class Place(NamedTuple):
    """A stretch of a file."""

    path: str
    span: Span

    @property
    def line(self) -> int:
        """The line in which it starts, from 1."""
        return self.span.line


def place_of(origin: object) -> Place | None:
    """Where an origin of the naming rules stands; None for one that no source has."""
    if isinstance(origin, CallPath):
        return Place(origin.site.path, origin.site.span)
    return None


def source_of(origin: object) -> str:
    """The call that an origin is, on one line and not too long."""
    return shorten(site_source(origin.site)) if isinstance(origin, CallPath) else ""


def site_source(site: Site) -> str:
    """The source of a site on one line."""
    return " ".join(site.source.split())


def shorten(text: str) -> str:
    """A text of at most MAX_SOURCE characters."""
    return text if len(text) <= MAX_SOURCE else text[: MAX_SOURCE - 1] + "…"
