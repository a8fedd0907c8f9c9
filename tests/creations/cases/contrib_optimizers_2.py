# tensorflow: 1.15
import tensorflow as tf
v2 = tf.contrib.optimizer_v2


def graph(make):
    with tf.Graph().as_default():
        with tf.variable_scope("net"):
            w = tf.get_variable("w", [4, 3])
            b = tf.get_variable("b", [3])
        loss = tf.reduce_sum(tf.square(tf.matmul(tf.ones([2, 4]), w) + b))
        o = make()
        o.minimize(loss)
        z = tf.Variable(0.0, name="z")


graph(lambda: v2.AdamOptimizer())
graph(lambda: v2.MomentumOptimizer(0.1, 0.9))
graph(lambda: v2.GradientDescentOptimizer(0.1))
graph(lambda: v2.AdagradOptimizer(0.1))
graph(lambda: v2.AdadeltaOptimizer(0.1))
graph(lambda: v2.RMSPropOptimizer(0.1, centered=True))
with tf.tpu.bfloat16_scope():
    w = tf.get_variable("w", [4])
    x = tf.layers.dense(tf.zeros([2, 3], tf.bfloat16), 4)
