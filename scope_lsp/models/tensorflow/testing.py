"""TensorFlow's own test tools: test cases, and the decorators of `test_util`.

After `python/framework/test_util.py` of 1.15 and 2.21.
"""

from __future__ import annotations

from collections.abc import Callable

from scope_lsp.domain.values import Class, Native, Value
from scope_lsp.models import registry
from scope_lsp.models.python.parameterized import each_case
from scope_lsp.models.registry import Call, Failure, api
from scope_lsp.models.tensorflow.internals import enter_mode
from scope_lsp.models.tensorflow.state import runtime

registry.prelude("tf.test.TestCase", "scope_lsp.models.tensorflow.prelude.testing")
for _name in ("Mock", "MagicMock", "patch", "call", "ANY", "sentinel"):
    registry.prelude(f"tf.test.mock.{_name}", "scope_lsp.models.python.prelude_mock")


@api("tf._testing.begin")
def begin(call: Call) -> Value:
    """What `setUp` of a test case does: another default graph, and no other is."""
    runtime(call).begin_test()
    return None


Wrap = Callable[[Call, Value], Value]

_PASS = (
         "run_in_v1_v2", "disable_xla", "disable_tfrt", "run_all_without_tensor_float_32",
         "enable_control_flow_v2", "disable_mlir_bridge", "run_without_tensor_float_32",
         "xla_allow_fallback", "skip_if_error", "with_eager_op_as_function",
         "assert_no_garbage_created", "no_xla_auto_jit", "run_in_async_and_sync_mode",
         "enable_output_all_intermediates",
         "disable_control_flow_v2", "with_control_flow_v2", "assert_no_new_tensors")  # fmt: skip

_UTIL = "tf.python.framework.test_util"


def _spelled(name: str) -> tuple[str, str, str]:
    return f"{_UTIL}.{name}", f"tf.{name}", f"tf.test.{name}"


def _as_is(call: Call, /, function: Value = None, *args: Value, **kwargs: Value) -> Value:
    """A decorator, or a maker of one, that leaves the test as it is."""
    if isinstance(function, (str, type(None))) or function is None:
        return Native("decorator", lambda inner: inner.args[0])
    return function


for _name in _PASS:
    api(*_spelled(_name))(_as_is)


def _decorating(wrap: Wrap) -> Callable[..., Value]:
    """The model of a decorator, which may be called with options first."""

    def decorator(call: Call, /, *args: Value, **kwargs: Value) -> Value:
        given = args[0] if args else kwargs.get("func", kwargs.get("cls"))
        if given is None or isinstance(given, (str, bool)):
            return Native("decorator", lambda inner: decorated(inner, inner.args[0], wrap))
        return decorated(call, given, wrap)

    return decorator


def decorated(call: Call, test: Value, wrap: Wrap) -> Value:
    """A test, each case of a test, or each test of a class."""
    if isinstance(test, Class):
        for name, value in list(test.attrs.items()):
            if name.startswith("test"):
                call.trail.put(test.attrs, name, decorated(call, value, wrap))
        return test
    return each_case(test, lambda case: wrap(call, case))


def _wrapper(test: Value, run: Callable[[Call], Value]) -> Value:
    return Native(getattr(test, "name", "test"), run, {"__wrapped__": test})


def _again(inner: Call, test: Value) -> Value:
    return inner.pass_on(test)


def _in_graph(call: Call, test: Value) -> Value:
    """Run a test in graph mode, also in 2.x."""

    def run(inner: Call) -> Value:
        entered = enter_mode(runtime(inner), eager=False)
        try:
            return _again(inner, test)
        finally:
            entered.exit()

    return _wrapper(test, run)


api(*_spelled("run_deprecated_v1"), *_spelled("deprecated_graph_mode_only"),
    *_spelled("build_as_function_and_v1_graph"))(_decorating(_in_graph))  # fmt: skip


def _in_both_modes(call: Call, test: Value) -> Value:
    """Run a test in a graph, then eagerly with everything set up anew."""
    in_graph = _in_graph(call, test)

    def run(inner: Call) -> Value:
        _again(inner, in_graph)
        inner.run.call_method(inner.args[0], "tearDown")
        tf = runtime(inner)
        graph = tf.enter_graph(tf.new_graph())
        entered = enter_mode(tf, eager=True)
        try:
            inner.run.call_method(inner.args[0], "setUp")
            return _again(inner, test)
        finally:
            entered.exit()
            graph.exit()

    return _wrapper(test, run)


api(*_spelled("run_in_graph_and_eager_modes"), *_spelled("run_all_in_graph_and_eager_modes"))(
    _decorating(_in_both_modes)
)


_LEAK_RUNS = 5
"""How often a test runs that looks for objects which it leaves behind, two to warm up."""


def _repeatedly(call: Call, test: Value) -> Value:
    """Run a test eagerly several times."""

    def run(inner: Call) -> Value:
        entered = enter_mode(runtime(inner), eager=True)
        try:
            for _ in range(_LEAK_RUNS):
                _again(inner, test)
        finally:
            entered.exit()
        return None

    return _wrapper(test, run)


api(*_spelled("assert_no_new_pyobjects_executing_eagerly"))(_decorating(_repeatedly))


def _only(where: Callable[[Call], bool]) -> Wrap:
    """A test that is skipped elsewhere."""

    def wrap(call: Call, test: Value) -> Value:
        def run(inner: Call) -> Value:
            if not where(inner):
                raise Failure("unittest.SkipTest", "it isn't for this TensorFlow")
            return _again(inner, test)

        return _wrapper(test, run)

    return wrap


api(*_spelled("run_v1_only"))(_decorating(_only(lambda call: not runtime(call).v2_behavior)))
api(*_spelled("run_v2_only"))(_decorating(_only(lambda call: runtime(call).v2_behavior)))
api(*_spelled("run_gpu_only"), *_spelled("run_cuda_only"))(_decorating(_only(lambda call: False)))


@api("tf.test.main", "tf.python.platform.test.main", "tf.main")
def test_main(call: Call, /, *args: Value, **kwargs: Value) -> Value:
    """The tests are entries of their own."""
    return None
