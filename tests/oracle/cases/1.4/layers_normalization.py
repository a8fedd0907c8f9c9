import tensorflow as tf

image = tf.placeholder(tf.float32, [None, 9, 9, 3])
line = tf.placeholder(tf.float32, [None, 9, 3])
flat = tf.placeholder(tf.float32, [None, 6])
first = tf.placeholder(tf.float32, [None, 3, 9, 9])
flag = tf.placeholder(tf.bool, [])

y = tf.layers.batch_normalization(image)
y = tf.layers.batch_normalization(image, training=True)
y = tf.layers.batch_normalization(image, training=flag)
y = tf.layers.batch_normalization(line)
y = tf.layers.batch_normalization(line, training=True)
y = tf.layers.batch_normalization(image, fused=False, training=True)
y = tf.layers.batch_normalization(flat, name="bn")
y = tf.layers.batch_normalization(flat, name="bn", reuse=True, training=True)
y = tf.layers.batch_normalization(flat, training=flag)
y = tf.layers.batch_normalization(image, training=True, renorm=True)
y = tf.layers.batch_normalization(first, axis=1, training=True)
y = tf.layers.batch_normalization(first, axis=1, fused=False)
y = tf.layers.batch_normalization(flat, scale=False)
y = tf.layers.batch_normalization(flat, center=False, training=True)
y = tf.layers.batch_normalization(flat, trainable=False, training=True)
layer = tf.layers.BatchNormalization(name="twice")
y = layer(flat, training=True)
y = layer(flat, training=True)
y = layer(flat)
with tf.variable_scope("parts", partitioner=tf.fixed_size_partitioner(2)):
    y = tf.layers.batch_normalization(flat, training=True)
half = tf.placeholder(tf.float16, [2, 2, 2, 2])
n = tf.Variable(0.0, name="updates_%d" % len(tf.get_collection("update_ops")))
try:
    y = tf.layers.batch_normalization(tf.placeholder(tf.float32, [2, None], name="wide"))
except ValueError:
    pass
