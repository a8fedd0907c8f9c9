"""Layers that came with Keras 3: grouped attention, norms, adaptive pools, changes of images.

After `src/layers/` of Keras 3.15.
"""

import tensorflow as tf

keras = tf._keras
L = tf.keras.layers
Layer = L.Layer


class GroupedQueryAttention(Layer):
    def __init__(
        self,
        head_dim,
        num_query_heads,
        num_key_value_heads,
        dropout=0.0,
        use_bias=True,
        flash_attention=None,
        kernel_initializer="glorot_uniform",
        bias_initializer="zeros",
        kernel_regularizer=None,
        bias_regularizer=None,
        activity_regularizer=None,
        kernel_constraint=None,
        bias_constraint=None,
        use_gate=False,
        seed=None,
        **kwargs,
    ):
        super().__init__(**kwargs)
        self.supports_masking = True
        self.head_dim, self.use_bias, self.use_gate = head_dim, use_bias, use_gate
        self.num_query_heads, self.num_key_value_heads = num_query_heads, num_key_value_heads
        self.dropout, self.seed = dropout, seed

    def _projection(self, name, equation, shape, axes):
        return L.EinsumDense(
            equation,
            output_shape=shape,
            bias_axes=axes if self.use_bias else None,
            name=name,
        )

    def _heads(self, name, letters, heads):
        first, letter = letters
        equation = "b{0}m,m{1}h->b{0}{1}h".format(first, letter)
        return self._projection(name, equation, (None, heads, self.head_dim), letter + "h")

    def build(self, query_shape, value_shape=None, key_shape=None):
        key_shape = value_shape if key_shape is None else key_shape
        dims = keras.dims(query_shape)
        self._query_dense = self._heads("query", "qu", self.num_query_heads)
        self._query_dense.build(query_shape)
        self._key_dense = self._heads("key", "kv", self.num_key_value_heads)
        self._key_dense.build(key_shape)
        if self.use_gate:
            self._gate_dense = self._heads("gate", "qu", self.num_query_heads)
            self._gate_dense.build(query_shape)
        self._value_dense = self._heads("value", "kv", self.num_key_value_heads)
        self._value_dense.build(value_shape)
        self._softmax = L.Softmax()
        self._dropout_layer = L.Dropout(self.dropout, seed=self.seed)
        features = dims[-1] if dims else keras.unknown("the size of the input")
        self._output_dense = self._projection(
            "attention_output", "bquh,uhm->bqm", (None, features), "m"
        )
        self._output_dense.build((None, None, self.num_query_heads, self.head_dim))
        self.built = True

    def call(
        self,
        query,
        value,
        key=None,
        query_mask=None,
        value_mask=None,
        key_mask=None,
        attention_mask=None,
        return_attention_scores=False,
        training=None,
        use_causal_mask=False,
    ):
        made = keras.op("einsum", keras.shapes(query), keras.dtype(query))
        return (made, keras.unknown("the scores")) if return_attention_scores else made


class RMSNormalization(Layer):
    def __init__(self, axis=-1, epsilon=1e-6, **kwargs):
        super().__init__(**kwargs)
        self.axis, self.epsilon = axis, epsilon

    def build(self, input_shape):
        dims = keras.dims(input_shape)
        axes = self.axis if isinstance(self.axis, (list, tuple)) else [self.axis]
        shape = [dims[a] for a in axes] if dims else keras.unknown("the shape of the input")
        self.scale = self._weight("scale", shape)
        self.built = True

    def call(self, inputs):
        return keras.op("Mul_1", keras.shapes(inputs), keras.dtype(inputs))


class SpectralNormalization(L.Wrapper):
    def __init__(self, layer, power_iterations=1, **kwargs):
        super().__init__(layer, **kwargs)
        self.power_iterations = power_iterations

    def build(self, input_shape):
        super().build(input_shape)
        kernel = self.layer.kernel if hasattr(self.layer, "kernel") else self.layer.embeddings
        self.kernel = kernel
        self.vector_u = self._weight("vector_u", (1, kernel.shape[-1]), trainable=False)

    def call(self, inputs, training=False):
        return self.layer(inputs)


class Identity(Layer):
    def call(self, inputs):
        return inputs


class ReversibleEmbedding(L.Embedding):
    def __init__(
        self, input_dim, output_dim, tie_weights=True, embeddings_initializer="uniform", **kwargs
    ):
        for option in ("reverse_dtype", "logit_soft_cap"):
            kwargs.pop(option, None)
        super().__init__(input_dim, output_dim, embeddings_initializer, **kwargs)
        self.tie_weights = tie_weights

    def build(self, inputs_shape=None):
        super().build()
        if not self.tie_weights:
            self.reverse_embeddings = self._weight(
                "reverse_embeddings", (self.output_dim, self.input_dim)
            )

    def call(self, inputs, reverse=False):
        if not reverse:
            return super().call(inputs)
        dims = keras.dims(keras.shapes(inputs))
        shape = dims[:-1] + (self.input_dim,) if dims else keras.unknown("the shape of the input")
        return keras.op("MatMul", shape, self.dtype)


class AdaptivePooling(Layer):
    _rank = 2

    def __init__(self, output_size, data_format=None, **kwargs):
        super().__init__(**kwargs)
        single = isinstance(output_size, int)
        self.output_size = (output_size,) * self._rank if single else tuple(output_size)
        self.data_format = data_format or tf.keras.backend.image_data_format()

    def call(self, inputs):
        dims = keras.dims(keras.shapes(inputs))
        if dims is None:
            shape = keras.unknown("the shape of the input")
        elif self.data_format == "channels_first":
            shape = dims[:2] + self.output_size
        else:
            shape = dims[:1] + self.output_size + dims[-1:]
        return keras.op("einsum", shape, keras.dtype(inputs))


class AdaptiveAveragePooling1D(AdaptivePooling):
    _rank = 1


class AdaptiveAveragePooling2D(AdaptivePooling):
    pass


class AdaptiveAveragePooling3D(AdaptivePooling):
    _rank = 3


class AdaptiveMaxPooling1D(AdaptivePooling):
    _rank = 1


class AdaptiveMaxPooling2D(AdaptivePooling):
    pass


class AdaptiveMaxPooling3D(AdaptivePooling):
    _rank = 3


class ImageLayer(Layer):
    """A layer that changes images, with as many states of random generators as it has parts that
    draw at random, and its own."""

    _generators = 1

    def __init__(self, *args, **kwargs):
        seed = kwargs.pop("seed", None)
        factors = [key for key in kwargs if key not in ("name", "dtype", "trainable")]
        super().__init__(**{key: kwargs[key] for key in kwargs if key not in factors})
        for number in range(self._count(args, kwargs)):
            setattr(self, "_generator_" + str(number), keras.SeedGenerator(seed))

    def _count(self, args, kwargs):
        return self._generators

    def call(self, inputs, training=True):
        if not tf._model.is_tensor(inputs):
            return inputs
        return keras.op("cond", keras.shapes(inputs), keras.dtype(inputs))


class AutoContrast(ImageLayer):
    _generators = 0


class Equalization(ImageLayer):
    _generators = 0


class RandAugment(ImageLayer):
    _generators = 10


class AugMix(ImageLayer):
    def _count(self, args, kwargs):
        return 10 if kwargs.get("all_ops", True) else 6


class RandomColorJitter(ImageLayer):
    def _count(self, args, kwargs):
        factors = ("brightness_factor", "contrast_factor", "saturation_factor", "hue_factor")
        given = dict(zip(("value_range",) + factors, args), **kwargs)
        return 1 + sum(1 for factor in factors if given.get(factor) is not None)


class Pipeline(Layer):
    def __init__(self, layers, name=None):
        super().__init__(name=name)
        self._pipeline_layers = layers

    layers = property(lambda self: self._pipeline_layers)

    def call(self, inputs, training=True, mask=None):
        for layer in self._pipeline_layers:
            inputs = layer(inputs)
        return inputs
