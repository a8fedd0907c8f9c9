"""Tests that run in several ways: in a graph and eagerly, and in the modes of Keras.

After `python/framework/test_combinations.py` of 2.10, `python/keras/keras_parameterized.py` and
`python/keras/testing_utils.py` of 1.15.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable

from scope_lsp.domain.containers import Dict, List
from scope_lsp.domain.values import Native, Unknown, Value
from scope_lsp.models import registry
from scope_lsp.models.python.parameterized import standing_for
from scope_lsp.models.registry import Call, Failure, api
from scope_lsp.models.tensorflow.initial_values import parameter_names
from scope_lsp.models.tensorflow.internals import enter_mode
from scope_lsp.models.tensorflow.state import runtime
from scope_lsp.models.tensorflow.testing import decorated

_HOMES = (
    "tf.python.framework.combinations", "tf.python.framework.test_combinations",
    "tf.keras.combinations", "tf.__internal__.test.combinations",
    "tf.keras.testing_infra.test_combinations",
)  # fmt: skip
_PARAMETERIZED = ("tf.keras.keras_parameterized", "tf.keras.testing_infra.test_combinations")
_TOOLS = ("tf.keras.testing_utils", "tf.keras.testing_infra.test_utils")
_MODE = "mode of a test of Keras"

Choice = dict[Hashable, Value]
Cases = Callable[[Call, Value], tuple[Value, ...]]


def _at(name: str, homes: tuple[str, ...] = _HOMES) -> tuple[str, ...]:
    return tuple(f"{home}.{name}" for home in homes)


@api(*_at("combine"))
def combine(call: Call, /, **choices: Value) -> Value:
    """All choices of one value for each keyword, in the order of the keywords' names."""
    made: list[Choice] = [{}]
    for name in sorted(choices):
        found = choices[name]
        values = call.run.elements(found) if isinstance(found, (List, tuple)) else [found]
        made = [{**before, name: value} for before in made for value in values or []]
    return List([Dict(each) for each in made])


@api(*_at("times"))
def times(call: Call, /, *lists: Value) -> Value:
    """Each choice of the first together with each of the next."""
    made: list[Choice] = [{}]
    for each in lists:
        given = [one.items for one in call.run.elements(each) or [] if isinstance(one, Dict)]
        made = [{**before, **more} for before in made for more in given]
    return List([Dict(each) for each in made])


@api(*_at("generate"))
def generate(call: Call, combinations: Value, test_combinations: Value = ()) -> Value:
    """A decorator: the test runs for each choice, which may say in which mode."""
    choices = [each for each in call.run.elements(combinations) or [] if isinstance(each, Dict)]

    def cases(inner: Call, test: Value) -> tuple[Value, ...]:
        return tuple(_chosen(test, choice.items) for choice in choices)

    return Native("generate", lambda inner: _in_cases(inner, inner.args[0], cases))


def _chosen(test: Value, choice: Choice) -> Value:
    """The test with one choice, in the mode that it names."""
    names = parameter_names(test)

    def run(inner: Call) -> Value:
        given = {
            str(key): value
            for key, value in choice.items()
            if key not in ("mode", "testcase_name") or (names is not None and key in names)
        }
        mode = choice.get("mode")
        if mode not in ("graph", "eager"):
            return inner.run.call(test, inner.args, given, inner.site, inner.frame)
        tf = runtime(inner)
        graph = tf.enter_graph(tf.new_graph()) if mode == "graph" else None
        entered = enter_mode(tf, eager=mode == "eager")
        try:
            return inner.run.call(test, inner.args, given, inner.site, inner.frame)
        finally:
            entered.exit()
            if graph is not None:
                graph.exit()

    return Native(getattr(test, "name", "test"), run)


def _in_cases(call: Call, test: Value, cases: Cases) -> Value:
    """A test, or each test of a class, as several tests."""
    return decorated(call, test, lambda call, case: standing_for(case, cases(call, case)))


# The modes of Keras


@api(*_at("run_all_keras_modes", _PARAMETERIZED))
def run_all_keras_modes(
    call: Call,
    test_or_class: Value = None,
    config: Value = None,
    always_skip_v1: Value = False,
    always_skip_eager: Value = False,
    **options: Value,
) -> Value:
    """A decorator: the test runs in each of the modes that Keras has for training."""

    def cases(inner: Call, test: Value) -> tuple[Value, ...]:
        modes = ["v2_function"]
        if inner.version.keras_has_function_graphs:
            modes.append("v2_funcgraph")
        if always_skip_eager is False:
            modes.append("v2_eager")
        if always_skip_v1 is False and not runtime(inner).v2_behavior:
            modes.append("v1_session")
        return tuple(_in_mode(test, mode) for mode in modes)

    if test_or_class is not None:
        return _in_cases(call, test_or_class, cases)
    return Native("decorator", lambda inner: _in_cases(inner, inner.args[0], cases))


def _in_mode(test: Value, mode: str) -> Value:
    def run(inner: Call) -> Value:
        if mode != "v1_session":
            inner.run.doubt("how Keras trains in each of a test's modes isn't followed to the end")
        entered = enter_mode(runtime(inner), eager=mode != "v1_session")
        inner.trail.put(inner.run.state, _MODE, mode)
        try:
            return inner.run.call(test, inner.args, inner.kwargs, inner.site, inner.frame)
        finally:
            entered.exit()
            inner.trail.put(inner.run.state, _MODE, None)

    return Native(getattr(test, "name", "test"), run)


def _mode(call: Call, asked: str) -> str:
    mode = call.run.state.get(_MODE)
    if mode is None:
        raise Failure("ValueError", f"Cannot call `{asked}()` outside of a scope of a test.")
    return str(mode)


@api(*_at("should_run_eagerly", _TOOLS))
def should_run_eagerly(call: Call) -> Value:
    """Whether the test wants its model to run step by step."""
    return _mode(call, "should_run_eagerly") == "v2_eager"


@api(*_at("should_run_tf_function", _TOOLS))
def should_run_tf_function(call: Call) -> Value:
    """Whether the test wants its model to run as a function."""
    return _mode(call, "should_run_tf_function") in ("v2_function", "v2_eager")


_KINDS = ("functional", "subclass", "subclass_custom_build", "sequential")
_KIND = "kind of model in a test of Keras"


@api(*_at("run_with_all_model_types", _PARAMETERIZED))
def run_with_all_model_types(
    call: Call, test_or_class: Value = None, exclude_models: Value = None
) -> Value:
    """A decorator: the test makes a model of each kind."""
    excluded = call.run.elements(exclude_models) if exclude_models is not None else []
    kinds = [kind for kind in _KINDS if kind not in (excluded or [exclude_models])]

    def cases(inner: Call, test: Value) -> tuple[Value, ...]:
        return tuple(_of_kind(test, kind) for kind in kinds)

    if test_or_class is not None:
        return _in_cases(call, test_or_class, cases)
    return Native("decorator", lambda inner: _in_cases(inner, inner.args[0], cases))


def _of_kind(test: Value, kind: str) -> Value:
    def run(inner: Call) -> Value:
        inner.trail.put(inner.run.state, _KIND, kind)
        try:
            return inner.run.call(test, inner.args, inner.kwargs, inner.site, inner.frame)
        finally:
            inner.trail.put(inner.run.state, _KIND, None)

    return Native(getattr(test, "name", "test"), run)


@api(*_at("run_with_all_saved_model_formats", _PARAMETERIZED),
     *_at("run_all_without_tensor_float_32", _TOOLS))  # fmt: skip
def several_ways(call: Call, /, *args: Value, **options: Value) -> Value:
    """A decorator for what isn't followed: in which of several ways a test runs."""
    call.run.doubt("a test of Keras that runs in several ways isn't followed")
    given = args[0] if args else None
    if given is None or isinstance(given, (List, str)):
        return Native("decorator", lambda inner: inner.args[0])
    return given


@api(*_at("get_model_type", _TOOLS))
def get_model_type(call: Call) -> Value:
    """Which kind of model a test is to make."""
    kind = call.run.state.get(_KIND)
    return (
        kind if isinstance(kind, str) else Unknown("which kind of model a test makes", plain=True)
    )


for _home in _TOOLS:
    for _name in (
        "layer_test", "get_test_data", "get_small_mlp", "get_small_sequential_mlp",
        "get_small_functional_mlp", "get_small_subclass_mlp",
        "get_small_subclass_mlp_with_custom_build", "get_model_from_layers", "get_v2_optimizer",
    ):  # fmt: skip
        registry.prelude(
            f"{_home}.{_name}", "scope_lsp.models.tensorflow.prelude.keras.layer_tests"
        )
for _home in _PARAMETERIZED:
    registry.prelude(f"{_home}.TestCase", "scope_lsp.models.tensorflow.prelude.testing")
