"""Prefixes, damaged files and random edits of real ones: a few, always the same."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fuzz import real
from tests.fuzz.arguments import mistaken
from tests.fuzz.damage import damage
from tests.fuzz.isolation import Worker
from tests.fuzz.rechecking import recheck
from tests.fuzz.replaying import ENCODINGS, Editor, prefixes

LONGEST = 4_000
FILES = real.some(real.programs(), 6, 1)


@pytest.fixture(scope="module")
def worker() -> Iterator[Worker]:
    with Worker(2.0) as worker:
        yield worker


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_the_server_has_the_text_of_the_client(tmp_path: Path, encoding: str) -> None:
    chance = random.Random(encoding)
    odd = "x = 1\r\n\r🙂 = 2\f\u2028y\n\ud83d\r\n" * 9
    with Editor(tmp_path, encoding) as editor:
        editor.replay(odd, chance, 120)
        for _, text in real.texts(FILES, LONGEST):
            editor.replay(text, chance, 30)
        assert not editor.failures()


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_what_is_told_after_edits_is_what_a_new_analysis_tells(path: Path) -> None:
    for wrong, edited in recheck(path, path.read_text(), random.Random(path.stem), 6):
        assert not wrong, edited


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_prefixes_and_damaged_files(worker: Worker, path: Path) -> None:
    chance = random.Random(path.stem)
    text = path.read_text()
    damaged = (each(text, chance) for each in (damage, damage, damage, mistaken, mistaken))
    tried = [*prefixes(text, 3), *damaged]
    for each in tried:
        assert not worker.open(path, each, [path.parent]).findings(), each


@pytest.mark.parametrize("path", real.some(real.library(), 6, 3), ids=lambda path: path.name)
def test_python_s_own_library(worker: Worker, path: Path) -> None:
    assert not worker.open(path, None, [path.parent]).findings()
