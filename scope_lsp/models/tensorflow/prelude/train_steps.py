"""The global step: one variable of the graph that counts the updates.

After `python/training/training_util.py` of 1.4 and later, before
`contrib/framework/python/ops/variables.py`.
"""

import tensorflow as tf
from tensorflow import _train


def get_global_step(graph=None):
    found = _train.in_collection(graph, "global_step")
    if len(found) == 1:
        return found[0]
    if found:
        return None
    return _train.variable_of_graph(graph, "global_step")


def create_global_step(graph=None):
    if get_global_step(graph) is not None:
        raise ValueError('"global_step" already exists.')
    if graph is None or tf.executing_eagerly():
        return new_global_step()
    with graph.as_default():
        return new_global_step()


def new_global_step():
    with tf.compat.v1.name_scope(None):
        return tf.compat.v1.get_variable(
            "global_step",
            shape=[],
            dtype=tf.int64,
            trainable=False,
            initializer=tf.compat.v1.zeros_initializer(),
            collections=["variables", "global_step"],
        )


def get_or_create_global_step(graph=None):
    found = get_global_step(graph)
    return create_global_step(graph) if found is None else found
