import tensorflow as tf
v = tf.Variable(1.0)
w = tf.Variable(1.0)
a = tf.Variable(1.0, name="a")
b = tf.Variable(1.0, name="a")
with tf.name_scope("s") as s:
    c = tf.Variable(1.0, name="a")
    with tf.name_scope("t"):
        d = tf.Variable(1.0)
    with tf.name_scope("u/"):
        e = tf.Variable(1.0, name="e")
    with tf.name_scope(s):
        f = tf.Variable(1.0, name="f")
with tf.name_scope("s"):
    g = tf.Variable(1.0, name="a")
    h = tf.compat.v1.get_variable("h", [1])
class Dense(tf.Module):
    def __init__(self, size, name=None):
        super().__init__(name=name)
        self.w = tf.Variable(tf.zeros([size]), name="w")
        with self.name_scope:
            self.b = tf.Variable(tf.zeros([size]), name="b")
        self.late = None
    @tf.Module.with_name_scope
    def __call__(self, x):
        if self.late is None:
            self.late = tf.Variable(1.0, name="late")
        return x * self.w + self.b
class TwoLayerMLP(tf.Module):
    def __init__(self):
        super().__init__()
        with self.name_scope:
            self.first = Dense(2, name="first")
            self.second = Dense(2)
    @tf.Module.with_name_scope
    def __call__(self, x):
        return self.second(self.first(x))
mlp = TwoLayerMLP()
mlp(tf.ones([2]))
other = TwoLayerMLP()
other(tf.ones([2]))
with tf.compat.v1.variable_scope("vs") as vs:
    i = tf.compat.v1.get_variable("i", [1])
    j = tf.Variable(1.0, name="j")
with tf.compat.v1.variable_scope("vs", reuse=True):
    k = tf.compat.v1.get_variable("i", [1])
    l = tf.Variable(1.0, name="j")
with tf.compat.v1.variable_scope(None, default_name="vs"):
    m = tf.compat.v1.get_variable("i", [1])
n = tf.Variable(1.0, name="x y")
