"""Distributions over vectors, and those that are made of others.

After `contrib/distributions/python/ops` and `python/ops/distributions/transformed_distribution.py`
of 1.4 and 1.15.
"""

import tensorflow as tf
from tensorflow import _distributions
from tensorflow._distributions import (
    FULLY_REPARAMETERIZED,
    KEEPS_SCOPE,
    NOT_REPARAMETERIZED,
    Distribution,
    Known,
    Normal,
    Probable,
)

name_scope = tf.compat.v1.name_scope


# Of a vector that is scaled and shifted


class _Affine(Known):
    """A standard distribution of numbers, scaled by a matrix and shifted by a vector.

    It is a distribution that is transformed: of the parts of which it is made, those beside its
    scope are in the scope around it.
    """

    _event_rank = 1
    _copies = False
    _diverges = False
    _base = "Normal"

    def _scaled(self, given, parameters, name, makes):
        """`makes` are the ops that the scale is made by, inside of the scope."""
        checks, stats = parameters["validate_args"], parameters["allow_nan_stats"]
        tensors = {}
        with name_scope(name) as scope:
            with name_scope("init", values=list(given.values())):
                for key, value in given.items():
                    if value is not None:
                        tensors[key] = tf.convert_to_tensor(value, name=key)
                self.scale = makes(tensors)
        name = scope if KEEPS_SCOPE else name
        with name_scope(name) as scope:
            self.loc = tensors.get("loc")
        name = scope if KEEPS_SCOPE else name
        dtype = [tensor.dtype for tensor in tensors.values()][-1]
        self.distribution = self._standard(dtype)
        with name_scope("affine_linear_operator"):
            self.bijector = None
        with name_scope(name) as scope:
            self._given = tensors
        Distribution.__init__(
            self,
            dtype=dtype,
            reparameterization_type=FULLY_REPARAMETERIZED,
            validate_args=checks,
            allow_nan_stats=stats,
            parameters=parameters,
            graph_parents=list(tensors.values()),
            name=scope if KEEPS_SCOPE else name,
        )

    def _standard(self, dtype):
        return Normal(loc=tf.zeros([], dtype=dtype), scale=tf.ones([], dtype=dtype))


class MultivariateNormalDiag(_Affine):
    _ranks = {"loc": 1, "scale_diag": 1, "scale_identity_multiplier": 0}

    def __init__(
        self, loc=None, scale_diag=None, scale_identity_multiplier=None, validate_args=False,
        allow_nan_stats=True, name="MultivariateNormalDiag",
    ):  # fmt: skip
        given = {
            "loc": loc,
            "scale_diag": scale_diag,
            "scale_identity_multiplier": scale_identity_multiplier,
        }
        self._scaled(given, dict(locals()), name, _scale)


class MultivariateNormalDiagWithSoftplusScale(MultivariateNormalDiag):
    def __init__(
        self, loc, scale_diag, validate_args=False, allow_nan_stats=True,
        name="MultivariateNormalDiagWithSoftplusScale",
    ):  # fmt: skip
        parameters = dict(locals())
        with name_scope(name, values=[scale_diag]) as scope:
            MultivariateNormalDiag.__init__(
                self,
                loc,
                tf.nn.softplus(scale_diag),
                None,
                validate_args,
                allow_nan_stats,
                scope if KEEPS_SCOPE else name,
            )
        self._parameters = parameters


class MultivariateNormalTriL(_Affine):
    _ranks = {"loc": 1, "scale_tril": 2}

    def __init__(
        self, loc=None, scale_tril=None, validate_args=False, allow_nan_stats=True,
        name="MultivariateNormalTriL",
    ):  # fmt: skip
        self._scaled({"loc": loc, "scale_tril": scale_tril}, dict(locals()), name, _scale)


class MultivariateNormalFullCovariance(MultivariateNormalTriL):
    _ranks = {"loc": 1, "scale_tril": 2, "covariance_matrix": 2}

    def __init__(
        self, loc=None, covariance_matrix=None, validate_args=False, allow_nan_stats=True,
        name="MultivariateNormalFullCovariance",
    ):  # fmt: skip
        parameters = dict(locals())
        with name_scope(name) as scope:
            tril = None
            with name_scope("init", values=[loc, covariance_matrix]):
                if covariance_matrix is not None:
                    covariance_matrix = tf.convert_to_tensor(
                        covariance_matrix, name="covariance_matrix"
                    )
                    tril = tf.compat.v1.cholesky(covariance_matrix)
            MultivariateNormalTriL.__init__(
                self, loc, tril, validate_args, allow_nan_stats, scope if KEEPS_SCOPE else name
            )
        if covariance_matrix is not None:
            self._given["covariance_matrix"] = covariance_matrix
        self._parameters = parameters


def _scale(tensors):
    """The operator that scales, of which only what it is made of is known."""
    return _distributions.operator(list(tensors.values()))


# Relaxed ones


class ExpRelaxedOneHotCategorical(Probable):
    _ranks = {"temperature": 0, "logits": 1, "probs": 1}
    _event_rank = 1
    _classes = True
    _type = FULLY_REPARAMETERIZED

    def __init__(
        self, temperature, logits=None, probs=None, dtype=None, validate_args=False,
        allow_nan_stats=True, name="ExpRelaxedOneHotCategorical",
    ):  # fmt: skip
        given = {"temperature": temperature, "logits": logits, "probs": probs}
        self._build(given, dict(locals()), name)


# Made of other distributions


class _Made(Distribution):
    """Made of other distributions: names of what it adds aren't followed."""

    _diverges = True

    def _parts(self):
        return self._graph_parents

    def _log_prob(self, value):
        return self._any([value], _distributions.without_event(value, self.event_shape, self))

    def _any(self, values, shape):
        return _distributions.made_of([*values, *self._parts()], shape, self.dtype)

    def _prob(self, value):
        return self._log_prob(value)

    _cdf = _log_cdf = _survival_function = _log_survival_function = _prob

    def _quantile(self, value):
        return self._any([value], None)

    def _call_sample_n(self, sample_shape, seed, name, **kwargs):
        with self._name_scope(name, values=[sample_shape]):
            flows = self._parts() if self._reparameterization_type is FULLY_REPARAMETERIZED else []
            made = _distributions.made_of(flows, None, self.dtype)
            return _distributions.set_sample_shape(
                made, sample_shape, self.batch_shape, self.event_shape
            )

    def _mean(self):
        return self._any([], self.batch_shape.concatenate(self.event_shape))

    _mode = _stddev = _variance = _mean

    def _covariance(self):
        return self._any([], None)

    def _entropy(self):
        return self._any([], self.batch_shape)


class Independent(_Made):
    def __init__(
        self, distribution, reinterpreted_batch_ndims=None, validate_args=False, name=None
    ):
        parameters = dict(locals())
        name = name or "Independent" + distribution.name
        self.distribution = distribution
        with name_scope(name) as scope:
            if reinterpreted_batch_ndims is None:
                rank = distribution.batch_shape.ndims
                reinterpreted_batch_ndims = 0 if rank is None else max(0, rank - 1)
            self.reinterpreted_batch_ndims = reinterpreted_batch_ndims
            tf.convert_to_tensor(
                reinterpreted_batch_ndims, dtype=tf.int32, name="reinterpreted_batch_ndims"
            )
            Distribution.__init__(
                self,
                dtype=distribution.dtype,
                reparameterization_type=distribution.reparameterization_type,
                validate_args=validate_args,
                allow_nan_stats=distribution.allow_nan_stats,
                parameters=parameters,
                graph_parents=list(distribution._graph_parents),
                name=scope if KEEPS_SCOPE else name,
            )

    def _batch_shape(self):
        shape, rank = self.distribution.batch_shape, self.reinterpreted_batch_ndims
        if shape.ndims is None or not isinstance(rank, int):
            return tf.TensorShape(None)
        return shape[: shape.ndims - rank]

    def _event_shape(self):
        shape, rank = self.distribution.batch_shape, self.reinterpreted_batch_ndims
        if shape.ndims is None or not isinstance(rank, int):
            return tf.TensorShape(None)
        return shape[shape.ndims - rank :].concatenate(self.distribution.event_shape)


class Mixture(_Made):
    def __init__(
        self, cat, components, validate_args=False, allow_nan_stats=True, use_static_graph=False,
        name="Mixture",
    ):  # fmt: skip
        parameters = dict(locals())
        self.cat = cat
        self.components = components = list(components)
        self.num_components = len(components)
        parents = list(cat._graph_parents)
        for component in components:
            parents += component._graph_parents
        with name_scope(name, values=[cat.logits]) as scope:
            _distributions.unfollowed("what a mixture checks isn't followed")
        Distribution.__init__(
            self,
            dtype=components[0].dtype,
            reparameterization_type=NOT_REPARAMETERIZED,
            validate_args=validate_args,
            allow_nan_stats=allow_nan_stats,
            parameters=parameters,
            graph_parents=parents,
            name=scope if KEEPS_SCOPE else name,
        )

    def _batch_shape(self):
        return self.cat.batch_shape

    def _event_shape(self):
        return self.components[0].event_shape


class MixtureSameFamily(_Made):
    def __init__(
        self, mixture_distribution, components_distribution, validate_args=False,
        allow_nan_stats=True, name="MixtureSameFamily",
    ):  # fmt: skip
        parameters = dict(locals())
        self.mixture_distribution = mixture_distribution
        self.components_distribution = components_distribution
        with name_scope(name) as scope:
            _distributions.unfollowed("what a mixture checks isn't followed")
            Distribution.__init__(
                self,
                dtype=components_distribution.dtype,
                reparameterization_type=NOT_REPARAMETERIZED,
                validate_args=validate_args,
                allow_nan_stats=allow_nan_stats,
                parameters=parameters,
                graph_parents=[
                    *mixture_distribution._graph_parents,
                    *components_distribution._graph_parents,
                ],
                name=scope if KEEPS_SCOPE else name,
            )

    def _batch_shape(self):
        shape = self.components_distribution.batch_shape
        return shape[:-1] if shape.ndims else shape

    def _event_shape(self):
        return self.components_distribution.event_shape


class TransformedDistribution(_Made):
    def __init__(
        self, distribution, bijector=None, batch_shape=None, event_shape=None, validate_args=False,
        name=None,
    ):  # fmt: skip
        parameters = dict(locals())
        name = name or ("" if bijector is None else bijector.name) + distribution.name
        self.distribution = distribution
        self.bijector = bijector
        self._shapes = batch_shape, event_shape
        parents = list(distribution._graph_parents)
        parents += [] if bijector is None else bijector.graph_parents
        with name_scope(name, values=[event_shape, batch_shape]) as scope:
            _distributions.unfollowed("what a transformed distribution checks isn't followed")
        Distribution.__init__(
            self,
            dtype=distribution.dtype,
            reparameterization_type=distribution.reparameterization_type,
            validate_args=validate_args,
            allow_nan_stats=distribution.allow_nan_stats,
            parameters=parameters,
            graph_parents=parents,
            name=scope if KEEPS_SCOPE else name,
        )

    def _batch_shape(self):
        given = self._shapes[0]
        return self.distribution.batch_shape if given is None else tf.TensorShape(given)

    def _event_shape(self):
        given = self._shapes[1]
        if given is not None:
            return tf.TensorShape(given)
        return _distributions.unknown_shape(self.distribution.event_shape, self.bijector)


class ConditionalDistribution(Distribution):
    def sample(self, sample_shape=(), seed=None, name="sample", **condition_kwargs):
        return self._call_sample_n(sample_shape, seed, name, **condition_kwargs)

    def log_prob(self, value, name="log_prob", **condition_kwargs):
        return self._call_log_prob(value, name, **condition_kwargs)

    def prob(self, value, name="prob", **condition_kwargs):
        return self._call_prob(value, name, **condition_kwargs)


class RelaxedOneHotCategorical(TransformedDistribution):
    def __init__(
        self, temperature, logits=None, probs=None, dtype=None, validate_args=False,
        allow_nan_stats=True, name="RelaxedOneHotCategorical",
    ):  # fmt: skip
        inner = ExpRelaxedOneHotCategorical(
            temperature,
            logits=logits,
            probs=probs,
            dtype=dtype,
            validate_args=validate_args,
            allow_nan_stats=allow_nan_stats,
        )
        with name_scope("exp"):
            bijector = None
        TransformedDistribution.__init__(self, inner, bijector, name=name)


class RelaxedBernoulli(TransformedDistribution):
    def __init__(
        self, temperature, logits=None, probs=None, validate_args=False, allow_nan_stats=True,
        name="RelaxedBernoulli",
    ):  # fmt: skip
        parameters = dict(locals())
        with name_scope(name, values=[logits, probs, temperature]) as scope:
            self.temperature = tf.convert_to_tensor(temperature, name="temperature")
            with name_scope("get_logits_and_probs"):
                inner = _distributions.Bernoulli(logits, probs)
            self.logits, self.probs = inner.logits, inner.probs
            inner._graph_parents = [*inner._graph_parents, self.temperature]
            inner._dtype = inner.logits.dtype
            inner._reparameterization_type = FULLY_REPARAMETERIZED
            TransformedDistribution.__init__(self, inner, name=scope if KEEPS_SCOPE else name)
        self._parameters = parameters
