"""`tf.contrib.factorization.KMeans`: the variables of clustering.

After `contrib/factorization/python/ops/clustering_ops.py` of 1.15.
"""

import tensorflow as tf


class KMeans:
    def __init__(
        self,
        inputs,
        num_clusters,
        initial_clusters="random",
        distance_metric="squared_euclidean",
        use_mini_batch=False,
        mini_batch_steps_per_iteration=1,
        random_seed=0,
        kmeans_plus_plus_num_retries=2,
        kmc2_chain_length=200,
    ):
        self._inputs = inputs if isinstance(inputs, (list, tuple)) else [inputs]
        self._num_clusters = num_clusters
        self._initial_clusters = initial_clusters
        self._use_mini_batch = use_mini_batch
        self._copies = use_mini_batch and mini_batch_steps_per_iteration > 1
        self._steps = mini_batch_steps_per_iteration

    def _create_variables(self, count):
        empty = tf.compat.v1.placeholder_with_default([], shape=None)
        tf.compat.v1.Variable(empty, name="clusters", validate_shape=False)
        initialized = tf.compat.v1.Variable(False, dtype=tf.bool, name="initialized")
        if self._copies:
            tf.compat.v1.Variable(empty, name="clusters_updated", validate_shape=False)
            tf.compat.v1.Variable(self._steps, dtype=tf.int64, name="update_in_steps")
            tf.compat.v1.Variable(tf.zeros([count], dtype=tf.int64))
        elif self._use_mini_batch:
            tf.compat.v1.Variable(tf.ones([count], dtype=tf.int64))
        return initialized

    def training_graph(self):
        by_name = isinstance(self._initial_clusters, str) or callable(self._initial_clusters)
        if by_name:
            tf.convert_to_tensor(self._num_clusters)
            count = self._num_clusters
        else:
            count = tf.shape(tf.convert_to_tensor(self._initial_clusters))[0]
        initialized = self._create_variables(count)
        scores = [tf._model.unnamed(tf.float32, [None, None]) for _ in self._inputs]
        nearest = [tf._model.unnamed(tf.int64, [None]) for _ in self._inputs]
        distances = [tf._model.unnamed(tf.float32, [None]) for _ in self._inputs]
        return scores, nearest, distances, initialized, tf._model.unnamed(), tf._model.unnamed()
