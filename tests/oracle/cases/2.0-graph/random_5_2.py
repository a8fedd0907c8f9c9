import tensorflow as tf
with tf.Graph().as_default():
    s1 = tf.compat.v1.get_variable_scope()
    tf.compat.v1.get_variable_scope().reuse_variables()
