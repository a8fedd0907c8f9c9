"""What isn't known gives holes and no errors; what is known beside it stays exact."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from scope_lsp.domain.names import Hole, Name, Text, concat
from scope_lsp.domain.trail import Trail, merge
from scope_lsp.scopes import (
    AUTO_REUSE,
    CREATED,
    EITHER,
    SHARED,
    UNKNOWN,
    Initial,
    Runtime,
    ScopeError,
    Template,
    VariableScopeContext,
    enter_name_scope,
    get_variable,
    taint,
    variable,
)
from scope_lsp.version import Version


@pytest.fixture
def tf() -> Runtime:
    return Runtime(Version.parse("1.15"), Trail(), v2_behavior=False)


def either(tf: Runtime, one: Callable[[], object], other: Callable[[], object]) -> None:
    """Run one or the other: which isn't known."""
    trail = tf.trail
    mark = trail.fork()
    one()
    first = trail.rewind(mark)
    other()
    second = trail.rewind(mark)
    trail.close(mark)
    trail.apply(merge(first, second, lambda ours, theirs: ours))


def nothing() -> None:
    pass


def hole(source: str = "x") -> Hole:
    return Hole(source, "not known")


def w(tf: Runtime, **arguments: object) -> tuple[str, str]:
    fetched = get_variable(tf, "w", (2,), **arguments)  # type: ignore[arg-type]
    return str(fetched.variable.name), fetched.status


# Paths that meet


def test_name_taken_on_one_path(tf: Runtime) -> None:
    either(tf, lambda: tf.graph.add_op("Add"), nothing)
    assert str(tf.graph.add_op("Add")) == "Add{_N}"
    assert str(tf.graph.add_op("Add")) == "Add{_N}"
    assert str(tf.graph.add_op("Add_3")) == "Add_3{_N}"
    assert tf.graph.add_op("Mul") == "Mul"
    assert tf.graph.add_op("Add_x") == "Add_x"


def test_name_taken_on_both_paths(tf: Runtime) -> None:
    either(tf, lambda: tf.graph.add_op("Add"), lambda: tf.graph.add_op("Add"))
    assert tf.graph.add_op("Add") == "Add_1"


def test_name_taken_more_often_on_one_path(tf: Runtime) -> None:
    tf.graph.add_op("Add")
    either(tf, lambda: tf.graph.add_op("Add"), nothing)
    assert str(tf.graph.add_op("Add")) == "Add{_N}"


def test_state_is_as_before_after_rewind(tf: Runtime) -> None:
    mark = tf.trail.fork()
    scope = VariableScopeContext(tf, None, "d").enter()
    w(tf)
    scope.exit()
    tf.trail.rewind(mark)
    tf.trail.close(mark)
    scope = VariableScopeContext(tf, None, "d").enter()
    assert (scope.value.name, tf.graph.get_name_scope()) == ("d", "d")
    assert w(tf) == ("d/w", CREATED)
    assert [v.name for v in tf.graph.collection("variables")] == ["d/w"]


def test_scope_is_left_on_both_paths(tf: Runtime) -> None:
    scope = VariableScopeContext(tf, "a").enter()
    either(tf, scope.exit, scope.exit)
    assert (tf.get_variable_scope().name, tf.graph.get_name_scope()) == ("", "")


def test_scope_in_doubt_holds_what_is_made_in_it(tf: Runtime) -> None:
    either(tf, lambda: enter_name_scope(tf, "a").exit(), nothing)
    scope = VariableScopeContext(tf, "a").enter()
    assert w(tf) == ("a/w", CREATED)
    assert [str(tf.graph.add_op("Add")) for _ in range(2)] == ["a{_N}/Add", "a{_N}/Add_1"]
    assert str(variable(tf, Initial((), "float32")).name) == "a{_N}/Variable"
    scope.exit()


def test_variable_is_not_claimed_where_an_op_in_doubt_may_have_its_name(tf: Runtime) -> None:
    either(tf, lambda: enter_name_scope(tf, "a").exit(), nothing)
    scope = VariableScopeContext(tf, "a").enter()
    tf.graph.add_op("w")
    assert w(tf)[0] == "a/w{_N}"
    scope.exit()


def test_variable_made_on_one_path(tf: Runtime) -> None:
    either(tf, lambda: w(tf), nothing)
    assert w(tf, reuse=True)[1] == SHARED
    assert w(tf, reuse=AUTO_REUSE)[1] == EITHER
    tf = Runtime(tf.version, Trail(), v2_behavior=False)
    either(tf, lambda: w(tf), nothing)
    assert w(tf) == ("w", CREATED)
    assert [v.name for v in tf.graph.variables()] == ["w"]
    with pytest.raises(ScopeError):
        w(tf)


def test_template_called_on_one_path(tf: Runtime) -> None:
    template = Template(tf, "t")

    def call() -> str:
        entered = template.enter()
        status = w(tf)[1]
        template.finish(entered)
        entered.exit()
        return status

    either(tf, call, nothing)
    assert call() == EITHER
    assert call() == SHARED


def test_variable_made_on_both_paths(tf: Runtime) -> None:
    either(tf, lambda: w(tf), lambda: w(tf))
    with pytest.raises(ScopeError, match="Variable w already exists"):
        w(tf)
    assert w(tf, reuse=True) == ("w", SHARED)


def test_shapes_of_two_paths(tf: Runtime) -> None:
    either(tf, lambda: get_variable(tf, "w", (2,)), lambda: get_variable(tf, "w", (3,)))
    get_variable(tf, "w", (4,), reuse=True)
    with pytest.raises(ScopeError, match="specified shape"):
        get_variable(tf, "w", (4, 4), reuse=True)


def test_default_scope_opened_on_one_path(tf: Runtime) -> None:
    either(tf, lambda: VariableScopeContext(tf, None, "d").enter().exit(), nothing)
    scope = VariableScopeContext(tf, None, "d").enter()
    assert str(scope.value.name) == "d{_N}"
    assert w(tf)[0] == "d{_N}/w"
    scope.exit()


# Calls that aren't known


def test_taint_of_everything(tf: Runtime) -> None:
    scope = VariableScopeContext(tf, "a").enter()
    taint(tf, None, "f is not known")
    assert str(tf.graph.add_op("Add")) == "a/Add{_N}"
    fetched = get_variable(tf, "w", (2,), reuse=True)
    assert (str(fetched.variable.name), fetched.status) == ("a/w{_N}", SHARED)
    assert w(tf, reuse=AUTO_REUSE)[1] == SHARED
    inner = VariableScopeContext(tf, None, "d").enter()
    assert str(inner.value.name) == "a/d{_N}"
    inner.exit()
    scope.exit()
    assert tf.graph.add_op("Add") == "Add"


def test_taint_of_a_vocabulary(tf: Runtime) -> None:
    taint(tf, frozenset({"add", "dense"}), "f is not known")
    assert str(tf.graph.add_op("Add")) == "Add{_N}"
    assert str(tf.graph.add_op("Add_7")) == "Add_7{_N}"
    assert tf.graph.add_op("logits") == "logits"
    assert w(tf) == ("w", CREATED)
    assert str(VariableScopeContext(tf, None, "dense").enter().value.name) == "dense{_N}"


def test_variables_below_an_unknown_call_may_exist(tf: Runtime) -> None:
    taint(tf, None, "f is not known")
    scope = VariableScopeContext(tf, "a", reuse=True).enter()
    with pytest.raises(ScopeError, match="does not exist"):
        w(tf)  # what is made directly below the root has no scope `a`
    scope.exit()


# Names with holes


def layer(number: Hole | None = None) -> Name:
    return concat("layer_", number or hole())


def test_scope_with_a_hole(tf: Runtime) -> None:
    scope = VariableScopeContext(tf, layer()).enter()
    assert w(tf) == ("layer_{x}/w", CREATED)
    assert [str(tf.graph.add_op("Add")) for _ in range(2)] == ["layer_{x}/Add", "layer_{x}/Add_1"]
    scope.exit()
    assert tf.graph.add_op("Add") == "Add"


def test_scopes_with_holes_may_be_the_same(tf: Runtime) -> None:
    VariableScopeContext(tf, layer()).enter().exit()
    scope = VariableScopeContext(tf, layer()).enter()
    assert str(tf.graph.get_name_scope()) == "layer_{x}{_N}"
    assert str(scope.value.name) == "layer_{x}"
    scope.exit()
    known = VariableScopeContext(tf, "layer_1").enter()
    assert str(tf.graph.get_name_scope()) == "layer_1{_N}"
    known.exit()
    assert enter_name_scope(tf, "decoder").value == "decoder/"


def test_a_known_name_before_one_with_a_hole(tf: Runtime) -> None:
    enter_name_scope(tf, "layer_0").exit()
    enter_name_scope(tf, layer()).exit()
    again = enter_name_scope(tf, "layer_0/")
    assert again.value == "layer_0/"
    assert tf.graph.add_op("Add") == "layer_0/Add"
    again.exit()


def test_variables_with_holes_may_be_the_same(tf: Runtime) -> None:
    first = get_variable(tf, concat("w", hole()), (2,))
    second = get_variable(tf, concat("w", hole()), (2,))
    third = get_variable(tf, "w1", (2,))
    assert [f.status for f in (first, second, third)] == [CREATED] * 3
    # Had the first been `w1`, it would have been refused: no variable's name gets a suffix.
    assert [str(f.variable.name) for f in (second, third)] == ["w{x}", "w1"]
    assert str(tf.graph.add_op("w2")) == "w2{_N}"
    assert get_variable(tf, "w2", (2,), reuse=True).status == SHARED
    with pytest.raises(ScopeError):
        get_variable(tf, "v", (2,), reuse=True)


def test_the_same_hole_is_shared(tf: Runtime) -> None:
    number = hole()
    made = get_variable(tf, concat("w", number), (2,)).variable
    assert get_variable(tf, concat("w", number), (2,), reuse=True).variable is made


def test_invalid_known_part_of_a_name(tf: Runtime) -> None:
    with pytest.raises(ScopeError, match="is not a valid scope name"):
        enter_name_scope(tf, concat("a b", hole()))
    assert isinstance(enter_name_scope(tf, concat(hole(), "a")).value, Text)


# Arguments that aren't known


def test_unknown_reuse(tf: Runtime) -> None:
    w(tf)
    scope = VariableScopeContext(tf, "", reuse=UNKNOWN).enter()
    # Otherwise they would be refused.
    assert w(tf)[1] == SHARED
    assert get_variable(tf, "x", (2,)).status == CREATED
    scope.exit()


def test_unknown_shape_and_type(tf: Runtime) -> None:
    w(tf)
    assert get_variable(tf, "w", UNKNOWN, UNKNOWN, reuse=True).status == SHARED
    assert get_variable(tf, "w", (UNKNOWN,), reuse=True).status == SHARED
    with pytest.raises(ScopeError, match="specified shape"):
        get_variable(tf, "w", (UNKNOWN, 3), reuse=True)
    assert get_variable(tf, "x", UNKNOWN, UNKNOWN).variable.shape is UNKNOWN


def test_unknown_partitioner(tf: Runtime) -> None:
    fetched = get_variable(tf, "w", (4, 2), partitioner=UNKNOWN)
    assert fetched.variable.parts == ()
    assert get_variable(tf, "w", (4, 2), partitioner=UNKNOWN, reuse=True).status == SHARED


def test_scope_whose_whole_name_is_unknown_may_be_any(tf: Runtime) -> None:
    scope = enter_name_scope(tf, concat(hole("scope")))
    assert str(tf.graph.add_op("Add")) == "{scope}/Add"
    inner = enter_name_scope(tf, "a")
    assert [str(tf.graph.add_op("Add")) for _ in range(2)] == [
        "{scope}/a/Add",
        "{scope}/a/Add_1",
    ]
    inner.exit()
    scope.exit()
    # `scope` may be empty, or "Mul".
    assert [str(tf.graph.add_op(name)) for name in ("Add", "Mul")] == ["Add{_N}", "Mul{_N}"]
    known = enter_name_scope(tf, "b/c/")
    assert [str(tf.graph.add_op(name)) for name in ("Add", "Mul")] == ["b/c/Add{_N}", "b/c/Mul"]
    known.exit()


def test_many_names_with_holes_are_quick(tf: Runtime) -> None:
    scope = VariableScopeContext(tf, concat(hole("scope"))).enter()
    for number in range(200):
        inner = VariableScopeContext(tf, f"layer_{number}").enter()
        for _ in range(50):
            tf.graph.add_op("Add")
        w(tf)
        inner.exit()
    scope.exit()
    known = VariableScopeContext(tf, "a").enter()
    assert w(tf) == ("a/w", CREATED)
    for number in range(5000):
        assert str(tf.graph.add_op(f"known_{number}")).endswith(f"known_{number}")
    known.exit()
