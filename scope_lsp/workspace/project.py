"""Where the project of a file begins, when nobody said."""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path

MARKS = (".git", ".hg", "pyproject.toml", "setup.py", "requirements.txt", "MANIFEST.in")
"""What stands in the outermost folder of a project."""


@lru_cache(maxsize=1_000)
def project_root(folder: str) -> str:
    """The nearest folder around that has such a mark and is no package; else the folder around the
    package that the folder is in, or the folder itself."""
    around = [each for each in (folder, *map(str, Path(folder).parents)) if not _has(each, INIT)]
    marked = (each for each in around if any(_has(each, mark) for mark in MARKS))
    return next(marked, around[0] if around else folder)


INIT = "__init__.py"


def _has(folder: str, name: str) -> bool:
    return os.path.exists(os.path.join(folder, name))
