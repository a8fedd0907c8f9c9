import tensorflow as tf
from tensorflow.python.ops import lookup_ops, init_ops_v2, losses, array_ops
from tensorflow.python.ops.losses import losses as L, losses_impl
from tensorflow.python.ops import metrics_impl, image_ops_impl, init_ops
from tensorflow.python.keras.engine.base_layer import Layer as A
from tensorflow.python.keras.layers.core import Dense
from tensorflow.python.layers import core, base
from tensorflow.python.platform import tf_logging as logging
logging.info("x")
x = tf.placeholder(tf.float32, [2, 3], name="x")
y = Dense(3)(x)
z = core.Dense(3)(x)
z = core.dense(x, 3)
l = losses_impl.mean_squared_error(x, y)
l2 = L.mean_squared_error(x, y)
m, u = metrics_impl.mean(l)
i = image_ops_impl.flip_left_right(tf.zeros([2, 2, 3]))
w = tf.get_variable("w", [2, 2], initializer=init_ops.he_normal())
k = tf.Variable(1., name="k")
t = lookup_ops.index_table_from_tensor(tf.constant(["a", "b"]))
i = t.lookup(tf.constant(["a"]))
with tf.variable_scope("s"):
    t = tf.contrib.lookup.index_table_from_tensor(tf.constant(["a", "b"]), num_oov_buckets=2)
    i = t.lookup(tf.constant(["a"]))
    t = tf.contrib.lookup.index_to_string_table_from_tensor(tf.constant(["a", "b"]))
    i = t.lookup(tf.constant([1], tf.int64))
    t = tf.contrib.lookup.HashTable(tf.contrib.lookup.KeyValueTensorInitializer(["a", "b"], [1, 2]), -1)
    i = t.lookup(tf.constant(["a"]), name="lk")
    i = t.size()
    t = tf.contrib.lookup.MutableHashTable(tf.string, tf.int64, -1)
    i = t.lookup(tf.constant(["a"]))
    o = t.insert(tf.constant(["a"]), tf.constant([1], tf.int64))
    i = t.size()
    i = tf.tables_initializer()
