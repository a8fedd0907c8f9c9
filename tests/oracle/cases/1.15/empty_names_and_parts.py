import tensorflow as tf

v = tf.get_variable("v", [2])
x = tf.constant(1.0, name="x")
with tf.variable_scope("parts", partitioner=tf.fixed_size_partitioner(2)):
    try:
        tf.get_variable("of_a_variable", initializer=v)
    except ValueError:
        pass
    tf.get_variable("of_a_tensor", initializer=v * 2)
with tf.name_scope("scope"):
    try:
        tf.placeholder(tf.float32, [2], name="")
    except ValueError:
        pass
    try:
        tf.add(x, x, name="")
    except ValueError:
        pass
    tf.identity(x)
