"""The distributions of `tf.distributions`, and those of `tf.contrib.distributions` like them.

After `python/ops/distributions` and `contrib/distributions/python/ops` of 1.4 and 1.15.
"""

import contextlib

import tensorflow as tf
from tensorflow import _version
from tensorflow._distributions import (
    FULLY_REPARAMETERIZED,
    KEEPS_SCOPE,
    NOT_REPARAMETERIZED,
    Distribution,
)

name_scope = tf.compat.v1.name_scope
softplus = tf.nn.softplus

GAMMA_TYPE = FULLY_REPARAMETERIZED if _version.gammas_can_be_differentiated else NOT_REPARAMETERIZED


class Known(Distribution):
    _ranks = {}
    _event_rank = 0
    _type = FULLY_REPARAMETERIZED
    _copies = True
    """Whether parameters are copied by an op, or just made tensors."""

    def _build(self, given, parameters, name, dtype=None):
        """Take the parameters in the scope `name`, whose name goes on to what is opened later."""
        tensors = {}
        with name_scope(name, values=list(given.values())) as opened:
            with self._inner_scope(name):
                for key, value in given.items():
                    if value is not None:
                        tensors[key] = self._take(key, value)
                self._derive(tensors)
        self._given = tensors
        Distribution.__init__(
            self,
            dtype=list(tensors.values())[-1].dtype if dtype is None else dtype,
            reparameterization_type=self._type,
            validate_args=parameters["validate_args"],
            allow_nan_stats=parameters["allow_nan_stats"],
            parameters=parameters,
            graph_parents=list(tensors.values()),
            name=opened if KEEPS_SCOPE else name,
        )

    def _build_softplus(self, base, keys, parameters):
        """As `base` of what `softplus` makes of some of the parameters, in a scope around it."""
        name = parameters["name"]
        given = {key: value for key, value in parameters.items() if key != "self"}
        with name_scope(name, values=[given[key] for key in keys]) as scope:
            for key in keys:
                given[key] = softplus(given[key], name="softplus_" + key)
            given["name"] = scope if KEEPS_SCOPE else name
            base.__init__(self, **given)
        self._parameters = parameters

    def _inner_scope(self, name):
        return contextlib.nullcontext()

    def _take(self, key, value):
        if self._copies:
            return tf.identity(value, name=key)
        return tf.convert_to_tensor(value, name=key)

    def _derive(self, tensors):
        for key, tensor in tensors.items():
            setattr(self, key, tensor)


class _Located(Known):
    """Of a location and a scale."""

    _ranks = {"loc": 0, "scale": 0}


class Normal(_Located):
    def __init__(self, loc, scale, validate_args=False, allow_nan_stats=True, name="Normal"):
        self._build({"loc": loc, "scale": scale}, dict(locals()), name)


class Laplace(_Located):
    def __init__(self, loc, scale, validate_args=False, allow_nan_stats=True, name="Laplace"):
        self._build({"loc": loc, "scale": scale}, dict(locals()), name)


class Cauchy(_Located):
    def __init__(self, loc, scale, validate_args=False, allow_nan_stats=True, name="Cauchy"):
        self._build({"loc": loc, "scale": scale}, dict(locals()), name)


class Logistic(_Located):
    def __init__(self, loc, scale, validate_args=False, allow_nan_stats=True, name="Logistic"):
        self._build({"loc": loc, "scale": scale}, dict(locals()), name)


class HalfNormal(_Located):
    def __init__(self, scale, validate_args=False, allow_nan_stats=True, name="HalfNormal"):
        self._build({"scale": scale}, dict(locals()), name)


class NormalWithSoftplusScale(Normal):
    def __init__(
        self, loc, scale, validate_args=False, allow_nan_stats=True, name="NormalWithSoftplusScale",
    ):  # fmt: skip
        self._build_softplus(Normal, ["scale"], dict(locals()))


class LaplaceWithSoftplusScale(Laplace):
    def __init__(
        self, loc, scale, validate_args=False, allow_nan_stats=True,
        name="LaplaceWithSoftplusScale",
    ):  # fmt: skip
        self._build_softplus(Laplace, ["scale"], dict(locals()))


class StudentT(Known):
    _ranks = {"df": 0, "loc": 0, "scale": 0}

    def __init__(self, df, loc, scale, validate_args=False, allow_nan_stats=True, name="StudentT"):
        self._build({"df": df, "loc": loc, "scale": scale}, dict(locals()), name)


class StudentTWithAbsDfSoftplusScale(StudentT):
    def __init__(
        self, df, loc, scale, validate_args=False, allow_nan_stats=True,
        name="StudentTWithAbsDfSoftplusScale",
    ):  # fmt: skip
        parameters = dict(locals())
        with name_scope(name, values=[df, scale]) as scope:
            df, scale = tf.floor(tf.abs(df)), softplus(scale, name="softplus_scale")
            StudentT.__init__(
                self, df, loc, scale, validate_args, allow_nan_stats, scope if KEEPS_SCOPE else name
            )
        self._parameters = parameters


class Uniform(Known):
    _ranks = {"low": 0, "high": 0}

    def __init__(
        self, low=0.0, high=1.0, validate_args=False, allow_nan_stats=True, name="Uniform"
    ):
        self._build({"low": low, "high": high}, dict(locals()), name)


class Gamma(Known):
    _ranks = {"concentration": 0, "rate": 0}
    _type = GAMMA_TYPE

    def __init__(
        self, concentration, rate, validate_args=False, allow_nan_stats=True, name="Gamma"
    ):
        self._build({"concentration": concentration, "rate": rate}, dict(locals()), name)


class InverseGamma(Gamma):
    _type = NOT_REPARAMETERIZED

    def __init__(
        self, concentration, rate, validate_args=False, allow_nan_stats=True, name="InverseGamma"
    ):
        Gamma.__init__(self, concentration, rate, validate_args, allow_nan_stats, name)


class GammaWithSoftplusConcentrationRate(Gamma):
    def __init__(
        self, concentration, rate, validate_args=False, allow_nan_stats=True,
        name="GammaWithSoftplusConcentrationRate",
    ):  # fmt: skip
        self._build_softplus(Gamma, ["concentration", "rate"], dict(locals()))


class InverseGammaWithSoftplusConcentrationRate(InverseGamma):
    def __init__(
        self, concentration, rate, validate_args=False, allow_nan_stats=True,
        name="InverseGammaWithSoftplusConcentrationRate",
    ):  # fmt: skip
        self._build_softplus(InverseGamma, ["concentration", "rate"], dict(locals()))


class Exponential(Gamma):
    def __init__(self, rate, validate_args=False, allow_nan_stats=True, name="Exponential"):
        parameters = dict(locals())
        with name_scope(name, values=[rate]) as scope:
            rate = tf.convert_to_tensor(rate, name="rate")
        one = tf.ones([], dtype=rate.dtype)
        Gamma.__init__(
            self, one, rate, validate_args, allow_nan_stats, scope if KEEPS_SCOPE else name
        )
        self._type = self._reparameterization_type = FULLY_REPARAMETERIZED
        self._parameters = parameters


class ExponentialWithSoftplusRate(Exponential):
    def __init__(
        self, rate, validate_args=False, allow_nan_stats=True, name="ExponentialWithSoftplusRate",
    ):  # fmt: skip
        self._build_softplus(Exponential, ["rate"], dict(locals()))


class Chi2(Gamma):
    def __init__(self, df, validate_args=False, allow_nan_stats=True, name="Chi2"):
        parameters = dict(locals())
        with name_scope(name, values=[df]) as scope:
            self.df = df = tf.convert_to_tensor(df, name="df")
            half = tf.constant(0.5, dtype=df.dtype)
            Gamma.__init__(
                self, 0.5 * df, half, validate_args, allow_nan_stats, scope if KEEPS_SCOPE else name
            )
        self._given["df"] = df
        self._parameters = parameters


class Chi2WithAbsDf(Chi2):
    def __init__(self, df, validate_args=False, allow_nan_stats=True, name="Chi2WithAbsDf"):
        parameters = dict(locals())
        with name_scope(name, values=[df]) as scope:
            Chi2.__init__(
                self,
                tf.floor(tf.abs(df)),
                validate_args,
                allow_nan_stats,
                scope if KEEPS_SCOPE else name,
            )
        self._parameters = parameters


class Beta(Known):
    _ranks = {"concentration1": 0, "concentration0": 0}
    _type = GAMMA_TYPE
    _copies = False

    def __init__(
        self, concentration1=None, concentration0=None, validate_args=False, allow_nan_stats=True,
        name="Beta",
    ):  # fmt: skip
        given = {"concentration1": concentration1, "concentration0": concentration0}
        self._build(given, dict(locals()), name)

    def _derive(self, tensors):
        Known._derive(self, tensors)
        self.total_concentration = tensors["concentration1"] + tensors["concentration0"]


class BetaWithSoftplusConcentration(Beta):
    def __init__(
        self, concentration1, concentration0, validate_args=False, allow_nan_stats=True,
        name="BetaWithSoftplusConcentration",
    ):  # fmt: skip
        parameters = dict(locals())
        with name_scope(name, values=[concentration1, concentration0]) as scope:
            one = softplus(concentration1, name="softplus_concentration1")
            zero = softplus(concentration0, name="softplus_concentration0")
            Beta.__init__(self, one, zero, validate_args, allow_nan_stats, scope)
        self._parameters = parameters


class Dirichlet(Known):
    _ranks = {"concentration": 1}
    _event_rank = 1
    _type = GAMMA_TYPE
    _copies = False

    def __init__(self, concentration, validate_args=False, allow_nan_stats=True, name="Dirichlet"):
        self._build({"concentration": concentration}, dict(locals()), name)

    def _derive(self, tensors):
        Known._derive(self, tensors)
        self.total_concentration = tf.reduce_sum(tensors["concentration"], -1)


class DirichletMultinomial(Dirichlet):
    _ranks = {"total_count": 0, "concentration": 1}
    _type = NOT_REPARAMETERIZED

    def __init__(
        self, total_count, concentration, validate_args=False, allow_nan_stats=True,
        name="DirichletMultinomial",
    ):  # fmt: skip
        given = {"total_count": total_count, "concentration": concentration}
        self._build(given, dict(locals()), name)


class Poisson(Known):
    _ranks = {"rate": 0, "log_rate": 0}
    _type = NOT_REPARAMETERIZED

    def __init__(
        self, rate=None, log_rate=None, validate_args=False, allow_nan_stats=True, name="Poisson",
    ):  # fmt: skip
        if (rate is None) == (log_rate is None):
            raise ValueError("Must specify exactly one of `rate` and `log_rate`.")
        self._build({"rate": rate, "log_rate": log_rate}, dict(locals()), name)

    def _take(self, key, value):
        return tf.convert_to_tensor(value, name=key)

    def _derive(self, tensors):
        if "log_rate" in tensors:
            self.log_rate = tensors["log_rate"]
            self.rate = tf.exp(self.log_rate, name="rate")
        else:
            self.rate = tensors["rate"]
            self.log_rate = tf.compat.v1.log(self.rate, name="log_rate")


class Deterministic(Known):
    _ranks = {"loc": 0}
    _copies = False

    def __init__(
        self, loc, atol=None, rtol=None, validate_args=False, allow_nan_stats=True,
        name="Deterministic",
    ):  # fmt: skip
        self._build({"loc": loc}, dict(locals()), name)


class VectorDeterministic(Deterministic):
    _ranks = {"loc": 1}
    _event_rank = 1

    def __init__(
        self, loc, atol=None, rtol=None, validate_args=False, allow_nan_stats=True,
        name="VectorDeterministic",
    ):  # fmt: skip
        self._build({"loc": loc}, dict(locals()), name)
