"""Real files: programs for TensorFlow that are kept here, and Python's own library."""

from __future__ import annotations

import random
import sysconfig
from collections.abc import Iterable, Iterator
from pathlib import Path

from scope_lsp.syntax import decode

TESTS = Path(__file__).parents[1]


def programs() -> list[Path]:
    """Programs for TensorFlow."""
    kept = ("creations/cases", "examples/mlp", "oracle/cases/1.15", "syntax/cases")
    return sorted(path for each in kept for path in (TESTS / each).rglob("*.py"))


def library() -> list[Path]:
    """Python's own library, without what is installed beside it."""
    folder = Path(sysconfig.get_path("stdlib"))
    found = (path.relative_to(folder) for path in folder.rglob("*.py"))
    return sorted(folder / path for path in found if path.parts[0] != "site-packages")


def files(folders: Iterable[Path]) -> list[Path]:
    """The Python files of some folders."""
    return sorted(path for folder in folders for path in folder.rglob("*.py"))


def some(paths: list[Path], count: int, seed: int) -> list[Path]:
    """Some of them, always the same."""
    return random.Random(seed).sample(paths, min(count, len(paths)))


def texts(paths: Iterable[Path], most: int) -> Iterator[tuple[Path, str]]:
    """The texts of the files that are no longer than that."""
    for path in paths:
        text = decode(path.read_bytes())
        if len(text) <= most:
            yield path, text
