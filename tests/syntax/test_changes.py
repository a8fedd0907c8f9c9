from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from scope_lsp.span import Span
from scope_lsp.syntax.changes import Change, change_of

LINES = st.lists(st.text("ab ", max_size=4), min_size=1, max_size=5)


def put(lines: list[str], change: Change, new: list[str]) -> str:
    """The old text with the stretch of the new one in it."""

    def upto(text: list[str], place: tuple[int, int]) -> str:
        return "\n".join([*text[: place[0] - 1], text[place[0] - 1][: place[1]]])

    old, wanted = "\n".join(lines), upto(new, change.new_end)
    inserted = wanted[len(upto(new, change.start)) :]
    return upto(lines, change.start) + inserted + old[len(upto(lines, change.old_end)) :]


@given(LINES, LINES)
def test_a_change_leads_from_one_text_to_the_other(old: list[str], new: list[str]) -> None:
    change = change_of(old, new)
    if change is None:
        assert old == new
    else:
        assert put(old, change, new) == "\n".join(new)
        assert change.start <= change.old_end
        assert change.start <= change.new_end


@given(LINES, LINES)
def test_places_outside_of_a_change_have_the_same_text(old: list[str], new: list[str]) -> None:
    change = change_of(old, new)
    if change is None:
        return
    for line, text in enumerate(new, 1):
        for column in range(len(text)):
            place = change.before((line, column))
            if place is not None and place != change.start:
                assert old[place[0] - 1][place[1]] == text[column]


def test_what_is_behind_moves_and_what_is_around_grows() -> None:
    change = change_of(["f(a)", "g(b)", "h(c)"], ["f(a)", "g(xx, b)", "", "h(c)"])
    assert change is not None
    assert change.now(Span(1, 0, 1, 4)) == Span(1, 0, 1, 4)
    assert change.now(Span(3, 0, 3, 4)) == Span(4, 0, 4, 4)
    typed = change_of(["g(b)"], ["g(xx, b)"])
    assert typed == Change((1, 2), (1, 2), (1, 6))
    assert typed.now(Span(1, 0, 1, 4)) == Span(1, 0, 1, 8)
    assert typed.now(Span(1, 2, 1, 3)) == Span(1, 6, 1, 7)
    assert typed.before((1, 4)) is None
    gone = change_of(["g(xx, b)"], ["g(b)"])
    assert gone is not None
    assert gone.now(Span(1, 2, 1, 4)) is None
