import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
from tensorflow.python.ops import variable_scope as vs
def scoped1(name1):
    def wrap(function):
        @functools.wraps(function)
        def inner(*args, **kwargs):
            with tf.variable_scope(None, name1):
                return function(*args, **kwargs)
        return inner
    return wrap
@scoped1("inside1")
def inside1(x):
    t1 = tf.divide(x, x)
    v1 = tf.Variable(1.0)
    try:
        v2 = tf.get_variable("%s" % "a_1")
    except (ValueError, TypeError):
        pass
    if len("ab") == 3:
        t2 = functools.partial(tf.multiply, x)(x, name="h0")
        try:
            v3 = tf.get_variable("%s" % "w_1", [2, 2])
        except (ValueError, TypeError):
            pass
    elif None is None:
        t3 = tf.random_normal([2], name=" B".strip())
        v4 = tf.get_variable("w1", shape=[2, 2])
    else:
        vs1 = [tf.get_variable("_".join(["a", str(i1)]), [2, 2]) for i1 in range(1)]
    return x
def main():
    t4 = tf.constant(1.0)
    with vs.variable_scope("a/b"):
        r1 = vs.get_variable("u1", [2])
    t5 = tf.constant([1.0, 2.0])
    r2 = inside1(t5)
    with vs.variable_scope("w_1" if 1 < 2 else "z"):
        r3 = vs.get_variable("u2", [2])
    v5 = tf.Variable([1.0, 2.0], name="w")
    with tf.variable_scope("w" + "_1", custom_getter=lambda getter, name, **kwargs: getter(name, **kwargs)):
        r4 = inside1(v5)
if __name__ == "__main__":
    main()
