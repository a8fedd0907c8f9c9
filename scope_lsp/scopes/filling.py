"""Whether some filling of a text's holes makes it a certain name.

All places of the name that what stands before can lead to are followed at once, so that the time
grows with the lengths alone: a regular expression of many holes takes years to say no.
"""

from __future__ import annotations

import re

from scope_lsp.scopes.tables import SuffixHole

Parts = tuple[object, ...]
"""Known texts and holes; OPEN stands for a hole and the slash behind it."""

OPEN = object()
"""Any parts of a name with their slashes, or none."""

_SUFFIX = re.compile(r"_\d+")


def fills(parts: Parts, name: str) -> bool:
    """Whether the holes can be filled so that the parts make the name."""
    first, last = parts[0], parts[-1]
    if isinstance(first, str) and not name.startswith(first):
        return False
    if isinstance(last, str) and not name.endswith(last):
        return False
    places = {0}
    for part in parts:
        places = _behind(part, name, places)
        if not places:
            return False
    return len(name) in places


def _behind(part: object, name: str, places: set[int]) -> set[int]:
    """Where in the name one may be behind a part that begins at one of some places."""
    if isinstance(part, str):
        return {place + len(part) for place in places if name.startswith(part, place)}
    if part is OPEN:
        first = min(places)
        return places | {at + 1 for at in range(first, len(name)) if name[at] == "/"}
    if isinstance(part, SuffixHole):
        return places | {end for place in places for end in _suffixes(name, place)}
    return _up_to_slashes(name, places)


def _suffixes(name: str, place: int) -> range:
    found = _SUFFIX.match(name, place)
    return range(place + 2, found.end() + 1) if found else range(0)


def _up_to_slashes(name: str, places: set[int]) -> set[int]:
    reached: set[int] = set()
    for place in sorted(places):
        if place not in reached:
            slash = name.find("/", place)
            reached.update(range(place, (len(name) if slash < 0 else slash) + 1))
    return reached
