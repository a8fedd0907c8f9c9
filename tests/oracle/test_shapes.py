"""Our shapes, dtypes and constant values are never others than TensorFlow's."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.oracle.shapes.compare import AGREE, WRONG, verdicts
from tests.oracle.shapes.record import NAMES


@pytest.mark.parametrize("dialect", NAMES)
def test_shapes_are_tensorflows_or_less_known(dialect: str) -> None:
    found = list(verdicts(dialect))
    assert not [verdict for verdict in found if verdict.outcome == WRONG]
    counts = Counter(verdict.outcome for verdict in found)
    assert counts[AGREE] > 0.75 * len(found)
