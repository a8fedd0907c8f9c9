"""`tf.contrib.slim.nets`: residual nets.

After `contrib/slim/python/slim/nets/resnet_utils.py`, `resnet_v1.py` and `resnet_v2.py` of 0.12 to
1.15.
"""

import collections

import tensorflow as tf
from tensorflow import _contrib, _version

slim = tf.contrib.slim
arg_scope = slim.arg_scope
conv2d, max_pool2d, batch_norm = slim.conv2d, slim.max_pool2d, slim.batch_norm
variable_scope = tf.variable_scope
relu = tf.nn.relu
op = _contrib.op

TAKES_TRAINING = _version.slim_resnets_take_training
SCOPE_TAKES_TRAINING = _version.slim_resnet_scope_takes_training


class Block(collections.namedtuple("Block", ["scope", "unit_fn", "args"])):
    """So many residual units."""


def subsample(inputs, factor, scope=None):
    if factor == 1:
        return inputs
    return max_pool2d(inputs, [1, 1], stride=factor, scope=scope)


def conv2d_same(inputs, num_outputs, kernel_size, stride, rate=1, scope=None):
    if stride == 1:
        return conv2d(
            inputs, num_outputs, kernel_size, stride=1, rate=rate, padding="SAME", scope=scope
        )
    padding = (kernel_size - 1) * rate
    before = padding // 2
    sides = [before, padding - before]
    inputs = tf.pad(inputs, [[0, 0], sides, sides, [0, 0]])
    return conv2d(
        inputs, num_outputs, kernel_size, stride=stride, rate=rate, padding="VALID", scope=scope
    )


def arguments(unit):
    """Those of a unit, which older versions write as a tuple."""
    if isinstance(unit, dict):
        return unit
    return dict(zip(("depth", "depth_bottleneck", "stride"), unit))


@slim.add_arg_scope
def stack_blocks_dense(net, blocks, output_stride=None, outputs_collections=None):
    current, rate = 1, 1
    for block in blocks:
        with variable_scope(block.scope, "block", [net]) as sc:
            for i, unit in enumerate(block.args):
                if output_stride is not None and current > output_stride:
                    raise ValueError("The target output_stride cannot be reached.")
                unit = arguments(unit)
                with variable_scope("unit_%d" % (i + 1), values=[net]):
                    if output_stride is not None and current == output_stride:
                        net = block.unit_fn(net, rate=rate, **dict(unit, stride=1))
                        rate *= unit.get("stride", 1)
                    else:
                        net = block.unit_fn(net, rate=1, **unit)
                        current *= unit.get("stride", 1)
            if outputs_collections:
                _contrib.collect(outputs_collections, sc.name, net)
    if output_stride is not None and current != output_stride:
        raise ValueError("The target output_stride cannot be reached.")
    return net


def arg_scope_of(training, weight_decay, decay, epsilon, scale):
    params = {
        "decay": decay,
        "epsilon": epsilon,
        "scale": scale,
        "updates_collections": tf.GraphKeys.UPDATE_OPS,
        **training,
    }
    with arg_scope(
        [conv2d],
        weights_regularizer=slim.l2_regularizer(weight_decay),
        weights_initializer=slim.variance_scaling_initializer(),
        activation_fn=relu,
        normalizer_fn=batch_norm,
        normalizer_params=params,
    ):
        with arg_scope([batch_norm], **params):
            with arg_scope([max_pool2d], padding="SAME") as scope:
                return scope


if SCOPE_TAKES_TRAINING:

    def resnet_arg_scope(
        is_training=True, weight_decay=0.0001, batch_norm_decay=0.997, batch_norm_epsilon=1e-05,
        batch_norm_scale=True,
    ):  # fmt: skip
        return arg_scope_of(
            {"is_training": is_training}, weight_decay, batch_norm_decay, batch_norm_epsilon,
            batch_norm_scale,
        )  # fmt: skip

else:

    def resnet_arg_scope(
        weight_decay=0.0001, batch_norm_decay=0.997, batch_norm_epsilon=1e-05,
        batch_norm_scale=True,
    ):  # fmt: skip
        return arg_scope_of(
            {}, weight_decay, batch_norm_decay, batch_norm_epsilon, batch_norm_scale
        )


@slim.add_arg_scope
def bottleneck_v1(
    inputs, depth, depth_bottleneck, stride, rate=1, outputs_collections=None, scope=None
):
    with variable_scope(scope, "bottleneck_v1", [inputs]) as sc:
        if depth == tf._model.size(inputs, -1):
            shortcut = subsample(inputs, stride, "shortcut")
        else:
            shortcut = conv2d(
                inputs, depth, [1, 1], stride=stride, activation_fn=None, scope="shortcut"
            )
        residual = conv2d(inputs, depth_bottleneck, [1, 1], stride=1, scope="conv1")
        residual = conv2d_same(residual, depth_bottleneck, 3, stride, rate=rate, scope="conv2")
        residual = conv2d(residual, depth, [1, 1], stride=1, activation_fn=None, scope="conv3")
        outputs = relu(op("add", shortcut, residual))
        if outputs_collections:
            _contrib.collect(outputs_collections, sc.name, outputs)
        return outputs


@slim.add_arg_scope
def bottleneck_v2(
    inputs, depth, depth_bottleneck, stride, rate=1, outputs_collections=None, scope=None
):
    with variable_scope(scope, "bottleneck_v2", [inputs]) as sc:
        preact = batch_norm(inputs, activation_fn=relu, scope="preact")
        if depth == tf._model.size(inputs, -1):
            shortcut = subsample(inputs, stride, "shortcut")
        else:
            shortcut = conv2d(
                preact, depth, [1, 1], stride=stride, normalizer_fn=None, activation_fn=None,
                scope="shortcut",
            )  # fmt: skip
        residual = conv2d(preact, depth_bottleneck, [1, 1], stride=1, scope="conv1")
        residual = conv2d_same(residual, depth_bottleneck, 3, stride, rate=rate, scope="conv2")
        residual = conv2d(
            residual, depth, [1, 1], stride=1, normalizer_fn=None, activation_fn=None,
            scope="conv3",
        )  # fmt: skip
        outputs = op("add", shortcut, residual)
        if outputs_collections:
            _contrib.collect(outputs_collections, sc.name, outputs)
        return outputs


def resnet(
    version, unit, inputs, blocks, num_classes, training, global_pool, output_stride,
    include_root_block, reuse, scope,
):  # fmt: skip
    with variable_scope(scope, "resnet_v%d" % version, [inputs], reuse=reuse) as sc:
        ends = sc.name + "_end_points"
        with arg_scope([conv2d, unit, stack_blocks_dense], outputs_collections=ends):
            with arg_scope([batch_norm], **training):
                net = inputs
                if include_root_block:
                    if output_stride is not None:
                        if output_stride % 4 != 0:
                            raise ValueError("The output_stride needs to be a multiple of 4.")
                        output_stride /= 4
                    net = root(net, version)
                net = stack_blocks_dense(net, blocks, output_stride)
                if version == 2:
                    net = batch_norm(net, activation_fn=relu, scope="postnorm")
                if global_pool:
                    sizes = [tf._model.size(net, 0), 1, 1, tf._model.size(net, -1)]
                    net = op("pool5", net, shape=sizes)
                if num_classes is not None:
                    net = conv2d(
                        net, num_classes, [1, 1], activation_fn=None, normalizer_fn=None,
                        scope="logits",
                    )  # fmt: skip
                end_points = slim.utils.convert_collection_to_dict(ends)
                if num_classes is not None:
                    end_points["predictions"] = slim.softmax(net, scope="predictions")
                return net, end_points


def root(net, version):
    if version == 1:
        net = conv2d_same(net, 64, 7, stride=2, scope="conv1")
    else:
        with arg_scope([conv2d], activation_fn=None, normalizer_fn=None):
            net = conv2d_same(net, 64, 7, stride=2, scope="conv1")
    return max_pool2d(net, [3, 3], stride=2, scope="pool1")


def make_resnet(version, unit):
    """`resnet_v1` or `resnet_v2`, with the parameters of this version."""
    if TAKES_TRAINING:

        def build(
            inputs, blocks, num_classes=None, is_training=True, global_pool=True,
            output_stride=None, include_root_block=True, reuse=None, scope=None,
        ):  # fmt: skip
            training = {} if is_training is None else {"is_training": is_training}
            return resnet(
                version, unit, inputs, blocks, num_classes, training, global_pool, output_stride,
                include_root_block, reuse, scope,
            )  # fmt: skip

    else:

        def build(
            inputs, blocks, num_classes=None, global_pool=True, output_stride=None,
            include_root_block=True, reuse=None, scope=None,
        ):  # fmt: skip
            return resnet(
                version, unit, inputs, blocks, num_classes, {}, global_pool, output_stride,
                include_root_block, reuse, scope,
            )  # fmt: skip

    build.default_image_size = 224
    return build


def make_block(unit):
    def block(scope, base_depth, num_units, stride):
        first = {"depth": base_depth * 4, "depth_bottleneck": base_depth, "stride": 1}
        return Block(scope, unit, [first] * (num_units - 1) + [{**first, "stride": stride}])

    return block


def make_net(name, build, block, counts):
    """A net of four blocks with so many units."""

    def blocks():
        depths, strides = (64, 128, 256, 512), (2, 2, 2, 1)
        return [block("block%d" % (i + 1), depths[i], counts[i], strides[i]) for i in range(4)]

    if TAKES_TRAINING:

        def net(
            inputs, num_classes=None, is_training=True, global_pool=True, output_stride=None,
            reuse=None, scope=name,
        ):  # fmt: skip
            return build(
                inputs, blocks(), num_classes, is_training, global_pool, output_stride,
                include_root_block=True, reuse=reuse, scope=scope,
            )  # fmt: skip

    else:

        def net(
            inputs, num_classes=None, global_pool=True, output_stride=None, reuse=None, scope=name
        ):
            return build(
                inputs, blocks(), num_classes, global_pool, output_stride,
                include_root_block=True, reuse=reuse, scope=scope,
            )  # fmt: skip

    net.__name__ = name
    net.default_image_size = 224
    return net


resnet_v1 = make_resnet(1, bottleneck_v1)
resnet_v2 = make_resnet(2, bottleneck_v2)
resnet_v1_block = make_block(bottleneck_v1)
resnet_v2_block = make_block(bottleneck_v2)
resnet_v1_50 = make_net("resnet_v1_50", resnet_v1, resnet_v1_block, (3, 4, 6, 3))
resnet_v1_101 = make_net("resnet_v1_101", resnet_v1, resnet_v1_block, (3, 4, 23, 3))
resnet_v1_152 = make_net("resnet_v1_152", resnet_v1, resnet_v1_block, (3, 8, 36, 3))
resnet_v1_200 = make_net("resnet_v1_200", resnet_v1, resnet_v1_block, (3, 24, 36, 3))
resnet_v2_50 = make_net("resnet_v2_50", resnet_v2, resnet_v2_block, (3, 4, 6, 3))
resnet_v2_101 = make_net("resnet_v2_101", resnet_v2, resnet_v2_block, (3, 4, 23, 3))
resnet_v2_152 = make_net("resnet_v2_152", resnet_v2, resnet_v2_block, (3, 8, 36, 3))
resnet_v2_200 = make_net("resnet_v2_200", resnet_v2, resnet_v2_block, (3, 24, 36, 3))
