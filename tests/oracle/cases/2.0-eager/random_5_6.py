import tensorflow as tf
with tf.name_scope("Foo"), tf.compat.v1.variable_scope("h0", reuse=True, auxiliary_name_scope=False):
    with tf.device("/cpu:0"):
        try:
            v1 = tf.compat.v1.get_variable("a", [2, 2], initializer=tf.constant_initializer(0.5))
        except (ValueError, TypeError):
            pass
        with tf.name_scope("x/"):
            s1 = tf.compat.v1.get_variable_scope()
            t1 = tf.linspace(0.0, 1.0, 2)
        with tf.name_scope("w") as s2:
            try:
                v2 = tf.Variable(1.0, "a/b")
            except (ValueError, TypeError):
                pass
        with tf.device("/cpu:0"):
            t2 = tf.zeros([2])
    with tf.compat.v1.variable_scope(s1, reuse=tf.compat.v1.AUTO_REUSE) as s3:
        v3 = tf.Variable(1.0)
        with tf.device("/cpu:0"):
            v4 = tf.Variable([1.0, 2.0], name="a/b")
        t3 = tf.nn.log_softmax(t2, name="w")
        try:
            v5 = tf.compat.v1.get_variable("Foo", [])
        except (ValueError, TypeError):
            pass
v6 = tf.compat.v1.get_variable("w1", [2, 2])
try:
    t4 = tf.reshape(v4, [-1], name="/a")
except (ValueError, TypeError):
    pass
with tf.name_scope("a") as s4:
    with tf.compat.v1.variable_scope("b", reuse=tf.compat.v1.AUTO_REUSE) as s5:
        with tf.name_scope("foo"), tf.compat.v1.variable_scope("a_1", use_resource=True):
            v7 = tf.compat.v1.get_local_variable("w2", [2, 2], tf.float32)
        try:
            v8 = tf.compat.v1.get_variable("foo", [2])
        except (ValueError, TypeError):
            pass
        t5 = tf.constant(1.0)
        with tf.name_scope("a"):
            v9 = tf.Variable([[1.0, 0.0], [0.0, 1.0]])
    with tf.compat.v1.name_scope(s3.original_name_scope) as s6:
        with tf.compat.v1.variable_scope("B") as s7:
            v10 = tf.compat.v1.get_variable("w3", [2, 2])
        with tf.compat.v1.variable_scope("B", reuse=True):
            t6 = tf.matmul(v7, v10)
            v11 = tf.compat.v1.get_variable("w3", [2, 2])
    with tf.compat.v1.variable_scope("_a") as s8:
        v12 = tf.compat.v1.get_variable("w4", shape=[2])
        v13 = tf.compat.v1.get_variable("w5", [2])
    with tf.compat.v1.variable_scope(s8, reuse=True):
        try:
            v14 = tf.compat.v1.get_variable("w4", [2])
        except (ValueError, TypeError):
            pass
        v15 = tf.compat.v1.get_variable("w5", [2])
