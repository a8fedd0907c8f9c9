import collections
import contextlib
import functools
import itertools
import os
import tensorflow.compat.v1 as tf
tf.disable_v2_behavior()
def layer1(x, name1="dense"):
    with tf.variable_scope(name1), tf.name_scope("_".join([name1, "conv"])):
        with tf.variable_scope(f"conv_{name1}"):
            v1 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], dtype=tf.float32, name="Assign")
            with tf.name_scope("_".join([name1, "foo"])):
                v2 = tf.Variable([1.0, 2.0], False, name="conv/" + name1)
        v3 = tf.get_variable("w1", [], trainable=False)
        for word1, i1 in sorted({"a": 1, "b": 2}.items()):
            with tf.name_scope(None, default_name="h0") as s1:
                t1 = v3 < v3
        with tf.variable_scope(tf.get_variable_scope()) as s2:
            try:
                s3 = tf.get_variable_scope()
                v4 = tf.get_variable("w2", [], tf.float32)
            except ValueError:
                pass
            with tf.variable_scope("foo_1") as s4:
                t2 = v3 // 2.0
                t3 = v2[:1]
            with tf.name_scope(name1):
                t4 = v3 - v3
                try:
                    v5 = tf.Variable([[1.0, 0.0], [0.0, 1.0]], "initial_value")
                except (ValueError, TypeError):
                    pass
        return v2
def getter1(getter, name, *args, **kwargs):
    name = name + "_g"
    return getter(name, *args, **kwargs)
def layer2(x, name2="layer2"):
    with tf.name_scope(name2, values=[x]):
        with tf.name_scope("layer") as s5:
            try:
                r1 = layer1(*[x], **dict(name1="{}_foo".format(name2)))
            except (ValueError, TypeError):
                pass
            with tf.variable_scope("B", use_resource=True) as s6:
                try:
                    v6 = tf.get_variable(f"{'b'}", [2, 2])
                except (ValueError, TypeError):
                    pass
            with tf.variable_scope(None, os.path.join("foo", "w")) as s7:
                v7 = tf.Variable([1.0, 2.0])
            try:
                r2 = layer1(v7, name1=name2 + "_a")
            except (ValueError, TypeError):
                pass
        try:
            with tf.variable_scope("foo_1", custom_getter=getter1):
                try:
                    v8 = tf.get_variable("a", [2])
                except (ValueError, TypeError):
                    pass
                t5 = tf.reshape(x, [-1], name="foo")
                try:
                    v9 = tf.get_variable("%s_dense" % name2, [], initializer=tf.zeros_initializer())
                except (ValueError, TypeError):
                    pass
        except (ValueError, TypeError):
            pass
        if len("ab") == 3:
            if str(name2).endswith("a"):
                vs1 = [tf.Variable(1.0, name="conv{}".format(i2)) for i2 in range(3)]
            elif name2 == name2:
                s8 = tf.get_variable_scope()
                t6 = tf.eye(2)
        return x
def main():
    t7 = tf.global_variables_initializer()
    t8 = tf.constant([1.0, 2.0])
    r3 = layer1(t8, "u1")
    with tf.variable_scope("a/b", custom_getter=getter1):
        try:
            v10 = tf.get_variable("b", [2, 2])
        except (ValueError, TypeError):
            pass
        v11 = tf.get_variable("w3", [2], initializer=tf.constant_initializer(0.5))
    r4 = layer2(*[t8], **dict(name2="u2"))
    i3 = 0
    while i3 < 3:
        for word2, i4 in zip(["b"], [3, 5, 7]):
            t9 = tf.truncated_normal([2], name="foo" + str(i4))
        try:
            v12 = tf.get_variable("Foo", [2, 2])
        except (ValueError, TypeError):
            pass
        i3 += 1
    try:
        v13 = tf.get_variable("foo/w" if 1 < 2 else "z")
    except (ValueError, TypeError):
        pass
if __name__ == "__main__":
    main()
