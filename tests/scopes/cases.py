"""Sequences of calls worth a name, for every version: see `oracle_driver.py` for the language."""

from __future__ import annotations

from typing import Any

W: list[Any] = ["get_variable", {"name": "w", "shape": [2]}]


def scope(name: str, *body: Any, **arguments: Any) -> list[Any]:
    return ["variable_scope", {"name": name, **arguments}, list(body)]


def default(name: str, *body: Any, **arguments: Any) -> list[Any]:
    return ["variable_scope", {"default": name, **arguments}, list(body)]


def names(name: str | None, *body: Any) -> list[Any]:
    return ["name_scope", {"name": name}, list(body)]


def op(name: str | None = None) -> list[Any]:
    return ["op", {} if name is None else {"name": name}]


def get(name: str = "w", **arguments: Any) -> list[Any]:
    return ["get_variable", {"name": name, "shape": [2], **arguments}]


def variable(name: str | None = None, **arguments: Any) -> list[Any]:
    return ["variable", {**({} if name is None else {"name": name}), **arguments}]


CASES: dict[str, list[Any]] = {
    "ops get suffixes": [op(), op(), op("a"), op("a"), op("a_1"), op("a"), op("a_1")],
    "case of names": [op("a"), op("A"), names("foo", op()), names("Foo", op()), op("FOO")],
    "scopes and ops share names": [op("a"), names("a", op("a")), op("a"), names("a", op())],
    "a slash takes the name as it is": [names("a/", op("b")), names("a/", op("b")), op("a/")],
    "an op twice by a slash": [op("a/"), op("a/")],
    "no name": [names("a", names(None, op()), names("", op("b")))],
    "invalid names": [
        names("a b"),
        names("_x"),
        names("a", names("_x", op("_y"))),
        op("_x"),
        op(""),
    ],
    "a name scope has no part in get_variable": [
        names("foo", scope("bar", W, variable("v"), op())),
    ],
    "reopening": [scope("a", W, op()), scope("a", op(), variable("v")), scope("a", W)],
    "sharing": [scope("a", W), scope("a", W, reuse=True), scope("a", get("x"), reuse=True)],
    "reuse is inherited": [scope("a", scope("b", W)), scope("a", scope("b", W), reuse=True)],
    "reuse_variables": [scope("a", W, ["reuse_variables", {}], W, scope("b", W)), scope("a", W)],
    "shapes and types differ": [
        scope("a", W),
        scope("a", get(shape=[3]), get(shape=[2, 1]), get(dtype="int32"), reuse=True),
    ],
    "default names": [default("d", W), default("d", W), scope("d", default("e", W)), default("d")],
    "default names start anew": [
        scope("a", default("d", W), default("d", W)),
        scope("a", default("d", op()), default("d", op())),
        scope("a", default("d", W), reuse=True),
    ],
    "default name with reuse": [default("d", W, reuse=True), scope("a", default("d"), reuse=True)],
    "by object": [
        scope("a", scope("b", W)),
        names("c", ["variable_scope", {"object": 1, "reuse": True}, [W, op(), default("d")]]),
        ["variable_scope", {"object": 1}, [get("x"), variable("v"), default("d")]],
    ],
    "variables": [variable(), variable(), variable("v"), scope("v", variable("v")), op("Variable")],
    "a variable and an op of one name": [op("w"), W, scope("a", op("w"), W)],
    "a variable takes names": [variable("v"), names("v/", op("read"), op("Assign"), op("Read"))],
    "initial values": [
        variable("v", initializer=["const", [2], "float32"]),
        variable("t", initializer=["tensor", [2], "int32"]),
        ["get_variable", {"name": "c", "initializer": ["const", [2], "int32"]}],
        get("c", initializer=["const", [2], "float32"]),
        ["get_variable", {"name": "d", "initializer": ["const", [], "int32"], "dtype": "int32"}],
        ["get_variable", {"name": "e", "initializer": ["const", [], "int32"], "dtype": "float32"}],
        op(),
    ],
    "an initializer of another shape": [get(initializer=["wrong"]), op()],
    "no shape": [["get_variable", {"name": "w"}], get(shape=[None, 2])],
    "integers by default": [get(dtype="int32"), get("x", dtype="int32", shape=[])],
    "regularizers": [scope("a", W, op(), regularizer="loss"), get("x", regularizer="none"), op()],
    "custom getters": [
        scope("a", W, scope("b", W, getter="twice"), getter="suffix"),
        get(getter="suffix"),
        scope("c", W, getter="shape", dtype="float64"),
    ],
    "partitions": [
        scope("a", get(shape=[5, 3]), get("s", shape=[]), partitioner="fixed"),
        scope("a", get(shape=[5, 3]), reuse=True),
        scope("a", get(shape=[5, 3])),
        scope("b", get(shape=[5, 3], partitioner=2), get(shape=[5, 3], partitioner=1)),
        scope("c", W, get(partitioner=2)),
    ],
    "empty scope": [scope("a", scope("", W, default("d")), default("d")), scope("", W)],
    "several graphs": [W, op("a"), ["graph", {}, [W, op("a"), scope("b", op())]], op("a")],
    "op scopes": [
        ["op_scope", {"name": None, "default": "d"}, [op()]],
        ["op_scope", {"name": "n", "default": "d"}, [op()]],
        ["op_scope", {}, []],
        ["variable_op_scope", {"default": "d"}, [W]],
    ],
    "templates": [
        ["template", {"name": "t", "now": False}, [W, op()]],
        ["template", {"name": "t", "now": True}, [W]],
        ["template", {"name": "u", "now": False}, [variable()]],
    ],
    "twice the same context": [scope("a", W), ["same_context", {"index": 0}, [W, op()]]],
}

NEWER: dict[str, list[Any]] = {
    "automatic reuse": [scope("a", W, W, reuse="auto"), scope("a", scope("b", W), reuse="auto")],
    "resources": [scope("a", W, variable("v"), use_resource=True), names("a/", op("Read"))],
    "local variables": [["get_local_variable", {"name": "w", "shape": [2]}], W],
}
"""From 1.4 on."""

NEWEST: dict[str, list[Any]] = {
    "no auxiliary name scope": [
        scope("a", scope("b", W, op(), variable("v"), auxiliary=False)),
        default("d", op(), auxiliary=False),
    ],
    "init_scope": [names("a", ["init_scope", {}, [op(), variable("v")]], op())],
}
"""From 1.15 on."""

SECOND: dict[str, list[Any]] = {
    "modules": [
        ["module", {"class": "MyLayer"}, [["variable_v2", {"name": "w"}]]],
        ["module", {"class": "MyLayer"}, [["variable_v2", {"name": "w"}]]],
        ["module", {"class": "A", "name": "a b"}, []],
        ["name_scope_v2", {"name": "s"}, [["module", {"class": "HTTPServerV2"}, [variable("v")]]]],
    ],
    "scopes of 2.x": [
        ["name_scope_v2", {"name": None}, []],
        ["name_scope_v2", {"name": "a"}, [["variable_v2", {}], ["variable_v2", {}]]],
        ["again", {"index": 0}, [["variable_v2", {"name": "v"}], op()]],
    ],
}
"""2.x."""


def cases(version: tuple[int, int]) -> dict[str, list[Any]]:
    """The cases that a version can replay."""
    newer = NEWER if version >= (1, 4) else {}
    newest = NEWEST if version >= (1, 15) else {}
    return {**CASES, **newer, **newest, **(SECOND if version >= (2, 0) else {})}
