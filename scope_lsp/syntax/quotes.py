"""Where string literals end, also where their last quote is missing."""

from __future__ import annotations

import re

from scope_lsp.syntax.edits import Edit

_REST_OF_STRING = {
    '"': re.compile(r'[^"\\\n]*(?:\\.[^"\\\n]*)*"', re.DOTALL),
    "'": re.compile(r"[^'\\\n]*(?:\\.[^'\\\n]*)*'", re.DOTALL),
    '"""': re.compile(r'[^"\\]*(?:(?:\\.|"(?!""))[^"\\]*)*"""', re.DOTALL),
    "'''": re.compile(r"[^'\\]*(?:(?:\\.|'(?!''))[^'\\]*)*'''", re.DOTALL),
}
_WORD = re.compile(r"\w")
_DEFINITION = re.compile(r"^([ \t]*)(?:def|class)[ ]+\w+.*:[ \t]*$", re.MULTILINE)


class Quotes:
    """The string literals of one text.

    After a missing triple quote every later string of the text is inside out. That shows at the
    end of the text, in `uneven`; a second reading with `trusted` off then looks for the culprit.
    """

    def __init__(self, text: str, *, trusted: bool) -> None:
        self._text = text
        self._trusted = trusted
        self._unclosed: set[str] = set()
        self.uneven = False

    def end(self, quote: str, start: int) -> tuple[int, Edit | None]:
        """Return where the string with its first `quote` at `start` ends, and the edit to end it.

        A string that lacks its last quote ends with its line.
        """
        content = start + len(quote)
        # What no quote closed once, none closes later: don't read the whole rest again and again.
        rest = _REST_OF_STRING[quote]
        found = None if quote in self._unclosed else rest.match(self._text, content)
        if found and (self._trusted or len(quote) == 1 or self._is_plausible(content, found.end())):
            return found.end(), None
        if len(quote) == 3:
            self.uneven = True
            if not found:
                self._unclosed.add(quote)
        return self._end_with_line(quote, content)

    def _is_plausible(self, start: int, end: int) -> bool:
        """Say whether `text[start:end]` looks like one string, not like the code between two."""
        if _WORD.match(self._text, end):
            return False
        line_start = self._text.rfind("\n", 0, start) + 1
        margin = len(self._text[line_start:start]) - len(self._text[line_start:start].lstrip())
        definitions = _DEFINITION.finditer(self._text, start, end)
        return all(len(definition[1]) >= margin for definition in definitions) or not margin

    def _end_with_line(self, quote: str, content: int) -> tuple[int, Edit]:
        end = self._text.find("\n", content)
        end = len(self._text) if end < 0 else end
        line = self._text[content:end]
        if (len(line) - len(line.rstrip("\\"))) % 2:
            return end, Edit(end - 1, end, quote)
        there = len(line) - len(line.rstrip(quote[0])) if len(quote) == 3 else 0
        return end, Edit(end, end, quote[there:])
