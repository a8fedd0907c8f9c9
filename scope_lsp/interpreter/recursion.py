"""Functions that call themselves: how far they are followed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from scope_lsp.domain.values import Unknown

if TYPE_CHECKING:
    from scope_lsp.interpreter.code import Code
    from scope_lsp.interpreter.run import Run

MAX_DEPTH = 120
"""Calls inside calls before a recursion counts as endless. What came so deep isn't followed into
calls of itself again: a tree of calls would grow at each level."""

MAX_UNKNOWN_RECURSION = 3
"""So deep a function may call itself under conditions that aren't known. One that went deeper is
not followed into such calls again: a tree of calls grows with each level by its branches."""

MAX_RECURSION_WORK = 20_000
"""Work of a call after which the function isn't followed into such calls of itself either: where
several functions call one another, a tree of calls is large before it is deep."""


class Level(NamedTuple):
    """How the last call came about of a function that is running."""

    maybe: int
    """Under how many conditions that aren't known."""
    turns: int
    """How often it has called itself with less certainty."""
    start: int
    """What the entry had cost when the outermost call began."""


def level(run: Run, code: Code) -> Level:
    """How a call comes about that is about to be made."""
    before = run.active.get(code)
    if before is None:
        return Level(run.maybe, 0, run.work)
    return before._replace(maybe=run.maybe, turns=before.turns + (run.maybe > before.maybe))


def cut(run: Run, code: Code, level: Level) -> Unknown | None:
    """What stands for a call that isn't followed; None if it is."""
    if run.depth >= MAX_DEPTH:
        if code in run.active:
            run.too_deep.add(code)
        return run.doubtful(f"{code.name} calls itself more than {MAX_DEPTH} deep")
    if code in run.too_deep and code in run.active:
        return Unknown(f"{code.name} calls itself without end")
    if not level.turns or not _is_too_much(run, code, level):
        return None
    run.endless_recursions.add(code)
    run.cut_recursions.add(code)
    return Unknown(f"how often {code.name} calls itself isn't known")


def _is_too_much(run: Run, code: Code, level: Level) -> bool:
    return (
        code in run.endless_recursions
        or level.turns > MAX_UNKNOWN_RECURSION
        or run.work - level.start > MAX_RECURSION_WORK
    )


def end(run: Run, code: Code, effects: int) -> None:
    """A function is done that may call itself deeper than it was followed.

    When the calls that were followed did nothing for TensorFlow, the deeper ones don't either.
    """
    if code in run.cut_recursions:
        run.cut_recursions.discard(code)
        if run.effects != effects:
            run.doubt(f"how often {code.name} calls itself isn't known")
