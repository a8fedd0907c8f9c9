"""Graphs, sessions and the switches between graph and eager mode."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from scope_lsp.domain.tensors import Context
from scope_lsp.domain.values import Instance, Unknown, Value, options_of
from scope_lsp.models import registry
from scope_lsp.models.registry import Call, api, attribute, library_class
from scope_lsp.models.tensorflow.scopes import context
from scope_lsp.models.tensorflow.state import (
    graph_of,
    key_of,
    name_of,
    origin,
    runtime,
)
from scope_lsp.scopes import Entered, Graph

_OBJECT = registry.find_class("object")
library_class("tf.Graph", _OBJECT)
SESSION = library_class("tf.Session", _OBJECT)
library_class("tf.InteractiveSession", SESSION)


@api("tf.Graph")
def make_graph(call: Call) -> Value:
    """A graph with names of its own."""
    return graph_of(call, runtime(call).new_graph())


@api("tf.get_default_graph", api=1)
def get_default_graph(call: Call) -> Value:
    """The graph that ops are added to."""
    return graph_of(call, runtime(call).graph)


@api("tf.reset_default_graph", api=1)
def reset_default_graph(call: Call) -> Value:
    """Start over with an empty graph."""
    runtime(call).reset_default_graph()


def _entering(enter: Callable[[], Entered], value: Value = None) -> Context:
    """A context around a state of the rules that adds no scope to names."""
    entered: list[Entered] = []

    def begin() -> Value:
        entered.append(enter())
        return value

    def end(error: Value) -> bool:
        if entered:
            entered[-1].exit()
        return False

    return Context(begin, end)


def _state(call: Call, graph: Instance) -> Graph:
    """The state of a graph; that of a class which the program derives starts when it is used."""
    if not isinstance(graph.payload, Graph):
        graph.payload = runtime(call).new_graph()
        call.run.state["tf.graphs"][graph.payload] = graph
    return graph.payload


@api("tf.Graph.as_default")
def as_default(call: Call, self: Instance) -> Value:
    """Make it the default graph."""
    tf, graph = runtime(call), _state(call, self)
    return _entering(lambda: tf.enter_graph(graph), self)


@api("tf.Graph.name_scope")
def graph_name_scope(call: Call, self: Instance, name: Value) -> Value:
    """`tf.name_scope` of this graph."""
    graph = _state(call, self)
    return context(
        call, lambda: graph.enter_name_scope(name_of(call, name), origin(call)), lambda value: value
    )


@api("tf.Graph.unique_name")
def unique_name(call: Call, self: Instance, name: Value, mark_as_used: Value = True) -> Value:
    """A name that isn't in use in the graph."""
    graph = _state(call, self)
    given = key_of(call, name)
    return graph.unique_name(given, mark_as_used is not False, origin(call))


@api("tf.Graph.get_name_scope")
def graph_get_name_scope(call: Call, self: Instance) -> Value:
    """The current name scope of the graph."""
    return _state(call, self).get_name_scope()


def _quiet(*names: str) -> None:
    """Methods that add nothing, and whose results only a running program knows."""

    @api(*names)
    def quiet(call: Call, /, *args: Value, **kwargs: Value) -> Value:
        return Unknown(f"the result of {call.path} isn't known before it runs", plain=True)


def _transparent(*names: str) -> None:
    """Context managers that change no names."""

    @api(*names)
    def transparent(call: Call, /, *args: Value, **kwargs: Value) -> Value:
        first = args[0] if args and isinstance(args[0], Instance) else None
        return Context(lambda: first)


_quiet(
    "tf.Session.run", "tf.Session.close", "tf.Session.list_devices", "tf.Session.partial_run",
    "tf.Session.make_callable", "tf.Session.__exit__",
    "tf.Graph.as_graph_def", "tf.Graph.finalize",
    "tf.Graph.is_feedable",
    "tf.set_random_seed", "tf.random.set_seed", "tf.logging.set_verbosity", "tf.logging.info",
    "tf.logging.warn", "tf.logging.warning", "tf.logging.error", "tf.logging.debug",
    "tf.logging.fatal", "tf.get_logger", "tf.ConfigProto", "tf.GPUOptions", "tf.RunOptions",
    "tf.RunMetadata", "tf.OptimizerOptions", "tf.GraphOptions", "tf.test.is_gpu_available",
    "tf.test.is_built_with_cuda", "tf.config.list_physical_devices",
    "tf.config.experimental.list_physical_devices", "tf.gfile.Exists", "tf.gfile.MakeDirs",
    "tf.gfile.GFile", "tf.gfile.Open", "tf.gfile.ListDirectory", "tf.gfile.Glob",
    "tf.gfile.IsDirectory", "tf.gfile.DeleteRecursively", "tf.gfile.Remove", "tf.gfile.Copy",
    "tf.train.latest_checkpoint", "tf.train.get_checkpoint_state", "tf.train.checkpoint_exists",
    "tf.train.list_variables", "tf.train.load_variable", "tf.train.Example",
    "tf.train.Features", "tf.train.Feature", "tf.train.Int64List", "tf.train.FloatList",
    "tf.train.BytesList", "tf.summary.FileWriter", "tf.train.SummaryWriter",
    "tf.train.Coordinator", "tf.python_io.TFRecordWriter", "tf.python_io.tf_record_iterator",
    "tf.train.summary_iterator", "tf.compat.as_str", "tf.compat.as_bytes", "tf.compat.as_text",
    "tf.compat.as_str_any",
    "tf.debugging.set_log_device_placement", "tf.autograph.set_verbosity",
    "tf.enable_v2_tensorshape", "tf.disable_v2_tensorshape",
    "tf.disable_tensor_equality", "tf.enable_tensor_equality", "tf.test.gpu_device_name",
    "tf.test.get_temp_dir",
)  # fmt: skip

_transparent(
    "tf.device", "tf.control_dependencies", "tf.Graph.device", "tf.Graph.control_dependencies",
    "tf.Graph.colocate_with", "tf.colocate_with", "tf.container", "tf.Graph.container",
    "tf.Graph.gradient_override_map", "tf.Session.as_default",
    "tf.python.framework.test_util.device", "tf.contrib.eager.restore_variables_on_create",
)  # fmt: skip


@api("tf.Session", api=1)
@api("tf.InteractiveSession", api=1)
def make_session(
    call: Call, target: Value = "", graph: Value = None, config: Value = None
) -> Value:
    """A session; an interactive one adds nothing either."""
    made = Instance(registry.find_class(call.path))
    default = graph_of(call, runtime(call).graph)
    given = [default if option is None else option for option in options_of(graph)]
    made.attrs["graph"] = call.run.join(given)
    return made


@api("tf.Session.__enter__")
def enter_session(call: Call, self: Instance) -> Value:
    """A session makes its graph the default one."""
    tf = runtime(call)
    graphs = [each for each in options_of(self.attrs.get("graph")) if isinstance(each, Instance)]
    if not graphs:
        return Context(lambda: self)
    entered: list[Entered] = []

    def enter() -> Entered:
        """Enters each that it may be; to leave one is to leave all."""
        call.run.fork([lambda g=g: entered.append(tf.enter_graph(_state(call, g))) for g in graphs])
        return entered[-1]

    return _entering(enter, self)


@api("tf._init_scope")
@api("tf.init_scope", since="1.11")
def init_scope(call: Call) -> Value:
    """Outside of the functions that are being built."""
    tf = runtime(call)
    return _entering(lambda: tf.enter_init_scope(origin(call)))


@api(
    "tf.executing_eagerly",
    "tf.contrib.eager.in_eager_mode",
    "tf.python.eager.context.executing_eagerly",
)
def executing_eagerly(call: Call) -> Value:
    """Whether ops run at once."""
    return runtime(call).executing_eagerly


@api("tf.disable_v2_behavior", api=1)
def disable_v2_behavior(call: Call) -> Value:
    """The behaviours of 1.x: graphs, reference variables."""
    tf = runtime(call)
    tf.v2_behavior = False
    tf.set_eager(False)
    tf.set_control_flow_v2(False)
    tf.set_resource_variables(False)


@api("tf.enable_v2_behavior", api=1)
def enable_v2_behavior(call: Call) -> Value:
    """The behaviours of 2.x."""
    tf = runtime(call)
    tf.v2_behavior = True
    tf.set_eager(True)
    tf.set_control_flow_v2(True)
    tf.set_resource_variables(True)


@api("tf.disable_eager_execution", api=1)
def disable_eager(call: Call) -> Value:
    """Graphs from here on."""
    runtime(call).set_eager(False)


@api("tf.enable_eager_execution", "tf.contrib.eager.enable_eager_execution", api=1)
def enable_eager(call: Call, /, *args: Value, **kwargs: Value) -> Value:
    """Eager from here on."""
    runtime(call).set_eager(True)


_SECOND = ("tf.{}_control_flow_v2", "tf.python.ops.control_flow_v2_toggles.{}_control_flow_v2")


@api(*(path.format("enable") for path in _SECOND), api=1)
def enable_control_flow_v2(call: Call) -> Value:
    """Conditions and loops build graphs for their bodies from here on."""
    runtime(call).set_control_flow_v2(True)


@api(*(path.format("disable") for path in _SECOND), api=1)
def disable_control_flow_v2(call: Call) -> Value:
    """Conditions and loops add their bodies to the graph around them from here on."""
    runtime(call).set_control_flow_v2(False)


@api("tf.enable_resource_variables", api=1)
def enable_resource_variables(call: Call) -> Value:
    """Variables are resources unless said otherwise."""
    runtime(call).set_resource_variables(True)


@api("tf.disable_resource_variables", api=1)
def disable_resource_variables(call: Call) -> Value:
    """Variables are references unless said otherwise."""
    runtime(call).set_resource_variables(False)


@api("tf.resource_variables_enabled", api=1)
def resource_variables_enabled(call: Call) -> Value:
    """Whether variables are resources unless said otherwise."""
    return runtime(call).resource_variables


@attribute("tf.Graph.version")
def graph_version(call: Call, self: Instance) -> Value:
    """A number that grows with the graph."""
    return Unknown("the graph's version", plain=True)


@attribute("tf.Graph.building_function")
def building_function(call: Call, self: Instance) -> Value:
    """Whether it is the body of a function."""
    return _state(call, self).building_function


@attribute("tf.Graph.seed")
def graph_seed(call: Call, self: Instance) -> Value:
    """The random seed."""
    return None


def version(path: str, version: Any, v1: bool) -> Any:
    """`tf.__version__`, for the registry."""
    return f"{version}.0" if path in ("tf.__version__", "tf.VERSION") else None


@api("importlib.metadata.version", "importlib_metadata.version")
def version_of(call: Call, distribution_name: Value) -> Value:
    """The version of an installed distribution, of which TensorFlow is one."""
    if distribution_name == "tensorflow":
        return f"{call.version}.0"
    return Unknown("which version is installed isn't known", plain=True)


registry.provider(version)
