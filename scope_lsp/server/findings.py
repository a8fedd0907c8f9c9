"""The findings of a document as they are told, whether the client asks or they are sent."""

from __future__ import annotations

import hashlib
from functools import partial

from lsprotocol import types

from scope_lsp.diagnostics import Tag
from scope_lsp.server.answers import Answer
from scope_lsp.server.convert import diagnostic
from scope_lsp.server.server import Server
from scope_lsp.server.view import location
from scope_lsp.workspace.documents import Document


def told(server: Server, answer: Answer, document: Document) -> list[types.Diagnostic]:
    """The findings of an answer in a document, which may be a cell of a notebook.

    What would be found in vain is known only when other programs that use the file have run.
    """
    is_final = answer.path in server.answers.final
    found = [f for f in answer.findings if is_final or Tag.UNNECESSARY not in f.rule.tags]
    locate = partial(location, server, answer)
    return [diagnostic(each, locate) for each in found if document.has(each.place.line)]


def identity(version: int | None, found: list[types.Diagnostic]) -> str:
    """What is the same only for the same findings in the same version of the text."""
    return f"{version}:{hashlib.sha1(repr(found).encode()).hexdigest()}"
