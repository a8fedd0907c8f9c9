# tensorflow: 1.15
import tensorflow as tf

tf.compat.v1.enable_eager_execution()

S = tf.keras.optimizers.schedules
O = tf.keras.optimizers
v = tf.Variable([1.0, 2.0], name="v")
w = tf.Variable([[1.0, 2.0]], name="w")
t = tf.Variable(3.0, name="t", trainable=False)
g = tf.zeros([2])
h = tf.zeros([1, 2])
a = O.SGD(0.1)
a.apply_gradients([(g, v), (h, w)])
a = O.SGD(0.1, momentum=0.9, name="Moment")
a.apply_gradients([(g, v), (h, w)])
a = O.Adam()
a.apply_gradients([(g, v), (h, w)])
a.apply_gradients([(g, v), (h, w)])
b = O.Adam(amsgrad=True)
b.apply_gradients([(g, v)])
a = O.RMSprop(momentum=0.1, centered=True)
a.apply_gradients([(g, v)])
a = O.Adagrad()
a.apply_gradients([(g, v)])
a = O.Adadelta()
a.apply_gradients([(g, v), (h, w)])
a = O.Adamax()
a.apply_gradients([(g, v)])
a = O.Nadam()
a.apply_gradients([(g, v), (h, w)])
a = O.Ftrl()
a.apply_gradients([(g, v), (h, w)])
with tf.name_scope("sc"):
    a = O.Adam(name="Mine")
    a.apply_gradients([(g, v)])
a = O.SGD(S.ExponentialDecay(0.1, 100, 0.9), momentum=0.5)
a.apply_gradients([(g, v), (None, w)])
