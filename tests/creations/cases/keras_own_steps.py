# tensorflow: 2.10 2.21
import numpy as np
import tensorflow as tf

layers = tf.keras.layers


class Convolution(layers.Conv2D):
    def call(self, x):
        tf.nn.moments(self.kernel, axes=[0])
        return super().call(x)


class Own(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.dense = layers.Dense(2)
        self.tracker = tf.keras.metrics.Mean(name="tracker")

    def call(self, x):
        return self.dense(x)

    def train_step(self, data):
        x, y = data
        with tf.GradientTape() as tape:
            y_pred = self(x, training=True)
            loss = self.compute_loss(x, y, y_pred)
        weights = self.trainable_weights
        self.optimizer.apply_gradients(zip(tape.gradient(loss, weights), weights))
        self.tracker.update_state(loss)
        for metric in self.metrics:
            if metric.name == "loss":
                metric.update_state(loss)
            else:
                metric.update_state(y, y_pred)
        return self.compute_metrics(x, y, y_pred, None)

    def test_step(self, data):
        x, y = data
        self.compute_loss(y=y, y_pred=self(x, training=False))
        return {metric.name: metric.result() for metric in self.metrics}


class Extended(tf.keras.Model):
    def train_step(self, data):
        results = super().train_step(data)
        results["more"] = results["loss"]
        return results

    def compute_loss(self, *args, **kwargs):
        return super().compute_loss(*args, **kwargs) * 2.0


x, y = np.zeros((4, 3), "float32"), np.zeros((4, 2), "float32")
Convolution(4, 3)(tf.zeros([1, 8, 8, 3]))
own = Own()
own.compile(tf.keras.optimizers.Adam(1e-3), "mse", metrics=["mae"])
own.fit(x, y, verbose=0)
own.evaluate(x, y, verbose=0)
inputs = tf.keras.Input((3,))
extended = Extended(inputs, layers.Dense(2)(inputs))
extended.compile("adam", "mse", metrics=["mae"])
extended.fit(x, y, verbose=0)
tf.Variable(1.0, name="_".join(extended.metrics_names))
tf.Variable(1.0, name="_".join(metric.name for metric in own.metrics))
