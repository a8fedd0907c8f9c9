"""New random programs, and live TensorFlow 2.x asked about each; what disagrees is shrunk.

TensorFlow runs in a process of its own: in this interpreter if it has TensorFlow, else in the one
that SCOPE_LSP_ORACLE names. Without either the tests are skipped. SCOPE_LSP_LIVE_PROGRAMS asks for
more programs than the few of each run, and for new ones each time.
"""

from __future__ import annotations

import importlib.util
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, note, settings
from hypothesis import strategies as st

from tests.oracle.compare import ask_here, compare_text
from tests.oracle.dialects import DIALECTS
from tests.oracle.record import NoTensorFlowError, Worker
from tests.oracle.strategies import programs

pytestmark = pytest.mark.live

PROGRAMS = 25
WANTED = int(os.environ.get("SCOPE_LSP_LIVE_PROGRAMS", "0"))
LIVE = ("2.21-v1", "2.21-graph", "2.21-eager")

bounded = settings(
    max_examples=WANTED or PROGRAMS,
    derandomize=not WANTED,
    database=None,
    deadline=None,
    phases=(Phase.generate, Phase.shrink),
    suppress_health_check=list(HealthCheck),
)


def oracle_python() -> str:
    """The interpreter that has TensorFlow, or none."""
    named = os.environ.get("SCOPE_LSP_ORACLE", "")
    found = importlib.util.find_spec("tensorflow") is not None
    return named or (sys.executable if found else "")


@pytest.fixture(scope="module")
def tensorflow() -> Iterator[Worker]:
    """A running TensorFlow 2.x, or a reason to skip."""
    python = oracle_python()
    if not python:
        pytest.skip("no TensorFlow here, and SCOPE_LSP_ORACLE names no Python that has it")
    try:
        worker = Worker(python)
    except NoTensorFlowError as error:
        pytest.skip(str(error))
    with worker:
        if not worker.about["tensorflow"].startswith("2."):
            pytest.skip(f"{python} has TensorFlow {worker.about['tensorflow']}, not 2.x")
        yield worker


@pytest.mark.parametrize("layer", ["scopes", "program"])
@pytest.mark.parametrize("name", LIVE)
@bounded
@given(data=st.data())
def test_a_new_program_agrees_with_tensorflow(
    name: str,
    layer: str,
    data: st.DataObject,
    tensorflow: Worker,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    dialect = DIALECTS[name]
    source = data.draw(programs(dialect, layer))
    note(source)
    path = program_file(tmp_path_factory)
    path.write_text(source)
    truth = {"dialect": name, **tensorflow.run(path)}
    assert "failed" not in truth, truth
    result = compare_text(source, truth, ask_here(dialect, path), path.name)
    assert not result.differences, "\n".join(map(str, result.differences))


def program_file(factory: pytest.TempPathFactory) -> Path:
    """Where the program at hand is written, again and again."""
    return factory.getbasetemp() / "program.py"
