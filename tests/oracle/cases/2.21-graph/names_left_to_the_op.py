import tensorflow as tf
with tf.Graph().as_default():
    x = tf.zeros([2, 3])
    with tf.name_scope("none"):
        tf.concat([x, x], 0, name=None)
        tf.stack([x, x], name=None)
        tf.split(x, 3, 1, name=None)
        tf.range(3, name=None)
    with tf.name_scope("empty"):
        tf.multiply(x, x, name="")
        tf.square(x, name="")
        tf.reduce_sum(x, name="")
        tf.concat([x, x], 0, name="")
