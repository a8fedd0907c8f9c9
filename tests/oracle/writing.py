"""Choosing, and writing down program text: what both layers of the generator stand on."""

from __future__ import annotations

import contextlib
import dataclasses
import random
from collections.abc import Iterator, Sequence
from typing import Protocol, TypeVar

from tests.oracle.dialects import Dialect

T = TypeVar("T")


class Chooser(Protocol):
    """Where choices come from: a seed, or hypothesis, which can shrink them."""

    def integer(self, low: int, high: int) -> int:
        """A number between two, both included."""


class SeededChooser:
    """Choices from a seed, for making programs in bulk."""

    def __init__(self, seed: str) -> None:
        self._random = random.Random(seed)

    def integer(self, low: int, high: int) -> int:
        """A number between two, both included."""
        return self._random.randint(low, high)


@dataclasses.dataclass(frozen=True)
class Tensor:
    """An expression for a tensor or variable; its shape: s(calar), v [2], m [2, 2], x unknown."""

    text: str
    shape: str


@dataclasses.dataclass
class Place:
    """What the code at one place of a program can refer to, and how often it runs."""

    tensors: list[Tensor] = dataclasses.field(default_factory=list)
    scopes: list[str] = dataclasses.field(default_factory=list)
    strings: list[str] = dataclasses.field(default_factory=list)
    members: dict[str, list[tuple[str, str]]] = dataclasses.field(default_factory=dict)
    """For a scope's identifier, the names (as expressions) and shapes got in it so far."""
    varying: str = ""
    """An expression that differs each time this place runs, if it runs more than once."""
    apart: bool = True
    """Whether variables got here differ from run to run, thanks to the scopes around."""
    apart_outside: bool = True
    """The same for the code around the innermost loop: a loop's counter can't tell calls apart."""
    reusing: bool = False
    plain: bool = True
    """Whether variables got here are whole ones of float32, which go together in ops."""
    current: str = ""
    """The identifier of the innermost variable scope, where it has one."""
    graph_depth: int = 0
    depth: int = 0

    def under(self, **changes: object) -> Place:
        """The same place one block deeper; what is defined there stays usable behind it."""
        return dataclasses.replace(self, depth=self.depth + 1, **changes)  # type: ignore[arg-type]

    def branch(self, **changes: object) -> Place:
        """A block that may run or not: what is defined there is not usable behind it."""
        return self.under(
            **{
                "tensors": list(self.tensors),
                "scopes": list(self.scopes),
                "strings": list(self.strings),
                "members": {k: list(v) for k, v in self.members.items()},
                **changes,
            }
        )


class Writer:
    """Program text with its indentation, fresh identifiers, and choices."""

    def __init__(self, chooser: Chooser, dialect: Dialect) -> None:
        self.chooser = chooser
        self.dialect = dialect
        self.v1 = dialect.v1
        self._lines: list[str] = []
        self._indent = 0
        self._counts: dict[str, int] = {}

    def text(self) -> str:
        """The program so far."""
        return "\n".join(self._lines) + "\n"

    def line(self, text: str) -> None:
        """Write one line."""
        self._lines.append("    " * self._indent + text)

    @contextlib.contextmanager
    def block(self, head: str) -> Iterator[None]:
        """Write the head of a block; what is written inside is its body, `pass` if nothing is."""
        self.line(head)
        before = len(self._lines)
        self._indent += 1
        yield
        if len(self._lines) == before:
            self.line("pass")
        self._indent -= 1

    def fresh(self, prefix: str) -> str:
        """An identifier not used before."""
        self._counts[prefix] = self._counts.get(prefix, 0) + 1
        return f"{prefix}{self._counts[prefix]}"

    def integer(self, low: int, high: int) -> int:
        """A number between two, both included."""
        return self.chooser.integer(low, high)

    def pick(self, things: Sequence[T]) -> T:
        """One of several; the first is the simplest."""
        return things[self.chooser.integer(0, len(things) - 1)]

    def chance(self, percent: int) -> bool:
        """True that often; False is the simplest."""
        return self.chooser.integer(0, 99) >= 100 - percent

    def weighted(self, choices: Sequence[tuple[int, T]]) -> T:
        """One of several, each as often as its weight says."""
        at = self.chooser.integer(0, sum(w for w, _ in choices) - 1)
        for weight, thing in choices:
            if at < weight:
                return thing
            at -= weight
        raise AssertionError("weights")
