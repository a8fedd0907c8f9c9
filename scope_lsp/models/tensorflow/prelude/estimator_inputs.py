"""What estimators are fed by: functions over arrays, and receivers of requests.

After `tensorflow_estimator/python/estimator/inputs/` and `export/export.py`.
"""

import tensorflow as tf
from tensorflow import _data, _estimator


def numpy_input_fn(
    x, y=None, batch_size=128, num_epochs=1, shuffle=None, queue_capacity=1000, num_threads=1
):
    def input_fn():
        queue = "fifo_queue" if shuffle is False else "random_shuffle_queue"
        element = (x, y) if _estimator.given(y) else x
        found = _data.batched(_data.sliced(element))
        return _data.outputs(found, queue + "_DequeueUpTo")

    return input_fn


def pandas_input_fn(
    x, y=None, batch_size=128, num_epochs=1, shuffle=None, queue_capacity=1000, num_threads=1,
    target_column="target",
):  # fmt: skip
    def input_fn():
        return _data.unknown("a table"), _data.unknown("a column of a table")

    return input_fn


class ServingInputReceiver(object):
    def __init__(self, features, receiver_tensors, receiver_tensors_alternatives=None):
        self.features = features
        self.receiver_tensors = receiver_tensors


class TensorServingInputReceiver(ServingInputReceiver):
    pass


class PredictOutput(object):
    def __init__(self, outputs):
        self.outputs = outputs


class ClassificationOutput(object):
    def __init__(self, scores=None, classes=None):
        self.scores = scores
        self.classes = classes


class RegressionOutput(object):
    def __init__(self, value):
        self.value = value


class EvalOutput(PredictOutput):
    pass


def build_raw_serving_input_receiver_fn(features, default_batch_size=None):
    def receive():
        tensors = {}
        for name, tensor in features.items():
            shape = tensor.shape.as_list()
            shape[0] = default_batch_size
            tensors[name] = tf.compat.v1.placeholder(tensor.dtype, shape, tensor.op.name)
        return ServingInputReceiver(tensors, tensors)

    return receive


def build_parsing_serving_input_receiver_fn(feature_spec, default_batch_size=None):
    def receive():
        serialized = tf.compat.v1.placeholder(
            tf.string, [default_batch_size], "input_example_tensor"
        )
        features = tf.io.parse_example(serialized, feature_spec)
        return ServingInputReceiver(features, {"examples": serialized})

    return receive
