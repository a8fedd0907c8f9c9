"""NASNet of Keras's own. After `applications/nasnet.py` of 2.10, of 1.15 (in `keras_applications`)
and of Keras 3.15."""

import tensorflow as tf

keras = tf._keras
L = tf.keras.layers
scope = tf.keras.backend.name_scope


def normalized(x, name):
    return L.BatchNormalization(
        axis=keras.channel_axis(), momentum=0.9997, epsilon=1e-3, name=name
    )(x)


def convolved(x, filters, name):
    return L.Conv2D(filters, (1, 1), padding="same", use_bias=False, name=name)(x)


def pooled(x, kind, stride, name):
    padding = "same" if stride == 1 else "valid"
    return kind((3, 3), strides=(stride, stride), padding=padding, name=name)(x)


def separable(x, filters, kernel, stride, part):
    with scope("separable_conv_block_" + part):
        x = L.Activation("relu")(x)
        if stride == 2:
            padding = keras.network_padding(x, kernel)
            x = L.ZeroPadding2D(padding, name="separable_conv_1_pad_" + part)(x)
        x = L.SeparableConv2D(
            filters,
            (kernel, kernel),
            strides=(stride, stride),
            name="separable_conv_1_" + part,
            padding="valid" if stride == 2 else "same",
            use_bias=False,
        )(x)
        x = normalized(x, "separable_conv_1_bn_" + part)
        x = L.Activation("relu")(x)
        x = L.SeparableConv2D(
            filters,
            (kernel, kernel),
            name="separable_conv_2_" + part,
            padding="same",
            use_bias=False,
        )(x)
        return normalized(x, "separable_conv_2_bn_" + part)


def adjusted(p, x, filters, part):
    """What came before, in the shape of what comes now."""
    with scope("adjust_block"):
        if p is None:
            return x
        side = 2 if keras.channels_first(None) else -2
        before, now = keras.dims(p.shape), keras.dims(x.shape)
        if before[side] != now[side]:
            with scope("adjust_reduction_block_" + part):
                p = L.Activation("relu", name="adjust_relu_1_" + part)(p)
                one = L.AveragePooling2D(
                    (1, 1), strides=(2, 2), padding="valid", name="adjust_avg_pool_1_" + part
                )(p)
                one = convolved(one, filters // 2, "adjust_conv_1_" + part)
                two = L.ZeroPadding2D(padding=((0, 1), (0, 1)))(p)
                two = L.Cropping2D(cropping=((1, 0), (1, 0)))(two)
                two = L.AveragePooling2D(
                    (1, 1), strides=(2, 2), padding="valid", name="adjust_avg_pool_2_" + part
                )(two)
                two = convolved(two, filters // 2, "adjust_conv_2_" + part)
                p = L.concatenate([one, two], axis=keras.channel_axis())
                return normalized(p, "adjust_bn_" + part)
        if before[keras.channel_axis()] != filters:
            with scope("adjust_projection_block_" + part):
                p = L.Activation("relu")(p)
                p = convolved(p, filters, "adjust_conv_projection_" + part)
                return normalized(p, "adjust_bn_" + part)
        return p


def normal(x, p, filters, part):
    inputs = x
    with scope("normal_A_block_" + part):
        p = adjusted(p, x, filters, part)
        h = L.Activation("relu")(x)
        h = normalized(convolved(h, filters, "normal_conv_1_" + part), "normal_bn_1_" + part)
        with scope("block_1"):
            one = separable(h, filters, 5, 1, "normal_left1_" + part)
            two = separable(p, filters, 3, 1, "normal_right1_" + part)
            x1 = L.add([one, two], name="normal_add_1_" + part)
        with scope("block_2"):
            one = separable(p, filters, 5, 1, "normal_left2_" + part)
            two = separable(p, filters, 3, 1, "normal_right2_" + part)
            x2 = L.add([one, two], name="normal_add_2_" + part)
        with scope("block_3"):
            x3 = pooled(h, L.AveragePooling2D, 1, "normal_left3_" + part)
            x3 = L.add([x3, p], name="normal_add_3_" + part)
        with scope("block_4"):
            one = pooled(p, L.AveragePooling2D, 1, "normal_left4_" + part)
            two = pooled(p, L.AveragePooling2D, 1, "normal_right4_" + part)
            x4 = L.add([one, two], name="normal_add_4_" + part)
        with scope("block_5"):
            x5 = separable(h, filters, 3, 1, "normal_left5_" + part)
            x5 = L.add([x5, h], name="normal_add_5_" + part)
        parts = [p, x1, x2, x3, x4, x5]
        x = L.concatenate(parts, axis=keras.channel_axis(), name="normal_concat_" + part)
    return x, inputs


def reduced(x, p, filters, part):
    inputs = x
    with scope("reduction_A_block_" + part):
        p = adjusted(p, x, filters, part)
        h = L.Activation("relu")(x)
        h = normalized(convolved(h, filters, "reduction_conv_1_" + part), "reduction_bn_1_" + part)
        h3 = L.ZeroPadding2D(keras.network_padding(h, 3), name="reduction_pad_1_" + part)(h)
        with scope("block_1"):
            one = separable(h, filters, 5, 2, "reduction_left1_" + part)
            two = separable(p, filters, 7, 2, "reduction_right1_" + part)
            x1 = L.add([one, two], name="reduction_add_1_" + part)
        with scope("block_2"):
            one = pooled(h3, L.MaxPooling2D, 2, "reduction_left2_" + part)
            two = separable(p, filters, 7, 2, "reduction_right2_" + part)
            x2 = L.add([one, two], name="reduction_add_2_" + part)
        with scope("block_3"):
            one = pooled(h3, L.AveragePooling2D, 2, "reduction_left3_" + part)
            two = separable(p, filters, 5, 2, "reduction_right3_" + part)
            x3 = L.add([one, two], name="reduction_add3_" + part)
        with scope("block_4"):
            x4 = L.add([x2, pooled(x1, L.AveragePooling2D, 1, "reduction_left4_" + part)])
        with scope("block_5"):
            one = separable(x1, filters, 3, 1, "reduction_left4_" + part)
            two = pooled(h3, L.MaxPooling2D, 2, "reduction_right5_" + part)
            x5 = L.add([one, two], name="reduction_add4_" + part)
        parts = [x2, x3, x4, x5]
        x = L.concatenate(parts, axis=keras.channel_axis(), name="reduction_concat_" + part)
    return x, inputs


def made(own, default, last_filters, blocks, stem_filters, skips):
    """The function that makes one of the sizes."""

    def network(
        input_shape=None,
        include_top=True,
        weights="imagenet",
        input_tensor=None,
        pooling=None,
        classes=1000,
        classifier_activation="softmax",
        name=own,
    ):
        if tf._version.keras_is_v3 and not skips and not include_top and input_shape is None:
            input_shape = (default, default, 3)
        start = keras.network_input(input_shape, input_tensor, default, include_top)
        filters = last_filters // 24
        x = L.Conv2D(
            stem_filters, (3, 3), strides=(2, 2), padding="valid", use_bias=False, name="stem_conv1"
        )(start)
        x, p = normalized(x, "stem_bn1"), None
        x, p = reduced(x, p, filters // 4, "stem_1")
        x, p = reduced(x, p, filters // 2, "stem_2")
        for stage in range(3):
            if stage:
                x, before = reduced(x, p, filters * 2**stage, "reduce_%d" % (stage * blocks))
                p = p if skips else before
            for number in range(blocks):
                part = str(stage * blocks + number + (1 if stage else 0))
                x, p = normal(x, p, filters * 2**stage, part)
        x = L.Activation("relu")(x)
        if include_top:
            x = L.GlobalAveragePooling2D()(x)
            x = L.Dense(classes, activation=classifier_activation, name="predictions")(x)
        else:
            x = keras.network_pooled(x, pooling)
        return tf.keras.Model(start, x, name=name if tf._version.keras_is_v3 else "NASNet")

    return network


NASNetMobile = made("nasnet_mobile", 224, 1056, 4, 32, False)
NASNetLarge = made("nasnet_large", 331, 4032, 6, 96, True)
