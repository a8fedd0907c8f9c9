"""Whoever creates a variable, our run must say the same: line, name, shape, dtype, in order."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from scope_lsp.analysis import Entry, analyze
from scope_lsp.version import Version
from scope_lsp.workspace.modules import FileLoader
from scope_lsp.workspace.sources import Sources
from tests.creations.record import CASES, versions

Row = list[object]


def cases() -> list[str]:
    """The recorded programs as name/version."""
    return [f"{p.stem}/{v}" for p in sorted(CASES.glob("*.py")) for v in versions(p)]


def ours(path: Path, version: str) -> tuple[list[Row], Row | None, list[str]]:
    """The variables that our run creates, the error that ends it, and its doubts."""
    loader = FileLoader(Sources(), [])
    entry = analyze([Entry(str(path))], Version.parse(version), loader).entries[0]
    rows: list[Row] = []
    error: Row | None = None
    for fact in entry.facts:
        if fact.beyond or fact.maybe:
            continue
        if fact.kind == "variable" and fact.status == "created":
            shape = fact.detail.shape
            dims = [d if isinstance(d, int) else None for d in shape] if isinstance(
                shape, tuple) else None  # fmt: skip
            trainable = fact.detail.trainable is not False
            rows.append([fact.site.span.line, f"{fact.name}:0", dims, fact.detail.dtype, trainable])
        if fact.doubt and fact.kind == "variable":
            rows.append([fact.site.span.line, "in doubt: " + fact.doubt])
    if entry.ended_by is not None:
        error = [entry.ended_by.site.span.line]
    return rows, error, list(entry.doubts)


@pytest.mark.parametrize("case", cases())
def test_creations_are_tensorflows(case: str) -> None:
    name, _, version = case.partition("/")
    path = CASES / f"{name}.py"
    truth = json.loads(path.with_suffix(".json").read_text())[version]
    rows, error, doubts = ours(path, version)
    assert not doubts
    assert rows == truth["variables"]
    assert (error is None) == (truth["error"] is None)
    if error is not None:
        assert error[0] == truth["error"][0]
