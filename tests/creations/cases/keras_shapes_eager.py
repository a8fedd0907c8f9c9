# tensorflow: 1.15
import tensorflow as tf

tf.compat.v1.enable_eager_execution()

L = tf.keras.layers


def say(*what):
    tf.Variable(0.0, name="say/" + "-".join(str(w).replace(":", ".") for w in what))


def end(tensor):
    return "-".join(str(d) for d in tf.keras.backend.int_shape(tensor)[1:])


x = L.Input((8, 6))
say(end(L.Dense(4)(x)))
say(end(L.Flatten()(x)))
say(end(L.Reshape((4, -1))(x)))
say(end(L.Reshape((2, 2, 12))(x)))
say(end(L.Permute((2, 1))(x)))
say(end(L.RepeatVector(3)(L.Input((5,)))))
say(end(L.Activation("relu")(x)))
say(end(L.Activation(tf.nn.relu)(x)))
say(end(L.Dropout(0.5)(x)))
say(end(L.SpatialDropout1D(0.5)(x)))
say(end(L.GaussianNoise(0.5)(x)))
say(end(L.GaussianDropout(0.5)(x)))
say(end(L.AlphaDropout(0.5)(x)))
say(end(L.Masking()(x)))
say(end(L.ActivityRegularization(l2=0.1)(x)))
say(end(L.LeakyReLU()(x)))
say(end(L.PReLU()(x)))
say(end(L.ELU()(x)))
say(end(L.ReLU(6.0)(x)))
say(end(L.Softmax()(x)))
y = L.Input((8, 6))
say(end(L.Add()([x, y])))
say(end(L.add([x, y])))
say(end(L.Subtract()([x, y])))
say(end(L.Multiply()([x, y, x])))
say(end(L.multiply([x, y])))
say(end(L.Average()([x, y])))
say(end(L.Maximum()([x, y])))
say(end(L.Minimum()([x, y])))
say(end(L.Concatenate()([x, y])))
say(end(L.concatenate([x, y], axis=1)))
say(end(L.Dot(axes=2)([x, y])))
say(end(L.dot([x, y], axes=1)))
e = L.Embedding(100, 16)
say(end(e(L.Input((7,)))))
say(end(e(L.Input((None,), dtype="int32"))))
say(e.weights[0].name)
t = L.TimeDistributed(L.Dense(3))
say(end(t(x)))
say(end(L.TimeDistributed(L.Conv2D(2, 3))(L.Input((5, 8, 8, 1)))))
a = L.Dense(2, activation="softmax", kernel_regularizer=tf.keras.regularizers.l2(0.1))
say(end(a(L.Input((3,)))))
say(len(a.losses), a.name)
