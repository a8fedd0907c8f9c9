"""What `tf.metrics` asks of us; the metrics themselves are Python, in `prelude/metrics.py`."""

from __future__ import annotations

from scope_lsp.domain.tensors import Tensor, VariableValue
from scope_lsp.domain.values import Value
from scope_lsp.models import registry
from scope_lsp.models.registry import Call, api
from scope_lsp.models.tensorflow.ops import take
from scope_lsp.models.tensorflow.prelude_tools import anonymous
from scope_lsp.models.tensorflow.state import dtype_of, name_of, runtime, value_dtype

_MODULE = "scope_lsp.models.tensorflow.prelude.metrics"

for _name in (
    "mean", "accuracy", "mean_absolute_error", "mean_squared_error", "root_mean_squared_error",
    "mean_cosine_distance", "mean_relative_error", "percentage_below", "mean_tensor", "mean_iou",
    "mean_per_class_accuracy", "true_positives", "true_negatives", "false_positives",
    "false_negatives", "precision", "recall", "true_positives_at_thresholds",
    "true_negatives_at_thresholds", "false_positives_at_thresholds",
    "false_negatives_at_thresholds", "precision_at_thresholds", "recall_at_thresholds", "auc",
    "sensitivity_at_specificity", "specificity_at_sensitivity", "recall_at_k", "recall_at_top_k",
    "precision_at_k", "precision_at_top_k", "sparse_precision_at_k", "average_precision_at_k",
    "sparse_average_precision_at_k",
):  # fmt: skip
    registry.prelude(f"tf.metrics.{_name}", _MODULE, api=1)


@api("tf._train.names")
def names(call: Call, *given: Value) -> Value:
    """Takes the names of ops of the current scope."""
    for name in given if not runtime(call).executing_eagerly else ():
        take(call, name_of(call, name) or "")


@api("tf._train.differ_in_type")
def differ_in_type(call: Call, one: Value, other: Value) -> Value:
    """Whether two tensors are of different types."""
    tensors = isinstance(one, (Tensor, VariableValue)) and isinstance(
        other, (Tensor, VariableValue)
    )
    return tensors and value_dtype(one) != value_dtype(other)


@api("tf._train.somewhere")
def somewhere(call: Call, dtype: Value) -> Value:
    """A tensor whose name isn't followed."""
    return anonymous(call, dtype_of(dtype), None, ())
