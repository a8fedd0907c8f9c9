# tensorflow: 1.15 2.10
import tensorflow as tf
fc = tf.feature_column


def say(*what):
    tf.Variable(0.0, name="say/" + "-".join("".join(c for c in str(w) if c not in "(), :") for w in what))


age = fc.numeric_column("age")
edu = fc.categorical_column_with_vocabulary_list("edu", ["a", "b", "c"])
cols = [age, fc.embedding_column(edu, 4), fc.indicator_column(edu), fc.bucketized_column(age, [10, 20])]
layer = tf.keras.layers.DenseFeatures(cols)
out = layer({"age": tf.constant([[1.0], [2.0]]), "edu": tf.constant([["a"], ["b"]])})
say(out.shape)
d = tf.keras.layers.Dense(3)(out)
m = tf.keras.Sequential([tf.keras.layers.DenseFeatures([age, fc.embedding_column(edu, 5)], name="df"), tf.keras.layers.Dense(2)])
y = m({"age": tf.constant([[1.0], [2.0]]), "edu": tf.constant([["a"], ["b"]])})
say(len(m.weights))
