# tensorflow: 2.10 2.21
import tensorflow as tf

A = tf.keras.applications


def say(*what):
    tf.Variable(0.0, name="say/" + "-".join("".join(c for c in str(w) if c not in "(), ") for w in what))


m = A.MobileNetV3Small(weights=None)
say(m.name, m.output_shape)
m = A.MobileNetV3Large(weights=None, include_top=False, input_shape=(96, 96, 3), alpha=1.5, minimalistic=True, pooling="avg")
say(m.name, m.output_shape)
m = A.EfficientNetV2B1(weights=None, include_top=False, input_shape=(64, 64, 1))
say(m.name, m.output_shape, len(m.layers), m.layers[-1].name)
m = A.ConvNeXtTiny(weights=None)
say(m.name, m.output_shape)
