"""The cost of an answer grows with the calls that a program makes, and no faster."""

from __future__ import annotations

import pytest

from tests.benchmarks.layers import PROGRAMS, measure

FASTER_THAN_LINEAR = 3.0
"""A tenfold program may take so many times ten times as long: clocks of busy machines err."""


@pytest.mark.parametrize("title", PROGRAMS)
def test_cost_is_linear(title: str) -> None:
    program = PROGRAMS[title]
    measure(program, 1)
    few, variables = measure(program, 20, repeat=3)
    many, more = measure(program, 200, repeat=2)
    assert more == 10 * variables
    assert many < 10 * few * FASTER_THAN_LINEAR
