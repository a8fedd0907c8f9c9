"""Assignment targets: names, attributes, items and unpacking."""

from __future__ import annotations

import ast
from collections.abc import Callable

from scope_lsp.domain.containers import List, Stream
from scope_lsp.domain.values import Instance, OneOf, Unknown, Value
from scope_lsp.interpreter.comprehensions import Comprehensions
from scope_lsp.interpreter.expressions import Evaluate
from scope_lsp.interpreter.facts import Site
from scope_lsp.interpreter.frame import Frame

Store = Callable[[Frame, Value], None]
Delete = Callable[[Frame], None]


class Targets(Comprehensions):
    """Adds what stands left of an assignment."""

    def store(self, node: ast.expr) -> Store:
        make = getattr(self, "store_" + type(node).__name__, None)
        if make is None:
            return lambda frame, value: None
        store: Store = make(node)
        return store

    def store_Name(self, node: ast.Name) -> Store:
        return self.store_name(node.id)

    def store_name(self, name: str) -> Store:
        """The closure that binds a name of the block at hand."""
        name = self.mangle(name)
        depth = self.bindings.depth_of(name) if self.bindings else None
        if depth is None:

            def bind_global(frame: Frame, value: Value) -> None:
                frame.run.trail.put(frame.module.vars, name, value)

            return bind_global

        def bind(frame: Frame, value: Value) -> None:
            here: Frame = frame
            for _ in range(depth):
                assert here.parent is not None
                here = here.parent
            trail = frame.run.trail
            if trail.depth:
                trail.put(here.vars, name, value)
            else:
                here.vars[name] = value

        return bind

    def store_Attribute(self, node: ast.Attribute) -> Store:
        target, name = self.expr(node.value), self.mangle(node.attr)
        return lambda frame, value: frame.run.set_attr(target(frame), name, value)

    def store_Subscript(self, node: ast.Subscript) -> Store:
        target, key = self.expr(node.value), self.expr(node.slice)
        return lambda frame, value: frame.run.set_item(target(frame), key(frame), value)

    def store_Starred(self, node: ast.Starred) -> Store:
        return self.store(node.value)

    def store_Tuple(self, node: ast.Tuple | ast.List) -> Store:
        stores = [self.store(n) for n in node.elts]
        shown = [self.tree.read(n) for n in node.elts]
        star = next((i for i, n in enumerate(node.elts) if isinstance(n, ast.Starred)), None)

        def unpack(frame: Frame, value: Value) -> None:
            parts = split(frame, value, len(stores), star, shown)
            for store, part in zip(stores, parts):
                store(frame, part)

        return unpack

    store_List = store_Tuple

    def delete(self, node: ast.expr) -> Delete:
        """The closure that deletes a target."""
        if isinstance(node, ast.Name):
            return self.delete_name(node.id)
        if isinstance(node, ast.Attribute):
            target, attr = self.expr(node.value), self.mangle(node.attr)
            return lambda frame: frame.run.del_attr(target(frame), attr)
        if isinstance(node, ast.Subscript):
            owner, key = self.expr(node.value), self.expr(node.slice)
            return lambda frame: frame.run.del_item(owner(frame), key(frame))
        if isinstance(node, (ast.Tuple, ast.List)):
            each = [self.delete(n) for n in node.elts]

            def delete_all(frame: Frame) -> None:
                for one in each:
                    one(frame)

            return delete_all
        return lambda frame: None

    def delete_name(self, name: str) -> Delete:
        """The closure that unbinds a name of the block at hand."""
        name = self.mangle(name)
        depth = self.bindings.depth_of(name) if self.bindings else None
        if depth is None:
            return lambda frame: frame.run.trail.drop(frame.module.vars, name)

        def delete(frame: Frame) -> None:
            here: Frame = frame
            for _ in range(depth):
                assert here.parent is not None
                here = here.parent
            frame.run.trail.drop(here.vars, name)

        return delete

    def augmented(self, node: ast.AugAssign) -> Callable[[Frame], None]:
        """`target op= value`, with the target evaluated once."""
        value, site = self.expr(node.value), Site(self.path, self.tree, node.target, node)
        operator = "i" + self.operator(node.op)
        target = node.target
        if isinstance(target, ast.Attribute):
            owner, name = self.expr(target.value), self.mangle(target.attr)

            def attribute(frame: Frame) -> None:
                instance = owner(frame)
                old = frame.run.get_attr(instance, name)
                new = frame.run.in_place(operator, old, value(frame), site, frame)
                frame.run.set_attr(instance, name, new)

            return attribute
        if isinstance(target, ast.Subscript):
            container, key = self.expr(target.value), self.expr(target.slice)

            def item(frame: Frame) -> None:
                whole, at = container(frame), key(frame)
                old = frame.run.get_item(whole, at)
                new = frame.run.in_place(operator, old, value(frame), site, frame)
                frame.run.set_item(whole, at, new)

            return item
        load: Evaluate = self.expr(target)
        store = self.store(target)

        def name_(frame: Frame) -> None:
            old = load(frame)
            store(frame, frame.run.in_place(operator, old, value(frame), site, frame))

        return name_


def _suffice(found: int, count: int, star: int | None) -> bool:
    """Whether so many values can be unpacked to `count` targets."""
    return found == count if star is None else found >= count - 1


def _fits(frame: Frame, value: Value, count: int, star: int | None) -> bool:
    """Whether a value may have the right number of elements."""
    found = None if isinstance(value, (Stream, Instance)) else frame.run.elements(value)
    return found is None or _suffice(len(found), count, star)


def split(
    frame: Frame, value: Value, count: int, star: int | None, shown: list[str]
) -> list[Value]:
    """The values that unpacking gives to `count` targets, of which `star` takes what is over."""
    if isinstance(value, OneOf):
        # A value that can't be unpacked so isn't the one, if the program goes on.
        fitting = [o for o in value.options if _fits(frame, o, count, star)] or value.options
        if len(fitting) < len(value.options):
            frame.run.may_throw("ValueError", f"it can't be unpacked to {count} values")
        options = [split(frame, o, count, star, shown) for o in fitting]
        return [frame.run.join(list(column)) for column in zip(*options)]
    found: list[Value] | None = frame.run.elements(value)
    if found is None:
        if isinstance(value, List):
            frame.run.may_throw("ValueError", f"it can't be unpacked to {count} values")
        return list(value) if isinstance(value, tuple) else _unknown_parts(value, star, shown)
    if not _suffice(len(found), count, star):
        least = f"at least {count - 1}" if star is not None else count
        frame.run.throw(
            "ValueError",
            f"not enough values to unpack (expected {least}, got {len(found)})"
            if len(found) < count
            else f"too many values to unpack (expected {count})",
        )
        return [Unknown("it was unpacked from a wrong number of values")] * count
    if star is None:
        return found
    after = count - star - 1
    middle = List(found[star : len(found) - after])
    return [*found[:star], middle, *found[len(found) - after :]]


def _unknown_parts(value: Value, star: int | None, shown: list[str]) -> list[Value]:
    plain = isinstance(value, Unknown) and value.plain
    reason = "it is unpacked from something unknown"
    if isinstance(value, Unknown):
        reason = value.reason
    parts: list[Value] = [Unknown(reason, source, plain) for source in shown]
    if star is not None:
        parts[star] = List([], parts[star])
    return parts
