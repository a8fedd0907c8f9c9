# tensorflow: 1.15
# A functional model calls its layers again for the masks of its outputs.
import tensorflow as tf

k = tf.keras
a = k.layers.Input(shape=(4,))
b = k.layers.Input(shape=(4,))
d = k.layers.Dense(3,name="d")
m = k.models.Model([a,b],[k.layers.Dense(2,name="e")(k.layers.concatenate([d(a),d(b)]))])
m.compute_mask([a,b],[None,None])
c = k.layers.Input(shape=(4,))
k.layers.Dense(5,name="d")(c)
m.compute_mask([c,c],[None,None])
k.layers.Dense(5,name="d")(c)
k.layers.Dense(5,name="e")(c)
