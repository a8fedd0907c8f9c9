import collections
import contextlib
import functools
import itertools
import os
import tensorflow as tf
def layer1(x, name1="dense", **kwargs):
    with tf.variable_scope(None, default_name=name1):
        s1 = tf.get_variable_scope()
        with tf.variable_scope("%s_b" % name1):
            t1 = tf.reduce_prod(x)
        for word1, i1 in zip(["a", "b", "foo"], [3, 5, 7]):
            for i2, word2 in enumerate(["b", "foo", "conv"]):
                try:
                    v1 = tf.get_variable("{}_conv".format(word2))
                except (ValueError, TypeError):
                    pass
            try:
                v2 = tf.get_variable('{0}{1}'.format("F", "oo"), [], regularizer=tf.nn.l2_loss)
            except (ValueError, TypeError):
                pass
        return x
def maker1(name2):
    def inner(x, scale=2.0):
        with tf.variable_scope(None, name2):
            t2 = tf.random_normal([2])
            t3 = tf.placeholder(tf.float32, shape=[2, 2], name="Const")
            return x
    return inner
def layer2(x, name3="layer2", reuse=None):
    """A layer."""
    with tf.variable_scope(name3, reuse=reuse), tf.name_scope(name3):
        r1 = layer1(x=x, name1="foo/" + name3)
        with tf.variable_scope(None, default_name="_".join([name3, "conv"])):
            fn1 = maker1("_".join([name3, "conv"]))
            r2 = fn1(x)
            r3 = fn1(x)
        with tf.variable_op_scope([x], None, "{}_foo".format(name3)):
            try:
                with tf.name_scope("a/_b", '{n}'.format(n="foo_1")), tf.variable_scope("h" + "0", regularizer=lambda x: None):
                    v3 = tf.get_variable("w1", [2, 2])
                    try:
                        v4 = tf.get_variable("w2", initializer=x)
                    except (ValueError, TypeError):
                        pass
            except (ValueError, TypeError):
                pass
            tf.get_variable_scope().reuse_variables()
        return x
def layer3(x, name4="layer3"):
    with tf.variable_scope(None, default_name=name4):
        t4 = tf.sigmoid(x)
        with tf.variable_scope("a_1", reuse=True):
            t5 = 2.0 * x
            with tf.name_scope("%s" % "a_1"), tf.variable_scope(tf.get_variable_scope()):
                t6 = x % 2.0
            try:
                r4 = layer1(x=x, name1="%s_a" % name4)
            except (ValueError, TypeError):
                pass
        v5 = tf.Variable([1.0, 2.0])
        i3 = 0
        while i3 < 3:
            t7 = tf.clip_by_value(t5, 0.0, 1.0, name="foo")
            try:
                v6 = tf.get_variable("foo%d" % i3, [2, 2], initializer=tf.zeros_initializer)
            except (ValueError, TypeError):
                pass
            with tf.variable_scope("_".join(["foo", str(i3)]), reuse=None) as s2:
                try:
                    v7 = tf.get_variable("a_%02d" % (i3 + 1), [2], initializer=tf.constant_initializer(0.5))
                except (ValueError, TypeError):
                    pass
            tf.get_variable_scope().reuse_variables()
            i3 += 1
        return t4
def main():
    t8 = tf.constant([1.0, 2.0])
    r5 = layer1(*[t8], **dict(name1="u1"))
    fn2 = maker1("u2")
    r6 = fn2(t8)
    r7 = layer2(t8, name3="u3")
    r8 = layer2(t8)
    r9 = layer3(t8, "u4")
    with tf.name_scope("b"):
        if "a" in ("a", "b"):
            v8 = tf.Variable([1.0, 2.0], name="a a".split()[0])
        else:
            t9 = tf.concat(0, [t8, t8], name="x")
            t10 = t9 // 2.0
        with tf.variable_scope("a/b") as s3:
            t11 = tf.range(3, name={'k': "a"}.get('k', 'z'))
            v9 = tf.get_variable("w3", [2])
    t12 = list(map(tf.identity, [v9, v9]))[0]
    v10 = tf.Variable([[1.0, 0.0], [0.0, 1.0]])
    vs1 = [tf.get_variable("conv_%02d" % (i4 + 1), [2]) for i4 in range(1)]
    t13 = tf.reduce_max(t12)
if __name__ == "__main__":
    main()
