"""`tf.distributions.Distribution`: what each distribution does, under which name scopes.

After `python/ops/distributions/distribution.py` and `kullback_leibler.py` of 1.4 and 1.15. What the
known distributions compute is data (`tf._distributions.result`); a program's own ones compute it
themselves, in methods that begin with an underscore.
"""

import contextlib

import tensorflow as tf
from tensorflow import _distributions, _version

name_scope = tf.compat.v1.name_scope

KEEPS_SCOPE = _version.distributions_keep_their_scope


class ReparameterizationType:
    def __init__(self, rep_type):
        self._rep_type = rep_type


FULLY_REPARAMETERIZED = ReparameterizationType("FULLY_REPARAMETERIZED")
NOT_REPARAMETERIZED = ReparameterizationType("NOT_REPARAMETERIZED")


class Distribution:
    _given = None

    def __init__(
        self,
        dtype=None,
        reparameterization_type=None,
        validate_args=False,
        allow_nan_stats=True,
        parameters=None,
        graph_parents=None,
        name=None,
    ):
        if KEEPS_SCOPE and (not name or not name.endswith("/")):
            with name_scope(name or type(self).__name__) as name:
                pass
        self._dtype = dtype
        self._reparameterization_type = reparameterization_type
        self._allow_nan_stats = allow_nan_stats
        self._validate_args = validate_args
        self._parameters = {k: v for k, v in (parameters or {}).items() if k != "self"}
        self._graph_parents = graph_parents or []
        self._name = name or type(self).__name__

    @property
    def name(self):
        return self._name

    @property
    def dtype(self):
        return self._dtype

    @property
    def parameters(self):
        return {k: v for k, v in self._parameters.items() if not k.startswith("__")}

    @property
    def reparameterization_type(self):
        return self._reparameterization_type

    @property
    def allow_nan_stats(self):
        return self._allow_nan_stats

    @property
    def validate_args(self):
        return self._validate_args

    def copy(self, **overrides):
        return type(self)(**dict(self.parameters, **overrides))

    @contextlib.contextmanager
    def _name_scope(self, name=None, values=None):
        with name_scope(self.name):
            with name_scope(name, values=(values or []) + self._graph_parents) as scope:
                yield scope

    # Shapes

    def _batch_shape(self):
        return _distributions.batch_shape(self)

    @property
    def batch_shape(self):
        return tf.TensorShape(self._batch_shape())

    def _event_shape(self):
        return _distributions.event_shape(self)

    @property
    def event_shape(self):
        return tf.TensorShape(self._event_shape())

    def _batch_shape_tensor(self):
        return _distributions.shape_tensor(self.batch_shape)

    def _event_shape_tensor(self):
        return _distributions.shape_tensor(self.event_shape)

    def batch_shape_tensor(self, name="batch_shape_tensor"):
        with self._name_scope(name):
            return self._shape_tensor(self.batch_shape, self._batch_shape_tensor, "batch_shape")

    def event_shape_tensor(self, name="event_shape_tensor"):
        with self._name_scope(name):
            return self._shape_tensor(self.event_shape, self._event_shape_tensor, "event_shape")

    def _shape_tensor(self, shape, tensor, name):
        if shape.is_fully_defined():
            return tf.convert_to_tensor(shape.as_list(), dtype=tf.int32, name=name)
        return tensor()

    def is_scalar_event(self, name="is_scalar_event"):
        with self._name_scope(name):
            return tf.convert_to_tensor(self.event_shape.ndims == 0, name="is_scalar_event")

    def is_scalar_batch(self, name="is_scalar_batch"):
        with self._name_scope(name):
            return tf.convert_to_tensor(self.batch_shape.ndims == 0, name="is_scalar_batch")

    # What a distribution computes. A method of the program's own stands before what is known.

    def _own(self, method):
        """Whether the program computes it itself."""
        return getattr(type(self), "_" + method) is not getattr(Distribution, "_" + method)

    def _result(self, method, value=None, within=False):
        return _distributions.result(
            self, method, value, self.batch_shape, self.event_shape, within
        )

    def _computed(self, method, otherwise, undo):
        """What a method gives that takes nothing, in its own scope."""
        if self._own(method):
            return getattr(self, "_" + method)()
        if otherwise is not None and self._own(otherwise):
            return undo(getattr(self, "_" + otherwise)())
        return self._result(method)

    def _of_value(self, method, value, name, otherwise=None, undo=None, **kwargs):
        with self._name_scope(name, values=[value]):
            value = tf.convert_to_tensor(value, name="value")
            if self._own(method):
                return getattr(self, "_" + method)(value, **kwargs)
            if otherwise is not None and self._own(otherwise):
                return undo(getattr(self, "_" + otherwise)(value, **kwargs))
            return self._result(method, value)

    def _sample_n(self, n, seed=None):
        return self._result("sample", [n], within=True)

    def _call_sample_n(self, sample_shape, seed, name, **kwargs):
        with self._name_scope(name, values=[sample_shape]):
            if not self._own("sample_n"):
                return self._result("sample", sample_shape)
            shape = tf.convert_to_tensor(sample_shape, dtype=tf.int32, name="sample_shape")
            made = self._sample_n(tf.reduce_prod(shape), seed, **kwargs)
            rest = tf.shape(made)[1:]
            made = tf.reshape(made, tf.concat([tf.reshape(shape, [-1]), rest], 0))
            return _distributions.set_sample_shape(
                made, sample_shape, self.batch_shape, self.event_shape
            )

    def sample(self, sample_shape=(), seed=None, name="sample"):
        return self._call_sample_n(sample_shape, seed, name)

    def _call_log_prob(self, value, name, **kwargs):
        return self._of_value("log_prob", value, name, "prob", tf.compat.v1.log, **kwargs)

    def log_prob(self, value, name="log_prob"):
        return self._call_log_prob(value, name)

    def _call_prob(self, value, name, **kwargs):
        return self._of_value("prob", value, name, "log_prob", tf.exp, **kwargs)

    def prob(self, value, name="prob"):
        return self._call_prob(value, name)

    def _call_log_cdf(self, value, name, **kwargs):
        return self._of_value("log_cdf", value, name, "cdf", tf.compat.v1.log, **kwargs)

    def log_cdf(self, value, name="log_cdf"):
        return self._call_log_cdf(value, name)

    def _call_cdf(self, value, name, **kwargs):
        return self._of_value("cdf", value, name, "log_cdf", tf.exp, **kwargs)

    def cdf(self, value, name="cdf"):
        return self._call_cdf(value, name)

    def log_survival_function(self, value, name="log_survival_function"):
        return self._of_value("log_survival_function", value, name)

    def survival_function(self, value, name="survival_function"):
        return self._of_value("survival_function", value, name)

    def quantile(self, value, name="quantile"):
        return self._of_value("quantile", value, name)

    def entropy(self, name="entropy"):
        with self._name_scope(name):
            return self._computed("entropy", None, None)

    def mean(self, name="mean"):
        with self._name_scope(name):
            return self._computed("mean", None, None)

    def mode(self, name="mode"):
        with self._name_scope(name):
            return self._computed("mode", None, None)

    def stddev(self, name="stddev"):
        with self._name_scope(name):
            return self._computed("stddev", "variance", tf.sqrt)

    def variance(self, name="variance"):
        with self._name_scope(name):
            return self._computed("variance", "stddev", tf.square)

    def covariance(self, name="covariance"):
        with self._name_scope(name):
            return self._computed("covariance", None, None)

    # Called by a program's own distributions on what they are derived from.

    def _log_prob(self, value):
        return self._result("log_prob", value, within=True)

    def _prob(self, value):
        return self._result("prob", value, within=True)

    def _log_cdf(self, value):
        return self._result("log_cdf", value, within=True)

    def _cdf(self, value):
        return self._result("cdf", value, within=True)

    def _log_survival_function(self, value):
        return self._result("log_survival_function", value, within=True)

    def _survival_function(self, value):
        return self._result("survival_function", value, within=True)

    def _quantile(self, value):
        return self._result("quantile", value, within=True)

    def _entropy(self):
        return self._result("entropy", within=True)

    def _mean(self):
        return self._result("mean", within=True)

    def _mode(self):
        return self._result("mode", within=True)

    def _stddev(self):
        return self._result("stddev", within=True)

    def _variance(self):
        return self._result("variance", within=True)

    def _covariance(self):
        return self._result("covariance", within=True)

    if _version.distributions_tell_divergences:

        def cross_entropy(self, other, name="cross_entropy"):
            with self._name_scope(name):
                with name_scope(None, "cross_entropy"):
                    return self.entropy() + kl_divergence(self, other, self.allow_nan_stats)

        def kl_divergence(self, other, name="kl_divergence"):
            with self._name_scope(name):
                return kl_divergence(self, other, self.allow_nan_stats)


# Divergences

_divergences = {}


def _ancestors(cls):
    return [each for each in cls.__mro__ if each is not object]


def _registered(one, other):
    """The function for the nearest two classes that the program has registered."""
    found = None
    for i, a in enumerate(_ancestors(type(one))):
        for j, b in enumerate(_ancestors(type(other))):
            function = _divergences.get((a, b))
            if function is not None and (found is None or i + j < found[0]):
                found = i + j, function
    return None if found is None else found[1]


def kl_divergence(distribution_a, distribution_b, allow_nan_stats=True, name=None):
    function = _registered(distribution_a, distribution_b) if _divergences else None
    if function is None and not _distributions.can_diverge(distribution_a, distribution_b):
        raise NotImplementedError(
            "No KL(distribution_a || distribution_b) registered for distribution_a "
            "type %s and distribution_b type %s"
            % (type(distribution_a).__name__, type(distribution_b).__name__)
        )
    with name_scope("KullbackLeibler"):
        if function is not None:
            made = function(distribution_a, distribution_b, name=name)
        else:
            made = _distributions.divergence(
                distribution_a, distribution_b, distribution_a.batch_shape, name
            )
        if not allow_nan_stats:
            tf.identity(made, name="kl")
            made = tf.identity(made, name="checked_kl")
        return made


class RegisterKL:
    def __init__(self, dist_cls_a, dist_cls_b):
        self._key = (dist_cls_a, dist_cls_b)

    def __call__(self, kl_fn):
        _divergences[self._key] = kl_fn
        return kl_fn
