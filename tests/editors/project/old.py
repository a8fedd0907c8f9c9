import tensorflow as tf

x = tf.zeros([2])
"😀"; 足す = 1
with tf.op_scope([x], "", "足す"[:0] + "add"): y = tf.identity(x, "y")
