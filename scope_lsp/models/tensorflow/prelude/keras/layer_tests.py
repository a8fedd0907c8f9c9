"""What Keras's own tests make their layers and models with.

After `python/keras/testing_utils.py` of 1.15 and `_impl/keras/testing_utils.py` of 1.4.
"""

import numpy as np
import tensorflow as tf

keras = tf.keras
version = tf._version


def layer_test(
    layer_cls,
    kwargs=None,
    input_shape=None,
    input_dtype=None,
    input_data=None,
    expected_output=None,
    expected_output_dtype=None,
    expected_output_shape=None,
    validate_training=True,
    **options,
):
    """The layer in a functional model, in one that is made again, in training, and in a row."""
    if version.keras_optimizers_are_first:
        tf._model.doubt("what Keras's test of a layer makes isn't followed to the end before 1.14")
    if input_data is None:
        sizes = [3 if size is None else size for size in input_shape]
        input_data = np.zeros(sizes, input_dtype or "float32")
    elif input_shape is None:
        input_shape = input_data.shape
    layer = layer_cls(**(kwargs or {}))
    x = keras.layers.Input(shape=input_shape[1:], dtype=input_dtype or input_data.dtype)
    y = layer(x)
    model = keras.models.Model(x, y)
    model.predict(input_data)
    made_again(keras.models.Model, model, input_data)
    if validate_training:
        if version.keras_optimizers_are_first:
            model.compile("rmsprop", "mse")
        else:
            model = keras.models.Model(x, layer(x))
            model.compile("rmsprop", "mse", weighted_metrics=["acc"])
        model.train_on_batch(input_data, input_data)
    config = layer.get_config()
    config["batch_input_shape"] = input_shape
    row = keras.models.Sequential()
    row.add(layer.__class__.from_config(config))
    row.predict(input_data)
    made_again(keras.models.Sequential, row, input_data)
    return tf._keras.unknown("what the layer computes")


def made_again(cls, model, input_data):
    again = cls.from_config(model.get_config())
    if model.weights:
        again.predict(input_data)


def get_test_data(train_samples, test_samples, input_shape, num_classes, random_seed=None):
    def data(samples):
        return np.zeros((samples,) + tuple(input_shape)), np.zeros((samples,), "int64")

    return data(train_samples), data(test_samples)


# Models of each kind


class SmallMLP(keras.Model):
    def __init__(self, num_hidden, num_classes):
        super(SmallMLP, self).__init__()
        self.layer_a = keras.layers.Dense(num_hidden, activation="relu")
        activation = "sigmoid" if num_classes == 1 else "softmax"
        self.layer_b = keras.layers.Dense(num_classes, activation=activation)

    def call(self, inputs, **kwargs):
        return self.layer_b(self.layer_a(inputs))


class SmallMLPCustomBuild(SmallMLP):
    def __init__(self, num_hidden, num_classes):
        keras.Model.__init__(self)
        self.layer_a = self.layer_b = None
        self.num_hidden, self.num_classes = num_hidden, num_classes

    def build(self, input_shape):
        self.layer_a = keras.layers.Dense(self.num_hidden, activation="relu")
        activation = "sigmoid" if self.num_classes == 1 else "softmax"
        self.layer_b = keras.layers.Dense(self.num_classes, activation=activation)


def get_small_sequential_mlp(num_hidden, num_classes, input_dim=None):
    model = keras.models.Sequential()
    given = {"input_dim": input_dim} if input_dim else {}
    model.add(keras.layers.Dense(num_hidden, activation="relu", **given))
    activation = "sigmoid" if num_classes == 1 else "softmax"
    model.add(keras.layers.Dense(num_classes, activation=activation))
    return model


def get_small_functional_mlp(num_hidden, num_classes, input_dim):
    inputs = keras.Input(shape=(input_dim,))
    hidden = keras.layers.Dense(num_hidden, activation="relu")(inputs)
    activation = "sigmoid" if num_classes == 1 else "softmax"
    return keras.Model(inputs, keras.layers.Dense(num_classes, activation=activation)(hidden))


get_small_subclass_mlp = SmallMLP
get_small_subclass_mlp_with_custom_build = SmallMLPCustomBuild


def get_small_mlp(num_hidden, num_classes, input_dim):
    kind = tf.keras.testing_utils.get_model_type()
    if kind == "subclass":
        return SmallMLP(num_hidden, num_classes)
    if kind == "subclass_custom_build":
        return SmallMLPCustomBuild(num_hidden, num_classes)
    if kind == "sequential":
        return get_small_sequential_mlp(num_hidden, num_classes, input_dim)
    return get_small_functional_mlp(num_hidden, num_classes, input_dim)


class ModelOfLayers(keras.Model):
    def __init__(self, layers, *args, **kwargs):
        super(ModelOfLayers, self).__init__(*args, **kwargs)
        self.all_layers = layers

    def call(self, inputs, **kwargs):
        for layer in self.all_layers:
            inputs = layer(inputs)
        return inputs


def get_model_from_layers(layers, input_shape=None, input_dtype=None, name=None, **options):
    kind = tf.keras.testing_utils.get_model_type()
    if kind in ("subclass", "subclass_custom_build"):
        return ModelOfLayers(layers, name=name)
    if kind == "sequential":
        model = keras.models.Sequential(name=name)
        if input_shape:
            model.add(keras.layers.InputLayer(input_shape=input_shape, dtype=input_dtype))
        for layer in layers:
            model.add(layer)
        return model
    if not input_shape:
        raise ValueError("Cannot create a functional model from layers with no input shape.")
    inputs = outputs = keras.Input(shape=input_shape, dtype=input_dtype)
    for layer in layers:
        outputs = layer(outputs)
    return keras.Model(inputs, outputs, name=name)


def get_v2_optimizer(name, **kwargs):
    return tf.keras.optimizers.get({"class_name": name, "config": kwargs})
