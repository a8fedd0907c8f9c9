"""The helpers of contrib's layers, under each name that programs have for them."""

import tensorflow as tf
from tensorflow.contrib.layers.python.layers import utils

slim = tf.contrib.slim
x = tf.placeholder(tf.float32, [None, 8, 8, 5])
depth = slim.utils.last_dimension(x.get_shape(), min_rank=4)
tf.get_variable("depth%d" % depth, [depth])
tf.get_variable("channels", [utils.channel_dimension(x.shape, "channels_first", 4)])
height, width = utils.two_element_tuple([3, 4])
tf.get_variable("kernel", utils.two_element_tuple(7) + (height, width))
tf.get_variable("sizes", utils.n_positive_integers(3, 2))

pick = tf.placeholder(tf.bool, [])
with tf.variable_scope("net"):
    y = slim.conv2d(x, 4, 1, outputs_collections="ends", scope="a")
    y = slim.conv2d(y, 6, 1, outputs_collections=["ends", "others"], scope="b")
slim.utils.collect_named_outputs("ends", "net/last/", tf.zeros([2, 9]))
ends = slim.utils.convert_collection_to_dict("ends")
for name in sorted(ends):
    tf.layers.dense(ends[name], 2, name=name.replace("/", "_"))
tf.get_variable("%d_of_others" % len(utils.convert_collection_to_dict("others")), [2])
tf.get_variable("for_weights", [2], collections=utils.get_variable_collections({"w": ["w"]}, "w"))
