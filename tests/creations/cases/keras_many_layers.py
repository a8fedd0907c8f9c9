# tensorflow: 1.15 2.10
import itertools

import tensorflow as tf

layers = tf.keras.layers


class Gate(layers.Layer):
    def __init__(self, size, name):
        super().__init__(name=name)
        self.parts = [layers.Dense(size, name="%s_%d" % (name, i)) for i in range(12)]

    def call(self, x):
        for part in self.parts:
            x = part(x)
        return x


counter = itertools.count()
gates = []
for size in (2, 3, 4):
    for turn in range(2 if size < 4 else 60):
        gates.append(Gate(size, "gate_%d" % next(counter)))
unnamed = []
for turn in range(250):
    unnamed += [layers.Dense(2), layers.Dense(2)]
x = tf.ones([1, 2])
for gate in (gates[0], gates[-1]):
    x = gate(x)
unnamed[-1](x)
shape = tf.broadcast_static_shape(tf.TensorShape([None, 1, 3]), tf.TensorShape([4, 1]))
tf.Variable(1.0, name="_".join(map(str, shape.as_list())).replace("None", "any") + "_sizes")
