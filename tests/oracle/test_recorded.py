"""The recorded programs: our command must say what TensorFlow said. TensorFlow is not needed."""

from __future__ import annotations

import functools
import json
from pathlib import Path

import pytest

from tests.oracle.compare import OURS, Json, ask, compare_text
from tests.oracle.dialects import DIALECTS

CASES = Path(__file__).with_name("cases")


def programs() -> list[str]:
    """The recorded programs as dialect/name."""
    return sorted(f"{p.parent.name}/{p.stem}" for p in CASES.glob("*/*.py"))


@functools.cache
def answer(dialect: str) -> Json:
    """Our answer about all programs of a dialect: one run of the command."""
    return ask(OURS, DIALECTS[dialect], CASES / dialect)


KNOWN = {
    "2.21-graph/random_2_200": "that tensors to concatenate differ in type isn't checked",
}
"""Recorded programs in which we are known to differ, and why."""


@pytest.mark.parametrize("case", programs())
def test_names_and_errors_are_tensorflows(case: str, request: pytest.FixtureRequest) -> None:
    if case in KNOWN:
        request.applymarker(pytest.mark.xfail(reason=KNOWN[case], strict=True))
    path = CASES / f"{case}.py"
    truth = json.loads(path.with_suffix(".json").read_text())
    result = compare_text(path.read_text(), truth, answer(truth["dialect"]), path.name)
    assert not result.differences, "\n".join(map(str, result.differences))


def test_every_dialect_has_recorded_programs() -> None:
    assert {p.parent.name for p in CASES.glob("*/*.py")} == set(DIALECTS)
