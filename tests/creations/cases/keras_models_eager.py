# tensorflow: 1.15
import tensorflow as tf

tf.compat.v1.enable_eager_execution()
K = tf.keras
L = K.layers
d = L.Dense(3)
x = L.Input((4,))
y = d(x)
y2 = d(x)
e = L.Dense(3)
z = e(y)
m = K.Sequential([L.Dense(2, input_shape=(4,)), L.Dense(5)])
m = K.Sequential([L.Dense(2), L.Dense(5)])
m.build((None, 4))
m = K.Sequential([L.Dense(2), L.Dense(5)])
m(tf.zeros([2, 4]))
m = K.Model(x, z)
o = m(tf.zeros([2, 4]))
with tf.name_scope("ns"):
    d = L.Dense(3)
    d(x)
    d = L.Dense(3)
    d(tf.zeros([2, 4]))


class M(K.Model):
    def __init__(self, **k):
        super(M, self).__init__(**k)
        self.a = L.Dense(3)
        self.b = [L.Dense(4), L.Dense(5)]
        self.v = tf.Variable(1.0, name="vv")

    def call(self, x):
        x = self.a(x)
        for b in self.b:
            x = b(x)
        return x


m = M()
m(tf.zeros([2, 4]))
m = M()
m(x)


class My(L.Layer):
    def build(self, s):
        self.w = self.add_weight(name="w", shape=(4, 3))
        self.d = L.Dense(7)
        self.q = tf.Variable(2.0, name="q")
        super(My, self).build(s)

    def call(self, x):
        return self.d(x)


l = My()
l(x)
l = My(name="ok")
l(tf.zeros([2, 4]))
