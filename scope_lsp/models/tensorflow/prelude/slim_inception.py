"""`tf.contrib.slim.nets`: Inception nets.

After `contrib/slim/python/slim/nets/inception_v1.py` to `inception_v3.py` of 0.12 to 1.15. Each is
a list of stages: a layer, or branches that are joined. A layer is written as its name, which ends
with the size of its kernel, then its depth, a kernel of another size, `/` and a stride, a padding.
"""

import tensorflow as tf
from tensorflow import _contrib

slim = tf.contrib.slim
arg_scope = slim.arg_scope
conv2d, max_pool2d, avg_pool2d = slim.conv2d, slim.max_pool2d, slim.avg_pool2d
variable_scope = tf.variable_scope

V1 = (  # fmt: skip
    "Conv2d_1a_7x7 64 /2",
    "MaxPool_2a_3x3 /2",
    "Conv2d_2b_1x1 64",
    "Conv2d_2c_3x3 192",
    "MaxPool_3a_3x3 /2",
    (
        "Mixed_3b",
        (
            ("Conv2d_0a_1x1 64",),
            ("Conv2d_0a_1x1 96", "Conv2d_0b_3x3 128"),
            ("Conv2d_0a_1x1 16", "Conv2d_0b_3x3 32"),
            ("MaxPool_0a_3x3", "Conv2d_0b_1x1 32"),
        ),
    ),
    (
        "Mixed_3c",
        (
            ("Conv2d_0a_1x1 128",),
            ("Conv2d_0a_1x1 128", "Conv2d_0b_3x3 192"),
            ("Conv2d_0a_1x1 32", "Conv2d_0b_3x3 96"),
            ("MaxPool_0a_3x3", "Conv2d_0b_1x1 64"),
        ),
    ),
    "MaxPool_4a_3x3 /2",
    (
        "Mixed_4b",
        (
            ("Conv2d_0a_1x1 192",),
            ("Conv2d_0a_1x1 96", "Conv2d_0b_3x3 208"),
            ("Conv2d_0a_1x1 16", "Conv2d_0b_3x3 48"),
            ("MaxPool_0a_3x3", "Conv2d_0b_1x1 64"),
        ),
    ),
    (
        "Mixed_4c",
        (
            ("Conv2d_0a_1x1 160",),
            ("Conv2d_0a_1x1 112", "Conv2d_0b_3x3 224"),
            ("Conv2d_0a_1x1 24", "Conv2d_0b_3x3 64"),
            ("MaxPool_0a_3x3", "Conv2d_0b_1x1 64"),
        ),
    ),
    (
        "Mixed_4d",
        (
            ("Conv2d_0a_1x1 128",),
            ("Conv2d_0a_1x1 128", "Conv2d_0b_3x3 256"),
            ("Conv2d_0a_1x1 24", "Conv2d_0b_3x3 64"),
            ("MaxPool_0a_3x3", "Conv2d_0b_1x1 64"),
        ),
    ),
    (
        "Mixed_4e",
        (
            ("Conv2d_0a_1x1 112",),
            ("Conv2d_0a_1x1 144", "Conv2d_0b_3x3 288"),
            ("Conv2d_0a_1x1 32", "Conv2d_0b_3x3 64"),
            ("MaxPool_0a_3x3", "Conv2d_0b_1x1 64"),
        ),
    ),
    (
        "Mixed_4f",
        (
            ("Conv2d_0a_1x1 256",),
            ("Conv2d_0a_1x1 160", "Conv2d_0b_3x3 320"),
            ("Conv2d_0a_1x1 32", "Conv2d_0b_3x3 128"),
            ("MaxPool_0a_3x3", "Conv2d_0b_1x1 128"),
        ),
    ),
    "MaxPool_5a_2x2 /2",
    (
        "Mixed_5b",
        (
            ("Conv2d_0a_1x1 256",),
            ("Conv2d_0a_1x1 160", "Conv2d_0b_3x3 320"),
            ("Conv2d_0a_1x1 32", "Conv2d_0a_3x3 128"),
            ("MaxPool_0a_3x3", "Conv2d_0b_1x1 128"),
        ),
    ),
    (
        "Mixed_5c",
        (
            ("Conv2d_0a_1x1 384",),
            ("Conv2d_0a_1x1 192", "Conv2d_0b_3x3 384"),
            ("Conv2d_0a_1x1 48", "Conv2d_0b_3x3 128"),
            ("MaxPool_0a_3x3", "Conv2d_0b_1x1 128"),
        ),
    ),
)
V2 = (  # fmt: skip
    "Conv2d_1a_7x7 64 /2",
    "MaxPool_2a_3x3 /2",
    "Conv2d_2b_1x1 64",
    "Conv2d_2c_3x3 192",
    "MaxPool_3a_3x3 /2",
    (
        "Mixed_3b",
        (
            ("Conv2d_0a_1x1 64",),
            ("Conv2d_0a_1x1 64", "Conv2d_0b_3x3 64"),
            ("Conv2d_0a_1x1 64", "Conv2d_0b_3x3 96", "Conv2d_0c_3x3 96"),
            ("AvgPool_0a_3x3", "Conv2d_0b_1x1 32"),
        ),
    ),
    (
        "Mixed_3c",
        (
            ("Conv2d_0a_1x1 64",),
            ("Conv2d_0a_1x1 64", "Conv2d_0b_3x3 96"),
            ("Conv2d_0a_1x1 64", "Conv2d_0b_3x3 96", "Conv2d_0c_3x3 96"),
            ("AvgPool_0a_3x3", "Conv2d_0b_1x1 64"),
        ),
    ),
    (
        "Mixed_4a",
        (
            ("Conv2d_0a_1x1 128", "Conv2d_1a_3x3 160 /2"),
            ("Conv2d_0a_1x1 64", "Conv2d_0b_3x3 96", "Conv2d_1a_3x3 96 /2"),
            ("MaxPool_1a_3x3 /2",),
        ),
    ),
    (
        "Mixed_4b",
        (
            ("Conv2d_0a_1x1 224",),
            ("Conv2d_0a_1x1 64", "Conv2d_0b_3x3 96"),
            ("Conv2d_0a_1x1 96", "Conv2d_0b_3x3 128", "Conv2d_0c_3x3 128"),
            ("AvgPool_0a_3x3", "Conv2d_0b_1x1 128"),
        ),
    ),
    (
        "Mixed_4c",
        (
            ("Conv2d_0a_1x1 192",),
            ("Conv2d_0a_1x1 96", "Conv2d_0b_3x3 128"),
            ("Conv2d_0a_1x1 96", "Conv2d_0b_3x3 128", "Conv2d_0c_3x3 128"),
            ("AvgPool_0a_3x3", "Conv2d_0b_1x1 128"),
        ),
    ),
    (
        "Mixed_4d",
        (
            ("Conv2d_0a_1x1 160",),
            ("Conv2d_0a_1x1 128", "Conv2d_0b_3x3 160"),
            ("Conv2d_0a_1x1 128", "Conv2d_0b_3x3 160", "Conv2d_0c_3x3 160"),
            ("AvgPool_0a_3x3", "Conv2d_0b_1x1 96"),
        ),
    ),
    (
        "Mixed_4e",
        (
            ("Conv2d_0a_1x1 96",),
            ("Conv2d_0a_1x1 128", "Conv2d_0b_3x3 192"),
            ("Conv2d_0a_1x1 160", "Conv2d_0b_3x3 192", "Conv2d_0c_3x3 192"),
            ("AvgPool_0a_3x3", "Conv2d_0b_1x1 96"),
        ),
    ),
    (
        "Mixed_5a",
        (
            ("Conv2d_0a_1x1 128", "Conv2d_1a_3x3 192 /2"),
            ("Conv2d_0a_1x1 192", "Conv2d_0b_3x3 256", "Conv2d_1a_3x3 256 /2"),
            ("MaxPool_1a_3x3 /2",),
        ),
    ),
    (
        "Mixed_5b",
        (
            ("Conv2d_0a_1x1 352",),
            ("Conv2d_0a_1x1 192", "Conv2d_0b_3x3 320"),
            ("Conv2d_0a_1x1 160", "Conv2d_0b_3x3 224", "Conv2d_0c_3x3 224"),
            ("AvgPool_0a_3x3", "Conv2d_0b_1x1 128"),
        ),
    ),
    (
        "Mixed_5c",
        (
            ("Conv2d_0a_1x1 352",),
            ("Conv2d_0a_1x1 192", "Conv2d_0b_3x3 320"),
            ("Conv2d_0a_1x1 192", "Conv2d_0b_3x3 224", "Conv2d_0c_3x3 224"),
            ("MaxPool_0a_3x3", "Conv2d_0b_1x1 128"),
        ),
    ),
)
V3 = (  # fmt: skip
    "Conv2d_1a_3x3 32 /2",
    "Conv2d_2a_3x3 32",
    "Conv2d_2b_3x3 64 SAME",
    "MaxPool_3a_3x3 /2",
    "Conv2d_3b_1x1 80",
    "Conv2d_4a_3x3 192",
    "MaxPool_5a_3x3 /2",
    (
        "Mixed_5b",
        (
            ("Conv2d_0a_1x1 64",),
            ("Conv2d_0a_1x1 48", "Conv2d_0b_5x5 64"),
            ("Conv2d_0a_1x1 64", "Conv2d_0b_3x3 96", "Conv2d_0c_3x3 96"),
            ("AvgPool_0a_3x3", "Conv2d_0b_1x1 32"),
        ),
    ),
    (
        "Mixed_5c",
        (
            ("Conv2d_0a_1x1 64",),
            ("Conv2d_0b_1x1 48", "Conv_1_0c_5x5 64"),
            ("Conv2d_0a_1x1 64", "Conv2d_0b_3x3 96", "Conv2d_0c_3x3 96"),
            ("AvgPool_0a_3x3", "Conv2d_0b_1x1 64"),
        ),
    ),
    (
        "Mixed_5d",
        (
            ("Conv2d_0a_1x1 64",),
            ("Conv2d_0a_1x1 48", "Conv2d_0b_5x5 64"),
            ("Conv2d_0a_1x1 64", "Conv2d_0b_3x3 96", "Conv2d_0c_3x3 96"),
            ("AvgPool_0a_3x3", "Conv2d_0b_1x1 64"),
        ),
    ),
    (
        "Mixed_6a",
        (
            ("Conv2d_1a_1x1 384 3x3 /2 VALID",),
            ("Conv2d_0a_1x1 64", "Conv2d_0b_3x3 96", "Conv2d_1a_1x1 96 3x3 /2 VALID"),
            ("MaxPool_1a_3x3 /2 VALID",),
        ),
    ),
    (
        "Mixed_6b",
        (
            ("Conv2d_0a_1x1 192",),
            ("Conv2d_0a_1x1 128", "Conv2d_0b_1x7 128", "Conv2d_0c_7x1 192"),
            (
                "Conv2d_0a_1x1 128",
                "Conv2d_0b_7x1 128",
                "Conv2d_0c_1x7 128",
                "Conv2d_0d_7x1 128",
                "Conv2d_0e_1x7 192",
            ),
            ("AvgPool_0a_3x3", "Conv2d_0b_1x1 192"),
        ),
    ),
    (
        "Mixed_6c",
        (
            ("Conv2d_0a_1x1 192",),
            ("Conv2d_0a_1x1 160", "Conv2d_0b_1x7 160", "Conv2d_0c_7x1 192"),
            (
                "Conv2d_0a_1x1 160",
                "Conv2d_0b_7x1 160",
                "Conv2d_0c_1x7 160",
                "Conv2d_0d_7x1 160",
                "Conv2d_0e_1x7 192",
            ),
            ("AvgPool_0a_3x3", "Conv2d_0b_1x1 192"),
        ),
    ),
    (
        "Mixed_6d",
        (
            ("Conv2d_0a_1x1 192",),
            ("Conv2d_0a_1x1 160", "Conv2d_0b_1x7 160", "Conv2d_0c_7x1 192"),
            (
                "Conv2d_0a_1x1 160",
                "Conv2d_0b_7x1 160",
                "Conv2d_0c_1x7 160",
                "Conv2d_0d_7x1 160",
                "Conv2d_0e_1x7 192",
            ),
            ("AvgPool_0a_3x3", "Conv2d_0b_1x1 192"),
        ),
    ),
    (
        "Mixed_6e",
        (
            ("Conv2d_0a_1x1 192",),
            ("Conv2d_0a_1x1 192", "Conv2d_0b_1x7 192", "Conv2d_0c_7x1 192"),
            (
                "Conv2d_0a_1x1 192",
                "Conv2d_0b_7x1 192",
                "Conv2d_0c_1x7 192",
                "Conv2d_0d_7x1 192",
                "Conv2d_0e_1x7 192",
            ),
            ("AvgPool_0a_3x3", "Conv2d_0b_1x1 192"),
        ),
    ),
    (
        "Mixed_7a",
        (
            ("Conv2d_0a_1x1 192", "Conv2d_1a_3x3 320 /2 VALID"),
            (
                "Conv2d_0a_1x1 192",
                "Conv2d_0b_1x7 192",
                "Conv2d_0c_7x1 192",
                "Conv2d_1a_3x3 192 /2 VALID",
            ),
            ("MaxPool_1a_3x3 /2 VALID",),
        ),
    ),
    (
        "Mixed_7b",
        (
            ("Conv2d_0a_1x1 320",),
            ("Conv2d_0a_1x1 384", ("Conv2d_0b_1x3 384", "Conv2d_0b_3x1 384")),
            ("Conv2d_0a_1x1 448", "Conv2d_0b_3x3 384", ("Conv2d_0c_1x3 384", "Conv2d_0d_3x1 384")),
            ("AvgPool_0a_3x3", "Conv2d_0b_1x1 192"),
        ),
    ),
    (
        "Mixed_7c",
        (
            ("Conv2d_0a_1x1 320",),
            ("Conv2d_0a_1x1 384", ("Conv2d_0b_1x3 384", "Conv2d_0c_3x1 384")),
            ("Conv2d_0a_1x1 448", "Conv2d_0b_3x3 384", ("Conv2d_0c_1x3 384", "Conv2d_0d_3x1 384")),
            ("AvgPool_0a_3x3", "Conv2d_0b_1x1 192"),
        ),
    ),
)


def parsed(text):
    """A layer's function, depth, name, kernel and the arguments that differ from the scope's."""
    name, *rest = text.split()
    function = {"M": max_pool2d, "A": avg_pool2d, "C": conv2d}[name[0]]
    kernel, depth, more = name.rpartition("_")[2], None, {}
    for word in rest:
        if word.startswith("/"):
            more["stride"] = int(word[1:])
        elif word.isdigit():
            depth = int(word)
        elif "x" in word:
            kernel = word
        else:
            more["padding"] = word
    return function, depth, name, [int(size) for size in kernel.split("x")], more


def read(stages):
    return [
        (stage.split()[0], parsed(stage))
        if isinstance(stage, str)
        else (stage[0], [[layers(text) for text in branch] for branch in stage[1]])
        for stage in stages
    ]


def layers(text):
    """A layer, or several side by side."""
    return parsed(text) if isinstance(text, str) else [parsed(each) for each in text]


def apply(layer, net, depth_of):
    function, depth, name, kernel, more = layer
    if depth is None:
        return function(net, kernel, scope=name, **more)
    return function(net, depth_of(depth), kernel, scope=name, **more)


def join(parts):
    channels = 0
    for part in parts:
        channels = channels + tf._model.size(part, -1)
    sizes = tf._model.sizes(parts[0])
    if tf._model.known(sizes):
        sizes = [*sizes[:-1], channels]
    return _contrib.op("concat", parts[0], parts, shape=sizes)


def branch_of(layers, net, depth_of):
    for layer in layers:
        if isinstance(layer, list):
            net = join([apply(each, net, depth_of) for each in layer])
        else:
            net = apply(layer, net, depth_of)
    return net


def run(stages, net, end_points, final, depth_of):
    """Apply stages up to the last that is asked for; whether that was among them."""
    for name, stage in stages:
        if isinstance(stage, tuple):
            net = apply(stage, net, depth_of)
        else:
            with variable_scope(name):
                branches = []
                for number, layers in enumerate(stage):
                    with variable_scope("Branch_%d" % number):
                        branches.append(branch_of(layers, net, depth_of))
                net = join(branches)
        end_points[name] = net
        if name == final:
            return net, True
    return net, False


def same(depth):
    return depth


def scaled(min_depth, depth_multiplier):
    if depth_multiplier <= 0:
        raise ValueError("depth_multiplier is not greater than zero.")
    return lambda depth: max(int(depth * depth_multiplier), min_depth)


def refuse(final_endpoint):
    raise ValueError("Unknown final endpoint %s" % final_endpoint)


V1 = read(V1)
V2 = read(V2)
V3 = read(V3)
V3_HEAD = 7


def inception_v1_base(inputs, final_endpoint="Mixed_5c", scope="InceptionV1"):
    end_points = {}
    normal = tf.truncated_normal_initializer(0.0, 0.01)
    with variable_scope(scope, "InceptionV1", [inputs]):
        with arg_scope([conv2d, slim.fully_connected], weights_initializer=normal):
            with arg_scope([conv2d, max_pool2d], stride=1, padding="SAME"):
                net, found = run(V1, inputs, end_points, final_endpoint, same)
                if found:
                    return net, end_points
        refuse(final_endpoint)


def inception_v2_base(
    inputs, final_endpoint="Mixed_5c", min_depth=16, depth_multiplier=1.0, scope=None
):
    end_points = {}
    depth_of = scaled(min_depth, depth_multiplier)
    pools = [conv2d, max_pool2d, avg_pool2d, slim.separable_conv2d]
    with variable_scope(scope, "InceptionV2", [inputs]):
        with arg_scope(pools, stride=1, padding="SAME"):
            net = slim.separable_conv2d(
                inputs, depth_of(64), [7, 7], depth_multiplier=min(int(depth_of(64) / 3), 8),
                stride=2, scope="Conv2d_1a_7x7",
            )  # fmt: skip
            end_points["Conv2d_1a_7x7"] = net
            if final_endpoint == "Conv2d_1a_7x7":
                return net, end_points
            net, found = run(V2[1:], net, end_points, final_endpoint, depth_of)
            if found:
                return net, end_points
        refuse(final_endpoint)


def inception_v3_base(
    inputs, final_endpoint="Mixed_7c", min_depth=16, depth_multiplier=1.0, scope=None
):
    end_points = {}
    depth_of = scaled(min_depth, depth_multiplier)
    pools = [conv2d, max_pool2d, avg_pool2d]
    with variable_scope(scope, "InceptionV3", [inputs]):
        with arg_scope(pools, stride=1, padding="VALID"):
            net, found = run(V3[:V3_HEAD], inputs, end_points, final_endpoint, depth_of)
            if found:
                return net, end_points
        with arg_scope(pools, stride=1, padding="SAME"):
            net, found = run(V3[V3_HEAD:], net, end_points, final_endpoint, depth_of)
            if found:
                return net, end_points
        refuse(final_endpoint)


def logits_of(net, num_classes, keep_prob, pool, dropout, last, spatial_squeeze):
    """The layers behind the stages, in their scope."""
    with variable_scope("Logits"):
        kernel, pool_name, padding = pool
        net = avg_pool2d(net, kernel, scope=pool_name, **padding)
        net = slim.dropout(net, keep_prob=keep_prob, scope=dropout)
        net = conv2d(net, num_classes, [1, 1], activation_fn=None, normalizer_fn=None, scope=last)
        return tf.squeeze(net, [1, 2], name="SpatialSqueeze") if spatial_squeeze else net


def predict(logits, end_points, prediction_fn):
    end_points["Logits"] = logits
    end_points["Predictions"] = prediction_fn(logits, scope="Predictions")
    return logits, end_points


def reduced(net, kernel):
    """A kernel that is no larger than the image."""
    sizes = tf._model.size(net, 1), tf._model.size(net, 2)
    return [k if size is None else min(size, k) for size, k in zip(sizes, kernel)]


def inception_v1(
    inputs, num_classes=1000, is_training=True, dropout_keep_prob=0.8,
    prediction_fn=slim.softmax, spatial_squeeze=True, reuse=None, scope="InceptionV1",
):  # fmt: skip
    with variable_scope(scope, "InceptionV1", [inputs, num_classes], reuse=reuse) as sc:
        with arg_scope([slim.batch_norm, slim.dropout], is_training=is_training):
            net, end_points = inception_v1_base(inputs, scope=sc)
            logits = logits_of(
                net, num_classes, dropout_keep_prob,
                ([7, 7], "MaxPool_0a_7x7", {"stride": 1}),
                "Dropout_0b", "Conv2d_0c_1x1", spatial_squeeze,
            )  # fmt: skip
            return predict(logits, end_points, prediction_fn)


def inception_v2(
    inputs, num_classes=1000, is_training=True, dropout_keep_prob=0.8, min_depth=16,
    depth_multiplier=1.0, prediction_fn=slim.softmax, spatial_squeeze=True, reuse=None,
    scope="InceptionV2",
):  # fmt: skip
    scaled(min_depth, depth_multiplier)
    with variable_scope(scope, "InceptionV2", [inputs, num_classes], reuse=reuse) as sc:
        with arg_scope([slim.batch_norm, slim.dropout], is_training=is_training):
            net, end_points = inception_v2_base(
                inputs, scope=sc, min_depth=min_depth, depth_multiplier=depth_multiplier
            )
            kernel = reduced(net, [7, 7])
            pool = kernel, "AvgPool_1a_{}x{}".format(*kernel), {"padding": "VALID"}
            logits = logits_of(
                net, num_classes, dropout_keep_prob, pool, "Dropout_1b", "Conv2d_1c_1x1",
                spatial_squeeze,
            )  # fmt: skip
            return predict(logits, end_points, prediction_fn)


def inception_v3(
    inputs, num_classes=1000, is_training=True, dropout_keep_prob=0.8, min_depth=16,
    depth_multiplier=1.0, prediction_fn=slim.softmax, spatial_squeeze=True, reuse=None,
    scope="InceptionV3",
):  # fmt: skip
    depth_of = scaled(min_depth, depth_multiplier)
    with variable_scope(scope, "InceptionV3", [inputs, num_classes], reuse=reuse) as sc:
        with arg_scope([slim.batch_norm, slim.dropout], is_training=is_training):
            net, end_points = inception_v3_base(
                inputs, scope=sc, min_depth=min_depth, depth_multiplier=depth_multiplier
            )
            end_points["AuxLogits"] = aux_logits(
                end_points["Mixed_6e"], num_classes, depth_of, spatial_squeeze
            )
            kernel = reduced(net, [8, 8])
            pool = kernel, "AvgPool_1a_{}x{}".format(*kernel), {"padding": "VALID"}
            logits = logits_of(
                net, num_classes, dropout_keep_prob, pool, "Dropout_1b", "Conv2d_1c_1x1",
                spatial_squeeze,
            )  # fmt: skip
            return predict(logits, end_points, prediction_fn)


def aux_logits(net, num_classes, depth_of, spatial_squeeze):
    with arg_scope([conv2d, max_pool2d, avg_pool2d], stride=1, padding="SAME"):
        with variable_scope("AuxLogits"):
            net = avg_pool2d(net, [5, 5], stride=3, padding="VALID", scope="AvgPool_1a_5x5")
            net = conv2d(net, depth_of(128), [1, 1], scope="Conv2d_1b_1x1")
            kernel = reduced(net, [5, 5])
            net = conv2d(
                net, depth_of(768), kernel, padding="VALID",
                weights_initializer=tf.truncated_normal_initializer(0.0, 0.01),
                scope="Conv2d_2a_{}x{}".format(*kernel),
            )  # fmt: skip
            net = conv2d(
                net, num_classes, [1, 1], activation_fn=None, normalizer_fn=None,
                weights_initializer=tf.truncated_normal_initializer(0.0, 0.001),
                scope="Conv2d_2b_1x1",
            )  # fmt: skip
            return tf.squeeze(net, [1, 2], name="SpatialSqueeze") if spatial_squeeze else net


def arg_scope_of(weight_decay, collection, normalizes, **more):
    params = {
        "decay": 0.9997,
        "epsilon": 0.001,
        "updates_collections": tf.GraphKeys.UPDATE_OPS,
        "variables_collections": {
            "beta": None, "gamma": None, "moving_mean": [collection],
            "moving_variance": [collection],
        },
        **more,
    }  # fmt: skip
    regularizer = slim.l2_regularizer(weight_decay)
    with arg_scope([conv2d, slim.fully_connected], weights_regularizer=regularizer):
        with arg_scope(
            [conv2d],
            weights_initializer=slim.variance_scaling_initializer(),
            activation_fn=tf.nn.relu,
            normalizer_fn=slim.batch_norm if normalizes else None,
            normalizer_params=params if normalizes else {},
        ) as scope:
            return scope


def inception_v1_arg_scope(
    weight_decay=4e-05, use_batch_norm=True, batch_norm_var_collection="moving_vars"
):
    return arg_scope_of(weight_decay, batch_norm_var_collection, use_batch_norm)


def inception_v2_arg_scope(weight_decay=4e-05, batch_norm_var_collection="moving_vars"):
    return arg_scope_of(weight_decay, batch_norm_var_collection, True)


def inception_v3_arg_scope(
    weight_decay=4e-05, batch_norm_var_collection="moving_vars", batch_norm_decay=0.9997,
    batch_norm_epsilon=0.001, updates_collections=tf.GraphKeys.UPDATE_OPS,
    use_fused_batchnorm=None,
):  # fmt: skip
    return arg_scope_of(
        weight_decay, batch_norm_var_collection, True, decay=batch_norm_decay,
        epsilon=batch_norm_epsilon, updates_collections=updates_collections,
        fused=use_fused_batchnorm,
    )  # fmt: skip


inception_v1.default_image_size = 224
inception_v2.default_image_size = 224
inception_v3.default_image_size = 299
