"""Programs that real Python runs too: every variable must come out the same."""

from __future__ import annotations

import pytest

from tests.interpreter import corpus_basics, corpus_code
from tests.interpreter.harness import differences

CASES = {**corpus_basics.CASES, **corpus_code.CASES}


@pytest.mark.parametrize("name", CASES)
def test_variables_are_as_in_python(name: str) -> None:
    assert differences(CASES[name]) == []
