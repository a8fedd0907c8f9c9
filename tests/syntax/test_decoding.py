"""Bytes of files, honest and not."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scope_lsp.syntax import decode


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"x = 1\n", "x = 1\n"),
        ("é".encode(), "é"),
        (codecs.BOM_UTF8 + "é".encode(), "é"),
        (codecs.BOM_UTF16_LE + "é".encode("utf-16-le"), "é"),
        (b"# -*- coding: latin-1 -*-\n\xe9", "# -*- coding: latin-1 -*-\né"),
        (b"#!/usr/bin/python\n# vim: set fileencoding=cp1252 :\n\x80", None),
        (b"x = 1\n# coding: cp1252\n\xc3\xa9", "x = 1\n# coding: cp1252\né"),
        (b"# coding: no-such-codec\n\xc3\xa9", "# coding: no-such-codec\né"),
        (b"# coding: hex\n6162", "# coding: hex\n6162"),
        (b"\xe9", "é"),
    ],
)
def test_decode(data: bytes, text: str | None) -> None:
    assert decode(data) == (text if text is not None else data.decode("cp1252"))


@given(st.binary())
def test_any_bytes_have_a_text(data: bytes) -> None:
    assert isinstance(decode(data), str)
    assert isinstance(decode(b"# coding: utf-7\n" + data), str)
