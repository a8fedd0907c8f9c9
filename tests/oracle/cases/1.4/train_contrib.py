import tensorflow as tf
x = tf.placeholder(tf.float32, [None, 2])
w = tf.get_variable("w", [2, 3])
b = tf.get_variable("b", [3])
step = tf.train.get_or_create_global_step()
loss = tf.reduce_sum(tf.matmul(x, w) + b)
adam = tf.train.AdamOptimizer(0.1)
a1 = tf.contrib.opt.LazyAdamOptimizer(0.1, name="lazy").minimize(loss)
a2 = tf.contrib.opt.NadamOptimizer(0.1, name="nadam").minimize(loss)
a3 = tf.contrib.opt.MovingAverageOptimizer(adam).minimize(loss, global_step=step)
a4 = tf.contrib.opt.VariableClippingOptimizer(adam, {w: [0]}, 1.0).minimize(loss)
a5 = tf.train.SyncReplicasOptimizer(tf.train.MomentumOptimizer(0.1, 0.9), 2, total_num_replicas=2).minimize(loss, global_step=step)
for variable in tf.local_variables():
    i = tf.identity(1.0, name=variable.op.name + "_shown")
