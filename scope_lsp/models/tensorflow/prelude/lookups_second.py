"""`tf.lookup` of the second API. What a table gives has the shape of the keys.

After `python/ops/lookup_ops.py` of 2.21.
"""

import tensorflow as tf
from tensorflow import _keras, _model


def noted():
    if not tf.executing_eagerly():
        _model.adds_ops("what a table adds isn't followed")


class KeyValueTensorInitializer(object):
    def __init__(self, keys, values, key_dtype=None, value_dtype=None, name=None):
        noted()
        self.key_dtype = key_dtype or _keras.dtype(tf.convert_to_tensor(keys))
        self.value_dtype = value_dtype or _keras.dtype(tf.convert_to_tensor(values))


class TextFileInitializer(object):
    def __init__(self, filename, key_dtype, key_index, value_dtype, value_index, *args, **kwargs):
        noted()
        self.key_dtype, self.value_dtype = key_dtype, value_dtype


class Table(object):
    value_dtype = tf.int64

    def lookup(self, keys, name=None):
        noted()
        return _model.unnamed(self.value_dtype, _model.shape(keys), [])

    __getitem__ = lookup

    def size(self, name=None):
        noted()
        return _model.unnamed(tf.int64, [], [])

    def insert(self, keys, values, name=None):
        noted()
        return None

    remove = erase = export = insert


class StaticHashTable(Table):
    def __init__(self, initializer, default_value, name=None, *args, **kwargs):
        noted()
        self.key_dtype = tf.as_dtype(initializer.key_dtype)
        self.value_dtype = tf.as_dtype(initializer.value_dtype)


class StaticVocabularyTable(Table):
    def __init__(self, initializer, num_oov_buckets, *args, **kwargs):
        noted()


class MutableHashTable(Table):
    def __init__(self, key_dtype, value_dtype, *args, **kwargs):
        noted()
        self.key_dtype, self.value_dtype = tf.as_dtype(key_dtype), tf.as_dtype(value_dtype)
