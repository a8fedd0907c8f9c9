"""How quick servers are, side by side: the same files, the same client, one after the other.

    python -m tests.benchmarks.servers [--only scope-lsp,ty] [--material bert,long,workspace]

Each server is installed in an environment of its own, ours from this folder. Needs `.[benchmark]`.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import platform
import queue
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple

import psutil

from tests.benchmarks import material
from tests.benchmarks.material import Material
from tests.benchmarks.peers import PEERS
from tests.server.client import Client

PAUSE = 0.1
"""Seconds between two edits, as between two keys."""
PATIENCE = 20.0
"""Seconds after which a server counts as silent."""
CAPABILITIES: dict[str, Any] = {
    "textDocument": {
        "hover": {"contentFormat": ["markdown"]},
        "publishDiagnostics": {"versionSupport": True},
        "inlayHint": {},
    },
    "workspace": {"configuration": True},
}


class Measured(Client):
    """A server under measurement, with one document."""

    def __init__(self, command: tuple[str, ...], subject: Material) -> None:
        self.started = time.perf_counter()
        nothing = {"workspace/configuration": lambda asked: [None] * len(asked["items"])}
        super().__init__(
            subject.folder, capabilities=CAPABILITIES, replies=nothing, command=command
        )
        self.path = subject.path
        self.version = 1
        self.open(self.path, subject.text)

    def __enter__(self) -> Measured:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        root = psutil.Process(self.process.pid)
        for each in (*root.children(recursive=True), root):  # not all of them end when asked to
            with contextlib.suppress(psutil.NoSuchProcess):
                each.kill()
        self.process.wait()

    def point(self, at: tuple[int, int]) -> None:
        """A hover, whatever the answer."""
        position = {"line": at[0], "character": at[1]}
        document = {"uri": self.path.as_uri()}
        self.wait(self.send("textDocument/hover", textDocument=document, position=position))

    def findings(self) -> None:
        """Wait for the findings of the text as it is."""
        until = time.monotonic() + PATIENCE
        while not self._told():
            self._receive_until(until)

    def _told(self) -> bool:
        uri = self.path.as_uri()
        told = [m["params"] for m in self.notifications if m.get("params", {}).get("uri") == uri]
        self.notifications.clear()
        return any(p.get("version", self.version) in (self.version, None) for p in told)

    def _receive_until(self, until: float) -> None:
        if time.monotonic() > until:
            raise queue.Empty
        self._receive()

    def type(self, line: int, column: int, text: str) -> None:
        """One edit."""
        self.version += 1
        while not self._messages.empty():
            self._receive()
        self.notifications.clear()
        self.edit(self.path, self.version, ((line, column), (line, column), text))

    def hints(self) -> Any:
        """The inlay hints of the whole file."""
        whole = {
            "start": {"line": 0, "character": 0},
            "end": {"line": self.path.read_text().count("\n"), "character": 0},
        }
        uri = {"uri": self.path.as_uri()}
        return self.ask("textDocument/inlayHint", textDocument=uri, range=whole)

    def memory(self) -> float:
        """Megabytes of the whole tree of processes."""
        root = psutil.Process(self.process.pid)
        tree = [root, *root.children(recursive=True)]
        return sum(each.memory_info().rss for each in tree) / 1e6


def timed(action: Callable[[], Any]) -> float:
    """Milliseconds that something takes."""
    start = time.perf_counter()
    action()
    return 1000 * (time.perf_counter() - start)


def series(actions: Iterator[Callable[[], Any]]) -> str:
    """The median and the 95th of a hundred, in milliseconds; a dash where nothing comes."""
    try:
        times = [timed(action) for action in actions]
    except queue.Empty:
        return "–"
    p50, p95 = statistics.median(times), statistics.quantiles(times, n=20)[-1]
    return f"{_short(p50)} / {_short(p95)}"


def _short(number: float) -> str:
    return f"{number:.1f}" if number < 10 else f"{number:,.0f}"


class Counts(NamedTuple):
    """How often each thing is done."""

    starts: int
    series: int
    """Hovers, and edits for each of the figures of an edit."""
    edits: int
    """After so many more the memory is measured again."""


def measure(command: tuple[str, ...], subject: Material, counts: Counts) -> dict[str, str]:
    """All figures of one server with one file."""
    firsts = [_start(command, subject) for _ in range(counts.starts)]
    with Measured(command, subject) as server:
        _quietly(server.findings)
        time.sleep(2.0)  # what goes on in the background is no part of an answer
        found = {"start to first diagnostics, s": _range(firsts)}
        at = [subject.hovers[i * 7 % len(subject.hovers)] for i in range(counts.series)]
        server.point(at[0])
        found["hover, ms"] = series(lambda a=a: server.point(a) for a in at)  # type: ignore[misc]  # bound by default
        if server.capabilities.get("inlayHintProvider"):
            found["inlay hints of the file, ms"] = series(server.hints for _ in range(10))
        found["memory at first, MB"] = f"{server.memory():.0f}"
        typing = subject.typing(2 * counts.series + counts.edits)
        found["edit to diagnostics, ms"] = series(_checked(server, typing, counts.series))
        found["edit to hover, ms"] = series(_hovered(server, typing, counts.series))
        for edit in typing:
            server.type(*edit)
            if server.version % 10 == 0:
                _quietly(lambda: server.point(at[0]))
        time.sleep(2.0)
        found[f"memory after {counts.edits:,} edits, MB"] = f"{server.memory():.0f}"
    return found


def _range(seconds: list[float | None]) -> str:
    known = sorted(each for each in seconds if each is not None)
    return f"{statistics.median(known):.2f} / {known[-1]:.2f}" if known else "–"


def _quietly(wait: Callable[[], None]) -> None:
    with contextlib.suppress(queue.Empty):
        wait()


def _start(command: tuple[str, ...], subject: Material) -> float | None:
    with Measured(command, subject) as server:
        try:
            server.findings()
        except queue.Empty:
            return None
        return time.perf_counter() - server.started


def _checked(
    server: Measured, typing: Iterator[tuple[int, int, str]], count: int
) -> Iterator[Callable[[], None]]:
    for _ in range(count):
        edit = next(typing)

        def check(edit: tuple[int, int, str] = edit) -> None:
            server.type(*edit)
            server.findings()

        yield check
        time.sleep(PAUSE)  # some servers say the same twice


def _hovered(
    server: Measured, typing: Iterator[tuple[int, int, str]], count: int
) -> Iterator[Callable[[], None]]:
    for _ in range(count):
        edit = next(typing)

        def point(edit: tuple[int, int, str] = edit) -> None:
            server.type(*edit)
            server.point((edit[0] + 1, edit[1]))

        yield point
        time.sleep(PAUSE)


def _materials(asked: list[str], folder: Path) -> Iterator[Material]:
    if "bert" in asked:
        path = material.published()
        if path is None:
            print("BERT's modeling.py can't be had here")
        else:
            alone = folder / "bert"
            alone.mkdir()
            (alone / "modeling.py").write_text(path.read_text())
            yield Material("bert/modeling.py", alone, alone / "modeling.py")
    if "long" in asked:
        (folder / "long").mkdir()
        path = folder / "long" / "models.py"
        path.write_text(material.long_text())
        yield Material(f"models.py of {material.LONG:,} lines", path.parent, path)
    if "workspace" in asked:
        path = material.many_files(folder / "workspace")
        module = path.parent / "package_0" / "module_0.py"
        yield Material(f"a workspace of {material.MANY} files", path.parent, module)


def _machine() -> str:
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    return (
        f"{psutil.cpu_count()} cores of {platform.processor() or platform.machine()}, "
        f"{psutil.virtual_memory().total / 2**30:.0f} GB, {platform.system()}, "
        f"Python {platform.python_version()}, load {load:.1f}"
    )


def _print(subject: Material, figures: dict[str, dict[str, str]]) -> None:
    """A table of Markdown."""
    rows = list(dict.fromkeys(row for each in figures.values() for row in each))
    print(f"\n| {subject.name} | {' | '.join(figures)} |")
    print(f"| --- |{' --- |' * len(figures)}")
    for row in rows:
        print(f"| {row} | {' | '.join(each.get(row, '–') for each in figures.values())} |")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--only", default=",".join(PEERS))
    parser.add_argument("--material", default="bert,long,workspace")
    parser.add_argument("--environments", type=Path, help="keep them in this folder")
    parser.add_argument("--starts", type=int, default=5)
    parser.add_argument("--series", type=int, default=100)
    parser.add_argument("--edits", type=int, default=1_000)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        kept: Path = asked.environments or Path(name, "environments")
        servers = {peer: PEERS[peer].install(kept) for peer in asked.only.split(",")}
        print(_machine())
        print(", ".join(f"{peer} {PEERS[peer].version(kept)}" for peer in servers))
        for subject in _materials(asked.material.split(","), Path(name)):
            figures = {}
            for peer, command in servers.items():
                counts = Counts(asked.starts, asked.series, asked.edits)
                figures[peer] = measure(command, subject, counts)
                print(f"{peer}: {figures[peer]}", file=sys.stderr)
            _print(subject, figures)


if __name__ == "__main__":
    main()
