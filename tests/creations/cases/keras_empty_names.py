# tensorflow: 1.15 2.10 2.21
import tensorflow as tf

L = tf.keras.layers


class Net(tf.keras.Model):
    def __init__(self):
        super(Net, self).__init__(name="")
        self.inner = L.Dense(2)

    def call(self, x):
        return self.inner(x)


class Block(L.Layer):
    def __init__(self):
        super(Block, self).__init__(name="")
        self.inner = L.Dense(2)

    def call(self, x):
        return self.inner(x)


class Outer(L.Layer):
    def __init__(self):
        super(Outer, self).__init__(name="outer")
        self.block, self.net = Block(), Net()

    def call(self, x):
        return self.net(self.block(x))


for layer in (Net(), Block(), Outer(), L.Dense(2, name="")):
    layer(tf.zeros([1, 3]))
