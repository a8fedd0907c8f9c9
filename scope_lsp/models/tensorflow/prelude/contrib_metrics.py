"""More of `tf.contrib.metrics`: each keeps its counts in local variables of a scope of its own.

After `contrib/metrics/python/ops/metric_ops.py` of 1.15. The ops in those scopes aren't followed.
"""

import tensorflow as tf
from tensorflow import _metrics, _train

variable_scope = tf.variable_scope


def local(name, shape=(), dtype=tf.float32, validate_shape=True):
    return tf.Variable(
        lambda: tf.zeros(shape, dtype),
        trainable=False,
        name=name,
        dtype=dtype,
        validate_shape=validate_shape,
        collections=["local_variables", "metric_variables"],
    )


def given(metrics, updates, dtype=tf.float32, update_dtype=None, names=()):
    """The value and the update of a metric, after adding each to its collections.

    Where the names of their ops are followed, they are told.
    """
    types = dtype, update_dtype or dtype
    if names:
        made = tuple(_train.like(name, each, ()) for name, each in zip(names, types))
    else:
        made = tuple(_train.somewhere(each) for each in types)
    for each, keys in zip(made, (metrics, updates)):
        if keys:
            tf.add_to_collections(keys, each)
    return made


def rate(default, first, second):
    """A metric of two counts, each of which is a metric itself."""

    def streaming(
        predictions, labels, weights=None, metrics_collections=None, updates_collections=None,
        name=None,
    ):  # fmt: skip
        with variable_scope(name, default, [predictions, labels]):
            for count in (first, second):
                count(labels, predictions)
            return given(metrics_collections, updates_collections)

    return streaming


streaming_false_positive_rate = rate(
    "false_positive_rate", _metrics.false_positives, _metrics.true_negatives
)
streaming_false_negative_rate = rate(
    "false_negative_rate", _metrics.false_negatives, _metrics.true_positives
)


def confusion(count, kinds):
    """The counts for each threshold, in the order in which they are made."""
    for kind in kinds:
        local(kind, [count])


ALL = "true_positives", "false_negatives", "true_negatives", "false_positives"


def rate_at_thresholds(default, kinds):
    def streaming(
        predictions, labels, thresholds, weights=None, metrics_collections=None,
        updates_collections=None, name=None,
    ):  # fmt: skip
        with variable_scope(name, default, [predictions, labels]):
            confusion(len(thresholds), kinds)
            return given(metrics_collections, updates_collections)

    return streaming


streaming_false_positive_rate_at_thresholds = rate_at_thresholds(
    "false_positive_rate_at_thresholds", ("true_negatives", "false_positives")
)
streaming_false_negative_rate_at_thresholds = rate_at_thresholds(
    "false_negative_rate_at_thresholds", ("true_positives", "false_negatives")
)


def by_thresholds(metric):
    def streaming(
        predictions, labels, thresholds, weights=None, metrics_collections=None,
        updates_collections=None, name=None,
    ):  # fmt: skip
        return metric(
            labels, predictions, thresholds, weights, metrics_collections, updates_collections,
            name,
        )  # fmt: skip

    return streaming


streaming_precision_at_thresholds = by_thresholds(_metrics.precision_at_thresholds)
streaming_recall_at_thresholds = by_thresholds(_metrics.recall_at_thresholds)


def streaming_specificity_at_sensitivity(
    predictions, labels, sensitivity, weights=None, num_thresholds=200, metrics_collections=None,
    updates_collections=None, name=None,
):  # fmt: skip
    return _metrics.specificity_at_sensitivity(
        labels, predictions, sensitivity, weights, num_thresholds, metrics_collections,
        updates_collections, name,
    )  # fmt: skip


def streaming_sensitivity_at_specificity(
    predictions, labels, specificity, weights=None, num_thresholds=200, metrics_collections=None,
    updates_collections=None, name=None,
):  # fmt: skip
    return _metrics.sensitivity_at_specificity(
        labels, predictions, specificity, weights, num_thresholds, metrics_collections,
        updates_collections, name,
    )  # fmt: skip


def streaming_curve_points(
    labels=None, predictions=None, weights=None, num_thresholds=200, metrics_collections=None,
    updates_collections=None, curve="ROC", name=None,
):  # fmt: skip
    if curve != "ROC" and curve != "PR":
        raise ValueError("curve must be either ROC or PR, %s unknown" % curve)
    with variable_scope(name, "curve_points", [labels, predictions]):
        confusion(num_thresholds, ALL)
        return given(metrics_collections, updates_collections)


def recall_at_precision(
    labels, predictions, precision, weights=None, num_thresholds=200, metrics_collections=None,
    updates_collections=None, name=None, strict_mode=False,
):  # fmt: skip
    with variable_scope(name, "recall_at_precision", [predictions, labels]):
        confusion(num_thresholds, ALL)
        return given(metrics_collections, updates_collections)


def precision_at_recall(
    labels, predictions, target_recall, weights=None, num_thresholds=200,
    metrics_collections=None, updates_collections=None, name=None,
):  # fmt: skip
    with variable_scope(name, "precision_at_recall", [predictions, labels]):
        confusion(num_thresholds, ALL)
        return given(metrics_collections, updates_collections)


def precision_recall_at_equal_thresholds(
    labels, predictions, weights=None, num_thresholds=None, use_locking=None, name=None
):
    with variable_scope(name, "precision_recall_at_equal_thresholds", [labels, predictions]):
        with tf.name_scope("variables"):
            for buckets in ("tp_buckets", "fp_buckets"):
                local(buckets, [num_thresholds or 201], tf.float64)
        return given(None, None)


def streaming_concat(
    values, axis=0, max_size=None, metrics_collections=None, updates_collections=None, name=None
):
    with variable_scope(name, "streaming_concat", [values]):
        sizes = list(tf._model.sizes(values))
        if axis < 0:
            axis += len(sizes)
        rest = [size for number, size in enumerate(sizes) if number != axis]
        local("array", [max_size or 0] + rest, values.dtype, validate_shape=False)
        local("size", (), tf.int32)
        value, update = given((), (), values.dtype, tf.int32, ("concat", "Assign"))
        value = tf._model.with_shape(
            value, [None if number == axis else size for number, size in enumerate(sizes)]
        )
        for each, keys in ((value, metrics_collections), (update, updates_collections)):
            if keys:
                tf.add_to_collections(keys, each)
        return value, update


def streaming_dynamic_auc(
    labels, predictions, curve="ROC", metrics_collections=(), updates_collections=(), name=None,
    weights=None,
):  # fmt: skip
    if curve not in ("ROC", "PR"):
        raise ValueError("curve must be either ROC or PR, %s unknown" % curve)
    with variable_scope(name, "dynamic_auc"):
        streaming_concat(flat(tf.float64), name="concat_preds")
        streaming_concat(flat(tf.int64), name="concat_labels")
        if weights is not None:
            streaming_concat(flat(tf.float64), name="concat_weights")
        return given(metrics_collections, updates_collections, tf.float64)


def flat(dtype):
    return tf._model.unnamed(dtype, [None], [])


def streaming_covariance(
    predictions, labels, weights=None, metrics_collections=None, updates_collections=None,
    name=None,
):  # fmt: skip
    with variable_scope(name, "covariance", [predictions, labels]):
        for count in ("count", "mean_prediction", "mean_label", "comoment"):
            local(count)
        names = "covariance", "update_op"
        return given(metrics_collections, updates_collections, names=names)


def streaming_pearson_correlation(
    predictions, labels, weights=None, metrics_collections=None, updates_collections=None,
    name=None,
):  # fmt: skip
    with variable_scope(name, "pearson_r", [predictions, labels]):
        for part in ("covariance", "variance_predictions", "variance_labels"):
            streaming_covariance(predictions, labels, name=part)
        names = "pearson_r", "update_op"
        return given(metrics_collections, updates_collections, names=names)


def streaming_mean_relative_error(
    predictions, labels, normalizer, weights=None, metrics_collections=None,
    updates_collections=None, name=None,
):  # fmt: skip
    return _metrics.mean_relative_error(
        labels, predictions, normalizer, weights, metrics_collections, updates_collections, name
    )


def streaming_mean_cosine_distance(
    predictions, labels, dim, weights=None, metrics_collections=None, updates_collections=None,
    name=None,
):  # fmt: skip
    return _metrics.mean_cosine_distance(
        labels, predictions, dim, weights, metrics_collections, updates_collections,
        name or "mean_cosine_distance",
    )  # fmt: skip


streaming_percentage_less = _metrics.percentage_below


def streaming_sparse_precision_at_k(
    predictions, labels, k, class_id=None, weights=None, metrics_collections=None,
    updates_collections=None, name=None,
):  # fmt: skip
    return _metrics.precision_at_k(
        labels, predictions, k, class_id, weights, metrics_collections, updates_collections, name
    )


def streaming_sparse_precision_at_top_k(
    top_k_predictions, labels, class_id=None, weights=None, metrics_collections=None,
    updates_collections=None, name=None,
):  # fmt: skip
    return _metrics.precision_at_top_k(
        labels, top_k_predictions, None, class_id, weights, metrics_collections,
        updates_collections, name,
    )  # fmt: skip


def streaming_sparse_average_precision_at_k(
    predictions, labels, k, weights=None, metrics_collections=None, updates_collections=None,
    name=None,
):  # fmt: skip
    return _metrics.average_precision_at_k(
        labels, predictions, k, weights, metrics_collections, updates_collections, name
    )


def count(values, weights=None, metrics_collections=None, updates_collections=None, name=None):
    with variable_scope(name, "count", [values]):
        local("count")
        names = "Identity", "AssignAdd"
        return given(metrics_collections, updates_collections, names=names)


def cohen_kappa(
    labels, predictions_idx, num_classes, weights=None, metrics_collections=None,
    updates_collections=None, name=None,
):  # fmt: skip
    if num_classes < 2:
        raise ValueError("`num_classes` must be >= 2.Found: {}".format(num_classes))
    with variable_scope(name, "cohen_kappa", [labels, predictions_idx]):
        whole = weights is None or tf.as_dtype(weights.dtype).is_integer
        for part in ("po", "pe_row", "pe_col"):
            local(part, (num_classes,), tf.int64 if whole else tf.float32)
        return given(metrics_collections, updates_collections, tf.float64)
