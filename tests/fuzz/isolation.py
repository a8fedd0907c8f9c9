"""Opening texts each in a process of its own: a crash of Python itself is a finding like others,
and what a text takes is known.

This file is run to be the process that forks: it has everything imported, and no other thread.
"""

from __future__ import annotations

import dataclasses
import faulthandler
import json
import os
import resource
import select
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

from scope_lsp.interpreter import budget
from scope_lsp.workspace.programs import Workspace
from tests.fuzz.opening import Opened, Thorough, open_text

MAX_SECONDS = 180
"""CPU time after which an input is given up: no budget of ours lets it come so far."""

MAX_BYTES = 6 * 1024**3
"""Address space of one process: what takes more must not take the machine with it."""


@dataclasses.dataclass
class Outcome:
    """What came of one text."""

    opened: Opened
    megabytes: int = 0
    """Memory that it took at most."""
    died: str = ""
    """How the process ended, if it did."""

    def findings(self, gap: float = 2.0, megabytes: int = 500) -> list[str]:
        """What is wrong with that."""
        found = []
        if self.died:
            found.append(f"died: {self.died}")
        if self.opened.failure:
            found.append(f"failed:\n{self.opened.failure}")
        if self.opened.gap > gap:
            found.append(f"did not give way for {self.opened.gap:.1f} s:\n{self.opened.where}")
        if self.megabytes > megabytes:
            found.append(f"took {self.megabytes} MB")
        return found

    def cost(self) -> dict[str, Any]:
        """What it has taken, for a log."""
        return {
            "path": self.opened.path,
            "seconds": round(self.opened.seconds, 2),
            "gap": round(self.opened.gap, 2),
            "megabytes": self.megabytes,
            "findings": len(self.findings()),
        }


class Worker:
    """A process that forks one for each text."""

    def __init__(self, seconds: float | None = None, thorough: bool = True) -> None:
        """Start it; a program may run for some `seconds`, which else is the budget that it has.

        A `thorough` one runs files, too, from which TensorFlow can't be reached.
        """
        self._thorough = thorough
        command = [sys.executable, "-m", __name__, *([str(seconds)] if seconds else [])]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def __enter__(self) -> Worker:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait()
        self._process.stdout.close()

    def open(self, path: Path, text: str | None = None, roots: Sequence[Path] = ()) -> Outcome:
        """Open a file that has this text, or its own."""
        job = {
            "path": str(path),
            "text": text,
            "roots": list(map(str, roots)),
            "thorough": self._thorough,
        }
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(job) + "\n")
        self._process.stdin.flush()
        told = json.loads(self._process.stdout.readline())
        return Outcome(Opened(**told.pop("opened")), **told)


def _serve(seconds: str = "") -> None:
    if seconds:
        budget.MAX_SECONDS = float(seconds)
    open_text(Path("/nowhere/first.py"), "import tensorflow as tf\ntf.Variable(1)\n", [])
    for line in sys.stdin:
        print(json.dumps(dataclasses.asdict(_isolated(json.loads(line)))), flush=True)


def _isolated(job: dict[str, Any]) -> Outcome:
    reading, writing = os.pipe()
    with tempfile.TemporaryFile() as errors:
        child = os.fork()
        if not child:
            os.dup2(errors.fileno(), 2)
            os.close(reading)
            _in_child(job, writing)
        os.close(writing)
        told = _read(reading, time.monotonic() + 4 * MAX_SECONDS)
        os.close(reading)
        if told is None:
            os.kill(child, signal.SIGKILL)
        status = os.waitpid(child, 0)[1]
        errors.seek(0)
        words = errors.read().decode(errors="replace")[-3000:]
    if told:
        return Outcome(Opened(**told["opened"]), told["megabytes"])
    code = os.waitstatus_to_exitcode(status)
    name = signal.Signals(-code).name if code < 0 else f"exit {code}"
    return Outcome(Opened(job["path"]), died=f"{name}\n{words}")


def _read(pipe: int, until: float) -> dict[str, Any] | None:
    """What the child tells; nothing if it dies, None if it takes too long."""
    data = b""
    while select.select([pipe], [], [], max(0.0, until - time.monotonic()))[0]:
        part = os.read(pipe, 1 << 16)
        data += part
        if not part:
            return json.loads(data) if data else {}
    return None


def _in_child(job: dict[str, Any], pipe: int) -> None:
    faulthandler.enable()
    resource.setrlimit(resource.RLIMIT_CPU, (MAX_SECONDS, MAX_SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (MAX_BYTES, MAX_BYTES))
    before = _megabytes()
    kind = Thorough if job["thorough"] else Workspace
    opened = open_text(Path(job["path"]), job["text"], list(map(Path, job["roots"])), kind)
    told = {"opened": dataclasses.asdict(opened), "megabytes": _megabytes() - before}
    os.write(pipe, json.dumps(told).encode())
    os._exit(0)


def _megabytes() -> int:
    """The most memory that this process has had."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmHWM"):
            return int(line.split()[1]) // 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


if __name__ == "__main__":
    _serve(*sys.argv[1:])
