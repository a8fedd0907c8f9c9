"""Look for what brings the server down, or makes it lie, for as long as wanted.

    python -m tests.fuzz all --minutes 30               each of the following in turn
    python -m tests.fuzz damage --seed 7                damaged files, prefixes, hostile programs
    python -m tests.fuzz misuse                         what is modelled, given anything
    python -m tests.fuzz edit                           edits, by the real server's documents
    python -m tests.fuzz open --minutes 60 FOLDER…      files as they are
    python -m tests.fuzz open --log DONE FOLDER…        those that DONE doesn't list yet
    python -m tests.fuzz again                          edited programs, analysed again and anew
    python -m tests.fuzz condition                      statements that depend on something unknown
    python -m tests.fuzz cut                            programs cut off and cancelled anywhere

Counts at the end, also when interrupted, what was tried and found. Ends with 1 if anything was
found. Folders stand for the programs of the tests and Python's own library; `nice -n 15` leaves
the machine to others.
"""

from __future__ import annotations

import argparse
import signal
import sys
import tempfile
from pathlib import Path

from tests.fuzz.searches import SEARCHES, Search


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("what", choices=("all", *SEARCHES))
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--minutes", type=float, default=30)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path, help="where texts that show something are kept")
    parser.add_argument("--log", type=Path, help="lists each file opened and what it cost")
    parser.add_argument(
        "--thorough", action="store_true", help="run what can't reach TensorFlow, too"
    )
    wanted = parser.parse_intermixed_args()
    folder = wanted.keep or Path(tempfile.mkdtemp(prefix="findings"))
    folder.mkdir(parents=True, exist_ok=True)
    parts = list(SEARCHES) if wanted.what == "all" else [wanted.what]
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("ended before its time"))
    findings = 0
    for part in parts:
        seconds = wanted.minutes * 60 / len(parts)
        search = Search(seconds, wanted.seed, folder / part, wanted.folders, wanted.log)
        search.folder.mkdir(exist_ok=True)
        search.thorough = wanted.thorough
        try:
            SEARCHES[part](search)
        finally:
            tried = "".join(f", {count:,} {what}" for what, count in search.counts.items())
            told = tried if search.counts["findings"] else f"{tried}, 0 findings"
            print(f"{part}: seed {wanted.seed}{told}", flush=True)
        findings += search.counts["findings"]
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
