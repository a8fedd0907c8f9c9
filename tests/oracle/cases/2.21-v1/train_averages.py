import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()
step = tf.Variable(0, trainable=False, name="step")
w = tf.get_variable("w", [2])
b = tf.get_variable("b", [2])
ema = tf.train.ExponentialMovingAverage(0.9)
a1 = ema.apply([w, b])
a2 = ema.apply([tf.reduce_sum(w), tf.add(w, b)])
with tf.name_scope("ns"):
    with tf.variable_scope("vs"):
        other = tf.train.ExponentialMovingAverage(0.9, name="foo")
        a3 = other.apply([w])
        a4 = other.apply([tf.reduce_sum(b)])
        counted = tf.train.ExponentialMovingAverage(0.9, step)
        a5 = counted.apply()
with tf.variable_scope("named"):
    c = tf.get_variable(ema.average_name(w), [1])
    d = tf.get_variable(ema.average(b).op.name, [1])
for name in sorted(ema.variables_to_restore()):
    e = tf.Variable(1.0, name=name + "_restored")
t1 = tf.train.MomentumOptimizer(0.1, 0.9).minimize(tf.reduce_sum(w))
