import tensorflow as tf

slim = tf.contrib.slim
layers = tf.contrib.layers
x = tf.placeholder(tf.float32, [2, 28, 28, 3], name='x')
u = tf.placeholder(tf.float32, [None, None], name='u')
r = tf.placeholder(tf.float32, name='r')
slim.conv2d(x, 4, 3, scope='named')


def attempt(function):
    try:
        function()
    except (ValueError, TypeError):
        pass


attempt(lambda: slim.conv2d(x, 4, 3, scope='named'))
attempt(lambda: slim.conv2d(x, 4, 5, scope='named', reuse=True))
attempt(lambda: slim.conv2d(x, 4, 3, scope='other', reuse=True))
attempt(lambda: slim.conv2d(x, 4, 3, data_format='NHCW'))
attempt(lambda: slim.conv2d(u, 4, 3))
attempt(lambda: slim.fully_connected(u, 4))
attempt(lambda: slim.fully_connected(r, 4))
attempt(lambda: slim.fully_connected(x, 4.5))
attempt(lambda: slim.batch_norm(u))
attempt(lambda: slim.batch_norm(r))
attempt(lambda: layers.layer_norm(r))
attempt(lambda: layers.layer_norm(u))
attempt(lambda: slim.max_pool2d(x, 2, data_format='NWHC'))
attempt(lambda: slim.repeat(x, 2, lambda x, scope: slim.conv2d(x, 3, 3, scope=scope)))
attempt(lambda: slim.stack(x, slim.conv2d, 5))
attempt(lambda: layers.embed_sequence(x))
attempt(lambda: slim.l2_regularizer(1))
attempt(lambda: slim.l2_regularizer(-1.0))
attempt(lambda: slim.get_unique_variable('missing'))
attempt(lambda: slim.fully_connected(tf.zeros([2, 3]), 3))
