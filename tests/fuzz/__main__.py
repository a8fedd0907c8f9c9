"""Look for what brings the server down, for as long as wanted.

    python -m tests.fuzz all --minutes 30
    python -m tests.fuzz open --minutes 60 FOLDER…      open all files of folders
    python -m tests.fuzz damage --seed 7                damaged files, prefixes, hostile programs
    python -m tests.fuzz edit                           edits, by the real server's documents

Ends with 1 if anything was found. The files that are opened by default are Python's own library;
`nice -n 15` leaves the machine to others.
"""

from __future__ import annotations

import argparse
import itertools
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from tests.fuzz import hostile, real
from tests.fuzz.damage import damage
from tests.fuzz.isolation import Outcome, Worker
from tests.fuzz.replaying import ENCODINGS, Difference, Editor, prefixes

LONGEST = 20_000
"""Characters of a file that is damaged or edited; longer ones take the time of many."""

Input = tuple[Path, str | None]


class Search:
    """One search: what was tried, and what was found."""

    def __init__(self, seconds: float, seed: int, folder: Path) -> None:
        self.until = time.monotonic() + seconds
        self.chance = random.Random(seed)
        self.folder = folder
        self.counts: Counter[str] = Counter()

    @property
    def is_over(self) -> bool:
        return time.monotonic() > self.until

    def found(self, what: str, text: str | None = None) -> None:
        """Tell of a finding, and keep the text that shows it."""
        self.counts["findings"] += 1
        kept = ""
        if text is not None:
            path = self.folder / f"finding_{self.counts['findings']}.py"
            path.write_bytes(text.encode(errors="surrogatepass"))
            kept = f"\n  kept as {path}"
        print(f"FOUND {what}{kept}", flush=True)

    def open_all(self, inputs: Iterator[Input]) -> None:
        """Open texts, each in a process of its own."""
        with Worker() as worker:
            for path, text in inputs:
                if self.is_over:
                    return
                outcome = worker.open(path, text, [path.parent])
                self.counts["inputs"] += 1
                self._judge(path, text, outcome)

    def _judge(self, path: Path, text: str | None, outcome: Outcome) -> None:
        for finding in outcome.findings():
            self.found(f"{path}: {finding}", text)

    def edit_all(self) -> None:
        """Edit files by the real server."""
        paths = real.programs() + real.some(real.library(), 200, 1)
        while not self.is_over:
            for encoding in ENCODINGS:
                self._edit(encoding, paths)

    def _edit(self, encoding: str, paths: list[Path]) -> None:
        with tempfile.TemporaryDirectory() as folder, Editor(Path(folder), encoding) as editor:
            chosen = self.chance.sample(paths, 10)
            for path, text in real.texts(chosen, LONGEST):
                if self.is_over:
                    break
                try:
                    editor.replay(text, self.chance, 60)
                except Difference as difference:
                    self.found(f"{path}: {difference}", text)
                for failure in editor.failures():
                    self.found(f"{path}: {failure}")
            self.counts["edits"] += editor.edits

    def damaged(self) -> Iterator[Input]:
        """Prefixes and damaged files without end, with hostile programs among them."""
        programs = itertools.chain(hostile.DEEP.items(), hostile.ENDLESS.items())
        paths = real.programs() + real.some(real.library(), 400, 2)
        while True:
            for path, text in real.texts(self.chance.sample(paths, 20), LONGEST):
                cut = self.chance.choice(list(prefixes(text, 200)))
                yield path, cut
                yield path, damage(text, self.chance)
            for name, text in itertools.islice(programs, 2):
                yield self.folder / f"{name.replace(' ', '_')}.py", text


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("what", choices=("all", "open", "damage", "edit"))
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--minutes", type=float, default=30)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path, help="where texts that show something are kept")
    wanted = parser.parse_args()
    folder = wanted.keep or Path(tempfile.mkdtemp(prefix="findings"))
    parts = ("damage", "edit", "open") if wanted.what == "all" else (wanted.what,)
    counts: Counter[str] = Counter()
    for part in parts:
        search = Search(wanted.minutes * 60 / len(parts), wanted.seed, folder)
        if part == "edit":
            search.edit_all()
        elif part == "damage":
            search.open_all(search.damaged())
        else:
            paths = real.files(wanted.folders) if wanted.folders else real.library()
            search.chance.shuffle(paths)
            search.open_all((path, None) for path in paths)
        counts.update(search.counts)
        print(f"{part}: {dict(search.counts)}", file=sys.stderr, flush=True)
    return 1 if counts["findings"] else 0


if __name__ == "__main__":
    sys.exit(main())
