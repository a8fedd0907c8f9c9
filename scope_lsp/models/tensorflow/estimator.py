"""`tf.estimator`: where its models are known, and what they ask of us as `tf._estimator.…`."""

from __future__ import annotations

from scope_lsp.domain.containers import List
from scope_lsp.domain.values import Unknown, Value
from scope_lsp.models import registry
from scope_lsp.models.registry import Call, api
from scope_lsp.models.tensorflow.initial_values import parameter_names

_PRELUDE = "scope_lsp.models.tensorflow.prelude."


def _declare(module: str, *homes: str, names: str) -> None:
    for name in names.split():
        for home in homes:
            registry.prelude(f"{home}.{name}", _PRELUDE + module, name)


_declare(
    "estimator", "tf.estimator",
    names="Estimator EstimatorSpec ModeKeys RunConfig TrainSpec EvalSpec train_and_evaluate "
    "LatestExporter FinalExporter BestExporter WarmStartSettings",
)  # fmt: skip
_declare("estimator", "tf.estimator.tpu", "tf.contrib.tpu",
         names="TPUEstimator TPUEstimatorSpec RunConfig TPUConfig CrossShardOptimizer "
         "InputPipelineConfig")  # fmt: skip
_declare("estimator_inputs", "tf.estimator.inputs", "tf.contrib.learn.io",
         names="numpy_input_fn pandas_input_fn")  # fmt: skip
_declare("estimator_inputs", "tf.estimator.export", "tf.contrib.learn.utils.input_fn_utils",
         names="ServingInputReceiver TensorServingInputReceiver PredictOutput ClassificationOutput "
         "RegressionOutput EvalOutput build_raw_serving_input_receiver_fn "
         "build_parsing_serving_input_receiver_fn")  # fmt: skip
_declare("estimator_canned", "tf.estimator",
         names="DNNClassifier DNNRegressor LinearClassifier LinearRegressor "
         "DNNLinearCombinedClassifier DNNLinearCombinedRegressor BaselineClassifier "
         "BaselineRegressor")  # fmt: skip
_declare(
    "estimator_canned", "tf.python.estimator.canned.optimizers", names="get_optimizer_instance"
)
_declare("estimator_canned", "tf.python.estimator.canned.head", names="_Head")
_declare(
    "learn_estimator",
    "tf.contrib.learn",
    "tf.contrib.learn.estimators",
    names="Estimator ModeKeys ModelFnOps RunConfig MetricSpec Experiment SKCompat",
)
_declare(
    "learn_canned",
    "tf.contrib.learn",
    "tf.contrib.learn.estimators",
    names="DNNClassifier DNNRegressor LinearClassifier LinearRegressor "
    "DNNLinearCombinedClassifier DNNLinearCombinedRegressor "
    "infer_real_valued_columns_from_input",
)
_declare(
    "learn_estimator",
    "tf.contrib.learn.learn_runner",
    "tf.contrib.learn.python.learn.learn_runner",
    names="run",
)
for _path in ("tf.contrib.learn.estimators.model_fn.ModelFnOps",
              "tf.contrib.learn.python.learn.estimators.model_fn.ModelFnOps"):  # fmt: skip
    registry.prelude(_path, _PRELUDE + "learn_estimator", "ModelFnOps")


@api("tf._estimator.parameters")
def parameters(call: Call, function: Value) -> Value:
    """The names of a function's parameters, None where they aren't known."""
    found = parameter_names(function)
    return None if found is None else List(list(found))


@api("tf._estimator.turns")
def turns(call: Call) -> Value:
    """How many predictions there are."""
    return Unknown("how many predictions there are isn't known", plain=True)


@api("tf._estimator.result")
def result(call: Call, what: Value) -> Value:
    """What only a running program knows."""
    return Unknown(f"{what} isn't known before it runs", plain=True)


@api("tf._estimator.given")
def given(call: Call, value: Value) -> Value:
    """Whether an argument is there; one that isn't known is."""
    return value is not None
