"""Runs inside of TensorFlow's environment, Python 2.7 to 3.11: calls in, what they give out.

Reads `{"header": [...], "calls": [...]}`; writes a list of answers. An answer is `null` for a call
that TensorFlow refuses, a list for several outputs, and for a tensor `"[2,?] int32"`, behind which
stands its value where that doesn't depend on what is fed.
"""

import json
import os
import sys

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"

import numpy as np
import tensorflow as tf

v1 = tf.compat.v1 if hasattr(tf, "compat") and hasattr(tf.compat, "v1") else tf


def answer(value):
    """What is told of a value."""
    if isinstance(value, (tf.Tensor, tf.Variable)):
        return told(value)
    if hasattr(value, "dense_shape") and hasattr(value, "indices"):
        return {"of": [answer(value.indices), answer(value.values), answer(value.dense_shape)]}
    if isinstance(value, (list, tuple)):
        return {"of": [answer(each) for each in value]}
    return {"other": type(value).__name__}


def told(tensor):
    """Shape, dtype and perhaps the value of a tensor."""
    shape = tensor.get_shape()
    sizes = "?"
    if shape.ndims is not None:
        sizes = "[%s]" % ",".join("?" if d is None else str(d) for d in shape.as_list())
    dtype = tensor.dtype.base_dtype.name
    text = "%s %s" % (sizes, dtype)
    if dtype in ("int32", "int64") and shape.is_fully_defined() and shape.num_elements() < 10:
        text += value_of(tensor)
    return text


def value_of(tensor):
    """The value as text, where all placeholders have a known shape."""
    fed = {}
    for op in tensor.graph.get_operations():
        if op.type in ("Placeholder", "PlaceholderV2"):
            output = op.outputs[0]
            if not output.get_shape().is_fully_defined() or output.dtype.base_dtype == tf.string:
                return ""
            dtype = output.dtype.base_dtype.as_numpy_dtype
            fed[output] = np.ones(output.get_shape().as_list(), dtype)
    try:
        with v1.Session(graph=tensor.graph) as session:
            return " " + json.dumps(session.run(tensor, fed).tolist()).replace(" ", "")
    except Exception:  # whatever a trial run may raise
        return ""


def main():
    """Answer all calls."""
    asked = json.load(sys.stdin)
    out = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    names = {}
    exec("\n".join(asked["header"]), names)
    answers = []
    for call in asked["calls"]:
        with tf.Graph().as_default():
            try:
                answers.append(answer(eval(call, names)))
            except Exception:  # whatever TensorFlow raises for it
                answers.append(None)
    json.dump(answers, out)


main()
