"""Slots that a program makes by itself, in a scope and under `reuse`."""

import tensorflow as tf
from tensorflow.python.training import slot_creator

with tf.variable_scope("net"):
    w = tf.get_variable("w", [2, 3])
    b = tf.Variable([1.0, 2.0], name="b")

slots = {}
for var in (w, b):
    if var not in slots:
        slots[var] = slot_creator.create_slot(var, tf.constant(1.0, shape=[4]), "rms")
    slot_creator.create_zeros_slot(var, "momentum", dtype=tf.float64)

with tf.variable_scope("train"):
    slot_creator.create_zeros_slot(w, "inner")
    ones, shape = tf.ones_initializer(), tf.TensorShape([5])
    slot_creator.create_slot_with_initializer(b, ones, shape, tf.float32, "made")
