"""Tables over each other hold what copies would."""

from __future__ import annotations

import random

from scope_lsp.domain.trail import Trail, merge
from scope_lsp.scopes.tables import CLEARED, PERHAPS, SURELY, Opened


def test_tables_over_each_other_are_as_copies() -> None:
    chance = random.Random(5)
    current, plain = Opened(), dict[str, int]()
    kept: list[tuple[Opened, dict[str, int]]] = []
    for turn in range(3_000):
        name = f"s{chance.randrange(40)}"
        choice = chance.random()
        if choice < 0.5:
            current[name] = plain[name] = turn + 1
        elif choice < 0.6:
            current[name] = CLEARED
            plain.pop(name, None)
        elif choice < 0.85 or not kept:
            kept.append((current, dict(plain)))
            current = Opened(current)
        else:
            before, plain = kept.pop(chance.randrange(len(kept)))
            plain, current = dict(plain), Opened(before)
        assert set(current.names()) == set(plain)
        assert current.get(name, CLEARED) == plain.get(name, CLEARED)


def test_few_tables_lie_over_each_other() -> None:
    current = Opened()
    for turn in range(2_000):
        current[f"s{turn}"] = 1
        current = Opened(current)
    depth, below = 0, current.below
    while below is not None:
        depth, below = depth + 1, below.below
    assert depth <= 12
    assert len(current.names()) == 2_000


def test_going_back_leaves_a_table_what_it_was() -> None:
    trail = Trail()
    below = Opened()
    below.update({"a": 1, "b": 1})
    table = Opened(below)
    mark = trail.fork()
    trail.put(table, "a", 2)
    first = trail.rewind(mark)
    trail.put(table, "b", CLEARED)
    second = trail.rewind(mark)
    assert not table
    trail.apply(merge(first, second, lambda ours, theirs: ours))
    assert dict(table) == {"a": SURELY, "b": PERHAPS}
    trail.undo(mark)
    assert not table
    assert sorted(map(str, table.names())) == ["a", "b"]
