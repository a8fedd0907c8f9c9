"""Random sequences of calls, asked of a TensorFlow that is installed.

Eager mode is left to `python -m tests.scopes.oracle_scopes`: templates and functions there still
differ in corners, so that a fixed seed would only hide which.
"""

from __future__ import annotations

import os
import subprocess

import pytest

from .oracle_scopes import Oracle, compare

ENVIRONMENT = "SCOPE_LSP_ORACLE"
"""The Python of an environment that has TensorFlow, as for `tests/oracle/test_live.py`."""

PYTHON = os.environ.get(ENVIRONMENT, "")
ASK_VERSION = """
from importlib.metadata import distributions
for found in distributions():
    if found.metadata["Name"].replace("_", "-") in ("tensorflow", "tensorflow-cpu"):
        print(found.version)
"""


@pytest.mark.live
@pytest.mark.skipif(not PYTHON, reason=f"no Python with TensorFlow is given in {ENVIRONMENT}")
@pytest.mark.parametrize("mode", ["v1", "v2graph"])
def test_random_sequences(mode: str) -> None:
    found = subprocess.run([PYTHON, "-c", ASK_VERSION], capture_output=True, text=True, check=True)
    oracle = Oracle(PYTHON, mode)
    try:
        assert compare(oracle, found.stdout.split()[0], mode, examples=200, fixed=True) > 0
    finally:
        oracle.close()
