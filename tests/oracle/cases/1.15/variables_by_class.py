import tensorflow as tf
from tensorflow.python.ops import resource_variable_ops

a = resource_variable_ops.ResourceVariable([1.0, 2.0], False, name="a")
b = tf.Variable([1.0, 2.0], name="a", use_resource=True)
c = a.read_value()
d = a.value()
e = resource_variable_ops.ResourceVariable(lambda: tf.zeros([2]), name="own", dtype=tf.float32)
