"""Networks of Keras's own that add up what they have: DenseNet and the second ResNet.

After `applications/densenet.py` and `resnet_v2.py` of 2.10, of 1.15 (in `keras_applications`) and
of Keras 3.15.
"""

import tensorflow as tf

keras = tf._keras
version = tf._version
L = tf.keras.layers


def normalized(x, name):
    return L.BatchNormalization(axis=keras.channel_axis(), epsilon=1.001e-5, name=name)(x)


def active(x, name):
    """Normalized and activated, by names with one stem."""
    x = normalized(x, name + "_bn" if name else "bn")
    return L.Activation("relu", name=name + "_relu" if name else "relu")(x)


def ended(x, include_top, pooling, classes, activation, end="predictions"):
    if include_top:
        x = L.GlobalAveragePooling2D(name="avg_pool")(x)
        return L.Dense(classes, activation=activation, name=end)(x)
    if pooling == "avg":
        return L.GlobalAveragePooling2D(name="avg_pool")(x)
    return L.GlobalMaxPooling2D(name="max_pool")(x) if pooling == "max" else x


def grown(x, name):
    """A block of a DenseNet."""
    other = active(x, name + "_0")
    other = L.Conv2D(128, 1, use_bias=False, name=name + "_1_conv")(other)
    other = active(other, name + "_1")
    other = L.Conv2D(32, 3, padding="same", use_bias=False, name=name + "_2_conv")(other)
    return L.Concatenate(axis=keras.channel_axis(), name=name + "_concat")([x, other])


def densenet(blocks, name, include_top, input_tensor, input_shape, pooling, classes, activation):
    start = x = keras.network_input(input_shape, input_tensor, 224, include_top)
    mark = "_" if version.keras_is_v3 else "/"
    x = L.ZeroPadding2D(padding=((3, 3), (3, 3)))(x)
    x = L.Conv2D(64, 7, strides=2, use_bias=False, name="conv1" + mark + "conv")(x)
    x = normalized(x, "conv1" + mark + "bn")
    x = L.Activation("relu", name="conv1" + mark + "relu")(x)
    x = L.ZeroPadding2D(padding=((1, 1), (1, 1)))(x)
    x = L.MaxPooling2D(3, strides=2, name="pool1")(x)
    for stage, count in enumerate(blocks, 2):
        for number in range(1, count + 1):
            x = grown(x, "conv" + str(stage) + "_block" + str(number))
        if stage < 5:
            prefix = "pool" + str(stage)
            x = active(x, prefix)
            channels = keras.dims(x.shape)[keras.channel_axis()]
            x = L.Conv2D(int(channels * 0.5), 1, use_bias=False, name=prefix + "_conv")(x)
            x = L.AveragePooling2D(2, strides=2, name=prefix + "_pool")(x)
    end = "fc1000" if version.keras_networks_end_in_logits else "predictions"
    x = ended(active(x, ""), include_top, pooling, classes, activation, end)
    return tf.keras.Model(start, x, name=name)


def block(x, filters, stride, first, name):
    """A block of a second ResNet, which is normalized before it is convolved."""
    before = active(x, name + "_preact")
    if first:
        other = L.Conv2D(4 * filters, 1, strides=stride, name=name + "_0_conv")(before)
    else:
        other = L.MaxPooling2D(1, strides=stride)(x) if stride > 1 else x
    x = L.Conv2D(filters, 1, strides=1, use_bias=False, name=name + "_1_conv")(before)
    x = L.ZeroPadding2D(padding=((1, 1), (1, 1)), name=name + "_2_pad")(active(x, name + "_1"))
    x = L.Conv2D(filters, 3, strides=stride, use_bias=False, name=name + "_2_conv")(x)
    x = L.Conv2D(4 * filters, 1, name=name + "_3_conv")(active(x, name + "_2"))
    return L.Add(name=name + "_out")([other, x])


def resnet(counts, name, include_top, input_tensor, input_shape, pooling, classes, activation):
    start = x = keras.network_input(input_shape, input_tensor, 224, include_top)
    x = L.ZeroPadding2D(padding=((3, 3), (3, 3)), name="conv1_pad")(x)
    x = L.Conv2D(64, 7, strides=2, use_bias=True, name="conv1_conv")(x)
    x = L.ZeroPadding2D(padding=((1, 1), (1, 1)), name="pool1_pad")(x)
    x = L.MaxPooling2D(3, strides=2, name="pool1_pool")(x)
    for stage, (count, filters) in enumerate(zip(counts, (64, 128, 256, 512)), 2):
        for number in range(1, count + 1):
            stride = 2 if number == count and stage < 5 else 1
            prefix = "conv" + str(stage) + "_block" + str(number)
            x = block(x, filters, stride, number == 1, prefix)
    x = active(x, "post")
    end = version.keras_name_of_resnet_end
    x = ended(x, include_top, pooling, classes, activation, end)
    return tf.keras.Model(start, x, name=name)


def made(build, plan, own):
    """The function that makes a network by its plan."""

    def network(
        include_top=True,
        weights="imagenet",
        input_tensor=None,
        input_shape=None,
        pooling=None,
        classes=1000,
        classifier_activation="softmax",
        name=own,
        **kwargs,
    ):
        return build(
            plan,
            name,
            include_top,
            input_tensor,
            input_shape,
            pooling,
            classes,
            classifier_activation,
        )

    return network


DenseNet121 = made(densenet, (6, 12, 24, 16), "densenet121")
DenseNet169 = made(densenet, (6, 12, 32, 32), "densenet169")
DenseNet201 = made(densenet, (6, 12, 48, 32), "densenet201")
ResNet50V2 = made(resnet, (3, 4, 6, 3), "resnet50v2")
ResNet101V2 = made(resnet, (3, 4, 23, 3), "resnet101v2")
ResNet152V2 = made(resnet, (3, 8, 36, 3), "resnet152v2")
