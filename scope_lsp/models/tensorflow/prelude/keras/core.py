"""Layers that every network has: dense ones, embeddings, shapes, dropout, functions.

After `layers/core.py` of 1.15 and `layers/core/` of Keras 2.10.
"""

import tensorflow as tf

keras = tf._keras
version = tf._version
Layer, is_first = tf.keras.layers.Layer, keras.is_first


def get_activation(given):
    return tf.keras.activations.get(given)


def activated(activation, value):
    """What an activation makes of a tensor."""
    return value if activation is None else activation(value)


class Dense(Layer):
    def __init__(
        self,
        units,
        activation=None,
        use_bias=True,
        kernel_initializer="glorot_uniform",
        bias_initializer="zeros",
        kernel_regularizer=None,
        bias_regularizer=None,
        activity_regularizer=None,
        kernel_constraint=None,
        bias_constraint=None,
        **kwargs,
    ):
        super().__init__(activity_regularizer=activity_regularizer, **kwargs)
        self.units = int(units)
        self.activation = get_activation(activation)
        self.use_bias = use_bias
        self.kernel_initializer, self.bias_initializer = kernel_initializer, bias_initializer
        self.kernel_regularizer, self.bias_regularizer = kernel_regularizer, bias_regularizer
        self.kernel_constraint, self.bias_constraint = kernel_constraint, bias_constraint
        self.supports_masking = True

    def build(self, input_shape):
        dims = keras.dims(input_shape)
        last = dims[-1] if dims else keras.unknown("the size of the input")
        self.kernel = self._weight(
            "kernel",
            (last, self.units),
            initializer=self.kernel_initializer,
            regularizer=self.kernel_regularizer,
        )
        if self.use_bias:
            self.bias = self._weight(
                "bias",
                (self.units,),
                initializer=self.bias_initializer,
                regularizer=self.bias_regularizer,
            )
        else:
            self.bias = None
        self.built = True

    def call(self, inputs):
        dims = keras.dims(keras.shapes(inputs))
        shape = (
            keras.unknown("the shape of the input") if dims is None else dims[:-1] + (self.units,)
        )
        last = (
            "BiasAdd" if self.use_bias else "MatMul" if not dims or len(dims) < 3 else "Tensordot"
        )
        return activated(self.activation, keras.op(last, shape, self.dtype))

    def compute_output_shape(self, input_shape):
        return tf.TensorShape(keras.dims(input_shape)[:-1] + (self.units,))


class Embedding(Layer):
    def __init__(
        self,
        input_dim,
        output_dim,
        embeddings_initializer="uniform",
        embeddings_regularizer=None,
        activity_regularizer=None,
        embeddings_constraint=None,
        mask_zero=False,
        input_length=None,
        **kwargs,
    ):
        if "input_shape" not in kwargs and "batch_input_shape" not in kwargs:
            kwargs["input_shape"] = (input_length if input_length else None,)
        if kwargs.get("dtype") is None:
            kwargs["dtype"] = "float32"
        super().__init__(**kwargs)
        self.input_dim, self.output_dim = input_dim, output_dim
        self.embeddings_initializer = embeddings_initializer
        self.embeddings_regularizer = embeddings_regularizer
        self.embeddings_constraint = embeddings_constraint
        self.mask_zero = self.supports_masking = self.makes_mask = mask_zero
        self.input_length = input_length

    def build(self, input_shape=None):
        self.embeddings = self._weight(
            "embeddings",
            (self.input_dim, self.output_dim),
            initializer=self.embeddings_initializer,
            regularizer=self.embeddings_regularizer,
        )
        self.built = True

    def call(self, inputs):
        dims = keras.dims(keras.shapes(inputs))
        shape = (
            keras.unknown("the shape of the input") if dims is None else dims + (self.output_dim,)
        )
        if version.keras_is_v3:
            return keras.op("GatherV2", shape, self.dtype)
        gathers = version.keras_embedding_gathers
        if gathers is None:
            return keras.op(keras.unknown("how this version looks it up"), shape, self.dtype)
        if gathers:
            whole = inputs if keras.dtype(inputs) == "int32" else tf.cast(inputs, "int32")
            return tf.gather(self.embeddings, whole)
        return keras.op("embedding_lookup/Identity_1", shape, self.dtype)

    def compute_mask(self, inputs, mask=None):
        return tf.not_equal(inputs, 0) if self.mask_zero else None


def _same(layer, inputs, op):
    if not tf._model.is_tensor(inputs):
        return inputs
    return keras.op(op, keras.shapes(inputs), keras.dtype(inputs))


class Activation(Layer):
    def __init__(self, activation, **kwargs):
        super().__init__(**kwargs)
        self.supports_masking = True
        self.activation = get_activation(activation)

    def call(self, inputs):
        return activated(self.activation, inputs)


class Masking(Layer):
    def __init__(self, mask_value=0.0, **kwargs):
        super().__init__(**kwargs)
        self.mask_value = mask_value
        self.supports_masking = self.makes_mask = True

    def call(self, inputs):
        return _same(self, inputs, "SelectV2" if version.keras_is_v3 else "mul")


class ActivityRegularization(Layer):
    def __init__(self, l1=0.0, l2=0.0, **kwargs):
        super().__init__(**kwargs)
        self.l1, self.l2 = l1, l2


class Lambda(Layer):
    def __init__(self, function, output_shape=None, mask=None, arguments=None, **kwargs):
        super().__init__(**kwargs)
        self.function = function
        self.arguments = arguments or {}
        self._output_shape = output_shape

    def call(self, inputs, mask=None, training=None):
        arguments = dict(self.arguments)
        names = keras.parameters(self.function)
        if "mask" in names:
            arguments["mask"] = mask
        if "training" in names:
            arguments["training"] = training
        return self.function(inputs, **arguments)


# Shapes


def product(sizes):
    total = 1
    for size in sizes:
        if size is None:
            return None
        total = total * size
    return total


class Flatten(Layer):
    def __init__(self, data_format=None, **kwargs):
        super().__init__(**kwargs)
        self.data_format = data_format

    def call(self, inputs):
        dims = keras.dims(keras.shapes(inputs))
        shape = (
            keras.unknown("the shape of the input")
            if dims is None
            else (dims[0], product(dims[1:]))
        )
        rank = None if dims is None else len(dims)
        if is_first(self.data_format) and (rank is None or rank > 1):
            if version.keras_flatten_knows_format:
                keras.ops("transpose")
        return keras.op("Reshape", shape, keras.dtype(inputs))


class Reshape(Layer):
    def __init__(self, target_shape, **kwargs):
        super().__init__(**kwargs)
        self.target_shape = tuple(target_shape)

    def call(self, inputs):
        dims = keras.dims(keras.shapes(inputs))
        return keras.op("Reshape", self._shape(dims), keras.dtype(inputs))

    def _shape(self, dims):
        target = self.target_shape
        batch = dims[0] if dims else None
        if -1 not in target:
            return (batch,) + target
        total, known = product(dims[1:]) if dims else None, product([t for t in target if t != -1])
        certain = version.keras_reshape_tells_shape
        free = None if total is None or not certain or not known else total // known
        return (batch,) + tuple(free if t == -1 else t for t in target)


class Permute(Layer):
    def __init__(self, dims, **kwargs):
        super().__init__(**kwargs)
        self.dims = tuple(dims)

    def call(self, inputs):
        dims = keras.dims(keras.shapes(inputs))
        shape = (
            keras.unknown("the shape of the input")
            if dims is None
            else ((dims[0],) + tuple(dims[d] for d in self.dims))
        )
        return keras.op("transpose", shape, keras.dtype(inputs))


class RepeatVector(Layer):
    def __init__(self, n, **kwargs):
        super().__init__(**kwargs)
        self.n = n

    def call(self, inputs):
        dims = keras.dims(keras.shapes(inputs))
        shape = (None, self.n, None) if dims is None else (dims[0], self.n, dims[1])
        made_by = "Repeat/Reshape_1" if version.keras_is_v3 else "Tile"
        return keras.op(made_by, shape, keras.dtype(inputs))


# Activations with parameters


class ReLU(Layer):
    def __init__(self, max_value=None, negative_slope=0, threshold=0, **kwargs):
        super().__init__(**kwargs)
        self.max_value, self.negative_slope, self.threshold = max_value, negative_slope, threshold
        self.supports_masking = True

    def call(self, inputs):
        return tf.keras.backend.relu(
            inputs, self.negative_slope or 0, self.max_value, self.threshold or 0
        )


class LeakyReLU(Layer):
    def __init__(self, alpha=0.3, **kwargs):
        alpha = kwargs.pop("negative_slope", alpha)
        super().__init__(**kwargs)
        self.alpha = self.negative_slope = alpha
        self.supports_masking = True

    def call(self, inputs):
        return tf.keras.backend.relu(inputs, alpha=self.alpha)


class ELU(Layer):
    def __init__(self, alpha=1.0, **kwargs):
        super().__init__(**kwargs)
        self.alpha = alpha
        self.supports_masking = True

    def call(self, inputs):
        return tf.keras.backend.elu(inputs, self.alpha)


class ThresholdedReLU(Layer):
    def __init__(self, theta=1.0, **kwargs):
        super().__init__(**kwargs)
        self.theta = theta
        self.supports_masking = True

    def call(self, inputs):
        return _same(self, inputs, "mul")


class Softmax(Layer):
    def __init__(self, axis=-1, **kwargs):
        super().__init__(**kwargs)
        self.axis = axis
        self.supports_masking = True

    def call(self, inputs, mask=None):
        if not version.keras_relu_may_leak:
            return tf.keras.activations.softmax(inputs, self.axis)
        if not isinstance(self.axis, (list, tuple)):
            return tf.nn.softmax(inputs, axis=self.axis)
        if len(self.axis) == 1:
            return tf.nn.softmax(inputs, axis=self.axis[0])
        keras.ops("ReduceLogSumExp", "sub")
        return _same(self, inputs, "Exp")


class PReLU(Layer):
    def __init__(
        self,
        alpha_initializer="zeros",
        alpha_regularizer=None,
        alpha_constraint=None,
        shared_axes=None,
        **kwargs,
    ):
        super().__init__(**kwargs)
        self.alpha_initializer, self.alpha_regularizer = alpha_initializer, alpha_regularizer
        self.alpha_constraint = alpha_constraint
        self.shared_axes = (
            list(shared_axes)
            if isinstance(shared_axes, (list, tuple))
            else (None if shared_axes is None else [shared_axes])
        )
        self.supports_masking = True

    def build(self, input_shape):
        shape = list(keras.dims(input_shape)[1:])
        for axis in self.shared_axes or ():
            shape[axis - 1] = 1
        self.alpha = self._weight(
            "alpha", shape, initializer=self.alpha_initializer, regularizer=self.alpha_regularizer
        )
        self.built = True

    def call(self, inputs, mask=None):
        return _same(self, inputs, "add")
