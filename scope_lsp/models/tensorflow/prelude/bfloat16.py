"""`tf.tpu.bfloat16_scope`, in which `get_variable` gives a variable as bfloat16.

After `python/tpu/bfloat16.py` of 1.15.
"""

import tensorflow as tf


def getter(get, *args, **kwargs):
    wanted = kwargs.get("dtype", tf.float32)
    if wanted != tf.bfloat16:
        return get(*args, **kwargs)
    kwargs["dtype"] = tf.float32
    return tf.cast(get(*args, **kwargs), tf.bfloat16)


def bfloat16_scope(name=None):
    return tf.compat.v1.variable_scope("", custom_getter=getter)
