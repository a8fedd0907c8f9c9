"""What adds nothing to a graph: callbacks, data sets, and utilities of Keras."""

import numpy as np
import tensorflow as tf

keras = tf._keras


class Callback:
    def __init__(self, *args, **kwargs):
        self.model = self.params = self.validation_data = None

    def set_model(self, model):
        self.model = model

    def set_params(self, params):
        self.params = params

    def on_epoch_begin(self, epoch, logs=None):
        return None

    on_epoch_end = on_batch_begin = on_batch_end = on_train_batch_begin = on_epoch_begin
    on_train_batch_end = on_test_batch_begin = on_test_batch_end = on_epoch_begin
    on_predict_batch_begin = on_predict_batch_end = on_epoch_begin

    def on_train_begin(self, logs=None):
        return None

    on_train_end = on_test_begin = on_test_end = on_train_begin
    on_predict_begin = on_predict_end = on_train_begin

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return keras.unknown("what a callback keeps")


class Ready(Callback):
    """One of Keras's own."""


class Unfollowed:
    """An object that makes data, whose methods give what only the data tells."""

    def __init__(self, *args, **kwargs):
        pass

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return keras.unknown("what is made of data")


def unfollowed(*args, **kwargs):
    return keras.unknown("what is made of data")


def nothing(*args, **kwargs):
    return None


def to_categorical(y, num_classes=None, dtype="float32"):
    dims = keras.dims(keras.shapes(y))
    if dims is None or num_classes is None or not isinstance(num_classes, int):
        return keras.unknown("what is made of data")
    if len(dims) > 1 and dims[-1] == 1:
        dims = dims[:-1]
    return np.zeros(dims + (num_classes,), dtype)


def normalize(x, axis=-1, order=2):
    return x


class Sequence:
    """The base of data that comes in batches."""

    def __len__(self):
        return keras.unknown("how many batches there are")


def data(train, test, classes_axis=True):
    """Images and labels, for training and for tests."""
    labels = (train[0], 1), (test[0], 1)
    if not classes_axis:
        labels = (train[0],), (test[0],)
    return (
        (np.empty(train, "uint8"), np.empty(labels[0], "uint8")),
        (np.empty(test, "uint8"), np.empty(labels[1], "uint8")),
    )


def load_mnist(path=None):
    return data((60000, 28, 28), (10000, 28, 28), False)


def load_cifar(label_mode="fine"):
    return data((50000, 32, 32, 3), (10000, 32, 32, 3))


def load_texts(*args, **kwargs):
    unknown = keras.unknown("the texts of a data set")
    return (unknown, unknown), (unknown, unknown)


def load_boston_housing(*args, **kwargs):
    return (
        (np.empty((404, 13)), np.empty((404,))),
        (np.empty((102, 13)), np.empty((102,))),
    )


def initializer(identifier):
    """An initializer by its name; what stands for it here is what was given."""
    return identifier


def given(identifier):
    """A regularizer or a constraint, as it was given."""
    return tf.keras.regularizers.L2() if isinstance(identifier, str) else identifier
