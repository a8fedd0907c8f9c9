import tensorflow as tf

layers = tf.contrib.layers
init = layers.xavier_initializer()
w = tf.Variable(init([3, 4]), name='w')
u = tf.Variable(layers.xavier_initializer(uniform=False)([3, 4]))
v = tf.get_variable('v', [3, 4], initializer=layers.variance_scaling_initializer())
layers.variance_scaling_initializer()([2, 2])
init([5])
init([5], tf.float64)
with tf.variable_scope('s', initializer=layers.xavier_initializer(), regularizer=layers.l2_regularizer(0.1)):
    tf.get_variable('x', [2])
    tf.get_variable('y', [2], regularizer=layers.l1_regularizer(0.1))
layers.l2_regularizer(0.1)(w)
layers.l1_regularizer(0.1, scope='mine')(w)
layers.l1_l2_regularizer(0.1, 0.2)(w)
layers.l1_l2_regularizer(0.0, 0.2)(w)
layers.sum_regularizer([layers.l1_regularizer(0.1), layers.l2_regularizer(0.1)])(w)
layers.apply_regularization(layers.l2_regularizer(0.1), [w, v])
layers.l2_regularizer(0.1)(w)
