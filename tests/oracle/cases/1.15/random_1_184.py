import tensorflow as tf
v1 = tf.Variable(1.0)
with tf.control_dependencies([v1]):
    v2 = tf.Variable(1.0)
    t1 = tf.eye(2, name="w")
    with tf.variable_scope("layer"):
        t2 = tf.ones([2, 2])
        with tf.variable_scope("b"):
            t3 = 2.0 * v2
        with tf.variable_scope("foo_1", custom_getter=lambda getter, name, **kwargs: getter(name, **kwargs)) as s1:
            v3 = tf.Variable([1.0, 2.0])
            t4 = v2 / v2
        t5 = tf.cast(t2, tf.int32, name="w")
    with tf.variable_scope(s1, partitioner=tf.fixed_size_partitioner(2)):
        with tf.op_scope([], "foo"):
            v4 = tf.Variable(1.0)
            s1.reuse_variables()
        with tf.name_scope(s1.original_name_scope):
            v5 = tf.get_variable("w1", [2, 2])
        v6 = tf.get_variable("w2", shape=[], dtype=tf.float32)
        with tf.init_scope():
            v7 = tf.Variable(1.0, name="Foo")
            t6 = t4 / 2.0
try:
    with tf.variable_scope(None, default_name="w"):
        t7 = tf.negative(t2, name="read")
        t8 = 1.0 - t6
        t9 = tf.maximum(v4, t8)
        with tf.variable_scope("h0", reuse=False) as s2:
            t10 = tf.less_equal(t6, v2, name="initial_value")
except (ValueError, TypeError):
    t11 = tf.fill([2], 0.5)
    t12 = tf.fill([2], 0.5)
tf.reset_default_graph()
