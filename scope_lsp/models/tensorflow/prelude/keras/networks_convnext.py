"""ConvNeXt of Keras's own. After `applications/convnext.py` of 2.10 and of Keras 3.15, which has
the name of the model as the last parameter."""

import tensorflow as tf

keras = tf._keras
L = tf.keras.layers


class LayerScale(L.Layer):
    def __init__(self, init_values, projection_dim, **kwargs):
        super().__init__(**kwargs)
        self.projection_dim = projection_dim

    def build(self, shape):
        if tf._version.keras_is_v3:
            self.gamma = self.add_weight(shape=(self.projection_dim,))
        else:
            self.gamma = tf.Variable(tf.ones((self.projection_dim,)))

    def call(self, x):
        return x * self.gamma


def normalized(name=None):
    return L.LayerNormalization(epsilon=1e-6, name=name)


def block(inputs, filters, name):
    x = L.Conv2D(
        filters, kernel_size=7, padding="same", groups=filters, name=name + "_depthwise_conv"
    )(inputs)
    x = normalized(name + "_layernorm")(x)
    x = L.Dense(4 * filters, name=name + "_pointwise_conv_1")(x)
    x = L.Activation("gelu", name=name + "_gelu")(x)
    x = L.Dense(filters, name=name + "_pointwise_conv_2")(x)
    x = LayerScale(1e-6, filters, name=name + "_layer_scale")(x)
    return inputs + L.Activation("linear", name=name + "_identity")(x)


def stages(filters, name):
    """What makes the images smaller before each stage."""
    stem = L.Conv2D(filters[0], kernel_size=4, strides=4, name=name + "_stem_conv")
    yield tf.keras.Sequential([stem, normalized(name + "_stem_layernorm")], name=name + "_stem")
    for number in range(3):
        prefix = name + "_downsampling_"
        smaller = L.Conv2D(
            filters[number + 1], kernel_size=2, strides=2, name=prefix + "conv_" + str(number)
        )
        before = normalized(prefix + "layernorm_" + str(number))
        yield tf.keras.Sequential([before, smaller], name=prefix + "block_" + str(number))


def convnext(
    depths, filters, name, include_top, include_preprocessing, input_tensor, input_shape, pooling,
    classes, activation,
):  # fmt: skip
    start = x = keras.network_input(input_shape, input_tensor, 224, include_top)
    if include_preprocessing and keras.dims(x.shape)[-1] == 3:
        mean = [0.485 * 255, 0.456 * 255, 0.406 * 255]
        variance = [(0.229 * 255) ** 2, (0.224 * 255) ** 2, (0.225 * 255) ** 2]
        scaled = L.Normalization(mean=mean, variance=variance, name=name + "_prestem_normalization")
        x = scaled(x)
    for stage, smaller in enumerate(list(stages(filters, name))):
        x = smaller(x)
        for number in range(depths[stage]):
            x = block(x, filters[stage], name + "_stage_%d_block_%d" % (stage, number))
    if include_top:
        x = normalized(name + "_head_layernorm")(
            L.GlobalAveragePooling2D(name=name + "_head_gap")(x)
        )
        x = L.Dense(classes, activation=activation, name=name + "_head_dense")(x)
    else:
        x = normalized()(keras.network_pooled(x, pooling))
    return tf.keras.Model(start, x, name=name)


def made(own, depths, filters):
    """The function that makes one of the sizes, with the parameters of the version."""

    def early(
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
        return convnext(
            depths, filters, model_name, include_top, include_preprocessing, input_tensor,
            input_shape, pooling, classes, None,
        )  # fmt: skip

    def late(
        include_top=True,
        include_preprocessing=True,
        weights="imagenet",
        input_tensor=None,
        input_shape=None,
        pooling=None,
        classes=1000,
        classifier_activation="softmax",
        name=own,
    ):
        return convnext(
            depths, filters, name, include_top, include_preprocessing, input_tensor, input_shape,
            pooling, classes, classifier_activation,
        )  # fmt: skip

    return late if tf._version.keras_is_v3 else early


ConvNeXtTiny = made("convnext_tiny", (3, 3, 9, 3), (96, 192, 384, 768))
ConvNeXtSmall = made("convnext_small", (3, 3, 27, 3), (96, 192, 384, 768))
ConvNeXtBase = made("convnext_base", (3, 3, 27, 3), (128, 256, 512, 1024))
ConvNeXtLarge = made("convnext_large", (3, 3, 27, 3), (192, 384, 768, 1536))
ConvNeXtXLarge = made("convnext_xlarge", (3, 3, 27, 3), (256, 512, 1024, 2048))
