import tensorflow as tf

slim = tf.contrib.slim
layers = tf.contrib.layers
x = tf.placeholder(tf.float32, [2, 28, 28, 3], name='x')
s = tf.placeholder(tf.float32, [2, 9, 4], name='s')
v = tf.placeholder(tf.float32, [2, 9, 9, 9, 4], name='v')
slim.conv2d(x, 4, 3)
slim.conv2d(x, 4, [3, 5], activation_fn=None)
slim.conv2d(x, 4, 3, activation_fn=None, biases_initializer=None)
slim.conv2d(x, 4, 3, 2, 'VALID', scope='named')
slim.conv2d(x, 4, 3, scope='named', reuse=True)
slim.conv2d(x, 4, 3, scope='relu')
slim.conv2d(x, 4, 3, scope='conv2d', activation_fn=None, biases_initializer=None)
slim.conv2d(x, 4, 3, normalizer_fn=slim.batch_norm)
slim.conv2d(x, 4, 3, normalizer_fn=slim.batch_norm, normalizer_params={'scale': True}, activation_fn=None)
slim.conv2d(x, 4, 3, rate=2)
slim.conv2d(x, 4, 3, data_format='NCHW')
slim.conv2d(x, 4, 3, trainable=False)
slim.conv2d(x, 4, 3, weights_regularizer=slim.l2_regularizer(0.1), biases_regularizer=slim.l1_regularizer(0.1))
slim.conv2d(x, 4, 3, weights_initializer=tf.truncated_normal_initializer(stddev=0.1))
slim.conv2d_transpose(x, 4, 3, 2)
slim.conv2d_transpose(x, 4, 3, activation_fn=None)
slim.conv2d_transpose(x, 4, 3, 2, 'VALID', activation_fn=None, biases_initializer=None)
slim.separable_conv2d(x, 8, 3, 2)
slim.separable_conv2d(x, 8, 3, 1, activation_fn=None, biases_initializer=None)
slim.separable_conv2d(x, None, 3, 2)
slim.separable_conv2d(x, None, 3, 2, activation_fn=None, biases_initializer=None)
slim.separable_conv2d(x, None, 3, 2, normalizer_fn=slim.batch_norm)
layers.conv2d_in_plane(x, 3)
layers.convolution2d_in_plane(x, [3, 1], activation_fn=None, biases_initializer=None)
layers.convolution2d(x, 4, 3)
layers.convolution2d_transpose(x, 4, 3)
with tf.variable_scope('outer'):
    slim.conv2d(x, 4, 3)
    slim.conv2d(x, 4, 3)
    with tf.name_scope('named'):
        slim.conv2d(x, 4, 3)
with tf.variable_scope('outer', reuse=True):
    slim.conv2d(x, 4, 3)
    slim.conv2d(x, 4, 3, scope='Conv_1')
with tf.variable_scope('outer', regularizer=tf.contrib.layers.l2_regularizer(0.5)):
    slim.conv2d(x, 4, 3, scope='regular')
with tf.variable_scope('parts', partitioner=tf.fixed_size_partitioner(2)):
    slim.conv2d(x, 4, 3, scope='c', normalizer_fn=slim.batch_norm)
with tf.variable_scope('names') as scope:
    slim.conv2d(x, 4, 3, scope=scope)
    slim.conv2d(x, 4, 3, scope='a/b')


def getter(getter, name, *args, **kwargs):
    return getter(name + '_got', *args, **kwargs)


with tf.variable_scope('got', custom_getter=getter):
    slim.conv2d(x, 4, 3)
slim.conv2d(x, 4, 3, variables_collections=['mine'], outputs_collections='outs')
slim.conv2d(x, 4, 3, variables_collections={'weights': ['more']})
