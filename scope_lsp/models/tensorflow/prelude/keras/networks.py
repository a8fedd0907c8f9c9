"""Networks that come with Keras. After `applications/vgg16.py`, `vgg19.py` and `resnet.py` of
2.10."""

import tensorflow as tf

keras = tf._keras
L = tf.keras.layers


def image(input_shape, input_tensor, default, include_top):
    """The input of a network."""
    if input_tensor is not None:
        return input_tensor
    if input_shape is None:
        input_shape = (default, default, 3) if include_top else (None, None, 3)
    return L.Input(shape=input_shape)


def pooled(x, pooling):
    if pooling == "avg":
        return L.GlobalAveragePooling2D()(x)
    return L.GlobalMaxPooling2D()(x) if pooling == "max" else x


def channel_axis():
    return 1 if channels_first(None) else 3


def channels_first(data_format):
    return (data_format or tf.keras.backend.image_data_format()) == "channels_first"


def vgg(name, repeats, include_top, input_tensor, input_shape, pooling, classes, activation):
    start = x = image(input_shape, input_tensor, 224, include_top)
    for block, (count, filters) in enumerate(zip(repeats, (64, 128, 256, 512, 512)), 1):
        prefix = "block" + str(block)
        for conv in range(1, count + 1):
            x = L.Conv2D(
                filters,
                (3, 3),
                activation="relu",
                padding="same",
                name=prefix + "_conv" + str(conv),
            )(x)
        x = L.MaxPooling2D((2, 2), strides=(2, 2), name=prefix + "_pool")(x)
    if include_top:
        x = L.Flatten(name="flatten")(x)
        x = L.Dense(4096, activation="relu", name="fc1")(x)
        x = L.Dense(4096, activation="relu", name="fc2")(x)
        x = L.Dense(classes, activation=activation, name="predictions")(x)
    else:
        x = pooled(x, pooling)
    return tf.keras.Model(start, x, name=name)


def normalized(x, name):
    return L.BatchNormalization(axis=3, epsilon=1.001e-5, name=name)(x)


def block(x, filters, stride, shortcut, name):
    other = x
    if shortcut:
        other = L.Conv2D(4 * filters, 1, strides=stride, name=name + "_0_conv")(x)
        other = normalized(other, name + "_0_bn")
    x = L.Conv2D(filters, 1, strides=stride, name=name + "_1_conv")(x)
    x = L.Activation("relu", name=name + "_1_relu")(normalized(x, name + "_1_bn"))
    x = L.Conv2D(filters, 3, padding="same", name=name + "_2_conv")(x)
    x = L.Activation("relu", name=name + "_2_relu")(normalized(x, name + "_2_bn"))
    x = L.Conv2D(4 * filters, 1, name=name + "_3_conv")(x)
    x = normalized(x, name + "_3_bn")
    x = L.Add(name=name + "_add")([other, x])
    return L.Activation("relu", name=name + "_out")(x)


def resnet(name, repeats, include_top, input_tensor, input_shape, pooling, classes, activation):
    start = image(input_shape, input_tensor, 224, include_top)
    x = L.ZeroPadding2D(((3, 3), (3, 3)), name="conv1_pad")(start)
    x = L.Conv2D(64, 7, strides=2, name="conv1_conv")(x)
    x = L.Activation("relu", name="conv1_relu")(normalized(x, "conv1_bn"))
    x = L.ZeroPadding2D(((1, 1), (1, 1)), name="pool1_pad")(x)
    x = L.MaxPooling2D(3, strides=2, name="pool1_pool")(x)
    for stage, (count, filters) in enumerate(zip(repeats, (64, 128, 256, 512)), 2):
        for turn in range(1, count + 1):
            first = turn == 1
            x = block(
                x,
                filters,
                2 if first and stage > 2 else 1,
                first,
                "conv" + str(stage) + "_block" + str(turn),
            )
    if include_top:
        x = L.GlobalAveragePooling2D(name="avg_pool")(x)
        x = L.Dense(classes, activation=activation, name=tf._version.keras_name_of_resnet_end)(x)
    elif pooling:
        kind = L.GlobalAveragePooling2D if pooling == "avg" else L.GlobalMaxPooling2D
        x = kind(name=pooling + "_pool")(x)
    return tf.keras.Model(start, x, name=name)


def network(build, repeats, called):
    """What a program calls for a network that is built of so many layers."""

    def make(
        include_top=True, weights="imagenet", input_tensor=None, input_shape=None, pooling=None,
        classes=1000, classifier_activation="softmax", name=called, **kwargs,
    ):  # fmt: skip
        return build(
            name, repeats, include_top, input_tensor, input_shape, pooling, classes,
            classifier_activation,
        )  # fmt: skip

    return make


VGG16 = network(vgg, (2, 2, 3, 3, 3), "vgg16")
VGG19 = network(vgg, (2, 2, 4, 4, 4), "vgg19")
ResNet50 = network(resnet, (3, 4, 6, 3), "resnet50")
ResNet101 = network(resnet, (3, 4, 23, 3), "resnet101")
ResNet152 = network(resnet, (3, 8, 36, 3), "resnet152")
