"""Programs of which one statement depends on something unknown: what is told as exact must be so
whether it is done or not, as two programs show in which that is known."""

from __future__ import annotations

import ast
import random
from collections.abc import Iterator
from pathlib import Path

from scope_lsp.analysis import Analysis, Entry, analyze
from scope_lsp.version import Version
from scope_lsp.workspace.deep_stack import run_deep
from scope_lsp.workspace.modules import FileLoader
from scope_lsp.workspace.sources import Sources

CONDITION = "_the_condition"
UNKNOWN = "__import__('json').load(open('settings'))"
LAST = "the_last"
END = f"import tensorflow as {LAST}\n{LAST}.Variable(0, name='{LAST}')"
"""What a program ends with, if no error ends it before."""
VERSIONS = ("1.4", "1.15", "2.10", "2.21")

KINDS = (ast.Expr, ast.With, ast.For, ast.If, ast.Try, ast.Assign, ast.AugAssign, ast.Delete)
"""What may depend on it: whatever binds no function, class or module."""


def false_claims(path: Path, text: str, chance: random.Random) -> Iterator[tuple[str, str]]:
    """What is told as exact though one of both programs gives other names, and the program."""
    yield from false_where(path, conditional(text, chance), chance.choice(VERSIONS))


def false_where(path: Path, changed: str, number: str) -> Iterator[tuple[str, str]]:
    """The same of a program with a line that is to give the condition."""
    version = Version.parse(number)
    told = {
        value: _analyzed(path, changed.replace(CONDITION, f"{CONDITION} = {value}", 1), version)
        for value in (UNKNOWN, "True", "False")
    }
    doubtful = told.pop(UNKNOWN)
    for value, analysis in told.items():
        if _ends(analysis):
            continue
        for key, site in doubtful.sites.items():
            other = analysis.sites.get(key)
            if not site.exact or other is None or not other.exact:
                continue
            if other.only_open and not site.only_open:
                continue  # nobody calls it there; what it would do then isn't what it does here
            if set(site.names) != set(other.names):
                line = changed.splitlines()[site.span.line - 1].strip()
                yield (
                    f"{path}, {version}: {line} is told as {_but(site.names, other.names)}, but "
                    f"where the condition is {value}, as {_but(other.names, site.names)}",
                    changed.replace(CONDITION, f"{CONDITION} = {UNKNOWN}", 1),
                )
                return


def conditional(text: str, chance: random.Random) -> str:
    """The program with one statement under a condition, which a line of its own is to give."""
    tree = ast.parse(text)
    places = [
        (block, index)
        for block in _blocks(tree)
        for index, statement in enumerate(block)
        if isinstance(statement, KINDS) and not _is_bare(statement)
    ]
    if places:
        block, index = chance.choice(places)
        block[index] = ast.If(ast.Name(CONDITION), [block[index]], [])
    start = next((i for i, each in enumerate(tree.body) if not _is_first(each)), 0)
    tree.body.insert(start, ast.Expr(ast.Name(CONDITION)))
    tree.body += ast.parse(END).body
    return ast.unparse(ast.fix_missing_locations(tree))


def _blocks(tree: ast.Module) -> Iterator[list[ast.stmt]]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.ClassDef):
            for field in ("body", "orelse", "finalbody"):
                block = getattr(node, field, None)
                if isinstance(block, list):
                    yield block


def _is_bare(statement: ast.stmt) -> bool:
    """Whether it is a docstring, or has to do with a generator."""
    if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant):
        return True
    return any(isinstance(node, (ast.Yield, ast.YieldFrom)) for node in ast.walk(statement))


def _is_first(statement: ast.stmt) -> bool:
    """Whether it must stand at the head of a program."""
    if isinstance(statement, ast.ImportFrom):
        return statement.module == "__future__"
    return isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)


def _analyzed(path: Path, text: str, version: Version) -> Analysis:
    sources = Sources()
    sources.overlay[str(path)] = text
    loader = FileLoader(sources, [path.parent])
    entries = [Entry(str(path))]
    return run_deep(lambda: analyze(entries, version, loader, lambda: False, [str(path)]))


def _ends(analysis: Analysis) -> bool:
    """Whether an error ends it, so that what lies behind isn't told."""
    facts = [fact for entry in analysis.entries for fact in entry.facts]
    if any(entry.ended_by for entry in analysis.entries) or any(fact.beyond for fact in facts):
        return True
    return not any(str(fact.name).startswith(LAST) for fact in facts)


def _but(names: list[str], others: list[str]) -> str:
    """The names that aren't among the others; all, if all are."""
    return ", ".join([name for name in names if name not in others] or names)
