"""`tf.contrib`: optimizing a loss, losses and streaming metrics.

After `contrib/layers/python/layers/optimizers.py`, `contrib/training/python/training/training.py`,
`contrib/slim/python/slim/learning.py`, `contrib/losses/python/losses/loss_ops.py` and
`contrib/metrics/python/ops/metric_ops.py` of 0.12 to 1.15.
"""

import tensorflow as tf
from tensorflow import _contrib, _metrics

add_arg_scope = tf.contrib.framework.add_arg_scope
variable_scope = tf.variable_scope
name_scope = tf.name_scope
op = _contrib.op

# Training


def momentum(learning_rate):
    return tf.train.MomentumOptimizer(learning_rate, momentum=0.9)


OPTIMIZERS = {
    "Adagrad": tf.train.AdagradOptimizer,
    "Adam": tf.train.AdamOptimizer,
    "Ftrl": tf.train.FtrlOptimizer,
    "Momentum": momentum,
    "RMSProp": tf.train.RMSPropOptimizer,
    "SGD": tf.train.GradientDescentOptimizer,
}


def optimize_loss(
    loss, global_step, learning_rate, optimizer, gradient_noise_scale=None,
    gradient_multipliers=None, clip_gradients=None, learning_rate_decay_fn=None, update_ops=None,
    variables=None, name=None, summaries=None, colocate_gradients_with_ops=False,
    increment_global_step=True,
):  # fmt: skip
    loss = _contrib.tensor(loss)
    if global_step is None:
        global_step = tf.train.get_global_step()
    with variable_scope(name, "OptimizeLoss", [loss, global_step]):
        updates = tf.get_collection(tf.GraphKeys.UPDATE_OPS) if update_ops is None else update_ops
        if updates:
            loss = op("control_dependency", loss)
        rate = rate_of(learning_rate)
        if learning_rate is not None and learning_rate_decay_fn is not None:
            if global_step is None:
                raise ValueError("global_step is required for learning_rate_decay_fn.")
            rate = learning_rate_decay_fn(rate, global_step)
        opt = optimizer_of(optimizer, learning_rate, rate)
        if variables is None:
            variables = tf.trainable_variables()
        gradients = opt.compute_gradients(
            loss, variables, colocate_gradients_with_ops=colocate_gradients_with_ops
        )
        if callable(clip_gradients):
            gradients = clip_gradients(gradients)
        opt.apply_gradients(
            gradients, global_step=global_step if increment_global_step else None, name="train"
        )
        return op("control_dependency", loss)


def rate_of(learning_rate):
    if learning_rate is None or tf._model.is_tensor(learning_rate):
        return learning_rate
    if isinstance(learning_rate, float):
        if learning_rate < 0.0:
            raise ValueError("Invalid learning_rate %s.", learning_rate)
        return tf.get_variable(
            "learning_rate", [], trainable=False,
            initializer=tf.constant_initializer(learning_rate),
        )  # fmt: skip
    raise ValueError(
        "Learning rate should be 0d Tensor or float. Got %s of type %s"
        % (str(learning_rate), str(type(learning_rate)))
    )


def optimizer_of(optimizer, learning_rate, rate):
    if isinstance(optimizer, str):
        if rate is None:
            raise ValueError(
                "Learning rate is None, but should be specified if optimizer is string (%s)."
                % optimizer
            )
        if optimizer not in OPTIMIZERS:
            raise ValueError(
                "Optimizer name should be one of [%s], you provided %s."
                % (", ".join(OPTIMIZERS), optimizer)
            )
        return OPTIMIZERS[optimizer](learning_rate=rate)
    if isinstance(optimizer, type) and issubclass(optimizer, tf.train.Optimizer):
        return optimizer(learning_rate=rate)
    if isinstance(optimizer, tf.train.Optimizer):
        return optimizer
    if not callable(optimizer):
        raise ValueError(
            "Unrecognized optimizer: should be string, subclass of Optimizer, "
            "instance of subclass of Optimizer or function with one argument. "
            "Got %s." % str(optimizer)
        )
    found = optimizer(rate) if learning_rate is not None else optimizer()
    if not isinstance(found, tf.train.Optimizer):
        raise ValueError(
            "Unrecognized optimizer: function should return subclass of Optimizer. "
            "Got %s." % str(found)
        )
    return found


USE_GLOBAL_STEP = 0


def training_op(
    total_loss, optimizer, global_step=USE_GLOBAL_STEP, update_ops=None, variables_to_train=None,
    transform_grads_fn=None, summarize_gradients=False, gate_gradients=1, aggregation_method=None,
    colocate_gradients_with_ops=False, check_numerics=True,
):  # fmt: skip
    if isinstance(global_step, int) and global_step == USE_GLOBAL_STEP:
        global_step = tf.contrib.framework.get_or_create_global_step()
    updates = tf.get_collection(tf.GraphKeys.UPDATE_OPS) if update_ops is None else update_ops
    if updates:
        op("update_barrier", total_loss)
        total_loss = op("control_dependency", total_loss)
    if variables_to_train is None:
        variables_to_train = tf.trainable_variables()
    gradients = optimizer.compute_gradients(
        total_loss, variables_to_train, colocate_gradients_with_ops=colocate_gradients_with_ops
    )
    if transform_grads_fn:
        gradients = transform_grads_fn(gradients)
    optimizer.apply_gradients(gradients, global_step=global_step)
    with name_scope("train_op"):
        return op("control_dependency", total_loss)


def create_train_op(
    total_loss, optimizer, global_step=USE_GLOBAL_STEP, clip_gradient_norm=0,
    summarize_gradients=False, variables_to_train=None, update_ops=None, gradient_multipliers=None,
    gate_gradients=1, aggregation_method=None, colocate_gradients_with_ops=False,
    check_numerics=True,
):  # fmt: skip
    return training_op(
        total_loss, optimizer, global_step, update_ops, variables_to_train,
        colocate_gradients_with_ops=colocate_gradients_with_ops,
    )  # fmt: skip


# Losses


def softmax_cross_entropy(logits, onehot_labels, weights=1.0, label_smoothing=0, scope=None):
    return made("softmax_cross_entropy_loss", logits, onehot_labels, weights, scope)


def sparse_softmax_cross_entropy(logits, labels, weights=1.0, scope=None):
    return made("sparse_softmax_cross_entropy_loss", logits, labels, weights, scope)


def sigmoid_cross_entropy(logits, multi_class_labels, weights=1.0, label_smoothing=0, scope=None):
    return made("sigmoid_cross_entropy_loss", logits, multi_class_labels, weights, scope)


def log_loss(predictions, labels=None, weights=1.0, epsilon=1e-07, scope=None):
    return made("log_loss", predictions, labels, weights, scope)


def mean_squared_error(predictions, labels=None, weights=1.0, scope=None):
    return made("mean_squared_error", predictions, labels, weights, scope)


def absolute_difference(predictions, labels=None, weights=1.0, scope=None):
    return made("absolute_difference", predictions, labels, weights, scope)


def cosine_distance(predictions, labels=None, axis=None, weights=1.0, scope=None, dim=None):
    return made("cosine_distance_loss", predictions, labels, weights, scope)


def hinge_loss(logits, labels=None, scope=None):
    with name_scope(scope, "hinge_loss", [logits, labels]):
        return op("Relu", logits, labels)


def made(default, first, second, weights, scope):
    """A loss that is kept in its collection."""
    with name_scope(scope, default, [first, second, weights]):
        loss = op("value", first, second, weights, shape=[])
        tf.add_to_collection(tf.GraphKeys.LOSSES, loss)
        return loss


def add_loss(loss, loss_collection=tf.GraphKeys.LOSSES):
    if loss_collection:
        tf.add_to_collection(loss_collection, loss)


def get_losses(scope=None, loss_collection=tf.GraphKeys.LOSSES):
    return tf.get_collection(loss_collection, scope)


def get_regularization_losses(scope=None):
    return tf.get_collection(tf.GraphKeys.REGULARIZATION_LOSSES, scope)


def get_total_loss(add_regularization_losses=True, name="total_loss"):
    losses = get_losses()
    if add_regularization_losses:
        losses = losses + get_regularization_losses()
    return tf.add_n(losses, name=name)


# Streaming metrics: those of `tf.metrics`, with the predictions first


def pairing(metric):
    def streaming(
        predictions, labels, weights=None, metrics_collections=None, updates_collections=None,
        name=None,
    ):  # fmt: skip
        return metric(
            labels=labels, predictions=predictions, weights=weights,
            metrics_collections=metrics_collections, updates_collections=updates_collections,
            name=name,
        )  # fmt: skip

    return streaming


metrics = _metrics
streaming_mean = metrics.mean
streaming_mean_tensor = metrics.mean_tensor
streaming_accuracy = pairing(metrics.accuracy)
streaming_precision = pairing(metrics.precision)
streaming_recall = pairing(metrics.recall)
streaming_true_positives = pairing(metrics.true_positives)
streaming_true_negatives = pairing(metrics.true_negatives)
streaming_false_positives = pairing(metrics.false_positives)
streaming_false_negatives = pairing(metrics.false_negatives)
streaming_mean_absolute_error = pairing(metrics.mean_absolute_error)
streaming_mean_squared_error = pairing(metrics.mean_squared_error)
streaming_root_mean_squared_error = pairing(metrics.root_mean_squared_error)


def streaming_auc(
    predictions, labels, weights=None, num_thresholds=200, metrics_collections=None,
    updates_collections=None, curve="ROC", name=None,
):  # fmt: skip
    return metrics.auc(
        labels=labels, predictions=predictions, weights=weights, num_thresholds=num_thresholds,
        metrics_collections=metrics_collections, updates_collections=updates_collections,
        curve=curve, name=name,
    )  # fmt: skip


def streaming_mean_iou(
    predictions, labels, num_classes, weights=None, metrics_collections=None,
    updates_collections=None, name=None,
):  # fmt: skip
    return metrics.mean_iou(
        labels=labels, predictions=predictions, num_classes=num_classes, weights=weights,
        metrics_collections=metrics_collections, updates_collections=updates_collections,
        name=name,
    )  # fmt: skip


def streaming_sparse_recall_at_k(
    predictions, labels, k, class_id=None, weights=None, metrics_collections=None,
    updates_collections=None, name=None,
):  # fmt: skip
    return metrics.recall_at_k(
        labels=labels, predictions=predictions, k=k, class_id=class_id, weights=weights,
        metrics_collections=metrics_collections, updates_collections=updates_collections,
        name=name,
    )  # fmt: skip


def streaming_recall_at_k(
    predictions, labels, k, weights=None, metrics_collections=None, updates_collections=None,
    name=None,
):  # fmt: skip
    return metrics.mean(
        tf._model.unnamed(tf.float32, [tf._model.size(predictions, 0)], [predictions]), weights,
        metrics_collections, updates_collections, name or "recall_at_%d" % k,
    )  # fmt: skip


def aggregate_metrics(*value_update_tuples):
    if not value_update_tuples:
        raise ValueError("Expected at least one value_tensor/update_op pair")
    values, updates = zip(*value_update_tuples)
    return list(values), list(updates)


def aggregate_metric_map(names_to_tuples):
    values = {name: pair[0] for name, pair in names_to_tuples.items()}
    return values, {name: pair[1] for name, pair in names_to_tuples.items()}
