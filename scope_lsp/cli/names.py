"""`scope-lsp names`: what TensorFlow will call each variable and op."""

from __future__ import annotations

import argparse
import json
import sys

from scope_lsp.cli.left_out import warn
from scope_lsp.cli.programs import read
from scope_lsp.cli.running import run_programs


def names(arguments: argparse.Namespace) -> int:
    """Print the names of some programs and return the exit status."""
    asked = read(arguments)
    answers, status = run_programs(asked, arguments.ops)
    if arguments.format == "json":
        warn(answers.left_out.all)
        json.dump(answers.as_json(str(asked.tensorflow.version)), sys.stdout, indent=1)
        print()
        return status
    from scope_lsp.cli import table, tree

    printed = table if arguments.format == "table" else tree
    printed.show(answers, asked.tensorflow)
    return status
