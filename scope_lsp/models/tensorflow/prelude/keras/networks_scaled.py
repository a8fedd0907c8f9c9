"""Networks that Keras 2 has in many sizes: RegNet and ResNet-RS.

After `applications/regnet.py` and `resnet_rs.py` of 2.10.
"""

import tensorflow as tf

keras = tf._keras
L = tf.keras.layers


def batched(x, name):
    return L.BatchNormalization(momentum=0.9, epsilon=1e-5, name=name)(x)


def plain(x, filters, name, kernel=1, **options):
    return L.Conv2D(filters, (kernel, kernel), use_bias=False, name=name, **options)(x)


def regular_block(inputs, come, go, width, stride, squeezes, name):
    skip = inputs
    if stride != 1:
        skip = batched(plain(inputs, go, name + "_skip_1x1", strides=stride), name + "_skip_bn")
    x = batched(plain(inputs, go, name + "_conv_1x1_1"), name + "_conv_1x1_1_bn")
    x = L.ReLU(name=name + "_conv_1x1_1_relu")(x)
    x = plain(x, go, name + "_conv_3x3", 3, strides=stride, groups=go // width, padding="same")
    x = L.ReLU(name=name + "_conv_3x3_relu")(batched(x, name + "_conv_3x3_bn"))
    if squeezes:
        prefix = name + "_squeeze_and_excite"
        part = L.GlobalAveragePooling2D(name=prefix + "_gap", keepdims=True)(x)
        part = L.Conv2D(int(come * 0.25), (1, 1), activation="relu", name=prefix + "_squeeze")(part)
        part = L.Conv2D(go, (1, 1), activation="sigmoid", name=prefix + "_excite")(part)
        x = tf.math.multiply(part, x)
    x = batched(plain(x, go, name + "_conv_1x1_2"), name + "_conv_1x1_2_bn")
    return L.ReLU(name=name + "_exit_relu")(x + skip)


def regnet(own, depths, widths, width):
    """The function that makes a RegNet; the last letter but the size tells its blocks."""
    kind = own[6].upper()

    def network(
        model_name=own,
        include_top=True,
        include_preprocessing=True,
        weights="imagenet",
        input_tensor=None,
        input_shape=None,
        pooling=None,
        classes=1000,
        classifier_activation="softmax",
    ):
        start = x = keras.network_input(input_shape, input_tensor, 224, include_top)
        if include_preprocessing:
            x = L.Rescaling(scale=1.0 / 255.0, name=model_name + "_prestem_rescaling")(x)
        x = plain(x, 32, model_name + "_stem_conv", 3, strides=2, padding="same")
        x = L.ReLU(name=model_name + "_stem_relu")(batched(x, model_name + "_stem_bn"))
        come = 32
        for stage, (depth, go) in enumerate(zip(depths, widths)):
            for number in range(depth):
                name = model_name + "_Stage_%d_%sBlock_%d" % (stage, kind, number)
                x = regular_block(x, come, go, width, 1 if number else 2, kind == "Y", name)
                come = go
        if include_top:
            head = str(tf.keras.backend.get_uid("head"))
            x = L.GlobalAveragePooling2D(name=head + "_head_gap")(x)
            x = L.Dense(classes, name=head + "head_dense")(x)
        else:
            x = keras.network_pooled(x, pooling)
        return tf.keras.Model(start, x, name=model_name)

    return network


RegNetX002 = regnet("regnetx002", (1, 1, 4, 7), (24, 56, 152, 368), 8)
RegNetX004 = regnet("regnetx004", (1, 2, 7, 12), (32, 64, 160, 384), 16)
RegNetX006 = regnet("regnetx006", (1, 3, 5, 7), (48, 96, 240, 528), 24)
RegNetX008 = regnet("regnetx008", (1, 3, 7, 5), (64, 128, 288, 672), 16)
RegNetX016 = regnet("regnetx016", (2, 4, 10, 2), (72, 168, 408, 912), 24)
RegNetX032 = regnet("regnetx032", (2, 6, 15, 2), (96, 192, 432, 1008), 48)
RegNetX040 = regnet("regnetx040", (2, 5, 14, 2), (80, 240, 560, 1360), 40)
RegNetX064 = regnet("regnetx064", (2, 4, 10, 1), (168, 392, 784, 1624), 56)
RegNetX080 = regnet("regnetx080", (2, 5, 15, 1), (80, 240, 720, 1920), 120)
RegNetX120 = regnet("regnetx120", (2, 5, 11, 1), (224, 448, 896, 2240), 112)
RegNetX160 = regnet("regnetx160", (2, 6, 13, 1), (256, 512, 896, 2048), 128)
RegNetX320 = regnet("regnetx320", (2, 7, 13, 1), (336, 672, 1344, 2520), 168)
RegNetY002 = regnet("regnety002", (1, 1, 4, 7), (24, 56, 152, 368), 8)
RegNetY004 = regnet("regnety004", (1, 3, 6, 6), (48, 104, 208, 440), 8)
RegNetY006 = regnet("regnety006", (1, 3, 7, 4), (48, 112, 256, 608), 16)
RegNetY008 = regnet("regnety008", (1, 3, 8, 2), (64, 128, 320, 768), 16)
RegNetY016 = regnet("regnety016", (2, 6, 17, 2), (48, 120, 336, 888), 24)
RegNetY032 = regnet("regnety032", (2, 5, 13, 1), (72, 216, 576, 1512), 24)
RegNetY040 = regnet("regnety040", (2, 6, 12, 2), (128, 192, 512, 1088), 64)
RegNetY064 = regnet("regnety064", (2, 7, 14, 2), (144, 288, 576, 1296), 72)
RegNetY080 = regnet("regnety080", (2, 4, 10, 1), (168, 448, 896, 2016), 56)
RegNetY120 = regnet("regnety120", (2, 5, 11, 1), (224, 448, 896, 2240), 112)
RegNetY160 = regnet("regnety160", (2, 4, 11, 1), (224, 448, 1232, 3024), 112)
RegNetY320 = regnet("regnety320", (2, 5, 12, 1), (232, 696, 1392, 3712), 232)


def fixed(x, filters, kernel, stride, name):
    """A convolution whose padding doesn't depend on the size of the images."""
    if stride > 1:
        front = (kernel - 1) // 2
        side = (front, kernel - 1 - front)
        x = L.ZeroPadding2D(padding=(side, side))(x)
    padding = "same" if stride == 1 else "valid"
    return L.Conv2D(filters, kernel, strides=stride, padding=padding, use_bias=False, name=name)(x)


def normalized(x, name):
    return L.BatchNormalization(axis=keras.channel_axis(), name=name)(x)


def bottleneck(inputs, filters, stride, projects, rate, name):
    shortcut = inputs
    if projects:
        if stride == 2:
            shortcut = L.AveragePooling2D(
                pool_size=(2, 2), strides=(2, 2), padding="same", name=name + "_projection_pooling"
            )(inputs)
        shortcut = fixed(shortcut, 4 * filters, 1, 1, name + "_projection_conv")
        shortcut = normalized(shortcut, name + "_projection_batch_norm")
    x = normalized(fixed(inputs, filters, 1, 1, name + "_conv_1"), name + "batch_norm_1")
    x = L.Activation("relu", name=name + "_act_1")(x)
    x = normalized(fixed(x, filters, 3, stride, name + "_conv_2"), name + "_batch_norm_2")
    x = L.Activation("relu", name=name + "_act_2")(x)
    x = normalized(fixed(x, 4 * filters, 1, 1, name + "_conv_3"), name + "_batch_norm_3")
    x = squeezed(x, filters, name + "_se")
    if rate:
        x = L.Dropout(rate, noise_shape=(None, 1, 1, 1), name=name + "_drop")(x)
    x = L.Add()([x, shortcut])
    return L.Activation("relu", name=name + "_output_act")(x)


def squeezed(x, filters, name):
    part = L.GlobalAveragePooling2D(name=name + "_se_squeeze")(x)
    channels = keras.dims(part.shape)[-1]
    shape = (channels, 1, 1) if keras.channel_axis() == 1 else (1, 1, channels)
    part = L.Reshape(shape, name=name + "_se_reshape")(part)
    part = L.Conv2D(filters, [1, 1], padding="same", activation="relu", name=name + "_se_reduce")(
        part
    )
    part = L.Conv2D(
        4 * filters, [1, 1], padding="same", activation="sigmoid", name=name + "_se_expand"
    )(part)
    return L.multiply([x, part], name=name + "_se_excite")


def resnet(depth, repeats, dropping):
    """The function that makes a ResNet-RS."""

    def network(
        include_top=True,
        weights="imagenet",
        classes=1000,
        input_shape=None,
        input_tensor=None,
        pooling=None,
        classifier_activation="softmax",
        include_preprocessing=True,
    ):
        start = x = keras.network_input(input_shape, input_tensor, 224, include_top)
        if include_preprocessing:
            x = scaled(x)
        prefix = "stem_" + str(tf.keras.backend.get_uid("stem_")) + "_stem_"
        for number, (filters, stride) in enumerate(((32, 2), (32, 1), (64, 1), (64, 2)), 1):
            x = fixed(x, filters, 3, stride, prefix + "conv_" + str(number))
            x = normalized(x, prefix + "batch_norm_" + str(number))
            x = L.Activation("relu", name=prefix + "act_" + str(number))(x)
        for stage, (count, filters) in enumerate(zip(repeats, (64, 128, 256, 512))):
            rate = dropping * float(stage + 2) / 5
            for number in range(count):
                first = number == 0
                name = "BlockGroup%d__block_%d_" % (stage + 2, number)
                x = bottleneck(x, filters, 2 if first and stage else 1, first, rate, name)
        if include_top:
            x = L.GlobalAveragePooling2D(name="avg_pool")(x)
            x = L.Dropout(0.25, name="top_dropout")(x)
            x = L.Dense(classes, activation=classifier_activation, name="predictions")(x)
        elif pooling == "avg":
            x = L.GlobalAveragePooling2D(name="avg_pool")(x)
        elif pooling == "max":
            x = L.GlobalMaxPooling2D(name="max_pool")(x)
        return tf.keras.Model(start, x, name="resnet-rs-" + str(depth))

    return network


def scaled(x):
    colours = keras.dims(x.shape)[keras.channel_axis()] == 3
    x = L.Rescaling(scale=1.0 / 255)(x)
    if not colours:
        return x
    mean, variance = [0.485, 0.456, 0.406], [0.229**2, 0.224**2, 0.225**2]
    return L.Normalization(mean=mean, variance=variance, axis=keras.channel_axis())(x)


ResNetRS50 = resnet(50, (3, 4, 6, 3), 0.0)
ResNetRS101 = resnet(101, (3, 4, 23, 3), 0.0)
ResNetRS152 = resnet(152, (3, 8, 36, 3), 0.0)
ResNetRS200 = resnet(200, (3, 24, 36, 3), 0.1)
ResNetRS270 = resnet(270, (4, 29, 53, 4), 0.1)
ResNetRS350 = resnet(350, (4, 36, 72, 4), 0.1)
ResNetRS420 = resnet(420, (4, 44, 87, 4), 0.1)
