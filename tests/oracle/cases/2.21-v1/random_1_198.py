import tensorflow.compat.v1 as tf
tf.disable_v2_behavior()
with tf.name_scope(None, "a", []):
    n1 = tf.get_default_graph().unique_name("foo_1")
    with tf.name_scope("foo_1", "b", []) as s1:
        with tf.variable_scope(None, "foo_1"):
            try:
                v1 = tf.Variable(1.0, "a_1_1")
            except (ValueError, TypeError):
                pass
            v2 = tf.get_variable("w1", [])
        t1 = tf.equal(v2, v2)
        try:
            with tf.name_scope(None, None) as s2:
                v3 = tf.get_variable("w2", shape=[2])
        except (ValueError, TypeError):
            pass
        v4 = tf.get_variable("Foo", [2])
    with tf.variable_scope("foo_1"):
        with tf.variable_scope("a_1"):
            t2 = v2 ** v2
            t3 = tf.sqrt(v2)
        with tf.op_scope([], None, "a/b"):
            try:
                v5 = tf.Variable(v4, "foo_1")
            except (ValueError, TypeError):
                pass
            v6 = tf.Variable(lambda: 1.0, dtype=tf.float32, name="a/b")
    with tf.name_scope(None, default_name="a"):
        v7 = tf.get_variable("w3", [2])
        with tf.variable_scope(None, default_name="w_1") as s3:
            v8 = tf.Variable([1.0, 2.0], name="a_1_1")
        with tf.variable_scope("B", use_resource=True) as s4:
            t4 = tf.ones([2], name="foo_1")
            v9 = tf.Variable(1.0, name="b")
        with tf.variable_scope("foo/w", reuse=None) as s5:
            t5 = v2 // 2.0
            v10 = tf.Variable([1.0, 2.0], name="foo/w")
v11 = tf.get_variable("w4", [])
