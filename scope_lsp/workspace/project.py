"""Where the project of a file begins, when nobody said: jedi knows the marks of one."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path


@lru_cache(maxsize=64)
def project_root(folder: str) -> str:
    """The folder with `setup.py`, `.git` or the like that is around a folder, or the folder itself.

    Only files are looked at. Importing jedi takes a fifth of a second, so that it is asked last.
    """
    import jedi

    try:
        return str(jedi.get_default_project(Path(folder, "program.py")).path)
    except (OSError, ValueError, TypeError):  # a project's own settings for jedi may be broken
        return folder
