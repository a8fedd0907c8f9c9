"""Which of many files can have to do with TensorFlow at all, by their texts alone.

A file can if it names TensorFlow, if it imports one that can, or if it imports what nobody can
follow from here. Everything that is only like an import, or like the name of a file, counts: one
file too many costs some milliseconds, one too few would be a lie.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

from scope_lsp.workspace.importers import MAX_BYTES, name_of, text_of

_NAMED = re.compile(r"tensorflow|keras|\btf\b|scope-lsp")
"""TensorFlow by any of its names, and comments that are for us."""

_DYNAMIC = re.compile(r"\b(?:__import__|importlib|import_module|exec|execfile|eval|runpy|imp)\b")
"""What may import a module by a name that isn't written as an import."""

_IMPORTS = re.compile(r"\b(?:from\b([^\n]*?))?\bimport\b[ \t]*(\([^)]*\)|[^\n]*)")
_WORD = re.compile(r"\w+")


class _Imports(NamedTuple):
    """What a text may import: any of these words, some of them relative to its folder."""

    words: frozenset[str]
    is_relative: bool


def concerned(files: Iterable[str], is_elsewhere: Callable[[str], bool]) -> list[str]:
    """The files that can have to do with TensorFlow, in their order.

    `is_elsewhere` says whether something outside of the files is imported by a name.
    """
    files = list(files)
    importers: defaultdict[str, list[str]] = defaultdict(list)
    found: set[str] = set()
    elsewhere: dict[str, bool] = {}
    for path in files:
        text = text_of(path)
        if len(text) >= MAX_BYTES or _NAMED.search(text) or _DYNAMIC.search(text):
            found.add(path)
            continue
        imports = _imports(text)
        for word in imports.words | (_folders(path) if imports.is_relative else set()):
            importers[word].append(path)
            if word not in elsewhere:
                elsewhere[word] = word not in sys.stdlib_module_names and is_elsewhere(word)
            if elsewhere[word]:
                found.add(path)
    waiting = list(found)
    while waiting:
        near = [each for each in importers.pop(name_of(waiting.pop()), ()) if each not in found]
        found.update(near)
        waiting += near
    return [path for path in files if path in found]


def _imports(text: str) -> _Imports:
    if "\\" in text:
        text = re.sub(r"\\\r?\n", " ", text)
    words: set[str] = set()
    is_relative = False
    for source, names in _IMPORTS.findall(text):
        words.update(_WORD.findall(source), _WORD.findall(names))
        is_relative = is_relative or "." in source
    return _Imports(frozenset(words), is_relative)


def _folders(path: str) -> set[str]:
    """The packages that a relative import may run, by name."""
    return set(Path(path).parent.parts)
