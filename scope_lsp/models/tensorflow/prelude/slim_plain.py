"""`tf.contrib.slim.nets`: AlexNet, OverFeat and VGG.

After `contrib/slim/python/slim/nets/alexnet.py`, `overfeat.py` and `vgg.py` of 0.12 to 1.15.
"""

import tensorflow as tf

slim = tf.contrib.slim
arg_scope = slim.arg_scope
conv2d, max_pool2d = slim.conv2d, slim.max_pool2d
NORMAL = tf.truncated_normal_initializer(0.0, 0.005)


def scope_of(weight_decay, biases, pools_valid):
    layers = [conv2d, slim.fully_connected]
    with arg_scope(
        layers,
        activation_fn=tf.nn.relu,
        biases_initializer=biases,
        weights_regularizer=slim.l2_regularizer(weight_decay),
    ):
        with arg_scope([conv2d], padding="SAME") as scope:
            if not pools_valid:
                return scope
            with arg_scope([max_pool2d], padding="VALID") as scope:
                return scope


def alexnet_v2_arg_scope(weight_decay=0.0005):
    return scope_of(weight_decay, tf.constant_initializer(0.1), True)


def overfeat_arg_scope(weight_decay=0.0005):
    return scope_of(weight_decay, tf.zeros_initializer(), True)


def vgg_arg_scope(weight_decay=0.0005):
    return scope_of(weight_decay, tf.zeros_initializer(), False)


def dense(net, layers, num_classes, is_training, keep_prob, initializers, last):
    """The layers behind the convolutions, which are convolutions too."""
    with arg_scope([conv2d], **initializers):
        for number, (depth, kernel) in enumerate(layers):
            padding = {} if kernel == 1 else {"padding": "VALID"}
            name = str(number + 6)
            net = conv2d(net, depth, [kernel, kernel], scope="fc" + name, **padding)
            net = slim.dropout(net, keep_prob, is_training=is_training, scope="dropout" + name)
        return conv2d(
            net, num_classes, [1, 1], activation_fn=None, normalizer_fn=None, scope="fc8", **last
        )


def finish(net, scope, collection, spatial_squeeze):
    end_points = slim.utils.convert_collection_to_dict(collection)
    if spatial_squeeze:
        net = tf.squeeze(net, [1, 2], name="fc8/squeezed")
        end_points[scope.name + "/fc8"] = net
    return net, end_points


def alexnet_v2(
    inputs, num_classes=1000, is_training=True, dropout_keep_prob=0.5, spatial_squeeze=True,
    scope="alexnet_v2",
):  # fmt: skip
    with tf.variable_scope(scope, "alexnet_v2", [inputs]) as sc:
        ends = sc.name + "_end_points"
        with arg_scope([conv2d, slim.fully_connected, max_pool2d], outputs_collections=[ends]):
            net = conv2d(inputs, 64, [11, 11], 4, padding="VALID", scope="conv1")
            net = max_pool2d(net, [3, 3], 2, scope="pool1")
            net = conv2d(net, 192, [5, 5], scope="conv2")
            net = max_pool2d(net, [3, 3], 2, scope="pool2")
            net = conv2d(net, 384, [3, 3], scope="conv3")
            net = conv2d(net, 384, [3, 3], scope="conv4")
            net = conv2d(net, 256, [3, 3], scope="conv5")
            net = max_pool2d(net, [3, 3], 2, scope="pool5")
            net = dense(
                net, ((4096, 5), (4096, 1)), num_classes, is_training, dropout_keep_prob,
                {
                    "weights_initializer": NORMAL,
                    "biases_initializer": tf.constant_initializer(0.1),
                },
                {"biases_initializer": tf.zeros_initializer()},
            )  # fmt: skip
            return finish(net, sc, ends, spatial_squeeze)


def overfeat(
    inputs, num_classes=1000, is_training=True, dropout_keep_prob=0.5, spatial_squeeze=True,
    scope="overfeat",
):  # fmt: skip
    with tf.variable_scope(scope, "overfeat", [inputs]) as sc:
        ends = sc.name + "_end_points"
        with arg_scope([conv2d, slim.fully_connected, max_pool2d], outputs_collections=ends):
            net = conv2d(inputs, 64, [11, 11], 4, padding="VALID", scope="conv1")
            net = max_pool2d(net, [2, 2], scope="pool1")
            net = conv2d(net, 256, [5, 5], padding="VALID", scope="conv2")
            net = max_pool2d(net, [2, 2], scope="pool2")
            net = conv2d(net, 512, [3, 3], scope="conv3")
            net = conv2d(net, 1024, [3, 3], scope="conv4")
            net = conv2d(net, 1024, [3, 3], scope="conv5")
            net = max_pool2d(net, [2, 2], scope="pool5")
            net = dense(
                net, ((3072, 6), (4096, 1)), num_classes, is_training, dropout_keep_prob,
                {
                    "weights_initializer": NORMAL,
                    "biases_initializer": tf.constant_initializer(0.1),
                },
                {"biases_initializer": tf.zeros_initializer()},
            )  # fmt: skip
            return finish(net, sc, ends, spatial_squeeze)


def vgg(name, counts):
    """A VGG net with so many convolutions in each of its five groups."""

    def net_of(
        inputs, num_classes=1000, is_training=True, dropout_keep_prob=0.5, spatial_squeeze=True,
        scope=name,
    ):  # fmt: skip
        with tf.variable_scope(scope, name, [inputs]) as sc:
            ends = sc.name + "_end_points"
            with arg_scope([conv2d, slim.fully_connected, max_pool2d], outputs_collections=ends):
                net = inputs
                for number, (count, depth) in enumerate(zip(counts, (64, 128, 256, 512, 512))):
                    which = str(number + 1)
                    net = slim.repeat(net, count, conv2d, depth, [3, 3], scope="conv" + which)
                    net = max_pool2d(net, [2, 2], scope="pool" + which)
                net = dense(
                    net, ((4096, 7), (4096, 1)), num_classes, is_training, dropout_keep_prob, {}, {}
                )
                return finish(net, sc, ends, spatial_squeeze)

    net_of.__name__ = name
    net_of.default_image_size = 224
    return net_of


vgg_a = vgg("vgg_a", (1, 1, 2, 2, 2))
vgg_d = vgg_16 = vgg("vgg_16", (2, 2, 3, 3, 3))
vgg_e = vgg_19 = vgg("vgg_19", (2, 2, 4, 4, 4))
alexnet_v2.default_image_size = 224
overfeat.default_image_size = 231
