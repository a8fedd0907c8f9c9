"""Parts of TensorFlow that do nothing to a graph: logs, files, tools of its own code."""

from __future__ import annotations

from scope_lsp.domain.tensors import Tensor, VariableValue
from scope_lsp.domain.values import Value
from scope_lsp.models import registry
from scope_lsp.models.registry import Call, api
from scope_lsp.models.tensorflow.state import runtime

registry.plain(
    "tf.app", "tf.autograph.set_verbosity", "tf.compat.as_bytes", "tf.compat.as_str",
    "tf.compat.as_str_any", "tf.compat.as_text", "tf.contrib.learn.datasets",
    "tf.contrib.predictor", "tf.contrib.tfprof", "tf.errors", "tf.examples", "tf.flags",
    "tf.gfile", "tf.io.gfile",
    "tf.io.write_graph", "tf.logging", "tf.profiler", "tf.python.client.device_lib",
    "tf.get_default_session",
    "tf.python.client.timeline", "tf.python.debug",
    "tf.python.framework.test_util.InstallStackTraceHandler", "tf.python.lib.io",
    "tf.python.platform",
    "tf.python.util.compat", "tf.python.util.deprecation", "tf.python.util.tf_logging",
    "tf.python_io", "tf.resource_loader",
    "tf.sysconfig", "tf.test.get_temp_dir", "tf.test.is_built_with_cuda",
    "tf.test.is_gpu_available", "tf.train.checkpoint_exists", "tf.train.get_checkpoint_state",
    "tf.train.latest_checkpoint", "tf.train.list_variables", "tf.train.load_checkpoint",
    "tf.train.load_variable", "tf.train.summary_iterator", "tf.train.write_graph",
    "tf.python.framework.test_util", "tf.python.ops.rnn_cell_impl.assert_like_rnncell",
    "tf.python.pywrap_tensorflow", "tf.core.framework", "tf.core.protobuf", "tf.core.util",
    "tf.AttrValue", "tf.Event", "tf.GraphDef", "tf.HistogramProto", "tf.LogMessage",
    "tf.MetaGraphDef", "tf.NameAttrList", "tf.NodeDef", "tf.SessionLog", "tf.Summary",
    "tf.SummaryMetadata", "tf.summary.Event", "tf.summary.SessionLog", "tf.summary.Summary",
    "tf.summary.SummaryDescription", "tf.summary.TaggedRunMetadata",
    "tf.summary.FileWriterCache", "tf.train.ClusterDef", "tf.train.ClusterSpec",
    "tf.train.JobDef", "tf.train.Server", "tf.train.ServerDef", "tf.train.SequenceExample",
    "tf.train.FeatureList", "tf.train.FeatureLists", "tf.train.SaverDef", "tf.io.TFRecordWriter",
    "tf.io.TFRecordOptions", "tf.lite", "tf.contrib.lite", "tf.contrib.crf.viterbi_decode",
    "tf.Operation.colocation_groups", "tf.saved_model.builder",
    "tf.saved_model.signature_def_utils", "tf.saved_model.utils",
    "absl.logging", "absl.app",
    "absl.flags",
)  # fmt: skip


@api(
    "tf.get_static_value", "tf.contrib.util.constant_value",
    "tf.python.layers.utils.constant_value",
    "tf.python.framework.tensor_util.constant_value", "tf.contrib.framework.smart_constant_value",
    "tf.python.framework.smart_cond.smart_constant_value",
)  # fmt: skip
def constant_value(call: Call, tensor: Value, partial: Value = False) -> Value:
    """The value of a tensor that is known before it runs, else None; others are as they are."""
    if isinstance(tensor, Tensor):
        return tensor.constant
    return None if isinstance(tensor, VariableValue) else tensor


@api("tf.python.tf2.enabled", "tf.__internal__.tf2.enabled")
def is_second(call: Call) -> Value:
    """Whether the behaviour is that of TensorFlow 2."""
    return runtime(call).v2_behavior


_PRELUDE = "scope_lsp.models.tensorflow.prelude.tools"

for _path in (
    "tf._layers.smart_cond", "tf.python.layers.utils.smart_cond",
    "tf.python.framework.smart_cond.smart_cond",
    "tf.contrib.framework.smart_cond", "tf.__internal__.smart_cond.smart_cond",
    "tf.keras.utils.tf_utils.smart_cond", "tf.keras.utils.control_flow_util.smart_cond",
    "tf.contrib.layers.utils.smart_cond",
    "tf.contrib.layers.python.layers.utils.smart_cond",
):  # fmt: skip
    registry.prelude(_path, _PRELUDE)
for _name in ("SparseTensorValue", "IndexedSlicesValue"):
    registry.prelude(f"tf.{_name}", _PRELUDE)
registry.prelude("tf.python.ops.resources.initialize_resources", _PRELUDE)
for _name in ("_zero_state_tensors", "assert_like_rnncell"):
    registry.prelude(f"tf.python.ops.rnn_cell_impl.{_name}", _PRELUDE)
