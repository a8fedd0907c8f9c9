"""Through which arguments of TensorFlow's functions no gradient comes back.

Asked of TensorFlow 1.4, 1.15 and 2.21, function by function: `tf.gradients` of what it gives, by
each of its arguments that may be a tensor of floats. What is not here is differentiable.
"""

from __future__ import annotations

_NOT_AT_ALL = (
    "stop_gradient", "ones_like", "zeros_like", "round", "rint", "ceil", "floor", "floordiv",
    "floor_div", "truncatediv", "range", "eye", "one_hot", "lin_space", "linspace", "zero_fraction",
    "assign", "assign_add", "assign_sub", "scatter_add", "scatter_sub", "scatter_mul",
    "scatter_div", "scatter_update", "scatter_nd_add", "scatter_nd_sub", "scatter_nd_update",
    "batch_scatter_update", "arg_max", "arg_min", "argmax", "argmin", "argsort", "as_string",
    "confusion_matrix", "count_nonzero", "equal", "not_equal", "greater", "greater_equal", "less",
    "less_equal", "is_finite", "is_inf", "is_nan", "is_non_decreasing", "is_strictly_increasing",
    "in_top_k", "multinomial", "categorical", "rank", "shape", "shape_n", "size", "sequence_mask",
    "searchsorted", "to_int32", "to_int64", "to_bfloat16", "batch", "batch_join", "maybe_batch",
    "maybe_batch_join", "shuffle_batch", "shuffle_batch_join", "maybe_shuffle_batch",
    "maybe_shuffle_batch_join", "ctc_beam_search_decoder", "ctc_greedy_decoder", "one_hot_encoding",
    "histogram_fixed_width", "adjust_jpeg_quality", "hsv_to_rgb", "matrix_rank",
    "__lt__", "__le__", "__gt__", "__ge__", "__eq__", "__ne__", "__floordiv__", "__rfloordiv__",
    "py_func", "numpy_function", "non_max_suppression", "sample_distorted_bounding_box",
)  # fmt: skip

STOPPED: dict[str, tuple[str, ...] | None] = {
    **dict.fromkeys(_NOT_AT_ALL),
    "boolean_mask": ("mask",),
    "bincount": ("arr",),
    "betainc": ("a", "b"),
    "concat": ("axis", "concat_dim"),
    "ctc_loss": ("logit_length",),
    "dropout": ("noise_shape", "seed"),
    "fused_batch_norm": ("mean", "variance"),
    "moments": ("shift",),
    "polygamma": ("a",),
    "quantize_and_dequantize": ("input_max", "input_min"),
    "softmax_cross_entropy": ("onehot_labels",),
    "zeta": ("x",),
}
"""By the last part of a function's path: its parameters that get none, None for all of them."""

STOPPED_V1: dict[str, tuple[str, ...]] = {"softmax_cross_entropy_with_logits": ("labels",)}
"""The same for the first API alone."""
