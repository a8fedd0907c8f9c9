"""The global step, and what else of `tf.train` counts without adding to a graph."""

from __future__ import annotations

from scope_lsp.domain.tensors import VariableValue
from scope_lsp.domain.values import Instance, Unknown, Value
from scope_lsp.models import registry
from scope_lsp.models.registry import Call, api
from scope_lsp.models.tensorflow.graph_collections import collected
from scope_lsp.models.tensorflow.state import graph_of, runtime, variable_value
from scope_lsp.scopes import Graph

_MODULE = "scope_lsp.models.tensorflow.prelude.train_steps"

for _name in ("get_global_step", "create_global_step", "get_or_create_global_step"):
    for _path in (f"tf.train.{_name}", f"tf.contrib.framework.{_name}", f"tf.contrib.slim.{_name}"):
        registry.prelude(_path, _MODULE, api=1)
    registry.prelude(f"tf.python.training.training_util.{_name}", _MODULE)

_SESSIONS = "scope_lsp.models.tensorflow.prelude.train_sessions"
for _name in ("Saver", "Supervisor", "SessionRunHook", "Scaffold"):
    registry.prelude(f"tf.train.{_name}", _SESSIONS, api=1)
registry.prelude("tf.estimator.SessionRunHook", _SESSIONS)

_HOOKS = (
    "LoggingTensorHook", "StopAtStepHook", "NanTensorHook", "CheckpointSaverHook",
    "SummarySaverHook", "ProfilerHook", "FinalOpsHook", "StepCounterHook", "FeedFnHook",
    "GlobalStepWaiterHook", "SecondOrStepTimer",
)  # fmt: skip
_PLAIN = (
    *(f"tf.train.{name}" for name in _HOOKS), *(f"tf.estimator.{name}" for name in _HOOKS),
    "tf.train.start_queue_runners", "tf.train.add_queue_runner", "tf.train.QueueRunner",
    "tf.train.write_graph", "tf.io.write_graph", "tf.train.Server", "tf.train.ClusterSpec",
    "tf.train.ClusterDef", "tf.train.ServerDef", "tf.train.replica_device_setter",
    "tf.train.SessionRunArgs", "tf.train.SessionManager", "tf.train.ChiefSessionCreator",
    "tf.train.WorkerSessionCreator", "tf.train.NewCheckpointReader", "tf.train.load_checkpoint",
    "tf.train.init_from_checkpoint", "tf.train.warm_start", "tf.train.remove_checkpoint",
    "tf.train.update_checkpoint_state", "tf.train.generate_checkpoint_state_proto",
    "tf.train.export_meta_graph", "tf.train.checkpoints_iterator", "tf.train.FeatureList",
    "tf.train.FeatureLists", "tf.train.SequenceExample", "tf.train.get_checkpoint_mtimes",
    "tf.train.queue_runner.QueueRunner", "tf.train.queue_runner.add_queue_runner",
    "tf.train.queue_runner.start_queue_runners", "tf.train.LooperThread",
    "tf.contrib.framework.init_from_checkpoint", "tf.contrib.framework.load_checkpoint",
    "tf.contrib.framework.list_variables", "tf.contrib.framework.load_variable",
    "tf.ConfigProto.FromString",
)  # fmt: skip


@api(*_PLAIN)
def adds_nothing(call: Call, /, *args: Value, **kwargs: Value) -> Value:
    """What a running program knows, or does with files and threads."""
    return Unknown(f"the result of {call.path} isn't known before it runs", plain=True)


@api(
    "tf.train.MonitoredTrainingSession", "tf.train.MonitoredSession",
    "tf.train.SingularMonitoredSession",
)  # fmt: skip
def monitored_session(call: Call, /, *args: Value, **kwargs: Value) -> Value:
    """A session over the default graph, which it closes."""
    return session(call, graph_of(call, runtime(call).graph))


@api("tf._train.session")
def session(call: Call, graph: Value) -> Value:
    """A session over a graph."""
    made = Instance(registry.find_class("tf.Session"))
    made.attrs["graph"] = graph
    return made


@api("tf.Session.should_stop", "tf.Session.run_step_fn")
def should_stop(call: Call, /, *args: Value, **kwargs: Value) -> Value:
    """What only a running program knows."""
    return Unknown("a session's state isn't known before it runs", plain=True)


@api("tf._train.plain")
def plain(call: Call, what: str) -> Value:
    """Something that touches no graph."""
    return Unknown(what, plain=True)


def _graph(call: Call, graph: Value) -> Graph:
    if isinstance(graph, Instance) and isinstance(graph.payload, Graph):
        return graph.payload
    return runtime(call).graph


@api("tf._train.in_collection")
def in_collection(call: Call, graph: Value, key: str) -> Value:
    """The members of a collection of a graph, or of the default one."""
    return collected(call, _graph(call, graph), key)


@api("tf._train.variable_of_graph")
def variable_of_graph(call: Call, graph: Value, name: str) -> Value:
    """The variable of this very name, None where there is none."""
    found = _graph(call, graph)
    for record in found.variables():
        if record.name == name:
            value: VariableValue = variable_value(call, record)
            return value if found.surely_has(record) else call.run.join([value, None])
    return None


@api("tf.train.global_step", "tf.train.basic_train_loop", api=1)
def global_step(call: Call, /, *args: Value, **kwargs: Value) -> Value:
    """A number that only a session knows."""
    return Unknown("the global step isn't known before it runs", plain=True)


@api("tf.train.assert_global_step", "tf.contrib.framework.assert_global_step", api=1)
def assert_global_step(call: Call, global_step_tensor: Value) -> Value:
    """Checks a global step."""
