"""How names came about: part by part, with all the names of a site folded into one account."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from scope_lsp.domain.folding import fold
from scope_lsp.ide.places import Place, place_of, source_of
from scope_lsp.scopes.provenance import ScopeEntry

_RUN = re.compile(r"\{(\d+)\.\.(\d+)\}")
_SUFFIX = re.compile(r"_(\d+|\{[^}]*\})$")


@dataclass(frozen=True)
class Part:
    """One part of a name: its text, the calls that added it, and where they stand."""

    text: str
    calls: tuple[str, ...]
    places: tuple[Place, ...]
    taken: tuple[Place, ...] = ()
    """Who had taken the name before, where the part got a suffix because of that."""

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
    """Names as one pattern for people: `h{0…11}/w`."""
    return _RUN.sub(r"{\1…\2}", fold(list(dict.fromkeys(names))))


def parts_of(entries: Iterable[ScopeEntry | None], is_scope: bool = False) -> list[list[Part]]:
    """The accounts of some names: one for all names that have the same number of parts."""
    by_length: dict[int, list[list[ScopeEntry]]] = {}
    for entry in entries:
        chain = [part for part in entry or () if str(part.added)]
        by_length.setdefault(len(chain), []).append(chain)
    return [_account(chains, is_scope) for length, chains in by_length.items() if length]


def _account(chains: list[list[ScopeEntry]], is_scope: bool) -> list[Part]:
    columns = list(zip(*chains))
    last = len(columns) - (0 if is_scope else 1)
    return [_part(column, "/" if index < last else "") for index, column in enumerate(columns)]


def _part(column: tuple[ScopeEntry, ...], end: str) -> Part:
    return Part(
        folded(str(entry.added) for entry in column) + end,
        tuple(dict.fromkeys(filter(None, (source_of(entry.origin) for entry in column)))),
        _places(entry.origin for entry in column),
        _places(entry.collided_with for entry in column),
    )


def _places(origins: Iterable[object]) -> tuple[Place, ...]:
    return tuple(dict.fromkeys(place for o in origins if (place := place_of(o)) is not None))
