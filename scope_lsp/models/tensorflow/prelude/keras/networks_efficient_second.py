"""EfficientNetV2 of Keras's own. After `applications/efficientnet_v2.py` of 2.10 and of Keras
3.15."""

import math

import tensorflow as tf

keras = tf._keras
L = tf.keras.layers

BASE = (
    (1, 32, 16, 1, 0, 1),
    (2, 16, 32, 4, 0, 2),
    (2, 32, 48, 4, 0, 2),
    (3, 48, 96, 4, 0.25, 2),
    (5, 96, 112, 6, 0.25, 1),
    (8, 112, 192, 6, 0.25, 2),
)
"""Repeats, filters that come and go, expansion, the part that is squeezed, stride."""

SMALL = (
    (2, 24, 24, 1, 0, 1),
    (4, 24, 48, 4, 0, 2),
    (4, 48, 64, 4, 0, 2),
    (6, 64, 128, 4, 0.25, 2),
    (9, 128, 160, 6, 0.25, 1),
    (15, 160, 256, 6, 0.25, 2),
)
MEDIUM = (
    (3, 24, 24, 1, 0, 1),
    (5, 24, 48, 4, 0, 2),
    (5, 48, 80, 4, 0, 2),
    (7, 80, 160, 4, 0.25, 2),
    (14, 160, 176, 6, 0.25, 1),
    (18, 176, 304, 6, 0.25, 2),
    (5, 304, 512, 6, 0.25, 1),
)
LARGE = (
    (4, 32, 32, 1, 0, 1),
    (7, 32, 64, 4, 0, 2),
    (7, 64, 96, 4, 0, 2),
    (10, 96, 192, 4, 0.25, 2),
    (19, 192, 224, 6, 0.25, 1),
    (25, 224, 384, 6, 0.25, 2),
    (7, 384, 640, 6, 0.25, 1),
)


def rounded(filters, width):
    return max(8, int(filters * width + 4) // 8 * 8)


def active(x, name, activation):
    x = L.BatchNormalization(axis=keras.channel_axis(), momentum=0.9, name=name + "bn")(x)
    return L.Activation("swish", name=name + activation)(x) if activation else x


def convolved(x, filters, kernel, stride, name):
    return L.Conv2D(
        filters, kernel, strides=stride, padding="same", use_bias=False, name=name + "conv"
    )(x)


def squeezed(x, filters, fewer, name):
    shape = (filters, 1, 1) if keras.channel_axis() == 1 else (1, 1, filters)
    part = L.GlobalAveragePooling2D(name=name + "se_squeeze")(x)
    part = L.Reshape(shape, name=name + "se_reshape")(part)
    part = L.Conv2D(fewer, 1, padding="same", activation="swish", name=name + "se_reduce")(part)
    part = L.Conv2D(filters, 1, padding="same", activation="sigmoid", name=name + "se_expand")(part)
    return L.multiply([x, part], name=name + "se_excite")


def block(inputs, rate, name, come, go, expansion, ratio, stride):
    """A block that convolves by depth, where something is squeezed, or else by all at once."""
    filters = come * expansion
    x = inputs
    if ratio:
        if expansion != 1:
            x = convolved(x, filters, 1, 1, name + "expand_")
            x = active(x, name + "expand_", "activation")
        x = L.DepthwiseConv2D(
            3, strides=stride, padding="same", use_bias=False, name=name + "dwconv2"
        )(x)
        x = active(x, name, "activation")
        x = squeezed(x, filters, max(1, int(come * ratio)), name)
        x = active(convolved(x, go, 1, 1, name + "project_"), name + "project_", "")
    elif expansion != 1:
        x = convolved(x, filters, 3, stride, name + "expand_")
        x = active(x, name + "expand_", "activation")
        x = active(convolved(x, go, 1, 1, name + "project_"), name + "project_", "")
    else:
        x = convolved(x, go, 3, stride, name + "project_")
        x = active(x, name + "project_", "activation")
    if stride == 1 and come == go:
        if rate:
            x = L.Dropout(rate, noise_shape=(None, 1, 1, 1), name=name + "drop")(x)
        x = L.add([x, inputs], name=name + "add")
    return x


def prepared(x, is_base):
    """The pixels, scaled as the network wants them."""
    if not is_base or keras.dims(x.shape)[keras.channel_axis()] != 3:
        return L.Rescaling(scale=1.0 / 128.0, offset=-1)(x)
    x = L.Rescaling(scale=1.0 / 255)(x)
    mean, variance = [0.485, 0.456, 0.406], [0.229**2, 0.224**2, 0.225**2]
    return L.Normalization(mean=mean, variance=variance, axis=keras.channel_axis())(x)


def made(plan, width, depth, default, own):
    """The function that makes one of the sizes."""

    def network(
        include_top=True,
        weights="imagenet",
        input_tensor=None,
        input_shape=None,
        pooling=None,
        classes=1000,
        classifier_activation="softmax",
        include_preprocessing=True,
        name=own,
    ):
        start = x = keras.network_input(input_shape, input_tensor, default, include_top)
        if include_preprocessing:
            x = prepared(x, plan is BASE)
        x = convolved(x, rounded(plan[0][1], width), 3, 2, "stem_")
        x = active(x, "stem_", "activation")
        done, total = 0, float(sum(each[0] for each in plan))
        for number, (repeats, come, go, expansion, ratio, stride) in enumerate(plan):
            come, go = rounded(come, width), rounded(go, width)
            for turn in range(int(math.ceil(depth * repeats))):
                prefix = "block" + str(number + 1) + chr(turn + 97) + "_"
                given = (
                    (go, go, expansion, ratio, 1) if turn else (come, go, expansion, ratio, stride)
                )
                x = block(x, 0.2 * done / total, prefix, *given)
                done += 1
        x = active(convolved(x, rounded(1280, width), 1, 1, "top_"), "top_", "activation")
        if include_top:
            x = L.GlobalAveragePooling2D(name="avg_pool")(x)
            x = L.Dropout(0.2, name="top_dropout")(x)
            x = L.Dense(classes, activation=classifier_activation, name="predictions")(x)
        elif pooling == "avg":
            x = L.GlobalAveragePooling2D(name="avg_pool")(x)
        elif pooling == "max":
            x = L.GlobalMaxPooling2D(name="max_pool")(x)
        return tf.keras.Model(start, x, name=name)

    return network


EfficientNetV2B0 = made(BASE, 1.0, 1.0, 224, "efficientnetv2-b0")
EfficientNetV2B1 = made(BASE, 1.0, 1.1, 240, "efficientnetv2-b1")
EfficientNetV2B2 = made(BASE, 1.1, 1.2, 260, "efficientnetv2-b2")
EfficientNetV2B3 = made(BASE, 1.2, 1.4, 300, "efficientnetv2-b3")
EfficientNetV2S = made(SMALL, 1.0, 1.0, 384, "efficientnetv2-s")
EfficientNetV2M = made(MEDIUM, 1.0, 1.0, 480, "efficientnetv2-m")
EfficientNetV2L = made(LARGE, 1.0, 1.0, 480, "efficientnetv2-l")
