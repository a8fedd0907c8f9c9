import tensorflow as tf
from tensorflow.contrib import slim
from tensorflow.contrib.slim.nets import alexnet, inception, overfeat, resnet_utils, resnet_v1, resnet_v2, vgg
from tensorflow.contrib.slim.python.slim.nets import inception_v3

x = tf.placeholder(tf.float32, [2, 224, 224, 3], name='x')
with slim.arg_scope(vgg.vgg_arg_scope()):
    vgg.vgg_16(x, 10)
    vgg.vgg_a(x, 10, is_training=False, scope='vgg')
with slim.arg_scope(alexnet.alexnet_v2_arg_scope()):
    alexnet.alexnet_v2(x, 10)
overfeat.overfeat(tf.placeholder(tf.float32, [2, 231, 231, 3]), 10)
with slim.arg_scope(resnet_utils.resnet_arg_scope()):
    resnet_v1.resnet_v1_50(x, 10)
    resnet_v2.resnet_v2_50(x, scope='features')
    net, ends = resnet_v2.resnet_v2_50(x, 10, output_stride=16, scope='dense')
    slim.conv2d(ends['dense/block3'], 5, 1, scope='head')
    resnet_v2.resnet_v2_50(x, 10, output_stride=16, scope='dense', reuse=True)
with slim.arg_scope(inception.inception_v1_arg_scope()):
    inception.inception_v1(x, 10)
with slim.arg_scope(inception.inception_v2_arg_scope()):
    inception.inception_v2(x, 10, depth_multiplier=0.5)
with slim.arg_scope(inception.inception_v3_arg_scope()):
    logits, ends = inception.inception_v3(tf.placeholder(tf.float32, [2, 299, 299, 3]), 10)
    slim.conv2d(ends['Mixed_6e'], 5, 1, scope='other')
    inception_v3.inception_v3_base(x, final_endpoint='Mixed_5c', scope='base')
tf.identity(logits)
