import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [3, 4], name="x")
y = tf.constant(2.0, name="y")
n = tf.constant(0)
zero = tf.constant(0.0)
zeros = tf.zeros([4])
r = tf.while_loop(lambda i, a: i < 10, lambda i, a: (i + 1, a * y), [0, x])
r = tf.while_loop(lambda i: i < 10, lambda i: i + 1, [n])
r = tf.cond(y > 1, lambda: x * 2, lambda: x)
r = tf.cond(y > 1, lambda: (x * 2, 1.0), lambda: (x + y, 2.0))
r = tf.map_fn(lambda v: v * 2, x)
r = tf.map_fn(lambda v: (v * 2, tf.reduce_sum(v)), x, dtype=(tf.float32, tf.float32))
r = tf.scan(lambda a, v: a + v, x)
r = tf.scan(lambda a, v: a + tf.reduce_sum(v), x, initializer=zero)
r = tf.foldl(lambda a, v: a + v, x)
r = tf.foldr(lambda a, v: a + v, x, initializer=zeros)
ta = tf.TensorArray(tf.float32, 3)
ta = ta.write(0, y)
r = ta.read(0)
ta2 = tf.TensorArray(tf.float32, 3)
ta2 = ta2.unstack(x)
r = ta2.stack()
r = ta2.size()
r = ta2.concat()
r = ta2.gather([0, 1])
r = tf.py_func(lambda a: a, [x], tf.float32)
r = tf.py_func(lambda a: a, [x], [tf.float32])
p = y > 1
q = y > 3
r = tf.case([(p, lambda: x), (q, lambda: x * 2)], default=lambda: x * 3)
r = tf.while_loop(lambda i, a: i < 10, lambda i, a: [i + 1, a * y], [0, x], maximum_iterations=3)
r = tf.identity(r[1])
try:
    r = tf.while_loop(lambda i, a: i < 10, lambda i, a: (i + 1, a * y), [0, x], maximum_iterations=3)
except TypeError:
    pass
r = tf.cond(p, lambda: tf.get_variable("v", [2]), lambda: tf.zeros([2]))
r = tf.while_loop(lambda i: i < 3, lambda i: tf.while_loop(lambda j: j < 3, lambda j: j + i, [i]), [n], name="outer")
