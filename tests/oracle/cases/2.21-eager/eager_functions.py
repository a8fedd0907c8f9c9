import tensorflow as tf
v = tf.Variable(2.0, name="v")
@tf.function
def f(x):
    a = x + 1.0
    b = tf.add(a, v)
    with tf.name_scope("s"):
        c = tf.multiply(a, b, name="c")
        d = c * 2.0
    with tf.name_scope("s"):
        e = d - x
    return e
f(tf.constant(1.0))
f(tf.constant(2.0))
@tf.function
def g(x):
    y = tf.identity(x, name="y")
    return y
with tf.name_scope("outside"):
    g(tf.constant(1.0))
class Lazy(tf.Module):
    def __init__(self):
        super().__init__()
        self.w = None
    @tf.function
    def __call__(self, x):
        if self.w is None:
            self.w = tf.Variable(1.0, name="w")
        return x * self.w
lazy = Lazy()
lazy(tf.constant(1.0))
h = tf.Graph()
with h.as_default():
    p = tf.Variable(1.0, name="p")
    q = tf.Variable(1.0, name="p")
    r = tf.add(p, q)
