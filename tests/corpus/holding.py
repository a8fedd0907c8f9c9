"""Our answer for a program, held against what TensorFlow called its variables."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

CASES = Path(__file__).with_name("cases")
SECONDS = 300

Place = tuple[Path, int]

ONLY_INTERNAL = {"optimizer", "optimizer slot", "moving average", "metric", "global step"}
"""Kinds of sites whose variables no line of the program names."""


@dataclass(frozen=True)
class Held:
    """How far an answer agrees."""

    sites: int
    right: int
    """Sites with exactly TensorFlow's names."""
    wrong_exact: tuple[str, ...]
    """Sites that claim to be exact and aren't."""


def hold(case: dict[str, Any], source: Path) -> Held:
    """Run the command for a case, and compare."""
    roots = [source / case["root"], *(source / path for path in case["paths"])]
    driver = CASES / f"{case['name']}.py"
    answered = _names(_answer(case, driver, roots), roots)
    right, sites, wrong = 0, 0, []
    for site in case["sites"]:
        if not site["names"] or set(site["kinds"]) <= ONLY_INTERNAL:
            continue
        path = driver if site["file"].startswith("@driver") else roots[0] / site["file"]
        names, exact = answered.get((path.resolve(), site["line"]), (set(), False))
        sites += 1
        right += names == set(site["names"])
        if exact and names != set(site["names"]):
            wrong.append(f"{site['file']}:{site['line']} {sorted(names)} for {site['names']}")
    return Held(sites, right, tuple(wrong))


def _answer(case: dict[str, Any], driver: Path, roots: list[Path]) -> dict[str, Any]:
    command = [sys.executable, "-m", "scope_lsp", "names", "--format", "json"]
    command += ["--tensorflow", case["tensorflow"]]
    for root in dict.fromkeys(roots):
        command += ["--root", str(root)]
    done = subprocess.run(
        [*command, str(driver)], capture_output=True, text=True, check=False, timeout=SECONDS
    )
    assert done.returncode == 0, done.stderr[-2000:]
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def _names(answer: dict[str, Any], roots: list[Path]) -> dict[Place, tuple[set[str], bool]]:
    """What we say for each place: the names without output index, and whether they are all."""
    found: dict[Place, tuple[set[str], bool]] = {}
    for site in answer["sites"]:
        path = next((r / site["path"] for r in roots if (r / site["path"]).exists()), None)
        place = (Path(path or site["path"]).resolve(), site["line"])
        names, exact = found.get(place, (set(), True))
        mine = {name.removesuffix(":0") for name in site["names"]}
        found[place] = (names | mine, exact and site["exact"])
    return found
