"""Each part of a name says who added it."""

from __future__ import annotations

import pytest

from scope_lsp.domain.trail import Trail
from scope_lsp.scopes import (
    Initial,
    Runtime,
    ScopeEntry,
    ScopeError,
    VariableScopeContext,
    enter_name_scope,
    get_variable,
    variable,
)
from scope_lsp.version import Version


@pytest.fixture
def tf() -> Runtime:
    return Runtime(Version.parse("1.15"), Trail(), v2_behavior=False)


def parts(entry: ScopeEntry | None) -> list[tuple[str, object]]:
    return [(str(part.added), part.origin) for part in entry or ()]


def test_get_variable_follows_variable_scopes(tf: Runtime) -> None:
    named = enter_name_scope(tf, "ignored", origin=1)
    outer = VariableScopeContext(tf, "a", origin=2).enter()
    inner = VariableScopeContext(tf, None, "b", origin=3).enter()
    record = get_variable(tf, "w", (2,), origin=4).variable
    assert parts(record.entry) == [("a", 2), ("b", 3), ("w", 4)]
    assert parts(tf.graph.scope) == [("ignored", 1), ("a", 2), ("b", 3)]
    for scope in (inner, outer, named):
        scope.exit()
    again = VariableScopeContext(tf, inner.value, origin=5).enter()
    assert parts(get_variable(tf, "x", (2,), origin=6).variable.entry) == [
        ("a", 2),
        ("b", 3),
        ("x", 6),
    ]
    again.exit()


def test_variable_follows_name_scopes(tf: Runtime) -> None:
    named = enter_name_scope(tf, "a", origin=1)
    variable(tf, Initial((), "float32"), "v", origin=2)
    second = variable(tf, Initial((), "float32"), "v", origin=3)
    assert (second.name, parts(second.entry)) == ("a/v_1", [("a", 1), ("v_1", 3)])
    assert second.entry.collided_with == 2
    named.exit()
    again = enter_name_scope(tf, "a/", origin=4)
    assert parts(variable(tf, Initial((), "float32"), "u", origin=5).entry) == [("a", 1), ("u", 5)]
    again.exit()


def test_first_taker_of_a_name(tf: Runtime) -> None:
    tf.graph.add_op("Dense", origin=1)
    scope = enter_name_scope(tf, "dense", origin=2)
    assert scope.value == "dense_1/"
    assert tf.graph.scope is not None
    assert tf.graph.scope.collided_with == 1
    assert tf.graph.names.first_taker("dense") == 1
    scope.exit()


def test_variable_whose_op_name_was_taken(tf: Runtime) -> None:
    tf.graph.add_op("w", origin=1)
    record = get_variable(tf, "w", (2,), origin=2).variable
    assert (record.key, record.name) == ("w", "w_1")
    assert (parts(record.entry), record.entry.collided_with) == ([("w_1", 2)], 1)


def test_errors_say_where_the_first_one_is(tf: Runtime) -> None:
    get_variable(tf, "w", (2,), origin=1)
    with pytest.raises(ScopeError) as raised:
        get_variable(tf, "w", (2,), origin=2)
    assert (raised.value.kind, raised.value.earlier) == ("already-exists", 1)
