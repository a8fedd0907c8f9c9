# tensorflow: 2.10
import tensorflow as tf
import tensorflow_addons as tfa

K = tf.keras.layers


def say(*what):
    tf.Variable(0.0, name="say/" + "-".join("".join(c for c in str(w) if c not in "(), :") for w in what))


x = K.Input((16, 16, 8))
h = tfa.layers.InstanceNormalization()(x)
h = tfa.layers.GroupNormalization(groups=4, axis=-1)(h)
h = tfa.layers.WeightNormalization(K.Conv2D(4, 3))(h)
h = tfa.layers.SpectralNormalization(K.Conv2D(5, 3))(h)
say(h.shape)
h = tfa.layers.Maxout(5)(h)
h = tfa.layers.GELU()(h)
h = K.AveragePooling2D(4)(h)
say(h.shape)
h = tfa.layers.FilterResponseNormalization()(h)
h = tfa.layers.TLU()(h)
f = K.Flatten()(h)
f = tfa.layers.WeightNormalization(K.Dense(6), data_init=False)(f)
f = tfa.layers.StochasticDepth()([f, f])
crf_in = K.Dense(4)(K.Input((7, 3)))
crf = tfa.layers.CRF(5)
out = crf(crf_in)
say(len(out))
m = tfa.layers.MultiHeadAttention(head_size=4, num_heads=2)
a = m([crf_in, crf_in])
say(a.shape)
say("optimizers")


def use(opt):
    w = tf.Variable([[1.0, 2.0]], name="w")
    opt.apply_gradients([(tf.zeros([1, 2]), w)])
    say("next")


use(tfa.optimizers.AdamW(weight_decay=1e-4))
use(tfa.optimizers.SGDW(weight_decay=1e-4, momentum=0.9))
use(tfa.optimizers.LAMB())
use(tfa.optimizers.RectifiedAdam())
use(tfa.optimizers.LazyAdam())
use(tfa.optimizers.ConditionalGradient(0.1, 0.1))
use(tfa.optimizers.AdaBelief())
use(tfa.optimizers.ProximalAdagrad())
use(tfa.optimizers.Lookahead(tf.keras.optimizers.Adam()))
