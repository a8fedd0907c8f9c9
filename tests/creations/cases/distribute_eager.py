# tensorflow: 2.10 2.21
import tensorflow as tf
def say(*what):
    tf.Variable(0.0, name="say/" + "-".join(str(w).replace(":", ".") for w in what))
for S in (tf.distribute.get_strategy, lambda: tf.distribute.OneDeviceStrategy("/cpu:0")):
    strategy = S()
    say(strategy.num_replicas_in_sync)
    with strategy.scope():
        v = tf.Variable(1.0, name="v")
        m = tf.keras.Sequential([tf.keras.layers.Input((3,)), tf.keras.layers.Dense(2)])
        opt = tf.keras.optimizers.Adam()
        m.compile(opt, "mse")
    say(v.name)
    def step(x):
        w = tf.zeros([2], name="z")
        with tf.GradientTape() as tape:
            loss = tf.reduce_sum(m(x))
        g = tape.gradient(loss, m.trainable_variables)
        opt.apply_gradients(zip(g, m.trainable_variables))
        return loss
    @tf.function
    def train(x):
        return strategy.run(step, args=(x,))
    per = train(tf.zeros([4, 3]))
    r = strategy.reduce(tf.distribute.ReduceOp.SUM, per, axis=None)
    ds = strategy.experimental_distribute_dataset(tf.data.Dataset.from_tensor_slices(tf.zeros([8, 3])).batch(4))
    for x in ds:
        train(x)
    ck = tf.train.Checkpoint(model=m, optimizer=opt)
    mg = tf.train.CheckpointManager(ck, "/tmp/fam/ck", max_to_keep=2)
    say("a")
    ck.restore(mg.latest_checkpoint)
    say("b")
    mg.save()
    say("c")
