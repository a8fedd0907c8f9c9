"""A program that takes long to analyse: many functions, each up to the bound on a loop."""

from __future__ import annotations

_FUNCTION = "def f{}():\n    i = 0\n    for _ in range(10 ** 9):\n        i += len(str(i))\n"
COUNT = 60
SLOW = "import tensorflow as tf\n" + "".join(map(_FUNCTION.format, range(COUNT)))
LINES = SLOW.count("\n")
FEW = "".join(map(_FUNCTION.format, range(8)))
"""Enough of them for a second or so."""
