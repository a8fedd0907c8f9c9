import tensorflow.compat.v1 as tf
tf.disable_v2_behavior()

session = tf.Session()
a = tf.Variable(1)
with session.as_default():
    b = tf.Variable(2)
with tf.Session(graph=tf.get_default_graph()) as other:
    c = tf.Variable(3)
    d = tf.Variable(tf.zeros([tf.Dimension(3)]))
with tf.InteractiveSession(graph=tf.Graph()).graph.as_default():
    e = tf.Variable(4)
