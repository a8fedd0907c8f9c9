"""Both sides of a condition that isn't known: tried one after the other, then joined.

A side may leave its block early. `if unknown: return x` followed by more statements makes

    fork ── side 1: return x ─────────────────┐ exit, kept as pending
         └─ side 2: falls through, more … ────┴─ joined where the function ends

so the fork stays open (it is `Pending`) while side 2 goes on in the frame, and `settle` joins the
exits where they meet: at the end of a loop's turn, of the loop, or of the function. A side that
raises drops out as long as another one lives: what follows then holds for every run that gets
there.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from scope_lsp.domain.trail import Delta, merge
from scope_lsp.domain.values import Value, join
from scope_lsp.interpreter.frame import Frame
from scope_lsp.interpreter.signals import FALL, RAISE, RETURN, Raise, Signal

if TYPE_CHECKING:
    from scope_lsp.interpreter.run import Run

Side = Callable[[Frame], Signal]

CHANGES_OF_A_STEP = 8
"""Joining so many changes takes as long as a step."""


class Exit(NamedTuple):
    """How one path left a fork: its signal, its value and what it changed since the fork."""

    signal: Signal
    value: Value
    delta: Delta


class Pending(NamedTuple):
    """A fork that stays open: its mark, and the exits that wait to be joined."""

    mark: int
    exits: list[Exit]


def fork(frame: Frame, sides: list[Side]) -> Signal:
    """Try each side from the same state; go on with the join of those that fall through."""
    mark = _open(frame)
    exits: list[Exit] = []
    outer = frame.pending
    for side in sides:
        frame.pending = []
        try:
            signal = side(frame)
            value: Value = frame.result
        except Raise as raised:
            signal, value = RAISE, raised
        exits += leave_fork(frame, mark, Exit(signal, value, {}))
    frame.pending = outer
    return _go_on(frame, mark, exits)


def settle(frame: Frame, base: int, signal: Signal, become: Mapping[Signal, Signal]) -> Signal:
    """Join the forks that are pending since `base`, where some signals `become` others.

    Returns the signal with which the frame goes on; exits of other kinds stay pending.
    """
    if len(frame.pending) == base:
        return become.get(signal, signal)
    first = frame.pending[base]
    outer, frame.pending = frame.pending[:base], frame.pending[base + 1 :]
    exits = leave_fork(frame, first.mark, Exit(signal, frame.result, {})) + first.exits
    frame.pending = outer
    exits = [e._replace(signal=become.get(e.signal, e.signal)) for e in exits]
    return _go_on(frame, first.mark, exits)


def leave_block(frame: Frame, base: int, final: Side, once: bool = False) -> Signal:
    """Run what ends a block (a `finally`, the exit of a `with`) on the current path, and on each
    path that left the block early since `base` and waits to be joined.

    What can happen `once` only (a generator can't be resumed twice) happens on the current path;
    the others get the changes that it made there.
    """
    if len(frame.pending) == base:
        return final(frame)
    trail = frame.run.trail
    start = len(trail.log)
    result = frame.result
    signal = final(frame)
    made = trail.changes(start)
    now, kept = frame.result, frame.pending
    segments: list[tuple[Pending, Delta]] = []
    while len(kept) > base:
        pending = kept.pop()
        segment = trail.rewind(pending.mark)
        exits: list[Exit] = []
        for left in pending.exits:
            frame.pending, frame.result = [], left.value
            trail.apply(left.delta)
            exits += leave_fork(
                frame, pending.mark, _finish(frame, left, final, made if once else None)
            )
        segments.append((pending._replace(exits=exits), segment))
    frame.pending = kept
    for pending, segment in reversed(segments):
        kept.append(pending._replace(mark=len(trail.log)))
        trail.apply(segment)
    frame.result = result if signal is FALL else now
    return signal


def _finish(frame: Frame, left: Exit, final: Side, made: Delta | None) -> Exit:
    """How a path that left a block early comes out of what ends the block."""
    if made is not None:
        frame.run.trail.apply(made)
        return left
    try:
        signal = final(frame)
    except Raise as raised:
        return Exit(RAISE, raised, {})
    return left if signal is FALL else Exit(signal, frame.result, {})


def _open(frame: Frame) -> int:
    frame.run.maybe += 1
    mark: int = frame.run.trail.fork()
    return mark


def _close(frame: Frame, mark: int) -> None:
    frame.run.maybe -= 1
    frame.run.trail.close(mark)


def leave_fork(frame: Frame, mark: int, current: Exit) -> list[Exit]:
    """Rewind to the mark; give the current path and those pending in the frame as exits from it."""
    trail = frame.run.trail
    exits = [current._replace(delta=trail.changes(mark))]
    for pending in reversed(frame.pending):
        trail.undo(pending.mark)
        _close(frame, pending.mark)
        before = trail.changes(mark)
        exits += [e._replace(delta={**before, **e.delta}) for e in pending.exits]
        frame.run.toil(len(before) * len(pending.exits) // CHANGES_OF_A_STEP)
    trail.undo(mark)
    return exits


def _go_on(frame: Frame, mark: int, exits: list[Exit]) -> Signal:
    """From the rewound mark: apply the join of the exits and say how the frame goes on."""
    alive = [e for e in exits if e.signal != RAISE]
    if not alive:
        _close(frame, mark)
        frame.run.trail.apply(exits[0].delta)
        raise exits[0].value
    if len(alive) < len(exits):
        frame.run.dropped([e.value for e in exits if e.signal == RAISE])
    groups = [
        _joined(frame.run, [e for e in alive if e.signal == signal])
        for signal in dict.fromkeys(sorted((e.signal for e in alive), key=lambda s: s or 0))
    ]
    now, waiting = groups[0], groups[1:]
    if waiting:
        frame.pending.append(Pending(mark, waiting))
    else:
        _close(frame, mark)
    frame.run.trail.apply(now.delta)
    frame.result = now.value
    return now.signal


def _joined(run: Run, exits: list[Exit]) -> Exit:
    first = exits[0]
    for other in exits[1:]:
        run.toil((len(first.delta) + len(other.delta)) // CHANGES_OF_A_STEP)
        value = join(first.value, other.value) if first.signal == RETURN else None
        first = Exit(first.signal, value, merge(first.delta, other.delta, join))
    return first


def fork_values(frame: Frame, sides: list[Callable[[Frame], Value]]) -> Value:
    """The join of what each side gives, for conditions inside an expression."""
    results: list[Value] = []

    def run_side(side: Callable[[Frame], Value]) -> Side:
        def run(frame: Frame) -> Signal:
            results.append(side(frame))
            return FALL

        return run

    fork(frame, [run_side(side) for side in sides])
    value = results[0] if results else None
    for other in results[1:]:
        value = join(value, other)
    return value
