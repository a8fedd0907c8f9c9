"""The kinds of TensorFlow program that the oracle makes and records."""

from __future__ import annotations

import dataclasses


@dataclasses.dataclass(frozen=True)
class Dialect:
    """How a program is written for one TensorFlow, and where that runs."""

    name: str
    version: tuple[int, int]
    environment: str
    """The folder of its virtual environment."""
    header: tuple[str, ...] = ("import tensorflow as tf",)
    v1: str = "tf."
    """What stands before a function that only version 1 has."""
    eager: bool = False
    in_graph: bool = False
    """The whole program stands under `with tf.Graph().as_default():`."""
    python2: bool = False

    @property
    def tensorflow(self) -> str:
        """The version as our command takes it."""
        return ".".join(map(str, self.version))

    def has(self, since: tuple[int, int], until: tuple[int, int] = (9, 0)) -> bool:
        """Whether its version is in a half-open range."""
        return since <= self.version < until


_V1_HEADER = ("import tensorflow.compat.v1 as tf", "tf.disable_v2_behavior()")


def _of_2(version: tuple[int, int], environment: str) -> tuple[Dialect, ...]:
    """The three ways to write a program for a TensorFlow 2."""
    name = ".".join(map(str, version))
    return (
        Dialect(f"{name}-v1", version, environment, header=_V1_HEADER),
        Dialect(f"{name}-graph", version, environment, v1="tf.compat.v1.", in_graph=True),
        Dialect(f"{name}-eager", version, environment, v1="tf.compat.v1.", eager=True),
    )


DIALECTS = {
    d.name: d
    for d in (
        Dialect("0.12", (0, 12), "tf012", python2=True),
        Dialect("1.0", (1, 0), "tf10"),
        Dialect("1.4", (1, 4), "tf14"),
        Dialect("1.8", (1, 8), "tf18"),
        Dialect("1.13", (1, 13), "tf113"),
        Dialect("1.15", (1, 15), "tf115"),
        *_of_2((2, 0), "tf20"),
        *_of_2((2, 5), "tf25"),
        *_of_2((2, 10), "tf210"),
        *_of_2((2, 16), "tf216"),
        *_of_2((2, 21), "tf221"),
    )
}
