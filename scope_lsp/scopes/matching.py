"""Whether two names, of which one or both have holes, can be the same.

A hole in the last part of a name, or in part of any (`layer_{i}`), is taken to hold no slash. One
that is a whole part before others (`{scope}/w`) may hold several parts, or none. A suffix hole
holds `_1` and the like, or nothing. The same hole is the same text.
"""

from __future__ import annotations

from scope_lsp.domain.names import Hole, Name, Text, concat, of_parts, starts_with
from scope_lsp.scopes.filling import OPEN, Parts, fills
from scope_lsp.scopes.remembered import remembered
from scope_lsp.scopes.tables import SuffixHole

_KEPT = 1 << 14
"""So many answers about texts are kept: the same ones are compared with each new name."""

_KEPT_PATTERNS = 1 << 10

Segments = tuple[str | None, ...]


def may_be_same(one: Name, other: Name) -> bool:
    """Whether some filling of the holes makes the two names the same."""
    if one == other:
        return True
    if isinstance(one, str) and isinstance(other, str):
        return False
    if are_apart(known_segments(one), known_segments(other)):
        return False
    mine, theirs = _head(one), _head(other)
    if not (mine.startswith(theirs) or theirs.startswith(mine)):
        return False
    if isinstance(one, Text):
        if isinstance(other, Text):
            return _texts_may_be_same(one, other)
        return may_become(one, other)
    return isinstance(other, Text) and may_become(other, one)


def scopes_are_apart(one: Name, other: Name) -> bool:
    """Whether it is plain that nothing directly below a scope lies directly below another."""
    mine, theirs = known_segments(one), known_segments(other)
    # What ends with a hole may be several parts, or none, with a slash behind it.
    return bool(mine and theirs and mine[-1] and theirs[-1]) and are_apart(mine, theirs)


def are_apart(mine: Segments | None, theirs: Segments | None) -> bool:
    """Whether the parts that are known tell already that names differ: most do so."""
    if mine is None or theirs is None:
        return False
    if len(mine) != len(theirs):
        return True
    for a, b in zip(mine, theirs):  # noqa: SIM110  # a generator takes twice as long
        if a != b and a is not None and b is not None:
            return True
    return False


@remembered(_KEPT)
def known_segments(name: Name) -> Segments | None:
    """The parts of a name between slashes, None for those with holes in them; None where it isn't
    known how many there are."""
    if isinstance(name, str):
        return tuple(name.split("/"))
    segments: list[str | None] = []
    last: str | None = ""
    is_hole = False  # whether a hole is all that there is of the last one
    for part in name.parts:
        if isinstance(part, str):
            first, *others = part.split("/")
            if first:
                is_hole = False
            if last is not None:
                last += first
            if others:
                if is_hole:
                    return None
                segments += (last, *others[:-1])
                last, is_hole = others[-1], False
        elif not isinstance(part, SuffixHole):
            last, is_hole = None, last == ""
        else:
            last, is_hole = None, last is None and is_hole
    return (*segments, last)


def may_become(text: Text, name: str) -> bool:
    """Whether some filling of the holes makes the text this name."""
    return fills(_pattern(text), name)


def _head(name: Name) -> str:
    """What is known of its beginning."""
    if isinstance(name, str):
        return name
    head = name.parts[0]
    return head if isinstance(head, str) else ""


def is_below(key: Name, scope: Name) -> bool | None:
    """Whether a name lies below a scope; None when that isn't known."""
    if isinstance(key, str) and isinstance(scope, str):
        return key.startswith(scope + "/")
    if isinstance(scope, str) and starts_with(key, scope + "/"):
        return True
    if _starts_with_parts(key, scope):
        return True
    starts, size = _scopes_of(key), known_segments(scope)
    if size is not None and known_segments(key) is not None:
        starts = starts[len(size) - 1 : len(size)]
    return None if any(may_be_same(start, scope) for start in starts) else False


def begins_with(name: Name, start: Name) -> bool | None:
    """Whether a name begins with a text; None when that isn't known."""
    if isinstance(name, Text) and isinstance(start, Text):
        name, start = _without_common_start(name, start)
    if isinstance(start, str) and (isinstance(name, str) or starts_with(name, start)):
        return starts_with(name, start)
    mine, theirs = _head(name), _head(start)
    return None if mine.startswith(theirs) or theirs.startswith(mine) else False


def _starts_with_parts(key: Name, scope: Name) -> bool:
    """Whether the known text and the very holes of the scope begin the key."""
    if isinstance(key, str) or isinstance(scope, str):
        return False
    prefix = (*scope.parts, "/") if isinstance(scope.parts[-1], Hole) else (
        *scope.parts[:-1], f"{scope.parts[-1]}/")  # fmt: skip
    size = len(prefix) - 1
    last = key.parts[size] if len(key.parts) > size else ""
    return (
        key.parts[:size] == prefix[:size]
        and isinstance(last, str)
        and last.startswith(str(prefix[-1]))
    )


@remembered(_KEPT_PATTERNS)
def _scopes_of(key: Name) -> list[Name]:
    """All scopes around a name."""
    segments = _segments(key) if isinstance(key, Text) else tuple((s,) for s in key.split("/"))
    scopes: list[Name] = []
    for segment in segments[:-1]:
        scopes.append(concat(*(*scopes[-1:], "/") if scopes else (), *segment))
    return scopes


@remembered(_KEPT_PATTERNS)
def _pattern(text: Text) -> Parts:
    """The text as it is filled: whole parts that may be missing with the slash behind them."""
    pieces: list[object] = []
    parts = _parts(text)
    for index, part in enumerate(parts):
        if isinstance(part, str):
            after_open = bool(pieces) and pieces[-1] is OPEN
            pieces.append(part[1:] if after_open else part)
        else:
            open_part = is_whole_part(parts, index) and index + 1 < len(parts)
            is_open = open_part and not isinstance(part, SuffixHole)
            pieces.append(OPEN if is_open else part)
    return tuple(pieces)


def _parts(text: Text) -> tuple[str | Hole, ...]:
    """Its parts without the suffix holes behind other holes, which hold suffixes too."""
    parts: list[str | Hole] = []
    for part in text.parts:
        if not (isinstance(part, SuffixHole) and parts and isinstance(parts[-1], Hole)):
            parts.append(part)
    return tuple(parts)


def is_whole_part(parts: tuple[str | Hole, ...], index: int) -> bool:
    """Whether a hole stands between slashes, or at an end of the name."""
    before = parts[index - 1] if index else "/"
    behind = parts[index + 1] if index + 1 < len(parts) else "/"
    return (
        isinstance(before, str)
        and before.endswith("/")
        and isinstance(behind, str)
        and behind.startswith("/")
    )


@remembered(_KEPT)
def escaped(text: Text) -> Text:
    """The name without what stands before the scope around it, if nothing is known of that scope.

    For such a scope may be the root (by an empty name) or one from elsewhere (by its string).
    """
    parts = _parts(text)
    for index in range(len(parts) - 2, -1, -1):
        if "/" in str(parts[index + 1]).lstrip("/"):
            break
        hole = parts[index]
        unknown = isinstance(hole, Hole) and not isinstance(hole, SuffixHole)
        if unknown and is_whole_part(parts, index):
            return Text(parts[index:])
    return text


def ends_with_whole_hole(text: Text) -> bool:
    """Whether nothing is known of its last part."""
    parts = _parts(text)
    hole = parts[-1]
    return (
        isinstance(hole, Hole)
        and not isinstance(hole, SuffixHole)
        and is_whole_part(parts, len(parts) - 1)
    )


def _texts_may_be_same(one: Text, other: Text) -> bool:
    """A sound guess, sharp where no whole part is missing: part by part, by what is known."""
    mine, theirs = _without_common_start(one, other)
    if isinstance(mine, str) and isinstance(theirs, str):
        return mine == theirs
    if isinstance(mine, str) or isinstance(theirs, str):
        return may_be_same(mine, theirs)
    if mine is not one:
        return _texts_may_be_same(mine, theirs)
    if known_segments(one) is None or known_segments(other) is None:
        return _segments_may_be_same(_segments(one)[-1], _segments(other)[-1])
    first, second = _segments(one), _segments(other)
    return len(first) == len(second) and all(map(_segments_may_be_same, first, second))


def _without_common_start(one: Text, other: Text) -> tuple[Name, Name]:
    """What is left of both, for the same hole is the same text."""
    size = 0
    for index, (mine, theirs) in enumerate(zip(one.parts, other.parts)):
        if mine != theirs:
            break
        if isinstance(mine, Hole):
            size = index + 1
    return (of_parts(one.parts[size:]), of_parts(other.parts[size:])) if size else (one, other)


@remembered(_KEPT)
def _segments(text: Text) -> tuple[tuple[str | Hole, ...], ...]:
    """The parts of the name between slashes."""
    segments: list[tuple[str | Hole, ...]] = [()]
    for part in text.parts:
        if isinstance(part, Hole):
            segments[-1] += (part,)
            continue
        start, *others = part.split("/")
        segments[-1] += (start,)
        segments.extend((other,) for other in others)
    return tuple(segments)


def _segments_may_be_same(one: tuple[str | Hole, ...], other: tuple[str | Hole, ...]) -> bool:
    mine, theirs = _squeezed(one), _squeezed(other)
    if isinstance(mine, str) and isinstance(theirs, str):
        return mine == theirs
    if isinstance(mine, str) or isinstance(theirs, str):
        return may_be_same(mine, theirs)
    return _fit(mine.parts[0], theirs.parts[0], False) and _fit(
        mine.parts[-1], theirs.parts[-1], True
    )


def _squeezed(segment: tuple[str | Hole, ...]) -> Name:
    parts = tuple(part for part in segment if part != "")
    if all(isinstance(part, str) for part in parts):
        return "".join(map(str, parts))
    return Text(parts)


def _fit(one: str | Hole, other: str | Hole, at_end: bool) -> bool:
    """Whether two beginnings, or two ends, leave room for each other."""
    if isinstance(one, Hole) or isinstance(other, Hole):
        return True
    if at_end:
        return one.endswith(other) or other.endswith(one)
    return one.startswith(other) or other.startswith(one)
