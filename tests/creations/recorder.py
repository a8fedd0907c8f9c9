"""Runs programs in a TensorFlow, and prints which variables they create, in order, as JSON.

    python recorder.py PROGRAM...

Runs in any TensorFlow's environment (Python 2.7 to 3.11), each program in a fork. All ways of
making a variable end in a few classes, whose calls are watched. A variable counts at the innermost
line of the program; an error that ends the program is told by its type and first line.
"""

from __future__ import print_function

import io
import json
import os
import sys
import tempfile
import traceback

import tensorflow as tf

MADE = []
SEEN = {}
NO_VARIABLES = (
    "UninitializedVariable",
    "_UnreadVariable",
    "MirroredVariable",  # it holds those of the replicas
    "AutoCastVariable",  # it holds one
)


def line_of(path):
    frame = sys._getframe(1)
    while frame is not None:
        if frame.f_code.co_filename == path:
            return frame.f_lineno
        frame = frame.f_back
    return None


def dims_of(variable):
    try:
        return [getattr(d, "value", d) for d in variable.shape]
    except (ValueError, TypeError):
        return None


def note(variable, path):
    if id(variable) in SEEN or type(variable).__name__ in NO_VARIABLES:
        return
    SEEN[id(variable)] = variable
    trainable = getattr(variable, "trainable", None)
    if trainable is None and hasattr(tf, "trainable_variables"):
        trainable = any(variable is v for v in tf.trainable_variables())
    dtype = variable.dtype.base_dtype.name
    MADE.append([line_of(path), variable.name, dims_of(variable), dtype, bool(trainable)])


def autograph_off():
    """Keep autograph from running a rewritten copy of the program, with lines of its own."""
    for name, module in list(sys.modules.items()):
        if name.endswith("python.autograph.impl.conversion"):
            for test in ("is_unsupported", "is_whitelisted_for_graph"):
                if hasattr(module, test):
                    setattr(module, test, lambda *args, **kwargs: True)


def watch(path):
    from tensorflow.python.ops import resource_variable_ops, variables

    meta = getattr(variables, "VariableMetaclass", None)
    if meta is None:
        for owner in (variables.Variable, resource_variable_ops.ResourceVariable):
            watch_init(owner, path)
        return
    call = meta.__call__

    def watched(cls, *args, **kwargs):
        made = call(cls, *args, **kwargs)
        note(made, path)
        return made

    meta.__call__ = watched


def watch_init(owner, path):
    init = owner.__init__

    def watched(self, *args, **kwargs):
        init(self, *args, **kwargs)
        note(self, path)

    owner.__init__ = watched


def run(path):
    autograph_off()
    watch(path)
    error = None
    with io.open(path, encoding="utf-8") as file:
        code = compile(file.read(), path, "exec")
    try:
        exec(code, {"__name__": "__main__", "__file__": path})
    except Exception as raised:
        trace = traceback.extract_tb(sys.exc_info()[2])
        line = [entry[1] for entry in trace if entry[0] == path][-1]
        error = [line, type(raised).__name__, (str(raised).splitlines() or [""])[0]]
    return {"variables": MADE, "error": error}


def main():
    os.environ["CUDA_VISIBLE_DEVICES"] = ""
    answers = {}
    for path in sys.argv[1:]:
        with tempfile.NamedTemporaryFile() as answer:
            child = os.fork()
            if not child:
                os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
                with open(answer.name, "w") as file:
                    json.dump(run(path), file)
                os._exit(0)
            os.waitpid(child, 0)
            with open(answer.name) as file:
                answers[path] = json.loads(file.read() or "null")
    json.dump(answers, sys.stdout)


main()
