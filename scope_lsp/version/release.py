"""A release of TensorFlow, which compares with a pair of numbers."""

from __future__ import annotations

from typing import NamedTuple


class Release(NamedTuple):
    """A TensorFlow release by its first two numbers: patch releases never changed a name."""

    major: int
    minor: int

    def __str__(self) -> str:
        return f"{self.major}.{self.minor}"

    @property
    def is_v2(self) -> bool:
        """Whether plain `tf.` is the second API, with eager execution by default."""
        return self.major >= 2

    @property
    def runs_on_python2(self) -> bool:
        """Whether programs are taken as Python 2.7: `map` gives a list, `3 / 2` is 1, and
        `sys.version_info` says so. Programs of 0.12's time ran there."""
        return self < (1, 0)
