"""Expressions: each node of a tree becomes, once, a closure from a frame to a value."""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import TYPE_CHECKING

from scope_lsp.domain.containers import Dict, List
from scope_lsp.domain.trail import MISSING
from scope_lsp.domain.values import Function, Maybe, Unknown, Value
from scope_lsp.interpreter import texts
from scope_lsp.interpreter.bindings import Bindings
from scope_lsp.interpreter.facts import Site
from scope_lsp.interpreter.forks import fork_values
from scope_lsp.interpreter.frame import Frame
from scope_lsp.syntax.tree import MISSING as ABSENT

if TYPE_CHECKING:
    from scope_lsp.interpreter.code import Code
    from scope_lsp.syntax import SourceTree

Evaluate = Callable[[Frame], Value]

OPERATORS = {
    ast.Add: "add", ast.Sub: "sub", ast.Mult: "mul", ast.Div: "truediv",
    ast.FloorDiv: "floordiv", ast.Mod: "mod", ast.Pow: "pow", ast.MatMult: "matmul",
    ast.LShift: "lshift", ast.RShift: "rshift", ast.BitAnd: "and", ast.BitOr: "or",
    ast.BitXor: "xor", ast.USub: "neg", ast.UAdd: "pos", ast.Invert: "invert",
    ast.Eq: "eq", ast.NotEq: "ne", ast.Lt: "lt", ast.LtE: "le", ast.Gt: "gt", ast.GtE: "ge",
}  # fmt: skip


def _divides_truly(tree: SourceTree) -> bool:
    """Whether the file begins with `from __future__ import division`."""
    for node in tree.module.body:
        if isinstance(node, ast.ImportFrom) and node.module == "__future__":
            if any(alias.name == "division" for alias in node.names):
                return True
        elif not (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)):
            return False
    return False


class Expressions:
    """Compiles the expressions of one file. `bindings` is those of the block at hand."""

    def __init__(self, tree: SourceTree, path: str) -> None:
        self.tree = tree
        self.path = path
        self.bindings: Bindings | None = None
        self.true_division = _divides_truly(tree)

    def expr(self, node: ast.expr) -> Evaluate:
        """The closure that evaluates a node."""
        make = getattr(self, "expr_" + type(node).__name__, None)
        if make is None:
            reason = f"{type(node).__name__} is not interpreted"
            return lambda frame: Unknown(reason)
        evaluate: Evaluate = make(node)
        return evaluate

    def optional(self, node: ast.expr | None) -> Evaluate:
        """The closure for a node, or for None where there is no node."""
        return self.expr(node) if node is not None else lambda frame: None

    def function(self, node: ast.Lambda | ast.FunctionDef | ast.AsyncFunctionDef) -> Code:
        """The code of a function; see `code.py`."""
        raise NotImplementedError

    def mangle(self, name: str) -> str:
        """The name that a name in this place really has."""
        return self.bindings.mangle(name) if self.bindings else name

    def operator(self, node: ast.operator) -> str:
        """The name of a binary operator; `/` is Python 2's own unless the file asks otherwise."""
        if isinstance(node, ast.Div) and not self.true_division:
            return "div"
        return OPERATORS[type(node)]

    def site(self, node: ast.expr) -> Site:
        return Site(self.path, self.tree, node)

    # Names and constants

    def expr_Constant(self, node: ast.Constant) -> Evaluate:
        value = node.value
        return lambda frame: value

    def expr_Name(self, node: ast.Name) -> Evaluate:
        name = self.mangle(node.id)
        if name == ABSENT:
            return lambda frame: frame.run.doubtful("the text is incomplete")
        depth = self.bindings.depth_of(name) if self.bindings else None
        if depth is None:
            return lambda frame: frame.run.load_global(frame, name)
        is_class = depth == 0 and self.bindings is not None and self.bindings.is_class

        def local(frame: Frame) -> Value:
            here: Frame = frame
            for _ in range(depth):
                assert here.parent is not None
                here = here.parent
            value = here.vars.get(name, MISSING)
            if value is MISSING:
                if is_class:
                    return frame.run.load_global(frame, name)
                return frame.run.unbound(frame, name, True)
            if type(value) is Maybe:
                frame.run.may_be_unbound(name)
                return value.value
            return value

        if depth:
            return local

        def fast(frame: Frame) -> Value:
            value = frame.vars.get(name, MISSING)
            return local(frame) if value is MISSING or type(value) is Maybe else value

        return fast

    def expr_NamedExpr(self, node: ast.NamedExpr) -> Evaluate:
        value, store = self.expr(node.value), self.store(node.target)

        def walrus(frame: Frame) -> Value:
            result = value(frame)
            store(frame, result)
            return result

        return walrus

    def store(self, node: ast.expr) -> Callable[[Frame, Value], None]:
        """The closure that assigns to a target; see `targets.py`."""
        raise NotImplementedError

    # Displays

    def elements(self, nodes: list[ast.expr]) -> Callable[[Frame], list[Value]]:
        """The values of a display or of positional arguments, stars unpacked."""
        if not any(isinstance(n, ast.Starred) for n in nodes):
            plain = [self.expr(n) for n in nodes]
            return lambda frame: [evaluate(frame) for evaluate in plain]
        parts = [
            (isinstance(n, ast.Starred), self.expr(n.value if isinstance(n, ast.Starred) else n))
            for n in nodes
        ]

        def starred(frame: Frame) -> list[Value]:
            values: list[Value] = []
            for star, evaluate in parts:
                if not star:
                    values.append(evaluate(frame))
                    continue
                found = frame.run.elements(evaluate(frame))
                values += found if found is not None else [Star(Unknown("unpacked unknown"))]
            return values

        return starred

    def expr_Tuple(self, node: ast.Tuple) -> Evaluate:
        elements = self.elements(node.elts)

        def make(frame: Frame) -> Value:
            values = elements(frame)
            if any(type(v) is Star for v in values):
                return Unknown("a tuple of unknown length")
            return tuple(values)

        return make

    def expr_List(self, node: ast.List) -> Evaluate:
        elements = self.elements(node.elts)

        def make(frame: Frame) -> Value:
            values = elements(frame)
            stars = [v.value for v in values if type(v) is Star]
            return List(values) if not stars else List([], stars[0])

        return make

    def expr_Set(self, node: ast.Set) -> Evaluate:
        elements = self.elements(node.elts)
        return lambda frame: frame.run.make_set(elements(frame))

    def expr_Dict(self, node: ast.Dict) -> Evaluate:
        pairs = [
            (self.expr(k) if k else None, self.expr(v)) for k, v in zip(node.keys, node.values)
        ]

        def make(frame: Frame) -> Value:
            made = Dict()
            for key, value in pairs:
                if key is None:
                    frame.run.update_dict(made, value(frame))
                else:
                    frame.run.set_item(made, key(frame), value(frame))
            return made

        return make

    def expr_Slice(self, node: ast.Slice) -> Evaluate:
        lower, upper, step = map(self.optional, (node.lower, node.upper, node.step))
        return lambda frame: slice(lower(frame), upper(frame), step(frame))

    # Texts

    def expr_JoinedStr(self, node: ast.JoinedStr) -> Evaluate:
        parts = [self.expr(value) for value in node.values]
        return lambda frame: texts.join_parts([part(frame) for part in parts])

    def expr_FormattedValue(self, node: ast.FormattedValue) -> Evaluate:
        value, source = self.expr(node.value), self.tree.read(node.value)
        spec, conversion = self.optional(node.format_spec), node.conversion
        return lambda frame: texts.format_value(
            frame.run, value(frame), conversion, spec(frame), source
        )

    # Operators

    def expr_BinOp(self, node: ast.BinOp) -> Evaluate:
        left, right, site = self.expr(node.left), self.expr(node.right), self.site(node)
        operator = self.operator(node.op)
        simple = texts.SIMPLE.get(operator)
        is_format = operator == "mod"

        def apply(frame: Frame) -> Value:
            a, b = left(frame), right(frame)
            if simple is not None and type(a) is type(b) and type(a) in texts.NUMBERS:
                return simple(a, b)
            if is_format and texts.is_text(a):
                return texts.percent(frame.run, a, b, node.right, self.tree)
            return frame.run.binary(operator, a, b, site, frame)

        return apply

    def expr_UnaryOp(self, node: ast.UnaryOp) -> Evaluate:
        operand, site = self.expr(node.operand), self.site(node)
        if isinstance(node.op, ast.Not):

            def invert(frame: Frame) -> Value:
                truth = frame.run.truth(operand(frame))
                return (
                    Unknown("a condition that isn't known", plain=True)
                    if truth is None
                    else not truth
                )

            return invert
        operator = OPERATORS[type(node.op)]
        return lambda frame: frame.run.unary(operator, operand(frame), site, frame)

    def expr_BoolOp(self, node: ast.BoolOp) -> Evaluate:
        wanted = isinstance(node.op, ast.And)
        first, *others = map(self.expr, node.values)

        def choose(frame: Frame, value: Value, rest: list[Evaluate]) -> Value:
            while rest:
                truth = frame.run.truth(value)
                if truth is None:
                    return either(frame, value, rest)
                if truth != wanted:
                    return value
                value, rest = rest[0](frame), rest[1:]
            return value

        def either(frame: Frame, value: Value, rest: list[Evaluate]) -> Value:
            return fork_values(frame, [lambda f: value, lambda f: choose(f, rest[0](f), rest[1:])])

        return lambda frame: choose(frame, first(frame), others)

    def expr_IfExp(self, node: ast.IfExp) -> Evaluate:
        test, body, orelse = self.expr(node.test), self.expr(node.body), self.expr(node.orelse)

        def choose(frame: Frame) -> Value:
            truth = frame.run.truth(test(frame))
            if truth is None:
                return fork_values(frame, [body, orelse])
            return body(frame) if truth else orelse(frame)

        return choose

    def expr_Compare(self, node: ast.Compare) -> Evaluate:
        first, site = self.expr(node.left), self.site(node)
        steps = [(type(op), self.expr(right)) for op, right in zip(node.ops, node.comparators)]
        if len(steps) == 1:
            only, second = steps[0]
            return lambda frame: frame.run.compare(only, first(frame), second(frame), site, frame)

        def compare(frame: Frame) -> Value:
            left, result = first(frame), True
            for op, right in steps:
                other = right(frame)
                result = frame.run.compare(op, left, other, site, frame)
                if frame.run.truth(result) is not True:
                    return result
                left = other
            return result

        return compare

    # Attributes, items, calls

    def expr_Attribute(self, node: ast.Attribute) -> Evaluate:
        value, name = self.expr(node.value), self.mangle(node.attr)
        if name == ABSENT:
            return lambda frame: frame.run.doubtful("the text is incomplete")
        site = self.site(node)
        return lambda frame: frame.run.get_attr(value(frame), name, site=frame.site or site)

    def expr_Subscript(self, node: ast.Subscript) -> Evaluate:
        value, key, site = self.expr(node.value), self.expr(node.slice), self.site(node)
        return lambda frame: frame.run.get_item(value(frame), key(frame), site, frame)

    def expr_Call(self, node: ast.Call) -> Evaluate:
        callee, site = self.expr(node.func), self.site(node)
        args = self.elements(node.args)
        if not node.keywords:
            return lambda frame: frame.run.call(
                callee(frame), args(frame), {}, frame.site or site, frame
            )
        keywords = [(k.arg, self.expr(k.value)) for k in node.keywords]

        def call(frame: Frame) -> Value:
            function, positional = callee(frame), args(frame)
            named: dict[str, Value] = {}
            for name, evaluate in keywords:
                if name is not None:
                    named[name] = evaluate(frame)
                else:
                    spread = evaluate(frame)
                    positional += frame.run.spread(spread, named)
            return frame.run.call(function, positional, named, frame.site or site, frame)

        return call

    def expr_Lambda(self, node: ast.Lambda) -> Evaluate:
        return self.closure(node)

    def closure(self, node: ast.Lambda | ast.FunctionDef | ast.AsyncFunctionDef) -> Evaluate:
        """The closure that makes the function object."""
        code = self.function(node)
        defaults = [self.expr(d) for d in node.args.defaults]
        kw_defaults = [
            (a.arg, self.expr(d))
            for a, d in zip(node.args.kwonlyargs, node.args.kw_defaults)
            if d is not None
        ]

        def make(frame: Frame) -> Value:
            return Function(
                code.name,
                code,
                frame.module,
                frame,
                tuple(d(frame) for d in defaults),
                {name: d(frame) for name, d in kw_defaults},
            )

        return make

    def expr_Await(self, node: ast.Await) -> Evaluate:
        return self.expr(node.value)

    def expr_Starred(self, node: ast.Starred) -> Evaluate:
        return self.expr(node.value)

    def expr_Yield(self, node: ast.Yield) -> Evaluate:
        # A yield that isn't a statement's own value; `statements.py` handles those that are.
        reason = f"a yield inside {self.tree.read(node)}"
        return lambda frame: frame.run.doubtful(reason)

    expr_YieldFrom = expr_Yield


class Star:
    """Stands among positional arguments for an unknown number of unknown ones."""

    __slots__ = ("value",)

    def __init__(self, value: Unknown) -> None:
        self.value = value
