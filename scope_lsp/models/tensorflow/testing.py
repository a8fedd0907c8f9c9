"""TensorFlow's own test tools: test cases, and the decorators of `test_util`."""

from __future__ import annotations

from scope_lsp.domain.values import Native, Value
from scope_lsp.models import registry
from scope_lsp.models.registry import Call, api
from scope_lsp.models.tensorflow.state import runtime

registry.prelude("tf.test.TestCase", "scope_lsp.models.tensorflow.prelude.testing")

_PASS = (
         "run_v1_only", "run_v2_only", "run_in_v1_v2", "disable_xla", "run_cuda_only",
         "run_gpu_only",
         "disable_tfrt", "run_all_without_tensor_float_32", "enable_control_flow_v2",
         "disable_mlir_bridge",
         "run_without_tensor_float_32", "xla_allow_fallback", "skip_if_error",
         "with_eager_op_as_function",
         "assert_no_new_pyobjects_executing_eagerly", "assert_no_garbage_created",
         "no_xla_auto_jit",
         "build_as_function_and_v1_graph", "run_in_async_and_sync_mode",
         "enable_output_all_intermediates",
         "disable_control_flow_v2", "with_control_flow_v2", "assert_no_new_tensors")  # fmt: skip

_UTIL = "tf.python.framework.test_util"


def _as_is(call: Call, function: Value = None, *args: Value, **kwargs: Value) -> Value:
    """A decorator, or a maker of one, that leaves the test as it is."""
    if isinstance(function, (str, type(None))) or function is None:
        return Native("decorator", lambda inner: inner.args[0])
    return function


for _name in _PASS:
    api(f"{_UTIL}.{_name}", f"tf.{_name}", f"tf.test.{_name}")(_as_is)


def _in_graph(call: Call, function: Value) -> Value:
    """Run a test in a graph of its own."""

    def run(inner: Call) -> Value:
        tf = runtime(inner)
        entered = tf.enter_graph(tf.new_graph())
        try:
            return inner.run.call(function, inner.args, inner.kwargs, inner.site, inner.frame)
        finally:
            entered.exit()

    return Native(getattr(function, "name", "test"), run, {"__wrapped__": function})


@api(
    f"{_UTIL}.run_deprecated_v1",
    "tf.run_deprecated_v1",
    f"{_UTIL}.deprecated_graph_mode_only",
    "tf.deprecated_graph_mode_only",
)
def run_deprecated_v1(call: Call, func: Value = None) -> Value:
    """Graph mode, also in 2.x."""
    if func is None:
        return Native("decorator", lambda inner: _in_graph(inner, inner.args[0]))
    return _in_graph(call, func)


@api(
    f"{_UTIL}.run_in_graph_and_eager_modes",
    "tf.run_in_graph_and_eager_modes",
    "tf.test.run_in_graph_and_eager_modes",
    "tf.python.framework.test_util.run_all_in_graph_and_eager_modes",
    "tf.run_all_in_graph_and_eager_modes",
)
def run_in_both_modes(call: Call, func: Value = None, *args: Value, **kwargs: Value) -> Value:
    """The test runs in a graph first, then eagerly."""
    if func is None:
        return Native("decorator", lambda inner: _both(inner, inner.args[0]))
    return _both(call, func)


def _both(call: Call, function: Value) -> Value:
    if not hasattr(function, "code"):
        return function
    graph = _in_graph(call, function)

    def run(inner: Call) -> Value:
        tf = runtime(inner)
        inner.run.call(graph, inner.args, inner.kwargs, inner.site, inner.frame)
        if tf.executing_eagerly:
            inner.run.call(function, inner.args, inner.kwargs, inner.site, inner.frame)

    return Native(getattr(function, "name", "test"), run, {"__wrapped__": function})


@api("tf.test.main", "tf.python.platform.test.main", "tf.main")
def test_main(call: Call, *args: Value, **kwargs: Value) -> Value:
    """The tests are entries of their own."""
    return None
