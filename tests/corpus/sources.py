"""Sources of published packages, downloaded once into a folder outside of the project."""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from pathlib import Path

SECONDS = 120
"""So long one download may take."""


def cache() -> Path:
    """Where downloads are kept: `SCOPE_LSP_CORPUS`, or the user's own cache folder."""
    named = os.environ.get("SCOPE_LSP_CORPUS")
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(named) if named else Path(base) / "scope-lsp" / "corpus"


def have(origin: str, base: str) -> Path | None:
    """The folder of a package's source, downloaded if it isn't there; None if it can't be had.

    `origin` is such as `PyPI dm-sonnet==1.36`. Nothing of it is installed or run.
    """
    folder = cache() / base
    if folder.is_dir():
        return folder
    with tempfile.TemporaryDirectory() as name:
        into = Path(name)
        archive = _download(origin.removeprefix("PyPI "), into)
        if archive is None:
            return None
        unpacked = into / "unpacked"
        _unpack(archive, unpacked)
        folder.parent.mkdir(parents=True, exist_ok=True)
        _inner(archive, unpacked).replace(_beside(folder))
    _beside(folder).replace(folder)  # all at once, whatever else downloads it now
    return folder


def _beside(folder: Path) -> Path:
    return folder.with_name(f"{folder.name}.{os.getpid()}")


def _download(requirement: str, into: Path) -> Path | None:
    """A wheel if there is one, for that of Python 3.7 needs no building; else what was built on."""
    for kind in (["--only-binary=:all:", "--python-version", "3.7"], ["--no-binary=:all:"]):
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", *kind]
        command += ["--no-build-isolation", "--dest", str(into), requirement]
        try:
            subprocess.run(command, capture_output=True, check=False, timeout=SECONDS)
        except subprocess.TimeoutExpired:
            continue
        found = sorted(into.iterdir())
        if found:
            return found[0]
    return None


def _unpack(archive: Path, into: Path) -> None:
    if archive.suffix in (".whl", ".zip"):
        with zipfile.ZipFile(archive) as packed:
            packed.extractall(into)
        return
    with tarfile.open(archive) as packed:
        if sys.version_info >= (3, 12):
            packed.extractall(into, filter="data")
        else:
            packed.extractall(into)


def _inner(archive: Path, unpacked: Path) -> Path:
    """The folder that imports are found in: of a source distribution, the one folder in it."""
    inside = list(unpacked.iterdir())
    one = len(inside) == 1 and archive.suffix != ".whl"
    return inside[0] if one and inside[0].is_dir() else unpacked
