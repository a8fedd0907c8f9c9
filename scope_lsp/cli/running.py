"""Running programs one after another, or many of them in several processes, in a stable order."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from scope_lsp.analysis import Analysis
from scope_lsp.cli.answers import Answers, answer
from scope_lsp.cli.errors import CLEAN, CRASHED
from scope_lsp.cli.programs import Asked, Program
from scope_lsp.cli.progress import Progress
from scope_lsp.workspace.deep_stack import run_deep
from scope_lsp.workspace.folders import Folders

MANY = 24
"""From so many programs on, starting further processes pays."""

T = TypeVar("T")


def run_programs(asked: Asked, ops: bool) -> tuple[Answers, int]:
    """The merged answers of all programs, and the exit status."""
    answers, status = Answers(), CLEAN
    for each in run_each(asked, partial(_answer, asked.folders, ops)):
        if each is None:
            status = CRASHED
        else:
            answers.merge(each)
    return answers, status


def _answer(folders: Folders, ops: bool, analysis: Analysis) -> Answers:
    return answer(analysis, folders.relative, ops)


def run_each(asked: Asked, say: Callable[[Analysis], T]) -> Iterable[T | None]:
    """What `say` makes of each program's analysis, in order; None where we crashed on one."""
    count = len(asked.programs)
    processes = min(os.cpu_count() or 1, count // MANY * 2)
    with Progress(count) as progress:
        if processes < 2:
            return run_deep(lambda: list(_run_in_turn(asked, say, progress)))
        # Imported here: most runs are of few programs, and start sooner without it.
        from scope_lsp.cli.processes import NO_PROCESSES

        try:
            return _run_together(asked, say, processes, progress)
        except NO_PROCESSES:
            return run_deep(lambda: list(_run_in_turn(asked, say, progress)))


def _run_in_turn(
    asked: Asked, say: Callable[[Analysis], T], progress: Progress
) -> Iterator[T | None]:
    for program in asked.programs:
        progress.start(asked.folders.relative(program.path))
        yield _run(asked, say, program)
        progress.finish()


def _run_together(
    asked: Asked, say: Callable[[Analysis], T], processes: int, progress: Progress
) -> list[T | None]:
    from scope_lsp.cli.processes import run_in_processes

    programs = asked.programs
    made: list[T | None] = [None] * len(programs)
    prepare, given = _prepare, (asked, say)
    for index, each, lived in run_in_processes(
        len(programs), _run_prepared, prepare, given, processes
    ):
        made[index] = each
        progress.finish()
        if not lived:
            path = programs[index].path
            print(
                f"scope-lsp: failed on {path}: its process was ended, perhaps for want of memory; "
                "give it alone to see",
                file=sys.stderr,
            )
    return made


_prepared: tuple[Asked, Callable[[Analysis], Any]] | None = None
"""In a further process: what its programs belong to."""


def _prepare(asked: Asked, say: Callable[[Analysis], Any]) -> None:
    global _prepared
    _prepared = asked, say


def _run_prepared(index: int) -> Any:
    assert _prepared is not None
    asked, say = _prepared
    return run_deep(lambda: _run(asked, say, asked.programs[index]))


def _run(asked: Asked, say: Callable[[Analysis], T], program: Program) -> T | None:
    try:
        workspace = asked.folders.of(program.path)
        analysis = workspace.analyze(program.entries, program.version, program.open_paths)
        return say(analysis)
    except Exception as error:  # one program that we fail on must not take the others with it
        if len(asked.programs) == 1:
            traceback.print_exc()
        path = program.path
        last = traceback.extract_tb(error.__traceback__)[-1]
        where = f"{type(error).__name__} at {Path(last.filename).name}:{last.lineno}"
        print(f"scope-lsp: failed on {path} ({where}); please report it", file=sys.stderr)
        return None
