"""Ask TensorFlow, and keep its answers: `python -m tests.oracle.shapes.record [DIALECT…]`.

Where the environments are is the variable SCOPE_LSP_ENVIRONMENTS.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.oracle.dialects import DIALECTS, Dialect
from tests.oracle.shapes.variants import DTYPES, calls, variants

RECORDED = Path(__file__).with_name("recorded")
RECORDER = Path(__file__).with_name("recorder.py")
NAMES = ("0.12", "1.4", "1.15", "2.21-v1", "2.21-graph")
"""The dialects that are asked: those of which there is data of ops."""


def header(dialect: Dialect) -> list[str]:
    """The lines in front of the calls: imports, and what makes placeholders."""
    lines = [*dialect.header, "import numpy as np"]
    for name, dtype in DTYPES.items():
        shape = "None if shape == ('?',) else list(shape)"
        lines.append(f"def {name}(*shape):")
        lines.append(f"    return {dialect.v1}placeholder(tf.{dtype}, {shape})")
    return lines


def ask(dialect: Dialect, python: Path) -> list[dict[str, Any]]:
    """The answers to each call and its variants."""
    asked = [(call, variants(call)) for call in calls()]
    flat = [each for _, made in asked for each in made]
    found = subprocess.run(
        [str(python), str(RECORDER)],
        input=json.dumps({"header": header(dialect), "calls": flat}),
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "CUDA_VISIBLE_DEVICES": "", "PYTHONPATH": ""},
    )
    answers = iter(json.loads(found.stdout))
    rows = [{"call": call, "answers": [next(answers) for _ in made]} for call, made in asked]
    return [row for row in rows if any(row["answers"])]


def main() -> None:
    """Record the dialects that are told, else all."""
    environments = Path(os.environ["SCOPE_LSP_ENVIRONMENTS"])
    for name in sys.argv[1:] or NAMES:
        dialect = DIALECTS[name]
        rows = ask(dialect, environments / dialect.environment / "bin" / "python")
        text = ",\n".join(json.dumps(row, separators=(",", ":")) for row in rows)
        (RECORDED / f"{name}.json").write_text(f"[\n{text}\n]\n", "utf-8")
        print(name, len(rows), "calls")


if __name__ == "__main__":
    main()
