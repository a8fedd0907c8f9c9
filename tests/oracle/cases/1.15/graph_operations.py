"""What a graph is searched for afterwards: its ops by name, with the tensors that they give."""

import os

import tensorflow as tf

ends, scopes = {}, {}
net = tf.placeholder(tf.float32, [None, 8, 8, 3])
for i in range(3):
    with tf.variable_scope("block%d" % i):
        net = tf.layers.conv2d(net, 4 + i, 3)
        net = tf.identity(net, name="output")
        scopes[os.path.dirname(net.name)] = "layer_%d" % i
for op in net.graph.get_operations():
    scope, last = os.path.split(op.name)
    if scope in scopes and last == "output":
        ends[scopes[scope] + "/" + last] = op.outputs[0]

tf.layers.dense(ends["layer_1/output"], 2, name="head")
again = tf.get_default_graph().get_tensor_by_name("block0/output:0")
tf.layers.dense(again, again.op.graph.get_tensor_by_name("block1/output:0").shape[-1].value)
