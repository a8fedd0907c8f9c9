# tensorflow: 2.10 2.21
import tensorflow as tf

O = tf.keras.optimizers
L = tf.keras.layers
d = L.Dense(3)


def step(x):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(d(x))
    grads = tape.gradient(loss, d.trainable_variables)
    opt.apply_gradients(zip(grads, d.trainable_variables))
    return loss


opt = O.Adam(1e-3)
step(tf.zeros([2, 4]))
opt = O.SGD(1e-3)
fast = tf.function(step)
fast(tf.zeros([2, 4]))
e = L.Dense(3)


@tf.function
def other(x):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(e(x))
    grads = tape.gradient(loss, e.trainable_variables)
    opt2.apply_gradients(zip(grads, e.trainable_variables))


opt2 = O.Adam(1e-3)
other(tf.zeros([2, 4]))
metric = tf.keras.metrics.Mean(name="loss")
metric(1.0)
acc = tf.keras.metrics.SparseCategoricalAccuracy()
acc.update_state([1], [[0.2, 0.8]])
auc = tf.keras.metrics.AUC(num_thresholds=10)
auc.update_state([1.0], [0.5])
pre = tf.keras.metrics.Precision(name="pre")
mse = tf.keras.metrics.MeanSquaredError()
rec = tf.keras.metrics.Recall()
iou = tf.keras.metrics.MeanIoU(num_classes=3)
