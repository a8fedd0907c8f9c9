import tensorflow as tf

w = tf.get_variable("w", [2])
names = sorted(tf.contrib.layers.OPTIMIZER_CLS_NAMES)
made = tf.contrib.layers.OPTIMIZER_CLS_NAMES["Adam"](0.1)
made.minimize(tf.reduce_sum(w))
for name in names:
    tf.get_variable(name, [])
