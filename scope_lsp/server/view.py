"""What a request is about: a document as the client has it, and the answer for just that text."""

from __future__ import annotations

from dataclasses import dataclass

from lsprotocol import types
from pygls.exceptions import JsonRpcException

from scope_lsp.diagnostics import Place
from scope_lsp.ide.pieces import uri as uri_of
from scope_lsp.server import convert
from scope_lsp.server.answers import Answer
from scope_lsp.server.server import Server
from scope_lsp.span import Span
from scope_lsp.workspace.documents import Document, Position
from scope_lsp.workspace.positions import Encoding


class ContentModified(JsonRpcException):
    """The document was edited before its answer was known, so that places in it are others now."""

    CODE = types.LSPErrorCodes.ContentModified
    MESSAGE = "the document has changed"


@dataclass(frozen=True)
class View:
    """A document and its answer."""

    uri: str
    document: Document
    answer: Answer

    @property
    def path(self) -> str:
        """The path of the file."""
        return self.document.path

    @property
    def encoding(self) -> Encoding:
        """In which units the client counts columns."""
        return self.document.encoding

    def place(self, position: types.Position) -> tuple[int, int]:
        """A client's place as we count."""
        return self.document.characters(Position(position.line, position.character))

    def range(self, span: Span) -> types.Range:
        """A span of this document."""
        return convert.range_of(span, self.document.lines, self.encoding)

    def location(self, place: Place) -> types.Location:
        """A place of whatever file."""
        return location(self.answer, place, self.encoding)


def location(answer: Answer, place: Place, encoding: Encoding) -> types.Location:
    """A place of a file that an answer has read."""
    lines = answer.lines.get(place.path, [])
    return types.Location(uri_of(place.path), convert.range_of(place.span, lines, encoding))


async def view(server: Server, uri: str) -> View | None:
    """A document with its answer, for which somebody waits; None if it isn't open."""
    document = server.documents.get(uri)
    if document is None:
        return None
    version = document.version
    answer = await server.answers.get(document.path, urgent=True)
    if server.documents.get(uri) is not document or document.version != version:
        raise ContentModified
    return View(uri, document, answer)
