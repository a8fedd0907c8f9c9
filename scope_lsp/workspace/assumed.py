"""Which TensorFlow a program is for, and why we think so.

The setting decides; else the version that is installed in the project's environment, as its
metadata say; else what the code shows. No interpreter is started and nothing is imported.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from scope_lsp.version import NEWEST_1, NEWEST_2, Version
from scope_lsp.workspace.environments import site_packages
from scope_lsp.workspace.first_api import Evidence, find_evidence
from scope_lsp.workspace.reading import entries
from scope_lsp.workspace.sources import Sources

_DISTRIBUTION = re.compile(
    r"(?P<name>tensorflow(?:[_-](?:cpu|gpu|intel|macos|rocm))?|tf[_-]nightly)-(?P<version>\d[^-]*?)"
    r"(?:\.dist-info|(?:-py\d[\d.]*)?\.egg-info)$"
)


@dataclass(frozen=True)
class Assumed:
    """A TensorFlow version and the reason for it, as the end of `TensorFlow 1.15, …`."""

    version: Version
    reason: str

    def __str__(self) -> str:
        return f"TensorFlow {self.version}, {self.reason}"


def assume(
    asked: str | None,
    roots: Iterable[Path],
    paths: Iterable[str],
    sources: Sources,
    installed: Iterable[Path],
) -> Assumed:
    """The version for some programs; raise ValueError when `asked` is none that we know.

    `installed` are the environments that count, the first before others.
    """
    if asked:
        return Assumed(Version.parse(asked), "as the settings say")
    return _installed(roots, installed) or _shown(find_evidence(paths, roots, sources))


def _installed(roots: Iterable[Path], environments: Iterable[Path]) -> Assumed | None:
    """The version in the environment that the settings name, the active one, or the project's."""
    for environment in environments:
        for site in site_packages(environment):
            found = _distribution(site)
            if found is not None:
                return Assumed(found, f"which is installed in {_short(environment, roots)}")
    return None


def _short(environment: Path, roots: Iterable[Path]) -> str:
    return environment.name if environment.parent in roots else str(environment)


def _distribution(site: Path) -> Version | None:
    for name in entries(site):
        found = _DISTRIBUTION.match(name)
        if found:
            try:
                return Version.parse(found["version"])
            except ValueError:
                continue
    return None


def _shown(evidence: Evidence | None) -> Assumed:
    if evidence is None:
        return Assumed(Version.parse(NEWEST_2), "the newest, as nothing says otherwise")
    where = f"{Path(evidence.path).name} line {evidence.line}"
    return Assumed(Version.parse(NEWEST_1), f"because {where} uses {evidence.name}")
