import numpy as np
import tensorflow as tf
def model_fn(features, labels, mode, params):
    net = tf.layers.dense(features["x"], params["units"])
    out = tf.layers.dense(net, 1, name="out")
    if mode == tf.estimator.ModeKeys.PREDICT:
        return tf.estimator.EstimatorSpec(mode, predictions={"y": out})
    loss = tf.losses.mean_squared_error(labels, out)
    if mode == tf.estimator.ModeKeys.EVAL:
        rmse = tf.metrics.root_mean_squared_error(labels, out, name="rmse")
        return tf.estimator.EstimatorSpec(mode, loss=loss, eval_metric_ops={"rmse": rmse})
    optimizer = tf.train.AdamOptimizer(0.1)
    train_op = optimizer.minimize(loss, global_step=tf.train.get_global_step())
    return tf.estimator.EstimatorSpec(mode, loss=loss, train_op=train_op)
x = np.zeros([8, 3], np.float32)
y = np.zeros([8, 1], np.float32)
input_fn = tf.estimator.inputs.numpy_input_fn({"x": x}, y, batch_size=4, shuffle=False)
estimator = tf.estimator.Estimator(model_fn, params={"units": 5})
estimator.train(input_fn, steps=1)
estimator.evaluate(input_fn, steps=1)
estimator.train(input_fn, steps=1)
w = tf.get_variable("w", [2])
