# tensorflow: 1.15 2.21
import tensorflow as tf
v1 = tf.compat.v1
v1.disable_eager_execution()
i = v1.placeholder(tf.int32, [])


def b(n):
    def f():
        v = v1.get_variable("v%d" % n, [2])
        c = tf.constant(1.0, name="c")
        return v * 2 + c, c
    return f


def say(t):
    v1.get_variable("say/" + t.op.name, [])


r = tf.switch_case(i, [b(0), b(1)])
say(r[0])
say(r[1])
r = tf.switch_case(i, {1: b(2), 0: b(3)}, default=b(4), name="own")
say(r[0])
r = tf.switch_case(i, [lambda: tf.constant(1), lambda: tf.constant(2)])
say(r)
r = tf.switch_case(i, [lambda: tf.no_op(), lambda: tf.no_op()])
say(r)
say(tf.constant(1, name="switch_case"))
