import tensorflow as tf
x = tf.placeholder(tf.float32, [2, 3])
with tf.name_scope("none"):
    tf.concat([x, x], 0, name=None)
    tf.concat([x, x], 0)
    tf.stack([x, x], name=None)
    tf.split(x, 3, 1, name=None)
    tf.unstack(x, name=None)
    tf.to_float(tf.constant(1), name=None)
    tf.range(3, name=None)
