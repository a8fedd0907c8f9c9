import tensorflow as tf

tf.FIFOQueue(10, [tf.int32], name=None)
tf.RandomShuffleQueue(10, 1, [tf.int32], name=None).dequeue()
queue = tf.PaddingFIFOQueue(10, [tf.int32], [[]], name=None)
queue.enqueue(1)
tf.Variable(queue.dequeue_many(2), name=queue.name + "_variable")
