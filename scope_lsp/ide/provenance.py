"""How names came about: part by part, with all the names of a site folded into one account."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable
from dataclasses import dataclass

from scope_lsp.diagnostics.places import Place, place_of, source_of
from scope_lsp.domain.folding import fold
from scope_lsp.interpreter.facts import CallPath
from scope_lsp.scopes.provenance import ScopeEntry

_RUN = re.compile(r"\{(\d+)\.\.(\d+)\}")
_SUFFIX = re.compile(r"(_\d+|\{,_1(…_\d+)?\})$")
_END = re.compile(r"(/|:\d+)$")


@dataclass(frozen=True)
class Part:
    """One part of a name: its text, the calls that added it, and where they stand."""

    text: str
    calls: tuple[str, ...]
    places: tuple[Place, ...]
    taken: tuple[Place, ...] = ()
    """Who had taken the name before, where the part got a suffix because of that."""
    is_default: bool = False
    """Whether the program gives no name, so that TensorFlow takes its default."""

    @property
    def suffix(self) -> str:
        """The suffix that made the part unique, or nothing."""
        found = _SUFFIX.search(self.text.rstrip("/"))
        return found[0] if found and self.taken else ""

    @property
    def wanted(self) -> str:
        """The text that the part would have been if nobody had taken it."""
        return self.text.rstrip("/").removesuffix(self.suffix)


def folded(names: Iterable[str]) -> str:
    """Names as one pattern for people: `h{0…11}/w`, or `w{,_1…_3}` for one with its suffixes."""
    each = list(dict.fromkeys(names))
    end = _END.search(each[0]) if each else None
    if end and all(name.endswith(end[0]) for name in each):
        return folded(name.removesuffix(end[0]) for name in each) + end[0]
    last = len(each) - 1
    if last > 0 and each[1:] == [f"{each[0]}_{number}" for number in range(1, last + 1)]:
        return each[0] + ("{,_1}" if last == 1 else f"{{,_1…_{last}}}")
    return _RUN.sub(r"{\1…\2}", fold(each))


MAX_ACCOUNTS = 12
"""Accounts of one site; a recursion gives names with any number of parts, which nobody reads."""

MAX_PARTS = 20_000
"""Parts of all names of a site; where there are more, nobody reads an account of them."""

Step = tuple[str, ScopeEntry]
"""A part of one name: its text and how it came about."""


def parts_of(names: Iterable[tuple[str, ScopeEntry | None]]) -> tuple[tuple[Part, ...], ...]:
    """The accounts of some names: one for all names that have the same number of parts."""
    by_length: dict[int, list[list[Step]]] = {}
    left = MAX_PARTS
    for name, entry in names:
        entries = [part for part in entry or () if str(part.added)]
        left -= len(entries)
        if left < 0:
            return ()
        if entries and (len(entries) in by_length or len(by_length) < MAX_ACCOUNTS):
            by_length.setdefault(len(entries), []).append(_chain(name, entries))
    return tuple(tuple(map(_part, zip(*chains))) for chains in by_length.values())


def _chain(name: str, entries: list[ScopeEntry]) -> list[Step]:
    """The parts of one name, each with the slash behind it."""
    steps = [(f"{_added(part)}/", part) for part in entries[:-1]]
    # The whole name tells best what the last part is: with a slash for a scope, and with the
    # number of a part of a partitioned variable.
    outer = entries[-1].outer
    before = f"{outer.full}/" if outer is not None else ""
    steps.append((name.removeprefix(before), entries[-1]))
    return steps


def _part(steps: tuple[Step, ...]) -> Part:
    column = [entry for _, entry in steps]
    return Part(
        folded(text for text, _ in steps),
        tuple(dict.fromkeys(filter(None, (source_of(entry.origin) for entry in column)))),
        _places(entry.origin for entry in column),
        _places(entry.collided_with for entry in column),
        all(_is_unnamed(entry.origin) for entry in column),
    )


def _added(entry: ScopeEntry) -> str:
    # A name with holes may be kept whole; what it adds to its scope is all that matters.
    outer = f"{entry.outer.full}/" if entry.outer is not None else ""
    return str(entry.added).removeprefix(outer)


def _is_unnamed(origin: object) -> bool:
    """Whether a call of `tf.Variable` gives no name, as far as the source shows."""
    node = origin.site.node if isinstance(origin, CallPath) else None
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
        return False
    named = len(node.args) > 3 or any(keyword.arg in ("name", None) for keyword in node.keywords)
    return node.func.attr == "Variable" and not named


def _places(origins: Iterable[object]) -> tuple[Place, ...]:
    return tuple(dict.fromkeys(place for o in origins if (place := place_of(o)) is not None))
