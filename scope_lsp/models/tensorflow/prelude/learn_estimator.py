"""`tf.contrib.learn`: estimators before `tf.estimator`, and experiments.

After `contrib/learn/python/learn/estimators/estimator.py`, `experiment.py` and `learn_runner.py`
of 0.12 to 1.15.
"""

import copy

import tensorflow as tf
from tensorflow import _data, _estimator


class ModeKeys(object):
    TRAIN = "train"
    EVAL = "eval"
    INFER = "infer"


class RunConfig(object):
    def __init__(self, master=None, *args, **kwargs):
        self.master = master
        self.model_dir = kwargs.get("model_dir")
        self.tf_random_seed = kwargs.get("tf_random_seed")
        self.num_ps_replicas = 0
        self.num_worker_replicas = 0
        self.task_type = None
        self.task_id = 0
        self.is_chief = True
        self.cluster_spec = {}

    def replace(self, **kwargs):
        changed = copy.copy(self)
        for name, value in kwargs.items():
            setattr(changed, name, value)
        return changed


class ModelFnOps(object):
    def __init__(
        self,
        mode,
        predictions=None,
        loss=None,
        train_op=None,
        eval_metric_ops=None,
        output_alternatives=None,
        training_chief_hooks=None,
        training_hooks=None,
        scaffold=None,
    ):
        self.mode = mode
        self.predictions = predictions
        self.loss = loss
        self.train_op = train_op
        self.eval_metric_ops = eval_metric_ops if eval_metric_ops is not None else {}


class MetricSpec(object):
    def __init__(self, metric_fn, prediction_key=None, label_key=None, weight_key=None):
        self.metric_fn = metric_fn
        self.prediction_key = prediction_key
        self.label_key = label_key
        self.weight_key = weight_key

    def create_metric_ops(self, inputs, labels, predictions):
        if self.prediction_key is not None:
            predictions = predictions[self.prediction_key]
        if self.label_key is not None:
            labels = labels[self.label_key]
        if self.weight_key is not None:
            return self.metric_fn(predictions, labels, weights=inputs[self.weight_key])
        return self.metric_fn(predictions, labels)


class Estimator(object):
    def __init__(
        self,
        model_fn=None,
        model_dir=None,
        config=None,
        params=None,
        feature_engineering_fn=None,
    ):
        self._model_fn = model_fn
        self._model_dir = model_dir
        self._config = RunConfig() if config is None else config
        self.params = params
        self._engineer = feature_engineering_fn

    @property
    def model_dir(self):
        return self._model_dir

    @property
    def config(self):
        return self._config

    def fit(
        self,
        x=None,
        y=None,
        input_fn=None,
        steps=None,
        batch_size=None,
        monitors=None,
        max_steps=None,
    ):
        with tf.Graph().as_default():
            tf.contrib.framework.create_global_step()
            features, labels = inputs(x, y, input_fn, batch_size)
            self._call_model_fn(features, labels, "train")
        return self

    def partial_fit(self, x=None, y=None, input_fn=None, steps=1, batch_size=None, monitors=None):
        return self.fit(x, y, input_fn, steps, batch_size, monitors)

    def evaluate(
        self,
        x=None,
        y=None,
        input_fn=None,
        feed_fn=None,
        batch_size=None,
        steps=None,
        metrics=None,
        name=None,
        checkpoint_path=None,
        hooks=None,
        log_progress=True,
    ):
        with tf.Graph().as_default():
            tf.contrib.framework.create_global_step()
            features, labels = inputs(x, y, input_fn, batch_size)
            ops = self._call_model_fn(features, labels, "eval")
            if metrics is not None:
                for metric in metrics.values():
                    if isinstance(metric, MetricSpec):
                        metric.create_metric_ops(features, labels, ops.predictions)
                    else:
                        metric(ops.predictions, labels)
            if "loss" not in ops.eval_metric_ops:
                tf.contrib.metrics.streaming_mean(ops.loss)
        return _estimator.result("what the evaluation gives")

    def predict(
        self,
        x=None,
        input_fn=None,
        batch_size=None,
        outputs=None,
        as_iterable=True,
        iterate_batches=False,
    ):
        with tf.Graph().as_default():
            tf.contrib.framework.create_global_step()
            features, _ = inputs(x, None, input_fn, batch_size)
            self._call_model_fn(features, _data.unknown("the labels"), "infer")
        return _estimator.result("the predictions")

    def _call_model_fn(self, features, labels, mode):
        if self._engineer is not None:
            features, labels = self._engineer(features, labels)
        names = _estimator.parameters(self._model_fn)
        given = {}
        if names is not None:
            if "mode" in names:
                given["mode"] = mode
            if "params" in names:
                given["params"] = self.params
            if "config" in names:
                given["config"] = self._config
            if "model_dir" in names:
                given["model_dir"] = self._model_dir
        found = self._model_fn(features, labels, **given)
        if isinstance(found, tuple):
            return ModelFnOps(mode, found[0], found[1], found[2])
        return found


def inputs(x, y, input_fn, batch_size):
    """Features and labels: those of a function, or placeholders for arrays."""
    if input_fn is not None:
        result = input_fn()
        if isinstance(result, tuple):
            return result[0], result[1]
        return result, None
    features = _data.outputs(_data.batched(_data.sliced(x)), "input")
    if not _estimator.given(y):
        return features, None
    return features, _data.outputs(_data.batched(_data.sliced(y)), "output")


class SKCompat(object):
    def __init__(self, estimator):
        self._estimator = estimator

    def fit(self, x, y, batch_size=128, steps=None, max_steps=None, monitors=None):
        self._estimator.fit(x, y, None, steps, batch_size)
        return self

    def score(self, x, y, batch_size=128, steps=None, metrics=None, name=None):
        return self._estimator.evaluate(x, y, batch_size=batch_size, metrics=metrics)

    def predict(self, x, batch_size=128, outputs=None):
        return self._estimator.predict(x, batch_size=batch_size)


class Experiment(object):
    def __init__(
        self, estimator, train_input_fn, eval_input_fn, eval_metrics=None, *args, **kwargs
    ):
        self.estimator = estimator
        self._train_input_fn = train_input_fn
        self._eval_input_fn = eval_input_fn
        self._eval_metrics = eval_metrics

    def train(self, delay_secs=None):
        if hasattr(self.estimator, "fit"):
            return self.estimator.fit(input_fn=self._train_input_fn)
        return self.estimator.train(self._train_input_fn)

    def evaluate(self, delay_secs=None, name=None):
        if self._eval_metrics is not None:
            return self.estimator.evaluate(input_fn=self._eval_input_fn, metrics=self._eval_metrics)
        return self.estimator.evaluate(input_fn=self._eval_input_fn)

    continuous_eval = evaluate

    def train_and_evaluate(self):
        self.train()
        return self.evaluate(), []

    continuous_train_and_eval = local_run = train_and_evaluate

    def test(self):
        return self.train_and_evaluate()


def run(experiment_fn, output_dir=None, schedule=None, run_config=None, hparams=None):
    if run_config is not None:
        experiment = experiment_fn(run_config, hparams)
    else:
        experiment = experiment_fn(output_dir)
    return getattr(experiment, schedule or "train_and_evaluate")()
