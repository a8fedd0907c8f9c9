"""Lookup tables: the names of what they add in the scopes that call them.

After `python/ops/lookup_ops.py` and `contrib/lookup/lookup_ops.py` of 1.15. What functions add in
scopes of their own isn't followed.
"""

import tensorflow as tf
from tensorflow import _model


class TableInitializer:
    def __init__(self, key_dtype, value_dtype, name):
        self.key_dtype = tf.as_dtype(key_dtype)
        self.value_dtype = tf.as_dtype(value_dtype)
        self._name = name


class KeyValueTensorInitializer(TableInitializer):
    def __init__(self, keys, values, key_dtype=None, value_dtype=None, name=None):
        self._keys = tf.convert_to_tensor(keys, dtype=key_dtype, name="keys")
        self._values = tf.convert_to_tensor(values, dtype=value_dtype, name="values")
        super().__init__(self._keys.dtype, self._values.dtype, name or "key_value_init")


class TextFileInitializer(TableInitializer):
    def __init__(
        self,
        filename,
        key_dtype,
        key_index,
        value_dtype,
        value_index,
        vocab_size=None,
        delimiter="\t",
        name=None,
    ):
        super().__init__(key_dtype, value_dtype, name or "text_file_init")


class TextFileIdTableInitializer(TextFileInitializer):
    def __init__(
        self,
        filename,
        key_column_index=-2,
        value_column_index=-1,
        vocab_size=None,
        delimiter="\t",
        name="text_file_id_table_init",
        key_dtype=tf.string,
    ):
        TableInitializer.__init__(self, key_dtype, tf.int64, name)


class TextFileStringTableInitializer(TextFileInitializer):
    def __init__(
        self,
        filename,
        key_column_index=-1,
        value_column_index=-2,
        vocab_size=None,
        delimiter="\t",
        name="text_file_string_table_init",
    ):
        TableInitializer.__init__(self, tf.int64, tf.string, name)


class LookupInterface:
    def __init__(self, key_dtype, value_dtype, name):
        self.key_dtype = tf.as_dtype(key_dtype)
        self.value_dtype = tf.as_dtype(value_dtype)
        self.name = name

    def size(self, name=None):
        return self._op(name or f"{self.name}_Size", "LookupTableSizeV2", tf.int64, [])

    def _found(self, scope, output, keys):
        if isinstance(keys, tf.SparseTensor):
            values = self._op(scope, output, self.value_dtype, keys.values.shape)
            return tf.SparseTensor(keys.indices, values, keys.dense_shape)
        return self._op(scope, output, self.value_dtype, _model.shape(keys))

    def _op(self, scope, output, dtype, shape):
        if output is None:  # which one isn't known
            with tf.compat.v1.name_scope(scope):
                return _model.unnamed(dtype, shape)
        return _model.op(scope, dtype, shape, output="/" + output)


class StaticHashTable(LookupInterface):
    def __init__(self, initializer, default_value, name=None):
        self._initializer = initializer
        value_dtype = initializer.value_dtype
        self.default_value = tf.convert_to_tensor(default_value, dtype=value_dtype)
        table = _model.op(name or "hash_table", tf.resource, [])
        super().__init__(initializer.key_dtype, value_dtype, table.op.name.split("/")[-1])
        self.initializer = self.init = _model.op(initializer._name).op

    def lookup(self, keys, name=None):
        return self._found(name or f"{self.name}_Lookup", "LookupTableFindV2", keys)


class StaticVocabularyTable(LookupInterface):
    def __init__(self, initializer, num_oov_buckets, lookup_key_dtype=None, name=None):
        if num_oov_buckets <= 0:
            raise ValueError("oov_buckets must be > 0.")
        self._output = "SelectV2"
        if initializer is None:
            super().__init__(lookup_key_dtype or tf.string, tf.int64, name or "hash_bucket")
            self._output = "hash_bucket"
            return
        table = StaticHashTable(initializer, -1)
        name = (name or table.name).rstrip("/")
        super().__init__(lookup_key_dtype or initializer.key_dtype, tf.int64, name)
        self.initializer = self.init = table.initializer

    def size(self, name=None):
        output = "add" if self._output == "SelectV2" else None
        return self._op(name or f"{self.name}_Size", output, tf.int64, [])

    def lookup(self, keys, name=None):
        return self._found(name or f"{self.name}_Lookup", self._output, keys)


class HashTable(StaticHashTable):
    def __init__(self, initializer, default_value, shared_name=None, name=None):
        super().__init__(initializer, default_value, name)


class _Built(LookupInterface):
    def __init__(self, key_dtype, value_dtype, output):
        super().__init__(key_dtype, value_dtype, "hash_table")
        self._output = output

    def size(self, name=None):
        output = "add" if self._output == "SelectV2" else "LookupTableSizeV2"
        return self._op(name or f"{self.name}_Size", output, tf.int64, [])

    def lookup(self, keys, name=None):
        return self._found(name or f"{self.name}_Lookup", self._output, keys)


class MutableHashTable(LookupInterface):
    def __init__(
        self,
        key_dtype,
        value_dtype,
        default_value,
        shared_name=None,
        name="MutableHashTable",
        checkpoint=True,
    ):
        tf.convert_to_tensor(default_value, dtype=value_dtype)
        table = _model.op(name, tf.resource, [])
        super().__init__(key_dtype, value_dtype, table.op.name.split("/")[-1])
        if checkpoint:
            self._op(f"{self.name}_lookup_table_export_values", "LookupTableExportV2", None, None)

    def lookup(self, keys, name=None):
        return self._found(name or f"{self.name}_lookup_table_find", "LookupTableFindV2", keys)

    def insert(self, keys, values, name=None):
        scope = name or f"{self.name}_lookup_table_insert"
        return self._op(scope, "LookupTableInsertV2", None, None).op

    def remove(self, keys, name=None):
        scope = name or f"{self.name}_lookup_table_remove"
        return self._op(scope, "LookupTableRemoveV2", None, None).op


def _index_table(name, num_oov_buckets, key_dtype):
    with tf.compat.v1.name_scope(name, "string_to_index"):
        pass
    if not _model.known(num_oov_buckets):
        return _Built(key_dtype, tf.int64, None)
    return _Built(key_dtype, tf.int64, "SelectV2" if num_oov_buckets else "LookupTableFindV2")


def _string_table(name):
    with tf.compat.v1.name_scope(name, "index_to_string"):
        pass
    return _Built(tf.int64, tf.string, "LookupTableFindV2")


def index_table_from_file(
    vocabulary_file=None,
    num_oov_buckets=0,
    vocab_size=None,
    default_value=-1,
    hasher_spec=None,
    key_dtype=tf.string,
    name=None,
    key_column_index=-2,
    value_column_index=-1,
    delimiter="\t",
):
    return _index_table(name, num_oov_buckets, key_dtype)


def index_table_from_tensor(
    vocabulary_list,
    num_oov_buckets=0,
    default_value=-1,
    hasher_spec=None,
    dtype=tf.string,
    name=None,
):
    return _index_table(name, num_oov_buckets, dtype)


def index_table_from_mapping(
    mapping, num_oov_buckets=0, default_value=-1, hasher_spec=None, dtype=tf.string, name=None
):
    return _index_table(name, num_oov_buckets, dtype)


def index_to_string_table_from_file(
    vocabulary_file,
    vocab_size=None,
    default_value="UNK",
    name=None,
    key_column_index=-1,
    value_column_index=-2,
    delimiter="\t",
):
    return _string_table(name)


def index_to_string_table_from_tensor(vocabulary_list, default_value="UNK", name=None):
    return _string_table(name)


def index_to_string_table_from_mapping(mapping, default_value="UNK", name=None):
    return _string_table(name)
