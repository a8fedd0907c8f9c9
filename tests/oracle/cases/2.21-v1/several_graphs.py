import tensorflow.compat.v1 as tf
tf.disable_v2_behavior()
a = tf.constant(1.0, name="a")
g = tf.Graph()
with g.as_default():
    b = tf.constant(1.0, name="a")
    with tf.variable_scope("s"):
        v = tf.get_variable("v", [1])
    with tf.Graph().as_default():
        c = tf.constant(1.0, name="a")
    d = tf.constant(1.0, name="a")
with tf.variable_scope("s"):
    v1 = tf.get_variable("v", [1])
    with g.as_default():
        e = tf.constant(1.0, name="a")
        v2 = tf.get_variable("v", [1])
    f = tf.constant(1.0, name="a")
with g.as_default():
    with tf.variable_scope("s", reuse=True):
        v3 = tf.get_variable("v", [1])
