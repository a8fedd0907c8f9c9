import collections
import contextlib
import functools
import itertools
import os
import tensorflow.compat.v1 as tf
tf.disable_v2_behavior()
def layer1(x, name1="dense", reuse=None):
    with tf.variable_scope(name1, reuse=reuse) as scope:
        with tf.variable_scope("b/" + name1, reuse=tf.AUTO_REUSE, initializer=tf.zeros_initializer()) as s1:
            t1 = tf.floor(x, name="_".join([name1, "foo"]))
        t2 = functools.partial(tf.multiply, x)(x, name="foo")
        with tf.variable_scope(s1):
            with tf.variable_op_scope([t2], None, name1 + "_dense") as s2:
                t3 = tf.pow(t1, 1.0)
                try:
                    v1 = tf.get_variable(f"b_{name1}", shape=[2, 2], initializer=tf.zeros_initializer())
                except (ValueError, TypeError):
                    pass
            with tf.variable_scope("_".join([name1, "b"]), reuse=False, custom_getter=lambda getter, name, **kwargs: getter(name, **kwargs)) as s3:
                try:
                    v2 = tf.get_variable("%s_conv" % name1, [2], trainable=False)
                except (ValueError, TypeError):
                    pass
            with tf.variable_scope(name1 + "_dense", reuse=tf.AUTO_REUSE) as s4:
                tf.get_variable_scope().reuse_variables()
            t4 = tf.argmax(t1, 0, name=name1 + "_conv")
        t5 = tf.log(x)
        return t2
def main():
    t6 = tf.ones([2, 2], name="w")
    t7 = tf.constant([1.0, 2.0])
    r1 = layer1(*[t7], **dict(name1="u1"))
    r2 = layer1(t7, "u1", reuse=True)
    tf.get_variable_scope().reuse_variables()
if __name__ == "__main__":
    main()
