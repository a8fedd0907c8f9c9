"""Which programs of a workspace build what a file defines: those that import it.

The imports of other files are read from their text, without a tree: a few hundred files take some
tens of milliseconds, and no more than they have changed when somebody asks again.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from scope_lsp.workspace.sources import Kept, Sources

MAX_FILES = 2_000
"""So many files of a workspace are looked at."""

MAX_PROGRAMS = 4
"""So many programs that import a file are run for it, the nearest first."""

MAX_STEPS = 4
"""So many modules may stand between a program and the file that it builds."""

_SKIPPED = {"__pycache__", "node_modules", "site-packages", "dist-packages", "build", "dist"}

_IMPORT = re.compile(
    r"^[ \t]*(?:from[ \t]+(?P<source>[.\w]+)[ \t]+import[ \t]+(?P<names>\([^)]*\)|[^\n#;]+)"
    r"|import[ \t]+(?P<modules>[^\n#;]+))",
    re.MULTILINE,
)
_MAIN = re.compile(r"^if\s+__name__\s*==\s*['\"]__main__['\"]", re.MULTILINE)
_TENSORFLOW = re.compile(r"\btensorflow\b")
_TESTS = re.compile(r"^class\s+\w+\(.*TestCase\)", re.MULTILINE)


@dataclass(frozen=True)
class Outline:
    """What a file's text shows: the last parts of what it imports, and whether it is a program."""

    imports: frozenset[str]
    has_main: bool
    has_tests: bool
    names_tensorflow: bool


@dataclass(frozen=True)
class Program:
    """A program that imports a file, perhaps by way of others."""

    path: str
    has_tests: bool


class Importers:
    """Finds the programs that build a file."""

    def __init__(self, sources: Sources) -> None:
        self._outline = Kept(sources, outline_of).of

    def programs(self, path: str, roots: Iterable[Path]) -> list[Program]:
        """The nearest programs that import the file at `path`."""
        outlines = {each: self._outline(each) for each in python_files(roots)}
        found: list[Program] = []
        tests: list[Program] = []
        seen, near = {path}, [path]
        for step in range(MAX_STEPS):
            names = set(map(name_of, near))
            near = [p for p, o in outlines.items() if p not in seen and names & o.imports]
            near.sort(key=lambda each: _preference(each, path))
            seen.update(near)
            found += [
                Program(each, False)
                for each in near
                if outlines[each].has_main and not outlines[each].has_tests
            ]
            if step == 0:
                tests = [Program(each, True) for each in near if outlines[each].has_tests]
            if len(found) >= MAX_PROGRAMS or not near:
                break
        found = found or self._scripts(path, seen, outlines)
        # A test builds parts by themselves, under names that no checkpoint has.
        tests.sort(key=lambda test: name_of(path) not in name_of(test.path))
        return found[: MAX_PROGRAMS - 1] + tests[:1]

    def users(self, roots: Iterable[Path]) -> list[str]:
        """The files that name TensorFlow, and those that import them, the programs first."""
        outlines = {each: self._outline(each) for each in python_files(roots)}
        found = {path for path, outline in outlines.items() if outline.names_tensorflow}
        near = found
        while near:
            names = set(map(name_of, near))
            near = {p for p, o in outlines.items() if p not in found and names & o.imports}
            found = found | near
        return sorted(found, key=lambda path: (not outlines[path].has_main, path))

    def _scripts(self, path: str, seen: set[str], outlines: dict[str, Outline]) -> list[Program]:
        """Importers that nobody imports: programs without a main part."""
        imported = {name for outline in outlines.values() for name in outline.imports}
        last = [p for p in seen if p != path and name_of(p) not in imported]
        last = [p for p in last if not outlines[p].has_tests]
        return [Program(each, False) for each in sorted(last, key=lambda p: _preference(p, path))]


def outline_of(text: str) -> Outline:
    """The outline of a text."""
    names = frozenset(name for found in _IMPORT.finditer(text) for name in _last_names(found))
    main, tests, named = (bool(each.search(text)) for each in (_MAIN, _TESTS, _TENSORFLOW))
    return Outline(names, main, tests, named)


def _last_names(found: re.Match[str]) -> Iterator[str]:
    """All names that may be the last part of a module's: `from a.b import c` may mean either."""
    if found["source"]:
        yield found["source"].rpartition(".")[2]
        words = re.findall(r"\w+(?:\s+as\s+\w+)?", found["names"])
    else:
        words = re.findall(r"[.\w]+(?:\s+as\s+\w+)?", found["modules"])
    yield from (word.split()[0].rpartition(".")[2] for word in words)


def name_of(path: str) -> str:
    """The name by which a file is imported: its own, or its folder's."""
    stem = Path(path).stem
    return Path(path).parent.name if stem == "__init__" else stem


def _preference(path: str, other: str) -> tuple[bool, int, str]:
    """What trains a model builds all of it; else the nearest comes first."""
    common = os.path.commonpath([path, other])
    distance = path[len(common) :].count(os.sep) + other[len(common) :].count(os.sep)
    return "train" not in os.path.basename(path), distance, path


def python_files(roots: Iterable[Path]) -> Iterator[str]:
    """The Python files of some folders, without what is hidden, installed or built."""
    count = 0
    seen: set[str] = set()
    for root in filter(os.path.isdir, roots):
        for parent, folders, names in os.walk(root):
            folders[:] = sorted(each for each in folders if not _is_skipped(parent, each))
            for name in sorted(names):
                path = os.path.join(parent, name)
                if not name.endswith(".py") or path in seen:
                    continue
                seen.add(path)
                yield path
                count += 1
                if count >= MAX_FILES:
                    return


def _is_skipped(parent: str, folder: str) -> bool:
    hidden = folder.startswith(".") or folder in _SKIPPED
    return hidden or os.path.exists(os.path.join(parent, folder, "pyvenv.cfg"))
