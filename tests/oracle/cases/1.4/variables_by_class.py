import tensorflow as tf
from tensorflow.python.ops import resource_variable_ops


class Own(resource_variable_ops.ResourceVariable):
    def __init__(self, *args, **kwargs):
        super(Own, self).__init__(*args, **kwargs)


a = resource_variable_ops.ResourceVariable([1.0, 2.0], False, name="a")
b = tf.Variable([1.0, 2.0], name="a")
c = a.read_value()
d = a.value()
own = Own(3.0, name="own")
tf.identity(3.0, name=own.op.name)
e = resource_variable_ops.ResourceVariable(lambda: tf.zeros([2]), name="own", dtype=tf.float32)


class Plain(tf.Variable):
    pass


class Early(tf.Variable):
    def __init__(self, value):
        super(Early, self).__init__(value, name="early")


f = Early(1.0)
g = Plain(1.0, name="early")
