"""Where programs are interpreted: with room for deep recursion, since that nests as deep as the
program does, and with few looks for garbage."""

from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, wait
from typing import TypeVar

STACK_BYTES = 256 * 1024 * 1024
"""Address space, of which only what is used becomes memory."""

RECURSION_LIMIT = 20_000
"""Python frames; the interpreter needs about twelve for one call of the program."""

OBJECTS_BETWEEN_COLLECTIONS = 50_000
"""What a run makes mostly stays, so looking for garbage as often as Python does costs a quarter of
the time and finds little."""

WHOLE_COLLECTIONS = 2
"""After so many collections of what isn't old, one looks at everything: what an edit made void is
old by then, and with Python's ten the memory of a server would grow by half."""

SECONDS_BETWEEN_LOOKS = 0.5
"""An interrupt that comes right before the waiting begins ends it no sooner than Python looks."""

T = TypeVar("T")


def deep_executor(name: str) -> ThreadPoolExecutor:
    """One thread with a deep stack, which runs what it is given in order."""
    sys.setrecursionlimit(max(sys.getrecursionlimit(), RECURSION_LIMIT))
    gc.set_threshold(max(gc.get_threshold()[0], OBJECTS_BETWEEN_COLLECTIONS), 10, WHOLE_COLLECTIONS)
    executor = ThreadPoolExecutor(1, thread_name_prefix=name)
    before = threading.stack_size(STACK_BYTES)
    try:
        # The thread starts with its first job, and the size counts at the start.
        executor.submit(lambda: None).result()
    finally:
        threading.stack_size(before)
    return executor


def run_deep(job: Callable[[], T]) -> T:
    """What `job` gives, run with a deep stack; who interrupts it need not wait for it."""
    executor = deep_executor("deep")
    try:
        future = executor.submit(job)
        while wait([future], SECONDS_BETWEEN_LOOKS).not_done:
            pass
        return future.result()
    finally:
        executor.shutdown(wait=False)
