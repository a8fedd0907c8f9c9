"""`absl.testing.parameterized`: a test method that stands for one test for each of its cases.

After `absl/testing/parameterized.py` of absl-py 1.0: the class's metaclass makes a method of each
case, so that each is set up and run on its own.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable

from scope_lsp.domain.containers import Dict, List
from scope_lsp.domain.values import Native, Value
from scope_lsp.models import registry
from scope_lsp.models.registry import Call, api

CASES = "__cases__"
"""The attribute of a parameterized test that has the functions for its cases."""

_HOME = "absl.testing.parameterized"


@api(f"{_HOME}.parameters", f"{_HOME}.named_parameters")
def parameters(call: Call, *cases: Value) -> Value:
    """The test runs once for each case."""
    named = call.path.endswith("named_parameters")
    several = call.run.elements(cases[0]) if len(cases) == 1 else None
    if several is not None and (not named or not isinstance(cases[0], (tuple, Dict))):
        cases = tuple(several)
    return Native("parameters", lambda inner: with_cases(inner.args[0], list(cases), named))


@api(f"{_HOME}.product")
def product(call: Call, /, *sequences: Value, **options: Value) -> Value:
    """The test runs for each choice of one value for each keyword."""
    chosen: list[dict[Hashable, Value]] = [{}]
    for sequence in sequences:
        given = [each.items for each in call.run.elements(sequence) or [] if isinstance(each, Dict)]
        chosen = [{**before, **each} for before in chosen for each in given]
    for name, values in options.items():
        chosen = [{**c, name: v} for c in chosen for v in call.run.elements(values) or []]
    cases: list[Value] = [Dict(each) for each in chosen]
    return Native("product", lambda inner: with_cases(inner.args[0], cases))


def with_cases(test: Value, cases: list[Value], named: bool = False) -> Value:
    """A test that stands for a test of each case."""

    def of(case: Value) -> Value:
        return Native(
            getattr(test, "name", "test"), lambda inner: _run_case(inner, test, case, named)
        )

    return standing_for(test, tuple(of(case) for case in cases))


def each_case(test: Value, wrap: Callable[[Value], Value]) -> Value:
    """A test with something around it, or around each of its cases."""
    cases = _cases(test)
    if cases is None:
        return wrap(test)
    wrapped = [wrap(case) for case in cases]
    return standing_for(test, tuple(one for each in wrapped for one in _cases(each) or (each,)))


def _cases(test: Value) -> tuple[Value, ...] | None:
    cases = test.attrs.get(CASES) if isinstance(test, Native) else None
    return cases if isinstance(cases, tuple) else None


def standing_for(test: Value, cases: tuple[Value, ...]) -> Native:
    """A test that stands for several, each of which is run alone."""

    def run_all(inner: Call) -> Value:
        for case in cases:
            inner.pass_on(case)
        return None

    return Native(getattr(test, "name", "test"), run_all, {"__wrapped__": test, CASES: cases})


def _run_case(call: Call, test: Value, case: Value, named: bool) -> Value:
    if isinstance(case, Dict):
        given = {k: v for k, v in case.items.items() if isinstance(k, str) and k != "testcase_name"}
        return call.run.call(test, call.args, given, call.site, call.frame)
    args = call.run.elements(case) if isinstance(case, (tuple, List)) else [case]
    given_args = [*call.args, *(args or [])[int(named) :]]
    return call.run.call(test, given_args, {}, call.site, call.frame)


registry.prelude(f"{_HOME}.TestCase", "scope_lsp.models.python.prelude_unittest")
