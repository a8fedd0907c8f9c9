"""Functions whose arguments get no gradient."""

from __future__ import annotations

STOPPED: dict[str, tuple[str, ...] | None] = {}
