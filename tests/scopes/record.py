"""Writes what TensorFlow answers to the cases and to some random sequences.

    python -m tests.scopes.record PYTHON VERSION MODE

makes `recorded/VERSION-MODE.json`, against which `test_recorded.py` holds the naming rules.
"""

from __future__ import annotations

import json
import random
import sys
import warnings
from pathlib import Path
from typing import Any

from hypothesis.errors import NonInteractiveExampleWarning

from scope_lsp.version import Version

from .cases import cases
from .oracle_scopes import Oracle, is_comparable, without_addresses
from .oracle_scopes import sequences as random_sequences

RECORDED = Path(__file__).with_name("recorded")
RANDOM = 25


def main(python: str, version: str, mode: str) -> None:
    oracle = Oracle(python, mode)
    answers: list[Any] = []
    wanted = {**cases(Version.parse(version)), **_random(version, mode)}
    for title, sequence in wanted.items():
        events = oracle.ask(sequence)
        if events is not None and is_comparable(events):
            answers.append([title, sequence, without_addresses(events)])
    oracle.close()
    RECORDED.mkdir(exist_ok=True)
    lines = ",\n".join(json.dumps(answer, ensure_ascii=False) for answer in answers)
    (RECORDED / f"{version}-{mode}.json").write_text(f"[\n{lines}\n]\n", encoding="utf-8")


def _random(version: str, mode: str) -> dict[str, Any]:
    warnings.simplefilter("ignore", NonInteractiveExampleWarning)
    random.seed(f"{version} {mode}")
    strategy = random_sequences(Version.parse(version), mode).filter(_is_middling)
    return {f"random {index}": strategy.example() for index in range(RANDOM)}


def _is_middling(sequence: Any) -> bool:
    return 200 < len(str(sequence)) < 1500


if __name__ == "__main__":
    main(*sys.argv[1:4])
