"""What a call of a layer looks like: a template, with the versions that have it."""

from __future__ import annotations

import dataclasses

from tests.oracle.dialects import Dialect

END = (9, 0)


@dataclasses.dataclass(frozen=True)
class Layer:
    """A call: {x} is the input, {n} where a name goes, {r} where reuse goes, {v1} before v1 calls.

    Shapes are those of the generator: r(ow) [4, 6], i(mage) [2, 8, 8, 3], s(equence) [2, 5, 6],
    - for what nothing is made of.
    """

    template: str
    takes: str
    gives: str
    since: tuple[int, int] = (0, 12)
    until: tuple[int, int] = (2, 0)
    name: str = "name"
    """How its name is called."""

    def fits(self, dialect: Dialect) -> bool:
        """Whether the dialect has this call."""
        return dialect.has(self.since, self.until)


def layers(takes: str, gives: str, text: str, **more: object) -> list[Layer]:
    lines = [line.strip() for line in text.strip().splitlines()]
    return [Layer(line, takes, gives, **more) for line in lines]  # type: ignore[arg-type]
