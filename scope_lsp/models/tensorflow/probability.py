"""`tensorflow_probability`, where its source isn't found: what is modelled of it."""

from __future__ import annotations

from scope_lsp.domain.values import Value
from scope_lsp.models import registry
from scope_lsp.models.registry import Call, api
from scope_lsp.models.tensorflow.state import runtime

_PRELUDE = "scope_lsp.models.tensorflow.prelude.probability"
_NAME = "tensorflow_probability"

registry.fallback(_NAME)

for _kind in ("Flipout", "Reparameterization"):
    for _rank in (1, 2, 3):
        for _word in ("Conv", "Convolution"):
            registry.prelude(
                f"{_NAME}.layers.{_word}{_rank}D{_kind}", _PRELUDE, f"Conv{_rank}D{_kind}"
            )
for _own in (
    "DenseFlipout", "DenseReparameterization", "DenseLocalReparameterization", "DenseVariational",
    "VariableLayer", "default_mean_field_normal_fn", "default_loc_scale_fn",
    "default_multivariate_normal_fn",
):  # fmt: skip
    registry.prelude(f"{_NAME}.layers.{_own}", _PRELUDE)

_DISTRIBUTIONS = (
    "Distribution Autoregressive BatchReshape Bates Bernoulli Beta BetaBinomial Binomial Blockwise "
    "Categorical Cauchy Chi Chi2 ContinuousBernoulli Deterministic Dirichlet DirichletMultinomial "
    "Empirical Exponential ExponentiallyModifiedGaussian FiniteDiscrete Gamma GammaGamma "
    "GaussianProcess GeneralizedNormal GeneralizedPareto Geometric Gumbel HalfCauchy HalfNormal "
    "HalfStudentT HiddenMarkovModel Horseshoe Independent InverseGamma InverseGaussian JohnsonSU "
    "JointDistributionCoroutine JointDistributionNamed JointDistributionSequential Kumaraswamy "
    "LKJ Laplace LinearGaussianStateSpaceModel LogLogistic LogNormal LogitNormal Logistic "
    "MatrixNormalLinearOperator Mixture MixtureSameFamily Moyal Multinomial "
    "MultivariateNormalDiag MultivariateNormalDiagPlusLowRank MultivariateNormalFullCovariance "
    "MultivariateNormalLinearOperator MultivariateNormalTriL MultivariateStudentTLinearOperator "
    "NegativeBinomial Normal NormalInverseGaussian OneHotCategorical OrderedLogistic PERT Pareto "
    "PlackettLuce Poisson PowerSpherical ProbitBernoulli QuantizedDistribution RelaxedBernoulli "
    "RelaxedOneHotCategorical Sample SinhArcsinh Skellam SphericalUniform StudentT "
    "TransformedDistribution Triangular TruncatedCauchy TruncatedNormal Uniform VonMises "
    "VonMisesFisher Weibull WishartLinearOperator WishartTriL Zipf"
).split()
_BIJECTORS = (
    "AbsoluteValue Ascending Bijector Chain CholeskyOuterProduct Exp Expm1 FillScaleTriL "
    "FillTriangular Identity Inline Invert Log Log1p MatrixInverseTriL NormalCDF Ordered Permute "
    "Power Reciprocal Reshape Scale ScaleMatvecDiag ScaleMatvecTriL ScaleTriL Shift Sigmoid "
    "SinhArcsinh SoftClip SoftmaxCentered Softplus Softsign Square Tanh TransformDiagonal "
    "Transpose Affine AffineScalar AffineLinearOperator"
).split()
for _kind in _DISTRIBUTIONS:
    registry.prelude(f"{_NAME}.distributions.{_kind}", _PRELUDE, "Distribution")
registry.prelude(f"{_NAME}.distributions.kl_divergence", _PRELUDE)
for _kind in _BIJECTORS:
    registry.prelude(f"{_NAME}.bijectors.{_kind}", _PRELUDE, "Bijector")

_SCOPES = frozenset(name.lower() for name in (*_DISTRIBUTIONS, *_BIJECTORS, "KullbackLeibler"))
"""What the ops lie in, unless the program gives a name."""


@api("tf._probability.adds")
def adds(call: Call, name: Value = None) -> Value:
    """Ops were added in a scope of a distribution's name."""
    tf = runtime(call)
    if tf.executing_eagerly:
        return None
    names = _SCOPES if name is None else {name.lower()} if isinstance(name, str) else None
    reason = "what a distribution adds isn't followed"
    tf.graph.taint(tf.get_name_scope(), None if names is None else frozenset(names), reason)
    return None
