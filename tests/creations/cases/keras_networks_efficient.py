# tensorflow: 2.21
import tensorflow as tf

A = tf.keras.applications


def say(*what):
    tf.Variable(0.0, name="say/" + "-".join("".join(c for c in str(w) if c not in "(), ") for w in what))


m = A.EfficientNetB0(weights=None)
say(m.name, m.output_shape, len(m.layers))
m = A.EfficientNetB3(weights=None, include_top=False, input_shape=(64, 64, 3), pooling="avg")
say(m.name, m.output_shape, len(m.layers))
