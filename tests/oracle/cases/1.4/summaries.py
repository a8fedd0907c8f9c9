import tensorflow as tf
with tf.variable_scope("g"):
    x = tf.identity(0., name="loss")
    a = tf.summary.scalar(x.op.name, x)
    b = tf.summary.histogram("gg/" + x.name, x)
    c = tf.summary.scalar(x.name, x)
    d = tf.summary.scalar("a b(c)", x)
    e = tf.summary.scalar("/lead", x)
f = tf.summary.scalar("loss", x, collections=[])
w = tf.Variable(1., name="loss")
h = tf.summary.scalar("n", x, family="fam")
i = tf.summary.histogram("n m", x, family="fam x")
