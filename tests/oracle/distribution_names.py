"""Write what the methods of the installed TensorFlow's distributions give.

`PYTHON tests/oracle/distribution_names.py VERSION FILE.json` asks the TensorFlow of that Python and
puts the answers into the file under that version. For each class and method: the name of the result
below the scope that the method opens (null where it depends on the arguments), and through which
parameters a gradient of it flows, `value` standing for the method's own argument.
"""

import json
import os
import sys

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import tensorflow as tf

DISTRIBUTIONS = tf.contrib.distributions

NUMBERS, VECTORS, MATRICES = (3,), (3, 4), (3, 4, 4)
OF_LOGITS = [{"logits": NUMBERS}, {"probs": NUMBERS}]
OF_CLASSES = [{"logits": VECTORS}, {"probs": VECTORS}]


def also(more, ways):
    """The same ways to make a distribution, with more parameters."""
    return [dict(way, **more) for way in ways]


LOCATED = [{"loc": NUMBERS, "scale": NUMBERS}]
GAMMA = [{"concentration": NUMBERS, "rate": NUMBERS}]
BETA = [{"concentration1": NUMBERS, "concentration0": NUMBERS}]
STUDENT = [{"df": NUMBERS, "loc": NUMBERS, "scale": NUMBERS}]

CLASSES = {
    "Normal": LOCATED,
    "NormalWithSoftplusScale": LOCATED,
    "Laplace": LOCATED,
    "LaplaceWithSoftplusScale": LOCATED,
    "Cauchy": LOCATED,
    "Logistic": LOCATED,
    "HalfNormal": [{"scale": NUMBERS}],
    "Bernoulli": OF_LOGITS,
    "BernoulliWithSigmoidProbs": OF_LOGITS[:1],
    "Categorical": OF_CLASSES,
    "OneHotCategorical": OF_CLASSES,
    "Multinomial": also({"total_count": ()}, OF_CLASSES),
    "Binomial": also({"total_count": NUMBERS}, OF_LOGITS),
    "NegativeBinomial": also({"total_count": NUMBERS}, OF_LOGITS),
    "Geometric": OF_LOGITS,
    "Beta": BETA,
    "BetaWithSoftplusConcentration": BETA,
    "Gamma": GAMMA,
    "GammaWithSoftplusConcentrationRate": GAMMA,
    "InverseGamma": GAMMA,
    "InverseGammaWithSoftplusConcentrationRate": GAMMA,
    "Chi2": [{"df": NUMBERS}],
    "Chi2WithAbsDf": [{"df": NUMBERS}],
    "Exponential": [{"rate": NUMBERS}],
    "ExponentialWithSoftplusRate": [{"rate": NUMBERS}],
    "Poisson": [{"rate": NUMBERS}, {"log_rate": NUMBERS}],
    "StudentT": STUDENT,
    "StudentTWithAbsDfSoftplusScale": STUDENT,
    "Uniform": [{"low": NUMBERS, "high": NUMBERS}],
    "Dirichlet": [{"concentration": VECTORS}],
    "DirichletMultinomial": [{"total_count": (), "concentration": VECTORS}],
    "Deterministic": [{"loc": NUMBERS}],
    "VectorDeterministic": [{"loc": VECTORS}],
    "MultivariateNormalDiag": [
        {"loc": VECTORS, "scale_diag": VECTORS},
        {"loc": VECTORS},
        {"scale_diag": VECTORS},
        {"loc": VECTORS, "scale_identity_multiplier": NUMBERS},
    ],
    "MultivariateNormalDiagWithSoftplusScale": [{"loc": VECTORS, "scale_diag": VECTORS}],
    "MultivariateNormalTriL": [{"loc": VECTORS, "scale_tril": MATRICES}],
    "MultivariateNormalFullCovariance": [{"loc": VECTORS, "covariance_matrix": MATRICES}],
    "ExpRelaxedOneHotCategorical": also({"temperature": ()}, OF_CLASSES),
}

OF_VALUES = [
    "prob",
    "log_prob",
    "cdf",
    "log_cdf",
    "survival_function",
    "log_survival_function",
    "quantile",
]
OF_NOTHING = ["sample", "entropy", "mean", "mode", "stddev", "variance", "covariance"]


def fed(shape, known, dtype=tf.float32):
    """A tensor that is fed, with sizes that are known or not."""
    return tf.placeholder(dtype, shape if known else [None] * len(shape))


def flows(result, sources):
    """The names of those that a gradient of the result comes to."""
    found = set()
    for name, source in sources.items():
        if not source.dtype.is_floating:
            continue
        try:
            if tf.gradients(result, source)[0] is not None:
                found.add(name)
        except LookupError:  # an op on the way has no gradient
            pass
    return found


def asked(cls, method, way, known):
    """The result's name and what flows into it."""
    with tf.Graph().as_default():
        sources = {key: fed(shape, known) for key, shape in way.items()}
        made = cls(**sources)
        if method == "kl_divergence":
            other = cls(**{key: fed(shape, known) for key, shape in way.items()})
            result = DISTRIBUTIONS.kl_divergence(made, other)
        elif method in OF_VALUES:
            dtype = tf.float32 if method == "quantile" else made.dtype
            shape = VECTORS if made.event_shape.ndims else NUMBERS
            sources["value"] = fed(shape, known, dtype)
            result = getattr(made, method)(sources["value"])
        else:
            result = getattr(made, method)()
        return below(result.op.name, method), flows(result, sources)


def below(name, method):
    """The part of a result's name behind the scope that the method opens."""
    parts = name.split("/")
    if method == "kl_divergence":
        return "/".join(parts[1:])
    return "/".join(parts[2:]) if parts[1] == method else None


def answer(cls, method, ways):
    """One line of the file; None where the class has no such method."""
    names, into, missing = set(), set(), False
    for way in ways:
        for known in (True, False):
            try:
                name, found = asked(cls, method, way, known)
            except NotImplementedError:
                missing = True
                continue
            except ValueError:  # TensorFlow itself can't do it for such shapes
                continue
            names.add(name)
            into |= found
    if not names:
        return None if missing else [None]
    return [names.pop() if len(names) == 1 else None, *sorted(into)]


def answers():
    """All classes that this TensorFlow has."""
    found = {}
    for name, ways in sorted(CLASSES.items()):
        cls = getattr(DISTRIBUTIONS, name, None)
        methods = sorted([*OF_VALUES, *OF_NOTHING, "kl_divergence"]) if cls else []
        lines = {method: answer(cls, method, ways) for method in methods}
        found[name] = {method: line for method, line in lines.items() if line is not None}
    return {name: methods for name, methods in found.items() if methods}


def text(document):
    """One method on a line."""
    versions = []
    for version, classes in document.items():
        blocks = []
        for name, methods in sorted(classes.items()):
            lines = [f'   "{key}": {json.dumps(line)}' for key, line in sorted(methods.items())]
            blocks.append(f'  "{name}": {{\n' + ",\n".join(lines) + "}")
        versions.append(f' "{version}": {{\n' + ",\n".join(blocks) + "}")
    return "{\n" + ",\n".join(versions) + "}\n"


def main(version, path):
    with open(path, encoding="utf-8") as file:
        document = json.load(file)
    document[version] = answers()
    with open(path, "w", encoding="utf-8") as file:
        file.write(text(document))


if __name__ == "__main__":
    main(*sys.argv[1:])
