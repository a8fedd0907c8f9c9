import tensorflow as tf
x = tf.placeholder(tf.float32, [None, 3, 4])
a = tf.shape(x)[2] != 64
if tf.shape(x)[2] != 64 or 1 == 2:
    tf.get_variable('ne', [2])
if tf.shape(x)[2] == 4:
    tf.get_variable('eq', [2])
if x == x:
    tf.get_variable('same', [2])
v = tf.Variable(1, name='v')
if v != 3:
    tf.get_variable('vne', [2])
if v in [x, v]:
    tf.get_variable('vin', [2])
if 4 != tf.shape(x)[2]:
    tf.get_variable('rne', [2])
