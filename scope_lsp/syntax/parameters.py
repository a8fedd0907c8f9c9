"""Python 2's tuple parameters, as in `def f(a, (b, c))` and `lambda (k, v): v`.

A name stands in for the tuple while the text is parsed. Then the tree gets what Python 2 does:
`b, c = <stand-in>` at the start of the function, or, in a lambda, which has no statements,
`[<body> for (k, v) in [<stand-in>]][0]`.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from itertools import pairwise

from scope_lsp.syntax.edits import Edit
from scope_lsp.syntax.tokens import Token, first
from scope_lsp.syntax.tree import Node

_STAND_IN = "__parameter_{}_{}__"
_IS_STAND_IN = re.compile(r"__parameter_(\d+)_(\d+)__")


def stand_in_for_tuples(tokens: list[Token]) -> Iterator[Edit]:
    """Yield the edits that put a name, made of its offsets in the text, for each such tuple."""
    for parameters in _parameter_lists(tokens):
        depth = parameters[0].depth + (parameters[0].text == "def")
        for before, opening in pairwise(parameters):
            if opening.text != "(" or opening.depth != depth or before.text not in "(lambda,":
                continue
            following = (token for token in tokens if token.start > opening.start)
            closing = first(following, ")", depth)
            if closing and _is_target(
                [t for t in parameters if opening.start <= t.start < closing.end]
            ):
                name = _STAND_IN.format(opening.start, closing.end)
                yield Edit(opening.start, closing.end, name)


def _is_target(tokens: list[Token]) -> bool:
    """Say whether something can be assigned to what some tokens are."""
    try:
        ast.parse(f"{' '.join(token.text for token in tokens)} = 0")
    except (SyntaxError, ValueError):
        return False
    return True


def _parameter_lists(tokens: list[Token]) -> Iterator[list[Token]]:
    """Yield each `def f(…` or `lambda …`, without what ends it."""
    for index, token in enumerate(tokens):
        if token.text in ("def", "lambda"):
            following = tokens[index:]
            end = first(following, ")" if token.text == "def" else ":", token.depth)
            yield following[: following.index(end)] if end else following


def unpack_tuples(module: ast.Module, source: str, edits: list[Edit]) -> None:
    """Unpack the tuples, where `edits` put stand-ins for them, in a tree parsed after that."""
    if not any(_IS_STAND_IN.fullmatch(edit.text) for edit in edits):
        return
    for node in list(ast.walk(module)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            parameters = [*node.args.posonlyargs, *node.args.args]
            stand_ins = [arg for arg in parameters if _IS_STAND_IN.fullmatch(arg.arg)]
            if stand_ins and isinstance(node, ast.Lambda):
                _unpack_in_lambda(node, stand_ins, source)
            elif stand_ins and not isinstance(node, ast.Lambda):
                first_line = 1 if ast.get_docstring(node, clean=False) is not None else 0
                assignments = [_assignment(arg, source) for arg in stand_ins]
                node.body[first_line:first_line] = assignments


def _unpack_in_lambda(node: ast.Lambda, stand_ins: list[ast.arg], source: str) -> None:
    generators = []
    for arg in stand_ins:
        assignment = _assignment(arg, source)
        values = ast.copy_location(ast.List([assignment.value], ast.Load()), assignment.value)
        generators.append(ast.comprehension(assignment.targets[0], values, [], 0))
    body = ast.copy_location(ast.ListComp(node.body, generators), node.body)
    index = ast.copy_location(ast.Constant(0), node.body)
    node.body = ast.copy_location(ast.Subscript(body, index, ast.Load()), node.body)


def _assignment(arg: ast.arg, source: str) -> ast.Assign:
    """Return `(b, c) = <stand-in>`, all of which stands where the tuple does."""
    start, end = (int(offset) for offset in _IS_STAND_IN.findall(arg.arg)[0])
    assignment = ast.parse(f"{source[start:end]} = {arg.arg}").body[0]
    assert isinstance(assignment, ast.Assign)
    for node in ast.walk(assignment.targets[0]):
        if isinstance(node, Node):
            _shift(node, arg)
    ast.copy_location(assignment, arg)
    ast.copy_location(assignment.value, arg)
    return assignment


def _shift(node: Node, arg: ast.arg) -> None:
    node.lineno = node.end_lineno = arg.lineno
    node.col_offset += arg.col_offset
    node.end_col_offset = (node.end_col_offset or 0) + arg.col_offset
