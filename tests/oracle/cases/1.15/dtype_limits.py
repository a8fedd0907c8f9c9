import tensorflow as tf

x = tf.placeholder(tf.float32, [4, 8])
masked = (1.0 - x) * x.dtype.min
tf.get_variable("masked", masked.shape)
tf.constant(tf.int32.max, name="largest")
tf.placeholder(tf.float32, name="b{}_{}".format(tf.int16.max, tf.uint8.min))
tf.placeholder(tf.float32, name="m{}".format(abs(tf.int64.min)))
tf.placeholder(tf.float32, name="s{}_{}_{}".format(tf.float64.size, tf.bool.size, tf.complex64.size))
tf.placeholder(tf.float32, name="f%.3f" % (tf.float16.max / 1000))
