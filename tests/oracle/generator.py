"""Programs made at random: in bulk from a seed, or as hypothesis strategies that shrink.

python -m tests.oracle.generator --dialect 1.15 --seed 7     prints one
"""

from __future__ import annotations

import argparse

from tests.oracle.dialects import DIALECTS, Dialect
from tests.oracle.layers_layer import LayersLayer
from tests.oracle.program_layer import ProgramLayer
from tests.oracle.scopes_layer import ScopesLayer
from tests.oracle.writing import Chooser, SeededChooser

LAYERS = ("scopes", "program", "networks")


def make(chooser: Chooser, dialect: Dialect, layer: str, size: int = 6) -> str:
    """One program of a layer."""
    if layer == "scopes":
        return ScopesLayer(chooser, dialect).scopes_program(size)
    if layer == "networks":
        return LayersLayer(chooser, dialect).network_program(size)
    return ProgramLayer(chooser, dialect).program(size)


def seeded(dialect: Dialect, seed: int, index: int, layer: str = "") -> str:
    """The program of that number in a seed's bulk; the two that know scopes take turns unless one
    is asked for."""
    layer = layer or LAYERS[index % 2]  # networks are asked for
    return make(SeededChooser(f"{dialect.name}/{seed}/{index}"), dialect, layer)


def main() -> None:
    """Print one program."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--dialect", choices=DIALECTS, default="1.15")
    parser.add_argument("--layer", choices=LAYERS, default="program")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--index", type=int, default=0)
    wanted = parser.parse_args()
    print(seeded(DIALECTS[wanted.dialect], wanted.seed, wanted.index, wanted.layer), end="")


if __name__ == "__main__":
    main()
