import tensorflow.compat.v1 as tf
tf.disable_v2_behavior()
with tf.name_scope("h0"), tf.variable_scope("B"):
    with tf.init_scope():
        with tf.init_scope():
            v1 = tf.get_variable("w1", [], tf.float32)
        try:
            v2 = tf.get_local_variable("w_1", [2, 2])
        except (ValueError, TypeError):
            pass
    with tf.variable_scope(None, "b", reuse=False):
        with tf.variable_scope(None, "a", []):
            v3 = tf.Variable([1.0, 2.0], False, name="w_1")
        g1 = tf.Graph()
        with g1.as_default():
            try:
                v4 = tf.get_variable("layer", [2])
            except (ValueError, TypeError):
                pass
            try:
                v5 = tf.get_variable("a_1", shape=[2, 2])
            except (ValueError, TypeError):
                pass
        with g1.as_default():
            try:
                v6 = tf.Variable([1.0, 2.0], "Assign")
            except (ValueError, TypeError):
                pass
        t1 = tf.placeholder(tf.float32, [2], name="a_1_1")
        with tf.variable_scope("b", reuse=True, use_resource=True) as s1:
            v7 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="initial_value")
            s2 = tf.get_variable_scope()
    t2 = v1 / 2.0
    with tf.variable_scope("b"):
        t3 = v3 * t1
        with tf.variable_scope(None, default_name="foo_1"):
            v8 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="h0")
        with tf.variable_scope("layer", reuse=False) as s3:
            v9 = tf.get_variable("w2", [2, 2])
            try:
                v10 = tf.get_variable("foo", shape=[])
            except (ValueError, TypeError):
                pass
with tf.name_scope("foo") as s4:
    with tf.variable_scope(s2, reuse=True) as s5:
        t4 = tf.zeros([], name="B")
try:
    with tf.variable_scope("B", reuse=tf.AUTO_REUSE):
        with tf.variable_scope("foo_1", regularizer=lambda x: None), tf.name_scope("b"):
            t5 = tf.random_normal([2], name="B")
        with tf.name_scope("x/"), tf.variable_scope("w", reuse=True, auxiliary_name_scope=False):
            t6 = tf.random_normal([2])
        with tf.variable_scope("") as s6:
            v11 = tf.get_variable("w3", [], regularizer=tf.nn.l2_loss)
        g2 = tf.Graph()
        with g2.as_default():
            t7 = tf.truncated_normal([2], name="layer")
            v12 = tf.Variable(initial_value=1.0, trainable=False, name="read")
        with g2.as_default():
            t8 = abs(t7)
    t9 = tf.random_normal([2])
    with tf.variable_scope("w") as s7:
        with tf.variable_scope("a/b"):
            n1 = tf.get_default_graph().unique_name("a", mark_as_used=False)
        s8 = tf.get_variable_scope()
except (ValueError, TypeError):
    pass
with tf.device("/cpu:0"):
    with tf.name_scope(None, "Foo", [t3]):
        with tf.variable_scope("h0") as s9:
            v13 = tf.get_variable("w4", [2], tf.float32)
    with tf.variable_scope("x"):
        t10 = tf.ones([2])
        with tf.control_dependencies([v1]):
            try:
                v14 = tf.get_variable("b", [2, 2], trainable=False)
            except (ValueError, TypeError):
                pass
        t11 = tf.global_variables_initializer()
with tf.Graph().as_default():
    with tf.variable_scope("foo_1"), tf.name_scope("a"):
        with tf.variable_scope(tf.get_variable_scope()) as s10:
            v15 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="Assign")
        with tf.name_scope(None, "x"):
            v16 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], trainable=False)
            v17 = tf.get_local_variable("w5", [])
        v18 = tf.get_variable("w6", shape=[2], use_resource=True)
    with tf.variable_scope(tf.get_variable_scope()) as s11:
        with tf.variable_scope(tf.get_variable_scope(), reuse=False):
            v19 = tf.get_variable("w7", [])
            v20 = tf.get_variable("w8", [2])
        with tf.variable_scope("layer"):
            v21 = tf.Variable([1.0, 2.0])
            v22 = tf.get_variable("w9", [2])
    with tf.name_scope("foo", values=[v16]), tf.variable_scope("h0"):
        t12 = 2.0 * v17
        v23 = tf.get_variable("w10", [2, 2])
        with tf.name_scope("Foo"), tf.variable_scope(tf.get_variable_scope()):
            t13 = tf.math.log(v20)
    t14 = tf.reshape(v20, [-1])
v24 = tf.get_variable("w11", [])
