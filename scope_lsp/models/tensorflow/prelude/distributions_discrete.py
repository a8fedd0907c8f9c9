"""Distributions of probabilities, or of their logarithms."""

import contextlib

import tensorflow as tf
from tensorflow import _distributions, _model
from tensorflow._distributions import KEEPS_SCOPE, NOT_REPARAMETERIZED, Known

name_scope = tf.compat.v1.name_scope


class Probable(Known):
    """Of probabilities, one of them or those of several classes."""

    _ranks = {"logits": 0, "probs": 0, "total_count": 0}
    _type = NOT_REPARAMETERIZED
    _copies = False
    _classes = False

    def _build(self, given, parameters, name, dtype=None):
        if (given["logits"] is None) == (given["probs"] is None):
            raise ValueError("Must pass probs or logits, but not both.")
        Known._build(self, given, parameters, name, dtype)

    def _inner_scope(self, name):
        return contextlib.nullcontext() if KEEPS_SCOPE else name_scope(name)

    def _derive(self, tensors):
        Known._derive(self, tensors)
        if "logits" in tensors:
            turn = tf.nn.softmax if self._classes else tf.sigmoid
            self.probs = turn(tensors["logits"], name="probs")
            return
        with name_scope("logits"):
            probs = tensors["probs"]
            self.logits = tf.compat.v1.log(probs)
            if not self._classes:
                self.logits = self.logits - tf.compat.v1.log1p(-1.0 * probs)


class Bernoulli(Probable):
    def __init__(
        self, logits=None, probs=None, dtype=tf.int32, validate_args=False, allow_nan_stats=True,
        name="Bernoulli",
    ):  # fmt: skip
        self._build({"logits": logits, "probs": probs}, dict(locals()), name, dtype)


class BernoulliWithSigmoidProbs(Bernoulli):
    def __init__(
        self, logits=None, dtype=tf.int32, validate_args=False, allow_nan_stats=True,
        name="BernoulliWithSigmoidProbs",
    ):  # fmt: skip
        parameters = dict(locals())
        with name_scope(name):
            probs = tf.sigmoid(logits, name="sigmoid_probs")
            Bernoulli.__init__(self, None, probs, dtype, validate_args, allow_nan_stats, name)
        self._parameters = parameters


class Geometric(Probable):
    def __init__(
        self, logits=None, probs=None, validate_args=False, allow_nan_stats=True, name="Geometric"
    ):
        self._build({"logits": logits, "probs": probs}, dict(locals()), name)


class Binomial(Probable):
    def __init__(
        self, total_count, logits=None, probs=None, validate_args=False, allow_nan_stats=True,
        name="Binomial",
    ):  # fmt: skip
        given = {"total_count": total_count, "logits": logits, "probs": probs}
        self._build(given, dict(locals()), name)


class NegativeBinomial(Probable):
    def __init__(
        self, total_count, logits=None, probs=None, validate_args=False, allow_nan_stats=True,
        name="NegativeBinomial",
    ):  # fmt: skip
        given = {"logits": logits, "probs": probs, "total_count": total_count}
        self._build(given, dict(locals()), name)


class _OfClasses(Probable):
    _ranks = {"logits": 1, "probs": 1, "total_count": 0}
    _event_rank = 1
    _classes = True


class Multinomial(_OfClasses):
    def __init__(
        self, total_count, logits=None, probs=None, validate_args=False, allow_nan_stats=True,
        name="Multinomial",
    ):  # fmt: skip
        given = {"total_count": total_count, "logits": logits, "probs": probs}
        self._build(given, dict(locals()), name)


class _Counted(_OfClasses):
    def _derive(self, tensors):
        _OfClasses._derive(self, tensors)
        size = _model.size(self.logits, -1)
        if _model.lacks(size):
            size = _distributions.shape_tensor(tf.TensorShape([]))
        self.event_size = tf.convert_to_tensor(size, dtype=tf.int32, name="event_size")


class Categorical(_Counted):
    _event_rank = 0

    def __init__(
        self, logits=None, probs=None, dtype=tf.int32, validate_args=False, allow_nan_stats=True,
        name="Categorical",
    ):  # fmt: skip
        self._build({"logits": logits, "probs": probs}, dict(locals()), name, dtype)


class OneHotCategorical(_Counted):
    def __init__(
        self, logits=None, probs=None, dtype=tf.int32, validate_args=False, allow_nan_stats=True,
        name="OneHotCategorical",
    ):  # fmt: skip
        self._build({"logits": logits, "probs": probs}, dict(locals()), name, dtype)
