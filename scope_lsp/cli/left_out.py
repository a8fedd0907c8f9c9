"""What isn't among the answers, and what to do: a short list mustn't look like all there is."""

from __future__ import annotations

from collections.abc import Iterator

from scope_lsp.cli.answers import Answers

MAX_TOLD = 5
"""So many modules or files are named in a line."""


def left_out(answers: Answers) -> Iterator[str]:
    """A line for the imports that weren't found, and one for the files that weren't run."""
    if answers.missing:
        importers = list(dict.fromkeys(answers.missing.values()))
        yield (
            f"not found: {_some(list(answers.missing))}, imported in {_some(importers)}; "
            "what they make isn't told: name the folder that holds them by --root"
        )
    if answers.idle:
        yield (
            f"not run: {_some(answers.idle)}, since no import that is found there leads to "
            "TensorFlow; --root names further folders"
        )


def _some(told: list[str]) -> str:
    more = f" and {len(told) - MAX_TOLD} more" if len(told) > MAX_TOLD else ""
    return ", ".join(told[:MAX_TOLD]) + more
