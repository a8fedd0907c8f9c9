"""The undo log: whatever happens between a mark and its undoing leaves no trace."""

from __future__ import annotations

import random
from typing import Any

import pytest

from scope_lsp.domain.containers import Dict, List
from scope_lsp.domain.trail import MISSING, Trail


def change(trail: Trail, things: list[Any], chance: random.Random) -> None:
    """Change one of some things."""
    thing, value = chance.choice(things), chance.randrange(9)
    if isinstance(thing, dict):
        if chance.random() < 0.3:
            trail.drop(thing, value % 3)
        else:
            trail.put(thing, value % 3, value)
        return
    trail.touch(thing)
    if isinstance(thing, List):
        thing.items.append(value)
    else:
        thing.items[value % 3] = value


def state(things: list[Any]) -> list[Any]:
    return [dict(t) if isinstance(t, dict) else t.contents() for t in things]


@pytest.mark.parametrize("seed", range(30))
def test_forks_leave_no_trace_and_what_a_side_did_can_be_done_again(seed: int) -> None:
    chance, trail = random.Random(seed), Trail()
    things: list[Any] = [{}, List([1]), List([]), Dict({})]

    def some(count: int) -> None:
        for _ in range(chance.randrange(count)):
            change(trail, things, chance)

    def nest(depth: int) -> None:
        some(6)
        before, mark = state(things), trail.fork()
        some(6)
        if depth and chance.random() < 0.8:
            nest(depth - 1)
        some(6)
        here, inner = state(things), trail.mark()
        some(6)
        after, later = state(things), trail.changes(inner)
        trail.undo(inner)
        assert state(things) == here
        trail.apply(later)
        assert state(things) == after
        did = trail.rewind(mark)
        assert state(things) == before
        if chance.random() < 0.5:
            trail.apply(did)
            assert state(things) == after
        trail.close(mark)

    for _ in range(5):
        nest(4)
    assert not trail.depth
    assert not trail.log


def test_a_list_that_grows_is_kept_once() -> None:
    trail, grown = Trail(), List([])
    mark = trail.fork()
    for each in range(1_000):
        trail.touch(grown)
        grown.items.append(each)
    assert len(trail.log) == 1
    trail.undo(mark)
    assert grown.contents() == ([], MISSING)
