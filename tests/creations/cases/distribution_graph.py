# tensorflow: 1.15 2.10
import tensorflow as tf

tf = tf.compat.v1
tf.disable_eager_execution()
strategy = tf.distribute.OneDeviceStrategy("/cpu:0")
with strategy.scope():
    x = tf.zeros([2, 3])
    w = tf.get_variable("w", [3, 4])
    with tf.variable_scope("net"):
        y = tf.layers.dense(x, 5) + tf.reduce_sum(w)
        b = tf.get_variable("b", [5])
    v = tf.Variable(1.0, name="v")
with tf.variable_scope("outside"):
    z = tf.get_variable("z", [2])


def replica(a):
    with tf.variable_scope("tower"):
        return tf.layers.dense(a, 2, name="fc")


run = strategy.experimental_run_v2 if hasattr(strategy, "experimental_run_v2") else strategy.run
out = run(replica, args=(x,))
after = tf.get_variable("after", [1])
