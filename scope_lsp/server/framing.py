"""Bytes to messages: each has headers, an empty line, and as many bytes as the headers say."""

from __future__ import annotations

import re

MAX_LENGTH = 1 << 30
"""Bytes of a message; what says that it is longer is no message."""

MAX_HEADERS = 1 << 16

MAX_NESTING = 200
"""So deep may lists and objects lie in each other. Python's own limit is raised for programs, which
have a deep stack: here it would come too late, or what was read couldn't be sent."""

_LENGTH = re.compile(rb"(?<![\w-])content-length[ \t]*:[ \t]*(\d{1,12})[ \t]*\r?$", re.I | re.M)
"""The rest of a message whose length was wrong may stand before it in its line."""
_MARKS = re.compile(rb'\\.|["\[\]{}]', re.S)
_END = re.compile(rb"\r?\n\r?\n")


class Frames:
    """Cuts a stream into the bodies of messages; what is no header is passed over."""

    def __init__(self) -> None:
        self._data = bytearray()
        self._length: int | None = None

    def feed(self, data: bytes) -> list[bytes]:
        """The messages that are complete with these bytes."""
        self._data += data
        found: list[bytes] = []
        while self._has_length() and self._length is not None:
            if len(self._data) < self._length:
                break
            found.append(bytes(self._data[: self._length]))
            del self._data[: self._length]
            self._length = None
        return found

    def _has_length(self) -> bool:
        """Whether the next message's length is known."""
        while self._length is None:
            end = _END.search(self._data)
            if end is None:
                if len(self._data) > MAX_HEADERS:
                    del self._data[:-64]
                return False
            lengths = _LENGTH.findall(self._data[: end.start()])
            del self._data[: end.end()]
            if lengths and int(lengths[-1]) <= MAX_LENGTH:
                self._length = int(lengths[-1])
        return True


def nests_too_deeply(body: bytes) -> bool:
    """Whether lists and objects in a message lie deeper in each other than any client means."""
    if body.count(b"[") + body.count(b"{") <= MAX_NESTING:
        return False
    depth, is_text = 0, False
    for found in _MARKS.finditer(body):
        mark = found[0]
        if mark == b'"':
            is_text = not is_text
        elif is_text:
            continue
        elif mark in (b"[", b"{"):
            depth += 1
            if depth > MAX_NESTING:
                return True
        elif mark in (b"]", b"}"):
            depth -= 1
    return False
