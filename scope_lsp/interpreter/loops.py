"""Loops that do nothing for TensorFlow any more, such as one that trains.

    for step in range(100_000):
        session.run(train)          # no variable, no op: every turn is like the last one

After some turns without effect the rest is tried as one turn that stands for all: whatever a turn
changes counts as unknown, until a turn changes nothing else. When that turn has no effect on
TensorFlow either, the loop is over for us, with those values unknown. Otherwise nothing has
happened, and the turns go on one by one.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from scope_lsp.domain.containers import Dict, List, Set, Stream, holds_no_tensor
from scope_lsp.domain.trail import MISSING, Delta, Table
from scope_lsp.domain.values import Maybe, Unknown, Value, same, strip
from scope_lsp.interpreter.forks import Exit, Side, fork, leave_fork, open_ends
from scope_lsp.interpreter.signals import BREAK, CONTINUE, FALL, RAISE, RETURN, Raise, Signal

if TYPE_CHECKING:
    from scope_lsp.interpreter.frame import Frame
    from scope_lsp.interpreter.run import Run

FIRST_TRY = 3
"""Turns that are followed before the rest is tried as one; after a failure twice as many."""

WORTH_STEPS = 3_000
"""Steps after which a loop of known turns is worth the loss of the values that it changes."""

SHORT = 16
"""A loop of so few turns is followed to its end."""

FEW_TEXTS = 128
"""A loop over so few texts, too: somebody wrote them, to name something with them."""

QUIET_ROUNDS = 2
MAX_ROUNDS = 12
"""So often what a turn changes may turn out to be more than was thought."""

REASON = "it changes with the turns of a loop, which weren't all followed"

MAX_LOOP_WORK = 60_000
"""Work of a loop of which it isn't known how often it turns: with others in it, each level would
take several times that of the one below."""

MAX_OPEN_TURNS = 32
"""Turns of a loop that are followed when each may be its last by a condition that isn't known."""

Turn = Callable[["Frame", Value], Signal]


class Watch:
    """Watches one execution of a loop, and says when the rest of it may be settled."""

    def __init__(self, frame: Frame, goes_over: Value = None) -> None:
        run = frame.run
        self._short = isinstance(goes_over, (range, tuple)) and len(goes_over) <= SHORT
        self._short = self._short or _are_few_texts(goes_over)
        self._frame = frame
        self._base = len(run.pending)
        self._start, self._work = run.steps, run.work
        self._settled = run.loops_settled
        self._turns = 0
        self._next = FIRST_TRY
        self._facts = len(run.facts)

    def is_due(self) -> bool:
        """Call behind each turn: whether to try to settle the rest now."""
        self._turns += 1
        run = self._frame.run
        if self._turns < self._next:
            if self._turns == self._next - 1:
                self._facts = len(run.facts)
            return False
        if self._short:
            return False
        if not self._is_uncertain and run.steps - self._start <= WORTH_STEPS:
            return False
        quiet = len(run.facts) == self._facts
        self._facts = len(run.facts)
        self._next = self._turns * 2
        return quiet

    @property
    def _is_uncertain(self) -> bool:
        run = self._frame.run
        return open_ends(run, self._base) > 0 or run.loops_settled > self._settled

    def gives_up(self) -> bool:
        """Call behind each turn: whether the loop ends here for us, as the run is out of steps,
        or each turn may have been its last, or took too long."""
        run = self._frame.run
        if open_ends(run, self._base) > MAX_OPEN_TURNS:
            run.doubt("a loop that may end at any turn was not followed to its end")
            return True
        return bool(run.out_of_steps) or (self._is_uncertain and self.takes_long())

    def takes_long(self) -> bool:
        """Whether a loop of unknown turns has cost too much; then it is in doubt."""
        run = self._frame.run
        if run.work - self._work <= MAX_LOOP_WORK:
            return False
        run.doubt("a loop with others in it was not followed to its end")
        return True


def _are_few_texts(goes_over: Value) -> bool:
    if isinstance(goes_over, List) and goes_over.rest is MISSING:
        goes_over = tuple(goes_over.items)
    if not isinstance(goes_over, tuple) or len(goes_over) > FEW_TEXTS:
        return False
    return all(isinstance(item, str) for item in goes_over)


def settle_rest(frame: Frame, turn: Turn, element: Value, ends: bool) -> Any:
    """Try the rest of a loop as one turn; its signal, or MISSING when it can't be settled so.

    `ends` says that the loop may end by itself, by its test or its last element. One that doesn't
    end at all is left by an error, or when somebody interrupts it.
    """
    run, trail = frame.run, frame.run.trail
    doubts, facts = dict(run.doubts), len(run.facts)
    undo = trail.fork()
    exits = _fixpoint(frame, turn, element)
    quiet = len(run.facts) == facts and run.doubts == doubts and not run.out_of_steps
    signals = {e.signal for e in exits or ()}
    if exits is None or not quiet:
        del run.facts[facts:]
        run.doubts = doubts
        trail.undo(undo)
        trail.close(undo)
        return MISSING
    trail.close(undo)
    run.loops_settled += 1
    returned = next((e.value for e in exits if e.signal == RETURN), MISSING)

    def leave(frame: Frame) -> Signal:
        frame.result = returned
        return RETURN

    def fail(left: Exit) -> Side:
        def run(frame: Frame) -> Signal:
            frame.run.trail.apply(left.delta)
            raise left.value

        return run

    sides: list[Side] = [fail(e) for e in exits if e.signal == RAISE]
    if returned is not MISSING:
        sides.insert(0, leave)
    if ends or BREAK in signals or returned is MISSING:
        sides.insert(0, lambda frame: FALL)
    return sides[0](frame) if len(sides) == 1 else fork(frame, sides)


def _fixpoint(frame: Frame, turn: Turn, element: Value) -> list[Exit] | None:
    """Make unknown what a turn changes until two more turns change nothing else.

    Only what outlives a turn matters: an object that one turn changes and the next one does not
    was made in that turn, and nothing leads to it but what is unknown by now.

    Gives the ways to leave the last turn; None when there is no end, or TensorFlow is touched.
    """
    seen: dict[int, Any] = {}
    quiet = 0
    start = frame.run.work
    for _ in range(MAX_ROUNDS):
        if frame.run.out_of_steps or frame.run.work - start > MAX_LOOP_WORK:
            return None
        exits = _try_turn(frame, turn, element)
        if all(e.signal == RAISE for e in exits):
            return None
        if any(_touches_tensorflow(frame.run, e.delta) for e in exits):
            return None
        old = [{k: v for k, v in e.delta.items() if id(v[0]) in seen} for e in exits]
        widened = [1 for delta in old if widen(frame.run, delta)]
        quiet = 0 if widened or not seen else quiet + 1
        if quiet == QUIET_ROUNDS:
            return exits
        seen.update((id(v[0]), v[0]) for e in exits for v in e.delta.values())
        seen.setdefault(0)
    return None


def _try_turn(frame: Frame, turn: Turn, element: Value) -> list[Exit]:
    """One turn from the state as it is, which stays as it is."""
    run, outer = frame.run, frame.run.pending
    run.maybe += 1
    mark = run.trail.fork()
    run.pending = []
    here = run.here
    try:
        signal = turn(frame, element)
        value: Value = frame.result
    except Raise as raised:
        signal, value = RAISE, raised
        run.here = here
    exits = leave_fork(run, mark, Exit(signal, value, {}))
    run.pending = outer
    run.maybe -= 1
    run.trail.close(mark)
    return [e._replace(signal=FALL if e.signal == CONTINUE else e.signal) for e in exits]


def _touches_tensorflow(run: Run, delta: Delta) -> bool:
    """Whether a turn changed what the naming rules keep, or loaded a module."""
    for owner, key, after in delta.values():
        if (isinstance(owner, Table) or owner is run.modules) and owner.get(key, MISSING) != after:
            return True
    return False


def widen(run: Run, delta: Delta) -> bool:
    """Make unknown what a turn has changed; whether there was anything that wasn't unknown yet."""
    widened = False
    for owner, key, after in delta.values():
        if isinstance(owner, dict):
            widened |= _widen_item(run, owner, key, after)
        elif isinstance(owner, Stream):
            widened |= not owner.lost
            run.trail.touch(owner)
            owner.lost = True
        else:
            widened |= _widen_cell(run, owner, after)
    return widened


def _widen_item(run: Run, owner: dict[Any, Any], key: Any, after: Value) -> bool:
    before = owner.get(key, MISSING)
    wide = _wide(before, after)
    if wide is before:
        return False
    run.trail.put(owner, key, wide)
    return True


def _wide(before: Value, after: Value) -> Value:
    """What stands for both values and all that may come."""
    if before is MISSING or after is MISSING or isinstance(before, Maybe):
        inner = strip(after if before is MISSING else before)
        if isinstance(before, Maybe) and isinstance(inner, Unknown):
            return before
        return Maybe(_unknown(inner))
    if same(before, after) or isinstance(before, Unknown):
        return before
    if isinstance(before, tuple) and isinstance(after, tuple) and len(before) == len(after):
        wide = tuple(map(_wide, before, after))
        return before if all(a is b for a, b in zip(wide, before)) else wide
    return _unknown(before, after)


def unknown_element(*elements: Value) -> Value:
    """What stands for the elements of the turns that aren't followed, by some of them."""
    shapes = {len(e) if isinstance(e, tuple) else None for e in elements}
    if len(shapes) == 1 and None not in shapes:
        return tuple(unknown_element(*column) for column in zip(*elements))
    return _unknown(*elements)


def _unknown(*values: Value) -> Unknown:
    return Unknown(REASON, plain=all(map(holds_no_tensor, values)))


def _widen_cell(run: Run, cell: Value, after: Any) -> bool:
    """Make the contents of a list, dict or set unknown, if they aren't yet."""
    if not isinstance(cell, (List, Dict, Set)):  # an array, whose elements may be forgotten
        if cell.contents() is None:
            return False
        run.trail.touch(cell)
        cell.restore(None)
        return True
    items, rest = cell.contents()
    if isinstance(rest, Unknown) and rest.reason == REASON and not (after[0] and not items):
        return False
    held = [*_values(items), *_values(after[0])]
    held += [r for r in (rest, after[1]) if r is not MISSING]
    wide = _unknown(*map(strip, held))
    run.trail.touch(cell)
    if isinstance(cell, Dict):
        kept = {k: Maybe(_unknown(strip(v))) for k, v in {**after[0], **items}.items()}
        cell.restore((kept, wide))
    elif isinstance(cell, (List, Set)):
        cell.restore((type(items)(), wide))
    return True


def _values(items: Any) -> list[Value]:
    return list(items.values()) if isinstance(items, dict) else list(items)
