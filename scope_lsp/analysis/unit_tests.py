"""Tests of the program: each is an entry of its own."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from functools import partial

from scope_lsp.analysis.allowance import Allowance
from scope_lsp.analysis.once import Outcome, run_once
from scope_lsp.domain.trail import MISSING
from scope_lsp.domain.values import Class, Instance, Native, Unknown, Value
from scope_lsp.interpreter import attributes
from scope_lsp.interpreter.run import Run
from scope_lsp.models.python.parameterized import CASES


def run_tests(
    run: Run, path: str, known: dict[Hashable, Outcome], allowance: Allowance
) -> Iterator[Outcome]:
    """Each method of a test class is an entry with its own graph, after `setUp`.

    `known` is what tests did before, which needs no run.
    """
    found = [(cls, *each) for cls in _test_classes(run, path) for each in _tests(cls)]
    allowance.share(len(found))
    for cls, name, case in found:
        test = f"{cls.name}.{name}"
        if run.cancelled():
            return
        if test not in known or not known[test].holds(allowance.next):
            body = partial(_run_test, run, cls, name, case)
            did = run_once(run, path, test, body, left=allowance.next)
            if run.cancelled():
                return
            known[test] = did
        run.reached |= known[test].reached
        allowance.spend(known[test].work)
        yield known[test]


def _test_classes(run: Run, path: str) -> list[Class]:
    own = [c for c in run.classes.values() if c.module is not None and c.module.path == path]
    return [cls for cls in own if _is_test_class(run, cls)]


def _is_test_class(run: Run, cls: Class) -> bool:
    return any(base.api.endswith("TestCase") or base.name == "TestCase" for base in cls.mro)


def _tests(cls: Class) -> Iterator[tuple[str, Value]]:
    """The names of the tests, each with the function of its case where the test has several."""
    for name in _test_methods(cls):
        method = cls.find(name)
        cases = method.attrs.get(CASES) if isinstance(method, Native) else None
        if isinstance(cases, tuple):
            yield from ((f"{name}{index}", case) for index, case in enumerate(cases))
        else:
            yield name, None


def _test_methods(cls: Class) -> list[str]:
    own = [c for c in reversed(cls.mro) if c.module is not None and not c.module.library]
    names = [name for c in own for name in c.attrs if name.startswith("test")]
    return sorted(dict.fromkeys(names))


def _run_test(run: Run, cls: Class, name: str, case: Value) -> None:
    if "setUpClass" in {n for c in cls.mro for n in c.attrs}:
        run.call(attributes.lookup(run, cls, "setUpClass"), [])
    test = Instance(cls)
    run.trail.put(test.attrs, "_testMethodName", name)
    for method in ("setUp", name, "tearDown"):
        if method == name and case is not None:
            run.call(case, [test])
            continue
        found = attributes.lookup(run, test, method)
        if found is not MISSING and not isinstance(found, Unknown):
            run.call(found, [])
