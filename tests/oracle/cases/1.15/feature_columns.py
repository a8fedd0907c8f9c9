import tensorflow as tf
F = tf.feature_column
feats = {}
feats["a"] = tf.placeholder(tf.float32, [4], name="a0")
feats["b"] = tf.placeholder(tf.string, [4], name="b0")
feats["c"] = tf.placeholder(tf.int64, [4], name="c0")
feats["d"] = tf.placeholder(tf.float32, [4, 2], name="d0")
a = F.numeric_column("a")
d = F.numeric_column("d", shape=(2,))
bk = F.bucketized_column(a, [0., 1.])
b = F.categorical_column_with_hash_bucket("b", 10)
v = F.categorical_column_with_vocabulary_list("b", ["x", "y"], num_oov_buckets=2)
c = F.categorical_column_with_identity("c", 5)
w = F.weighted_categorical_column(c, "a")
x = F.crossed_column([bk, "b", c], 7)
eb = F.embedding_column(b, 3)
ec = F.embedding_column(c, 2, trainable=False)
i = F.input_layer(feats, [a, d, bk, eb, F.indicator_column(v), F.embedding_column(x, 2), ec])
k = tf.get_variable("k", [i.shape[1], 2])
i2 = F.input_layer(feats, [eb])
l = F.linear_model(feats, [bk, v, c, x, a, d])
l2 = F.linear_model(feats, [bk, w], units=3)
with tf.variable_scope("s", reuse=tf.AUTO_REUSE):
    s = F.input_layer(feats, [eb, ec])
    s2 = F.input_layer(feats, [eb, ec])
    sl = F.linear_model(feats, [b, c])
    sl2 = F.linear_model(feats, [b, c])
with tf.variable_scope("s", reuse=True):
    s3 = F.input_layer(feats, [eb, ec])
    sl3 = F.linear_model(feats, [b, c])
with tf.name_scope("ns"):
    n = F.input_layer(feats, [eb])
after = tf.Variable(1., name="after")
