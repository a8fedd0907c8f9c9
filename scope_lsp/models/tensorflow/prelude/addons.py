"""`tensorflow_addons`, where its source isn't found: its most used layers and optimizers.

After `layers/` and `optimizers/` of 0.18.
"""

import tensorflow as tf
from tensorflow import _keras as keras

L = tf.keras.layers
Layer = L.Layer
legacy = tf.keras.optimizers.legacy

# Layers


class GroupNormalization(Layer):
    def __init__(self, groups=32, axis=-1, epsilon=1e-3, center=True, scale=True, *args, **kwargs):
        for option in list(kwargs):
            if option.startswith(("beta_", "gamma_")):
                kwargs.pop(option)
        super().__init__(**kwargs)
        self.groups, self.axis, self.epsilon = groups, axis, epsilon
        self.center, self.scale = center, scale

    def build(self, input_shape):
        dims = keras.dims(input_shape)
        size = dims[self.axis] if dims else keras.unknown("the size of the input")
        if self.scale:
            self.gamma = self._weight("gamma", (size,))
        if self.center:
            self.beta = self._weight("beta", (size,))
        self.built = True

    def call(self, inputs):
        return keras.op("Reshape_1", keras.shapes(inputs), keras.dtype(inputs))


class InstanceNormalization(GroupNormalization):
    def __init__(self, **kwargs):
        kwargs["groups"] = -1
        super().__init__(**kwargs)


class FilterResponseNormalization(Layer):
    def __init__(self, epsilon=1e-6, axis=(1, 2), *args, learned_epsilon=False, **kwargs):
        for option in list(kwargs):
            if option.startswith(("beta_", "gamma_", "learned_")):
                kwargs.pop(option)
        super().__init__(**kwargs)
        self.use_eps_learned = learned_epsilon

    def build(self, input_shape):
        dims = keras.dims(input_shape)
        size = dims[-1] if dims else keras.unknown("the size of the input")
        self.gamma = self._weight("gamma", (1, 1, 1, size))
        self.beta = self._weight("beta", (1, 1, 1, size))
        if self.use_eps_learned:
            self.eps_learned = self._weight("learned_epsilon", (1,))
        self.built = True

    def call(self, inputs):
        return keras.op("add", keras.shapes(inputs), keras.dtype(inputs))


class TLU(Layer):
    def __init__(self, affine=False, *args, **kwargs):
        for option in list(kwargs):
            if option.startswith(("tau_", "alpha_")):
                kwargs.pop(option)
        super().__init__(**kwargs)
        self.affine = affine

    def build(self, input_shape):
        dims = keras.dims(input_shape)
        shape = dims[1:] if dims else keras.unknown("the shape of the input")
        self.tau = self._weight("tau", shape)
        if self.affine:
            self.alpha = self._weight("alpha", shape)
        self.built = True

    def call(self, inputs):
        return keras.op("Maximum", keras.shapes(inputs), keras.dtype(inputs))


class WeightNormalization(L.Wrapper):
    def __init__(self, layer, data_init=True, **kwargs):
        super().__init__(layer, **kwargs)
        self.data_init = data_init
        self.is_rnn = isinstance(layer, L.RNN)

    def build(self, input_shape):
        super().build(input_shape)
        kernel = self.layer.cell.recurrent_kernel if self.is_rnn else self.layer.kernel
        self.g = self._weight("g", (keras.dims(kernel.shape)[-1],))
        self._initialized = self._weight("initialized", (), "bool", trainable=False)
        if self.data_init:
            with tf.name_scope("data_dep_init"):
                again = L.deserialize(L.serialize(self.layer))
                again.build(input_shape)
                object.__setattr__(self, "_naked_clone_layer", again)
        self.built = True

    def call(self, inputs):
        return self.layer.call(inputs)


class SpectralNormalization(L.Wrapper):
    def __init__(self, layer, power_iterations=1, **kwargs):
        super().__init__(layer, **kwargs)

    def build(self, input_shape):
        super().build(input_shape)
        self.w = self.layer.kernel if hasattr(self.layer, "kernel") else self.layer.embeddings
        self.u = self._weight("sn_u", (1, keras.dims(self.w.shape)[-1]), trainable=False)
        self.built = True

    def call(self, inputs, training=None):
        return self.layer.call(inputs)


class Maxout(Layer):
    def __init__(self, num_units, axis=-1, **kwargs):
        super().__init__(**kwargs)
        self.num_units, self.axis = num_units, axis

    def call(self, inputs):
        dims = keras.dims(keras.shapes(inputs))
        shape = list(dims) if dims else keras.unknown("the shape of the input")
        if dims:
            shape[self.axis] = self.num_units
        return keras.op("Max", shape, keras.dtype(inputs))


class GELU(Layer):
    def __init__(self, approximate=True, **kwargs):
        super().__init__(**kwargs)

    def call(self, inputs):
        return keras.op("Gelu/mul", keras.shapes(inputs), keras.dtype(inputs))


class MultiHeadAttention(Layer):
    def __init__(
        self, head_size, num_heads, output_size=None, dropout=0.0, use_projection_bias=True,
        return_attn_coef=False, *args, **kwargs,
    ):  # fmt: skip
        for option in list(kwargs):
            if option.startswith(("kernel_", "bias_")):
                kwargs.pop(option)
        super().__init__(**kwargs)
        self.head_size, self.num_heads, self.output_size = head_size, num_heads, output_size
        self.use_projection_bias, self.return_attn_coef = use_projection_bias, return_attn_coef
        self.dropout = L.Dropout(dropout)

    def build(self, input_shape):
        sizes = [keras.dims(shape)[-1] for shape in input_shape]
        query, key = sizes[0], sizes[1]
        value = sizes[2] if len(sizes) > 2 else key
        self._out = value if self.output_size is None else self.output_size
        heads = self.num_heads
        self.query_kernel = self._weight("query_kernel", (heads, query, self.head_size))
        self.key_kernel = self._weight("key_kernel", (heads, key, self.head_size))
        self.value_kernel = self._weight("value_kernel", (heads, value, self.head_size))
        self.projection_kernel = self._weight(
            "projection_kernel", (heads, self.head_size, self._out)
        )
        if self.use_projection_bias:
            self.projection_bias = self._weight("projection_bias", (self._out,))
        self.built = True

    def call(self, inputs, training=None, mask=None):
        dims = keras.dims(keras.shapes(inputs[0]))
        shape = dims[:-1] + (self._out,) if dims else keras.unknown("the shape of the input")
        made = keras.op("add", shape, keras.dtype(inputs[0]))
        return (made, keras.unknown("the weights of attention")) if self.return_attn_coef else made


class CRF(Layer):
    def __init__(
        self, units, chain_initializer="orthogonal", use_boundary=True,
        boundary_initializer="zeros", use_kernel=True, **kwargs,
    ):  # fmt: skip
        super().__init__(**kwargs)
        self.units, self.use_boundary, self.use_kernel = units, use_boundary, use_kernel
        self.chain_kernel = self._weight("chain_kernel", (units, units))
        if use_boundary:
            self.left_boundary = self._weight("left_boundary", (units,))
            self.right_boundary = self._weight("right_boundary", (units,))
        if use_kernel:
            self._dense_layer = L.Dense(units)

    def call(self, inputs, mask=None):
        scores = self._dense_layer(inputs) if self.use_kernel else inputs
        dims = keras.dims(keras.shapes(scores))
        shape = dims[:2] if dims else keras.unknown("the shape of the input")
        lengths = keras.op("ones", (dims[0] if dims else None,), "int64")
        return keras.op("cond", shape, "int32"), scores, lengths, self.chain_kernel


class StochasticDepth(Layer):
    def __init__(self, survival_probability=0.5, **kwargs):
        super().__init__(**kwargs)

    def call(self, inputs, training=None):
        return keras.op("add", keras.shapes(inputs[0]), keras.dtype(inputs[0]))


# Optimizers


class AdamW(legacy.Adam):
    def __init__(self, weight_decay, *args, name="AdamW", **kwargs):
        super().__init__(*args, name=name, **without(kwargs))
        self._set_hyper("weight_decay", weight_decay)


class SGDW(legacy.SGD):
    def __init__(self, weight_decay, *args, name="SGDW", **kwargs):
        super().__init__(*args, name=name, **without(kwargs))
        self._set_hyper("weight_decay", weight_decay)


def without(kwargs):
    """Arguments without those that only choose variables."""
    for option in ("exclude_from_weight_decay", "exclude_from_layer_adaptation"):
        kwargs.pop(option, None)
    return kwargs


class LazyAdam(legacy.Adam):
    def __init__(self, *args, name="LazyAdam", **kwargs):
        super().__init__(*args, name=name, **kwargs)


class LAMB(legacy.Optimizer):
    _slot_groups = ("m", "v")

    def __init__(
        self, learning_rate=0.001, beta_1=0.9, beta_2=0.999, epsilon=1e-6, weight_decay=0.0,
        *args, name="LAMB", **kwargs,
    ):  # fmt: skip
        for option in ("weight_decay_rate",):
            weight_decay = kwargs.pop(option, weight_decay)
        super().__init__(name, **without(kwargs))
        self._settings(learning_rate, beta_1=beta_1, beta_2=beta_2, weight_decay=weight_decay)


class RectifiedAdam(legacy.Optimizer):
    _name_by_default = "RectifiedAdam"

    def __init__(
        self, learning_rate=0.001, beta_1=0.9, beta_2=0.999, epsilon=1e-7, weight_decay=0.0,
        amsgrad=False, sma_threshold=5.0, total_steps=0, warmup_proportion=0.1, min_lr=0.0,
        name=None, **kwargs,
    ):  # fmt: skip
        super().__init__(name or self._name_by_default, **kwargs)
        self._settings(
            learning_rate, beta_1=beta_1, beta_2=beta_2, weight_decay=weight_decay,
            sma_threshold=sma_threshold, total_steps=0.0, warmup_proportion=warmup_proportion,
            min_lr=min_lr,
        )  # fmt: skip
        self._amsgrad = amsgrad

    def _slot_names(self):
        return ("m", "v", "vhat") if self._amsgrad else ("m", "v")


class AdaBelief(RectifiedAdam):
    _name_by_default = "AdaBelief"

    def __init__(self, learning_rate=0.001, beta_1=0.9, beta_2=0.999, epsilon=1e-14,
                 weight_decay=0.0, rectify=True, amsgrad=False, *args, **kwargs):  # fmt: skip
        super().__init__(
            learning_rate, beta_1, beta_2, epsilon, weight_decay, amsgrad, *args, **kwargs
        )


class ConditionalGradient(legacy.Optimizer):
    _slot_groups = ("conditional_gradient",)

    def __init__(self, learning_rate=0.1, lambda_=0.01, epsilon=1e-7, ord="fro",
                 name="ConditionalGradient", **kwargs):  # fmt: skip
        super().__init__(name, **kwargs)
        self._set_hyper("learning_rate", learning_rate)
        self._set_hyper("lambda_", lambda_)


class ProximalAdagrad(legacy.Optimizer):
    _slot_groups = ("accumulator",)

    def __init__(
        self, learning_rate=0.001, initial_accumulator_value=0.1, l1_regularization_strength=0.0,
        l2_regularization_strength=0.0, name="ProximalAdagrad", **kwargs,
    ):  # fmt: skip
        super().__init__(name, **kwargs)
        self._set_hyper("learning_rate", learning_rate)
        self._set_hyper("l1_regularization_strength", l1_regularization_strength)
        self._set_hyper("l2_regularization_strength", l2_regularization_strength)


class Around(legacy.Optimizer):
    """An optimizer with another inside, whose variables are made in its own scope."""

    _slot_group = None

    def __init__(self, optimizer, *args, name=None, **kwargs):
        super().__init__(name or self.__class__.__name__)
        self._optimizer = tf.keras.optimizers.get(optimizer)

    def apply_gradients(self, grads_and_vars, name=None, *args, **kwargs):
        self._optimizer._iterations = self.iterations
        return super().apply_gradients(grads_and_vars, name, *args, **kwargs)

    def _create_hypers(self):
        self._optimizer._create_hypers()

    def _create_slots(self, var_list):
        self._optimizer._create_slots(var_list)
        for variable in var_list:
            self.add_slot(variable, self._slot_group)

    learning_rate = property(lambda self: self._optimizer.learning_rate, lambda self, value: None)
    lr = learning_rate


class Lookahead(Around):
    _slot_group = "slow"


class MovingAverage(Around):
    _slot_group = "average"


class SWA(Around):
    _slot_group = "average"
