# tensorflow: 1.15 2.21
import tensorflow as tf

A = tf.keras.applications


def say(*what):
    tf.Variable(0.0, name="say/" + "-".join("".join(c for c in str(w) if c not in "(), ") for w in what))


m = A.MobileNet(weights=None)
say(m.name, m.output_shape, len(m.layers))
m = A.MobileNet((96, 96, 3), alpha=0.5, include_top=False, weights=None, pooling="avg")
say(m.name, m.output_shape)
m = A.MobileNetV2(input_shape=(96, 96, 3), include_top=False, weights=None)
say(m.name, m.output_shape, len(m.layers))
m = A.MobileNetV2(weights=None, classes=10, alpha=1.4)
say(m.name, m.output_shape)
m = A.DenseNet121(weights=None, include_top=True)
say(m.name, m.output_shape, len(m.layers))
