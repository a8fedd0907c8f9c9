"""`tf.contrib.layers` and `slim`: summaries of tensors, by the names of their ops.

After `contrib/layers/python/layers/summaries.py` and `contrib/slim/python/slim/summaries.py` of
1.15.
"""

import re

import tensorflow as tf
from tensorflow import _model


def stem(tensor):
    return tensor.op.name


def summarize_tensor(tensor, tag=None):
    if tensor.dtype in (tf.string, tf.bool):
        return None
    tag = tag or "%s_summary" % stem(tensor)
    if tensor.get_shape().ndims == 0:
        return tf.compat.v1.summary.scalar(tag, tensor)
    return tf.compat.v1.summary.histogram(tag, tensor)


def summarize_activation(op):
    """What is told of zeros depends on the kind of op, which isn't followed."""
    _model.adds_ops("which summaries an activation gets isn't followed")
    return tf.compat.v1.summary.histogram("%s/activation" % stem(op), op)


def summarize_tensors(tensors, summarizer=summarize_tensor):
    return [summarizer(tensor) for tensor in tensors]


def summarize_collection(collection, name_filter=None, summarizer=summarize_tensor):
    found = []
    for tensor in tf.compat.v1.get_collection(collection):
        if name_filter is None or re.match(name_filter, stem(tensor)):
            found.append(tensor)
    return summarize_tensors(found, summarizer)


def summarize_variables(name_filter=None, summarizer=summarize_tensor):
    return summarize_collection("variables", name_filter, summarizer)


def summarize_weights(name_filter=None, summarizer=summarize_tensor):
    return summarize_collection("weights", name_filter, summarizer)


def summarize_biases(name_filter=None, summarizer=summarize_tensor):
    return summarize_collection("biases", name_filter, summarizer)


def summarize_activations(name_filter=None, summarizer=summarize_activation):
    return summarize_collection("activations", name_filter, summarizer)


# Slim's


def named(tensor, name=None, prefix=None, postfix=None):
    name = name or stem(tensor)
    if prefix:
        name = prefix + "/" + name
    return name + "/" + postfix if postfix else name


def add_histogram_summary(tensor, name=None, prefix=None):
    return tf.compat.v1.summary.histogram(named(tensor, name, prefix), tensor)


def printed(op, tensor, name, print_summary):
    if not print_summary:
        return op
    op = tf.compat.v1.Print(op, [tensor], name)
    tf.compat.v1.add_to_collection("summaries", op)
    return op


def add_image_summary(tensor, name=None, prefix=None, print_summary=False):
    name, collections = named(tensor, name, prefix), [] if print_summary else None
    op = tf.compat.v1.summary.image(name, tensor, collections=collections)
    return printed(op, tensor, name, print_summary)


def add_scalar_summary(tensor, name=None, prefix=None, print_summary=False):
    name, collections = named(tensor, name, prefix), [] if print_summary else None
    op = tf.compat.v1.summary.scalar(name, tensor, collections=collections)
    return printed(op, tensor, name, print_summary)


def add_zero_fraction_summary(tensor, name=None, prefix=None, print_summary=False):
    name = named(tensor, name, prefix, "Fraction_of_Zero_Values")
    return add_scalar_summary(tf.nn.zero_fraction(tensor), name, print_summary=print_summary)


def add_histogram_summaries(tensors, prefix=None):
    return [add_histogram_summary(tensor, prefix=prefix) for tensor in tensors]


def add_image_summaries(tensors, prefix=None):
    return [add_image_summary(tensor, prefix=prefix) for tensor in tensors]


def add_scalar_summaries(tensors, prefix=None, print_summary=False):
    return [add_scalar_summary(t, prefix=prefix, print_summary=print_summary) for t in tensors]


def add_zero_fraction_summaries(tensors, prefix=None):
    return [add_zero_fraction_summary(tensor, prefix=prefix) for tensor in tensors]


def add_gradients_summaries(grads_and_vars):
    found = []
    for gradient, variable in grads_and_vars:
        if gradient is not None:
            name = variable.op.name
            found.append(tf.compat.v1.summary.histogram(name + "_gradient", gradient))
            norm = tf.linalg.global_norm([gradient])
            found.append(tf.compat.v1.summary.scalar(name + "_gradient_norm", norm))
    return found
