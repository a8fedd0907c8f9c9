# tensorflow: 2.10 2.21
import tensorflow as tf


def say(*what):
    tf.Variable(0.0, name="say/" + "-".join("".join(c for c in str(w) if c not in "(), :") for w in what))


g = tf.random.Generator.from_seed(1)
x = g.normal([2, 3])
say(x.shape)
g2 = tf.random.Generator.from_non_deterministic_state()
t = tf.random.get_global_generator()
u = t.uniform([4])
say(u.shape)
a, b = g.split(2)
say("split")
init = tf.lookup.KeyValueTensorInitializer(["a", "b"], [0, 1])
table = tf.lookup.StaticHashTable(init, -1)
y = table.lookup(tf.constant(["a", "b", "c"]))
say(y.shape)
mt = tf.lookup.experimental.MutableHashTable(tf.string, tf.int64, -1) if hasattr(tf.lookup.experimental, "MutableHashTable") else None
voc = tf.lookup.StaticVocabularyTable(tf.lookup.KeyValueTensorInitializer(["a"], tf.constant([0], tf.int64)), 2)
z = voc.lookup(tf.constant(["a"]))
say(z.shape)
k = tf.keras.layers.Dense(2)(tf.cast(tf.zeros([3, 4]), tf.float32))
spec = tf.TensorSpec([None, 3], tf.float32)
say(spec.shape)
v = tf.vectorized_map(lambda e: e * 2.0, tf.zeros([5, 2]))
say(v.shape)
r = tf.recompute_grad(lambda q: q + 1.0)(tf.zeros([3]))
say(r.shape)
