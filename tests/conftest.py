"""Options of all tests, and what none of them may depend on."""

from __future__ import annotations

import os

import pytest
from hypothesis import settings

# The same inputs at every run, so that nothing fails by chance; SCOPE_LSP_RANDOM=1 tries new ones.
settings.register_profile("fixed", derandomize=True)
if not os.environ.get("SCOPE_LSP_RANDOM"):
    settings.load_profile("fixed")

# An environment that happens to be active must not decide which TensorFlow programs are for.
os.environ.pop("VIRTUAL_ENV", None)
os.environ.pop("CONDA_PREFIX", None)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--remake",
        action="store_true",
        help="write what is expected anew, to be read in the diff",
    )


@pytest.fixture
def remake(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--remake"))
