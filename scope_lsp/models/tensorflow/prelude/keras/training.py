"""What a model does in a step of `fit`, `evaluate` and `predict`, which its class may override.

After `engine/training.py` and `engine/compile_utils.py` of Keras 2.10, `src/trainers/trainer.py`
and `src/backend/tensorflow/trainer.py` of Keras 3.15.
"""

import tensorflow as tf

keras = tf._keras


class Compiled:
    """The losses or the metrics that `compile` was given, made when they are first used."""

    def __init__(self, name, make, metrics=()):
        self.name, self.metrics = name, list(metrics)
        self._make, self._made = make, False

    def build(self, *args, **kwargs):
        if not self._made:
            self._made = True
            self.metrics += self._make()

    update_state = build

    def __call__(self, *args, **kwargs):
        self.build()
        return keras.scalar()

    def result(self):
        return keras.unknown("the results of metrics")

    def reset_state(self):
        return None

    reset_states = reset_state
    variables = property(lambda self: [v for metric in self.metrics for v in metric.variables])


class Steps:
    """The steps as they are where a model's class doesn't override them."""

    compiled_loss = compiled_metrics = None

    def _overrides(self, *methods):
        return any(keras.overrides(self, method) for method in methods)

    def _called_in(self, x, training):
        return keras.in_phase(lambda **phase: self(x), (), {"training": training})

    def train_step(self, data):
        x, y = parts(data)
        y_pred = self._called_in(x, True)
        self.compute_loss(x=x, y=y, y_pred=y_pred, sample_weight=None)
        if self.optimizer is not None:
            self.optimizer.apply_gradients(keras.pairs(self.trainable_variables))
        return self.compute_metrics(x, y, y_pred, None)

    def test_step(self, data):
        x, y = parts(data)
        y_pred = self._called_in(x, False)
        self.compute_loss(x=x, y=y, y_pred=y_pred, sample_weight=None)
        return self.compute_metrics(x, y, y_pred, None)

    def predict_step(self, data):
        return self._called_in(parts(data)[0], False)

    def compute_loss(self, x=None, y=None, y_pred=None, sample_weight=None, *args, **kwargs):
        return keras.scalar() if self.compiled_loss is None else self.compiled_loss()

    def compute_metrics(self, x, y, y_pred, sample_weight=None):
        if self.compiled_metrics is not None:
            self.compiled_metrics.update_state()
        return self.get_metrics_result()

    def get_metrics_result(self):
        return keras.unknown("the results of a step")

    @property
    def metrics(self):
        """Those of `compile`, then those that the model keeps, then those of its layers."""
        found = self._compiled_metrics() + own_metrics(self)
        for layer in self._sublayers():
            found += own_metrics(layer)
        return found

    metrics_names = property(lambda self: [metric.name for metric in self.metrics])

    def _one_step(self, step, x, y):
        """A step of the program's own, on a batch."""
        with keras.scratch_graph():
            step(tuple(keras.batch_of(each) for each in keras.fed(x, y)))


def parts(data):
    """What a model gets and what it is to give."""
    if not isinstance(data, (tuple, list)):
        return data, None
    return data[0], data[1] if len(data) > 1 else None


def own_metrics(layer):
    return [each for each in layer._sublayers() if isinstance(each, tf.keras.metrics.Metric)]
