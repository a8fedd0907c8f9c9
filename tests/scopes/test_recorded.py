"""The naming rules give what TensorFlow gave (see `record.py`)."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from .replay import Replay

RECORDED = sorted(Path(__file__).with_name("recorded").glob("*.json"))


@pytest.mark.parametrize("path", RECORDED, ids=lambda path: path.stem)
def test_as_tensorflow(path: Path) -> None:
    version, mode = path.stem.split("-")
    for title, sequence, theirs in json.loads(path.read_text(encoding="utf-8")):
        ours = Replay(version, mode).run(sequence)
        assert _plain(ours) == theirs, f"{title}: {sequence}"


def _plain(events: list[Any]) -> Any:
    return json.loads(json.dumps(events))
