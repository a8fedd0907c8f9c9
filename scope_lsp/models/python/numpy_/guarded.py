"""Models of NumPy's functions give something unknown for arguments that don't fit."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

from scope_lsp.domain.values import Value
from scope_lsp.models import registry
from scope_lsp.models.python.arrays import unknown
from scope_lsp.models.python.pure import COMPUTE_ERRORS
from scope_lsp.models.registry import Call


def api(*paths: str) -> Callable[[Callable[..., Value]], Callable[..., Value]]:
    """Declare a model, as `registry.api` does.

    Axes out of bounds, numbers in place of arrays and the like are what NumPy refuses, or what
    isn't modelled; the model need not look for each of them.
    """

    def declare(function: Callable[..., Value]) -> Callable[..., Value]:
        @functools.wraps(function)
        def model(call: Call, /, *args: Any, **kwargs: Any) -> Value:
            try:
                return function(call, *args, **kwargs)
            except COMPUTE_ERRORS:
                return unknown(f"what {call.path} does with this isn't known")

        registry.api(*paths)(model)
        return function

    return declare
