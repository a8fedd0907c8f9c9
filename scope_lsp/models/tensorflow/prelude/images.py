"""`tf.image`: what isn't known of a call alone.

After `python/ops/image_ops_impl.py` of 0.12 to 2.10.
"""

import tensorflow as tf
from tensorflow import _model


def convert_image_dtype(image, dtype, saturate=False, name=None):
    if _model.dtype(image) == dtype:
        return tf.identity(image, name=name)
    with tf.compat.v1.name_scope(name, "convert_image", [image]) as scope:
        return _model.op(scope, dtype, _model.shape(image), [image])
