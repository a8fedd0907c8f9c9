"""What there is to say of the variables and tensors behind a fact."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import prod
from typing import Any

from scope_lsp.ide.pieces import shape_text

Dims = tuple["int | None", ...]


@dataclass(frozen=True)
class Described:
    """Shape, type and whether it is trained; None stands for what isn't known or differs."""

    shape: Dims | None = None
    dtype: str | None = None
    trainable: bool | None = None

    def common(self, other: Described, by_size: bool = False) -> Described:
        """What holds for both; `by_size` says to compare shapes size by size."""
        return Described(
            _common_shape(self.shape, other.shape, by_size),
            self.dtype if self.dtype == other.dtype else None,
            self.trainable if self.trainable == other.trainable else None,
        )

    @property
    def parameters(self) -> int | None:
        """How many numbers it holds."""
        if self.shape is None or None in self.shape:
            return None
        return prod(size for size in self.shape if size is not None)

    def as_json(self) -> dict[str, Any]:
        """The same in the words of the command's contract."""
        shape = None if self.shape is None else list(self.shape)
        return {"shape": shape, "dtype": self.dtype, "trainable": self.trainable}


def described(record: object) -> Described:
    """The properties of a variable's record or of a tensor, as far as they are known."""
    shape = getattr(record, "shape", None)
    dtype = getattr(record, "dtype", None)
    trainable = getattr(record, "trainable", None)
    return Described(
        tuple(map(_dimension, shape)) if isinstance(shape, tuple) else None,
        dtype if isinstance(dtype, str) else None,
        trainable if isinstance(trainable, bool) else None,
    )


def _dimension(size: object) -> int | None:
    return size if isinstance(size, int) else None


def summary(found: Described) -> str:
    """Shape and type in a few words, as far as they are known."""
    words = [shape_text(found.shape) if found.shape is not None else "", found.dtype or ""]
    if found.trainable is False:
        words.append("not trainable")
    return " ".join(word for word in words if word)


def common(each: Iterable[Described], by_size: bool = False) -> Described:
    """What holds for all."""
    found: Described | None = None
    for other in each:
        found = other if found is None else found.common(other, by_size)
    return found or Described()


def _common_shape(ours: Dims | None, theirs: Dims | None, by_size: bool) -> Dims | None:
    if ours == theirs:
        return ours
    if not by_size or ours is None or theirs is None or len(ours) != len(theirs):
        return None
    return tuple(a if a == b else None for a, b in zip(ours, theirs))
