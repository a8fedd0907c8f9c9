"""Running many jobs in several processes, of which any may be ended from outside.

Whoever ends one, such as a system that is out of memory, must not take the others' answers. So what
was lost is run again, each job alone in a process: what that doesn't survive is at fault.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import Any

CHUNK = 8
"""So many jobs go to a process at once."""

NO_PROCESSES = (OSError, NotImplementedError, ImportError)
"""What tells that this machine gives us no further processes."""


def run_in_processes(
    count: int,
    run: Callable[[int], Any],
    prepare: Callable[..., None],
    given: tuple[Any, ...],
    processes: int,
) -> Iterator[tuple[int, Any, bool]]:
    """Each job's number, what it gives, and whether its process lived."""
    left = dict.fromkeys(range(count))
    for number, made in _run(list(left), run, prepare, given, processes, CHUNK):
        del left[number]
        yield number, made, True
    while left:
        for number, made in _run(list(left), run, prepare, given, 1, 1):
            del left[number]
            yield number, made, True
        lost = next(iter(left), None)
        if lost is not None:
            del left[lost]
            yield lost, None, False


def _run(
    numbers: list[int],
    run: Callable[[int], Any],
    prepare: Callable[..., None],
    given: tuple[Any, ...],
    processes: int,
    size: int,
) -> Iterator[tuple[int, Any]]:
    """What the jobs give whose process lives as long as they take."""
    # What is asked goes to each process once, not with each job.
    arguments = (prepare, given)
    executor = ProcessPoolExecutor(processes, initializer=_begin, initargs=arguments)
    waiting = []
    try:
        with contextlib.suppress(BrokenProcessPool):
            for at in range(0, len(numbers), size):
                chunk = numbers[at : at + size]
                waiting.append((chunk, executor.submit(_run_chunk, run, chunk)))
        for chunk, future in waiting:
            with contextlib.suppress(BrokenProcessPool):
                yield from zip(chunk, future.result())
    finally:
        executor.shutdown(wait=False, cancel_futures=True)


def _run_chunk(run: Callable[[int], Any], numbers: list[int]) -> list[Any]:
    return [run(number) for number in numbers]


def _begin(prepare: Callable[..., None], given: tuple[Any, ...]) -> None:
    threading.Thread(target=_leave_with_parent, daemon=True).start()
    prepare(*given)


def _leave_with_parent() -> None:
    """End when the command does, which may be killed: else its processes would wait for work."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
