import tensorflow as tf
from tensorflow.python.estimator.canned.optimizers import get_optimizer_instance
from tensorflow.python.feature_column.feature_column import _EmbeddingColumn
from tensorflow.python.feature_column.feature_column_v2 import EmbeddingColumn
v = tf.Variable(1., name="v")
o = get_optimizer_instance("Adagrad", 0.1)
t = o.minimize(v * v)
o = get_optimizer_instance(tf.train.AdamOptimizer(0.1))
t = o.minimize(v * v)
c = tf.feature_column.embedding_column(tf.feature_column.categorical_column_with_identity("a", 3), 2)
w = tf.Variable(1., name="is_old_%s_is_new_%s" % (isinstance(c, _EmbeddingColumn), isinstance(c, EmbeddingColumn)))
try:
    get_optimizer_instance("Nonsense", 0.1)
except ValueError:
    e = tf.Variable(1., name="failed")
