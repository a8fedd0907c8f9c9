"""A module."""
import tensorflow as tf


class Base(object):
    """base"""


class More(Base):
    __doc__ = Base.__doc__ + "_more"


class Plain(More):
    pass


for kind in ["one", "two"]:
    locals()[kind] = kind + "_name"
__doc__.strip()
a = tf.get_variable(More.__doc__, [])
b = tf.get_variable(str(Plain.__doc__), [])
c = tf.get_variable(two, [])
if hasattr(tf, "layers"):
    d = tf.get_variable("d", [])
if not hasattr(tf, "layers"):
    tf.layers = None
e = tf.layers.dense(tf.zeros([2, 3]), 4)
