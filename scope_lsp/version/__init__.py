"""TensorFlow versions, and one named predicate for each behaviour that changed between them.

No other package compares version numbers: a rule that differs asks a predicate here, named after
the behaviour. Each says where in TensorFlow's source the change can be seen. There is a module for
each topic, and `Version` answers for all of them.
"""

from __future__ import annotations

import re

from scope_lsp.version.contrib import Contrib
from scope_lsp.version.control_flow import ControlFlow
from scope_lsp.version.graphs import Graphs
from scope_lsp.version.keras import Keras
from scope_lsp.version.layers import Layers
from scope_lsp.version.recurrent import Recurrent
from scope_lsp.version.scopes import Scopes
from scope_lsp.version.training import Training
from scope_lsp.version.variables import Variables

NEWEST_1 = "1.15"
NEWEST_2 = "2.21"


class Version(  # type: ignore[misc]  # all of them are one pair
    Graphs, Scopes, Variables, ControlFlow, Recurrent, Training, Layers, Contrib, Keras
):
    """A TensorFlow release that knows how it behaves."""

    __slots__ = ()

    @classmethod
    def parse(cls, text: str) -> Version:
        """Read `1.15`, `1.15.5`, `v2.0rc1` or `2`; raise ValueError for anything else."""
        found = re.match(r"v?(\d+)(?:\.(\d+))?", text.strip())
        if not found:
            raise ValueError(f"{text!r} is not a TensorFlow version; write it like 1.15 or 2.10")
        version = cls(int(found[1]), int(found[2] or 0))
        if not (0, 5) <= version < (3, 0):
            raise ValueError(f"TensorFlow {text} is not known; 0.12, 1.x and 2.x are")
        return version


__all__ = ["NEWEST_1", "NEWEST_2", "Version"]
