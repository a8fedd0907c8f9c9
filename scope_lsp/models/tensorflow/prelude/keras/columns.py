"""`DenseFeatures`: a layer of columns of features.

After `feature_column/dense_features.py` and `base_feature_layer.py` of Keras 2.10 (in 1.15 below
`python/feature_column`).
"""

import tensorflow as tf

keras = tf._keras
version = tf._version
Layer = tf.keras.layers.Layer


def shared(layer, column, shape, trainable):
    """A variable by the scopes of variables alone, whatever the name scopes are."""
    scope = tf.compat.v1.variable_scope
    with scope(layer, auxiliary_name_scope=False):
        with scope(column, auxiliary_name_scope=False):
            return tf.compat.v1.get_variable("embedding_weights", shape, trainable=trainable)


class DenseFeatures(Layer):
    def __init__(self, feature_columns, trainable=True, name=None, **kwargs):
        kwargs.pop("partitioner", None)
        super().__init__(name=name, trainable=trainable, **kwargs)
        columns = [feature_columns] if hasattr(feature_columns, "size") else list(feature_columns)
        self._feature_columns = sorted(columns, key=lambda column: column.name)

    _is_feature_layer = property(lambda self: True)

    def build(self, input_shape=None):
        for column in self._feature_columns:
            if hasattr(column, "dimension"):
                self._add_weights(column)
        self.built = True

    def _add_weights(self, column):
        shape = (column.categorical_column.buckets, column.dimension)
        if version.keras_columns_share_variables:
            made = shared(self.name, column._var_scope_name, shape, column.trainable)
            (self._trainable_weights if column.trainable else self._non_trainable_weights).append(
                made
            )
            return
        with tf.name_scope(column._var_scope_name):
            self._weight("embedding_weights", shape, trainable=column.trainable)

    def call(self, features, cols_to_output_tensors=None, training=None):
        total, batch = 0, None
        for column in self._feature_columns:
            total = total + column.size
        for value in features.values():
            dims = keras.dims(keras.shapes(value))
            batch = dims[0] if dims else batch
        return keras.op("concat", (batch, total), "float32")
