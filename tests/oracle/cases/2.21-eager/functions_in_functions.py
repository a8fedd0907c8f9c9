import tensorflow as tf


class Scale(tf.Module):
    def __init__(self):
        super().__init__()
        self.factor = None

    @tf.function
    def __call__(self, x):
        if self.factor is None:
            self.factor = tf.Variable(2.0, name="factor")
        return x * self.factor


@tf.function
def double(x):
    with tf.name_scope("doubled"):
        y = x * 2.0


scale = Scale()


@tf.function
def both(x):
    with tf.name_scope("outer"):
        y = tf.identity(x, name="x")
        y = scale(y)
        double(y)
        _, y = tf.while_loop(lambda i, a: i < 3, lambda i, a: (i + 1, a * 2.0), [0, y])
        return tf.cond(tf.reduce_sum(y) > 1.0, lambda: y, lambda: y + 1.0)


both(tf.ones([2]))
with tf.Graph().as_default():
    x = tf.compat.v1.placeholder(tf.float32, [2])
    tf.while_loop(lambda i, a: i < 3, lambda i, a: (i + 1, a * 2.0), [0, x])
    y = tf.foldl(lambda a, b: a + b, x)
    z = tf.cond(x[0] > 1.0, lambda: tf.no_op(), lambda: tf.no_op())
