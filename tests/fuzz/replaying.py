"""Random edits of a text, sent as an editor does, and the server's text compared after each."""

from __future__ import annotations

import contextlib
import queue
import random
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Any

from tests.fuzz.damage import TOKENS
from tests.server.client import SECONDS, Client, at

SERVED = (sys.executable, "-m", "tests.fuzz.served")
ENCODINGS = ("utf-8", "utf-16", "utf-32")


MOST = 60.0
"""Seconds of CPU time for one answer: no budget of ours lets it come so far."""


class Difference(AssertionError):
    """The server has another text than the client, does not answer, or with an error."""


class Patient(Client):
    """A client that waits as long as its server works, however busy the machine is."""

    def take(self) -> dict[str, Any] | None:
        for _ in self._waiting("no answer"):
            with contextlib.suppress(queue.Empty):
                return super().take()
        raise AssertionError("the wait ends with an answer or a difference")

    def end(self) -> None:
        """Have the server end as the protocol says, and wait for it."""
        self.ask("shutdown")
        self.tell("exit")
        for _ in self._waiting("not ended"):
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.process.wait(SECONDS)
                return

    def kill(self) -> str:
        """Kill the server; what it logged, and where its threads were at last."""
        assert self.process.stderr is not None
        self.process.send_signal(signal.SIGUSR1)
        threading.Timer(1.0, self.process.kill).start()
        log = self.process.stderr.read().decode(errors="replace")
        self.process.wait()
        return f"{len(log)} characters logged:\n{log[-4000:]}"

    def _waiting(self, what: str) -> Iterator[None]:
        """Once for each time that it is worth to wait."""
        first = last = self._work()
        yield
        while True:
            last, before = self._work(), last
            if last - before < SECONDS / 1_000 or last - first > MOST:
                raise Difference(f"{what} after {last - first:.1f} s of CPU time")
            yield

    def _work(self) -> float:
        """The CPU time that the server has taken."""
        return time.clock_gettime(~self.process.pid << 3 | 2)  # as clock_getcpuclockid(3) makes it


class Editor:
    """A document that is edited at random, in a server of its own."""

    def __init__(self, root: Path, encoding: str = "utf-16") -> None:
        self.encoding = encoding
        self.path = root / "edited.py"
        self.client = Patient(root, [encoding], command=SERVED)
        self.version = 0
        self.edits = 0

    def __enter__(self) -> Editor:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        try:
            if kind is None:
                self.client.end()
        except Difference as difference:
            raise Difference(f"{difference}\n{self.client.kill()}") from None
        if isinstance(error, Difference):
            raise Difference(f"{error}\n{self.client.kill()}")
        self.client.process.kill()
        self.client.process.wait()

    def replay(self, text: str, chance: random.Random, messages: int) -> None:
        """Open a text, edit it with some messages, and close it."""
        self.version += 1
        self.client.open(self.path, text, self.version)
        for _ in range(messages):
            self.version += 1
            changes = []
            for _ in range(chance.choice((1, 1, 1, 2, 5))):
                change, text = self._change(text, chance)
                changes.append(change)
            document = {"uri": self.path.as_uri(), "version": self.version}
            self.client.tell(
                "textDocument/didChange", textDocument=document, contentChanges=changes
            )
            self.edits += len(changes)
            self._compare(text)
            self._ask(text, chance)
        self.client.tell("textDocument/didClose", textDocument={"uri": self.path.as_uri()})

    def _change(self, text: str, chance: random.Random) -> tuple[dict[str, Any], str]:
        put = "".join(chance.choice(TOKENS) for _ in range(chance.choice((0, 1, 1, 3))))
        if chance.random() < 0.02:
            return {"text": put + text}, put + text
        start = _between(text, chance.randrange(len(text) + 1))
        end = _between(text, min(len(text), start + chance.choice((0, 0, 1, 3, 30))))
        stretch = {"start": self._place(text, start), "end": self._place(text, end)}
        return {"range": stretch, "text": put}, text[:start] + put + text[end:]

    def _place(self, text: str, offset: int) -> dict[str, int]:
        """A place as this client counts: by its own means, not by the server's."""
        before = text[:offset].replace("\r\n", "\n").replace("\r", "\n")
        line = before.split("\n")[-1]
        size = {"utf-8": 1, "utf-16": 2, "utf-32": 4}[self.encoding]
        codec = self.encoding if size == 1 else f"{self.encoding}-le"
        return at(before.count("\n"), len(line.encode(codec, "surrogatepass")) // size)

    def _compare(self, text: str) -> None:
        told = self.client.ask("test/text", uri=self.path.as_uri())
        if (told["text"], told["version"]) != (text, self.version):
            raise Difference(f"after {self.edits} edits: {told['text']!r} is not {text!r}")

    def _ask(self, text: str, chance: random.Random) -> None:
        """Ask something now and then; whatever is answered, nothing may fail."""
        if chance.random() < 0.1:
            place = self._place(text, _between(text, chance.randrange(len(text) + 1)))
            document = {"uri": self.path.as_uri()}
            method = chance.choice(("hover", "completion", "definition", "documentHighlight"))
            answer = self.client.wait(
                self.client.send(f"textDocument/{method}", textDocument=document, position=place)
            )
            if answer.get("error", {"code": -32801})["code"] not in (-32801, -32802):
                raise Difference(f"{method} at {place}: {answer['error']}")

    def failures(self) -> list[str]:
        """What the server has logged as an error."""
        told = [m for m in self.client.notifications if m["method"] == "window/logMessage"]
        self.client.notifications.clear()
        return [m["params"]["message"] for m in told if m["params"]["type"] == 1]


def _between(text: str, offset: int) -> int:
    """An offset, but not one within a line's end, which no editor would send."""
    return offset + 1 if text[offset - 1 : offset + 1] == "\r\n" else offset


def prefixes(text: str, count: int = 0) -> Iterator[str]:
    """All beginnings of a text, or so many of them."""
    step = max(1, len(text) // count) if count else 1
    for end in range(0, len(text) + 1, step):
        yield text[:end]
