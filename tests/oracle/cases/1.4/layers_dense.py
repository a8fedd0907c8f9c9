import tensorflow as tf

x = tf.placeholder(tf.float32, [None, 8])

h = tf.layers.dense(x, 4)
h = tf.layers.dense(h, 4, activation=tf.nn.relu)
h = tf.layers.dense(h, 4, name="fc", activation=tf.nn.softmax)
with tf.variable_scope("a"):
    layer = tf.layers.Dense(3)
    first = layer(x)
    second = layer(x)
    third = tf.layers.dense(x, 3, kernel_regularizer=lambda w: tf.reduce_sum(w))
fourth = layer(x)
given = layer.apply(x)
h = tf.layers.dense(x, 3, name="shared")
h = tf.layers.dense(x, 3, name="shared", reuse=True)
h = tf.layers.dense(x, 3, activity_regularizer=lambda w: tf.reduce_sum(w))
with tf.variable_scope("b", reuse=tf.AUTO_REUSE):
    h = tf.layers.dense(x, 3)
with tf.variable_scope("b", reuse=tf.AUTO_REUSE):
    h = tf.layers.dense(x, 3)
with tf.name_scope("ns"):
    h = tf.layers.dense(x, 2)
    h = tf.layers.dense(x, 2, name="named")
with tf.variable_scope("pt", partitioner=tf.fixed_size_partitioner(2)):
    h = tf.layers.dense(x, 2)
cube = tf.placeholder(tf.float32, [2, 3, 4])
h = tf.layers.dense(cube, 5)
h = tf.layers.dense(cube, 5, use_bias=False)
fixed = tf.layers.Dense(5, trainable=False)
h = fixed(x)
try:
    h = tf.layers.dense(x, 3, name="fc")
except ValueError:
    pass
try:
    h = tf.layers.dense(x, 3, name="missing", reuse=True)
except ValueError:
    pass
try:
    h = layer(tf.zeros([2, 9]))
except ValueError:
    pass
try:
    h = tf.layers.dense(tf.placeholder(tf.float32, [2, None], name="wide"), 3)
except ValueError:
    pass
count = tf.Variable(0.0, name="trained_%d" % len(fixed.trainable_variables))
count = tf.Variable(0.0, name="all_%d" % len(fixed.variables))
count = tf.Variable(0.0, name=layer.scope_name + "_" + layer.name)
count = tf.Variable(0.0, name="losses_%d" % len(tf.get_collection("regularization_losses")))
