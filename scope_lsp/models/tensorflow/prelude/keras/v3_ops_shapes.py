"""Functions of `keras.ops` with a shape of their own.

After `src/ops/numpy.py`, `nn.py`, `linalg.py`, `core.py` and `image.py` of Keras 3.15: what
`compute_output_spec` gives.
"""

import tensorflow as tf

keras = tf._keras
ops = tf.keras.ops


def made(shape, like, dtype=None):
    """A tensor of a shape, made of others."""
    return tf._model.unnamed(dtype or keras.dtype(like), shape, [like])


def dims(x):
    return keras.dims(keras.shapes(x))


def unknown(*given):
    return tf._model.unnamed(keras.dtype(given[0]), inputs=list(given))


def ranked(shape_of):
    """What has a shape that depends on that of the first argument, where its rank is known."""

    def function(x, *args, **kwargs):
        found = dims(x)
        if found is None:
            return unknown(x)
        return shape_of(x, list(found), *args, **kwargs)

    return function


def allclose(x1, x2, *args, **kwargs):
    return made((), x1, "bool")


def append(x1, x2, axis=None):
    if axis is None:
        x1, x2, axis = tf.reshape(x1, [-1]), tf.reshape(x2, [-1]), 0
    return tf.concat([x1, x2], axis)


@ranked
def argsort(x, sizes, axis=-1, *args, **kwargs):
    return made(sizes if axis is not None else (None,), x, "int32")


@ranked
def digitize(x, sizes, bins):
    return made(sizes, x, "int32")


def searchsorted(sorted_sequence, values, side="left"):
    return made(dims(values), values, "int32")


def in_top_k(targets, predictions, k):
    return made(dims(targets), targets, "bool")


# Splitting and joining


@ranked
def array_split(x, sizes, indices_or_sections, axis=0):
    if isinstance(indices_or_sections, int) and sizes[axis] is not None:
        count, total = indices_or_sections, sizes[axis]
        given = [total // count + (1 if i < total % count else 0) for i in range(count)]
        return tf.split(x, given, axis)
    return ops.split(x, indices_or_sections, axis)


def hsplit(x, indices_or_sections):
    return ops.split(x, indices_or_sections, 0 if len(dims(x)) == 1 else 1)


def vsplit(x, indices_or_sections):
    return ops.split(x, indices_or_sections, 0)


def dsplit(x, indices_or_sections):
    return ops.split(x, indices_or_sections, 2)


def hstack(xs):
    return tf.concat(xs, 0 if len(dims(xs[0])) <= 1 else 1)


def vstack(xs):
    return tf.concat([tf.expand_dims(x, 0) if len(dims(x)) == 1 else x for x in xs], 0)


def dstack(xs):
    return tf.concat([x if len(dims(x)) > 2 else tf.expand_dims(x, -1) for x in xs], -1)


def meshgrid(*x, indexing="xy"):
    return tf.meshgrid(*x, indexing=indexing)


def select(condlist, choicelist, default=0):
    return tf.identity(choicelist[0])


def vectorize(pyfunc, *args, **kwargs):
    return pyfunc


# Diagonals


@ranked
def diag(x, sizes, k=0):
    if len(sizes) == 1:
        size = None if sizes[0] is None else sizes[0] + abs(k)
        return made((size, size), x)
    return unknown(x)


@ranked
def diagflat(x, sizes, k=0):
    total = abs(k)
    count = 1
    for size in sizes:
        count = None if size is None or count is None else count * size
    return made((None, None) if count is None else (count + total, count + total), x)


def without(sizes, first, second):
    gone = first % len(sizes), second % len(sizes)
    return [size for axis, size in enumerate(sizes) if axis not in gone]


@ranked
def trace(x, sizes, offset=0, axis1=0, axis2=1):
    return made(without(sizes, axis1, axis2), x)


@ranked
def diagonal(x, sizes, offset=0, axis1=0, axis2=1):
    one, two = sizes[axis1], sizes[axis2]
    if one is None or two is None:
        return made(without(sizes, axis1, axis2) + [None], x)
    found = min(one, two - offset) if offset >= 0 else min(one + offset, two)
    return made(without(sizes, axis1, axis2) + [max(0, found)], x)


@ranked
def diff(a, sizes, n=1, axis=-1):
    if sizes[axis] is not None:
        sizes[axis] = max(sizes[axis] - n, 0)
    return made(sizes, a)


@ranked
def rot90(array, sizes, k=1, axes=(0, 1)):
    if k % 2:
        sizes[axes[0]], sizes[axes[1]] = sizes[axes[1]], sizes[axes[0]]
    return made(sizes, array)


# Products


def inner(x1, x2):
    if not dims(x1) or not dims(x2):
        return tf.multiply(x1, x2)
    return tf.tensordot(x1, x2, [[-1], [-1]])


def vdot(x1, x2):
    return made((), x1)


def kron(x1, x2):
    first, second = dims(x1), dims(x2)
    if first is None or second is None or len(first) != len(second):
        return unknown(x1, x2)
    return made([None if a is None or b is None else a * b for a, b in zip(first, second)], x1)


@ranked
def det(x, sizes):
    return made(sizes[:-2], x)


@ranked
def slogdet(x, sizes):
    return made(sizes[:-2], x), made(sizes[:-2], x)


@ranked
def eigh(x, sizes):
    return made(sizes[:-1], x), made(sizes, x)


def solve(a, b, *args, **kwargs):
    return made(dims(b), b) if dims(b) is not None else unknown(a, b)


@ranked
def qr(x, sizes, mode="reduced"):
    *batch, m, n = sizes
    if m is None or n is None:
        return unknown(x), unknown(x)
    k = min(m, n) if mode == "reduced" else m
    return made([*batch, m, k], x), made([*batch, k, n], x)


@ranked
def svd(x, sizes, full_matrices=True, compute_uv=True):
    *batch, m, n = sizes
    if m is None or n is None:
        return (unknown(x), unknown(x), unknown(x)) if compute_uv else unknown(x)
    k = min(m, n)
    if not compute_uv:
        return made([*batch, k], x)
    left, right = (m, n) if full_matrices else (k, k)
    return made([*batch, m, left], x), made([*batch, k], x), made([*batch, right, n], x)


@ranked
def pinv(x, sizes, *args, **kwargs):
    return made([*sizes[:-2], sizes[-1], sizes[-2]], x)


# Making


def window(x, *args):
    size = x if isinstance(x, int) else None
    return tf._model.unnamed("float32", (size,), [])


def tri(N, M=None, k=0, dtype=None):
    return tf.zeros((N, N if M is None else M), dtype or "float32")


def spaced(start, stop, num=50, *args, **kwargs):
    return tf.linspace(start, stop, num)


@ranked
def multi_hot(inputs, sizes, num_classes=None, axis=-1, dtype=None, *args, **kwargs):
    if len(sizes) > 1:
        sizes.pop(axis)
    place = len(sizes) if axis == -1 else axis
    sizes.insert(place, num_classes)
    return made(sizes, inputs, dtype)


# Networks


@ranked
def glu(x, sizes, axis=-1):
    sizes[axis] = None if sizes[axis] is None else sizes[axis] // 2
    return made(sizes, x)


def matched(target, output, *args, **kwargs):
    return tf.identity(output)


@ranked
def lessened(target, sizes, output, from_logits=False, axis=-1):
    found = list(dims(output))
    found.pop(axis)
    return made(found, output)


@ranked
def dot_product_attention(query, sizes, key, value, *args, **kwargs):
    return made([*sizes[:-1], dims(value)[-1]], query)


def is_first(data_format):
    return keras.channels_first(data_format)


def adaptive_average_pool(inputs, output_size, data_format=None):
    return unknown(inputs)


def scaled(size, factor):
    return None if size is None else factor(size)


@ranked
def depth_to_space(x, sizes, block_size, data_format="channels_last"):
    n, h, w, c = sizes
    if data_format == "channels_first":
        return unknown(x)
    larger = [scaled(side, lambda size: size * block_size) for side in (h, w)]
    return made([n, *larger, scaled(c, lambda size: size // block_size**2)], x)


@ranked
def space_to_depth(x, sizes, block_size, data_format="channels_last"):
    n, h, w, c = sizes
    if data_format == "channels_first":
        return unknown(x)
    smaller = [scaled(side, lambda size: size // block_size) for side in (h, w)]
    return made([n, *smaller, scaled(c, lambda size: size * block_size**2)], x)


def many(value, count):
    return [value] * count if isinstance(value, int) else list(value)


def convolved(inputs, kernel, strides, padding, data_format, rate, filters):
    """The shape that a convolution gives, by the sides of its kernel."""
    sizes, sides = dims(inputs), dims(kernel)
    if sizes is None or sides is None or is_first(data_format):
        return unknown(inputs, kernel)
    count = len(sizes) - 2
    strides, rates = many(strides, count), many(rate, count)
    found = []
    for size, side, stride, rate in zip(sizes[1:-1], sides, strides, rates):
        if size is not None and padding == "valid":
            size = size - rate * (side - 1)
        found.append(None if size is None else -(-size // stride))
    return made([sizes[0], *found, filters], inputs)


def depthwise_conv(inputs, kernel, strides=1, padding="valid", data_format=None, dilation_rate=1):
    sides = dims(kernel)
    filters = None if sides is None else sides[-1] * sides[-2]
    return convolved(inputs, kernel, strides, padding, data_format, dilation_rate, filters)


def separable_conv(
    inputs,
    depthwise_kernel,
    pointwise_kernel,
    strides=1,
    padding="valid",
    data_format=None,
    dilation_rate=1,
):
    sides = dims(pointwise_kernel)
    filters = None if sides is None else sides[-1]
    return convolved(
        inputs, depthwise_kernel, strides, padding, data_format, dilation_rate, filters
    )


def conv_transpose(inputs, kernel, *args, **kwargs):
    return unknown(inputs, kernel)


# Images


@ranked
def rgb_to_grayscale(images, sizes, data_format=None):
    sizes[-3 if is_first(data_format) else -1] = 1
    return made(sizes, images)


def crop_images(images, *args, **kwargs):
    return unknown(images)


pad_images = crop_images


# Control flow


def fori_loop(lower, upper, body_fun, init_val):
    return body_fun(lower, init_val)


def switch(index, branches, *operands):
    if isinstance(index, int):
        return branches[max(0, min(index, len(branches) - 1))](*operands)
    found = [branch(*operands) for branch in branches]
    return found[0]


def scan(f, init, xs=None, length=None, reverse=False, unroll=1):
    return keras.unknown("what a scan gives")


def segment_sum(data, segment_ids, num_segments=None, sorted=False):
    sizes = dims(data)
    if sizes is None or not isinstance(num_segments, int):
        return unknown(data)
    return made([num_segments, *sizes[1:]], data)
