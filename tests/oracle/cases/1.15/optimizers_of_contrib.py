import tensorflow as tf

opt = tf.contrib.opt
v = tf.Variable([1.0, 2.0], name="v")
gradients = [(tf.constant([0.1, 0.1]), v)]
maximal = opt.AdaMaxOptimizer()
maximal.apply_gradients(gradients)
tf.identity(maximal._get_beta_accumulators(), name="power")
tf.metrics.precision_at_top_k(tf.constant([[0]], tf.int64), tf.constant([[0]], tf.int64))
tf.metrics.recall_at_top_k(tf.constant([[0]], tf.int64), tf.constant([[0]], tf.int64), class_id=1)
