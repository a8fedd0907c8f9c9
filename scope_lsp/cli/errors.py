"""How the command ends when it can't answer."""

from __future__ import annotations

CLEAN = 0
FINDINGS = 1
WRONG_USE = 2
CRASHED = 3
INTERRUPTED = 130


class WrongUse(Exception):
    """What was asked for can't be done; the message says what, where and what to do."""
