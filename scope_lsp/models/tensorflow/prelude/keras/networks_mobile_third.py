"""The third MobileNet of Keras's own. After `applications/mobilenet_v3.py` of 2.10 and of Keras
3.15, which call the layers differently."""

import tensorflow as tf

keras = tf._keras
version = tf._version
L = tf.keras.layers

SMALL = (
    (1, 16, 0, 2, True, False),
    (72.0 / 16, 24, 0, 2, False, False),
    (88.0 / 24, 24, 0, 1, False, False),
    (4, 40, 1, 2, True, True),
    (6, 40, 1, 1, True, True),
    (6, 40, 1, 1, True, True),
    (3, 48, 1, 1, True, True),
    (3, 48, 1, 1, True, True),
    (6, 96, 1, 2, True, True),
    (6, 96, 1, 1, True, True),
    (6, 96, 1, 1, True, True),
)
"""Expansion, filters, whether the kernel may be large, stride, whether it is squeezed, and whether
its activation is the one of the network instead of a plain `ReLU`."""

LARGE = (
    (1, 16, 0, 1, False, False),
    (4, 24, 0, 2, False, False),
    (3, 24, 0, 1, False, False),
    (3, 40, 1, 2, True, False),
    (3, 40, 1, 1, True, False),
    (3, 40, 1, 1, True, False),
    (6, 80, 0, 2, False, True),
    (2.5, 80, 0, 1, False, True),
    (2.3, 80, 0, 1, False, True),
    (2.3, 80, 0, 1, False, True),
    (6, 112, 0, 1, True, True),
    (6, 112, 0, 1, True, True),
    (6, 160, 1, 2, True, True),
    (6, 160, 1, 1, True, True),
    (6, 160, 1, 1, True, True),
)


def named(prefix, early, late):
    """A layer's name, which Keras 3 spells with underscores."""
    return prefix + (late if version.keras_is_v3 else early)


def relu(x):
    return L.ReLU()(x)


def hard_sigmoid(x):
    return L.ReLU(6.0)(x + 3.0) * (1.0 / 6.0)


def hard_swish(x):
    if version.keras_is_v3:
        return L.Activation("hard_swish")(x)
    return L.Multiply()([x, hard_sigmoid(x)])


def normalized(x, name):
    axis = 1 if keras.channels_first(None) else -1
    return L.BatchNormalization(axis=axis, epsilon=1e-3, momentum=0.999, name=name)(x)


def convolved(x, filters, name, **options):
    return L.Conv2D(filters, kernel_size=1, padding="same", name=name, **options)(x)


def squeezed(inputs, filters, prefix):
    prefix += named("squeeze_excite", "/", "_")
    x = L.GlobalAveragePooling2D(keepdims=True, name=named(prefix, "AvgPool", "avg_pool"))(inputs)
    x = convolved(x, keras.divisible(filters * 0.25), named(prefix, "Conv", "conv"))
    x = L.ReLU(name=named(prefix, "Relu", "relu"))(x)
    x = convolved(x, filters, named(prefix, "Conv_1", "conv_1"))
    return L.Multiply(name=named(prefix, "Mul", "mul"))([inputs, hard_sigmoid(x)])


def block(x, number, expansion, filters, kernel, stride, is_squeezed, activation):
    channels = keras.dims(x.shape)[1 if keras.channels_first(None) else -1]
    inputs = x
    prefix = named("expanded_conv", "/", "_")
    if number:
        prefix = named("expanded_conv_" + str(number), "/", "_")
        x = convolved(x, keras.divisible(channels * expansion), prefix + "expand", use_bias=False)
        x = activation(normalized(x, named(prefix + "expand", "/BatchNorm", "_bn")))
    if stride == 2:
        padding = keras.network_padding(x, kernel)
        x = L.ZeroPadding2D(padding, name=named(prefix + "depthwise", "/pad", "_pad"))(x)
    x = L.DepthwiseConv2D(
        kernel,
        strides=stride,
        padding="same" if stride == 1 else "valid",
        use_bias=False,
        name=prefix + "depthwise",
    )(x)
    x = activation(normalized(x, named(prefix + "depthwise", "/BatchNorm", "_bn")))
    if is_squeezed:
        x = squeezed(x, keras.divisible(channels * expansion), prefix)
    x = convolved(x, filters, prefix + "project", use_bias=False)
    x = normalized(x, named(prefix + "project", "/BatchNorm", "_bn"))
    if stride == 1 and channels == filters:
        x = L.Add(name=named(prefix, "Add", "add"))([inputs, x])
    return x


def image(input_shape, input_tensor):
    """The input, whose sides are open unless they are told."""
    if input_tensor is not None:
        return input_tensor
    if input_shape is None:
        input_shape = (3, None, None) if keras.channels_first(None) else (None, None, 3)
    return L.Input(shape=input_shape)


def network(plan, last, early_name, late_name):
    """The function that makes a network by its plan."""

    def made(
        input_shape=None,
        alpha=1.0,
        minimalistic=False,
        include_top=True,
        weights="imagenet",
        input_tensor=None,
        classes=1000,
        pooling=None,
        dropout_rate=0.2,
        classifier_activation="softmax",
        include_preprocessing=True,
        name=late_name,
    ):
        start = x = image(input_shape, input_tensor)
        kernel, activation = (3, relu) if minimalistic else (5, hard_swish)
        if include_preprocessing:
            x = L.Rescaling(scale=1.0 / 127.5, offset=-1.0)(x)
        x = L.Conv2D(
            16, 3, strides=(2, 2), padding="same", use_bias=False, name=named("", "Conv", "conv")
        )(x)
        x = activation(normalized(x, named("", "Conv/BatchNorm", "conv_bn")))
        for number, (expansion, filters, large, stride, is_squeezed, own) in enumerate(plan):
            x = block(
                x,
                number,
                expansion,
                keras.divisible(filters * alpha),
                kernel if large else 3,
                stride,
                is_squeezed and not minimalistic,
                activation if own else relu,
            )
        channels = keras.dims(x.shape)[1 if keras.channels_first(None) else -1]
        final = keras.divisible(last * alpha) if alpha > 1.0 else last
        x = convolved(
            x, keras.divisible(channels * 6), named("", "Conv_1", "conv_1"), use_bias=False
        )
        x = activation(normalized(x, named("", "Conv_1/BatchNorm", "conv_1_bn")))
        if include_top:
            x = L.GlobalAveragePooling2D(keepdims=True)(x)
            x = activation(convolved(x, final, named("", "Conv_2", "conv_2")))
            if dropout_rate > 0:
                x = L.Dropout(dropout_rate)(x)
            x = L.Flatten()(convolved(x, classes, named("", "Logits", "logits")))
            end = named("", "Predictions", "predictions")
            x = L.Activation(classifier_activation, name=end)(x)
        elif pooling == "avg":
            x = L.GlobalAveragePooling2D(name="avg_pool")(x)
        elif pooling == "max":
            x = L.GlobalMaxPooling2D(name="max_pool")(x)
        return tf.keras.Model(start, x, name=name if version.keras_is_v3 else early_name)

    return made


MobileNetV3Small = network(SMALL, 1024, "MobilenetV3small", "MobileNetV3Small")
MobileNetV3Large = network(LARGE, 1280, "MobilenetV3large", "MobileNetV3Large")
