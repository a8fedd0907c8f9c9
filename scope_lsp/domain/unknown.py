"""UNKNOWN: what TensorFlow may well know, and only we don't.

In shapes it stands beside None, which is what TensorFlow itself doesn't know.
"""

from __future__ import annotations

from enum import Enum
from typing import Final, Literal, Union


class Unknown(Enum):
    """The type of UNKNOWN."""

    UNKNOWN = "unknown"

    def __repr__(self) -> str:
        return "UNKNOWN"


UNKNOWN: Final = Unknown.UNKNOWN

UnknownType = Literal[Unknown.UNKNOWN]
Size = Union[int, None, UnknownType]
"""A number, None where TensorFlow itself doesn't know it, UNKNOWN where only we don't."""
Sizes = Union[tuple[Size, ...], UnknownType, None]
"""The sizes of a tensor along its axes; None is an unknown rank."""
