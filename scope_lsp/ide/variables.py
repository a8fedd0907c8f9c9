"""What there is to say of the variables and tensors behind a fact."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from scope_lsp.interpreter.facts import Fact

Dims = tuple["int | None", ...]


@dataclass(frozen=True)
class Described:
    """Shape, type and whether it is trained; None stands for what isn't known or differs."""

    shape: Dims | None = None
    dtype: str | None = None
    trainable: bool | None = None

    def common(self, other: Described) -> Described:
        """What holds for both."""
        return Described(
            self.shape if self.shape == other.shape else None,
            self.dtype if self.dtype == other.dtype else None,
            self.trainable if self.trainable == other.trainable else None,
        )

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


def records(fact: Fact) -> list[tuple[str, object]]:
    """The effective names of a fact with output index, each with what is known of its bearer.

    A partitioned variable stands for its parts, which are what a checkpoint's reader meets.
    """
    if fact.kind != "variable":
        return [(str(fact.name), fact.detail)]
    parts = getattr(fact.detail, "parts", ())
    if parts:
        return [(f"{part.name}:0", part) for part in parts]
    return [(f"{fact.name}:0", fact.detail)]
