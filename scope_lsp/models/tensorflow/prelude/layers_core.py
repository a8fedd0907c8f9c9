"""`tf.layers.Dense`, `Dropout` and `Flatten`.

After `python/layers/core.py` of 1.0 to 1.15, and since 1.9 `python/keras/layers/core.py` below it.
"""

import tensorflow as tf
from tensorflow import _layers, _version

Layer, InputSpec = tf.compat.v1.layers.Layer, tf.compat.v1.layers.InputSpec
ARE_KERAS = _version.layers_are_keras_layers
RESHAPES = _version.dense_layers_reshape
TAKES_RATE = _version.dropout_takes_rate


class Dense(Layer):
    def __init__(
        self, units, activation=None, use_bias=True, kernel_initializer=None,
        bias_initializer=tf.compat.v1.zeros_initializer(), kernel_regularizer=None,
        bias_regularizer=None, activity_regularizer=None, kernel_constraint=None,
        bias_constraint=None, trainable=True, name=None, **kwargs,
    ):  # fmt: skip
        super().__init__(
            trainable=trainable, name=name, activity_regularizer=activity_regularizer, **kwargs
        )
        self.units = units
        self.activation = activation and _layers.activation_of(activation)
        self.use_bias = use_bias
        self.kernel_initializer = kernel_initializer
        self.bias_initializer = bias_initializer
        self.kernel_regularizer = kernel_regularizer
        self.bias_regularizer = bias_regularizer
        self.kernel_constraint = kernel_constraint
        self.bias_constraint = bias_constraint
        self.input_spec = InputSpec(min_ndim=2)

    def build(self, input_shape):
        last = _layers.last_size(input_shape)
        if last is None:
            raise ValueError(
                "The last dimension of the inputs to `Dense` should be defined. Found `None`."
            )
        self.input_spec = InputSpec(min_ndim=2, axes={-1: last})
        self.kernel = self.add_weight(
            "kernel",
            [last, self.units],
            self._dtype,
            self.kernel_initializer,
            self.kernel_regularizer,
            constraint=self.kernel_constraint,
        )
        self.bias = None
        if self.use_bias:
            self.bias = self.add_weight(
                "bias",
                [self.units],
                self._dtype,
                self.bias_initializer,
                self.bias_regularizer,
                constraint=self.bias_constraint,
            )
        self.built = True

    def call(self, inputs):
        sizes = tf._model.sizes(inputs)
        rank = len(sizes)
        outputs = self._multiplied(inputs, sizes, rank)
        if self.use_bias:
            outputs = _layers.op("BiasAdd", (outputs, self.bias), tf._model.sizes(outputs))
        if RESHAPES and rank > 2:
            outputs = _layers.op("Reshape", (outputs,), sizes[:-1] + [self.units])
        return outputs if self.activation is None else self.activation(outputs)

    def _multiplied(self, inputs, sizes, rank):
        if RESHAPES and rank > 2:
            _layers.op("Reshape", ())
        name = "Tensordot" if rank > 2 and not RESHAPES else "MatMul"
        return _layers.op(name, (inputs, self.kernel), sizes[:-1] + [self.units])

    def compute_output_shape(self, input_shape):
        return tf.TensorShape(tf._model.sizes(input_shape)[:-1] + [self.units])

    _compute_output_shape = compute_output_shape


def dense(
    inputs, units, activation=None, use_bias=True, kernel_initializer=None,
    bias_initializer=tf.compat.v1.zeros_initializer(), kernel_regularizer=None,
    bias_regularizer=None, activity_regularizer=None, kernel_constraint=None, bias_constraint=None,
    trainable=True, name=None, reuse=None,
):  # fmt: skip
    return Dense(
        units,
        activation,
        use_bias,
        kernel_initializer,
        bias_initializer,
        kernel_regularizer,
        bias_regularizer,
        activity_regularizer,
        kernel_constraint,
        bias_constraint,
        trainable,
        name,
        _scope=name,
        _reuse=reuse,
    )(inputs)


class Dropout(Layer):
    def __init__(self, rate=0.5, noise_shape=None, seed=None, name=None, **kwargs):
        super().__init__(name=name, **kwargs)
        self.rate = rate
        self.noise_shape = noise_shape
        self.seed = seed

    def call(self, inputs, training=False):
        if not tf._model.known(training):
            return _layers.op_somewhere((inputs,), "whether it drops anything isn't known")
        return _layers.smart_cond(
            training, lambda: self._dropped(inputs), lambda: tf.identity(inputs)
        )

    def _dropped(self, inputs):
        dropout = tf.compat.v1.nn.dropout
        if TAKES_RATE:
            return dropout(inputs, noise_shape=self.noise_shape, seed=self.seed, rate=self.rate)
        return dropout(inputs, 1 - self.rate, self.noise_shape, self.seed)


def dropout(inputs, rate=0.5, noise_shape=None, seed=None, training=False, name=None):
    return Dropout(rate, noise_shape, seed, name)(inputs, training=training)


class Flatten(Layer):
    def __init__(self, data_format=None, **kwargs):
        super().__init__(**kwargs)
        self.data_format = _layers.data_format_of(data_format)
        self.input_spec = InputSpec(min_ndim=1 if ARE_KERAS else 2)

    def call(self, inputs):
        if self.data_format == "channels_first":
            _layers.op("transpose", ())
        return _layers.op("Reshape", (inputs,), self._sizes(tf._model.sizes(inputs)))

    def _sizes(self, sizes):
        product = 1
        for size in sizes[1:]:
            product = None if product is None or size is None else product * size
        return [sizes[0], product]

    def compute_output_shape(self, input_shape):
        return tf.TensorShape(self._sizes(tf._model.sizes(input_shape)))

    _compute_output_shape = compute_output_shape


def flatten(inputs, name=None, data_format="channels_last"):
    return Flatten(name=name, data_format=data_format)(inputs)
