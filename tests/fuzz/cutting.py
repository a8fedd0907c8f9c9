"""Programs whose run is cut off or cancelled anywhere: what is left must tell no false names."""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator
from pathlib import Path
from unittest import mock

from scope_lsp.analysis import Analysis, Entry, Recall, analyze
from scope_lsp.interpreter import budget
from scope_lsp.span import Span
from scope_lsp.version import Version
from scope_lsp.workspace.deep_stack import run_deep
from scope_lsp.workspace.modules import FileLoader
from scope_lsp.workspace.sources import Sources

VERSION = Version.parse("1.15")


def lies(path: Path, chance: random.Random, count: int) -> Iterator[str]:
    """What is told of a program that is false, as it is cut off and cancelled at random places."""
    whole = names(opened(path))
    for _ in range(count):
        work = round(10 ** chance.uniform(0.5, 4))
        with mock.patch.multiple(budget, MAX_WORK=work, MAX_WORK_BEYOND=work, LOOK_EVERY=1):
            told = names(opened(path))
        for site, (found, exact) in told.items():
            if exact and (found, exact) != whole.get(site):
                yield f"{path}, cut after {work}: {site} is told as {found}, not {whole.get(site)}"
        recall, looks = Recall(), itertools.count()
        with mock.patch.object(budget, "LOOK_EVERY", 1):
            opened(path, recall, looks, work)
        if names(opened(path, recall)) != whole:
            yield f"{path}, cancelled after {work} looks: afterwards something else is told"


def opened(
    path: Path, recall: Recall | None = None, looks: Iterator[int] | None = None, most: int = 0
) -> Analysis:
    """Open a program; somebody may have cancelled at the `most`th look."""
    loader = FileLoader(Sources(), [path.parent])

    def cancelled() -> bool:
        return looks is not None and next(looks) >= most

    entries = [Entry(str(path))]
    return run_deep(lambda: analyze(entries, VERSION, loader, cancelled, [str(path)], recall))


def names(analysis: Analysis) -> dict[tuple[str, Span, str], tuple[list[str], bool]]:
    """The names at each site, and whether they are told as exact."""
    return {site: (did.names, did.exact) for site, did in analysis.sites.items()}
