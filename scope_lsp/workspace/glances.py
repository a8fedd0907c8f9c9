"""What the text of a file alone shows: whether it has to do with TensorFlow, and what it imports.

Everything that is only like an import, or like a name of TensorFlow, counts: one file too many
costs what a run costs, one too few would be a lie.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from scope_lsp.workspace.sources import MAX_GLANCED

MAX_IMPORT = 5_000
"""So many characters may stand between the parentheses of one import."""

MAX_SOURCE = 400
"""So many between `from` and `import`."""

_WORDS = (
    "tf", "gym", "gymnasium",
    # What may import a module by a name that isn't written as an import, or from anywhere.
    # What `exec` does is not followed.
    "__import__", "__path__", "import_module", "imp", "pydoc", "pkgutil",
)  # fmt: skip
_PARTS = ("tensorflow", "keras", "scope-lsp")
_PATTERNS = {
    **{word: rf"{word}\b(?<=\b{word})" for word in _WORDS},
    "importlib": r"importlib(?!(?:\.|[ \t]+import[ \t]+)(?:abc|metadata|resources)\b)",
    "sys": r"sys(?:\.path\b|[ \t]+as\b|[ \t]+import\b[^\n]*(?:\bpath\b|\*))",
}
_CONCERNED = [(part, re.compile(pattern)) for part, pattern in _PATTERNS.items()]
"""What concerns us, with the part that is looked for first, since that is quick."""

_IMPORT = re.compile(r"import\b(?<=\bimport)[ \t\f]*(\(|[^\n;]*)")
_FROM = re.compile(r"\bfrom\b([\w. \t\f]*)\Z")
_SOURCE = re.compile(r"(\.*)((?:\w+(?:\.\w+)*)?)")
_NAMES = re.compile(r"\w+(?:\.\w+)*")


class Import(NamedTuple):
    """One import, or what may be one."""

    level: int
    """How many dots stand before a relative one."""
    parts: tuple[str, ...]
    """The module's dotted name."""
    names: tuple[str, ...] = ()
    """What is imported from it: some may be modules."""


class Glance(NamedTuple):
    """What a text shows."""

    is_concerned: bool
    """Whether it has to do with TensorFlow by itself, or may import anything."""
    imports: tuple[Import, ...] = ()
    """What it imports, if it hasn't."""


def glance(text: str) -> Glance:
    """Look at a text."""
    if len(text) >= MAX_GLANCED:
        return Glance(True)
    if not text.isascii():  # Python reads names so, too
        text = unicodedata.normalize("NFKC", text)
    if _is_concerned(text):
        return Glance(True)
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\\\n", " ")
    found: dict[Import, None] = {}
    match = _IMPORT.search(text)
    while match is not None:
        names, end = match[1], match.end()
        if names == "(":
            names, end = _enclosed(text, match.start(1))
            if end < 0:
                return Glance(True)
        start = max(text.rfind("\n", 0, match.start()) + 1, match.start() - MAX_SOURCE)
        source = _FROM.search(text[start : match.start()])
        found.update(dict.fromkeys(_imports(source, names)))
        match = _IMPORT.search(text, end)
    return Glance(False, tuple(found))


def _is_concerned(text: str) -> bool:
    named = any(part in text for part in _PARTS)
    return named or any(part in text and found.search(text) for part, found in _CONCERNED)


def _imports(source: re.Match[str] | None, names: str) -> Iterator[Import]:
    """What `from source import names` may import, or `import names`."""
    words = _NAMES.findall(names)
    known = None
    if source is not None:
        known = _SOURCE.fullmatch(re.sub(r"\s*\.\s*", ".", source[1].strip()))
    if known is None:
        yield from (Import(0, tuple(word.split("."))) for word in words)
    else:
        parts = tuple(known[2].split(".")) if known[2] else ()
        yield Import(len(known[1]), parts, tuple(words))


def _enclosed(text: str, start: int) -> tuple[str, int]:
    """What stands in parentheses, without comments, and where they end; -1 if nowhere."""
    inside: list[str] = []
    end = start
    for line in text[start : start + MAX_IMPORT].split("\n"):
        code = line.partition("#")[0]
        if ")" in code:
            return "\n".join([*inside, code.partition(")")[0]]), end + code.index(")") + 1
        inside.append(code)
        end += len(line) + 1
    return "", -1
