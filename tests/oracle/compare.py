"""Hold our command's answer against what TensorFlow did in recorded programs.

    python -m tests.oracle.compare FOLDER [--show 20] [--tool "scope-lsp"] [--answer FILE]

FOLDER holds programs with their truth (record.py makes them). The command runs once, over the whole
folder. Ends with 1 if anything disagrees.
"""

from __future__ import annotations

import argparse
import ast
import collections
import contextlib
import dataclasses
import io
import json
import re
import runpy
import shlex
import subprocess
import sys
import time
import unittest.mock
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.oracle.dialects import DIALECTS, Dialect

Json = dict[str, Any]
OURS = f"{shlex.quote(sys.executable)} -m scope_lsp"
SECONDS = 600


@dataclasses.dataclass(frozen=True)
class Difference:
    """One thing that TensorFlow did otherwise than we said."""

    cause: str
    path: str
    line: int
    api: str
    truth: object
    ours: object
    exact: bool = False

    def __str__(self) -> str:
        mark = " EXACT" if self.exact else ""
        return (
            f"{self.path}:{self.line}: {self.cause}{mark} at {self.api}\n"
            f"    TensorFlow {self.truth}\n    we         {self.ours}"
        )


@dataclasses.dataclass
class Result:
    """What the comparison of some programs gave."""

    counts: collections.Counter[str] = dataclasses.field(default_factory=collections.Counter)
    differences: list[Difference] = dataclasses.field(default_factory=list)

    def merge(self, other: Result) -> None:
        """Take in the result of further programs."""
        self.counts.update(other.counts)
        self.differences.extend(other.differences)


class Program:
    """One program: its text, its truth, and our answer about it."""

    def __init__(self, path: str, source: str, truth: Json, answer: Json) -> None:
        self.path = path
        self.truth = truth
        self.answer = answer
        if all(site["column"] is None for site in truth.get("sites", [])):
            _to_first_lines(source, [*truth["sites"], *truth["errors"], *answer["sites"]])
            _to_first_lines(source, answer["errors"])
        self._lines = source.splitlines()
        self.result = Result()

    def compare(self) -> Result:
        """All that disagrees."""
        self.result.counts["programs"] += 1
        self._sites()
        self._errors()
        self._variables()
        self.result.counts["programs agreeing"] += not self.result.differences
        return self.result

    def _differ(
        self, cause: str, line: int, truth: object, ours: object, exact: bool = False
    ) -> None:
        self.result.counts["false exact"] += exact
        api = self._api(line)
        self.result.differences.append(Difference(cause, self.path, line, api, truth, ours, exact))

    def _api(self, line: int) -> str:
        """What is called on a line, by its looks."""
        text = self._lines[line - 1] if 0 < line <= len(self._lines) else ""
        found = re.search(r"\b(tf\.[\w.]+|\w+)\(", text.split("with ")[-1])
        return found.group(1) if found else text.strip()

    # Sites.

    def _sites(self) -> None:
        truth = by_line(self.truth["sites"])
        ours = by_line(self.answer["sites"])
        for place in sorted(truth.keys() | ours.keys()):
            for want, have in by_column(truth.get(place, []), ours.get(place, [])):
                self._site(place[0], want, have)

    def _site(self, line: int, truth: list[Json], ours: list[Json]) -> None:
        """Compare the sites of one kind on one line."""
        exact = bool(ours) and all(s["exact"] for s in ours)
        want, have = names_of(truth), names_of(ours)
        self.result.counts["sites"] += bool(want)
        self.result.counts["exact"] += exact and bool(want)
        columns = {s["column"] for s in truth} - {None}
        if want == have:
            self.result.counts["sites agreeing"] += bool(want)
            if columns and len(ours) == len(truth) and {s["column"] for s in ours} != columns:
                self._differ("column", line, sorted(columns), [s["column"] for s in ours])
        elif sorted(want) == sorted(have) and len(ours) > 1:
            # Of two operators that begin at one column, each has its own order.
            self.result.counts["sites agreeing"] += bool(want)
        elif sorted(want) == sorted(have):
            self._differ("order of names", line, want, have)
        elif not have:
            if not all(s.get("getter") for s in truth):
                self._differ("missing site", line, want, have, exact)
        elif not want:
            if not all(map(_only_open, ours)):
                self._differ("site too many", line, want, have, exact)
        else:
            self._differ("wrong names", line, want, have, exact)

    # Errors.

    def _errors(self) -> None:
        """Compare the errors that TensorFlow raised, caught ones as well."""
        ours = [(e["line"], first_line(e["message"])) for e in self.answer["errors"]]
        left = list(ours)
        for error in self.truth["errors"]:
            if error["origin"] != "tensorflow":
                left = [e for e in left if e[0] != error["line"]]
                continue
            self.result.counts["errors"] += 1
            lines = [error["line"], *error.get("also", [])]
            left = [e for e in left if e[0] not in lines or e[1] != error["message"]]
            self._error(error, [m for line, m in ours if line in lines])
        for line, message in left:
            if not any(line in [e["line"], *e.get("also", [])] for e in self.truth["errors"]):
                self._differ("false error", line, "", message)

    def _error(self, error: Json, messages: list[str]) -> None:
        """Compare one error with what we said at its line."""
        right = error["message"] in messages
        self.result.counts["errors agreeing"] += right
        start = error["message"].split(". ")[0]
        self.result.counts["errors agreeing in their start"] += any(
            m.startswith(start) for m in messages
        )
        if not right:
            cause = "error's words" if messages else "missing error"
            cause += " (caught)" if error["caught"] else ""
            self._differ(cause, error["line"], error["message"], messages)

    # Variables.

    def _variables(self) -> None:
        """Compare the variables at the end; which graphs count is open where there are several."""
        if DIALECTS[self.truth["dialect"]].eager:
            return
        self.result.counts["variable lists"] += 1
        everything = [described(v) for v in self.truth["variables"]]
        last = [described(v) for v in self.truth["variables"] if v["default"]]
        ours = [described(v) for v in self.answer["variables"]]
        listed = {v["name"] for v in everything}  # not all that is created is in a collection
        order = [name for name in self.truth["created"] if name in listed]
        in_order = [v["name"] for v in ours] == order
        created = in_order and sorted(map(str, ours)) == sorted(map(str, everything))
        if created or ours in (everything, last):
            self.result.counts["variable lists agreeing"] += 1
            return
        want = [v for v in everything if v not in ours] or [v["name"] for v in everything]
        have = [v for v in ours if v not in everything] or [v["name"] for v in ours]
        self._differ("variables", 0, want, have)


def _to_first_lines(source: str, found: list[Json]) -> None:
    """Have what lies in a call of several lines count at its first line.

    Python up to 3.7 takes a call's last line for its place.
    """
    try:
        calls = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)]
    except SyntaxError:  # a program in Python 2
        return
    spans = [(call.lineno, call.end_lineno or call.lineno) for call in calls]
    for each in found:
        around = [first for first, last in spans if first < each["line"] <= last]
        each["line"] = max(around, default=each["line"])


def described(variable: Json) -> Json:
    """What both sides say of a variable."""
    return {key: variable.get(key) for key in ("name", "shape", "dtype", "trainable")}


def _only_open(site: Json) -> bool:
    """Whether only functions come to a site that the program itself didn't call."""
    return all(":" in entry for entry in site["entries"])


def first_line(message: str) -> str:
    """The first line of an error's words."""
    return (message.splitlines() or [""])[0]


def by_line(sites: list[Json]) -> dict[tuple[int, str], list[Json]]:
    """Sites by their line and kind."""
    found: dict[tuple[int, str], list[Json]] = {}
    for site in sites:
        found.setdefault((site["line"], site["kind"]), []).append(site)
    return found


def by_column(truth: list[Json], ours: list[Json]) -> list[tuple[list[Json], list[Json]]]:
    """Sites of one line by their column, where the truth has columns and more than one."""
    columns = {s["column"] for s in truth}
    if len(columns) < 2 or None in columns:
        return [(truth, ours)]
    columns |= {s["column"] for s in ours}
    return [
        ([s for s in truth if s["column"] == c], [s for s in ours if s["column"] == c])
        for c in sorted(columns)
    ]


def names_of(sites: list[Json]) -> list[str]:
    """The distinct names of some sites, in order."""
    return list(dict.fromkeys(n for site in sites for n in site["names"]))


def arguments(dialect: Dialect, path: Path) -> list[str]:
    """What our command is asked about a program or a folder of them."""
    return ["names", str(path), "--tensorflow", dialect.tensorflow, "--ops", "--format", "json"]


def ask_here(dialect: Dialect, path: Path) -> Json:
    """Our command's answer, run in this process: no start each time."""
    out = io.StringIO()
    with (
        unittest.mock.patch.object(sys, "argv", ["scope-lsp", *arguments(dialect, path)]),
        contextlib.redirect_stdout(out),
        contextlib.suppress(SystemExit),
    ):
        runpy.run_module("scope_lsp", run_name="__main__")
    answer: Json = json.loads(out.getvalue())
    return answer


def ask(tool: str, dialect: Dialect, path: Path) -> Json:
    """Our command's answer about a program or a folder of them."""
    command = [*shlex.split(tool), *arguments(dialect, path)]
    done = subprocess.run(
        command,
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )
    try:
        answer: Json = json.loads(done.stdout)
    except ValueError:
        raise SystemExit(f"no JSON from {shlex.join(command)}:\n{done.stderr[-2000:]}") from None
    return answer


def part(answer: Json, name: str) -> Json:
    """What an answer says about the file of that name."""
    return {
        key: [item for item in answer.get(key, []) if Path(item["path"]).name == name]
        for key in ("sites", "errors", "variables")
    }


def compare_text(source: str, truth: Json, answer: Json, name: str = "program.py") -> Result:
    """Compare one program."""
    return Program(name, source, truth, part(answer, name)).compare()


def recorded(folder: Path) -> Iterator[tuple[Path, Json]]:
    """The programs of a folder that have their truth beside them."""
    for path in sorted(folder.glob("*.py")):
        truth_file = path.with_suffix(".json")
        if truth_file.exists():
            truth = json.loads(truth_file.read_text())
            if "failed" not in truth:
                yield path, truth


def compare_folder(folder: Path, answer: Json) -> Result:
    """Compare all programs of a folder."""
    result = Result()
    for path, truth in recorded(folder):
        result.merge(compare_text(path.read_text(), truth, answer, path.name))
    return result


def report(result: Result, show: int) -> None:
    """Print the counts, the causes, and some differences."""
    for difference in result.differences[:show]:
        print(difference)
    causes = collections.Counter((d.cause, d.api) for d in result.differences)
    for (cause, api), count in causes.most_common(40):
        print(f"{count:5} {cause}: {api}")
    print(", ".join(f"{key} {count}" for key, count in result.counts.items()))


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--tool", default=OURS)
    parser.add_argument(
        "--answer", type=Path, help="an answer in a file, instead of running the command"
    )
    parser.add_argument("--show", type=int, default=10)
    wanted = parser.parse_args()
    truths = [truth for _, truth in recorded(wanted.folder)]
    if not truths:
        parser.error(f"no recorded programs in {wanted.folder}")
    started = time.perf_counter()
    answer = (
        json.loads(wanted.answer.read_text())
        if wanted.answer
        else ask(wanted.tool, DIALECTS[truths[0]["dialect"]], wanted.folder)
    )
    seconds = time.perf_counter() - started
    result = compare_folder(wanted.folder, answer)
    report(result, wanted.show)
    print(f"{seconds:.1f} s")
    return 1 if result.differences else 0


if __name__ == "__main__":
    sys.exit(main())
