import tensorflow as tf

image = tf.placeholder(tf.float32, [None, 9, 9, 3])
line = tf.placeholder(tf.float32, [None, 9, 3])
volume = tf.placeholder(tf.float32, [1, 9, 9, 9, 3])
first = tf.placeholder(tf.float32, [None, 3, 9, 9])
flag = tf.placeholder(tf.bool, [])

y = tf.layers.conv2d(image, 4, 3)
y = tf.layers.conv2d(image, 4, 3, padding="same", strides=2, activation=tf.nn.relu)
y = tf.layers.conv2d(image, 4, (3, 2), dilation_rate=2)
y = tf.layers.conv2d(image, 4, 3, use_bias=False)
y = tf.layers.conv2d(image, 4, 3, dilation_rate=2, use_bias=False, padding="same")
y = tf.layers.conv2d(first, 4, 3, data_format="channels_first")
y = tf.layers.conv1d(line, 4, 3)
y = tf.layers.conv1d(line, 4, 3, use_bias=False)
y = tf.layers.conv1d(line, 4, 3, dilation_rate=2, use_bias=False)
y = tf.layers.conv3d(volume, 4, 3)
y = tf.layers.conv2d_transpose(image, 4, 3)
y = tf.layers.conv2d_transpose(image, 4, 3, strides=2, padding="same", use_bias=False)
y = tf.layers.conv3d_transpose(volume, 4, 3)
y = tf.layers.separable_conv2d(image, 4, 3, depth_multiplier=2)
y = tf.layers.separable_conv2d(image, 4, 3, use_bias=False)
layer = tf.layers.Conv2D(4, 3, use_bias=False, name="twice")
y = layer(image)
y = layer(image)
y = tf.layers.max_pooling2d(image, 2, 2)
y = tf.layers.average_pooling2d(image, 2, 2)
y = tf.layers.max_pooling1d(line, 2, 2)
y = tf.layers.average_pooling1d(line, 2, 2)
y = tf.layers.max_pooling3d(volume, 2, 2)
y = tf.layers.average_pooling3d(volume, 2, 2)
y = tf.layers.max_pooling2d(image, 2, 2, name="pool")
y = tf.layers.max_pooling2d(image, 2, 2, name="pool")
y = tf.layers.dropout(image)
y = tf.layers.dropout(image, training=True)
y = tf.layers.dropout(image, training=flag)
y = tf.layers.flatten(image)
y = tf.layers.flatten(line, name="flat")
try:
    y = tf.layers.conv2d(line, 4, 3)
except ValueError:
    pass
try:
    y = tf.layers.conv2d(image, 4, (3, 3, 3))
except ValueError:
    pass
try:
    y = tf.layers.max_pooling2d(line, 2, 2)
except ValueError:
    pass
