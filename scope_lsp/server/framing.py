"""Bytes to messages: each has headers, an empty line, and as many bytes as the headers say."""

from __future__ import annotations

import re

MAX_LENGTH = 1 << 30
"""Bytes of a message; what says that it is longer is no message."""

MAX_HEADERS = 1 << 16

_LENGTH = re.compile(rb"^content-length[ \t]*:[ \t]*(\d{1,12})[ \t]*\r?$", re.I | re.M)
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
