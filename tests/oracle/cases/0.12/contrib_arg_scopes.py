import functools

import tensorflow as tf
from tensorflow.contrib.framework import add_arg_scope
from tensorflow.contrib.framework import arg_scope

slim = tf.contrib.slim
x = tf.placeholder(tf.float32, [2, 28, 28, 3], name='x')


def small(weight_decay=0.0005, trainable=True):
    with slim.arg_scope([slim.conv2d, slim.fully_connected], weights_regularizer=slim.l2_regularizer(weight_decay), trainable=trainable):
        with slim.arg_scope([slim.conv2d], padding='VALID', normalizer_fn=slim.batch_norm) as scope:
            return scope


@add_arg_scope
def block(inputs, depth, kernel=3, scope=None):
    with tf.variable_scope(scope, 'block', [inputs]):
        net = slim.conv2d(inputs, depth, kernel)
        net = slim.conv2d(net, depth, 1, activation_fn=None, scope='last')
        return {'net': net}


class Net(object):
    @slim.add_arg_scope
    def layer(self, inputs, size=1):
        slim.fully_connected(inputs, size)


with slim.arg_scope(small()):
    net = block(x, 4)['net']
    net = block(net, 4, scope='named')['net']
    with slim.arg_scope([block], kernel=5):
        net = block(net, 8)['net']
        with arg_scope([block, slim.conv2d], scope='forced'):
            net = block(net, 8, kernel=1)['net']
    with slim.arg_scope([slim.batch_norm], scale=True, is_training=False):
        net = slim.conv2d(net, 3, 3)
        with slim.arg_scope([slim.batch_norm], center=False):
            net = slim.conv2d(net, 3, 3)
    net = slim.fully_connected(slim.flatten(net), 10)
with slim.arg_scope(small(trainable=False)):
    slim.conv2d(x, 3, 3)
with slim.arg_scope([Net.layer], size=7):
    Net().layer(net)
    Net().layer(net, size=3)
with slim.arg_scope([slim.model_variable, slim.variable], device='/cpu:0'):
    slim.model_variable('mine', [2])
    slim.fully_connected(net, 2)
with slim.arg_scope([slim.variable], initializer=tf.ones_initializer(), shape=[4]):
    slim.variable('ones')
    slim.model_variable('twos', shape=[2])
slim.conv2d(x, 3, 3)
functools.partial(slim.conv2d, x, 3, 3)(scope='partial')
for i in range(2):
    with slim.arg_scope([slim.conv2d], scope='loop%d' % i):
        slim.conv2d(x, 3, 3)
