"""`tf.contrib.learn`: estimators with models of their own, deep, linear, or both.

After `contrib/learn/python/learn/estimators/dnn.py`, `linear.py`, `dnn_linear_combined.py` and
`head.py` of 0.12.1 to 1.15.
"""

import contextlib

import tensorflow as tf
from tensorflow import _keras, _metrics, _model, _version

layers = tf.contrib.layers
Estimator = tf.contrib.learn.Estimator
ModelFnOps = tf.contrib.learn.ModelFnOps
variable_scope = tf.compat.v1.variable_scope
name_scope = tf.compat.v1.name_scope
_INSIDE = _version.learn_heads_open_scopes
"""Whether the head stands in the scope of the model."""


def one_part(shape, dtype=None, **kwargs):
    """Variables are partitioned, on one machine into one part."""
    return [1] * len(shape)


def as_dict(features):
    return dict(features) if isinstance(features, dict) else {"": features}


# Heads


@contextlib.contextmanager
def scope_if(opens, name, make, *args):
    """A scope that not every version opens."""
    if not opens:
        yield
        return
    with make(None, name, *args):
        yield


class Head(object):
    def __init__(self, name, dimension, kind):
        self.name, self.logits_dimension, self._kind = name, dimension, kind

    def ops(self, features, mode, labels, train_op_fn, logits):
        with scope_if(_INSIDE, self.name, variable_scope, [features]):
            loss = _model.unnamed(tf.float32, [], [logits, labels])
            train_op = None
            if mode == "train" and train_op_fn is not None:
                with scope_if(_version.learn_heads_name_parts, "train_op", name_scope, []):
                    train_op = train_op_fn(loss)
            found = {}
            if mode != "infer":
                with scope_if(_version.learn_heads_name_parts, "metrics", name_scope, []):
                    found = self._measure(loss, logits, labels)
        return ModelFnOps(mode, logits, loss, train_op, found)

    def _measure(self, loss, logits, labels):
        found = {"loss": _metrics.mean(loss)}
        if self._kind == "regression":
            return found
        found["accuracy"] = _metrics.accuracy(labels, labels)
        if self._kind == "binary":
            for name in ("prediction", "label", "baseline"):
                found[name] = _metrics.mean(loss)
            areas = ("auc", "precision_recall") if _INSIDE else ("auc",)
            for name in areas:
                found[name] = _metrics.auc(labels, logits)
            found["accuracy_at"] = _metrics.accuracy(labels, labels)
            found["precision"] = _metrics.precision_at_thresholds(labels, logits, [0.5])
            found["recall"] = _metrics.recall_at_thresholds(labels, logits, [0.5])
        return found


def class_head(n_classes):
    if n_classes == 2:
        return Head("binary_logistic_head", 1, "binary")
    return Head("multi_class_head", n_classes, "classes")


def regression_head(dimension=1):
    return Head("regression_head", dimension, "regression")


# Models


OPTIMIZERS = {
    "Adagrad": tf.compat.v1.train.AdagradOptimizer,
    "Adam": tf.compat.v1.train.AdamOptimizer,
    "Ftrl": tf.compat.v1.train.FtrlOptimizer,
    "RMSProp": tf.compat.v1.train.RMSPropOptimizer,
    "SGD": tf.compat.v1.train.GradientDescentOptimizer,
}


def optimizer_of(given, default):
    if given is None:
        return default
    return given() if callable(given) and not hasattr(given, "minimize") else given


def deep(features, columns, units, activation, size, mode, dropout):
    with variable_scope("input_from_feature_columns", partitioner=one_part) as scope:
        net = layers.input_from_feature_columns(features, columns, scope=scope)
    for number, count in enumerate(units):
        with variable_scope("hiddenlayer_%d" % number, values=[net]) as scope:
            net = layers.fully_connected(net, count, activation_fn=activation, scope=scope)
            if dropout is not None and mode == "train":
                net = layers.dropout(net, keep_prob=1.0 - dropout)
        _model.adds_ops("summaries of hidden layers aren't followed")
    with variable_scope("logits", values=[net]) as scope:
        logits = layers.fully_connected(net, size, activation_fn=None, scope=scope)
    _model.adds_ops("summaries of logits aren't followed")
    return logits


def linear(features, columns, size, joint, scope):
    make = layers.weighted_sum_from_feature_columns
    if joint:
        make = layers.joint_weighted_sum_from_feature_columns
    logits, variables, bias = make(features, columns, num_outputs=size, scope=scope)
    return logits


def optimized(loss, optimizer, name):
    return layers.optimize_loss(
        loss, tf.contrib.framework.get_global_step(), 0.05, optimizer, name=name, summaries=[]
    )


class Deep(object):
    def __init__(self, head, columns, units, optimizer, activation, dropout):
        self._head, self._columns, self._units = head, columns, units
        self._optimizer, self._activation, self._dropout = optimizer, activation, dropout

    def __call__(self, features, labels, mode):
        features = as_dict(features)
        with variable_scope("dnn", partitioner=one_part):
            logits = deep(
                features, self._columns, self._units, self._activation,
                self._head.logits_dimension, mode, self._dropout,
            )  # fmt: skip
            if _INSIDE:
                return self._ops(features, mode, labels, logits)
        return self._ops(features, mode, labels, logits)

    def _ops(self, features, mode, labels, logits):
        optimizer = optimizer_of(self._optimizer, "Adagrad")
        return self._head.ops(
            features, mode, labels, lambda loss: optimized(loss, optimizer, "dnn"), logits
        )


class Linear(object):
    def __init__(self, head, columns, optimizer, joint):
        self._head, self._columns = head, columns
        self._optimizer, self._joint = optimizer, joint

    def __call__(self, features, labels, mode):
        features = as_dict(features)
        with variable_scope("linear", partitioner=one_part) as scope:
            logits = linear(
                features, self._columns, self._head.logits_dimension, self._joint, scope
            )
            if _INSIDE:
                return self._ops(features, mode, labels, logits)
        return self._ops(features, mode, labels, logits)

    def _ops(self, features, mode, labels, logits):
        default = tf.compat.v1.train.FtrlOptimizer(learning_rate=0.2)
        optimizer = optimizer_of(self._optimizer, default)
        if isinstance(optimizer, str):
            optimizer = OPTIMIZERS[optimizer](0.2)

        def train(loss):
            variables = tf.compat.v1.trainable_variables()
            gradients = tf.gradients(loss, variables)
            step = tf.contrib.framework.get_global_step()
            return optimizer.apply_gradients(zip(gradients, variables), global_step=step)

        return self._head.ops(features, mode, labels, train, logits)


class Combined(object):
    def __init__(
        self, head, linear_columns, linear_optimizer, joint, columns, optimizer, units, activation,
        dropout,
    ):  # fmt: skip
        self._head, self._linear, self._linear_optimizer = head, linear_columns, linear_optimizer
        self._joint, self._columns, self._optimizer = joint, columns, optimizer
        self._units, self._activation, self._dropout = units, activation, dropout

    def __call__(self, features, labels, mode):
        features, size, logits = as_dict(features), self._head.logits_dimension, None
        if self._columns and self._units:
            with variable_scope("dnn", partitioner=one_part):
                logits = deep(
                    features, self._columns, self._units, self._activation, size, mode,
                    self._dropout,
                )  # fmt: skip
        if self._linear:
            with variable_scope("linear", partitioner=one_part) as scope:
                other = linear(features, self._linear, size, self._joint, scope)
            logits = other if logits is None else logits + other

        def train(loss):
            if self._columns:
                optimized_in("dnn", loss, optimizer_of(self._optimizer, "Adagrad"))
            if self._linear:
                default = tf.compat.v1.train.FtrlOptimizer
                given = optimizer_of(self._linear_optimizer, None)
                optimized_in("linear", loss, default if given is None else given)
            return tf.group()

        return self._head.ops(features, mode, labels, train, logits)


def optimized_in(part, loss, optimizer):
    found = tf.compat.v1.get_collection("trainable_variables", part + "/")
    layers.optimize_loss(
        loss, tf.contrib.framework.get_global_step(), 0.05, optimizer, variables=found, name=part,
        summaries=[], increment_global_step=False,
    )  # fmt: skip


# Estimators


def check_bias(centered):
    if centered:
        _model.doubt("a centered bias isn't followed")


class DNNClassifier(Estimator):
    def __init__(
        self, hidden_units, feature_columns, model_dir=None, n_classes=2, weight_column_name=None,
        optimizer=None, activation_fn=tf.nn.relu, dropout=None, *args, **kwargs,
    ):  # fmt: skip
        model = Deep(
            class_head(n_classes), feature_columns, hidden_units, optimizer, activation_fn, dropout
        )
        check_bias(kwargs.get("enable_centered_bias"))
        Estimator.__init__(self, model, model_dir, kwargs.get("config"))


class DNNRegressor(Estimator):
    def __init__(
        self, hidden_units, feature_columns, model_dir=None, weight_column_name=None,
        optimizer=None, activation_fn=tf.nn.relu, dropout=None, *args, **kwargs,
    ):  # fmt: skip
        head = regression_head(kwargs.get("label_dimension", 1))
        model = Deep(head, feature_columns, hidden_units, optimizer, activation_fn, dropout)
        check_bias(kwargs.get("enable_centered_bias"))
        Estimator.__init__(self, model, model_dir, kwargs.get("config"))


class LinearClassifier(Estimator):
    def __init__(
        self, feature_columns, model_dir=None, n_classes=2, weight_column_name=None,
        optimizer=None, gradient_clip_norm=None, enable_centered_bias=False, _joint_weight=False,
        *args, **kwargs,
    ):  # fmt: skip
        model = Linear(class_head(n_classes), feature_columns, optimizer, _joint_weight)
        check_bias(enable_centered_bias)
        Estimator.__init__(self, model, model_dir, kwargs.get("config"))


class LinearRegressor(Estimator):
    def __init__(
        self, feature_columns, model_dir=None, weight_column_name=None, optimizer=None,
        gradient_clip_norm=None, enable_centered_bias=False, label_dimension=1,
        _joint_weights=False, *args, **kwargs,
    ):  # fmt: skip
        head = regression_head(label_dimension)
        model = Linear(head, feature_columns, optimizer, _joint_weights)
        check_bias(enable_centered_bias)
        Estimator.__init__(self, model, model_dir, kwargs.get("config"))


class DNNLinearCombinedClassifier(Estimator):
    def __init__(
        self, model_dir=None, n_classes=2, weight_column_name=None, linear_feature_columns=None,
        linear_optimizer=None, _joint_linear_weights=False, dnn_feature_columns=None,
        dnn_optimizer=None, dnn_hidden_units=None, dnn_activation_fn=tf.nn.relu, dnn_dropout=None,
        *args, **kwargs,
    ):  # fmt: skip
        model = Combined(
            class_head(n_classes), linear_feature_columns, linear_optimizer,
            _joint_linear_weights, dnn_feature_columns, dnn_optimizer, dnn_hidden_units,
            dnn_activation_fn, dnn_dropout,
        )  # fmt: skip
        check_bias(kwargs.get("enable_centered_bias"))
        Estimator.__init__(self, model, model_dir, kwargs.get("config"))


class DNNLinearCombinedRegressor(Estimator):
    def __init__(
        self, model_dir=None, weight_column_name=None, linear_feature_columns=None,
        linear_optimizer=None, _joint_linear_weights=False, dnn_feature_columns=None,
        dnn_optimizer=None, dnn_hidden_units=None, dnn_activation_fn=tf.nn.relu, dnn_dropout=None,
        *args, **kwargs,
    ):  # fmt: skip
        model = Combined(
            regression_head(kwargs.get("label_dimension", 1)), linear_feature_columns,
            linear_optimizer, _joint_linear_weights, dnn_feature_columns, dnn_optimizer,
            dnn_hidden_units, dnn_activation_fn, dnn_dropout,
        )  # fmt: skip
        check_bias(kwargs.get("enable_centered_bias"))
        Estimator.__init__(self, model, model_dir, kwargs.get("config"))


def infer_real_valued_columns_from_input(x):
    dims = _keras.dims(_keras.shapes(x))
    size = dims[1] if dims and len(dims) > 1 else 1
    return [layers.real_valued_column("", dimension=size)]
