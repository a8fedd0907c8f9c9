"""The searches that can go on as long as wanted, each counting what it tried and what it found."""

from __future__ import annotations

import itertools
import json
import random
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.fuzz import hostile, real
from tests.fuzz.arguments import mistaken
from tests.fuzz.conditions import false_claims
from tests.fuzz.cutting import lies
from tests.fuzz.damage import damage
from tests.fuzz.isolation import Worker
from tests.fuzz.misuse import misused, modelled
from tests.fuzz.rechecking import recheck
from tests.fuzz.replaying import ENCODINGS, Difference, Editor, prefixes

LONGEST = 20_000
"""Characters of a file that is damaged or edited; longer ones take the time of many."""

VERSIONS = ("0.12", "1.4", "1.15", "2.10", "2.21")
"""Those whose models are misused."""

Input = tuple[Path, str | None]


class Search:
    """What is searched with, and what came of it."""

    def __init__(
        self,
        seconds: float,
        seed: int,
        folder: Path,
        folders: list[Path],
        log: Path | None = None,
    ) -> None:
        self.until = time.monotonic() + seconds
        self.chance = random.Random(seed)
        self.folder = folder
        """Where texts that show something are kept."""
        self.folders = folders
        """Whose files are taken, if not those of the tests and Python's own library."""
        self.log = log
        """Where it stands what each file has cost that was opened."""
        self.thorough = False
        """Whether files are run as they are that can't reach TensorFlow."""
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

    def programs(self, library: int = 0) -> Iterator[tuple[Path, str]]:
        """Programs for TensorFlow without end, and so many modules that know nothing of it."""
        paths = real.files(self.folders) or real.programs() + real.some(real.library(), library, 1)
        while not self.is_over:
            for path, text in real.texts(self.chance.choices(paths, k=20), LONGEST):
                if not self.is_over:
                    yield path, text


def damage_all(search: Search) -> None:
    """Damaged files, prefixes, mistaken arguments, hostile programs."""
    _open_each(search, _damaged(search), "texts opened")


def misuse_all(search: Search) -> None:
    """What is modelled, given what nobody gives it."""
    _open_each(search, _misused(search), "programs opened")


def open_all(search: Search) -> None:
    """Files as they are."""
    paths = real.files(search.folders) if search.folders else real.library()
    search.chance.shuffle(paths)
    done = _opened(search.log)
    left = ((path, None) for path in paths if str(path) not in done)
    _open_each(search, left, "files opened", search.log, search.thorough)


def edit_all(search: Search) -> None:
    """Edits, by the real server's documents."""
    programs = search.programs(200)
    for encoding in itertools.cycle(ENCODINGS):
        if search.is_over:
            return
        with tempfile.TemporaryDirectory() as folder:
            _edit(search, Path(folder), encoding, itertools.islice(programs, 10))


def again_all(search: Search) -> None:
    """Edited programs: what is told again is what a new analysis tells."""
    for path, text in search.programs():
        search.counts["programs edited"] += 1
        for wrong, edited in recheck(path, text, search.chance, 12):
            search.counts["edits analysed again"] += 1
            if wrong:
                search.found(f"{path}: {wrong}", edited)
            if search.is_over:
                break


def condition_all(search: Search) -> None:
    """Programs of which a statement depends on something unknown: nothing false is exact."""
    for path, text in search.programs():
        search.counts["conditions put in"] += 1
        try:
            for lie, changed in false_claims(path, text, search.chance):
                search.found(lie, changed)
        except SyntaxError:  # a program of Python 2
            continue
        except Exception:  # what this is about, too
            search.found(f"{path}: {traceback.format_exc(limit=-8)}")


def cut_all(search: Search) -> None:
    """Programs cut off and cancelled anywhere: nothing false is told."""
    for path, _ in search.programs():
        search.counts["programs cut and cancelled"] += 1
        for lie in lies(path, search.chance, 4):
            search.found(lie)


SEARCHES: dict[str, Callable[[Search], None]] = {
    "damage": damage_all,
    "misuse": misuse_all,
    "edit": edit_all,
    "open": open_all,
    "again": again_all,
    "condition": condition_all,
    "cut": cut_all,
}


def _opened(log: Path | None) -> set[str]:
    """The paths that a log lists."""
    lines = log.read_text().splitlines() if log is not None and log.exists() else []
    return {json.loads(line)["path"] for line in lines}


def _open_each(
    search: Search,
    inputs: Iterator[Input],
    counted: str,
    log: Path | None = None,
    thorough: bool = True,
) -> None:
    """Open texts, each in a process of its own, and note in a log what each has cost."""
    with Worker(thorough=thorough) as worker:
        for path, text in inputs:
            if search.is_over:
                return
            outcome = worker.open(path, text, [path.parent])
            search.counts[counted] += 1
            for finding in outcome.findings():
                search.found(f"{path}: {finding}", text)
            if log is not None:
                with log.open("a") as lines:
                    lines.write(json.dumps(outcome.cost()) + "\n")


def _damaged(search: Search) -> Iterator[Input]:
    programs = itertools.chain(hostile.DEEP.items(), hostile.ENDLESS.items())
    for path, text in search.programs(400):
        yield path, search.chance.choice(list(prefixes(text, 200)))
        yield path, damage(text, search.chance)
        yield path, mistaken(text, search.chance)
        for name, program in itertools.islice(programs, 1):
            yield search.folder / f"{name.replace(' ', '_')}.py", program


def _misused(search: Search) -> Iterator[Input]:
    homes = modelled()
    while True:
        folder = search.folder / search.chance.choice(VERSIONS)
        if not folder.exists():
            folder.mkdir()
            said = f'[tool.scope-lsp]\ntensorflow = "{folder.name}"\n'
            (folder / "pyproject.toml").write_text(said)
        home = search.chance.choice(list(homes))
        path = search.chance.choice([home, f"{home}.{search.chance.choice(homes[home])}"])
        yield folder / f"{path}.py", misused(path, search.chance)


def _edit(
    search: Search, folder: Path, encoding: str, programs: Iterator[tuple[Path, str]]
) -> None:
    """Edit some files by one server; if that fails, the next one goes on."""
    path, text, before = folder, "", 0
    try:
        with Editor(folder, encoding) as editor:
            for path, text in programs:
                try:
                    editor.replay(text, search.chance, 60)
                finally:
                    search.counts["files edited"] += 1
                    search.counts["edits replayed"] += editor.edits - before
                    before = editor.edits
                for failure in editor.failures():
                    search.found(f"{path}: {failure}", text)
    except Difference as difference:
        search.found(f"{path}, in {encoding}: {difference}", text)
