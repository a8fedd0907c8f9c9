"""Options of all tests, and what none of them may depend on."""

from __future__ import annotations

import os

import pytest

# An environment that happens to be active must not decide which TensorFlow programs are for.
os.environ.pop("VIRTUAL_ENV", None)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--remake",
        action="store_true",
        help="write what is expected anew, to be read in the diff",
    )


@pytest.fixture
def remake(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--remake"))
