"""The project's Python environments, found by their files alone: no interpreter is started."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from scope_lsp.workspace.reading import entries, read

ACTIVE = ("VIRTUAL_ENV", "CONDA_PREFIX")
"""What a shell sets while an environment is active."""

OWN = (".venv", "venv", "env", ".env")
"""What people call the environment in a project's folder."""

MAX_BYTES = 1_000_000

_SITES = (
    ("lib", "site-packages"),
    ("lib64", "site-packages"),
    ("lib", "dist-packages"),
)
"""Where packages are, in a folder for each Python between the two."""
_SETTING = re.compile(r"^\s*(?P<key>[\w-]+)\s*=\s*(?P<value>.*?)\s*$", re.MULTILINE)


def environments(
    roots: Iterable[Path], python: Path | None = None, trusted: bool = True
) -> list[Path]:
    """The folders of environments, the one that counts first: the one that the settings name, the
    active one, those in the project's own folders, and what they are built on, which a project
    that isn't trusted can't say."""
    chosen, own = [*_named(python), *_active()], list(_own(roots))
    found = [each for one in chosen for each in (one, *_base(one))]
    found += [each for one in own for each in (one, *(_base(one) if trusted else ()))]
    return list(dict.fromkeys(found))


def site_packages(environment: Path) -> list[Path]:
    """The folders of an environment that hold what is installed in it."""
    version = _configured(environment).get("version", "")
    found = [
        environment / folder / python / inner
        for folder, inner in _SITES
        for python in entries(environment / folder)
        if python.startswith("python")
    ]
    found = [site for site in (*found, environment / "Lib/site-packages") if os.path.isdir(site)]
    distinct = {os.path.realpath(site): site for site in reversed(found)}
    return _of_version(list(reversed(distinct.values())), version)


def _of_version(sites: list[Path], version: str) -> list[Path]:
    """Those for one Python version, where several share a folder."""
    fitting = [site for site in sites if version and _python_of(site) == _minor(version)]
    return fitting or sites


def _python_of(site: Path) -> str:
    return site.parent.name.removeprefix("python")


def _minor(version: str) -> str:
    return ".".join(version.split(".")[:2])


def _named(python: Path | None) -> Iterator[Path]:
    """The environment of an interpreter's path; it is not resolved, as links lead out of it."""
    if python is None:
        return
    if os.path.isdir(python):
        yield python
    elif python.parent.name in ("bin", "Scripts"):
        yield python.parent.parent
    else:
        yield python.parent


def _active() -> Iterator[Path]:
    yield from (Path(os.environ[name]) for name in ACTIVE if os.environ.get(name))


def _own(roots: Iterable[Path]) -> Iterator[Path]:
    for root in roots:
        yield from (root / name for name in OWN if os.path.isdir(root / name))
        yield from (root / name for name in entries(root) if _is_one(root / name))


def _is_one(folder: Path) -> bool:
    return os.path.isfile(folder / "pyvenv.cfg")


def _base(environment: Path) -> Iterator[Path]:
    """What an environment sees beside its own: the Python that it was made with, if it says so."""
    configured = _configured(environment)
    if configured.get("include-system-site-packages", "").lower() == "true":
        home = configured.get("home")
        if home:
            yield Path(home).parent


def _configured(environment: Path) -> dict[str, str]:
    text = (read(environment / "pyvenv.cfg", MAX_BYTES) or b"").decode(errors="replace")
    return {found["key"].lower(): found["value"] for found in _SETTING.finditer(text)}
