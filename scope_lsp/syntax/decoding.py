"""Bytes of a file to text, as Python itself would read them, but without ever refusing."""

from __future__ import annotations

import codecs
import re

_COOKIE = re.compile(rb"[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)", re.ASCII)
"""An encoding declaration, as the language reference defines it (PEP 263)."""

_BLANK = re.compile(rb"[ \t\f]*(?:#.*)?\Z")


def decode(data: bytes) -> str:
    """Return the text of a source file.

    A byte order mark decides, then the coding cookie of the first two lines, then UTF-8. Bytes
    that are not what they claim to be are read as Latin-1, in which every byte is a character.
    """
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", "replace")
    if data.startswith(codecs.BOM_UTF8):
        return data[len(codecs.BOM_UTF8) :].decode("utf-8", "replace")
    for encoding in (_declared_encoding(data), "utf-8"):
        text = _decode_as(data, encoding)
        if text is not None:
            return text
    return data.decode("latin-1")


def _declared_encoding(data: bytes) -> str:
    for line in re.split(rb"\r\n|\r|\n", data[:1000], maxsplit=2)[:2]:
        if found := _COOKIE.match(line):
            return found[1].decode("ascii")
        if not _BLANK.match(line):
            break
    return "utf-8"


def _decode_as(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (LookupError, ValueError):
        return None
