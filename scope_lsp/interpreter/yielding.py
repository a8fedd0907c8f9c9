"""What a generator gives, also where it isn't known which way it takes.

    def batches(data):
        for start in range(0, len(data), size):     # how often isn't known
            yield data[start : start + size]

From the first thing that isn't known a generator is *loose*: all that it gives from then on may
come or not, and what it changes on the way is unknown. It can't be forked, as other code is, since
whoever asks for its elements does something between them. A loose generator that does something
to TensorFlow leaves the whole run in doubt; most of them only read data.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from scope_lsp.domain.containers import Stream
from scope_lsp.domain.trail import Delta, Table
from scope_lsp.domain.values import Maybe, Value
from scope_lsp.interpreter import recursion
from scope_lsp.interpreter.errors import Group, remove_group
from scope_lsp.interpreter.facts import CallPath, Site
from scope_lsp.interpreter.frame import Frame
from scope_lsp.interpreter.loops import widen
from scope_lsp.interpreter.signals import Raise

if TYPE_CHECKING:
    from scope_lsp.interpreter.code import Code
    from scope_lsp.interpreter.recursion import Level
    from scope_lsp.interpreter.run import Run


def generate(run: Run, code: Code, frame: Frame, site: Site | None, level: Level) -> Stream:
    """The stream of what a generator function yields, which was called so."""
    stream = frame.stream = Stream(iter(()))
    inside = CallPath(site, run.here, code.name) if site else None
    stream.source = _values(run, code, frame, inside, level.turns)
    return stream


def loosen(frame: Frame, reason: str) -> bool:
    """From here on it isn't known what a generator gives; False when it gives one value anyway."""
    run, stream = frame.run, frame.stream
    assert stream is not None
    if stream.gives_one:
        run.doubt(reason)
        return False
    if not stream.loose:
        stream.loose = reason
        _open(run, stream)
    return True


def _values(
    run: Run, code: Code, frame: Frame, inside: CallPath | None, turns: int
) -> Iterator[Value]:
    """The values a generator yields, each computed with the generator's own call path."""
    body, stream, beyond = code.suspend(frame), frame.stream, Group(opaque=True)
    assert stream is not None
    send: Any = None
    while True:
        outside, run.here = run.here, inside or run.here
        run.depth += 1
        effects, before = run.effects, run.active.get(code)
        run.active[code] = recursion.level(run, code)._replace(turns=turns)
        if stream.loose:
            _open(run, stream)
        run.handlers.append(beyond)
        try:
            value = body.throw(send) if isinstance(send, Raise) else next(body)
        except StopIteration:
            return
        except Raise as raised:
            if not stream.loose:
                raise
            run.dropped([raised])
            return
        finally:
            remove_group(run, beyond)
            if stream.loose:
                _close(run, stream, effects)
            _leave(run, code, before)
            if not turns:
                recursion.end(run, code, effects)
            run.depth -= 1
            run.here = outside
        try:
            send = None
            yield Maybe(value) if stream.loose else value
        except Raise as raised:
            send = raised


def _leave(run: Run, code: Code, before: Level | None) -> None:
    """Whoever asked a generator for its next element goes on."""
    if before is not None:
        run.active[code] = before
    else:
        del run.active[code]


def _open(run: Run, stream: Stream) -> None:
    run.maybe += 1
    stream.mark = run.trail.fork()


def _close(run: Run, stream: Stream, effects: int) -> None:
    """What a loose generator changed before it gives its next element isn't known behind it."""
    old: Delta = {}
    for owner, key, value in run.trail.log[stream.mark :]:
        if not isinstance(owner, (Table, Stream)):
            old.setdefault((id(owner), key), (owner, key, value))
    widen(run, old)
    run.trail.close(stream.mark)
    run.maybe -= 1
    if run.effects != effects:
        run.doubt(stream.loose)
