"""Small networks of Keras's own: MobileNet and MobileNetV2.

After `applications/mobilenet.py` and `mobilenet_v2.py` of 2.10, of 1.15 (in `keras_applications`)
and of Keras 3.15.
"""

import tensorflow as tf

keras = tf._keras
version = tf._version
L = tf.keras.layers


def padded_for(x, kernel):
    """The padding in front of a convolution with strides of two (`correct_pad`)."""
    sides = keras.dims(x.shape)
    sides = sides[2:] if keras.channels_first(None) else sides[1:-1]
    found = []
    for side in sides:
        even = 1 if side is None else 1 - side % 2
        found.append((kernel // 2 - even, kernel // 2))
    return tuple(found)


def size_of(input_shape, input_tensor, sizes):
    """The sides of the images, of which there are some standard ones."""
    if input_shape is None:
        dims = None if input_tensor is None else keras.dims(input_tensor.shape)
        input_shape = dims[1:] if dims else (None, None, 3)
    sides = input_shape[1:] if keras.channels_first(None) else input_shape[:-1]
    return sides[0] if sides[0] == sides[1] and sides[0] in sizes else 224


def rows_of(shape, weights, default, sizes, include_top):
    """How many rows the name of the model tells."""
    if shape is None:
        rows = default if include_top else None
    else:
        rows = shape[1] if keras.channels_first(None) else shape[0]
    return 224 if weights == "imagenet" and rows not in sizes else rows


def normalized(x, name, **options):
    return L.BatchNormalization(axis=keras.channel_axis(), name=name, **options)(x)


def MobileNet(
    input_shape=None,
    alpha=1.0,
    depth_multiplier=1,
    dropout=1e-3,
    include_top=True,
    weights="imagenet",
    input_tensor=None,
    pooling=None,
    classes=1000,
    classifier_activation="softmax",
    name=None,
    **kwargs,
):
    standard = (128, 160, 192, 224)
    default = size_of(input_shape, input_tensor, standard)
    start = x = keras.network_input(input_shape, input_tensor, default, include_top)
    filters = int(32 * alpha)
    if version.keras_mobile_networks_pad_first:
        x = L.ZeroPadding2D(((0, 1), (0, 1)), name="conv1_pad")(x)
        padding = "valid"
    else:
        padding = "same"
    x = L.Conv2D(filters, 3, padding=padding, use_bias=False, strides=2, name="conv1")(x)
    x = L.ReLU(6.0, name="conv1_relu")(normalized(x, "conv1_bn"))
    plan = (64, 128, 128, 256, 256, 512, 512, 512, 512, 512, 512, 1024, 1024)
    for number, filters in enumerate(plan, 1):
        halved = number in (2, 4, 6, 12)
        x = separated(x, int(filters * alpha), depth_multiplier, halved, number)
    if include_top:
        if version.keras_networks_keep_sides:
            x = L.GlobalAveragePooling2D(keepdims=True)(x)
        else:
            x = L.GlobalAveragePooling2D()(x)
            x = L.Reshape((1, 1, int(1024 * alpha)), name="reshape_1")(x)
        x = L.Dropout(dropout, name="dropout")(x)
        x = L.Conv2D(classes, (1, 1), padding="same", name="conv_preds")(x)
        x = L.Reshape((classes,), name="reshape_2")(x)
        x = L.Activation(classifier_activation, name="predictions")(x)
    else:
        x = keras.network_pooled(x, pooling)
    rows = rows_of(input_shape, weights, default, standard, include_top)
    own = "mobilenet_%0.2f_%s" % (alpha, rows)
    return tf.keras.Model(start, x, name=name or own)


def separated(x, filters, depth_multiplier, halved, number):
    if halved:
        x = L.ZeroPadding2D(((0, 1), (0, 1)), name="conv_pad_%d" % number)(x)
    x = L.DepthwiseConv2D(
        (3, 3),
        padding="valid" if halved else "same",
        depth_multiplier=depth_multiplier,
        strides=2 if halved else 1,
        use_bias=False,
        name="conv_dw_%d" % number,
    )(x)
    x = normalized(x, "conv_dw_%d_bn" % number)
    x = L.ReLU(6.0, name="conv_dw_%d_relu" % number)(x)
    x = L.Conv2D(filters, (1, 1), padding="same", use_bias=False, name="conv_pw_%d" % number)(x)
    x = normalized(x, "conv_pw_%d_bn" % number)
    return L.ReLU(6.0, name="conv_pw_%d_relu" % number)(x)


def divisible(value, divisor=8):
    found = max(divisor, int(value + divisor / 2) // divisor * divisor)
    return found + divisor if found < 0.9 * value else found


def MobileNetV2(
    input_shape=None,
    alpha=1.0,
    include_top=True,
    weights="imagenet",
    input_tensor=None,
    pooling=None,
    classes=1000,
    classifier_activation="softmax",
    name=None,
    **kwargs,
):
    standard = (96, 128, 160, 192, 224)
    default = size_of(input_shape, input_tensor, standard)
    start = x = keras.network_input(input_shape, input_tensor, default, include_top)
    padding = "same"
    if version.keras_mobile_networks_pad_first:
        x = L.ZeroPadding2D(padded_for(x, 3), name="Conv1_pad")(x)
        padding = "valid"
    options = {"epsilon": 1e-3, "momentum": 0.999}
    x = L.Conv2D(
        divisible(32 * alpha), 3, strides=2, padding=padding, use_bias=False, name="Conv1"
    )(x)
    x = L.ReLU(6.0, name="Conv1_relu")(normalized(x, "bn_Conv1", **options))
    plan = (16, 24, 24, 32, 32, 32, 64, 64, 64, 64, 96, 96, 96, 160, 160, 160, 320)
    for number, filters in enumerate(plan):
        stride = 2 if number in (1, 3, 6, 13) else 1
        x = inverted(x, 1 if number == 0 else 6, stride, alpha, filters, number)
    last = divisible(1280 * alpha) if alpha > 1.0 else 1280
    x = L.Conv2D(last, 1, use_bias=False, name="Conv_1")(x)
    x = L.ReLU(6.0, name="out_relu")(normalized(x, "Conv_1_bn", **options))
    if include_top:
        x = L.GlobalAveragePooling2D()(x)
        end = "Logits" if version.keras_networks_end_in_logits else "predictions"
        x = L.Dense(classes, activation=classifier_activation, name=end)(x)
    else:
        x = keras.network_pooled(x, pooling)
    rows = rows_of(input_shape, weights, default, standard, include_top)
    own = "mobilenetv2_%0.2f_%s" % (alpha, rows)
    return tf.keras.Model(start, x, name=name or own)


def inverted(inputs, expansion, stride, alpha, filters, number):
    channels = keras.dims(inputs.shape)[keras.channel_axis()]
    filters = divisible(int(filters * alpha))
    options = {"epsilon": 1e-3, "momentum": 0.999}
    x = inputs
    prefix = "expanded_conv_"
    if number:
        prefix = "block_" + str(number) + "_"
        x = L.Conv2D(
            expansion * channels, 1, padding="same", use_bias=False, name=prefix + "expand"
        )(x)
        x = normalized(x, prefix + "expand_BN", **options)
        x = L.ReLU(6.0, name=prefix + "expand_relu")(x)
    if stride == 2:
        x = L.ZeroPadding2D(padded_for(x, 3), name=prefix + "pad")(x)
    x = L.DepthwiseConv2D(
        3,
        strides=stride,
        use_bias=False,
        padding="same" if stride == 1 else "valid",
        name=prefix + "depthwise",
    )(x)
    x = normalized(x, prefix + "depthwise_BN", **options)
    x = L.ReLU(6.0, name=prefix + "depthwise_relu")(x)
    x = L.Conv2D(filters, 1, padding="same", use_bias=False, name=prefix + "project")(x)
    x = normalized(x, prefix + "project_BN", **options)
    if channels == filters and stride == 1:
        return L.Add(name=prefix + "add")([inputs, x])
    return x
