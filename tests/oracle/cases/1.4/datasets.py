import tensorflow as tf
import numpy as np
def parse(x, y):
    return x, y
ds = tf.data.Dataset.from_tensor_slices((np.zeros([10, 3, 1], np.float32), np.zeros([10], np.int32)))
ds = ds.map(parse).shuffle(10).repeat().batch(4)
it = ds.make_one_shot_iterator()
x = it.get_next()[0]
a = tf.get_variable("a", x.shape[1:])
it2 = ds.make_initializable_iterator()
f = it2.get_next()[0]
b = tf.get_variable("b", f.get_shape()[1:])
it3 = tf.data.Iterator.from_structure(ds.output_types, ds.output_shapes)
z = it3.get_next()[0]
i3 = it3.make_initializer(ds)
c = tf.get_variable("c", z.shape[1:])
d = tf.Variable(1., name="batch_size")
p = tf.layers.dense(tf.layers.flatten(z), 5)
e = tf.get_variable("e", tf.data.Dataset.zip((ds, ds)).output_shapes[1][0][1:])
g = tf.data.Dataset.from_generator(lambda: iter([]), (tf.float32, tf.int64), ([None, 3], [])).batch(2).make_one_shot_iterator().get_next()
h = tf.get_variable("h", g[0].shape[2:])
