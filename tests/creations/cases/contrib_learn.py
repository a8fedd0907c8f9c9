# tensorflow: 1.4 1.15
import tensorflow as tf
import numpy as np
L = tf.contrib.layers
learn = tf.contrib.learn
cols = [L.real_valued_column("x", dimension=4)]
edu = L.sparse_column_with_hash_bucket("edu", hash_bucket_size=100)
def input_fn():
    return {"x": tf.zeros([6, 4]), "edu": tf.SparseTensor([[0, 0]], tf.constant(["x"]), [6, 1])}, tf.zeros([6, 1], tf.int64)
def reg_fn():
    return {"x": tf.zeros([6, 4]), "edu": tf.SparseTensor([[0, 0]], tf.constant(["x"]), [6, 1])}, tf.zeros([6, 1])
e = learn.DNNClassifier(hidden_units=[10, 20], feature_columns=cols, n_classes=3)
e.fit(input_fn=input_fn, steps=1)
e = learn.DNNRegressor(hidden_units=[5], feature_columns=cols + [L.embedding_column(edu, 8)], optimizer=tf.train.AdamOptimizer(0.1))
e.fit(input_fn=reg_fn, steps=1)
e = learn.LinearClassifier(feature_columns=cols + [edu])
e.fit(input_fn=input_fn, steps=1)
e = learn.LinearRegressor(feature_columns=cols, optimizer=tf.train.GradientDescentOptimizer(0.1))
e.fit(input_fn=reg_fn, steps=1)
e = learn.DNNLinearCombinedClassifier(linear_feature_columns=[edu], dnn_feature_columns=cols + [L.embedding_column(edu, 8)], dnn_hidden_units=[7])
e.fit(input_fn=input_fn, steps=1)
