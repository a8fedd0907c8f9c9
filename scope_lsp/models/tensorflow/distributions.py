"""Probability distributions: what models written in Python ask as `tf._distributions.…`.

Which op a method's result is, below the scope that the method opens, and through which parameters a
gradient of it flows, is data: `data/distributions.json` holds, for each version, class and method,
the name (null where it depends on more) and the parameters, `value` for the method's argument.
`tests/oracle/distribution_names.py` writes it.
"""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path
from typing import Any

from scope_lsp.domain.containers import Dict, List
from scope_lsp.domain.names import Hole, Name, concat
from scope_lsp.domain.tensors import Operation, Shape, Tensor
from scope_lsp.domain.values import Instance, Unknown, Value
from scope_lsp.models import registry
from scope_lsp.models.registry import Call, Failure, api
from scope_lsp.models.tensorflow.dataflow import Inputs, inputs_of
from scope_lsp.models.tensorflow.shapes.sizes import broadcast
from scope_lsp.models.tensorflow.state import (
    dtype_of,
    known,
    runtime,
    shape_of,
    static_shape,
    value_dtype,
    value_shape,
)
from scope_lsp.models.tensorflow.static_shapes import shape_value
from scope_lsp.scopes import UNKNOWN, enter_name_scope
from scope_lsp.version import Version

_HOME = "scope_lsp.models.tensorflow.prelude"
_DATA = Path(__file__).parent / "data" / "distributions.json"

_BASE = ("Distribution", "ReparameterizationType", "FULLY_REPARAMETERIZED",
         "NOT_REPARAMETERIZED", "RegisterKL", "kl_divergence")  # fmt: skip
_CORE = ("Bernoulli", "Beta", "Categorical", "Dirichlet", "DirichletMultinomial", "Exponential",
         "Gamma", "Laplace", "Multinomial", "Normal", "StudentT", "Uniform")  # fmt: skip
_CONTRIB = (
    "BernoulliWithSigmoidProbs", "BetaWithSoftplusConcentration", "Binomial", "Cauchy", "Chi2",
    "Chi2WithAbsDf", "Deterministic", "ExponentialWithSoftplusRate",
    "GammaWithSoftplusConcentrationRate", "Geometric", "HalfNormal", "InverseGamma",
    "InverseGammaWithSoftplusConcentrationRate", "LaplaceWithSoftplusScale", "Logistic",
    "NegativeBinomial", "NormalWithSoftplusScale", "OneHotCategorical", "Poisson",
    "StudentTWithAbsDfSoftplusScale", "VectorDeterministic",
)  # fmt: skip
_DISCRETE = ("Bernoulli", "BernoulliWithSigmoidProbs", "Binomial", "Categorical", "Geometric",
             "Multinomial", "NegativeBinomial", "OneHotCategorical")  # fmt: skip
_JOINT = (
    "ConditionalDistribution", "ExpRelaxedOneHotCategorical", "Independent", "Mixture",
    "MixtureSameFamily", "MultivariateNormalDiag", "MultivariateNormalDiagWithSoftplusScale",
    "MultivariateNormalFullCovariance", "MultivariateNormalTriL", "RelaxedBernoulli",
    "RelaxedOneHotCategorical", "TransformedDistribution",
)  # fmt: skip
_UNFOLLOWED = (
    "Autoregressive", "ConditionalTransformedDistribution", "DirichletMultinomial",
    "MultivariateNormalDiagPlusLowRank", "PoissonLogNormalQuadratureCompound",
    "QuantizedDistribution", "SinhArcsinh", "VectorDiffeomixture", "VectorExponentialDiag",
    "VectorLaplaceDiag", "VectorSinhArcsinhDiag", "WishartCholesky", "WishartFull", "bijectors",
    "percentile", "softplus_inverse", "tridiag", "fill_triangular", "matrix_diag_transform",
    "reduce_weighted_logsumexp", "moving_mean_variance", "assign_moving_mean_variance",
    "assign_log_moving_mean_exp", "normal_conjugates_known_scale_posterior",
    "normal_conjugates_known_scale_predictive",
)  # fmt: skip
"""What else is in `tf.contrib.distributions`."""

_PUBLIC = ("tf.distributions", "tf.contrib.distributions")

SINCE = "1.4"
"""The first version whose distributions are modelled; those of 0.12 have other parameters."""


def _declare(module: str, names: tuple[str, ...], homes: tuple[str, ...]) -> None:
    for name in names:
        for home in homes:
            version = None if home.startswith("tf._") else 1
            registry.prelude(f"{home}.{name}", f"{_HOME}.{module}", name, version, SINCE)


_declare("distributions", _BASE, _PUBLIC)
_declare("distributions", (*_BASE, "KEEPS_SCOPE"), ("tf._distributions",))
_declare("distributions_known", ("Known",), ("tf._distributions",))
_declare("distributions_discrete", ("Probable",), ("tf._distributions",))
for _name in (*_CORE, *_CONTRIB):
    _module = "distributions_discrete" if _name in _DISCRETE else "distributions_known"
    _declare(_module, (_name,), ("tf._distributions",))
    _declare(_module, (_name,), _PUBLIC if _name in _CORE else _PUBLIC[1:])
_declare("distributions_joint", _JOINT, _PUBLIC[1:])


def _names_in(path: str, version: Version, v1: bool) -> list[str] | None:
    if path != "tf.contrib.distributions" or not v1:
        return None
    return sorted({*_BASE, *_CORE, *_CONTRIB, *_JOINT, *_UNFOLLOWED})


registry.lister(_names_in)


# The data


@lru_cache(None)
def _load() -> dict[Version, dict[str, dict[str, list[str | None]]]]:
    document = json.loads(_DATA.read_text("utf-8"))
    return {Version.parse(version): classes for version, classes in document.items()}


def _method(call: Call, self: Instance, method: str) -> tuple[str | None, frozenset[str]] | None:
    """The name that a method's result has, and what flows into it."""
    data = _load()
    classes = data[max((v for v in data if v <= call.version), default=min(data))]
    for cls in self.cls.mro:
        if cls.name in classes and cls.module is not None and cls.module.library:
            found = classes[cls.name].get(method)
            return None if found is None else (found[0], frozenset(x for x in found[1:] if x))
    return None


def _given(self: Instance) -> dict[str, Value]:
    """The parameters of a known distribution."""
    given = self.attrs.get("_given")
    return dict(given.items) if isinstance(given, Dict) else {}


def _of_class(self: Instance, name: str) -> Any:
    """A class attribute of a known distribution."""
    return self.cls.find(name)


# Shapes


@api("tf._distributions.batch_shape")
def batch_shape(call: Call, self: Instance) -> Value:
    """The shape of independent distributions: that of all parameters together."""
    given = _given(self)
    ranks = _of_class(self, "_ranks")
    if not given or not isinstance(ranks, Dict):
        return Shape(None)
    return shape_value(broadcast(*(_batch(v, ranks.items.get(k, 0)) for k, v in given.items())))


def _batch(value: Value, rank: Value) -> Any:
    found = static_shape(value_shape(value))
    if not isinstance(found, tuple) or not isinstance(rank, int):
        return found
    return found[: len(found) - rank] if rank else found


@api("tf._distributions.event_shape")
def event_shape(call: Call, self: Instance) -> Value:
    """The shape of what one distribution gives."""
    given, rank = _given(self), _of_class(self, "_event_rank")
    ranks = _of_class(self, "_ranks")
    if not given or not isinstance(rank, int) or not isinstance(ranks, Dict):
        return Shape(None)
    if not rank:
        return Shape(())
    ends = [static_shape(value_shape(v)) for k, v in given.items() if ranks.items.get(k)]
    if not ends or not all(isinstance(each, tuple) for each in ends):
        return shape_value(UNKNOWN if any(each is UNKNOWN for each in ends) else (None,) * rank)
    return shape_value(broadcast(*(each[-rank:] for each in ends if isinstance(each, tuple))))


def _sizes(call: Call, value: Value) -> Any:
    if isinstance(value, Shape):
        return value.dims
    return UNKNOWN if isinstance(value, Unknown) else static_shape(shape_of(call, value))


@api("tf._distributions.shape_tensor")
def shape_tensor(call: Call, shape: Value) -> Value:
    """A shape that only the graph knows, under a name that isn't followed."""
    sizes = _sizes(call, shape)
    return _somewhere(call, "int32", (len(sizes),) if isinstance(sizes, tuple) else UNKNOWN, ())


@api("tf._distributions.set_sample_shape")
def set_sample_shape(call: Call, made: Value, sample: Value, batch: Value, event: Value) -> Value:
    """Tell samples what is known of their shape."""
    found = _sample_shape(call, sample, _sizes(call, batch), _sizes(call, event))
    if isinstance(made, Tensor) and isinstance(found, tuple):
        made.shape = found
    return made


def _sample_shape(call: Call, sample: Value, batch: Any, event: Any) -> Any:
    number = known(sample)
    if isinstance(number, int):
        first: Any = (number,)
    elif isinstance(number, (list, tuple)) and all(isinstance(n, int) for n in number):
        first = tuple(number)
    elif isinstance(sample, (List, tuple, Shape)):
        first = _sizes(call, sample)
    else:
        first = UNKNOWN
    parts = (first, batch, event)
    if not all(isinstance(part, tuple) for part in parts):
        return None if None in parts else UNKNOWN
    return first + batch + event


# Results

_ALIKE = frozenset({"mean", "mode", "stddev", "variance"})
"""Methods that give as much as one sample."""


@api("tf._distributions.result")
def result(
    call: Call,
    self: Instance,
    method: Value,
    value: Value,
    batch: Value,
    event: Value,
    within: Value = False,
) -> Value:
    """What a method of a known distribution gives.

    `within` says that a program's own method asks: then it isn't known which other ops are in the
    scope by then.
    """
    assert isinstance(method, str)
    found = _method(call, self, method)
    if found is None:
        if self.cls.open is not None:
            return call.unknown()
        named = f": {self.cls.name}" if call.version.distributions_keep_their_scope else ""
        raise Failure("NotImplementedError", f"{method} is not implemented{named}")
    name, flows = found
    shape = _shape_of_result(call, method, value, _sizes(call, batch), _sizes(call, event))
    given = {**_given(self), "value": value}
    inputs = inputs_of(v for k, v in given.items() if k in flows)
    dtype = _dtype(self, method)
    plain = self.attrs.get("_validate_args") is False and not isinstance(value, Unknown)
    if method == "sample":
        plain = plain and known(value) is not None
    if within is True or name is None or not plain:
        return _somewhere(call, dtype, shape, inputs)
    return _made(call, name, dtype, shape, inputs)


def _shape_of_result(call: Call, method: str, value: Value, batch: Any, event: Any) -> Any:
    if method == "sample":
        return _sample_shape(call, value, batch, event)
    if method in _ALIKE or method == "covariance":
        tail = event * 2 if method == "covariance" and isinstance(event, tuple) else event
        known_parts = isinstance(batch, tuple) and isinstance(tail, tuple)
        return batch + tail if known_parts else None if None in (batch, tail) else UNKNOWN
    if method == "entropy":
        return batch
    given = static_shape(value_shape(value))
    if isinstance(event, tuple) and isinstance(given, tuple):
        given = given[: len(given) - len(event)] if event else given
    elif not isinstance(event, tuple):
        given = event
    return broadcast(given, batch)


def _dtype(self: Instance, method: str) -> str | None:
    """That of samples for what is like them, else that of the parameters."""
    own = dtype_of(self.attrs.get("_dtype"))
    if method in ("sample", "mode"):
        return own if isinstance(own, str) else None
    found = [value_dtype(value) for value in _given(self).values()]
    return next((each for each in found if isinstance(each, str) and "float" in each), None)


def _made(call: Call, name: str, dtype: str | None, shape: Any, inputs: Inputs) -> Tensor:
    """The op of this name in the scope that was opened just now."""
    tf = runtime(call)
    if tf.executing_eagerly:
        return Tensor(None, 0, dtype, static_shape(shape), inputs=inputs)
    full = concat(tf.get_name_scope(), "/", name)
    _taint(call, "which ops a distribution adds isn't followed")
    return Tensor(Operation(full, "", tf.graph), 0, dtype, static_shape(shape), inputs=inputs)


def _somewhere(call: Call, dtype: str | None, shape: Any, inputs: Inputs) -> Tensor:
    """An op of the current scope whose name isn't known."""
    tf = runtime(call)
    op = None
    if not tf.executing_eagerly:
        reason = "which of the ops of a distribution it is isn't followed"
        _taint(call, reason)
        scope = tf.get_name_scope()
        full: Name = concat(scope, "/" if scope else "", Hole("?", reason))
        op = Operation(full, "", tf.graph)
    return Tensor(op, 0, dtype, static_shape(shape), inputs=inputs)


def _taint(call: Call, reason: str) -> None:
    tf = runtime(call)
    tf.graph.taint(tf.get_name_scope(), None, reason)


# Divergences


@api("tf._distributions.can_diverge")
def can_diverge(call: Call, one: Value, other: Value) -> Value:
    """Whether there is a divergence between two distributions."""
    if not isinstance(one, Instance) or not isinstance(other, Instance):
        return Unknown("what the distributions are isn't known", plain=True)
    if _method(call, one, "kl_divergence") is not None:
        return True
    return True if one.cls.open or other.cls.open else _is_joint(one)


def _is_joint(one: Instance) -> bool:
    return _of_class(one, "_diverges") is True


@api("tf._distributions.divergence")
def divergence(call: Call, one: Value, other: Value, batch: Value, name: Value = None) -> Value:
    """The divergence between two known distributions."""
    if not (isinstance(one, Instance) and isinstance(other, Instance)):
        return call.unknown()
    found = _method(call, one, "kl_divergence") or (None, frozenset())
    inputs = inputs_of([*_given(one).values(), *_given(other).values()])
    inputs += inputs_of([one.attrs.get("_graph_parents"), other.attrs.get("_graph_parents")])
    shape = _sizes(call, batch)
    if found[0] is None or name is not None:
        return _somewhere(call, _dtype(one, "kl_divergence"), shape, inputs)
    first, _, rest = found[0].partition("/")
    tf = runtime(call)
    scope = enter_name_scope(tf, first)
    try:
        return _made(call, rest, _dtype(one, "kl_divergence"), shape, inputs)
    finally:
        scope.exit()


# Made of other distributions


@api("tf._distributions.made_of")
def made_of(call: Call, values: Value, shape: Value, dtype: Value) -> Value:
    """A tensor of the current scope that is made of some others."""
    parts = call.run.elements(values)
    sizes = UNKNOWN if shape is None else _sizes(call, shape)
    inputs = inputs_of([values] if parts is None else parts)
    found = dtype_of(dtype)
    return _somewhere(call, found if isinstance(found, str) else None, sizes, inputs)


@api("tf._distributions.without_event")
def without_event(call: Call, value: Value, event: Value, self: Instance) -> Value:
    """The shape of a value without that of an event."""
    given, tail = static_shape(value_shape(value)), _sizes(call, event)
    if not isinstance(given, tuple) or not isinstance(tail, tuple) or len(tail) > len(given):
        return shape_value(UNKNOWN)
    return shape_value(given[: len(given) - len(tail)])


@api("tf._distributions.operator")
def operator(call: Call, values: Value) -> Value:
    """A linear operator made of some tensors."""
    found = call.unknown("what a linear operator computes isn't followed")
    _taint(call, "which ops a linear operator adds isn't followed")
    return Unknown(found.reason, inputs=inputs_of(call.run.elements(values) or ()))


@api("tf._distributions.unfollowed")
def unfollowed(call: Call, reason: str) -> Value:
    """Other ops may be in the current scope by now."""
    if not runtime(call).executing_eagerly:
        _taint(call, reason)


@api("tf._distributions.unknown_shape")
def transformed_shape(call: Call, shape: Value, bijector: Value) -> Value:
    """The shape of an event after a bijector."""
    return shape if bijector is None else shape_value(UNKNOWN)
