"""`tensorflow_probability`, where its source isn't found: distributions, whose ops aren't followed,
and layers with distributions for weights.

After `python/distributions/distribution.py`, `python/layers/dense_variational.py`,
`conv_variational.py`, `variable_input.py` and `util.py` of 0.8 and 0.18.
"""

import tensorflow as tf
from tensorflow import _keras as keras
from tensorflow import _model, _probability

Layer = tf.keras.layers.Layer


class Distribution(object):
    """What it gives are tensors whose names and shapes aren't followed; it makes no variables."""

    def __init__(self, *args, **kwargs):
        self._name = kwargs.pop("name", None)
        self._given = list(args) + list(kwargs.values())
        _probability.adds(self._name)

    def _made(self, *args, **kwargs):
        _probability.adds(self._name)
        return _model.unnamed(inputs=self._given + list(args))

    sample = mean = mode = stddev = variance = covariance = quantile = entropy = _made
    prob = log_prob = cdf = log_cdf = survival_function = log_survival_function = _made
    kl_divergence = cross_entropy = unnormalized_log_prob = event_shape_tensor = _made
    batch_shape_tensor = forward = inverse = forward_log_det_jacobian = _made
    inverse_log_det_jacobian = experimental_sample_and_log_prob = _made

    def copy(self, **kwargs):
        return self

    def __call__(self, *args, **kwargs):
        return self._made(*args)

    def __getitem__(self, key):
        return self

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return keras.unknown("a property of a distribution")


class Bijector(Distribution):
    def __call__(self, value, *args, **kwargs):
        if isinstance(value, Distribution):
            return type(value)(self, value)
        return self._made(value)


def kl_divergence(distribution_a, distribution_b, allow_nan_stats=True, name=None):
    return distribution_a.kl_divergence(distribution_b)


# Layers


def default_loc_scale_fn(is_singular=False, *args, **kwargs):
    def made(dtype, shape, name, trainable, add_variable_fn):
        loc = add_variable_fn(
            name=name + "_loc", shape=shape, initializer="zeros", dtype=dtype, trainable=trainable
        )
        if is_singular:
            return loc, None
        scale = add_variable_fn(
            name=name + "_untransformed_scale", shape=shape, initializer="zeros", dtype=dtype,
            trainable=trainable,
        )  # fmt: skip
        return loc, scale

    return made


def default_mean_field_normal_fn(is_singular=False, *args, **kwargs):
    parameters = default_loc_scale_fn(is_singular)

    def made(dtype, shape, name, trainable, add_variable_fn):
        return Distribution(*parameters(dtype, shape, name, trainable, add_variable_fn))

    return made


def default_multivariate_normal_fn(dtype, shape, name, trainable, add_variable_fn):
    return Distribution()


class Variational(object):
    """What dense layers and convolutions have in common."""

    def _keep(self, given):
        self.kernel_posterior_fn = given.get("kernel_posterior_fn", DEFAULT_KERNEL)
        self.kernel_prior_fn = given.get("kernel_prior_fn", default_multivariate_normal_fn)
        self.bias_posterior_fn = given.get("bias_posterior_fn", DEFAULT_BIAS)
        self.bias_prior_fn = given.get("bias_prior_fn")

    def _distribution(self, make, name, shape):
        if make is None:
            return None
        dtype = tf.as_dtype(self.dtype or "float32")
        return make(dtype, shape, name, self.trainable, self.add_variable)

    def _make_distributions(self, kernel, bias):
        distribution = self._distribution
        self.kernel_posterior = distribution(self.kernel_posterior_fn, "kernel_posterior", kernel)
        self.kernel_prior = distribution(self.kernel_prior_fn, "kernel_prior", kernel)
        self.bias_posterior = distribution(self.bias_posterior_fn, "bias_posterior", bias)
        self.bias_prior = distribution(self.bias_prior_fn, "bias_prior", bias)


DEFAULT_KERNEL = default_mean_field_normal_fn()
DEFAULT_BIAS = default_mean_field_normal_fn(is_singular=True)
OPTIONS = (
    "kernel_posterior_fn", "kernel_posterior_tensor_fn", "kernel_prior_fn", "kernel_divergence_fn",
    "bias_posterior_fn", "bias_posterior_tensor_fn", "bias_prior_fn", "bias_divergence_fn", "seed",
)  # fmt: skip


class DenseVariational_(Layer, Variational):
    def __init__(
        self, units, activation=None, activity_regularizer=None, trainable=True, *args, **kwargs
    ):
        given = {key: kwargs.pop(key) for key in OPTIONS if key in kwargs}
        super().__init__(trainable=trainable, activity_regularizer=activity_regularizer, **kwargs)
        given.update(zip(OPTIONS, args))
        self._keep(given)
        self.units, self.activation = units, tf.keras.activations.get(activation)

    def build(self, input_shape):
        dims = keras.dims(input_shape)
        last = dims[-1] if dims else keras.unknown("the size of the input")
        self._make_distributions([last, self.units], [self.units])
        self.built = True

    def call(self, inputs):
        dims = keras.dims(keras.shapes(inputs))
        shape = dims[:-1] + (self.units,) if dims else keras.unknown("the shape of the input")
        last = "BiasAdd" if self.bias_posterior_fn is not None else "MatMul"
        return self.activation(keras.op(last, shape, self.dtype))


class DenseReparameterization(DenseVariational_):
    pass


class DenseLocalReparameterization(DenseVariational_):
    pass


class DenseFlipout(DenseVariational_):
    pass


class ConvVariational(keras.Image, Variational):
    _rank = 2

    def __init__(
        self, filters, kernel_size, strides=1, padding="valid", data_format="channels_last",
        dilation_rate=1, activation=None, activity_regularizer=None, *args, **kwargs,
    ):  # fmt: skip
        given = {key: kwargs.pop(key) for key in OPTIONS if key in kwargs}
        super().__init__(activity_regularizer=activity_regularizer, **kwargs)
        given.update(zip(OPTIONS, args))
        self._keep(given)
        self.filters, self.padding = filters, padding.lower()
        self.kernel_size = keras.sizes(kernel_size, self._rank)
        self.strides = keras.sizes(strides, self._rank)
        self.dilation_rate = keras.sizes(dilation_rate, self._rank)
        self.data_format = data_format
        self.activation = tf.keras.activations.get(activation)

    def build(self, input_shape):
        dims = keras.dims(input_shape)
        first = self.data_format == "channels_first"
        channels = dims[1 if first else -1] if dims else keras.unknown("the size of the input")
        kernel = list(self.kernel_size) + [channels, self.filters]
        self._make_distributions(kernel, [self.filters])
        self.built = True

    def call(self, inputs):
        return self.activation(self._tensor(inputs, "BiasAdd"))

    def _result(self, batch, lengths, channels):
        found = zip(lengths, self.kernel_size, self.strides, self.dilation_rate)
        sides = [keras.convolved(n, k, s, self.padding, d) for n, k, s, d in found]
        return batch, sides, self.filters


class Conv1DFlipout(ConvVariational):
    _rank = 1


class Conv2DFlipout(ConvVariational):
    pass


class Conv3DFlipout(ConvVariational):
    _rank = 3


class Conv1DReparameterization(ConvVariational):
    _rank = 1


class Conv2DReparameterization(ConvVariational):
    pass


class Conv3DReparameterization(ConvVariational):
    _rank = 3


class VariableLayer(Layer):
    def __init__(self, shape, dtype=None, activation=None, initializer="zeros", *args, **kwargs):
        for option in ("regularizer", "constraint"):
            kwargs.pop(option, None)
        super().__init__(**kwargs)
        self._sizes = [shape] if isinstance(shape, int) else list(shape)
        self._var = self.add_weight("constant", shape=self._sizes, dtype=dtype)

    def call(self, inputs):
        return tf.convert_to_tensor(self._var)


class DenseVariational(Layer):
    """The one whose distributions are models."""

    def __init__(
        self, units, make_posterior_fn, make_prior_fn, kl_weight=None, kl_use_exact=False,
        activation=None, use_bias=True, activity_regularizer=None, **kwargs,
    ):  # fmt: skip
        super().__init__(activity_regularizer=activity_regularizer, **kwargs)
        self.units, self.use_bias = units, use_bias
        self._make_posterior_fn, self._make_prior_fn = make_posterior_fn, make_prior_fn
        self.activation = tf.keras.activations.get(activation)

    def build(self, input_shape):
        dtype, dims = tf.as_dtype(self.dtype or "float32"), keras.dims(input_shape)
        kernel = dims[-1] * self.units if dims else keras.unknown("the size of the input")
        bias = self.units if self.use_bias else 0
        self._posterior = self._make_posterior_fn(kernel, bias, dtype)
        self._prior = self._make_prior_fn(kernel, bias, dtype)
        self.built = True

    def call(self, inputs):
        self._posterior(inputs)
        self._prior(inputs)
        dims = keras.dims(keras.shapes(inputs))
        shape = dims[:-1] + (self.units,) if dims else keras.unknown("the shape of the input")
        return self.activation(keras.op("BiasAdd", shape, self.dtype))
