import tensorflow as tf
x = tf.constant(1.0)
def layer(x, name=None):
    with tf.name_scope(name, "layer", [x]) as scope:
        y = x + 1.0
        return tf.multiply(y, 2.0, name=scope)
layer(x)
layer(x)
layer(x, "mine")
layer(x, name="mine")
def layer2(x, name=None):
    with tf.variable_scope(name, default_name="layer2", values=[x]) as scope:
        w = tf.get_variable("w", [1])
        return tf.add(x, w, name=scope.name)
layer2(x)
layer2(x)
layer2(x, "mine2")
try:
    layer2(x, "mine2")
except ValueError:
    pass
with tf.op_scope([x], "named", "default"):
    a = tf.identity(x)
with tf.op_scope([x], None, "default"):
    b = tf.identity(x)
with tf.op_scope([x], None, "default"):
    c = tf.identity(x)
with tf.variable_op_scope([x], "vos"):
    d = tf.get_variable("w", [1])
with tf.variable_op_scope([x], None, "vos"):
    e = tf.get_variable("w", [1])
