import tensorflow as tf


class Boxed(object):
    def __init__(self, value):
        self.value = value


def to_tensor(boxed, dtype=None, name=None, as_ref=False):
    return boxed.value


tf.register_tensor_conversion_function(Boxed, to_tensor)
v = tf.get_variable("v", [3])
w = tf.get_variable("w", [3])
b = Boxed(v + 1.0)
a = tf.identity(b)
s = tf.add_n([b, w])
sess = tf.get_default_session()
tf.train.MomentumOptimizer(0.1, 0.9).minimize(tf.reduce_sum(a))
x = tf.Variable(0.0, name="Identity")
