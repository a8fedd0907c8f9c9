# tensorflow: 1.15
import tensorflow as tf
def say(*what):
    tf.Variable(0.0, name="say/" + "-".join(str(w).replace(":", ".") for w in what))
for S in (tf.distribute.MirroredStrategy, tf.contrib.distribute.MirroredStrategy, tf.distribute.get_strategy, lambda: tf.distribute.OneDeviceStrategy("/cpu:0"), lambda: tf.contrib.distribute.OneDeviceStrategy("/cpu:0")):
  with tf.Graph().as_default():
    strategy = S()
    say(strategy.num_replicas_in_sync)
    with strategy.scope():
        v = tf.Variable(1.0, name="v")
        w = tf.get_variable("w", [3])
        with tf.variable_scope("net"):
            u = tf.get_variable("u", [3])
        say(v.name)
        say(w.name)
        d = tf.layers.dense(tf.zeros([2, 3]), 4)
        say(d.name)
        opt = tf.train.AdamOptimizer()
    def step():
        w = tf.zeros([2], name="z")
        say(w.name)
        h = tf.layers.dense(tf.zeros([2, 3]), 4, name="h")
        say(h.name)
        loss = tf.reduce_sum(h)
        return loss
    with tf.name_scope("outer"):
        per = strategy.experimental_run_v2(step) if hasattr(strategy, "experimental_run_v2") else strategy.call_for_each_replica(step)
    ck = tf.train.Checkpoint(v=v)
    say("a")
    s = ck.save_counter
    say("b")
    z = tf.zeros([2], name="z")
    say(z.name)
