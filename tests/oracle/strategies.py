"""Random programs as hypothesis strategies, which shrink what fails."""

from __future__ import annotations

from hypothesis import strategies as st

from tests.oracle.dialects import Dialect
from tests.oracle.generator import make


class _DrawnChooser:
    """Choices drawn by hypothesis."""

    def __init__(self, draw: st.DrawFn) -> None:
        self._draw = draw

    def integer(self, low: int, high: int) -> int:
        """A number between two, both included."""
        return self._draw(st.integers(low, high))


@st.composite
def programs(draw: st.DrawFn, dialect: Dialect, layer: str, size: int = 5) -> str:
    """Programs of a dialect and layer."""
    return make(_DrawnChooser(draw), dialect, layer, size)
