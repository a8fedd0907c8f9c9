"""What lies between two versions of a text: one stretch that became another.

    same, same, [start … old end], same      the old text
    same, same, [start … new end], same      the new one

Places before the stretch stay; those behind it move along. Lines count from 1.
"""

from __future__ import annotations

from typing import NamedTuple

from scope_lsp.span import Span

Place = tuple[int, int]
"""A line and a column."""


class Change(NamedTuple):
    """The smallest stretch outside of which two texts are the same."""

    start: Place
    old_end: Place
    new_end: Place

    def before(self, place: Place) -> Place | None:
        """Where a place of the new text was in the old one; None if it wasn't there."""
        if place <= self.start:
            return place
        return _shifted(place, self.new_end, self.old_end)

    def now(self, span: Span) -> Span | None:
        """Where a stretch of the old text is in the new one; None if an end of it is gone.

        One around the change grows or shrinks with it.
        """
        first, last = span[:2], span[2:]
        start = _shifted(first, self.old_end, self.new_end)
        if start is None and first <= self.start:
            start = first
        end = last if last <= self.start else _shifted(last, self.old_end, self.new_end)
        return Span(*start, *end) if start and end else None

    @property
    def lines(self) -> int:
        """How many lines the new text has more."""
        return self.new_end[0] - self.old_end[0]


def _shifted(place: Place, old: Place, new: Place) -> Place | None:
    """A place at or behind `old` as it is seen from `new`."""
    if place < old:
        return None
    line, column = place
    return (
        (new[0], new[1] + column - old[1]) if line == old[0] else (line + new[0] - old[0], column)
    )


def change_of(old: list[str], new: list[str]) -> Change | None:
    """What became of the lines of a text; None if they are the same."""
    if old == new:
        return None
    most = min(len(old), len(new)) - 1
    first = next((i for i in range(most) if old[i] != new[i]), most)
    behind = next((i for i in range(most - first) if old[-1 - i] != new[-1 - i]), most - first)
    # What follows concerns the lines from the first to the last that differ, as one text each.
    before, after = old[first : len(old) - behind], new[first : len(new) - behind]
    head = _common(before[0], after[0])
    rest = min(len(text[-1]) - (head if len(text) == 1 else 0) for text in (before, after))
    tail = min(rest, _common(before[-1][::-1], after[-1][::-1]))
    old_end, new_end = ((first + len(lines), len(lines[-1]) - tail) for lines in (before, after))
    return Change((first + 1, head), old_end, new_end)


def _common(one: str, other: str) -> int:
    """How many characters two texts begin with alike."""
    return next(
        (i for i, (a, b) in enumerate(zip(one, other)) if a != b), min(len(one), len(other))
    )
