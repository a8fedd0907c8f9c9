# tensorflow: 2.10 2.21
import tensorflow as tf
mp = tf.keras.mixed_precision
L = tf.keras.layers


def say(*what):
    tf.Variable(0.0, name="say/" + "-".join("".join(c for c in str(w) if c not in "(), :") for w in what))


mp.set_global_policy("mixed_float16")
policy = mp.Policy("mixed_float16")
say(policy.name, policy.compute_dtype, policy.variable_dtype)
m = tf.keras.Sequential([L.Input((4,)), L.Dense(3), L.BatchNormalization(), L.Activation("softmax", dtype="float32")])
say("model")
opt = mp.LossScaleOptimizer(tf.keras.optimizers.Adam())
opt.apply_gradients([(tf.zeros(v.shape), v) for v in m.trainable_variables])
say("applied")
c = tf.keras.Sequential([L.Input((4,)), L.Dense(1, dtype="float32")])
c.compile("adam", "mse")
say("compiled")
mp.set_global_policy("float32")
say(L.Dense(2)(tf.zeros([2, 3])).dtype.name)
