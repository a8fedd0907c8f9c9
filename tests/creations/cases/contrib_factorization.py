# tensorflow: 1.15 1.4
import tensorflow as tf
from tensorflow.contrib.factorization import KMeans
x = tf.placeholder(tf.float32, [None, 4])
a = KMeans(x, 3, use_mini_batch=True, mini_batch_steps_per_iteration=5).training_graph()
with tf.variable_scope("s"):
    b = KMeans(x, 3).training_graph()
