"""`tf.contrib.staging`: an area that tensors wait in.

After `StagingArea` of `python/ops/data_flow_ops.py` in 1.15.
"""

import tensorflow as tf
from tensorflow import _contrib


class StagingArea:
    def __init__(
        self, dtypes, shapes=None, names=None, shared_name=None, capacity=0, memory_limit=0
    ):
        self._dtypes = [tf.as_dtype(each) for each in dtypes]
        self._shapes = shapes
        self._names = names
        self._name = shared_name or tf.get_default_graph().unique_name("StagingArea")

    @property
    def dtypes(self):
        return self._dtypes

    @property
    def shapes(self):
        return self._shapes

    @property
    def names(self):
        return self._names

    @property
    def name(self):
        return self._name

    def put(self, values, name=None):
        return _contrib.node(name or self._name + "_put")

    def clear(self, name=None):
        return _contrib.node(name or self._name + "_clear")

    def size(self, name=None):
        return _contrib.op(name or self._name + "_size", None, shape=[], dtype=tf.int32)

    def get(self, name=None):
        return self._given(name or self._name + "_get")

    def peek(self, index, name=None):
        return self._given(name or self._name + "_peek")

    def _given(self, name):
        shapes = self._shapes or [None] * len(self._dtypes)
        found = _contrib.outputs(name, self._dtypes, shapes)
        return dict(zip(self._names, found)) if self._names else found
