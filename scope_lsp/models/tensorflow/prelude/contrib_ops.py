"""Functions of `tf.contrib` that only add ops, in name scopes of their own.

After `contrib/image`, `contrib/nn`, `contrib/sparsemax`, `contrib/seq2seq`, `contrib/resampler`
and `contrib/framework` of 1.15.
"""

import tensorflow as tf
from tensorflow import _model


def made(name, default, output, like, shape=None, dtype=None):
    """What is given in the end, below a name scope; of the shape of `like` unless it is told."""
    if shape is None:
        shape = _model.shape(like)
    return _model.op(name or default, dtype or _model.dtype(like), shape, [like], output=output)


# Images


def rotate(images, angles, interpolation="NEAREST", name=None):
    return moved(name, "rotate", images, "/transform")


def transform(images, transforms, interpolation="NEAREST", output_shape=None, name=None):
    if output_shape is not None:
        with tf.name_scope(name, "transform"):
            return _model.unnamed(images.dtype, inputs=[images])
    return moved(name, "transform", images, "")


def translate(images, translations, interpolation="NEAREST", name=None):
    return moved(name, "translate", images, "/transform")


def moved(name, default, images, below):
    if _model.rank(images) == 4:
        output = below + "/" + "ImageProjectiveTransformV2"
        sizes = list(_model.sizes(images))
        if None in sizes:  # TensorFlow reads the sides off the shape only if it knows all of it
            sizes[1] = sizes[2] = None
        return made(name, default, output, images, shape=sizes)
    with tf.name_scope(name, default):
        return _model.unnamed(images.dtype, _model.shape(images), [images])


def dense_image_warp(image, flow, name="dense_image_warp"):
    return made(name, "dense_image_warp", "/Reshape_1", image)


def connected_components(images):
    with tf.name_scope("connected_components"):
        return _model.unnamed(tf.int32, _model.shape(images), [images])


# Networks


def alpha_dropout(x, keep_prob, noise_shape=None, seed=None, name=None):
    if isinstance(keep_prob, (int, float)) and keep_prob != 1:
        return made(name, "alpha_dropout", "/add_2", x)
    with tf.name_scope(name, "alpha_dropout"):
        if not tf._model.is_tensor(keep_prob):
            return x
        return _model.unnamed(x.dtype, _model.shape(x), [x])


def scaled_softplus(x, alpha, clip=None, name=None):
    with tf.name_scope(name, "scaled_softplus"):
        return _model.unnamed(x.dtype, _model.shape(x), [x])


def deprecated_flipped_softmax_cross_entropy_with_logits(logits, labels, dim=-1, name=None):
    return tf.nn.softmax_cross_entropy_with_logits(labels=labels, logits=logits, dim=dim, name=name)


def deprecated_flipped_sparse_softmax_cross_entropy_with_logits(logits, labels, name=None):
    return tf.nn.sparse_softmax_cross_entropy_with_logits(labels=labels, logits=logits, name=name)


def deprecated_flipped_sigmoid_cross_entropy_with_logits(logits, targets, name=None):
    return tf.nn.sigmoid_cross_entropy_with_logits(labels=targets, logits=logits, name=name)


def sparsemax(logits, name=None):
    return made(name, "sparsemax", "/Select", logits)


def sparsemax_loss(logits, sparsemax, labels, name=None):
    return made(name, "sparsemax_loss", "/Sum", logits, [_model.size(logits, 0)])


# Sequences


def safe_cumprod(x, *args, **kwargs):
    return made(kwargs.pop("name", None), "SafeCumprod", "/Exp", x)


def gather_tree(step_ids, parent_ids, max_sequence_lengths, end_token, name=None):
    return made(name, "GatherTree", "", step_ids)


def resampler(data, warp, name="resampler"):
    sizes = _model.sizes(warp)
    if sizes is None or not _model.known(sizes):
        with tf.name_scope(name):
            return _model.unnamed(data.dtype, inputs=[data])
    shape = list(sizes)[:-1] + [_model.size(data, -1)]
    return made(name, "resampler", "/Resampler", data, shape=shape)


# Tensors


def reduce_sum_n(tensors, name=None):
    return made(name, "reduce_sum_n", "", tensors[0], shape=[])
