# tensorflow: 1.15 2.10
import tensorflow as tf
from tensorflow.keras import backend as K, layers as L


def say(*what):
    tf.Variable(0.0, name="say/" + "-".join("".join(c for c in str(w) if c not in ":() ").replace(",", ".") for w in what))


# Attributes that are told to the constructor
d = L.Dense(3, kernel_constraint="max_norm", activity_regularizer=tf.keras.regularizers.l2(0.1))
say(d.kernel_constraint is None, d.activity_regularizer is None, d.bias_constraint)
d.activity_regularizer = None
n = L.BatchNormalization(gamma_constraint=None)
say(n.gamma_constraint, L.LSTM(4, dropout=0.5).dropout, L.GRU(4).use_bias)
say(L.Conv2D(3, 2).bias_constraint, L.SeparableConv2D(3, 2).pointwise_constraint)


# A method of the program's own that makes the weights of Keras's layers
class Named(L.Dense):
    def add_weight(self, name, *args, **kwargs):
        return super(Named, self).add_weight("own_" + name, *args, **kwargs)


Named(2)(tf.zeros([1, 3]))


# Objects by their names and configurations
class Twice(L.Layer):
    def __init__(self, units=4, **kwargs):
        super(Twice, self).__init__(**kwargs)
        self.units = units
        self.spec = L.InputSpec(ndim=2)

    def build(self, input_shape):
        self.w = self.add_weight("w", shape=(input_shape[-1], self.units))
        super(Twice, self).build(input_shape)

    def call(self, x):
        return K.dot(x, self.w)

    def get_config(self):
        return dict(super(Twice, self).get_config(), units=self.units)


made = tf.keras.utils.deserialize_keras_object("Twice", module_objects=globals())
made(tf.zeros([2, 3]))
say(made.name, tf.keras.utils.serialize_keras_object(made)["class_name"])
again = Twice.from_config(Twice(7, name="seven").get_config())
again(tf.zeros([2, 3]))
other = L.Dense.from_config(L.Dense(6, use_bias=False).get_config())
other(tf.zeros([2, 3]))
same = L.Conv2D.from_config(L.Conv2D(2, (3, 3), strides=2, name="co").get_config())
same(tf.zeros([2, 8, 8, 3]))
tf.keras.utils.get_custom_objects()["Twice"] = Twice
say("Twice" in tf.keras.utils.get_custom_objects())

# Models that are made again
i = tf.keras.Input((4,), name="x")
h = L.Dense(3, name="first")(i)
m = tf.keras.Model(i, [L.Dense(2)(h), Twice(5)(h)])
c = tf.keras.models.clone_model(m)
say(c.name, *[layer.name for layer in c.layers])
q = tf.keras.Sequential([L.Dense(3, input_shape=(4,)), L.Activation("relu"), L.Dense(2)])
r = tf.keras.models.clone_model(q, clone_function=lambda a: a.__class__.from_config(a.get_config()))
say(r.name, len(r.layers), r.built)


# Shapes of the backend's functions
x = tf.zeros([2, 9, 9, 3])
say(K.int_shape(K.conv2d(x, tf.zeros([3, 3, 3, 5]), strides=(2, 2), padding="same")))
say(K.int_shape(K.conv2d(x, tf.zeros([3, 3, 3, 5]), dilation_rate=(2, 2))))
say(K.int_shape(K.separable_conv2d(x, tf.zeros([3, 3, 3, 2]), tf.zeros([1, 1, 6, 7]))))
say(K.int_shape(K.conv1d(tf.zeros([2, 9, 3]), tf.zeros([3, 3, 5]), padding="causal")))
say(K.int_shape(K.pool2d(x, (2, 2), strides=(2, 2), pool_mode="avg")))
say(K.int_shape(K.spatial_2d_padding(x, ((1, 2), (3, 4)))))
say(K.int_shape(K.temporal_padding(tf.zeros([2, 9, 3]), (2, 0))))
say(K.int_shape(K.resize_images(x, 2, 3, "channels_last")))
say(K.int_shape(K.repeat_elements(x, 4, axis=1)), K.int_shape(K.repeat(tf.zeros([2, 3]), 4)))
say(K.int_shape(K.reverse(x, 1)), K.int_shape(K.cumsum(x, 1)))
say(K.int_shape(K.conv2d_transpose(x, tf.zeros([2, 2, 5, 3]), (2, 18, 18, 5), strides=(2, 2))))
last, all_, states = K.rnn(lambda y, s: (y + s[0], [y + s[0]]), tf.zeros([2, 5, 3]), [tf.zeros([2, 3])])
say(K.int_shape(last), K.int_shape(all_), len(states))
