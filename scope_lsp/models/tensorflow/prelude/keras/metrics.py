"""Metrics and the variables in which they count. After `metrics.py` of 1.15 and of Keras 2.10."""

import tensorflow as tf

keras = tf._keras
version = tf._version
Layer = tf.keras.layers.Layer


class Metric(Layer):
    _in_collections = False

    def __init__(self, name=None, dtype=None, **kwargs):
        super().__init__(name=name, dtype=dtype or "float32", **kwargs)
        self.stateful = True
        self.built = True

    def __call__(self, *args, **kwargs):
        self.update_state(*args, **kwargs)
        return self.result()

    def add_weight(self, *args, **kwargs):
        order = ("shape", "initializer", "dtype", "name")
        if not version.keras_is_v3:
            order = ("name", "shape", "aggregation", "synchronization", "initializer", "dtype")
        given = dict(zip(order, args), **kwargs)
        return self._count(
            given.get("name"), given.get("shape", ()), given.get("dtype"), given.get("initializer")
        )

    add_variable = add_weight

    def _count(self, name, shape=(), dtype=None, initializer=None):
        """A variable in which the metric counts, each in a scope of the metric since Keras 3."""
        if version.keras_is_v3:
            with keras.Scope(self.name.replace("/", ">"), self):
                made = keras.new_variable(name, shape, dtype or self.dtype, initializer, False)
            self._non_trainable_weights.append(made)
            return made
        with tf._init_scope():
            return self._weight(name, shape, dtype or self.dtype, initializer, None, False)

    def update_state(self, *args, **kwargs):
        return None

    def result(self):
        return tf._keras.scalar()

    def reset_states(self):
        return None

    reset_state = merge_state = reset_states


class Reduce(Metric):
    _default = None
    _counts = True

    def __init__(self, *args, **kwargs):
        name = kwargs.pop("name", self._default)
        super().__init__(name=name, dtype=kwargs.pop("dtype", None))
        self.total = self._count("total")
        if self._counts:
            self.count = self._count("count")


class Sum(Reduce):
    _default, _counts = "sum", False

    def __init__(self, name="sum", dtype=None):
        super().__init__(name=name, dtype=dtype)


class Mean(Reduce):
    def __init__(self, name="mean", dtype=None):
        super().__init__(name=name, dtype=dtype)


class MeanMetricWrapper(Reduce):
    def __init__(self, fn, name=None, dtype=None, **kwargs):
        super().__init__(name=name, dtype=dtype)


class MeanTensor(Metric):
    def __init__(self, name="mean_tensor", dtype=None, shape=None):
        super().__init__(name=name, dtype=dtype)
        self._shape = None
        if shape is not None:
            self._build(shape)

    def _build(self, shape):
        self._shape = shape
        self.total = self._count("total", shape)
        self.count = self._count("count", shape)

    def update_state(self, values, sample_weight=None):
        if self._shape is None:
            self._build(keras.shapes(values))


class RootMeanSquaredError(Reduce):
    _default = "root_mean_squared_error"


class MeanSquaredError(Reduce):
    _default = "mean_squared_error"


class MeanAbsoluteError(Reduce):
    _default = "mean_absolute_error"


class MeanAbsolutePercentageError(Reduce):
    _default = "mean_absolute_percentage_error"


class MeanSquaredLogarithmicError(Reduce):
    _default = "mean_squared_logarithmic_error"


class MeanRelativeError(Reduce):
    _default = "mean_relative_error"


class Accuracy(Reduce):
    _default = "accuracy"


class BinaryAccuracy(Reduce):
    _default = "binary_accuracy"


class CategoricalAccuracy(Reduce):
    _default = "categorical_accuracy"


class SparseCategoricalAccuracy(Reduce):
    _default = "sparse_categorical_accuracy"


class TopKCategoricalAccuracy(Reduce):
    _default = "top_k_categorical_accuracy"


class SparseTopKCategoricalAccuracy(Reduce):
    _default = "sparse_top_k_categorical_accuracy"


class CosineSimilarity(Reduce):
    _default = "cosine_similarity"


class Hinge(Reduce):
    _default = "hinge"


class SquaredHinge(Reduce):
    _default = "squared_hinge"


class CategoricalHinge(Reduce):
    _default = "categorical_hinge"


class LogCoshError(Reduce):
    _default = "logcosh"


class Poisson(Reduce):
    _default = "poisson"


class KLDivergence(Reduce):
    _default = "kullback_leibler_divergence"


class BinaryCrossentropy(Reduce):
    _default = "binary_crossentropy"


class CategoricalCrossentropy(Reduce):
    _default = "categorical_crossentropy"


class SparseCategoricalCrossentropy(Reduce):
    _default = "sparse_categorical_crossentropy"


class Thresholds(Metric):
    """Counts at some thresholds."""

    _counted = ("accumulator",)

    def __init__(self, thresholds=None, top_k=None, class_id=None, name=None, dtype=None):
        super().__init__(name=name, dtype=dtype)
        self.thresholds = thresholds
        many = isinstance(thresholds, (list, tuple))
        for each in self._counted:
            setattr(self, each, self._count(each, (len(thresholds) if many else 1,)))


class FalsePositives(Thresholds):
    pass


class FalseNegatives(Thresholds):
    pass


class TrueNegatives(Thresholds):
    pass


class TruePositives(Thresholds):
    pass


class Precision(Thresholds):
    _counted = ("true_positives", "false_positives")


class Recall(Thresholds):
    _counted = ("true_positives", "false_negatives")


FOUR = ("true_positives", "true_negatives", "false_positives", "false_negatives")
if version.keras_is_v3:
    FOUR = ("true_positives", "false_positives", "true_negatives", "false_negatives")


def columns(tensor):
    dims = keras.dims(keras.shapes(tensor))
    return dims[-1] if dims else keras.unknown("the shape of what is measured")


class AUC(Metric):
    def __init__(
        self,
        num_thresholds=200,
        curve="ROC",
        summation_method="interpolation",
        name=None,
        dtype=None,
        thresholds=None,
        multi_label=False,
        num_labels=None,
        label_weights=None,
        from_logits=False,
    ):
        super().__init__(name=name, dtype=dtype)
        if thresholds is not None:
            num_thresholds = len(thresholds) + 2
        if not multi_label:
            self._add((num_thresholds,))
        elif num_labels:
            self._add((num_thresholds, num_labels))
        else:
            self._waits_for_labels = num_thresholds

    _waits_for_labels = None

    def update_state(self, y_true, y_pred, sample_weight=None):
        if self._waits_for_labels is not None:
            self._add((self._waits_for_labels, columns(y_pred)))
            self._waits_for_labels = None

    def _add(self, shape):
        for each in FOUR:
            setattr(self, each, self._count(each, shape))


class SensitivityAtSpecificity(Metric):
    def __init__(self, value, num_thresholds=200, class_id=None, name=None, dtype=None):
        super().__init__(name=name, dtype=dtype)
        for each in FOUR:
            setattr(self, each, self._count(each, (num_thresholds,)))


class SpecificityAtSensitivity(SensitivityAtSpecificity):
    pass


class PrecisionAtRecall(SensitivityAtSpecificity):
    pass


class RecallAtPrecision(SensitivityAtSpecificity):
    pass


class MeanIoU(Metric):
    def __init__(self, num_classes, name=None, dtype=None, **kwargs):
        super().__init__(name=name, dtype=dtype)
        self.total_cm = self._count(
            "total_confusion_matrix",
            (num_classes, num_classes),
            "int64" if version.keras_is_v3 else None,
        )


class IoU(MeanIoU):
    def __init__(self, num_classes, target_class_ids=(), name=None, dtype=None, **kwargs):
        super().__init__(num_classes, name, dtype)


class BinaryIoU(MeanIoU):
    def __init__(self, target_class_ids=(0, 1), threshold=0.5, name=None, dtype=None):
        super().__init__(2, name, dtype)


class OneHotIoU(IoU):
    pass


class OneHotMeanIoU(MeanIoU):
    pass


class FBetaScore(Metric):
    _default = "fbeta_score"

    def __init__(self, average=None, beta=1.0, threshold=None, name=None, dtype=None):
        super().__init__(name=name or self._default, dtype=dtype)
        self.average, self.beta, self.threshold = average, beta, threshold
        self._is_ready = False

    def update_state(self, y_true, y_pred, sample_weight=None):
        if self._is_ready:
            return
        self._is_ready = True
        shape = () if self.average == "micro" else (columns(y_pred),)
        for each in ("true_positives", "false_positives", "false_negatives"):
            setattr(self, each, self._count(each, shape))
        self.intermediate_weights = self._count("intermediate_weights", shape)


class F1Score(FBetaScore):
    _default = "f1_score"

    def __init__(self, average=None, threshold=None, name=None, dtype=None):
        super().__init__(average, 1.0, threshold, name, dtype)


class R2Score(Metric):
    def __init__(
        self, class_aggregation="uniform_average", num_regressors=0, name="r2_score", dtype=None
    ):
        super().__init__(name=name, dtype=dtype)
        self.num_samples = self._count("num_samples")
        self._is_ready = False

    def update_state(self, y_true, y_pred, sample_weight=None):
        if self._is_ready:
            return
        self._is_ready = True
        for each in ("squared_sum", "sum", "residual", "count"):
            setattr(self, each, self._count(each, (columns(y_pred),)))


class PearsonCorrelation(Reduce):
    _default = "pearson_correlation"


class ConcordanceCorrelation(Reduce):
    _default = "concordance_correlation"


def get(identifier):
    """A metric by what `compile` was given: a name, a function, or an object."""
    return tf._model.of_each(_get, identifier)


def _get(identifier):
    if not tf._model.known(identifier):
        if keras.unknown("whether it is a metric's name isn't known"):
            return MeanMetricWrapper(identifier, name=identifier)
        return identifier
    if isinstance(identifier, Metric):
        return identifier
    if not isinstance(identifier, str):
        return MeanMetricWrapper(identifier)
    if identifier in ("accuracy", "acc", "crossentropy", "ce"):
        return MeanMetricWrapper(identifier, name=identifier)
    found = NAMED.get(SHORT.get(identifier, identifier))
    if found is None:
        return MeanMetricWrapper(identifier)
    return found() if version.keras_is_v3 else found(name=identifier)


SHORT = {
    "mse": "mean_squared_error",
    "MSE": "mean_squared_error",
    "mae": "mean_absolute_error",
    "MAE": "mean_absolute_error",
    "mape": "mean_absolute_percentage_error",
    "MAPE": "mean_absolute_percentage_error",
    "msle": "mean_squared_logarithmic_error",
    "MSLE": "mean_squared_logarithmic_error",
}
NAMED = {
    "AUC": AUC,
    "Precision": Precision,
    "Recall": Recall,
    "TruePositives": TruePositives,
    "TrueNegatives": TrueNegatives,
    "FalsePositives": FalsePositives,
    "FalseNegatives": FalseNegatives,
}
for each in (
    MeanSquaredError,
    MeanAbsoluteError,
    MeanAbsolutePercentageError,
    CosineSimilarity,
    MeanSquaredLogarithmicError,
    RootMeanSquaredError,
    BinaryAccuracy,
    CategoricalAccuracy,
    SparseCategoricalAccuracy,
    TopKCategoricalAccuracy,
    SparseTopKCategoricalAccuracy,
    Hinge,
    SquaredHinge,
    CategoricalHinge,
    LogCoshError,
    Poisson,
    KLDivergence,
    BinaryCrossentropy,
    CategoricalCrossentropy,
    SparseCategoricalCrossentropy,
):
    NAMED[each.__name__] = NAMED[each._default] = each
