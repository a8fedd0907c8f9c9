import tensorflow as tf
ids = tf.placeholder(tf.int32, [None])
x = tf.placeholder(tf.float32, [None, 3])
labels = tf.placeholder(tf.float32, [None, 2])
table = tf.get_variable("table", [10, 3])
w = tf.get_variable("w", [3, 2])
b = tf.get_variable("b", [2])
stopped = tf.get_variable("stopped", [3, 2])
compared = tf.get_variable("compared", [2])
target = tf.get_variable("target", [2])
chosen = tf.get_variable("chosen", [2])
sized = tf.get_variable("sized", [2])
alone = tf.get_variable("alone", [2])
assigned = tf.get_variable("assigned", [2])
counted = tf.Variable(3, name="counted")
embedded = tf.nn.embedding_lookup(table, ids)
hidden = tf.nn.relu(tf.matmul(embedded + x, w) + b)
hidden = hidden + tf.stop_gradient(tf.matmul(x, stopped))
hidden = hidden * tf.cast(tf.greater(compared, 0.5), tf.float32)
hidden = hidden * tf.one_hot(tf.argmax(chosen, 0), 2)
hidden = hidden * tf.cast(tf.shape(sized)[0], tf.float32)
copied = tf.assign(assigned, alone)
both = tf.concat(1, [hidden, hidden])
parts = tf.split(1, 2, both)
loss = tf.reduce_mean(tf.nn.softmax_cross_entropy_with_logits(labels=labels * target, logits=parts[0]))
t1 = tf.train.MomentumOptimizer(0.1, 0.9).minimize(loss)
t2 = tf.train.AdamOptimizer(0.1).minimize(tf.reduce_sum(copied * alone))
kept = tf.cond(tf.reduce_sum(x) > 0.0, lambda: b * 2.0, lambda: target)
t3 = tf.train.MomentumOptimizer(0.1, 0.9, name="m2").minimize(tf.reduce_sum(kept))
pairs = zip([b, None], [b, w])
t4 = tf.train.MomentumOptimizer(0.1, 0.9, name="m3").apply_gradients(list(pairs))
try:
    t5 = tf.train.AdamOptimizer(0.1).minimize(tf.reduce_sum(x))
except ValueError:
    pass
try:
    t6 = tf.train.AdamOptimizer(0.1).minimize(loss, var_list=[])
except ValueError:
    pass
