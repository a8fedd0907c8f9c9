import tensorflow as tf
a = tf.Variable(1.0, "one")
b = tf.Variable(1.0, False, name="two")
d = tf.get_variable("four", [1], tf.float32)
e = tf.add(1.0, 2.0, "five")
f = tf.constant(1.0, tf.float32, [2], "six")
g = tf.zeros([2], tf.float32, "seven")
h = tf.identity(1.0, "eight")
i = tf.cast(a, tf.int32, "nine")
j = tf.matmul([[1.0]], [[1.0]], name="ten")
try:
    c = tf.Variable(1.0, True, None, True, None, "three")
except ValueError:
    pass
