import tensorflow as tf
with tf.compat.v1.name_scope("a") as s1:
    with tf.compat.v1.variable_scope("a/b", reuse=True, auxiliary_name_scope=False):
        with tf.compat.v1.variable_scope("b"):
            v1 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="foo/w")
    t1 = tf.sigmoid(v1, name="w_1")
    t2 = v1 // 2.0
t3 = tf.constant(3, name="foo")
v2 = tf.compat.v1.Variable([[1.0, 0.0], [0.0, 1.0]], name="foo")
with tf.compat.v1.name_scope("foo") as s2:
    v3 = tf.Variable(1.0)
    with tf.compat.v1.variable_scope("w_1"), tf.name_scope(s1):
        with tf.name_scope("foo/w"):
            t4 = tf.reduce_max(t2, name="b")
        with tf.name_scope("foo/w") as s3:
            t5 = tf.range(3)
            t6 = tf.constant(1.0, name="w")
        t7 = 2.0 * t6
v4 = tf.Variable([1.0, 2.0], name="add")
