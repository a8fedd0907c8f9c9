"""Open documents: lines as LSP has them, and columns in each encoding."""

from __future__ import annotations

from unittest import mock

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scope_lsp.workspace import documents
from scope_lsp.workspace.documents import Document, Position
from scope_lsp.workspace.positions import Encoding, to_characters, to_units

TEXT = st.text(alphabet="ab é日🙂\n\r\f\u2028", max_size=40)
ENCODINGS: tuple[Encoding, ...] = ("utf-8", "utf-16", "utf-32")
CODECS = {"utf-8": "utf-8", "utf-16": "utf-16-le", "utf-32": "utf-32-le"}
WIDTHS = {"utf-8": 1, "utf-16": 2, "utf-32": 4}


def document(text: str, encoding: Encoding = "utf-16") -> Document:
    return Document("/x.py", text, 1, encoding)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_three_ends_end_lines(end: str) -> None:
    edited = document(end.join(["one", "two", "three"]))
    edited.edit(Position(1, 0), Position(1, 3), "2")
    assert edited.text == end.join(["one", "2", "three"])


@pytest.mark.parametrize("other", ["\f", "\v", "\u2028", "\u2029", "\x85", "\x1c"])
def test_nothing_else_ends_a_line(other: str) -> None:
    edited = document(f"a{other}b\nc")
    edited.edit(Position(1, 0), Position(1, 1), "d")
    assert edited.text == f"a{other}b\nd"


def test_places_beyond_the_text_are_its_end() -> None:
    edited = document("ab\ncd")
    edited.edit(Position(0, 9), Position(9, 9), "!")
    assert edited.text == "ab!"


@given(TEXT.filter(lambda text: "\n" not in text and "\r" not in text), st.data())
@pytest.mark.parametrize("encoding", ENCODINGS)
def test_columns_are_those_of_the_codec(encoding: Encoding, line: str, data: st.DataObject) -> None:
    column = data.draw(st.integers(0, len(line)))
    units = len(line[:column].encode(CODECS[encoding])) // WIDTHS[encoding]
    assert to_units(line, column, encoding) == units
    assert to_characters(line, units, encoding) == column


@given(TEXT, TEXT, st.sampled_from([1, 2, 7, 30, 4_000]), st.data())
def test_an_edit_is_what_it_is_on_the_whole_text(
    text: str, new: str, read: int, data: st.DataObject
) -> None:
    lines = document(text).lines
    places = []
    for _ in range(2):
        line = data.draw(st.integers(0, len(lines) - 1))
        column = data.draw(st.integers(0, len(lines[line])))
        places.append((line, column))
    (first, last) = sorted(places)
    with mock.patch.object(documents, "MAX_READ", read):
        edited = document(text, "utf-32")
        edited.edit(Position(*first), Position(*last), new)
    assert len(edited.read) <= read
    assert edited.text.startswith(edited.read)
    assert edited.text == text[: offset(text, first)] + new + text[offset(text, last) :]


def offset(text: str, place: tuple[int, int]) -> int:
    """Counted character by character, slowly and surely."""
    line = at = 0
    while line < place[0]:
        at += 2 if text.startswith("\r\n", at) else 1
        line += text[at - 1] in "\r\n"
    return at + place[1]
