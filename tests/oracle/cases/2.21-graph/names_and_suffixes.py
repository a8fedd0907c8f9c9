import tensorflow as tf
with tf.Graph().as_default():
    a = tf.constant(1.0, name="foo")
    b = tf.constant(1.0, name="Foo")
    c = tf.constant(1.0, name="FOO")
    d = tf.constant(1.0, name="foo_1")
    e = tf.constant(1.0, name="foo")
    f = tf.Variable(1.0, name="foo")
    g = tf.Variable(1.0)
    h = tf.Variable(1.0)
    i = tf.Variable(1.0, name="foo/bar")
    j = tf.constant(1.0, name="foo/bar")
    with tf.compat.v1.name_scope("foo"):
        k = tf.constant(1.0, name="bar")
    with tf.compat.v1.name_scope("foo/"):
        l = tf.constant(1.0, name="bar")
    with tf.compat.v1.name_scope("foo") as s:
        m = tf.constant(1.0, name="bar")
    with tf.compat.v1.name_scope(s):
        n = tf.constant(1.0, name="bar")
    with tf.compat.v1.name_scope("x"):
        with tf.compat.v1.name_scope(s):
            o = tf.constant(1.0, name="baz")
        with tf.compat.v1.name_scope(""):
            p = tf.constant(1.0, name="top")
        with tf.compat.v1.name_scope(None):
            q = tf.constant(1.0, name="top")
        r = tf.constant(1.0, name="y/")
    t = tf.constant(1.0, name="z/")
    try:
        u = tf.constant(1.0, name="z/")
    except ValueError:
        pass
    with tf.compat.v1.variable_scope("foo"):
        w = tf.constant(1.0, name="bar")
    with tf.compat.v1.variable_scope("x"):
        aa = tf.compat.v1.get_variable("foo/", [1])
        bb = tf.compat.v1.get_variable("foo//b", [1])
