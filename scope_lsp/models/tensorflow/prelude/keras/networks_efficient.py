"""EfficientNet of Keras's own. After `applications/efficientnet.py` of 2.10 and of Keras 3.15."""

import math

import tensorflow as tf

keras = tf._keras
version = tf._version
L = tf.keras.layers

BLOCKS = (
    (3, 1, 32, 16, 1, 1),
    (3, 2, 16, 24, 6, 2),
    (5, 2, 24, 40, 6, 2),
    (3, 3, 40, 80, 6, 2),
    (5, 3, 80, 112, 6, 1),
    (5, 4, 112, 192, 6, 2),
    (3, 1, 192, 320, 6, 1),
)
"""Size of the kernel, repeats, filters that come and go, expansion, stride."""


def normalized(x, name):
    return L.BatchNormalization(axis=keras.channel_axis(), name=name)(x)


def rounded(filters, width):
    filters = filters * width
    found = max(8, int(filters + 4) // 8 * 8)
    return int(found + 8 if found < 0.9 * filters else found)


def block(inputs, rate, name, kernel, come, go, expansion, stride):
    filters = come * expansion
    x = inputs
    if expansion != 1:
        x = L.Conv2D(filters, 1, padding="same", use_bias=False, name=name + "expand_conv")(x)
        x = L.Activation("swish", name=name + "expand_activation")(
            normalized(x, name + "expand_bn")
        )
    if stride == 2:
        x = L.ZeroPadding2D(keras.network_padding(x, kernel), name=name + "dwconv_pad")(x)
    x = L.DepthwiseConv2D(
        kernel,
        strides=stride,
        padding="valid" if stride == 2 else "same",
        use_bias=False,
        name=name + "dwconv",
    )(x)
    x = L.Activation("swish", name=name + "activation")(normalized(x, name + "bn"))
    shape = (filters, 1, 1) if keras.channel_axis() == 1 else (1, 1, filters)
    part = L.GlobalAveragePooling2D(name=name + "se_squeeze")(x)
    part = L.Reshape(shape, name=name + "se_reshape")(part)
    part = L.Conv2D(
        max(1, int(come * 0.25)), 1, padding="same", activation="swish", name=name + "se_reduce"
    )(part)
    part = L.Conv2D(filters, 1, padding="same", activation="sigmoid", name=name + "se_expand")(part)
    x = L.Multiply(name=name + "se_excite")([x, part])
    x = L.Conv2D(go, 1, padding="same", use_bias=False, name=name + "project_conv")(x)
    x = normalized(x, name + "project_bn")
    if stride == 1 and come == go:
        if rate > 0:
            x = L.Dropout(rate, noise_shape=(None, 1, 1, 1), name=name + "drop")(x)
        x = L.Add(name=name + "add")([x, inputs])
    return x


def made(number, width, depth, default, dropout):
    """The function that makes one of the sizes."""

    def network(
        include_top=True,
        weights="imagenet",
        input_tensor=None,
        input_shape=None,
        pooling=None,
        classes=1000,
        classifier_activation="softmax",
        name="efficientnetb" + str(number),
        **kwargs,
    ):
        start = x = keras.network_input(input_shape, input_tensor, default, include_top)
        x = L.Rescaling(1.0 / 255.0)(x)
        x = L.Normalization(axis=keras.channel_axis())(x)
        if weights == "imagenet" and version.keras_efficient_networks_scale_again:
            x = L.Rescaling(1.0)(x)
        x = L.ZeroPadding2D(keras.network_padding(x, 3), name="stem_conv_pad")(x)
        x = L.Conv2D(rounded(32, width), 3, strides=2, use_bias=False, name="stem_conv")(x)
        x = L.Activation("swish", name="stem_activation")(normalized(x, "stem_bn"))
        repeats = [int(math.ceil(depth * each[1])) for each in BLOCKS]
        done = 0
        for number, (kernel, _, come, go, expansion, stride) in enumerate(BLOCKS):
            come, go = rounded(come, width), rounded(go, width)
            for turn in range(repeats[number]):
                rate = 0.2 * done / float(sum(repeats))
                prefix = "block" + str(number + 1) + "abcdefghijklmnopqrst"[turn] + "_"
                given = (come, go, expansion, stride) if turn == 0 else (go, go, expansion, 1)
                x = block(x, rate, prefix, kernel, *given)
                done += 1
        x = L.Conv2D(rounded(1280, width), 1, padding="same", use_bias=False, name="top_conv")(x)
        x = L.Activation("swish", name="top_activation")(normalized(x, "top_bn"))
        if include_top:
            x = L.GlobalAveragePooling2D(name="avg_pool")(x)
            x = L.Dropout(dropout, name="top_dropout")(x)
            x = L.Dense(classes, activation=classifier_activation, name="predictions")(x)
        elif pooling == "avg":
            x = L.GlobalAveragePooling2D(name="avg_pool")(x)
        elif pooling == "max":
            x = L.GlobalMaxPooling2D(name="max_pool")(x)
        return tf.keras.Model(start, x, name=name)

    return network


EfficientNetB0 = made(0, 1.0, 1.0, 224, 0.2)
EfficientNetB1 = made(1, 1.0, 1.1, 240, 0.2)
EfficientNetB2 = made(2, 1.1, 1.2, 260, 0.3)
EfficientNetB3 = made(3, 1.2, 1.4, 300, 0.3)
EfficientNetB4 = made(4, 1.4, 1.8, 380, 0.4)
EfficientNetB5 = made(5, 1.6, 2.2, 456, 0.4)
EfficientNetB6 = made(6, 1.8, 2.6, 528, 0.5)
EfficientNetB7 = made(7, 2.0, 3.1, 600, 0.5)
