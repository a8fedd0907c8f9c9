"""Random sequences of calls, asked of a TensorFlow that is installed."""

from __future__ import annotations

import os

import pytest

from .oracle_scopes import Oracle, compare

ENVIRONMENT = "SCOPE_LSP_ORACLE"
"""`PYTHON VERSION MODE`, several separated by `;`. Modes: see `oracle_scopes.py`."""

ASKED = [entry.split() for entry in os.environ.get(ENVIRONMENT, "").split(";") if entry.strip()]


@pytest.mark.live
@pytest.mark.skipif(not ASKED, reason=f"no TensorFlow is given in {ENVIRONMENT}")
@pytest.mark.parametrize("asked", ASKED, ids=" ".join)
def test_random_sequences(asked: list[str]) -> None:
    python, version, mode = asked
    oracle = Oracle(python, mode)
    try:
        assert compare(oracle, version, mode, examples=300) > 0
    finally:
        oracle.close()
