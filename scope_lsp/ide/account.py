"""How names came about, as a list in Markdown: a line for each part, with the call that adds it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile
from typing import NamedTuple

from scope_lsp.diagnostics.places import Place
from scope_lsp.ide.pieces import MAX_PLACES, code, links
from scope_lsp.ide.provenance import Part
from scope_lsp.ide.section import Section


class At(NamedTuple):
    """The site, and whether the cursor is there and not at a name that is bound to it."""

    place: Place
    is_here: bool

    def call(self) -> str:
        return "this call" if self.is_here else "that call"


def account(section: Section, at: At, told: set[str]) -> list[str]:
    """The lines about a section; nothing where all but its last part was told already."""
    accounts = [
        [_part(part, at) for part in each]
        for each in section.accounts[:MAX_PLACES]
        if len(each) > 1 or not _is_plain(each[0], at)
    ]
    news = {line for lines in accounts for line in lines[:-1]} - told
    last = [each[-1] for each in section.accounts if each]
    if told and not news and not any(part.suffix for part in last):
        return []
    told |= {line for lines in accounts for line in lines}
    return [*_merged(accounts), *(_ignored(part, at) for part in section.ignored)]


def _ignored(part: Part, at: At) -> str:
    where = links(part.places, at.place)
    return f"- not {code(part.text)}: `get_variable` ignores {code(part.calls[0])}, {where}"


# Several accounts as one


_Tree = dict[str, "_Tree"]


def _merged(accounts: list[list[str]]) -> list[str]:
    """What all begin or end with once, and what differs further in."""
    end = _common_end(accounts) if len(accounts) > 1 else 0
    tree: _Tree = {}
    for lines in accounts:
        node = tree
        for line in lines[: len(lines) - end]:
            node = node.setdefault(line, {})
    return [*_lines(tree, ""), *(accounts[0][len(accounts[0]) - end :] if end else [])]


def _common_end(accounts: list[list[str]]) -> int:
    """How many last lines all have in common."""
    columns = zip(*(reversed(lines) for lines in accounts))
    return sum(1 for _ in takewhile(lambda column: len(set(column)) == 1, columns))


def _lines(tree: _Tree, indent: str) -> Iterator[str]:
    for line, inner in tree.items():
        yield indent + line
        is_fork = len(tree) > 1 or len(inner) > 1
        yield from _lines(inner, indent + "  " if is_fork else indent)


# One part


def _part(part: Part, at: At) -> str:
    if _is_here(part, at):
        line = f"- {code(part.text)} " + ("by default" if part.is_default else f"from {at.call()}")
    else:
        calls = " or ".join(code(call) for call in part.calls[:MAX_PLACES])
        line = f"- {code(part.text)}" + (f" from {calls}" if calls else "")
        line += f", {links(part.places, at.place)}" if part.places else ""
    if part.suffix:
        taken = taken_by(part.taken, at)
        line += f"; {code(part.suffix)} because {code(part.wanted)} was taken {taken}"
    return line


def taken_by(places: tuple[Place, ...], at: At) -> str:
    """By whom a name was taken before."""
    if places == (at.place,):
        return f"by {at.call()} before"
    return f"at {links(places, at.place)}"


def _is_plain(part: Part, at: At) -> bool:
    """Whether the part says nothing that the call itself doesn't show."""
    return _is_here(part, at) and not part.suffix and not part.is_default


def _is_here(part: Part, at: At) -> bool:
    return part.places == (at.place,)
