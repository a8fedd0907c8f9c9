"""Record what TensorFlow creates in the programs of the cases.

    SCOPE_LSP_ENVIRONMENTS=ENVS python -m tests.creations.record [PROGRAM...]

A program in `cases/` starts with a comment that tells the versions that it is for:
`# tensorflow: 1.15 2.10`. What each of them gives goes into the file beside it.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

CASES = Path(__file__).with_name("cases")
RECORDER = Path(__file__).with_name("recorder.py")


def versions(path: Path) -> list[str]:
    """The versions that a program is for."""
    first = path.read_text().splitlines()[0]
    return first.removeprefix("# tensorflow:").split()


def record(paths: list[Path]) -> None:
    """Ask each TensorFlow about its programs."""
    answers: dict[Path, dict[str, object]] = {path: {} for path in paths}
    for version in sorted({v for path in paths for v in versions(path)}):
        wanted = [path for path in paths if version in versions(path)]
        for program, answer in ask(version, wanted).items():
            answers[Path(program)][version] = answer
    for path, told in answers.items():
        path.with_suffix(".json").write_text(shown(told))


def ask(version: str, paths: list[Path]) -> dict[str, object]:
    """One TensorFlow's answers."""
    folder = Path(os.environ["SCOPE_LSP_ENVIRONMENTS"]) / f"tf{version.replace('.', '')}"
    command = [str(folder / "bin/python"), str(RECORDER), *map(str, paths)]
    quiet = {**os.environ, "TF_CPP_MIN_LOG_LEVEL": "3"}
    done = subprocess.run(command, capture_output=True, text=True, env=quiet, check=True)
    answers: dict[str, object] = json.loads(done.stdout)
    return answers


def shown(answer: dict[str, object]) -> str:
    """JSON with a variable on a line."""
    lines: list[str] = []
    for version, told in answer.items():
        found: dict[str, object] = told if isinstance(told, dict) else {}
        made = found.get("variables") or []
        assert isinstance(made, list)
        rows = ",\n   ".join(json.dumps(row) for row in made)
        error = json.dumps(found.get("error"))
        lines.append(f' "{version}": {{"error": {error}, "variables": [\n   {rows}]}}')
    return "{\n" + ",\n".join(lines) + "\n}\n"


if __name__ == "__main__":
    record([Path(p).resolve() for p in sys.argv[1:]] or sorted(CASES.glob("*.py")))
