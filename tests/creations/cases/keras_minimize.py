# tensorflow: 2.10
import tensorflow as tf

v = tf.Variable([1.0, 2.0], name="v")
w = tf.Variable([[1.0, 2.0]], name="w")
a = tf.keras.optimizers.SGD(0.1, momentum=0.5)
a.minimize(lambda: v * 2.0, [v, w])
a.minimize(lambda: v * w, [v, w])
