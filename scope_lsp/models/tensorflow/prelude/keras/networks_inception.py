"""Networks of Keras's own with branches: InceptionV3, InceptionResNetV2, Xception.

After `applications/inception_v3.py`, `inception_resnet_v2.py` and `xception.py` of 2.10, of 1.15
(in `keras_applications`) and of Keras 3.15. Their layers without a name are numbered in the order
in which they are made here.
"""

import tensorflow as tf

keras = tf._keras
L = tf.keras.layers


def ended(x, include_top, pooling, classes, activation, names=("avg_pool", None)):
    """What stands behind the convolutions."""
    if include_top:
        x = L.GlobalAveragePooling2D(name="avg_pool")(x)
        return L.Dense(classes, activation=activation, name="predictions")(x)
    return keras.network_pooled(x, pooling)


def joined(branches, name=None):
    return L.Concatenate(axis=keras.channel_axis(), name=name)(branches)


def averaged(x):
    return L.AveragePooling2D((3, 3), strides=(1, 1), padding="same")(x)


# InceptionV3


def convolved(x, filters, rows, columns, padding="same", strides=(1, 1)):
    x = L.Conv2D(filters, (rows, columns), strides=strides, padding=padding, use_bias=False)(x)
    x = L.BatchNormalization(axis=keras.channel_axis(), scale=False)(x)
    return L.Activation("relu")(x)


def tower(x, *steps):
    """Convolutions one behind the other: filters, rows, columns; the last may halve the sides."""
    for filters, rows, columns in steps:
        x = convolved(x, filters, rows, columns)
    return x


def halved(x, filters):
    return convolved(x, filters, 3, 3, "valid", (2, 2))


def long_tower(x, last, filters):
    first = tower(x, (192, 1, 1))
    second = tower(x, (filters, 1, 1), (filters, 1, 7), (192, 7, 1))
    third = tower(
        x, (filters, 1, 1), (filters, 7, 1), (filters, 1, 7), (filters, 7, 1), (192, 1, 7)
    )
    return joined([first, second, third, tower(averaged(x), (192, 1, 1))], last)


def InceptionV3(
    include_top=True,
    weights="imagenet",
    input_tensor=None,
    input_shape=None,
    pooling=None,
    classes=1000,
    classifier_activation="softmax",
    name="inception_v3",
    **kwargs,
):
    start = x = keras.network_input(input_shape, input_tensor, 299, include_top)
    x = convolved(x, 32, 3, 3, "valid", (2, 2))
    x = convolved(x, 32, 3, 3, "valid")
    x = L.MaxPooling2D((3, 3), strides=(2, 2))(convolved(x, 64, 3, 3))
    x = convolved(x, 80, 1, 1, "valid")
    x = L.MaxPooling2D((3, 3), strides=(2, 2))(convolved(x, 192, 3, 3, "valid"))
    for number, filters in enumerate((32, 64, 64)):
        first = tower(x, (64, 1, 1))
        second = tower(x, (48, 1, 1), (64, 5, 5))
        third = tower(x, (64, 1, 1), (96, 3, 3), (96, 3, 3))
        pooled = tower(averaged(x), (filters, 1, 1))
        x = joined([first, second, third, pooled], "mixed" + str(number))
    first = halved(x, 384)
    second = halved(tower(x, (64, 1, 1), (96, 3, 3)), 96)
    x = joined([first, second, L.MaxPooling2D((3, 3), strides=(2, 2))(x)], "mixed3")
    for number, filters in enumerate((128, 160, 160, 192), 4):
        x = long_tower(x, "mixed" + str(number), filters)
    first = halved(tower(x, (192, 1, 1)), 320)
    second = halved(tower(x, (192, 1, 1), (192, 1, 7), (192, 7, 1)), 192)
    x = joined([first, second, L.MaxPooling2D((3, 3), strides=(2, 2))(x)], "mixed8")
    for number in range(2):
        first = tower(x, (320, 1, 1))
        second = tower(x, (384, 1, 1))
        second = joined(
            [tower(second, (384, 1, 3)), tower(second, (384, 3, 1))], "mixed9_" + str(number)
        )
        third = tower(x, (448, 1, 1), (384, 3, 3))
        third = joined([tower(third, (384, 1, 3)), tower(third, (384, 3, 1))])
        pooled = tower(averaged(x), (192, 1, 1))
        x = joined([first, second, third, pooled], "mixed" + str(9 + number))
    x = ended(x, include_top, pooling, classes, classifier_activation)
    return tf.keras.Model(start, x, name=name)


# InceptionResNetV2


def unit(x, filters, size, strides=1, padding="same", activation="relu", bias=False, name=None):
    x = L.Conv2D(filters, size, strides=strides, padding=padding, use_bias=bias, name=name)(x)
    if not bias:
        of_norm = None if name is None else name + "_bn"
        x = L.BatchNormalization(axis=keras.channel_axis(), scale=False, name=of_norm)(x)
    if activation is not None:
        x = L.Activation(activation, name=None if name is None else name + "_ac")(x)
    return x


def units(x, *steps):
    for filters, size in steps:
        x = unit(x, filters, size)
    return x


BRANCHES = {
    "block35": (((32, 1),), ((32, 1), (32, 3)), ((32, 1), (48, 3), (64, 3))),
    "block17": (((192, 1),), ((128, 1), (160, [1, 7]), (192, [7, 1]))),
    "block8": (((192, 1),), ((192, 1), (224, [1, 3]), (256, [3, 1]))),
}


def residual(x, kind, number, activation="relu"):
    name = kind + "_" + str(number)
    mixed = joined([units(x, *steps) for steps in BRANCHES[kind]], name + "_mixed")
    channels = keras.dims(x.shape)[keras.channel_axis()]
    up = unit(mixed, channels, 1, activation=None, bias=True, name=name + "_conv")
    if tf._version.keras_is_v3:
        x = Scaled()([x, up])
    else:
        x = L.Lambda(lambda inputs: inputs[0], name=name)([x, up])
    return x if activation is None else L.Activation(activation, name=name + "_ac")(x)


class Scaled(L.Layer):
    def __init__(self):
        super().__init__(name=keras.unique_name("custom_scale_layer"))

    def call(self, inputs):
        return inputs[0]


def InceptionResNetV2(
    include_top=True,
    weights="imagenet",
    input_tensor=None,
    input_shape=None,
    pooling=None,
    classes=1000,
    classifier_activation="softmax",
    name="inception_resnet_v2",
    **kwargs,
):
    start = x = keras.network_input(input_shape, input_tensor, 299, include_top)
    x = unit(x, 32, 3, 2, "valid")
    x = unit(x, 32, 3, padding="valid")
    x = L.MaxPooling2D(3, strides=2)(unit(x, 64, 3))
    x = unit(x, 80, 1, padding="valid")
    x = L.MaxPooling2D(3, strides=2)(unit(x, 192, 3, padding="valid"))
    first, second = unit(x, 96, 1), units(x, (48, 1), (64, 5))
    third = units(x, (64, 1), (96, 3), (96, 3))
    pooled = unit(L.AveragePooling2D(3, strides=1, padding="same")(x), 64, 1)
    x = joined([first, second, third, pooled], "mixed_5b")
    for number in range(1, 11):
        x = residual(x, "block35", number)
    first = unit(x, 384, 3, 2, "valid")
    second = unit(units(x, (256, 1), (256, 3)), 384, 3, 2, "valid")
    x = joined([first, second, L.MaxPooling2D(3, strides=2)(x)], "mixed_6a")
    for number in range(1, 21):
        x = residual(x, "block17", number)
    first = unit(unit(x, 256, 1), 384, 3, 2, "valid")
    second = unit(unit(x, 256, 1), 288, 3, 2, "valid")
    third = unit(units(x, (256, 1), (288, 3)), 320, 3, 2, "valid")
    x = joined([first, second, third, L.MaxPooling2D(3, strides=2)(x)], "mixed_7a")
    for number in range(1, 10):
        x = residual(x, "block8", number)
    x = residual(x, "block8", 10, None)
    x = unit(x, 1536, 1, name="conv_7b")
    x = ended(x, include_top, pooling, classes, classifier_activation)
    return tf.keras.Model(start, x, name=name)


# Xception


def normalized(x, name=None):
    return L.BatchNormalization(axis=keras.channel_axis(), name=name)(x)


def separated(x, block, filters, number):
    name = "block" + str(block) + "_sepconv" + str(number)
    x = L.SeparableConv2D(filters, (3, 3), padding="same", use_bias=False, name=name)(x)
    return normalized(x, name + "_bn")


def active(x, block, number):
    return L.Activation("relu", name="block" + str(block) + "_sepconv" + str(number) + "_act")(x)


def shortened(x, block, filters, last):
    """A block that halves the sides."""
    other = L.Conv2D(last, (1, 1), strides=(2, 2), padding="same", use_bias=False)(x)
    other = normalized(other)
    if block > 2:
        x = active(x, block, 1)
    x = active(separated(x, block, filters, 1), block, 2)
    x = separated(x, block, last, 2)
    x = L.MaxPooling2D((3, 3), strides=(2, 2), padding="same", name="block" + str(block) + "_pool")(
        x
    )
    return L.Add()([x, other])


def Xception(
    include_top=True,
    weights="imagenet",
    input_tensor=None,
    input_shape=None,
    pooling=None,
    classes=1000,
    classifier_activation="softmax",
    name="xception",
    **kwargs,
):
    start = x = keras.network_input(input_shape, input_tensor, 299, include_top)
    for number, filters in ((1, 32), (2, 64)):
        conv = "block1_conv" + str(number)
        x = L.Conv2D(filters, (3, 3), strides=3 - number, use_bias=False, name=conv)(x)
        x = L.Activation("relu", name=conv + "_act")(normalized(x, conv + "_bn"))
    for block, filters in ((2, 128), (3, 256), (4, 728)):
        x = shortened(x, block, filters, filters)
    for block in range(5, 13):
        other = x
        for number in (1, 2, 3):
            x = separated(active(x, block, number), block, 728, number)
        x = L.Add()([x, other])
    x = shortened(x, 13, 728, 1024)
    x = active(separated(x, 14, 1536, 1), 14, 1)
    x = active(separated(x, 14, 2048, 2), 14, 2)
    x = ended(x, include_top, pooling, classes, classifier_activation)
    return tf.keras.Model(start, x, name=name)
