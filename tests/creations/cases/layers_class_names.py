# tensorflow: 1.15 2.10
import tensorflow as tf

tf = tf.compat.v1
tf.disable_eager_execution()


class MyL2Norm(tf.layers.Layer):
    def build(self, input_shape):
        self.scale = self.add_weight("scale", [2])
        self.built = True

    def call(self, inputs):
        return inputs * self.scale


class HTTP2Conv3DX(MyL2Norm):
    pass


x = tf.placeholder(tf.float32, [None, 2])
MyL2Norm()(x)
MyL2Norm()(x)
HTTP2Conv3DX()(x)
