import numpy as np
import tensorflow as tf
F = tf.feature_column
E = tf.estimator
data = {"a": np.zeros([4], np.float32), "c": np.zeros([4], np.int64), "d": np.zeros([4, 2], np.float32)}
input_fn = E.inputs.numpy_input_fn(data, np.zeros([4], np.int64), batch_size=4, num_epochs=None, shuffle=False)
a = F.numeric_column("a")
d = F.numeric_column("d", shape=(2,))
bk = F.bucketized_column(a, [0., 1.])
c = F.categorical_column_with_identity("c", 5)
x = F.crossed_column([bk, c], 7)
deep = [a, d, bk, F.embedding_column(c, 3), F.embedding_column(x, 2)]
wide = [bk, c, x, a]
e = E.LinearClassifier(wide)
e.train(input_fn, steps=1)
e.evaluate(input_fn, steps=1)
e = E.LinearRegressor(wide)
e.train(input_fn, steps=1)
e = E.DNNLinearCombinedClassifier(linear_feature_columns=wide, dnn_feature_columns=deep, dnn_hidden_units=[4, 3])
e.train(input_fn, steps=1)
