"""`tf.metrics`: each metric keeps its counts in local variables of a scope of its own.

After `python/ops/metrics_impl.py` of 1.4, 1.15 and 2.21.
"""

import tensorflow as tf
from tensorflow import _train

ALL = "true_positives", "false_negatives", "true_negatives", "false_positives"
_FEW = tf._version.metrics_make_what_they_use


def local(name, shape=(), dtype=tf.float32):
    """A variable that counts."""
    return tf.compat.v1.Variable(
        lambda: tf.zeros(shape, dtype),
        trainable=False,
        name=name,
        dtype=dtype,
        collections=["local_variables", "metric_variables"],
    )


def values(value, update, dtype=tf.float32, shape=(), metrics=None, updates=None):
    """The tensor of a metric and the operation that updates it, by the names of their ops."""
    made = _train.like(value, dtype, shape), _train.like(update, dtype, shape)
    return collected(made, metrics, updates)


def collected(made, metrics, updates):
    """The same, after adding each to its collections."""
    for each, keys in zip(made, (metrics, updates)):
        if keys:
            tf.compat.v1.add_to_collections(keys, each)
    return made


def squeezed(weights):
    """Sizes of 1 that predictions or labels may have are taken away."""
    _train.names("remove_squeezable_dimensions")


def mean(values, weights=None, metrics_collections=None, updates_collections=None, name=None):
    return mean_of(values, name, "mean", metrics_collections, updates_collections)


def mean_of(given, name, default, metrics, updates):
    with tf.compat.v1.variable_scope(name, default, [given]):
        local("total")
        local("count")
        return values("value", "update_op", metrics=metrics, updates=updates)


def accuracy(
    labels, predictions, weights=None, metrics_collections=None, updates_collections=None,
    name=None,
):  # fmt: skip
    squeezed(weights)
    if _train.differ_in_type(labels, predictions):
        _train.names("Cast")
    _train.names("Equal", tf._version.name_of_cast_to_float)
    return mean_of(labels, name, "accuracy", metrics_collections, updates_collections)


def mean_absolute_error(
    labels, predictions, weights=None, metrics_collections=None, updates_collections=None,
    name=None,
):  # fmt: skip
    squeezed(weights)
    _train.names("sub", "Abs")
    return mean_of(labels, name, "mean_absolute_error", metrics_collections, updates_collections)


def mean_squared_error(
    labels, predictions, weights=None, metrics_collections=None, updates_collections=None,
    name=None,
):  # fmt: skip
    squeezed(weights)
    squares()
    return mean_of(labels, name, "mean_squared_error", metrics_collections, updates_collections)


def squares():
    if tf._version.metrics_square_differences_at_once:
        _train.names("SquaredDifference")
    else:
        _train.names("sub", "Square")


def root_mean_squared_error(
    labels, predictions, weights=None, metrics_collections=None, updates_collections=None,
    name=None,
):  # fmt: skip
    squeezed(weights)
    squeezed(weights)
    squares()
    mean_of(labels, name, "root_mean_squared_error", None, None)
    return values("Sqrt", "Sqrt", metrics=metrics_collections, updates=updates_collections)


def mean_cosine_distance(
    labels, predictions, dim, weights=None, metrics_collections=None, updates_collections=None,
    name=None,
):  # fmt: skip
    squeezed(weights)
    _train.names("Mul", "Sum")
    mean_of(labels, name, "mean_cosine_distance", None, None)
    return values("Sub", "Sub", metrics=metrics_collections, updates=updates_collections)


def mean_relative_error(
    labels, predictions, normalizer, weights=None, metrics_collections=None,
    updates_collections=None, name=None,
):  # fmt: skip
    squeezed(weights)
    squeezed(weights)
    division = tf._version.name_of_relative_error
    _train.names("Equal", "zeros_like", "sub", "Abs", division, "Select")
    return mean_of(labels, name, "mean_relative_error", metrics_collections, updates_collections)


def percentage_below(
    values, threshold, weights=None, metrics_collections=None, updates_collections=None, name=None
):
    _train.names("Less", tf._version.name_of_cast_to_float)
    return mean_of(
        values, name, "percentage_below_threshold", metrics_collections, updates_collections
    )


def mean_tensor(
    values, weights=None, metrics_collections=None, updates_collections=None, name=None
):
    with tf.compat.v1.variable_scope(name, "mean", [values]):
        shape = values.get_shape()
        local("total_tensor", shape)
        local("count_tensor", shape)
        return numbered(
            tf._version.metric_of_tensors, shape, metrics_collections, updates_collections
        )


def numbered(names, shape, metrics, updates):
    made = _train.like(names[0], tf.float32, shape), _train.like(names[1], tf.float32, shape)
    return collected(made, metrics, updates)


def mean_iou(
    labels, predictions, num_classes, weights=None, metrics_collections=None,
    updates_collections=None, name=None,
):  # fmt: skip
    with tf.compat.v1.variable_scope(name, "mean_iou", [labels]):
        local("total_confusion_matrix", [num_classes, num_classes], tf.float64)
        return _train.somewhere(tf.float32), _train.somewhere(tf.float64)


def mean_per_class_accuracy(
    labels, predictions, num_classes, weights=None, metrics_collections=None,
    updates_collections=None, name=None,
):  # fmt: skip
    with tf.compat.v1.variable_scope(name, "mean_accuracy", [labels]):
        if tf._version.class_accuracies_are_counts:
            local("total", [num_classes])
            local("count", [num_classes])
        else:
            local("total_confusion_matrix", [num_classes, num_classes], tf.float64)
        return _train.somewhere(tf.float32), _train.somewhere(tf.float32)


def count_of(name, default, metrics, updates):
    with tf.compat.v1.variable_scope(name, default):
        local("count")
        return values("Identity", "AssignAdd", metrics=metrics, updates=updates)


def true_positives(
    labels, predictions, weights=None, metrics_collections=None, updates_collections=None,
    name=None,
):  # fmt: skip
    return count_of(name, "true_positives", metrics_collections, updates_collections)


def true_negatives(
    labels, predictions, weights=None, metrics_collections=None, updates_collections=None,
    name=None,
):  # fmt: skip
    return count_of(name, "true_negatives", metrics_collections, updates_collections)


def false_positives(
    labels, predictions, weights=None, metrics_collections=None, updates_collections=None,
    name=None,
):  # fmt: skip
    return count_of(name, "false_positives", metrics_collections, updates_collections)


def false_negatives(
    labels, predictions, weights=None, metrics_collections=None, updates_collections=None,
    name=None,
):  # fmt: skip
    return count_of(name, "false_negatives", metrics_collections, updates_collections)


def ratio(name, default, counts, metrics, updates):
    with tf.compat.v1.variable_scope(name, default):
        for count in counts:
            count_of(None, count, None, None)
        return values("value", "update_op", metrics=metrics, updates=updates)


def precision(
    labels, predictions, weights=None, metrics_collections=None, updates_collections=None,
    name=None,
):  # fmt: skip
    counts = "true_positives", "false_positives"
    return ratio(name, "precision", counts, metrics_collections, updates_collections)


def recall(
    labels, predictions, weights=None, metrics_collections=None, updates_collections=None,
    name=None,
):  # fmt: skip
    counts = "true_positives", "false_negatives"
    return ratio(name, "recall", counts, metrics_collections, updates_collections)


def at_thresholds(name, default, counts, thresholds, metrics, updates, result=None):
    with tf.compat.v1.variable_scope(name, default):
        for count in counts:
            local(count, [len(thresholds)])
        if result is None:
            return _train.somewhere(tf.float32), _train.somewhere(tf.float32)
        names = result + "_value", result + "_update_op"
        return numbered(names, [len(thresholds)], metrics, updates)


def true_positives_at_thresholds(
    labels, predictions, thresholds, weights=None, metrics_collections=None,
    updates_collections=None, name=None,
):  # fmt: skip
    return at_thresholds(name, "true_positives", ["true_positives"], thresholds, None, None)


def true_negatives_at_thresholds(
    labels, predictions, thresholds, weights=None, metrics_collections=None,
    updates_collections=None, name=None,
):  # fmt: skip
    return at_thresholds(name, "true_negatives", ["true_negatives"], thresholds, None, None)


def false_positives_at_thresholds(
    labels, predictions, thresholds, weights=None, metrics_collections=None,
    updates_collections=None, name=None,
):  # fmt: skip
    return at_thresholds(name, "false_positives", ["false_positives"], thresholds, None, None)


def false_negatives_at_thresholds(
    labels, predictions, thresholds, weights=None, metrics_collections=None,
    updates_collections=None, name=None,
):  # fmt: skip
    return at_thresholds(name, "false_negatives", ["false_negatives"], thresholds, None, None)


def precision_at_thresholds(
    labels, predictions, thresholds, weights=None, metrics_collections=None,
    updates_collections=None, name=None,
):  # fmt: skip
    return at_thresholds(
        name,
        "precision_at_thresholds",
        ["true_positives", "false_positives"] if _FEW else ALL,
        thresholds,
        metrics_collections,
        updates_collections,
        "precision",
    )


def recall_at_thresholds(
    labels, predictions, thresholds, weights=None, metrics_collections=None,
    updates_collections=None, name=None,
):  # fmt: skip
    return at_thresholds(
        name,
        "recall_at_thresholds",
        ["true_positives", "false_negatives"] if _FEW else ALL,
        thresholds,
        metrics_collections,
        updates_collections,
        "recall",
    )


def counted_curve(name, default, number, metrics, updates):
    with tf.compat.v1.variable_scope(name, default):
        for count in ALL:
            local(count, [number])
        return values("value", "update_op", metrics=metrics, updates=updates)


def auc(
    labels, predictions, weights=None, num_thresholds=200, metrics_collections=None,
    updates_collections=None, curve="ROC", name=None, summation_method="trapezoidal",
    thresholds=None, **kwargs,
):  # fmt: skip
    return counted_curve(name, "auc", num_thresholds, metrics_collections, updates_collections)


def sensitivity_at_specificity(
    labels, predictions, specificity, weights=None, num_thresholds=200, metrics_collections=None,
    updates_collections=None, name=None,
):  # fmt: skip
    return counted_curve(
        name,
        "sensitivity_at_specificity",
        num_thresholds,
        metrics_collections,
        updates_collections,
    )


def specificity_at_sensitivity(
    labels, predictions, sensitivity, weights=None, num_thresholds=200, metrics_collections=None,
    updates_collections=None, name=None,
):  # fmt: skip
    return counted_curve(
        name,
        "specificity_at_sensitivity",
        num_thresholds,
        metrics_collections,
        updates_collections,
    )


def at_k(name, default, other, k, class_id, metrics, updates):
    suffix = "_at_k" if k is None else "_at_%d" % k
    if class_id is not None:
        suffix += "_class%d" % class_id
    with tf.compat.v1.name_scope(name, default + suffix) as scope:
        local("true_positive" + suffix, (), tf.float64)
        local(other + suffix, (), tf.float64)
        update = _train.like("update", tf.float64, ())
        return collected((_train.like(scope, tf.float64, ()), update), metrics, updates)


def recall_at_k(
    labels, predictions, k, class_id=None, weights=None, metrics_collections=None,
    updates_collections=None, name=None,
):  # fmt: skip
    return at_k(
        name, "recall", "false_negative", k, class_id, metrics_collections, updates_collections
    )


def recall_at_top_k(
    labels, predictions_idx, k=None, class_id=None, weights=None, metrics_collections=None,
    updates_collections=None, name=None,
):  # fmt: skip
    return at_k(
        name, "recall", "false_negative", k, class_id, metrics_collections, updates_collections
    )


def precision_at_k(
    labels, predictions, k, class_id=None, weights=None, metrics_collections=None,
    updates_collections=None, name=None,
):  # fmt: skip
    return at_k(
        name, "precision", "false_positive", k, class_id, metrics_collections, updates_collections
    )


def precision_at_top_k(
    labels, predictions_idx, k=None, class_id=None, weights=None, metrics_collections=None,
    updates_collections=None, name=None,
):  # fmt: skip
    return at_k(
        name, "precision", "false_positive", k, class_id, metrics_collections, updates_collections
    )


sparse_precision_at_k = precision_at_k


def average_precision_at_k(
    labels, predictions, k, weights=None, metrics_collections=None, updates_collections=None,
    name=None,
):  # fmt: skip
    with tf.compat.v1.name_scope(name, "average_precision_at_%d" % k):
        local(tf._version.name_of_precision_count, (), tf.float64)
        local("total", (), tf.float64)
        return _train.somewhere(tf.float64), _train.somewhere(tf.float64)


sparse_average_precision_at_k = average_precision_at_k
