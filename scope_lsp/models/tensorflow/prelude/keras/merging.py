"""Layers that merge several tensors. After `layers/merge.py` of 1.15, `layers/merging/` of 2.10."""

import tensorflow as tf

keras = tf._keras
version = tf._version
Layer = tf.keras.layers.Layer


def broadcast(shapes):
    """The shape that several broadcast to, None where it isn't known."""
    found = None
    for shape in shapes:
        dims = keras.dims(shape)
        if dims is None:
            return keras.unknown("the shape of an input")
        if found is None:
            found = dims
        elif len(found) < len(dims):
            found = dims[: len(dims) - len(found)] + found
        if len(dims) < len(found):
            dims = (1,) * (len(found) - len(dims)) + dims
        found = tuple(wider(a, b) for a, b in zip(found, dims))
    return found


def wider(a, b):
    if a is None or b is None:
        return a if b == 1 else b if a == 1 else None if a is None and b is None else a or b
    return b if a == 1 else a


class Merge(Layer):
    _op = "add"

    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.supports_masking = True

    def build(self, input_shape):
        self.built = True

    def call(self, inputs):
        shape = broadcast([keras.shapes(t) for t in inputs])
        named = self._op in ("add", "sub", "mul") and version.keras_is_v3
        op = self._op[0].upper() + self._op[1:] if named else self._op
        return keras.op(op, shape, keras.dtype(inputs[0]))

    def compute_output_shape(self, input_shape):
        return tf.TensorShape(broadcast(input_shape))


class Add(Merge):
    def call(self, inputs):
        made = super().call(inputs)
        for _ in inputs[2:]:
            made = super().call(inputs)
        return made


class Subtract(Merge):
    _op = "sub"


class Multiply(Merge):
    _op = "mul"

    def call(self, inputs):
        made = super().call(inputs)
        for _ in inputs[2:]:
            made = super().call(inputs)
        return made


class Average(Merge):
    _op = "truediv"


class Maximum(Multiply):
    _op = "Maximum"


class Minimum(Multiply):
    _op = "Minimum"


class Concatenate(Merge):
    _op = "concat"

    def __init__(self, axis=-1, **kwargs):
        super().__init__(**kwargs)
        self.axis = axis

    def call(self, inputs):
        if not isinstance(inputs, (list, tuple)):
            return inputs
        shape = self._joined([keras.dims(keras.shapes(t)) for t in inputs])
        return keras.op(self._op, shape, keras.dtype(inputs[0]))

    def _joined(self, shapes):
        if any(s is None for s in shapes):
            return keras.unknown("the shape of an input")
        total = 0
        for shape in shapes:
            size = shape[self.axis]
            total = None if total is None or size is None else total + size
        joined = list(shapes[0])
        joined[self.axis] = total
        return tuple(joined)

    def compute_output_shape(self, input_shape):
        return tf.TensorShape(self._joined([keras.dims(s) for s in input_shape]))


class Dot(Merge):
    def __init__(self, axes, normalize=False, **kwargs):
        super().__init__(**kwargs)
        self.axes, self.normalize = axes, normalize

    def call(self, inputs):
        a, b = [keras.dims(keras.shapes(t)) for t in inputs]
        if a is None or b is None:
            shape = keras.unknown("the shape of an input")
        else:
            axes = self.axes if isinstance(self.axes, (list, tuple)) else (self.axes, self.axes)
            first = [d for i, d in enumerate(a) if i != axes[0] % len(a)]
            second = [d for i, d in enumerate(b) if i != axes[1] % len(b) and i != 0]
            shape = tuple(first + second)
            shape = shape if len(shape) > 1 else shape + (1,)
        return keras.op(multiplied(a, b), shape, keras.dtype(inputs[0]))


def multiplied(a, b):
    """The last op of `batch_dot` of `keras/backend.py`, for tensors of these sizes."""
    if a is None or b is None:
        return keras.unknown("the ranks of the inputs")
    ranks = (len(a), len(b))
    if version.keras_is_v3:
        return "Squeeze" if ranks == (2, 2) else "MatMul"
    if version.keras_batch_dot_reshapes:
        return "Squeeze" if min(ranks) == 2 else "Reshape_2" if max(ranks) > 3 else "MatMul"
    if ranks == (2, 2):
        return "ExpandDims"
    return "MatMul" if ranks[0] == ranks[1] else "Squeeze"


def add(inputs, **kwargs):
    return Add(**kwargs)(inputs)


def subtract(inputs, **kwargs):
    return Subtract(**kwargs)(inputs)


def multiply(inputs, **kwargs):
    return Multiply(**kwargs)(inputs)


def average(inputs, **kwargs):
    return Average(**kwargs)(inputs)


def maximum(inputs, **kwargs):
    return Maximum(**kwargs)(inputs)


def minimum(inputs, **kwargs):
    return Minimum(**kwargs)(inputs)


def concatenate(inputs, axis=-1, **kwargs):
    return Concatenate(axis=axis, **kwargs)(inputs)


def dot(inputs, axes, normalize=False, **kwargs):
    return Dot(axes=axes, normalize=normalize, **kwargs)(inputs)
