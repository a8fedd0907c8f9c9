import tensorflow as tf
t1 = tf.constant(1.0, name="a")
with tf.variable_scope("a_1", partitioner=tf.fixed_size_partitioner(2)):
    with tf.variable_scope("h0") as s1:
        v1 = tf.get_variable("w1", [2, 2])
        v2 = tf.get_variable("w2", [2])
    with tf.variable_scope(s1, reuse=True):
        v3 = tf.get_variable("w1", shape=[2, 2])
        try:
            v4 = tf.get_variable("w2", [2])
        except (ValueError, TypeError):
            pass
    t2 = tf.not_equal(t1, 1.0, name="a")
    t3 = tf.sub(t1, 1.0)
    t4 = tf.placeholder(tf.float32, name="a_1_1")
g1 = tf.Graph()
with g1.as_default():
    with tf.variable_scope("B", partitioner=tf.fixed_size_partitioner(2)):
        t5 = tf.random_normal([2])
        with tf.variable_scope("B", partitioner=tf.fixed_size_partitioner(2)) as s2:
            t6 = t5 / t5
        with tf.device("/cpu:0"):
            t7 = tf.equal(t6, t6)
            v5 = tf.Variable(1.0, dtype=tf.float32, name="Variable")
    v6 = tf.Variable([1.0, 2.0])
    with tf.variable_scope("h0", initializer=tf.constant_initializer(0.1)):
        t8 = tf.mul(t6, v6)
        v7 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name=None)
        with tf.variable_scope("w"):
            v8 = tf.Variable(1.0, name="a/b")
            t9 = tf.sin(t5)
with g1.as_default():
    v9 = tf.Variable(1.0, name="read")
v10 = tf.get_variable("w3", shape=[])
with tf.variable_scope(None, "B", []):
    try:
        with tf.variable_scope(""):
            with tf.op_scope([t3], None, "foo") as s3:
                v11 = tf.Variable([1.0, 2.0], name="read")
                v12 = tf.Variable(v11, name="w")
            v13 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="layer")
            try:
                v14 = tf.get_variable("h0", [])
            except (ValueError, TypeError):
                pass
            with tf.variable_scope(s1) as s4:
                t10 = tf.squared_difference(t1, t3)
    except (ValueError, TypeError):
        pass
    t11 = t1 + t3
