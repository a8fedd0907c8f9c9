"""Attention. After `layers/dense_attention.py` and `layers/attention/` of Keras 2.10."""

import tensorflow as tf

keras = tf._keras
version = tf._version
Layer = tf.keras.layers.Layer
LETTERS = "abcdefghijklmnopqrstuvwxyz"


class Attention(Layer):
    def __init__(self, use_scale=False, score_mode="dot", **kwargs):
        self.causal = kwargs.pop("causal", False)
        self.dropout = kwargs.get("dropout", 0.0)
        dropout, seed = kwargs.pop("dropout", 0.0), kwargs.pop("seed", None)
        super().__init__(**kwargs)
        if version.keras_is_v3 and dropout > 0:
            self.seed_generator = keras.SeedGenerator(seed)
        self.use_scale, self.score_mode = use_scale, score_mode
        self.supports_masking = True

    def build(self, input_shape):
        self.scale = self.concat_score_weight = None
        if self.use_scale:
            self.scale = self._weight("scale", ())
        if self.score_mode == "concat":
            self.concat_score_weight = self._weight("concat_score_weight", ())
        self.built = True

    def call(
        self, inputs, mask=None, training=None, return_attention_scores=False, use_causal_mask=False
    ):
        q, v = keras.dims(keras.shapes(inputs[0])), keras.dims(keras.shapes(inputs[1]))
        shape = q[:-1] + (v[-1],) if q and v else keras.unknown("the shape of an input")
        is_causal = bool(self.causal or use_causal_mask)
        made = keras.op(self._last_op(inputs, mask, is_causal), shape, keras.dtype(inputs[0]))
        if not return_attention_scores:
            return made
        scores = q[:-1] + (v[-2],) if q and v else keras.unknown("the shape of an input")
        why = keras.unknown("the op that may drop a part of the scores")
        last = "Softmax" if version.keras_random_layers_build_their_state else why
        return made, keras.op(last, scores, keras.dtype(inputs[0]))

    def _last_op(self, inputs, mask, is_causal):
        query, value = keras.masks_of(inputs, mask)
        is_additive = isinstance(self, AdditiveAttention)
        is_concat = self.score_mode == "concat"
        if query is False:
            return "MatMul" if is_additive or is_concat else "MatMul_1"
        if query is not True or value not in (True, False) or version.keras_is_v3:
            return keras.unknown("what the mask of the query changes")
        times = (is_additive or self.scale is not None) + is_concat + (value or is_causal)
        return "mul_%d" % times if times else "mul"


class AdditiveAttention(Attention):
    def __init__(self, use_scale=True, **kwargs):
        super().__init__(use_scale=use_scale, **kwargs)

    def build(self, input_shape):
        self.scale = None
        if self.use_scale:
            self.scale = self._weight("scale", (keras.dims(input_shape[1])[-1],))
        self.built = True


class EinsumDense(Layer):
    def __init__(
        self,
        equation,
        output_shape,
        activation=None,
        bias_axes=None,
        kernel_initializer="glorot_uniform",
        bias_initializer="zeros",
        kernel_regularizer=None,
        bias_regularizer=None,
        activity_regularizer=None,
        kernel_constraint=None,
        bias_constraint=None,
        **kwargs,
    ):
        super().__init__(**kwargs)
        self.equation, self.bias_axes = equation, bias_axes
        self.partial_output_shape = (
            list(output_shape) if isinstance(output_shape, (list, tuple)) else [output_shape]
        )
        self.activation = tf.keras.activations.get(activation)
        self.kernel_initializer, self.bias_initializer = kernel_initializer, bias_initializer
        self.kernel_regularizer, self.bias_regularizer = kernel_regularizer, bias_regularizer
        self.kernel_constraint, self.bias_constraint = kernel_constraint, bias_constraint

    def build(self, input_shape):
        kernel, bias, self.full_output_shape = analysed(
            self.equation, self.bias_axes, keras.dims(input_shape), self.partial_output_shape
        )
        self.kernel = self._weight(
            "kernel",
            kernel,
            initializer=self.kernel_initializer,
            regularizer=self.kernel_regularizer,
        )
        self.bias = None
        if bias is not None:
            self.bias = self._weight(
                "bias",
                bias,
                initializer=self.bias_initializer,
                regularizer=self.bias_regularizer,
            )
        self.built = True

    def call(self, inputs):
        made = keras.op(
            self._last_op(),
            self.full_output_shape,
            keras.dtype(inputs),
        )
        return self.activation(made)

    def _last_op(self):
        if self.bias is None:
            return "einsum/Einsum"
        return "BiasAdd" if version.keras_is_v3 else "add"


def analysed(equation, bias_axes, dims, output_shape):
    """The shapes of kernel, bias and output, by the letters of the equation."""
    given, _, output = equation.replace("...", "0").partition("->")
    first, _, weights = given.partition(",")
    if dims is None:
        nothing = keras.unknown("the shape of the input")
        return nothing, None if bias_axes is None else nothing, nothing
    sizes = {}
    elided = 0
    if first[0] == "0":
        elided = len(dims) - (len(first) - 1)
        inner, wanted = first[1:], output[1:]
        offset = elided
    elif first[-1] == "0":
        inner, wanted = first[:-1], output[:-1]
        elided = len(dims) - len(inner)
        offset = 0
    else:
        inner, wanted, offset = first, output, 0
    for position, letter in enumerate(inner):
        sizes[letter] = dims[position + offset]
    shape = list(output_shape)
    missing = len(wanted) - len(shape)
    for position, letter in enumerate(wanted):
        size = shape[position - missing] if position >= missing else None
        if size is not None:
            sizes[letter] = size
    kernel = [sizes[letter] for letter in weights]
    bias = None
    if bias_axes:
        begins = min(wanted.index(letter) for letter in bias_axes)
        bias = [sizes[c] if c in bias_axes else 1 for c in wanted[begins:]]
    full = [sizes[letter] for letter in wanted]
    between = list(dims[:elided]) if first[0] == "0" else list(dims[len(inner) :])
    full = between + full if first[0] == "0" else full + between
    return tuple(kernel), bias, tuple(full)


class MultiHeadAttention(Layer):
    def __init__(
        self,
        num_heads,
        key_dim,
        value_dim=None,
        dropout=0.0,
        use_bias=True,
        output_shape=None,
        attention_axes=None,
        kernel_initializer="glorot_uniform",
        bias_initializer="zeros",
        kernel_regularizer=None,
        bias_regularizer=None,
        activity_regularizer=None,
        kernel_constraint=None,
        bias_constraint=None,
        **kwargs,
    ):
        for key in ("flash_attention", "seed", "use_gate"):
            kwargs.pop(key, None)
        super().__init__(**kwargs)
        self.supports_masking = True
        self._num_heads, self._key_dim, self._dropout = num_heads, key_dim, dropout
        self._value_dim = value_dim if value_dim else key_dim
        self._use_bias, self._output_shape = use_bias, output_shape
        self._built_from_signature = False

    def _projection(self, name, rank, dim):
        free = LETTERS[: rank - 1]
        last, heads, size = LETTERS[rank - 1 : rank + 2]
        equation = free + last + "," + last + heads + size + "->" + free + heads + size
        return EinsumDense(
            equation,
            output_shape=[None] * (rank - 1) + [self._num_heads, dim],
            bias_axes=heads + size if self._use_bias else None,
            name=name,
        )

    def _make_output(self, rank, last):
        free = LETTERS[: rank - 1]
        heads, size = LETTERS[rank - 1 : rank + 1]
        wanted = self._output_shape or [last]
        wanted = list(wanted) if isinstance(wanted, (list, tuple)) else [wanted]
        ends = LETTERS[rank + 1 : rank + 1 + len(wanted)]
        equation = free + heads + size + "," + heads + size + ends + "->" + free + ends
        return EinsumDense(
            equation,
            output_shape=[None] * (rank - 1) + wanted,
            bias_axes=ends if self._use_bias else None,
            name="attention_output",
        )

    def build(self, query_shape=None, value_shape=None, key_shape=None):
        """The layers inside are built with their owner since Keras 3."""
        self.built = True
        if not version.keras_is_v3 or value_shape is None:
            return
        key_shape = value_shape if key_shape is None else key_shape
        self._make_layers(query_shape, value_shape, key_shape)
        self._query_dense.build(query_shape)
        self._key_dense.build(key_shape)
        self._value_dense.build(value_shape)
        heads = (keras.dims(query_shape) or (None, None, None))[:-1] + (
            self._num_heads,
            self._value_dim,
        )
        self._output_dense.build(heads)

    def _build_from_signature(self, query, value, key=None):
        """The layers inside, which are made in `init_scope` when the first call comes."""
        key = value if key is None else key
        with tf._init_scope():
            self._make_layers(keras.shapes(query), keras.shapes(value), keras.shapes(key))

    def _make_layers(self, query_shape, value_shape, key_shape):
        self._built_from_signature = True
        shapes = (query_shape, key_shape, value_shape)
        q, k, v = [keras.dims(shape) or (None, None, None) for shape in shapes]
        self._query_dense = self._projection("query", len(q), self._key_dim)
        self._key_dense = self._projection("key", len(k), self._key_dim)
        self._value_dense = self._projection("value", len(v), self._value_dim)
        self._output_dense = self._make_output(len(q), q[-1])
        self._softmax = tf.keras.layers.Softmax()
        self._dropout_layer = tf.keras.layers.Dropout(self._dropout)

    def call(
        self,
        query,
        value,
        key=None,
        attention_mask=None,
        return_attention_scores=False,
        training=None,
        use_causal_mask=False,
    ):
        if not self._built_from_signature:
            self._build_from_signature(query, value, key)
        key = value if key is None else key
        q = self._query_dense(query)
        k = self._key_dense(key)
        self._value_dense(value)
        dims, other = keras.dims(keras.shapes(q)), keras.dims(keras.shapes(k))
        mixed = keras.made(dims[:-1] + (self._value_dim,), "float32") if dims else q
        output = self._output_dense(mixed)
        if not return_attention_scores:
            return output
        if dims is None or other is None:
            shape = keras.unknown("the shape of an input")
        else:
            shape = (dims[0], self._num_heads, dims[1], other[1])
        return output, keras.op("softmax/Softmax", shape, "float32")
