# tensorflow: 1.4 1.15
import tensorflow as tf
L = tf.contrib.layers


def say(*what):
    tf.Variable(0.0, name="say/" + "-".join("".join(c for c in str(w) if c not in "(), :") for w in what))


age = L.real_valued_column("age")
vec = L.real_valued_column("vec", dimension=3)
buckets = L.bucketized_column(age, boundaries=[18, 25, 30])
edu = L.sparse_column_with_hash_bucket("edu", hash_bucket_size=100)
rel = L.sparse_column_with_keys("rel", keys=["a", "b", "c"])
num = L.sparse_column_with_integerized_feature("num", bucket_size=7)
crossed = L.crossed_column([edu, rel], hash_bucket_size=50)
emb = L.embedding_column(edu, dimension=8)
hot = L.one_hot_column(rel)
def features():
    sp = lambda: tf.SparseTensor([[0, 0]], tf.constant(["x"]), [2, 1])
    return {"age": tf.zeros([2, 1]), "vec": tf.zeros([2, 3]), "edu": sp(), "rel": sp(), "num": tf.SparseTensor([[0, 0]], tf.constant([1], tf.int64), [2, 1])}
x = L.input_from_feature_columns(features(), [age, vec, buckets, emb, hot])
say(x.shape)
y = L.input_from_feature_columns(features(), [vec, L.embedding_column(rel, 4, combiner="sum")], scope="dnn")
say(y.shape)
out, per, bias = L.weighted_sum_from_feature_columns(features(), [age, vec, buckets, edu, crossed, num], num_outputs=2)
say(out.shape)
out, per, bias = L.weighted_sum_from_feature_columns(features(), [age, edu], num_outputs=1, scope="linear")
out, per, bias = L.joint_weighted_sum_from_feature_columns(features(), [edu, rel], num_outputs=1, scope="joint")
