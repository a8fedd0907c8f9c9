# tensorflow: 2.10
import tensorflow as tf

A = tf.keras.applications


def say(*what):
    tf.Variable(0.0, name="say/" + "-".join("".join(c for c in str(w) if c not in "(), ") for w in what))


m = A.InceptionV3(weights=None)
say(m.name, m.output_shape, len(m.layers))
m = A.Xception(weights=None, include_top=False, pooling="max")
say(m.name, m.output_shape, len(m.layers))
m = A.InceptionResNetV2(weights=None, include_top=False)
say(m.name, m.output_shape, len(m.layers))
m = A.ResNet50V2(weights=None)
say(m.name, m.output_shape, len(m.layers))
