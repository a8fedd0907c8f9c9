"""Published programs: at least as many sites as before have exactly TensorFlow's names.

The sources are downloaded from PyPI into a cache; without a network the tests are skipped, or
fail where `SCOPE_LSP_CORPUS_NEEDED` is set. `pytest tests/corpus --remake` writes the floors anew.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from tests.corpus.holding import CASES, hold
from tests.corpus.sources import have

FLOORS = Path(__file__).with_name("floors.json")
NAMES = sorted(path.stem for path in CASES.glob("*.json"))


def floors() -> dict[str, int]:
    found: dict[str, int] = json.loads(FLOORS.read_text())
    return found


@pytest.mark.parametrize("name", NAMES)
def test_names(name: str, remake: bool) -> None:
    case = json.loads((CASES / f"{name}.json").read_text())
    source = have(case["origin"], case["base"])
    if source is None:
        reason = f"{case['origin']} can't be downloaded here"
        if os.environ.get("SCOPE_LSP_CORPUS_NEEDED"):
            pytest.fail(reason)
        pytest.skip(reason)
    held = hold(case, source)
    assert held.wrong_exact == ()
    if remake:
        now = {**floors(), name: held.right}
        FLOORS.write_text(json.dumps(now, indent=1, sort_keys=True) + "\n")
    assert held.right >= floors().get(name, 0), f"{held.right} of {held.sites} sites agree"
