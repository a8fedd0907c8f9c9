"""`tf.contrib.layers`, `framework` and `slim`: where they are modelled.

The functions themselves are written in Python, in `prelude/contrib_*.py`, and ask what is in
`contrib_tools.py`.
"""

from __future__ import annotations

from collections.abc import Mapping

from scope_lsp.models import registry

_PRELUDES = "scope_lsp.models.tensorflow.prelude"

_FRAMEWORK = {
    "contrib_framework": (
        "variable", "model_variable", "local_variable", "global_variable", "add_model_variable",
        "get_variables_to_restore", "get_unique_variable", "get_variables_by_suffix",
        "get_variables_by_name", "get_model_variables", "get_local_variables",
        "get_trainable_variables", "filter_variables", "get_variable_full_name",
        "assert_global_step", "assert_or_get_global_step", "get_global_step",
        "create_global_step", "get_or_create_global_step", "zero_initializer",
    ),
}  # fmt: skip
_LAYERS = {
    "contrib_layers": (
        "convolution", "convolution1d", "convolution2d", "convolution3d", "conv1d", "conv2d",
        "conv3d", "convolution2d_in_plane", "conv2d_in_plane", "separable_convolution2d",
        "separable_conv2d", "convolution2d_transpose", "conv2d_transpose",
        "convolution3d_transpose", "conv3d_transpose", "fully_connected", "linear", "relu",
        "relu6", "elu", "legacy_fully_connected", "legacy_linear", "legacy_relu", "bias_add",
    ),
    "contrib_norm": ("batch_norm", "layer_norm", "instance_norm", "group_norm"),
    "contrib_shapes": (
        "max_pool2d", "avg_pool2d", "max_pool3d", "avg_pool3d", "pool", "dropout", "flatten",
        "one_hot_encoding", "softmax", "repeat", "stack", "unit_norm", "maxout",
        "images_to_sequence", "sequence_to_images", "dense_to_sparse", "scale_gradient",
        "poincare_normalize",
    ),
    "contrib_regularizers": (
        "l1_regularizer", "l2_regularizer", "l1_l2_regularizer", "sum_regularizer",
        "apply_regularization",
    ),
    "contrib_other": (
        "embed_sequence", "bow_encoder", "embedding_lookup_unique", "spatial_softmax", "gdn",
    ),
}  # fmt: skip


def _declare(modules: Mapping[str, tuple[str, ...]], home: str) -> None:
    for module, names in modules.items():
        for name in names:
            for package in (home, "slim"):
                path = f"tf.contrib.{package}.{name}"
                registry.prelude(path, f"{_PRELUDES}.{module}", name, until="2.0")


_declare(_FRAMEWORK, "framework")
_declare(_LAYERS, "layers")

_NETS: dict[str, dict[str, tuple[str, ...]]] = {
    "slim_plain": {
        "alexnet": ("alexnet_v2", "alexnet_v2_arg_scope"),
        "overfeat": ("overfeat", "overfeat_arg_scope"),
        "vgg": ("vgg_a", "vgg_16", "vgg_19", "vgg_d", "vgg_e", "vgg_arg_scope"),
    },
    "slim_resnets": {
        "resnet_utils": (
            "Block", "subsample", "conv2d_same", "stack_blocks_dense", "resnet_arg_scope",
        ),
        **{
            f"resnet_v{n}": (
                "resnet_arg_scope", f"resnet_v{n}", f"resnet_v{n}_block", f"resnet_v{n}_50",
                f"resnet_v{n}_101", f"resnet_v{n}_152", f"resnet_v{n}_200",
            )
            for n in (1, 2)
        },
    },
    "slim_inception": {
        f"inception_v{n}": (
            f"inception_v{n}_base", f"inception_v{n}", f"inception_v{n}_arg_scope",
        )
        for n in (1, 2, 3)
    },
}  # fmt: skip
"""What each module below `prelude/` defines for the modules of `tf.contrib.slim.nets`."""

for _module, _homes in _NETS.items():
    for _home, _names in _homes.items():
        _also = ("inception",) if _home.startswith("inception") else ()
        for _spelled in (_home, *_also):
            for _name in _names:
                _path = f"tf.contrib.slim.nets.{_spelled}.{_name}"
                registry.prelude(_path, f"{_PRELUDES}.{_module}", _name, until="2.0")
for _n in (1, 2):
    registry.prelude(
        f"tf.contrib.slim.nets.resnet_v{_n}.bottleneck", f"{_PRELUDES}.slim_resnets",
        f"bottleneck_v{_n}", until="2.0",
    )  # fmt: skip


_TRAINING = f"{_PRELUDES}.contrib_training"
for _path, _names in {
    "losses": (
        "softmax_cross_entropy", "sparse_softmax_cross_entropy", "sigmoid_cross_entropy",
        "log_loss", "mean_squared_error", "absolute_difference", "cosine_distance", "hinge_loss",
        "add_loss", "get_losses", "get_regularization_losses", "get_total_loss",
    ),
    "metrics": (
        "streaming_mean", "streaming_mean_tensor", "streaming_accuracy", "streaming_precision",
        "streaming_recall", "streaming_true_positives", "streaming_true_negatives",
        "streaming_false_positives", "streaming_false_negatives",
        "streaming_mean_absolute_error", "streaming_mean_squared_error",
        "streaming_root_mean_squared_error", "streaming_auc", "streaming_mean_iou",
        "streaming_sparse_recall_at_k", "streaming_recall_at_k", "aggregate_metrics",
        "aggregate_metric_map",
    ),
}.items():  # fmt: skip
    for _name in _names:
        for _home in (_path, f"slim.{_path}"):
            registry.prelude(f"tf.contrib.{_home}.{_name}", _TRAINING, _name, until="2.0")
for _name in (
    "streaming_false_positive_rate", "streaming_false_negative_rate", "streaming_curve_points",
    "streaming_false_positive_rate_at_thresholds", "streaming_false_negative_rate_at_thresholds",
    "streaming_precision_at_thresholds", "streaming_recall_at_thresholds", "streaming_concat",
    "streaming_specificity_at_sensitivity", "streaming_sensitivity_at_specificity",
    "recall_at_precision", "precision_at_recall", "precision_recall_at_equal_thresholds",
    "streaming_dynamic_auc", "streaming_covariance", "streaming_pearson_correlation",
    "streaming_mean_relative_error", "streaming_mean_cosine_distance",
    "streaming_percentage_less", "streaming_sparse_precision_at_k",
    "streaming_sparse_precision_at_top_k",
    "streaming_sparse_average_precision_at_k", "count", "cohen_kappa",
):  # fmt: skip
    for _home in ("metrics", "slim.metrics"):
        _path = f"tf.contrib.{_home}.{_name}"
        registry.prelude(_path, f"{_PRELUDES}.contrib_metrics", _name, until="2.0")
for _name in (
    "mean", "mean_tensor", "accuracy", "precision", "recall", "true_positives", "true_negatives",
    "false_positives", "false_negatives", "mean_absolute_error", "mean_squared_error",
    "root_mean_squared_error", "auc", "mean_iou", "recall_at_k", "precision_at_thresholds",
    "recall_at_thresholds", "specificity_at_sensitivity", "sensitivity_at_specificity",
    "mean_relative_error", "mean_cosine_distance", "percentage_below", "precision_at_k",
    "precision_at_top_k",
    "average_precision_at_k",
):  # fmt: skip
    # 0.12 has no `tf.metrics`, but those of `contrib` make the same.
    registry.prelude(f"tf._metrics.{_name}", f"{_PRELUDES}.metrics", _name, until="2.0")
for _home in ("layers", "slim"):
    registry.prelude(f"tf.contrib.{_home}.optimize_loss", _TRAINING, "optimize_loss", until="2.0")
    _path = f"tf.contrib.{_home}.OPTIMIZER_CLS_NAMES"
    registry.prelude(_path, _TRAINING, "OPTIMIZERS", until="2.0")
registry.prelude("tf.contrib.staging.StagingArea", f"{_PRELUDES}.contrib_staging", until="2.0")
registry.prelude(
    "tf.contrib.slim.learning.create_train_op", _TRAINING, "create_train_op", until="2.0"
)
registry.prelude("tf.contrib.training.create_train_op", _TRAINING, "training_op", until="2.0")
for _name in (
    "GridRNNCell", "Grid1BasicRNNCell", "Grid2BasicRNNCell", "Grid1BasicLSTMCell",
    "Grid2BasicLSTMCell", "Grid1LSTMCell", "Grid2LSTMCell", "Grid3LSTMCell", "Grid2GRUCell",
):  # fmt: skip
    _path = f"tf.contrib.grid_rnn.{_name}"
    registry.prelude(_path, f"{_PRELUDES}.contrib_grid_rnn", _name, until="2.0")
for _name in (
    "scalar_summary", "histogram_summary", "image_summary", "audio_summary", "merge_summary",
    "merge_all_summaries",
):  # fmt: skip
    _path = f"tf.contrib.deprecated.{_name}"
    registry.prelude(_path, f"{_PRELUDES}.contrib_deprecated", _name, until="2.0")
for _home, _listed in {
    "image": "rotate transform translate dense_image_warp connected_components",
    "nn": "alpha_dropout scaled_softplus deprecated_flipped_softmax_cross_entropy_with_logits "
    "deprecated_flipped_sparse_softmax_cross_entropy_with_logits "
    "deprecated_flipped_sigmoid_cross_entropy_with_logits",
    "sparsemax": "sparsemax sparsemax_loss",
    "seq2seq": "safe_cumprod gather_tree",
    "resampler": "resampler",
    "framework": "reduce_sum_n",
}.items():
    for _name in _listed.split():
        _path = f"tf.contrib.{_home}.{_name}"
        registry.prelude(_path, f"{_PRELUDES}.contrib_ops", _name, since="1.15", until="2.0")
