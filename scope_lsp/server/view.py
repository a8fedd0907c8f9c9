"""What a request is about: a document as the client has it, and the answer for just that text.

Who asks for a `recent` view doesn't wait long: it may come with the last good answer, whose places
are moved along with what was typed since.
"""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass

from lsprotocol import types
from pygls.exceptions import JsonRpcException

from scope_lsp.diagnostics import Place
from scope_lsp.ide.pieces import uri as uri_of
from scope_lsp.server import convert
from scope_lsp.server.answers import Answer
from scope_lsp.server.server import Server
from scope_lsp.span import Span
from scope_lsp.syntax import split_lines
from scope_lsp.syntax.changes import Change, change_of
from scope_lsp.workspace.documents import Document, Position
from scope_lsp.workspace.notebooks import Notebook, within
from scope_lsp.workspace.positions import Encoding

PATIENCE = 0.05
"""Seconds that a request waits for the answer for the text as it is, before the last one does."""


class ContentModified(JsonRpcException):
    """The document was edited before its answer was known, so that places in it are others now."""

    CODE = types.LSPErrorCodes.ContentModified
    MESSAGE = "the document has changed"


@dataclass(frozen=True)
class View:
    """A document, which may be a cell of a notebook, and the answer for its program."""

    server: Server
    uri: str
    document: Document
    answer: Answer
    is_old: bool = False
    """Whether the answer is that of the text before the last edits."""
    change: Change | None = None
    """What was typed since."""

    @property
    def path(self) -> str:
        """The path of the file."""
        return self.document.path

    @property
    def encoding(self) -> Encoding:
        """In which units the client counts columns."""
        return self.document.encoding

    @property
    def version(self) -> str:
        """What is the same only for the same lines of the program."""
        return f"{self.document.version}:{self.document.first}"

    @property
    def lines(self) -> tuple[int, int]:
        """The first and the last line of the program that are the document's."""
        first = self.document.first
        return first + 1, first + len(self.document.lines)

    def place(self, position: types.Position) -> tuple[int, int]:
        """A client's place as we count, in the program that was analysed."""
        at = self._place(position)
        return (self.change.before(at) or at) if self.change else at

    def _place(self, position: types.Position) -> tuple[int, int]:
        line, column = self.document.characters(Position(position.line, position.character))
        return line + self.document.first, column

    def knows(self, position: types.Position) -> bool:
        """Whether the program that was analysed has that place."""
        return not self.change or self.change.before(self._place(position)) is not None

    def has(self, place: Place) -> bool:
        """Whether a place begins in this document."""
        return place.path == self.path and self.document.has(place.line)

    def now(self, span: Span) -> types.Range | None:
        """A span of the program that was analysed, if the document still has it."""
        moved = self.change.now(span) if self.change else span
        return self.range(moved) if moved and self.document.has(moved.line) else None

    def range(self, span: Span) -> types.Range:
        """A span of the program that begins in this document."""
        own = within(self.document, span)
        return convert.range_of(own, self.document.lines, self.encoding)

    def location(self, place: Place) -> types.Location:
        """A place of whatever file."""
        return location(self.server, self.answer, place)

    def markdown(self, text: str) -> str:
        """Markdown whose links lead to where the client has the lines."""
        notebook = self.server.notebooks.get(self.path)
        return text if notebook is None else _linked(text, notebook, self.document)


def location(server: Server, answer: Answer, place: Place) -> types.Location:
    """A place of a file that an answer has read."""
    return located(server, place, answer.lines.get(place.path, []))


def located(server: Server, place: Place, lines: list[str]) -> types.Location:
    """A place of a file with these lines; of a notebook, in the cell."""
    notebook = server.notebooks.get(place.path)
    cell = notebook.at(place.line) if notebook is not None else None
    if cell is not None:
        stretch = convert.range_of(within(cell, place.span), cell.lines, server.encoding)
        return types.Location(cell.uri, stretch)
    return types.Location(uri_of(place.path), convert.range_of(place.span, lines, server.encoding))


def _linked(text: str, notebook: Notebook, seen_from: Document) -> str:
    """Links to lines of the notebook's program as links to its cells.

    The address of most cells has a fragment already, so that it can't name a line.
    """

    def link(found: re.Match[str]) -> str:
        cell = notebook.at(int(found["line"]))
        if cell is None:
            return found[0]
        line = int(found["line"]) - cell.first
        where = "" if cell is seen_from else f"code cell {notebook.number(cell)}, "
        address = cell.uri if "#" in cell.uri else f"{cell.uri}#L{line}"
        return f"[{where}line {line}]({address})"

    address = re.escape(uri_of(notebook.path))
    return re.sub(rf"\[[^\]]*\]\({address}#L(?P<line>\d+)\)", link, text)


async def view(server: Server, uri: str) -> View | None:
    """A document with its answer, for which somebody waits; None if it isn't open."""
    document = server.documents.get(uri)
    if document is None:
        return None
    version = document.version
    answer = await server.answers.get(document.path, urgent=True)
    if server.documents.get(uri) is not document or document.version != version:
        raise ContentModified
    return View(server, uri, document, answer)


async def recent(server: Server, uri: str, *positions: types.Position) -> View | None:
    """A document with its answer, or with the last good one if that takes long.

    Where somebody asks for a place that was just typed, there is nothing but to wait.
    """
    coming = asyncio.ensure_future(view(server, uri))
    coming.add_done_callback(_seen)
    document = server.documents.get(uri)
    answer = server.answers.before(document.path) if document is not None else None
    if document is None or answer is None:
        return await coming
    version = document.version
    await asyncio.wait([coming], timeout=PATIENCE)
    if coming.done() or document.version != version:
        return await coming
    lines = split_lines(server.answers.texts[document.path])
    old = View(server, uri, document, answer, True, change_of(answer.tree.lines, lines))
    return old if all(map(old.knows, positions)) else await coming


def _seen(coming: asyncio.Future[View | None]) -> None:
    """Nobody may wait for it any longer: what failed is no news then."""
    if not coming.cancelled():
        coming.exception()
