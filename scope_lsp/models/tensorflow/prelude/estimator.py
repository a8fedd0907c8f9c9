"""`tf.estimator.Estimator` and `TPUEstimator`: graphs that `model_fn` fills.

After `tensorflow_estimator/python/estimator/estimator.py`, `model_fn.py`, `training.py` and
`tpu/tpu_estimator.py` of 1.15, and `python/estimator/` of 1.4.
"""

import copy

import tensorflow as tf
from tensorflow import _estimator


class ModeKeys(object):
    TRAIN = "train"
    EVAL = "eval"
    PREDICT = "infer"


class RunConfig(object):
    def __init__(self, model_dir=None, tf_random_seed=None, *args, **kwargs):
        self.model_dir = model_dir
        self.tf_random_seed = tf_random_seed
        self.task_type = "worker"
        self.task_id = 0
        self.is_chief = True
        self.num_ps_replicas = 0
        self.num_worker_replicas = 1
        self.save_summary_steps = kwargs.get("save_summary_steps", 100)
        self.save_checkpoints_steps = kwargs.get("save_checkpoints_steps")
        self.keep_checkpoint_max = kwargs.get("keep_checkpoint_max", 5)
        self.session_config = kwargs.get("session_config")
        self.train_distribute = kwargs.get("train_distribute")
        self.eval_distribute = kwargs.get("eval_distribute")
        self.master = kwargs.get("master", "")
        self.cluster = kwargs.get("cluster")
        self.tpu_config = kwargs.get("tpu_config")
        self.log_step_count_steps = kwargs.get("log_step_count_steps", 100)

    def replace(self, **kwargs):
        changed = copy.copy(self)
        for name, value in kwargs.items():
            setattr(changed, name, value)
        return changed


class TPUConfig(object):
    def __init__(self, iterations_per_loop=2, num_shards=None, *args, **kwargs):
        self.iterations_per_loop = iterations_per_loop
        self.num_shards = num_shards


class InputPipelineConfig(object):
    PER_SHARD_V1 = 1
    PER_HOST_V1 = 2
    PER_HOST_V2 = 3
    BROADCAST = 4
    SLICED = 5


class EstimatorSpec(object):
    def __init__(
        self, mode, predictions=None, loss=None, train_op=None, eval_metric_ops=None,
        export_outputs=None, training_chief_hooks=None, training_hooks=None, scaffold=None,
        evaluation_hooks=None, prediction_hooks=None,
    ):  # fmt: skip
        if mode == "train" and train_op is None:
            raise ValueError("Missing train_op.")
        if mode in ("train", "eval") and loss is None:
            raise ValueError("Missing loss.")
        if mode == "infer" and predictions is None:
            raise ValueError("Missing predictions.")
        self.mode = mode
        self.predictions = predictions if predictions is not None else {}
        self.loss = loss
        self.train_op = train_op
        self.eval_metric_ops = eval_metric_ops if eval_metric_ops is not None else {}
        self.export_outputs = export_outputs
        self.training_chief_hooks = tuple(training_chief_hooks or ())
        self.training_hooks = tuple(training_hooks or ())
        self.scaffold = scaffold
        self.evaluation_hooks = tuple(evaluation_hooks or ())
        self.prediction_hooks = tuple(prediction_hooks or ())

    def _replace(self, **kwargs):
        changed = copy.copy(self)
        for name, value in kwargs.items():
            setattr(changed, name, value)
        return changed


class Estimator(object):
    def __init__(self, model_fn, model_dir=None, config=None, params=None, warm_start_from=None):
        self._model_fn = model_fn
        self._config = RunConfig(model_dir) if config is None else config
        self._model_dir = model_dir if model_dir is not None else self._config.model_dir
        self._params = {} if params is None else params

    @property
    def model_dir(self):
        return self._model_dir

    @property
    def config(self):
        return self._config

    @property
    def params(self):
        return self._params

    @property
    def model_fn(self):
        return lambda features, labels, mode, config: self._call_model_fn(
            features, labels, mode, config
        )

    # What it is asked for

    def train(self, input_fn, hooks=None, steps=None, max_steps=None, saving_listeners=None):
        if steps is not None and max_steps is not None:
            raise ValueError("Can not provide both steps and max_steps.")
        with tf.Graph().as_default():
            tf.compat.v1.train.create_global_step()
            features, labels = self._inputs(input_fn, "train")
            self._call_model_fn(features, labels, "train", self._config)
        return self

    def evaluate(self, input_fn, steps=None, hooks=None, checkpoint_path=None, name=None):
        with tf.Graph().as_default():
            tf.compat.v1.train.create_global_step()
            features, labels = self._inputs(input_fn, "eval")
            spec = self._call_model_fn(features, labels, "eval", self._config)
            tf.compat.v1.metrics.mean(spec.loss)
            create_eval_step()
        return _estimator.result("what the evaluation gives")

    def predict(
        self, input_fn, predict_keys=None, hooks=None, checkpoint_path=None,
        yield_single_examples=True,
    ):  # fmt: skip
        with tf.Graph().as_default():
            tf.compat.v1.train.create_global_step()
            features, _ = self._inputs(input_fn, "infer")
            self._call_model_fn(features, None, "infer", self._config)
        for _ in _estimator.turns():
            yield _estimator.result("a prediction")

    def export_savedmodel(
        self, export_dir_base, serving_input_receiver_fn=None, assets_extra=None, as_text=False,
        checkpoint_path=None, strip_default_attrs=False, **kwargs,
    ):  # fmt: skip
        with tf.Graph().as_default():
            tf.compat.v1.train.create_global_step()
            receiver = serving_input_receiver_fn()
            self._call_model_fn(receiver.features, None, "infer", self._config)
        return _estimator.result("the path of the exported model")

    export_saved_model = export_savedmodel

    def latest_checkpoint(self):
        return _estimator.result("the latest checkpoint")

    def get_variable_names(self):
        return _estimator.result("which variables a checkpoint has")

    def get_variable_value(self, name):
        return _estimator.result("the value of a variable")

    def eval_dir(self, name=None):
        return _estimator.result("the folder of an evaluation")

    # How it calls the program's functions

    def _inputs(self, input_fn, mode):
        result = self._call_input_fn(input_fn, mode)
        if hasattr(result, "make_initializable_iterator"):
            result = result.make_initializable_iterator().get_next()
        if isinstance(result, (list, tuple)) and not hasattr(result, "_fields"):
            if len(result) != 2:
                raise ValueError("input_fn should return (features, labels) as a len 2 tuple.")
            return result[0], result[1]
        return result, None

    def _input_params(self, mode):
        return self._params

    def _call_input_fn(self, input_fn, mode):
        names = _estimator.parameters(input_fn)
        given = {}
        if names is not None:
            if "mode" in names:
                given["mode"] = mode
            if "params" in names:
                given["params"] = self._input_params(mode)
            if "config" in names:
                given["config"] = self._config
        return input_fn(**given)

    def _call_model_fn(self, features, labels, mode, config):
        names = _estimator.parameters(self._model_fn)
        given = {}
        if names is None or "labels" in names:
            given["labels"] = labels
        elif labels is not None:
            raise ValueError("model_fn does not take labels, but input_fn returns labels.")
        if names is None or "mode" in names:
            given["mode"] = mode
        if names is None or "params" in names:
            given["params"] = self._input_params(mode)
        if names is None or "config" in names:
            given["config"] = config
        spec = self._model_fn(features=features, **given)
        if isinstance(spec, TPUEstimatorSpec):
            return spec.as_estimator_spec()
        return spec


def create_eval_step():
    """The counter of an evaluation's steps (`python/training/evaluation.py`)."""
    tf.compat.v1.get_variable(
        "eval_step",
        shape=[],
        dtype=tf.int64,
        trainable=False,
        initializer=tf.compat.v1.zeros_initializer(),
        collections=["local_variables", "eval_step"],
    )


# TPUs


class TPUEstimatorSpec(object):
    def __init__(
        self, mode, predictions=None, loss=None, train_op=None, eval_metrics=None,
        export_outputs=None, scaffold_fn=None, host_call=None, training_hooks=None,
        evaluation_hooks=None, prediction_hooks=None,
    ):  # fmt: skip
        self.mode = mode
        self.predictions = predictions
        self.loss = loss
        self.train_op = train_op
        self.eval_metrics = eval_metrics
        self.export_outputs = export_outputs
        self.scaffold_fn = scaffold_fn
        self.host_call = host_call

    def as_estimator_spec(self):
        """The functions for the host are called as well, those of the metrics in an evaluation."""
        if self.eval_metrics is not None:
            metrics = call_on_host(self.eval_metrics)
        else:
            metrics = None
        if self.host_call is not None:
            call_on_host(self.host_call)
        if self.scaffold_fn is not None:
            self.scaffold_fn()
        return EstimatorSpec(
            self.mode, self.predictions, self.loss, self.train_op, metrics, self.export_outputs
        )


def call_on_host(pair):
    function, tensors = pair
    if isinstance(tensors, dict):
        return function(**tensors)
    return function(*tensors)


class TPUEstimator(Estimator):
    def __init__(
        self, model_fn=None, model_dir=None, config=None, params=None, use_tpu=True,
        train_batch_size=None, eval_batch_size=None, predict_batch_size=None, *args, **kwargs,
    ):  # fmt: skip
        Estimator.__init__(self, model_fn, model_dir, config, params)
        self._sizes = {
            "train": train_batch_size,
            "eval": eval_batch_size,
            "infer": predict_batch_size,
        }
        self._use_tpu = use_tpu

    def _input_params(self, mode):
        params = copy.copy(self._params)
        size = self._sizes[mode]
        if size is not None:
            if hasattr(params, "add_hparam"):
                params.add_hparam("batch_size", size)
            else:
                params["batch_size"] = size
        return params


def CrossShardOptimizer(opt, reduction=None, name="CrossShardOptimizer", group_assignment=None):
    """Sums gradients over shards; what it makes is what the optimizer inside makes."""
    return opt


# Training and evaluation in turn


class TrainSpec(object):
    def __init__(self, input_fn, max_steps=None, hooks=None, saving_listeners=None):
        self.input_fn = input_fn
        self.max_steps = max_steps
        self.hooks = hooks


class EvalSpec(object):
    def __init__(
        self, input_fn, steps=100, name=None, hooks=None, exporters=None, start_delay_secs=120,
        throttle_secs=600,
    ):  # fmt: skip
        self.input_fn = input_fn
        self.steps = steps
        self.name = name
        self.exporters = exporters


class LatestExporter(object):
    def __init__(self, name, serving_input_receiver_fn, *args, **kwargs):
        self.name = name
        self.serving_input_receiver_fn = serving_input_receiver_fn


class FinalExporter(LatestExporter):
    pass


class BestExporter(LatestExporter):
    def __init__(self, name="best_exporter", serving_input_receiver_fn=None, *args, **kwargs):
        LatestExporter.__init__(self, name, serving_input_receiver_fn)


class WarmStartSettings(object):
    def __init__(self, ckpt_to_initialize_from, *args, **kwargs):
        self.ckpt_to_initialize_from = ckpt_to_initialize_from


def train_and_evaluate(estimator, train_spec, eval_spec):
    estimator.train(train_spec.input_fn, max_steps=train_spec.max_steps)
    result = estimator.evaluate(eval_spec.input_fn, steps=eval_spec.steps)
    exporters = eval_spec.exporters
    if exporters is not None:
        if isinstance(exporters, LatestExporter):
            exporters = [exporters]
        for exporter in exporters:
            estimator.export_savedmodel("export", exporter.serving_input_receiver_fn)
    return result, []
