import tensorflow.compat.v1 as tf
tf.disable_v2_behavior()
t1 = tf.global_variables_initializer()
v1 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], name="Variable")
