import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()
x = tf.placeholder(tf.float32, [None, 3])
y = tf.placeholder(tf.float32, [None, 2])
ids = tf.placeholder(tf.int32, [None])
def regularize(v):
    return tf.reduce_sum(v, name="penalty")
with tf.variable_scope("m"):
    w = tf.get_variable("w", [3, 2])
    b = tf.get_variable("b", [2])
free = tf.get_variable("free", [2])
p = tf.matmul(x, w) + b
a = tf.losses.mean_squared_error(y, p)
c = tf.losses.softmax_cross_entropy(y, p)
s = tf.losses.sparse_softmax_cross_entropy(ids, p, scope="mine")
h = tf.losses.huber_loss(y, p, loss_collection=None)
own = tf.reduce_sum(free)
tf.losses.add_loss(own)
t1 = tf.losses.get_total_loss()
t2 = tf.losses.get_regularization_loss()
t3 = tf.losses.get_total_loss(add_regularization_losses=False, name="without")

s1 = tf.summary.scalar("loss", t1)
s2 = tf.summary.histogram("weights", w)
m = tf.summary.merge_all()
for loss in tf.get_collection("losses"):
    i = tf.identity(loss, name=loss.op.name.replace("/", "_"))
tf.add_to_collection("things", p)
tf.add_to_collection("things", w)
for number, thing in enumerate(tf.get_collection("things")):
    j = tf.identity(thing, name="thing_" + thing.op.name)
n1 = tf.train.MomentumOptimizer(0.1, 0.9).minimize(t1)
n2 = tf.train.MomentumOptimizer(0.1, 0.9, name="second").minimize(a)
