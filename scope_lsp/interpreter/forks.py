"""Both sides of a condition that isn't known: tried one after the other, then joined.

A side may leave its block early. `if unknown: return x` followed by more statements makes

    fork ── side 1: return x ─────────────────┐ exit, kept as pending
         └─ side 2: falls through, more … ────┴─ joined where the function ends

so the fork stays open (it is `Pending`) while side 2 goes on, and `settle` joins the exits where
they meet: at the end of a loop's turn, of the loop, or of the function. The exit of a side that
raises is kept likewise, beyond the end of its function, where a `try` statement or a context waits
for the error (`deliver`). Where nothing does, the side drops out as long as another one lives: what
follows then holds for every run that gets there.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from scope_lsp.domain.trail import MISSING, Delta, merge
from scope_lsp.domain.values import Instance, Value, join
from scope_lsp.interpreter.frame import Frame
from scope_lsp.interpreter.signals import CAUGHT, FALL, RAISE, RETURN, Raise, Signal

if TYPE_CHECKING:
    from scope_lsp.interpreter.run import Run

Side = Callable[[Frame], Signal]
Final = Callable[[Frame, "Instance | None"], Signal]
"""What ends a block, told the error that is on its way."""

MAX_WAITING = 16
"""Forks that stay open for errors which may have been raised."""

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


def fork(frame: Frame, sides: list[Side], once: bool = False) -> Signal:
    """Try each side from the same state; go on with the join of those that fall through.

    Each is done just `once`, or else may stand for doing the same again, as a loop does.
    """
    run = frame.run
    mark = _open(run)
    exits: list[Exit] = []
    outer = run.pending
    try:
        for side in sides:
            run.pending = []
            exits += leave_fork(run, mark, _try(frame, side))
    finally:
        run.pending = outer
    return _go_on(frame, mark, exits, once)


def _try(frame: Frame, side: Side) -> Exit:
    try:
        signal = side(frame)
    except Raise as raised:
        return Exit(RAISE, raised, {})
    return Exit(signal, frame.result, {})


def settle(frame: Frame, base: int, signal: Signal, become: Mapping[Signal, Signal]) -> Signal:
    """Join the forks that are pending since `base`, where some signals `become` others.

    Returns the signal with which the frame goes on; exits of other kinds stay pending.
    """
    run = frame.run
    if not open_ends(run, base):
        if signal == RAISE:
            raise frame.result
        return become.get(signal, signal)
    first, exits = _leave_first(frame, base, Exit(signal, frame.result, {}))
    exits = [e._replace(signal=become.get(e.signal, e.signal)) for e in exits]
    return _go_on(frame, first.mark, exits)


def open_ends(run: Run, base: int) -> int:
    """How many forks are pending since `base` for more than errors that may have been raised."""
    if len(run.pending) == base:
        return 0
    return sum(any(e.signal != RAISE for e in pending.exits) for pending in run.pending[base:])


def _leave_first(frame: Frame, base: int, current: Exit) -> tuple[Pending, list[Exit]]:
    """Rewind to the first fork since `base`; give it, and all the ways out of it."""
    run = frame.run
    first = run.pending[base]
    outer, run.pending = run.pending[:base], run.pending[base + 1 :]
    exits = leave_fork(run, first.mark, current) + first.exits
    run.pending = outer
    return first, exits


def deliver(
    frame: Frame, base: int, current: Exit, finish: Callable[[Exit], tuple[Any, Side] | None]
) -> Signal:
    """Finish the paths that come to the end of a `try` or `with`, and join them.

    `finish` gives what is still to be run on a path, and a key: of the paths that raise, those
    with the same one are joined before. It gives None for a path that leaves as it is.
    """
    run = frame.run
    if not any(e.signal in (RAISE, FALL) for p in run.pending[base:] for e in p.exits):
        frame.result = current.value
        what = finish(current)
        if what is not None:
            return what[1](frame)
        if current.signal == RAISE:
            raise current.value
        return current.signal
    first, exits = _leave_first(frame, base, current)
    outer = run.pending
    done: list[Exit] = []
    found: dict[Any, tuple[Side, list[Exit]]] = {}
    for left in exits:
        what = finish(left)
        if what is None:
            done.append(left)
        else:
            found.setdefault(what[0], (what[1], []))[1].append(left)
    try:
        for side, group in found.values():
            run.pending = []
            left = _joined(run, group, once=False)
            run.trail.apply(left.delta)
            frame.result = left.value
            done += leave_fork(run, first.mark, _try(frame, side))
    finally:
        run.pending = outer
    return _go_on(frame, first.mark, done)


def leave_block(
    frame: Frame, base: int, final: Final, error: Instance | None = None, once: bool = False
) -> Signal:
    """Run what ends a block (a `finally`, the exit of a `with`) on the current path, and on each
    path that left the block early since `base` and waits to be joined.

    What can happen `once` only (a generator can't be resumed twice) happens on the current path;
    the others get the changes that it made there.
    """
    run, trail = frame.run, frame.run.trail
    count = len(run.pending)
    if count == base:
        return final(frame, error)
    start = trail.mark()
    result = frame.result
    signal = final(frame, error)
    made = trail.changes(start)
    now, kept = frame.result, run.pending
    segments: list[tuple[Pending, Delta]] = []
    while len(kept) > base:
        pending = kept.pop()
        segment = trail.rewind(pending.mark)
        exits: list[Exit] = []
        for left in pending.exits if len(kept) < count else ():
            run.pending, frame.result = [], left.value
            trail.apply(left.delta)
            ended = _finish(frame, left, final, made if once else None)
            exits += leave_fork(run, pending.mark, ended)
        segments.append((pending._replace(exits=exits or pending.exits), segment))
    run.pending = kept
    for pending, segment in reversed(segments):
        kept.append(pending._replace(mark=trail.mark()))
        trail.apply(segment)
    frame.result = result if signal is FALL else now
    return signal


def _finish(frame: Frame, left: Exit, final: Final, made: Delta | None) -> Exit:
    """How a path that left a block early comes out of what ends the block."""
    if made is not None:
        frame.run.trail.apply(made)
        return left
    try:
        signal = final(frame, left.value.value if left.signal == RAISE else None)
    except Raise as raised:
        return Exit(RAISE, raised, {})
    if signal == CAUGHT:
        return Exit(FALL, None, {})
    return left if signal is FALL else Exit(signal, frame.result, {})


def unwind(run: Run, base: int) -> None:
    """A library's function is over in which forks have come to wait for errors since `base`.

    What it has opened around the program's function (a name scope, a graph), it would have closed
    on the way of the error too.
    """
    trail = run.trail
    for pending in run.pending[base:]:
        now = {
            (id(owner), key): (owner, key, owner.get(key, MISSING))
            for owner, key, _ in trail.log[pending.mark :]
            if getattr(owner, "unwinds", False)
        }
        for left in pending.exits:
            left.delta.update(now)


def _open(run: Run) -> int:
    run.maybe += 1
    mark: int = run.trail.fork()
    return mark


def _close(run: Run, mark: int) -> None:
    run.maybe -= 1
    run.trail.close(mark)


def leave_fork(run: Run, mark: int, current: Exit) -> list[Exit]:
    """Rewind to the mark; give the current path and those that are pending as exits from it."""
    trail = run.trail
    run.toil((len(trail.log) - mark) // CHANGES_OF_A_STEP)
    exits = [current._replace(delta=trail.changes(mark))]
    for pending in reversed(run.pending):
        trail.undo(pending.mark)
        _close(run, pending.mark)
        before = trail.changes(mark)
        exits += [e._replace(delta={**before, **e.delta}) for e in pending.exits]
        run.toil(len(before) * len(pending.exits) // CHANGES_OF_A_STEP)
    trail.undo(mark)
    return exits


def _go_on(frame: Frame, mark: int, exits: list[Exit], once: bool = False) -> Signal:
    """From the rewound mark: apply the join of the exits and say how the frame goes on."""
    run = frame.run
    groups: dict[Any, list[Exit]] = {}
    lost: list[Exit] = []
    full = len(run.pending) >= MAX_WAITING
    for left in sorted(exits, key=lambda e: e.signal or 0):
        key: Any = left.signal
        if key == RAISE:
            waiting = None if full and groups else run.waiting(left.value.value)
            if waiting is None:
                lost.append(left)
                continue
            key = (id(waiting), left.value.value.cls)
        groups.setdefault(key, []).append(left)
    if not groups:
        _close(run, mark)
        run.trail.apply(lost[0].delta)
        raise lost[0].value
    if lost:
        run.dropped([e.value for e in lost])
    now, *others = (_joined(run, group, once) for group in groups.values())
    if others:
        run.pending.append(Pending(mark, others))
    else:
        _close(run, mark)
    run.trail.apply(now.delta)
    if now.signal == RAISE:
        raise now.value
    frame.result = now.value
    return now.signal


def _joined(run: Run, exits: list[Exit], once: bool) -> Exit:
    first = exits[0]
    for other in exits[1:]:
        run.toil((len(first.delta) + len(other.delta)) // CHANGES_OF_A_STEP)
        value = None
        if first.signal == RETURN:
            value = join(first.value, other.value)
        elif first.signal == RAISE:
            value = Raise(_either(first.value.value, other.value.value))
        first = Exit(first.signal, value, merge(first.delta, other.delta, join, once))
    return first


def _either(ours: Instance, theirs: Instance) -> Instance:
    """One of two errors."""
    if ours is theirs:
        return ours
    made = Instance(next(cls for cls in ours.cls.mro if theirs.cls.is_a(cls)))
    for name in ours.attrs:
        if name in theirs.attrs:
            made.attrs[name] = join(ours.attrs[name], theirs.attrs[name])
    return made


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
