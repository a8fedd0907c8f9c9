"""`tf.create_partitioned_variables`, after `python/ops/partitioned_variables.py` of 1.15."""

import tensorflow as tf
from tensorflow import _model


def create_partitioned_variables(
    shape, slicing, initializer, dtype=tf.float32, trainable=True, collections=None, name=None,
    reuse=None,
):  # fmt: skip
    if len(shape) != len(slicing):
        raise ValueError(
            "The 'shape' and 'slicing' of a partitioned Variable must have the length: "
            "shape: %s, slicing: %s" % (shape, slicing)
        )
    if any(size < 1 for size in shape):
        raise ValueError(
            "In a partitioned Variable, all dimensions must be positive: " + str(shape)
        )
    axis = next((number for number, count in enumerate(slicing) if count > 1), 0)
    count = slicing[axis]
    least, more = shape[axis] // count, shape[axis] % count
    parts = []
    with tf.compat.v1.variable_scope(name, "PartitionedVariable", reuse=reuse):
        for number in range(count):
            part = list(shape)
            part[axis] = least + (1 if number < more else 0)
            options = {"trainable": trainable, "collections": collections}
            if callable(initializer):
                options.update(shape=part, dtype=dtype, initializer=initializer)
            else:
                options.update(initializer=_model.unnamed(dtype, part))
            parts.append(tf.compat.v1.get_variable("part_%d" % number, **options))
    return parts
