# tensorflow: 1.15 2.10
# A subclassed model takes no name by its place; clones of padding and of models that were built.
import tensorflow as tf
from tensorflow import keras


class Policy(keras.Model):
    def __init__(self):
        super(Policy, self).__init__("mlp_policy")
        self.dense = keras.layers.Dense(2)

    def call(self, inputs):
        return self.dense(inputs)


policy = Policy()
policy(keras.Input((3,)))
tf.Variable(0.0, name=policy.name)
padded = keras.Sequential([keras.layers.ZeroPadding1D((1, 2), input_shape=(5, 3)), keras.layers.Conv1D(2, 3)])
again = keras.models.clone_model(padded)
