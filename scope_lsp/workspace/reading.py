"""Reading files, those that are some and no more of them than is of use, and folders."""

from __future__ import annotations

import os
import stat
from pathlib import Path


def read(path: str | Path, most: int) -> bytes | None:
    """So many bytes of a file; None for what can't be read. To open a pipe would be to wait for
    whoever writes into it, and devices have no end."""
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):
            return None
        with open(path, "rb") as file:
            return file.read(most)
    except (OSError, ValueError):
        return None


def entries(folder: str | Path) -> list[str]:
    """What lies in a folder; nothing if it can't be read."""
    try:
        return sorted(os.listdir(folder))
    except (OSError, ValueError):
        return []
