"""`keras.ops`: the functions of Keras 3 on tensors, by those of TensorFlow.

After `src/ops/` and `src/backend/tensorflow/` of Keras 3.15. They take no name that a variable
could meet; what counts is the shapes and dtypes that they give.
"""

import tensorflow as tf

keras = tf._keras


def same(x, *args, **kwargs):
    return tf.identity(x)


def truth(x, *args, **kwargs):
    return tf.cast(x, tf.bool)


def added(x1, x2, *args, **kwargs):
    return tf.add(x1, x2)


def divide(x1, x2):
    return tf.divide(x1, x2)


def compared(x1, x2, *args, **kwargs):
    return tf.equal(x1, x2)


def where(condition, x1=None, x2=None):
    if x1 is None:
        return tf.where(condition)
    return tf.where(condition, x1, x2)


# Over axes


def summed(x, axis=None, keepdims=False, *args, **kwargs):
    return tf.reduce_sum(x, axis=axis, keepdims=keepdims)


def checked(x, axis=None, keepdims=False, *args, **kwargs):
    return tf.reduce_any(x, axis=axis, keepdims=keepdims)


def greatest(x, axis=None, keepdims=False, initial=None):
    return tf.reduce_max(x, axis=axis, keepdims=keepdims)


def norm(x, ord=None, axis=None, keepdims=False):
    return tf.reduce_sum(x, axis=axis, keepdims=keepdims)


def argmax(x, axis=None, keepdims=False):
    if axis is None:
        x, axis = tf.reshape(x, [-1]), 0
    return tf.argmax(x, axis=axis, output_type=tf.int32)


def moments(x, axes, keepdims=False, synchronized=False):
    return tf.nn.moments(x, axes, keepdims=keepdims)


def count_nonzero(x, axis=None):
    return tf.math.count_nonzero(x, axis=axis, dtype=tf.int32)


def top_k(x, k, sorted=True):
    return tf.math.top_k(x, k)


# Shapes


def shape(x):
    dims = keras.dims(keras.shapes(x))
    if dims is None:
        return keras.unknown("the shape of a tensor")
    made = None
    found = []
    for index, size in enumerate(dims):
        if size is None:
            made = tf.shape(x) if made is None else made
            size = made[index]
        found.append(size)
    return tuple(found)


def ndim(x):
    dims = keras.dims(keras.shapes(x))
    return keras.unknown("the rank of a tensor") if dims is None else len(dims)


def size(x):
    return tf.size(x)


def reshape(x, newshape):
    if isinstance(newshape, (list, tuple)):
        newshape = [-1 if each is None else each for each in newshape]
    return tf.reshape(x, newshape)


def ravel(x):
    return tf.reshape(x, [-1])


def transpose(x, axes=None):
    return tf.transpose(x, axes)


def swapped(rank, first, second):
    order = list(range(rank))
    order[first], order[second] = order[second], order[first]
    return order


def swapaxes(x, axis1, axis2):
    return tf.transpose(x, swapped(ndim(x), axis1, axis2))


def moveaxis(x, source, destination):
    rank = ndim(x)
    order = list(range(rank))
    if isinstance(source, (list, tuple)):
        return keras.unknown("a tensor with other axes")
    moved = order.pop(source)
    order.insert(destination + rank if destination < 0 else destination, moved)
    return tf.transpose(x, order)


def expand_dims(x, axis):
    if isinstance(axis, (list, tuple)):
        for each in sorted(axis):
            x = tf.expand_dims(x, each)
        return x
    return tf.expand_dims(x, axis)


def squeeze(x, axis=None):
    return tf.squeeze(x, axis)


def concatenate(xs, axis=0):
    return tf.concat(xs, axis=0 if axis is None else axis)


def stack(x, axis=0):
    return tf.stack(x, axis=axis)


def unstack(x, num=None, axis=0):
    return tf.unstack(x, num, axis)


def split(x, indices_or_sections, axis=0):
    if not isinstance(indices_or_sections, int):
        total = keras.dims(keras.shapes(x))[axis]
        ends = list(indices_or_sections) + [total]
        begins = [0] + list(indices_or_sections)
        return tf.split(x, [e - b for b, e in zip(begins, ends)], axis)
    return tf.split(x, indices_or_sections, axis)


def tile(x, repeats):
    return tf.tile(x, repeats)


def repeat(x, repeats, axis=None):
    return tf.repeat(x, repeats, axis=axis)


def pad(x, pad_width, mode="constant", constant_values=None):
    if isinstance(pad_width, int):
        pad_width = [(pad_width, pad_width)] * ndim(x)
    return tf.pad(x, pad_width)


def broadcast_to(x, shape):
    return tf.broadcast_to(x, shape)


def take(x, indices, axis=None):
    if axis is None:
        x, axis = tf.reshape(x, [-1]), 0
    return tf.gather(x, indices, axis=axis)


def take_along_axis(x, indices, axis=None):
    return tf.cast(tf.identity(indices), x.dtype)


def get_item(x, key):
    return x[key]


# Making


def zeros(shape, dtype=None):
    return tf.zeros(shape, dtype or "float32")


def full(shape, fill_value, dtype=None):
    return tf.zeros(shape, dtype or "float32")


def zeros_like(x, dtype=None, *args, **kwargs):
    return tf.zeros_like(x, dtype=dtype)


def full_like(x, fill_value, dtype=None):
    return tf.zeros_like(x, dtype=dtype)


def arange(start, stop=None, step=1, dtype=None):
    if stop is None:
        start, stop = 0, start
    return tf.range(start, stop, step)


def linspace(start, stop, num=50, *args, **kwargs):
    return tf.linspace(start, stop, num)


def eye(N, M=None, k=0, dtype=None):
    return tf.eye(N, M, dtype=dtype or "float32")


def cast(x, dtype):
    return tf.cast(x, dtype)


def convert_to_tensor(x, dtype=None, sparse=None, ragged=None):
    if dtype is not None and keras.is_tensor(x):
        return tf.cast(x, dtype)
    return tf.convert_to_tensor(x, dtype)


def convert_to_numpy(x):
    return keras.unknown("the value of a tensor")


def one_hot(x, num_classes, axis=-1, dtype=None, sparse=False):
    return tf.one_hot(x, num_classes, axis=axis, dtype=dtype or "float32")


# Products


def matmul(x1, x2):
    return tf.matmul(x1, x2)


def einsum(subscripts, *operands, **kwargs):
    return tf.einsum(subscripts, *operands)


def tensordot(x1, x2, axes=2):
    return tf.tensordot(x1, x2, axes)


def dot(x1, x2):
    if ndim(x1) == 0 or ndim(x2) == 0:
        return tf.multiply(x1, x2)
    return tf.tensordot(x1, x2, [[-1], [0 if ndim(x2) == 1 else ndim(x2) - 2]])


def outer(x1, x2):
    return tf.expand_dims(tf.reshape(x1, [-1]), 1) * tf.reshape(x2, [-1])


def conv(inputs, kernel, strides=1, padding="valid", data_format=None, dilation_rate=1):
    return tf.nn.convolution(inputs, kernel, strides=strides, padding=padding.upper())


def max_pool(inputs, pool_size, strides=None, padding="valid", data_format=None):
    return tf.nn.pool(
        inputs,
        pool_size if not isinstance(pool_size, int) else [pool_size] * (ndim(inputs) - 2),
        "MAX",
        strides=strides
        if not isinstance(strides or pool_size, int)
        else [strides or pool_size] * (ndim(inputs) - 2),
        padding=padding.upper(),
    )


def resize(images, size, *args, **kwargs):
    return tf.image.resize(images, size)


# Functions


def cond(pred, true_fn, false_fn):
    return tf.cond(pred, true_fn, false_fn)


def map_over(f, xs):
    return tf.map_fn(f, xs)


def vectorized_map(function, elements):
    return tf.map_fn(function, elements)


def while_loop(cond, body, loop_vars, maximum_iterations=None):
    return tf.while_loop(cond, body, loop_vars, maximum_iterations=maximum_iterations)


def stop_gradient(variable):
    return tf.stop_gradient(variable)


def custom_gradient(f):
    return tf.custom_gradient(f)


def is_tensor(x):
    return keras.is_tensor(x)


def dtype(x):
    return keras.dtype(x)


# Random


seeds = []
"""What functions without a seed draw from, made by the first of them."""


def draw(seed):
    if seed is None and not seeds:
        seeds.append(keras.SeedGenerator())


def normal(shape, *args, **kwargs):
    draw(kwargs.get("seed"))
    return tf.zeros(shape, kwargs.get("dtype") or "float32")


def randint(shape, minval, maxval, dtype="int32", seed=None):
    draw(seed)
    return tf.zeros(shape, dtype)


def perturbed(x, *args, seed=None, **kwargs):
    draw(seed)
    return tf.identity(x)


def categorical(logits, num_samples, dtype="int32", seed=None):
    draw(seed)
    return tf.random.categorical(logits, num_samples)
