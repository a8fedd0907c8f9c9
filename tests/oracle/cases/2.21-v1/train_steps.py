import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()
w = tf.get_variable("w", [2])
with tf.variable_scope("outer"):
    with tf.name_scope("inner"):
        step = tf.train.get_or_create_global_step()
again = tf.train.get_or_create_global_step()
same = tf.train.get_global_step()
shown = tf.Variable(0.0, name=same.op.name + "_shown")
try:
    third = tf.train.create_global_step()
except ValueError:
    pass
t1 = tf.train.AdamOptimizer(0.1).minimize(tf.reduce_sum(w), global_step=step)
rate = tf.train.exponential_decay(0.1, step, 100, 0.9)
t2 = tf.train.MomentumOptimizer(rate, 0.9).minimize(tf.reduce_sum(w), global_step=again)
with tf.Graph().as_default():
    none = tf.train.get_global_step()
    own = tf.Variable(0, trainable=False, name="global_step")
    found = tf.train.get_global_step()
    x = tf.Variable(1.0, name="known" if found is not None else "unknown")
