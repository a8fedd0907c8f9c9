"""Answers about texts with holes, kept while a program runs.

The same few texts are compared with each new name. But the next run has holes of its own, so that
nothing that is kept would ever be asked for again.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")

_forget: list[Callable[[], None]] = []


def remembered(count: int) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """Keep so many answers of a function of names, until the program has run."""

    def keep(function: Callable[P, T]) -> Callable[P, T]:
        kept = lru_cache(count)(function)
        _forget.append(kept.cache_clear)
        return kept  # type: ignore[return-value]  # it is called as the function is

    return keep


def forget() -> None:
    """The program has run."""
    for clear in _forget:
        clear()
