import tensorflow as tf
def g(getter, name, *args, **kwargs):
    kwargs["unheard"] = 1
    return getter(name, *args, **kwargs)
with tf.variable_scope("a", custom_getter=g):
    try:
        tf.get_variable("w", [2])
    except TypeError as e:
        print(e)
tf.get_variable("v", [2])
