"""Make programs, ask TensorFlow what it calls things in them, and keep the answers.

    python -m tests.oracle.record --dialect 1.15 --count 400 --seed 7 --out DIR
    python -m tests.oracle.record --dialect 1.15 DIR

The first makes new programs, the second takes those in a folder. Each NAME.py gets a NAME.json
beside it, which README.md describes. Where the environments are is `--environments`, or the
variable SCOPE_LSP_ENVIRONMENTS (environments.py makes them).
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Any

from tests.oracle.dialects import DIALECTS, Dialect
from tests.oracle.generator import LAYERS, seeded

RECORDER = Path(__file__).with_name("recorder.py")
SECONDS = 60
ENVIRONMENTS = "SCOPE_LSP_ENVIRONMENTS"

Truth = dict[str, Any]
"""What TensorFlow did in one program, as JSON."""


class NoTensorFlowError(Exception):
    """The interpreter that was asked for doesn't start, or has no TensorFlow."""


class Worker:
    """A process that has imported TensorFlow and runs programs, each in a fork."""

    def __init__(self, python: str | Path) -> None:
        self._process = subprocess.Popen(
            [str(python), str(RECORDER)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "CUDA_VISIBLE_DEVICES": "", "PYTHONPATH": ""},
        )
        try:
            self.about = self._read()
        except ValueError:
            raise NoTensorFlowError(f"{python} can't import tensorflow") from None

    def __enter__(self) -> Worker:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def run(self, path: Path, seconds: int = SECONDS) -> Truth:
        """The truth about a program."""
        assert self._process.stdin
        self._process.stdin.write(json.dumps({"path": str(path), "seconds": seconds}) + "\n")
        self._process.stdin.flush()
        return self._read()

    def close(self) -> None:
        """End the process."""
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.close()
        self._process.wait()
        self._process.stdout.close()

    def _read(self) -> Truth:
        assert self._process.stdout
        answer: Truth = json.loads(self._process.stdout.readline())
        return answer


def environment_python(dialect: Dialect, environments: Path) -> Path:
    """The interpreter that a dialect's programs run in."""
    return environments / dialect.environment / "bin" / "python"


def record(
    worker: Worker, dialect: Dialect, files: Iterable[Path], seconds: int = SECONDS
) -> Iterator[tuple[Path, Truth]]:
    """Record programs that stand in files, writing each one's truth beside it."""
    for path in files:
        truth = {
            "dialect": dialect.name,
            "tensorflow": worker.about["tensorflow"],
            **worker.run(path),
        }
        path.with_suffix(".json").write_text(dumped(truth))
        yield path, truth


def dumped(truth: Truth) -> str:
    """JSON with a line for each site, error and variable, so that differences can be read."""
    parts = []
    for key, value in truth.items():
        text = json.dumps(value, sort_keys=True)
        if isinstance(value, list) and value:
            rows = ",\n  ".join(json.dumps(row, sort_keys=True) for row in value)
            text = f"[\n  {rows}\n ]"
        parts.append(f" {json.dumps(key)}: {text}")
    return "{\n" + ",\n".join(parts) + "\n}\n"


def write_programs(
    dialect: Dialect, folder: Path, count: int, seed: int, layer: str
) -> Iterator[Path]:
    """Write programs of a seed into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for index in range(count):
        path = folder / f"p{seed}_{index:04}.py"
        path.write_text(seeded(dialect, seed, index, layer))
        yield path


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--dialect", choices=DIALECTS, required=True)
    parser.add_argument("--count", type=int, default=40)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--layer", choices=LAYERS, default="")
    parser.add_argument("--out", type=Path)
    parser.add_argument("--seconds", type=int, default=SECONDS, help="the most for one program")
    parser.add_argument("--environments", type=Path, default=os.environ.get(ENVIRONMENTS))
    wanted = parser.parse_args()
    if wanted.environments is None:
        parser.error(f"say where the environments are: --environments DIR, or set {ENVIRONMENTS}")
    if (wanted.folder is None) == (wanted.out is None):
        parser.error("give either a folder of programs, or --out for new ones")
    dialect = DIALECTS[wanted.dialect]
    files: Iterable[Path] = (
        sorted(wanted.folder.glob("*.py"))
        if wanted.folder
        else write_programs(dialect, wanted.out, wanted.count, wanted.seed, wanted.layer)
    )
    with Worker(environment_python(dialect, wanted.environments)) as worker:
        summary(record(worker, dialect, files, wanted.seconds))
    return 0


def summary(recorded: Iterable[tuple[Path, Truth]]) -> None:
    """Say on standard error what was recorded."""
    programs = sites = names = errors = ended = 0
    for path, truth in recorded:
        programs += 1
        if "failed" in truth:
            print(f"{path}: {truth['failed']}", file=sys.stderr)
            continue
        sites += len(truth["sites"])
        names += sum(len(s["names"]) for s in truth["sites"])
        errors += len(truth["errors"])
        ended += any(not e["caught"] for e in truth["errors"])
    print(
        f"{programs} programs, {sites} sites, {names} names, {errors} errors, {ended} ended by one",
        file=sys.stderr,
    )


if __name__ == "__main__":
    sys.exit(main())
