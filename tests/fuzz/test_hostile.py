"""Hostile texts are opened and given up in time; none brings a process down."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.fuzz import hostile
from tests.fuzz.isolation import Worker

SECONDS = 2.0
SIZE = 300_000


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


def test_modules_may_import_each_other(worker: Worker, tmp_path: Path) -> None:
    for name, text in hostile.cycles(20).items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text)
    for name in ("main.py", "m3.py", "pack/a.py", "pack/__init__.py"):
        assert not worker.open(tmp_path / name, roots=[tmp_path]).findings()
