import importlib
import tensorflow as tf
from tensorflow.python.ops import variable_scope

scope = tf.VariableScope(reuse=tf.AUTO_REUSE, name="a/b")
with tf.variable_scope("outer"):
    with tf.variable_scope(scope, auxiliary_name_scope=False), tf.name_scope("a/b/"):
        tf.get_variable("w", [2])
        tf.Variable(1, name="v")
        x = tf.placeholder(tf.float32, name="x")
    with tf.variable_scope(scope, auxiliary_name_scope=False):
        tf.get_variable("w", [2])
    with tf.variable_scope(scope):
        tf.layers.dense(tf.zeros([2, 2]), 3)
        with tf.variable_scope("inner"):
            tf.get_variable("w", [2])
    tf.get_variable("w", [2])
made = tf.VariableScope(False, name="made", initializer=tf.zeros_initializer(), dtype=tf.float64)
with tf.variable_scope(made):
    tf.get_variable("w", [2])
    tf.Variable(1, name="v")
with tf.variable_scope(tf.VariableScope(None)) as root:
    tf.get_variable("w" + root.name, [2])

with tf.variable_scope("agent") as agent:
    tf.get_variable("a", [1])
with variable_scope._pure_variable_scope(agent, reuse=False) as pure:
    tf.get_variable("b", [1])
    tf.get_variable("c_" + pure.name, [1])
    tf.Variable(1, name="v")
with variable_scope._pure_variable_scope(agent, reuse=True):
    tf.get_variable("b", [1])
with variable_scope._pure_variable_scope("x"):
    tf.get_variable("b", [1])
    with variable_scope._pure_variable_scope("y", initializer=tf.zeros_initializer()):
        tf.get_variable("b", [1])
        with tf.variable_scope(None, default_name="z"):
            tf.get_variable("b", [1])
            op = tf.add(1, 2, name="op")


def module_of(name):
    parts = name.split(".")
    for count in range(len(parts), 0, -1):
        try:
            return importlib.import_module(".".join(parts[:count])), parts[count:]
        except ImportError:
            pass


for path in ("tensorflow.train.AdamOptimizer", "tensorflow.nn.relu", "collections.OrderedDict"):
    home, rest = module_of(path)
    tf.get_variable("of_" + ".".join(rest), [1])
