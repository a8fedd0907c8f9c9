# tensorflow: 1.15 2.21
import tensorflow as tf

v1 = tf.compat.v1
v1.disable_eager_execution()


def say(*names):
    v1.Variable(0.0, name="say/" + "-".join(names))


g = tf.Graph()
with g.as_default():
    a = v1.placeholder(tf.float32, name="a")
    b = tf.multiply(a, 2.0, name="b")
known = g.as_graph_def()
x, y = tf.import_graph_def(known, return_elements=["a:0", "b"])
say(x.op.name, y.name)
(z,) = tf.import_graph_def(known, return_elements=["b:0"], name="own")
say(z.op.name)
with v1.name_scope("in"):
    (z,) = tf.import_graph_def(known, {"a:0": tf.constant(1.0)}, ["b:0"])
say(z.op.name)
tf.import_graph_def(known, name="own")
say(tf.constant(1.0, name="import").op.name, tf.constant(1.0, name="own").op.name)
