# tensorflow: 2.10
import tensorflow as tf

tf.compat.v1.disable_v2_behavior()

L = tf.keras.layers


def say(*what):
    tf.Variable(0.0, name="say/" + "-".join(str(w).replace(":", ".") for w in what))


def end(tensor):
    return "-".join(str(d) for d in tf.keras.backend.int_shape(tensor)[1:])


x = L.Input((28, 28, 3))
say(end(L.Conv2D(8, 3)(x)))
say(end(L.Conv2D(8, (3, 5), strides=2, padding="same", activation="relu", name="c")(x)))
say(end(L.Conv2D(8, 3, dilation_rate=2, use_bias=False)(x)))
say(end(L.Convolution2D(4, 1)(x)))
say(end(L.Conv2DTranspose(8, 3, strides=2)(x)))
say(end(L.Conv2DTranspose(8, 4, strides=2, padding="same", use_bias=False)(x)))
say(end(L.SeparableConv2D(8, 3, depth_multiplier=2)(x)))
say(end(L.DepthwiseConv2D(3, strides=2, depth_multiplier=2)(x)))
say(end(L.MaxPooling2D()(x)))
say(end(L.MaxPool2D(3, strides=2, padding="same")(x)))
say(end(L.AveragePooling2D((2, 4))(x)))
say(end(L.GlobalAveragePooling2D()(x)))
say(end(L.GlobalMaxPooling2D()(x)))
say(end(L.ZeroPadding2D(1)(x)))
say(end(L.ZeroPadding2D(((1, 2), (3, 4)))(x)))
say(end(L.Cropping2D(2)(x)))
say(end(L.UpSampling2D(2)(x)))
say(end(L.BatchNormalization()(x)))
say(end(L.BatchNormalization(scale=False, name="bn", trainable=False)(x)))
say(end(L.BatchNormalization(axis=1, center=False)(x)))
say(end(L.LayerNormalization()(x)))
say(end(L.LayerNormalization(axis=[1, 2], scale=False)(x)))
say(end(L.PReLU(shared_axes=[1, 2])(x)))
say(end(L.Flatten()(x)))
y = L.Input((20, 6))
say(end(L.Conv1D(8, 3)(y)))
say(end(L.Conv1D(8, 3, padding="causal", dilation_rate=2)(y)))
say(end(L.SeparableConv1D(8, 3)(y)))
say(end(L.MaxPooling1D(3)(y)))
say(end(L.AveragePooling1D(2, strides=1)(y)))
say(end(L.GlobalMaxPooling1D()(y)))
say(end(L.GlobalAveragePooling1D()(y)))
say(end(L.ZeroPadding1D(2)(y)))
say(end(L.Cropping1D((1, 3))(y)))
say(end(L.UpSampling1D(3)(y)))
z = L.Input((8, 9, 10, 2))
say(end(L.Conv3D(4, 2)(z)))
say(end(L.Conv3DTranspose(4, 2)(z)))
say(end(L.MaxPooling3D()(z)))
say(end(L.AveragePooling3D(2)(z)))
say(end(L.GlobalMaxPooling3D()(z)))
say(end(L.ZeroPadding3D()(z)))
say(end(L.UpSampling3D()(z)))
say(end(L.Cropping3D(1)(z)))
n = L.Conv2D(4, 3)
n(L.Input((None, None, 3)))
for w in n.weights:
    say(w.name)
b = L.BatchNormalization()
b(L.Input((7,)))
for w in b.weights:
    say(w.name, len(b.trainable_weights))
