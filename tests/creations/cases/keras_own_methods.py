# tensorflow: 1.15 2.10 2.21
import tensorflow as tf


# Methods and attributes of a program that are called as Keras's own may be, too
class Block(tf.keras.layers.Layer):
    def __init__(self, units, name=None):
        super(Block, self).__init__(name=name)
        self._scope = "mine"
        self._stack = [tf.keras.layers.Dense(units), tf.keras.layers.Dense(units)]
        self._trained = self._called = self._compiled = False
        self._parent = None

    def _run(self, x, twice):
        for layer in self._stack:
            x = layer(x)
        return self._connect(x) if twice else x

    def _connect(self, x):
        return x * 2.0

    def call(self, x):
        return self._run(x, twice=True)


class Net(tf.keras.Model):
    def __init__(self):
        super(Net, self).__init__(name="net")
        self.block = Block(3)
        self._use = self._build_graph(2)

    def _build_graph(self, units):
        return Block(units, name="used")

    def _train(self):
        raise ValueError

    _tensors = _set_name = _train

    def call(self, x):
        return self._use(self.block(x))


net = Net()
net(tf.zeros([1, 4]))
net.compile("sgd", "mse")
