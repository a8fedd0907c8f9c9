# tensorflow: 2.10 2.21
import tensorflow as tf

strategy = tf.distribute.OneDeviceStrategy("/cpu:0")
with strategy.scope():
    model = tf.keras.Sequential([tf.keras.layers.Dense(3, input_shape=(4,)), tf.keras.layers.Dense(2)])
    optimizer = tf.keras.optimizers.SGD(momentum=0.9)
    own = tf.Variable(1.0, name="own")
    total = tf.keras.metrics.Mean(name="total")


def step(x):
    with tf.GradientTape() as tape:
        loss = tf.reduce_sum(model(x))
    gradients = tape.gradient(loss, model.trainable_variables)
    optimizer.apply_gradients(zip(gradients, model.trainable_variables))
    return loss


@tf.function
def train(x):
    losses = strategy.run(step, args=(x,))
    return strategy.reduce(tf.distribute.ReduceOp.SUM, losses, axis=None)


data = tf.data.Dataset.from_tensor_slices(tf.zeros([8, 4])).batch(2)
for batch in strategy.experimental_distribute_dataset(data):
    train(batch)

mirrored = tf.distribute.MirroredStrategy()
with tf.distribute.OneDeviceStrategy("/cpu:0").scope():
    one = tf.Variable([1.0, 2.0], name="one")
    layer = tf.keras.layers.Dense(2)
    layer(tf.zeros([1, 3]))

default = tf.distribute.get_strategy()
with default.scope():
    plain = tf.Variable(1.0, name="plain")
tf.Variable(0.0, name="replicas%d" % default.num_replicas_in_sync)
tf.Variable(0.0, name="has%s" % tf.distribute.has_strategy())


def update(strategy, value):
    tf.Variable(value, name="merged%s" % isinstance(strategy, tf.distribute.Strategy))
    return strategy.extended.update(plain, lambda v, x: v.assign(x), args=(value,))


tf.distribute.get_replica_context().merge_call(update, args=(2.0,))
