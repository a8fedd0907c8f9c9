import tensorflow as tf
s = tf.placeholder(tf.string, [])
sb = tf.placeholder(tf.string, [4])
f = {"image/i": tf.FixedLenFeature([], tf.string), "l": tf.FixedLenFeature([3], tf.int64)}
i = tf.parse_single_example(s, f)["image/i"]
l = tf.parse_single_example(s, f, name="mine")["l"]
e = tf.parse_example(sb, f)["l"]
w = tf.get_variable("w", [e.get_shape()[1]])
u = tf.image.decode_jpeg(i, channels=3)
c = tf.image.convert_image_dtype(u, tf.float32)
d = tf.image.convert_image_dtype(c, tf.float32)
c.set_shape([8, 8, 3])
b = tf.train.batch([c], 4)
v = tf.get_variable("v", [b.get_shape()[3], 2])
k = tf.Variable(1., name="ParseExample")
