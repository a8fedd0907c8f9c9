"""Mistakes: what a call, an operator or an attribute is given is something else."""

from __future__ import annotations

import ast
import random
from itertools import accumulate

VALUES = """
None 3 -1 1.5 '' 'a/b' b'x' [] () {} [None] (1,[2]) {'a':1} {1} set() range(3) slice(1) 10**20 ...
unknown unknown.x unknown() [unknown]*3 (unknown,None) '%s'%unknown float('nan') 'x'*300 lambda:0
int object() tf tf.float32 tf.Graph() tf.Variable tf.Variable(1.0) tf.zeros([2]) [[1],2] [1,2,3]
tf.placeholder(tf.float32,[None,3]) tf.get_variable_scope() True
""".split()
"""What stands there instead."""

PASSED = "name= shape= dtype= scope= reuse= initializer= axis= values= trainable= * **".split()
"""How it is given, where it is one argument more."""


def mistaken(text: str, chance: random.Random) -> str:
    """A program with a few such mistakes, or as it is where it isn't Python's."""
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError):
        return text
    data = text.encode()
    starts = list(accumulate((len(line) for line in data.splitlines(keepends=True)), initial=0))
    places = sorted(_places(tree, starts), reverse=True)
    end = len(data)
    for start, stop in sorted(chance.sample(places, min(len(places), 3)), reverse=True):
        value = chance.choice(VALUES)
        if start == stop:
            between = "" if data[:start].rstrip().endswith((b"(", b",")) else ", "
            value = f"{between}{chance.choice(PASSED)}{value}"
        if stop <= end:
            data, end = data[:start] + value.encode() + data[stop:], start
    return data.decode()


def _places(tree: ast.AST, starts: list[int]) -> set[tuple[int, int]]:
    """Where operands stand, and where a call may be given one more, in bytes."""
    operands: list[ast.expr] = []
    ends = set()
    for node in ast.walk(tree):
        match node:
            case ast.Call(args=args, keywords=keywords):
                operands += [*args, *(keyword.value for keyword in keywords)]
                end = starts[(node.end_lineno or 1) - 1] + (node.end_col_offset or 1) - 1
                ends.add((end, end))
            case ast.BinOp(left=left, right=right):
                operands += [left, right]
            case ast.Attribute(value=value) | ast.Subscript(slice=value):
                operands.append(value)
    return ends | {
        (
            starts[node.lineno - 1] + node.col_offset,
            starts[(node.end_lineno or 1) - 1] + (node.end_col_offset or 1),
        )
        for node in operands
        if not isinstance(node, (ast.Starred, ast.Slice))
    }
