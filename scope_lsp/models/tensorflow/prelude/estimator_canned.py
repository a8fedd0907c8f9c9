"""Estimators with models of their own: deep ones, linear ones, both, and baselines.

After `tensorflow_estimator/python/estimator/canned/` of 1.15 and `python/estimator/canned/` of 1.4.
"""

import tensorflow as tf
from tensorflow import _model, _version

variable_scope = tf.compat.v1.variable_scope
name_scope = tf.compat.v1.name_scope
metrics = tf.compat.v1.metrics
input_layer = tf.compat.v1.feature_column.input_layer
linear_model = tf.compat.v1.feature_column.linear_model


def one_part(shape, dtype=None, **kwargs):
    """Variables are partitioned, on one machine into one part."""
    return [1] * len(shape)


OPTIMIZERS = {
    "Adagrad": tf.compat.v1.train.AdagradOptimizer,
    "Adam": tf.compat.v1.train.AdamOptimizer,
    "Ftrl": tf.compat.v1.train.FtrlOptimizer,
    "RMSProp": tf.compat.v1.train.RMSPropOptimizer,
    "SGD": tf.compat.v1.train.GradientDescentOptimizer,
}


def optimizer_of(given):
    if isinstance(given, str):
        return OPTIMIZERS[given](0.05)
    if hasattr(given, "minimize"):
        return given
    return given()


def get_optimizer_instance(opt, learning_rate=None):
    if isinstance(opt, str):
        if opt not in OPTIMIZERS:
            names = tuple(sorted(OPTIMIZERS))
            raise ValueError(f"Unsupported optimizer name: {opt}. Supported names are: {names}")
        if not learning_rate:
            raise ValueError("learning_rate must be specified when opt is string.")
        return OPTIMIZERS[opt](learning_rate)
    return optimizer_of(opt)


class _Head(object):
    """What heads of programs are made of: an interface."""


class Head(object):
    """What becomes of the logits: a loss, a training step or metrics."""

    def __init__(self, size, weight_column=None):
        self.size = size

    def spec(self, features, labels, mode, logits, train):
        with name_scope(None, "head"):
            if mode == "infer":
                return tf.compat.v1.estimator.EstimatorSpec(mode, predictions={"logits": logits})
            loss = _model.unnamed(tf.float32, (), [logits])
            if mode == "train" and _version.heads_train_in_their_scope:
                return tf.compat.v1.estimator.EstimatorSpec(mode, loss=loss, train_op=train(loss))
            if mode == "eval" and not _version.heads_measure_at_the_root:
                return self.evaluated(mode, loss, logits)
        if mode == "train":
            return tf.compat.v1.estimator.EstimatorSpec(mode, loss=loss, train_op=train(loss))
        return self.evaluated(mode, loss, logits)

    def evaluated(self, mode, loss, logits):
        self.measure(loss, logits)
        return tf.compat.v1.estimator.EstimatorSpec(mode, loss=loss)


class ClassHead(Head):
    def measure(self, loss, logits):
        with name_scope(None, "metrics"):
            metrics.mean(loss, name="average_loss")
            metrics.accuracy(logits, logits, name="accuracy")


class BinaryHead(Head):
    def measure(self, loss, logits):
        with name_scope(None, "metrics"):
            metrics.mean(logits, name="label/mean")
            metrics.mean(loss, name="average_loss")
            metrics.accuracy(logits, logits, name="accuracy")
            if _version.heads_measure_at_the_root:
                metrics.precision(logits, logits, name="precision")
                metrics.recall(logits, logits, name="recall")
            metrics.mean(logits, name="prediction/mean")
            metrics.auc(logits, logits, name="auc")
            metrics.auc(logits, logits, name="auc_precision_recall")


class RegressionHead(Head):
    def measure(self, loss, logits):
        metrics.mean(loss)
        if _version.heads_measure_at_the_root:
            metrics.mean(logits, name="prediction/mean")
            metrics.mean(logits)


def class_head(n_classes):
    return BinaryHead(1) if n_classes == 2 else ClassHead(n_classes)


def minimize(optimizer, loss, **options):
    step = tf.compat.v1.train.get_global_step()
    return optimizer_of(optimizer).minimize(loss, global_step=step, **options)


# Models


def deep_logits(features, columns, hidden_units, size, activation, dropout, mode):
    with variable_scope("input_from_feature_columns", partitioner=one_part):
        net = input_layer(features, columns)
    for i, units in enumerate(hidden_units):
        with variable_scope("hiddenlayer_%d" % i) as scope:
            net = tf.compat.v1.layers.dense(net, units, activation=activation, name=scope)
    with variable_scope("logits") as scope:
        return tf.compat.v1.layers.dense(net, size, activation=None, name=scope)


class Deep(object):
    def __init__(self, head, columns, hidden_units, optimizer, activation, dropout):
        self.head = head
        self.columns = columns
        self.hidden_units = hidden_units
        self.optimizer = optimizer
        self.activation = activation
        self.dropout = dropout

    def logits(self, features, mode):
        return deep_logits(
            features,
            self.columns,
            self.hidden_units,
            self.head.size,
            self.activation,
            self.dropout,
            mode,
        )

    def __call__(self, features, labels, mode):
        with variable_scope("dnn", partitioner=one_part):
            logits = self.logits(features, mode)
            return self.head.spec(
                features, labels, mode, logits, lambda loss: minimize(self.optimizer, loss)
            )


class Linear(object):
    def __init__(self, head, columns, optimizer):
        self.head = head
        self.columns = columns
        self.optimizer = optimizer

    def logits(self, features):
        return linear_model(features, self.columns, units=self.head.size)

    def __call__(self, features, labels, mode):
        with variable_scope("linear", partitioner=one_part):
            logits = self.logits(features)
            return self.head.spec(
                features, labels, mode, logits, lambda loss: minimize(self.optimizer, loss)
            )


class Combined(object):
    def __init__(self, head, deep, linear):
        self.head = head
        self.deep = deep
        self.linear = linear

    def __call__(self, features, labels, mode):
        found = []
        if self.deep.columns:
            with variable_scope("dnn", partitioner=one_part):
                found.append(self.deep.logits(features, mode))
        if self.linear.columns:
            with variable_scope("linear", partitioner=one_part):
                found.append(self.linear.logits(features))
        logits = _model.unnamed(tf.float32, None, found)
        return self.head.spec(features, labels, mode, logits, self.train)

    def train(self, loss):
        trained = []
        for model, scope in ((self.deep, "dnn"), (self.linear, "linear")):
            if model.columns:
                variables = tf.compat.v1.get_collection("trainable_variables", scope)
                trained.append(optimizer_of(model.optimizer).minimize(loss, var_list=variables))
        return trained


class Baseline(object):
    def __init__(self, head, optimizer):
        self.head = head
        self.optimizer = optimizer

    def __call__(self, features, labels, mode):
        with variable_scope("baseline"):
            bias = tf.compat.v1.get_variable(
                "bias", shape=[self.head.size], initializer=tf.compat.v1.zeros_initializer()
            )
            logits = _model.unnamed(tf.float32, [None, self.head.size], [bias])
        return self.head.spec(
            features, labels, mode, logits, lambda loss: minimize(self.optimizer, loss)
        )


# Estimators

Estimator = tf.compat.v1.estimator.Estimator


class DNNClassifier(Estimator):
    def __init__(
        self, hidden_units, feature_columns, model_dir=None, n_classes=2, weight_column=None,
        label_vocabulary=None, optimizer="Adagrad", activation_fn=tf.nn.relu, dropout=None, *args,
        **kwargs,
    ):  # fmt: skip
        Estimator.__init__(
            self,
            Deep(
                class_head(n_classes),
                feature_columns,
                hidden_units,
                optimizer,
                activation_fn,
                dropout,
            ),
            model_dir,
        )


class DNNRegressor(Estimator):
    def __init__(
        self, hidden_units, feature_columns, model_dir=None, label_dimension=1, weight_column=None,
        optimizer="Adagrad", activation_fn=tf.nn.relu, dropout=None, *args, **kwargs,
    ):  # fmt: skip
        Estimator.__init__(
            self,
            Deep(
                RegressionHead(label_dimension),
                feature_columns,
                hidden_units,
                optimizer,
                activation_fn,
                dropout,
            ),
            model_dir,
        )


class LinearClassifier(Estimator):
    def __init__(
        self, feature_columns, model_dir=None, n_classes=2, weight_column=None,
        label_vocabulary=None, optimizer="Ftrl", *args, **kwargs,
    ):  # fmt: skip
        Estimator.__init__(
            self, Linear(class_head(n_classes), feature_columns, optimizer), model_dir
        )


class LinearRegressor(Estimator):
    def __init__(
        self, feature_columns, model_dir=None, label_dimension=1, weight_column=None,
        optimizer="Ftrl", *args, **kwargs,
    ):  # fmt: skip
        Estimator.__init__(
            self, Linear(RegressionHead(label_dimension), feature_columns, optimizer), model_dir
        )


def combined(head, linear_columns, linear_optimizer, columns, optimizer, units, activation):
    deep = Deep(head, columns or (), units or (), optimizer, activation, None)
    return Combined(head, deep, Linear(head, linear_columns or (), linear_optimizer))


class DNNLinearCombinedClassifier(Estimator):
    def __init__(
        self, model_dir=None, linear_feature_columns=None, linear_optimizer="Ftrl",
        dnn_feature_columns=None, dnn_optimizer="Adagrad", dnn_hidden_units=None,
        dnn_activation_fn=tf.nn.relu, dnn_dropout=None, n_classes=2, *args, **kwargs,
    ):  # fmt: skip
        Estimator.__init__(
            self,
            combined(
                class_head(n_classes),
                linear_feature_columns,
                linear_optimizer,
                dnn_feature_columns,
                dnn_optimizer,
                dnn_hidden_units,
                dnn_activation_fn,
            ),
            model_dir,
        )


class DNNLinearCombinedRegressor(Estimator):
    def __init__(
        self, model_dir=None, linear_feature_columns=None, linear_optimizer="Ftrl",
        dnn_feature_columns=None, dnn_optimizer="Adagrad", dnn_hidden_units=None,
        dnn_activation_fn=tf.nn.relu, dnn_dropout=None, label_dimension=1, *args, **kwargs,
    ):  # fmt: skip
        Estimator.__init__(
            self,
            combined(
                RegressionHead(label_dimension),
                linear_feature_columns,
                linear_optimizer,
                dnn_feature_columns,
                dnn_optimizer,
                dnn_hidden_units,
                dnn_activation_fn,
            ),
            model_dir,
        )


class BaselineClassifier(Estimator):
    def __init__(
        self, model_dir=None, n_classes=2, weight_column=None, label_vocabulary=None,
        optimizer="Ftrl", *args, **kwargs,
    ):  # fmt: skip
        Estimator.__init__(self, Baseline(class_head(n_classes), optimizer), model_dir)


class BaselineRegressor(Estimator):
    def __init__(
        self, model_dir=None, label_dimension=1, weight_column=None, optimizer="Ftrl", *args,
        **kwargs,
    ):  # fmt: skip
        Estimator.__init__(self, Baseline(RegressionHead(label_dimension), optimizer), model_dir)
