"""Hostile texts are opened and given up in time; none brings a process down."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from scope_lsp.syntax.limits import MAX_CHARACTERS
from tests.fuzz import hostile
from tests.fuzz.isolation import Worker

SECONDS = 2.0
SIZE = 300_000
HUGE = 100_000_000


@pytest.fixture(scope="module")
def worker() -> Iterator[Worker]:
    with Worker(SECONDS) as worker:
        yield worker


def texts() -> Iterator[Any]:
    groups: dict[str, Mapping[str, str | bytes]] = {
        "deep": hostile.DEEP,
        "endless": hostile.ENDLESS,
        "odd": hostile.ODD,
        "large": hostile.large(SIZE),
    }
    for group, programs in groups.items():
        for name, text in programs.items():
            yield pytest.param(text, id=f"{group}-{name}")


@pytest.mark.parametrize("text", list(texts()))
def test_a_hostile_text_is_opened(worker: Worker, tmp_path: Path, text: str | bytes) -> None:
    path = tmp_path / "main.py"
    if isinstance(text, bytes):
        path.write_bytes(text)
    outcome = worker.open(path, text if isinstance(text, str) else None, [tmp_path])
    assert not outcome.findings()


@pytest.mark.parametrize("part", ["a", "1,", "\n", "(", "x = 1\n", "🙂"], ids=ascii)
def test_a_hundred_megabytes_are_opened(worker: Worker, tmp_path: Path, part: str) -> None:
    path = tmp_path / "main.py"
    repeated = part.encode()
    path.write_bytes(b"x = " + repeated * (HUGE // len(repeated)))
    assert not worker.open(path, roots=[tmp_path]).findings()


@pytest.mark.parametrize("name", ["list", "list of lists", "statements"])
def test_as_much_as_is_read_is_opened(worker: Worker, tmp_path: Path, name: str) -> None:
    text = hostile.large(MAX_CHARACTERS - 1_000)[name]
    assert isinstance(text, str)
    assert not worker.open(tmp_path / "main.py", text, [tmp_path]).findings()


def test_modules_may_import_each_other(worker: Worker, tmp_path: Path) -> None:
    for name, text in hostile.cycles(20).items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text)
    for name in ("main.py", "m3.py", "pack/a.py", "pack/__init__.py"):
        assert not worker.open(tmp_path / name, roots=[tmp_path]).findings()
