# tensorflow: 1.15 2.10
import tensorflow as tf

L = tf.keras.layers


def say(*what):
    tf.Variable(0.0, name="say/" + "-".join(str(w).replace(":", ".") for w in what))


def end(tensor):
    return "-".join(str(d) for d in tf.keras.backend.int_shape(tensor)[1:])


x = L.Input((8, 9, 3))
y = L.Input((20, 6))
say(end(L.LocallyConnected1D(8, 3)(y)))
say(end(L.LocallyConnected2D(8, 3, strides=2)(x)))
a = L.ThresholdedReLU()(x)
a = L.LeakyReLU(alpha=0.2)(a)
