# tensorflow: 1.4 1.15
import tensorflow as tf
slim = tf.contrib.slim


def say(*what):
    tf.Variable(0.0, name="say/" + "-".join(str(w).replace(":", ".") for w in what))


images = tf.placeholder(tf.float32, [4, 32, 32, 3])
labels = tf.placeholder(tf.int64, [4])
with slim.arg_scope([slim.conv2d], weights_regularizer=slim.l2_regularizer(1e-4)):
    net = slim.conv2d(images, 8, [3, 3], scope="conv1")
    net = slim.flatten(net)
    logits = slim.fully_connected(net, 5, activation_fn=None, scope="logits")
slim.losses.sparse_softmax_cross_entropy(logits, labels) if hasattr(slim, "losses") else None
loss = tf.losses.sparse_softmax_cross_entropy(labels, logits)
total = tf.losses.get_total_loss()
tf.summary.scalar("losses/total", total)
for v in slim.get_model_variables():
    tf.summary.histogram(v.op.name, v)
slim.summarize_collection("weights")
slim.summarize_tensor(total)
slim.summaries.add_histogram_summaries([net])
slim.summaries.add_scalar_summary(total, "total", "x")
slim.summaries.add_zero_fraction_summary(net)
s = tf.summary.scalar("z", total)
say(s.name)
optimizer = tf.train.MomentumOptimizer(0.1, 0.9)
train_op = slim.learning.create_train_op(total, optimizer)
f = slim.assign_from_checkpoint_fn("/none/model.ckpt", slim.get_variables_to_restore(exclude=["logits"]))
with tf.name_scope("save"):
    c = tf.zeros([2], name="c")
say(c.name)
ev = slim.evaluation
tf.contrib.training.get_or_create_eval_step() if hasattr(tf.contrib.training, "get_or_create_eval_step") else None
say("end")
