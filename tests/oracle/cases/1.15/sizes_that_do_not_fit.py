import tensorflow as tf

a = tf.placeholder(tf.float32, [2, 3])
b = tf.placeholder(tf.float32, [4, 5])
n = tf.placeholder(tf.float32, [None, 3])
try:
    tf.matmul(a, b)
except ValueError:
    pass
try:
    tf.matmul(n, b, name="mm")
except ValueError:
    pass
m = tf.matmul(n, b, transpose_a=True)
with tf.name_scope("s"):
    w = tf.get_variable("w", [4, 2])
    v = tf.matmul(b, w, transpose_a=True)
try:
    tf.matmul(b, tf.get_variable("u", [5, 7]), transpose_b=True)
except ValueError:
    pass
x = tf.matmul(a, tf.zeros([4, 5]))
y = tf.get_variable("never", [1])
