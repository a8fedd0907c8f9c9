import tensorflow as tf
v1 = tf.get_variable("w1", [2])
with tf.variable_scope("w_1") as s1:
    with tf.name_scope(None), tf.variable_scope("foo_1", reuse=False):
        v2 = tf.Variable([1.0, 2.0], name="a:0")
        t1 = v2 // 2.0
    v3 = tf.get_variable("w2", [2])
with tf.variable_scope(None, "foo"):
    t2 = tf.pow(v3, v3)
    v4 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="a")
    with tf.device("/cpu:0"):
        v5 = tf.Variable(1.0, dtype=tf.float32, name="Variable")
    with tf.name_scope(None, default_name="h0"):
        v6 = tf.get_variable("w3", [2, 2])
        t3 = tf.rank(v1, name="Add")
        with tf.variable_scope("foo") as s2:
            v7 = tf.Variable(v1, name="x")
            t4 = tf.less(t2, 1.0, name="add")
        with tf.variable_scope(s2, initializer=tf.random_normal_initializer()):
            t5 = tf.nn.relu(v5, name="x")
with tf.name_scope("a"):
    with tf.name_scope(None):
        t6 = 2.0 * v1
        t7 = v2[...]
        v8 = tf.get_variable("w4", [2])
        s3 = tf.get_variable_scope()
with tf.variable_scope("a_1") as s4:
    v9 = tf.get_variable("w5", shape=[])
t8 = tf.placeholder(tf.float32)
with tf.variable_scope("a_1", reuse=True):
    v10 = tf.get_variable("w5", [], trainable=False)
