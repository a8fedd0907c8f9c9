"""What is told of arrays and scalars is what NumPy 1.18 gave (`numpy_calls.json`), or less."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from scope_lsp.domain.containers import to_python
from scope_lsp.models.python.arrays import Array, Scalar, plain_number
from tests.interpreter.harness import interpret

CALLS = json.loads(Path(__file__).with_name("numpy_calls.json").read_text("utf-8"))


def shown(value: Any) -> str:
    if isinstance(value, Array):
        assert value.shape is not None
        elements = [round(v, 6) for v in value.known] if value.known is not None else "…"
        return f"{list(value.shape)} {value.dtype} {elements}"
    if isinstance(value, Scalar):
        return f"{value.dtype} {round(plain_number(value), 6)}"
    return repr(to_python(value))


def test_what_is_told_is_numpys() -> None:
    lines = [f"r{number} = {call}" for number, (call, _) in enumerate(CALLS)]
    run = interpret("\n".join(["import numpy as np", *lines]))
    found = next(m for m in run.modules.values() if m.name == "__main__").vars
    less = 0
    for number, (call, truth) in enumerate(CALLS):
        ours = shown(found[f"r{number}"])
        less += ours != truth
        assert truth.startswith(ours.rstrip("…")), call
    assert less < len(CALLS) / 8


def test_a_change_through_one_view_is_seen_through_all() -> None:
    run = interpret(
        "import numpy as np\na = np.arange(4)\nb = a[1:]\nb[0] = 9\nc = a[1]\nd = a.shape"
    )
    found = next(m for m in run.modules.values() if m.name == "__main__").vars
    assert found["c"] != 1
    assert found["d"] == (4,)


def test_elements_that_are_set_by_index_slice_or_flags() -> None:
    run = interpret(
        "import numpy as np\n"
        "v = np.array((-1, 5))\nv[v == -1] = 7\nv = tuple(v)\n"
        "z = np.zeros([2, 3])\nz[0, 1:] = 5\nz[:, 0] = [7, 8]\nz[1, -1] = 2\nz = z.tolist()\n"
    )
    found = next(m for m in run.modules.values() if m.name == "__main__").vars
    assert found["v"] == (7, 5)
    assert to_python(found["z"]) == [[7.0, 5.0, 5.0], [8.0, 0.0, 2.0]]
