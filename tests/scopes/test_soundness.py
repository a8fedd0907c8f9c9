"""What is said of a program with unknown names and conditions holds for each way it may go."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scope_lsp.domain.names import Hole, Name, Text, concat
from scope_lsp.domain.trail import merge
from scope_lsp.scopes import (
    AUTO_REUSE,
    EITHER,
    ScopeError,
    VariableScopeContext,
    get_variable,
    taint,
)
from scope_lsp.scopes.matching import may_become

from .replay import Replay, Statement

EXAMPLES = 400

Events = dict[int, list[Any]]


class Way(Replay):
    """One way that the program may go: `fills` for the holes, `choices` for the conditions."""

    def __init__(self, fills: list[str] | None, choices: list[bool]) -> None:
        super().__init__("1.15", "v1")
        self.fills = fills
        self.choices = choices
        self.by_statement: Events = {}
        self.errors: list[int] = []
        self.escapes = False

    def statements(self, body: list[Statement]) -> None:
        for kind, arguments, *rest in body:
            number = arguments["id"]
            start = len(self.events)
            try:
                if "name" in arguments:
                    arguments = {**arguments, "name": self.name(arguments["name"], number, kind)}
                getattr(self, f"do_{kind}")(arguments, *rest)
            except ScopeError as error:
                self.events.append(["error", error.kind])
            if kind not in ("either", "unknown") and len(self.events) > start:
                self.by_statement[number] = self.events[start]
                if self.events[start][0] == "error":
                    self.errors.append(number)

    def name(self, name: str | None, number: int, kind: str) -> Name | None:
        if name is None or "?" not in name:
            return name
        before, after = name.split("?")
        if self.fills is None:
            return concat(before, Hole(f"x{number}", "unknown"), after)
        fill = self.fills[number % len(self.fills)]
        if before or after or kind != "name_scope":
            fill = fill.rstrip("/")
        if before.endswith("/") or (not before + after and kind != "name_scope"):
            fill = fill or "empty"
        self.escapes |= not before + fill + after or fill.endswith("/")
        return before + fill + after

    def do_variable_scope(self, arguments: dict[str, Any], body: list[Statement]) -> None:
        reuse = AUTO_REUSE if arguments.get("reuse") == "auto" else arguments.get("reuse")
        context = VariableScopeContext(
            self.runtime, arguments.get("name"), arguments.get("default"), reuse=reuse
        )
        self.scoped(context.enter(), body, self.variable_scope_value)

    def variable(self, record: Any) -> None:
        self.events.append(["variable", record.name])

    def do_get_variable(self, arguments: dict[str, Any], local: bool = False) -> None:
        fetched = get_variable(self.runtime, arguments["name"], (2,))
        self.events.append(["variable", fetched.variable.name, fetched.status])

    def do_unknown(self, arguments: dict[str, Any], body: list[Statement]) -> None:
        """A call of which nothing is known to one side; to the other it is its body."""
        if self.fills is None:
            taint(self.runtime, None, "unknown")
            return
        quiet = Way.__new__(Way)
        quiet.__dict__.update(self.__dict__, events=[], by_statement={}, errors=[])
        quiet.statements(body)
        self.escapes |= quiet.escapes

    def do_either(
        self, arguments: dict[str, Any], first: list[Statement], second: list[Statement]
    ) -> None:
        if self.fills is not None:
            self.statements(first if self.choices[arguments["id"] % len(self.choices)] else second)
            return
        trail = self.runtime.trail
        mark = trail.fork()
        self.statements(first)
        ours = trail.rewind(mark)
        self.statements(second)
        theirs = trail.rewind(mark)
        trail.close(mark)
        trail.apply(merge(ours, theirs, lambda one, other: one))


SOURCES = ["a", "b", "w", "a_1", "Const", "?", "a?", "a?", "?_1", "b/?", "a/b"]
NAMES = st.sampled_from(SOURCES)
REUSE = st.sampled_from([None, None, True, "auto"])
FILLS = st.lists(st.sampled_from(["a", "b", "w", "1", "_1", "", "a/", "Const"]), min_size=3)
CHOICES = st.lists(st.booleans(), min_size=2)

LEAVES = st.one_of(
    st.tuples(st.just("op"), st.fixed_dictionaries({}, optional={"name": NAMES})),
    st.tuples(st.just("get_variable"), st.fixed_dictionaries({"name": NAMES})),
    st.tuples(st.just("variable"), st.fixed_dictionaries({}, optional={"name": NAMES})),
)


# What a taint stands for: names directly below the current scopes.
FLAT = st.lists(LEAVES.filter(lambda s: "/" not in json.dumps(s)), max_size=3)


def _nested(inner: Any) -> Any:
    body = st.lists(inner, max_size=4)
    return st.one_of(
        st.tuples(st.just("name_scope"), st.fixed_dictionaries({"name": NAMES}), body),
        st.tuples(
            st.just("variable_scope"), st.fixed_dictionaries({"name": NAMES, "reuse": REUSE}), body
        ),
        st.tuples(
            st.just("variable_scope"),
            st.fixed_dictionaries({"default": st.sampled_from(["a", "b", "w"])}),
            body,
        ),
        st.tuples(st.just("either"), st.just({}), body, body),
        st.tuples(st.just("unknown"), st.just({}), FLAT),
    )


PROGRAMS = st.lists(st.recursive(LEAVES, _nested, max_leaves=12), min_size=1, max_size=8)


def _numbered(body: Any, counter: list[int]) -> list[Statement]:
    """A copy with a number for each statement, and shapes where they are needed."""
    result: list[Statement] = []
    for kind, arguments, *bodies in body:
        counter[0] += 1
        extra = {"shape": [2]} if kind == "get_variable" else {}
        own = {**arguments, **extra, "id": counter[0]}
        result.append([kind, own, *(_numbered(inner, counter) for inner in bodies)])
    return result


@settings(
    max_examples=EXAMPLES,
    deadline=None,
    database=None,
    suppress_health_check=list(HealthCheck),
)
@given(PROGRAMS, FILLS, CHOICES)
def test_each_way_is_covered(body: Any, fills: list[str], choices: list[bool]) -> None:
    program = _numbered(json.loads(json.dumps(body)), [0])
    said = Way(None, choices)
    said.statements(program)
    way = Way(fills, choices)
    way.statements(program)
    for number, event in way.by_statement.items():
        claim = said.by_statement[number]
        if event[0] == "error" and claim[0] != "error":
            return  # the program ends here, which nobody had to know
        assert claim[0] == event[0], f"{number}: {claim} but {event}"
        if event[0] == "error":
            continue
        if event[0] == "variable":
            assert len(claim) < 3 or claim[2] in (event[2], EITHER), f"{number}: {claim} {event}"
            claim, event = claim[:2], event[:2]
        for part, real in zip(claim[1:3], event[1:3], strict=True):
            assert _covers(part, real, way.escapes), (
                f"{number}: {claim} but {event}\n{json.dumps(program)}"
            )


def _covers(claim: Any, real: Any, escapes: bool) -> bool:
    if isinstance(claim, Text):
        # A scope with an empty name is the root, and one with a slash at its end may be anywhere:
        # then names with holes are wrong in what they show, but none without holes is.
        return escapes or may_become(claim, real)
    return bool(claim == real)
