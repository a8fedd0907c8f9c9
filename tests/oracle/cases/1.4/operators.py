import tensorflow as tf
x = tf.Variable([1.0, 2.0], name="x")
y = tf.get_variable("y", [2])
a = x + y
b = x + 1.0
c = 1.0 + x
d = x - y
e = x * 2.0
f = x / y
g = x // y
h = x % y
i = x ** 2.0
j = -x
k = abs(x)
l = x < y
m = x >= 1.0
n = x[0]
o = x[:1]
p = x[..., 1]
q = (x > 1.0) & (y > 1.0)
r = a + b
with tf.name_scope("s"):
    t = a * b
    u = 2.0 / a
    v = a[0] + b[1]
w = tf.reduce_mean(x * x)
