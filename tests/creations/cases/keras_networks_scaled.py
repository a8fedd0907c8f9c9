# tensorflow: 2.10
import tensorflow as tf

A = tf.keras.applications


def say(*what):
    tf.Variable(0.0, name="say/" + "-".join("".join(c for c in str(w) if c not in "(), ") for w in what))


m = A.RegNetX002(weights=None)
say(m.name, m.output_shape, m.layers[-1].name)
m = A.RegNetY002(weights=None, include_top=False, input_shape=(64, 64, 3), pooling="avg", model_name="own")
say(m.name, m.output_shape, m.layers[-1].name)
m = A.ResNetRS50(weights=None, classes=7)
say(m.name, m.output_shape, len(m.layers), m.layers[-1].name, m.layers[4].name)
