import tensorflow as tf
p = tf.variable_axis_size_partitioner(2)
a = tf.get_variable("a", [2, 2], partitioner=p)
b = tf.get_variable("b", [1000, 3], partitioner=tf.min_max_variable_partitioner(max_partitions=3, min_slice_size=4000))
c = tf.get_variable("c", [10, 3], partitioner=tf.fixed_size_partitioner(4, axis=1))
with tf.variable_scope("s", partitioner=tf.variable_axis_size_partitioner(40, max_shards=3)):
    d = tf.get_variable("d", [20, 4])
    e = tf.get_variable("e", [])
v = tf.create_partitioned_variables([4, 2], [4, 1], tf.ones_initializer())
w = tf.create_partitioned_variables([4, 2], [1, 2], tf.zeros([4, 2]), name="w")
with tf.variable_scope("hi"):
    x = tf.create_partitioned_variables([4, 2], [4, 1], tf.ones_initializer(), name="x")
def own(shape, dtype, axis=1):
    parts = [1] * shape.ndims
    parts[axis] = min(3, shape.num_elements())
    return parts
o = tf.get_variable("o", [2, 6], partitioner=own)
