"""JSON on standard output, and nothing else there."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence

from scope_lsp.cli.found import Found
from scope_lsp.workspace.assumed import Assumed

SCHEMA = 1


def show(told: Sequence[Found], tensorflow: Assumed) -> None:
    """Print the findings for machines."""
    answer = {
        "schema": SCHEMA,
        "tensorflow": str(tensorflow.version),
        "findings": [each.as_json() for each in told],
    }
    json.dump(answer, sys.stdout, indent=1)
    print()
