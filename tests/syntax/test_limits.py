"""Hostile text costs little, and no more than its length."""

from __future__ import annotations

import ast
import time
from collections.abc import Callable

import pytest

from scope_lsp.syntax import limits, mending, parse


@pytest.mark.parametrize(
    "hostile",
    [
        "(" * 10_000,
        "[" * 10_000 + "]" * 10_000,
        "-" * 100_000 + "1",
        "x = 1" + "+1" * 100_000,
        "x = (1" + "\n+1" * 100_000 + ")",
        "x = a" + ".b" * 100_000,
        "x = f" + "()" * 100_000,
        "x = " + "not " * 100_000 + "1",
        "x = " + "lambda: " * 10_000 + "1",
        "x = " + 'f"{' * 10_000,
        'x = f"{' + "1+" * 100_000 + '1}"',
        "x = `" + "`" * 10_000,
        "x = " + "1" * 100_000,
        "".join(" " * depth + "with a:\n" for depth in range(1000)),
        "if x: pass\n" + "elif x: pass\n" * 10_000,
        "\\\n" * 10_000,
        '"""\\\n' * 10_000,
        "\0" * 10_000,
    ],
    ids=lambda hostile: repr(hostile[:20]),
)
def test_hostile_text_leaves_a_tree_of_bounded_depth(hostile: str) -> None:
    tree = parse(f"before = 1\n{hostile}\n")
    assert isinstance(tree.module.body[0], ast.Assign)
    assert depth(tree.module) < 2 * limits.MAX_NESTING


def depth(tree: ast.AST) -> int:
    """Return how deep the tree is, without recursion."""
    level: list[ast.AST] = [tree]
    levels = 0
    while level:
        level = [child for node in level for child in ast.iter_child_nodes(node)]
        levels += 1
    return levels


def test_what_is_too_long_does_not_hide_the_rest() -> None:
    literal = "x" * limits.MAX_CHARACTERS
    tree = parse(f'a = 1\nb = "{literal}"\nc = 3\n')
    assert [tree.span(node).line for node in tree.module.body] == [1, 3]
    assert tree.problems


def test_broken_text_that_is_too_long_says_so() -> None:
    tree = parse("a = 1\n" * (limits.MAX_MENDED_CHARACTERS // 6) + "b = \n" * 9)
    assert tree.problems[0].message == "too long to be read as a whole"


@pytest.mark.parametrize(
    "line",
    ["x = \n", "print x\n", "f(\n", "f([1\n", "x = '\n", "if x:\n", "@a\n", "else:\n"],
)
def test_each_broken_line_is_parsed_a_few_times(line: str, monkeypatch: pytest.MonkeyPatch) -> None:
    parsed = count_characters(monkeypatch)
    parse(line * 100)
    first = sum(parsed)
    parse(line * 400)
    assert sum(parsed) - first < 5 * first
    assert first < 15 * len(line * 100) + 3000


def count_characters(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Return a list that gets the length of each text that Python is asked to parse."""
    parsed: list[int] = []
    attempt = mending.attempt

    def count(source: str) -> ast.Module | mending.Refusal:
        parsed.append(len(source))
        return attempt(source)

    monkeypatch.setattr(mending, "attempt", count)
    return parsed


def seconds(action: Callable[[], object]) -> float:
    start = time.process_time()
    action()
    return time.process_time() - start


@pytest.mark.parametrize("line", ["f([\n", '"""\\\n', "((((\n)]}\n", "x = '\n", "def f(\n"])
def test_time_grows_with_length(line: str) -> None:
    small, large = (
        min(seconds(lambda text=line * count: parse(text)) for _ in range(3))  # type: ignore[misc]
        for count in (200, 1600)
    )
    # Eight times the text: quadratic would be 64 times.
    assert large < 30 * small
