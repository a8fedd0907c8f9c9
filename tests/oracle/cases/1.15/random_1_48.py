import tensorflow as tf
with tf.Graph().as_default():
    with tf.variable_scope("B", reuse=tf.AUTO_REUSE, partitioner=tf.fixed_size_partitioner(2)), tf.name_scope(None, "foo/w"):
        v1 = tf.get_variable("w1", [2], regularizer=tf.nn.l2_loss)
        with tf.variable_scope(None, default_name="a_1") as s1:
            s2 = tf.get_variable_scope()
            v2 = tf.get_local_variable("w2", [2])
        t1 = tf.fill([2], 0.5)
try:
    with tf.variable_op_scope([], "a.b-c") as s3:
        with tf.name_scope("foo"):
            with tf.variable_scope(None, "h0", []) as s4:
                t2 = tf.no_op(name="a")
                t3 = tf.linspace(0.0, 1.0, 2)
            t4 = t3 + t3
            t5 = tf.stack([t3, t4])
            try:
                with tf.variable_scope("") as s5:
                    v3 = tf.get_variable("w3", [], partitioner=tf.fixed_size_partitioner(2))
                    try:
                        v4 = tf.get_variable("a_1", [2])
                    except (ValueError, TypeError):
                        pass
            except (ValueError, TypeError):
                pass
        with tf.variable_scope("foo/w"), tf.op_scope([t4], "layer", "a"):
            t6 = t4[...]
            with tf.name_scope("h0") as s6:
                t7 = t6 // 2.0
            v5 = tf.Variable([[1.0, 0.0], [0.0, 1.0]])
            with tf.variable_scope(s3, reuse=tf.AUTO_REUSE) as s7:
                t8 = tf.constant([1, 2], dtype=tf.int32)
        with tf.variable_scope("w_1", partitioner=tf.fixed_size_partitioner(2)):
            v6 = tf.Variable([1.0, 2.0], name="foo/w")
        s3.reuse_variables()
except (ValueError, TypeError):
    pass
with tf.name_scope("B") as s8:
    with tf.name_scope("x") as s9:
        with tf.variable_scope(None, "B") as s10:
            v7 = tf.Variable([1.0, 2.0], name="b")
        v8 = tf.Variable(1.0, name="foo_1")
        t9 = tf.reduce_mean(v7)
    t10 = tf.negative(v7)
    t11 = tf.no_op(name="Variable")
with tf.variable_scope(s4, auxiliary_name_scope=False):
    with tf.name_scope("B") as s11:
        with tf.Graph().as_default():
            try:
                v9 = tf.get_variable("a_1")
            except (ValueError, TypeError):
                pass
            v10 = tf.get_variable("w4", [2, 2])
        v11 = tf.get_variable("w5", [], trainable=False)
