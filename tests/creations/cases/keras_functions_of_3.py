# tensorflow: 2.21
import tensorflow as tf
import numpy as np

K = tf.keras
ops = K.ops


def say(*what):
    tf.Variable(0.0, name="say/" + "-".join("".join(c for c in str(w) if c not in "(), <>'\"=[]:") for w in what))


x = K.Input((7, 6), name="x")
im = K.Input((8, 10, 3), name="im")
for t in (ops.cbrt(x), ops.append(x, x, axis=1), ops.argsort(x), ops.diff(x), ops.rot90(im, axes=(1, 2)), ops.trace(im, axis1=1, axis2=2), ops.diagonal(im, axis1=1, axis2=2)):
    say(t.shape, t.dtype == "int32", t.dtype == "float32")
for t in ops.array_split(im, 3, axis=1) + ops.hsplit(x, 7):
    say(t.shape)
for t in (ops.hstack([x, x]), ops.dstack([x, x]), ops.glu(x), ops.matmul(x, ops.transpose(x, (0, 2, 1))), ops.image.rgb_to_grayscale(im), ops.depth_to_space(K.Input((4, 4, 8)), 2), ops.space_to_depth(im, 2)):
    say(t.shape)
for t in (ops.multi_hot(K.Input((5,), dtype="int32"), 9), ops.categorical_crossentropy(x, x), ops.binary_crossentropy(x, x), ops.average(x, axis=1), ops.nanmax(x, axis=-1), ops.signbit(x), ops.isin(x, x)):
    say(t.shape, t.dtype == "int32", t.dtype == "float32")
k = ops.zeros((3, 3, 3, 2))
for t in (ops.depthwise_conv(im, k, strides=2, padding="same"), ops.depthwise_conv(im, k), ops.separable_conv(im, k, ops.zeros((1, 1, 6, 4)))):
    say(t.shape)
q = K.Input((4, 2, 8))
say(ops.dot_product_attention(q, q, q).shape)
say(ops.det(ops.zeros((3, 4, 4))).shape, ops.qr(ops.zeros((3, 4, 5)))[1].shape, ops.svd(ops.zeros((3, 4, 5)))[2].shape, ops.kron(ops.zeros((2, 3)), ops.zeros((4, 5))).shape)
say(ops.tri(3, 4).shape, ops.hanning(5).shape, ops.diag(ops.zeros((3,)), k=1).shape, ops.diagflat(ops.zeros((2, 2))).shape)
say(K.activations.celu(x).shape, K.activations.glu(x).shape)
K.config.set_floatx("float16")
d = K.layers.Dense(3)
d.build((None, 2))
K.config.set_floatx("float32")
with K.name_scope("outer"):
    v = K.Variable(np.zeros((2, 3)), name="own")
    d2 = K.layers.Dense(4, name="d2")
    d2.build((None, 2))
    with K.name_scope("inner"):
        w = K.Variable(np.zeros((2,)))
say(v.path, w.path, d2.kernel.path)
K.layers.Dense(2)
K.utils.clear_session()
d3 = K.layers.Dense(2)
say(d3.name)


@K.remat
def again(x):
    return K.layers.Dense(5)(x)


class MyLoss(K.Loss):
    def call(self, y_true, y_pred):
        return ops.sum(y_pred)


class MyMetric(K.Metric):
    def __init__(self):
        super().__init__(name="mine")
        self.total = self.add_weight(name="total", shape=(3,), initializer="zeros")

    def update_state(self, *args, **kwargs):
        pass

    def result(self):
        return self.total


m = MyMetric()
model = K.Sequential([K.layers.Input((3,)), K.layers.Dense(2)])
model.compile(K.optimizers.deserialize({"class_name": "Adam", "config": {}}), loss=MyLoss(), metrics=[m])
v = K.Variable(np.zeros((2, 3)), name="own")
v = K.Variable(np.zeros((2, 3)))
v = K.Variable([1.0, 2.0])
v = K.Variable(1)
v = K.Variable(tf.zeros((4,)))
v = K.Variable(K.random.normal((4, 5)))
v = K.Variable(initializer="zeros", shape=(2,))
