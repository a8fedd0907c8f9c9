"""Replays sequences of calls on a real TensorFlow; runs under Python 2.7 and later.

    python oracle_driver.py MODE

Each line on standard input is a sequence: a list of statements, each a list of its kind, a dict of
arguments, and for scopes a body. What each did, or the error that it raised, becomes an event; the
events of a sequence are one line on standard output. MODE is `v1`, `v1resource`, `v2graph` or
`eager`.
"""

from __future__ import print_function

import json
import os
import sys
import warnings

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
os.environ["CUDA_VISIBLE_DEVICES"] = ""
warnings.filterwarnings("ignore")

import numpy as np  # noqa: E402
import tensorflow as tf2  # noqa: E402

VERSION = tuple(int(part) for part in tf2.__version__.split(".")[:2])
MODE = sys.argv[1]
tf = tf2.compat.v1 if VERSION >= (2, 0) else tf2
if MODE.startswith("v1") and VERSION >= (2, 0):
    tf.disable_v2_behavior()
if MODE == "v1resource":
    tf.enable_resource_variables()
if MODE == "eager" and VERSION < (2, 0):
    tf.enable_eager_execution()
tf.logging.set_verbosity(tf.logging.FATAL)


class Replay(object):
    def __init__(self):
        self.events = []
        self.strings = []
        self.scopes = []
        self.variables = []
        self.contexts = []

    def run(self, sequence):
        self.statements(sequence)
        if MODE != "eager":
            get = tf.get_collection
            for key in ("variables", "trainable_variables", "local_variables"):
                self.events.append([key, [v.name for v in get(key)]])
        return self.events

    def statements(self, body):
        for statement in body:
            kind, arguments = statement[0], dict(statement[1])
            try:
                getattr(self, "do_" + kind)(arguments, *statement[2:])
            except Exception as error:  # what it raised is the answer
                line = (str(error).splitlines() or [""])[0]
                self.events.append(["error", type(error).__name__, line.strip()])

    def scoped(self, context, body, describe):
        value = context.__enter__()
        describe(value)
        self.statements(body)
        try:
            context.__exit__(None, None, None)
        except Exception as error:
            self.events.append(["exit", type(error).__name__, str(error)])

    # Ops and name scopes

    def do_op(self, arguments):
        value = tf.constant(1.0, name=arguments.get("name"))
        self.events.append(["op", None if eager() else value.op.name])

    def do_library_op(self, arguments):
        op = tf.no_op(name=arguments.get("name"))
        self.events.append(["op", None if eager() else op.name])

    def do_unique_name(self, arguments):
        graph = tf.get_default_graph()
        name = graph.unique_name(arguments["name"], mark_as_used=arguments["mark"])
        self.events.append(["unique_name", name])

    def scope_string(self, value):
        self.strings.append(value)
        self.events.append(["name_scope", value])

    def do_name_scope(self, arguments, body):
        context = tf.name_scope(
            arguments.get("name"), arguments.get("default"), arguments.get("values")
        )
        self.scoped(context, body, self.scope_string)

    def do_name_scope_v2(self, arguments, body):
        self.scoped(tf2.name_scope(arguments.get("name")), body, self.scope_string)

    def do_again(self, arguments, body):
        strings = self.strings or [""]
        name = strings[arguments["index"] % len(strings)]
        self.scoped(tf.name_scope(name), body, self.scope_string)

    def do_op_scope(self, arguments, body):
        context = tf.op_scope([], arguments.get("name"), arguments.get("default"))
        self.scoped(context, body, self.scope_string)

    # Variable scopes

    def keywords(self, arguments):
        kwargs = {}
        for key in ("use_resource",):
            if key in arguments:
                kwargs[key] = arguments[key]
        if "auxiliary" in arguments:
            kwargs["auxiliary_name_scope"] = arguments["auxiliary"]
        if "reuse" in arguments:
            kwargs["reuse"] = reuse(arguments["reuse"])
        if "dtype" in arguments:
            kwargs["dtype"] = tf.as_dtype(arguments["dtype"])
        if "initializer" in arguments:
            kwargs["initializer"] = self.initializer(arguments["initializer"])
        if "partitioner" in arguments:
            kwargs["partitioner"] = partitioner(arguments["partitioner"])
        if "getter" in arguments:
            kwargs["custom_getter"] = GETTERS[arguments["getter"]]
        if "regularizer" in arguments:
            kwargs["regularizer"] = REGULARIZERS[arguments["regularizer"]]
        return kwargs

    def variable_scope_value(self, scope):
        self.scopes.append(scope)
        reuse_mode = scope.reuse if isinstance(scope.reuse, (bool, type(None))) else "auto"
        self.events.append(["variable_scope", scope.name, scope.original_name_scope, reuse_mode])

    def name_or_scope(self, arguments):
        if "object" not in arguments:
            return arguments.get("name")
        scopes = self.scopes or [tf.get_variable_scope()]
        return scopes[arguments["object"] % len(scopes)]

    def do_variable_scope(self, arguments, body):
        context = tf.variable_scope(
            self.name_or_scope(arguments), arguments.get("default"), **self.keywords(arguments)
        )
        self.scoped(context, body, self.variable_scope_value)
        if context not in self.contexts:
            self.contexts.append(context)

    def do_variable_op_scope(self, arguments, body):
        context = tf.variable_op_scope(
            [], self.name_or_scope(arguments), arguments.get("default"), **self.keywords(arguments)
        )
        self.scoped(context, body, self.variable_scope_value)

    def do_same_context(self, arguments, body):
        if not self.contexts or VERSION < (1, 4):
            return
        context = self.contexts.pop(arguments["index"] % len(self.contexts))
        self.scoped(context, body, self.variable_scope_value)
        self.contexts.append(context)

    def do_reuse_variables(self, arguments):
        tf.get_variable_scope().reuse_variables()

    def do_get_variable_scope(self, arguments):
        self.variable_scope_value(tf.get_variable_scope())

    # Variables

    def initializer(self, how):
        kind = how[0]
        if kind == "const":
            return np.zeros(how[1], how[2])
        if kind == "tensor":
            return tf.constant(np.zeros(how[1], how[2]))
        if kind == "nullary":
            value = np.zeros(how[1], how[2])
            return lambda *args, **kwargs: tf.constant(value)
        extra = [7] if kind == "wrong" else []

        def make(shape, dtype=None, partition_info=None):
            return tf.constant(np.zeros(list(shape) + extra), dtype=dtype)

        return make

    def variable(self, variable):
        index = next((i for i, v in enumerate(self.variables) if v is variable), None)
        if index is None:
            index = len(self.variables)
            self.variables.append(variable)
        parts = getattr(variable, "_get_variable_list", None)  # of a partitioned variable
        names = [v.name for v in parts()] if parts else [variable.name]
        shape = variable.get_shape()
        shape = None if shape.ndims is None else shape.as_list()
        self.events.append(["variable", names, index, shape, variable.dtype.base_dtype.name])

    def do_get_variable(self, arguments, local=False):
        kwargs = self.keywords(arguments)
        if "shape" in arguments:
            kwargs["shape"] = arguments["shape"]
        if "trainable" in arguments:
            kwargs["trainable"] = arguments["trainable"]
        get = tf.get_local_variable if local else tf.get_variable
        self.variable(get(arguments["name"], **kwargs))

    def do_get_local_variable(self, arguments):
        self.do_get_variable(arguments, local=True)

    def do_variable(self, arguments, cls=None):
        kwargs = self.keywords(arguments)
        initializer = kwargs.pop("initializer", 0.0)
        for key in ("name", "trainable"):
            if key in arguments:
                kwargs[key] = arguments[key]
        self.variable((cls or tf.Variable)(initializer, **kwargs))

    def do_variable_v2(self, arguments):
        self.do_variable(arguments, tf2.Variable)

    def do_module(self, arguments, body):
        module = type(str(arguments["class"]), (tf2.Module,), {})(arguments.get("name"))
        self.events.append(["module", module.name])
        self.scoped(module.name_scope, body, self.scope_string)

    # Graphs

    def do_graph(self, arguments, body):
        self.scoped(tf.Graph().as_default(), body, lambda graph: None)

    def do_init_scope(self, arguments, body):
        self.scoped(tf.init_scope(), body, lambda value: None)

    def do_reset(self, arguments):
        tf.reset_default_graph()

    def do_template(self, arguments, body):
        if VERSION < (1, 0) and arguments["now"]:
            return

        def function():
            before = len(self.events)
            self.statements(body)
            for event in self.events[before:]:
                if event[0] == "error":
                    raise ValueError("in template")

        template = tf.make_template(
            arguments["name"], function, create_scope_now_=arguments["now"],
            unique_name_=arguments.get("unique"),
        )  # fmt: skip
        for _ in range(2):
            try:
                template()
            except Exception as error:
                line = (str(error).splitlines() or [""])[0]
                self.events.append(["error", type(error).__name__, line.strip()])

    def do_function(self, arguments, body):
        traces = []

        def function():
            if not traces:  # what makes variables is traced twice
                traces.append(True)
                self.statements(body)

        tf2.function(function, autograph=False)()
        self.contexts = []


def eager():
    return VERSION >= (1, 7) and tf.executing_eagerly()


def reuse(mode):
    return tf.AUTO_REUSE if mode == "auto" else mode


def partitioner(slices):
    if slices == "fixed":
        return tf.fixed_size_partitioner(2)

    def wanted(shape, dtype):
        return [slices] + [1] * (len(shape) - 1)

    return wanted


def suffix(getter, name, *args, **kwargs):
    return getter(name + "_s", *args, **kwargs)


def identity(getter, name, *args, **kwargs):
    return getter(name, *args, **kwargs)


def only_shape(getter, name, shape=None, **kwargs):
    return getter(name, shape=shape)


def twice(getter, name, *args, **kwargs):
    getter(name + "/first", *args, **kwargs)
    tf.constant(1.0)
    return getter(name + "/second", *args, **kwargs)


GETTERS = {"suffix": suffix, "identity": identity, "shape": only_shape, "twice": twice}


def loss(variable):
    return tf.constant(1.0)


def no_loss(variable):
    return None


REGULARIZERS = {"loss": loss, "none": no_loss}


def fresh(sequence):
    if MODE == "eager":
        from tensorflow.python.eager import context
        from tensorflow.python.framework import ops

        ops.reset_default_graph()
        context.context().scope_name = ""
        return Replay().run(sequence)
    with tf.Graph().as_default():
        return Replay().run(sequence)


def main():
    out = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)  # whatever TensorFlow prints goes elsewhere
    for line in iter(sys.stdin.readline, ""):
        out.write(json.dumps(fresh(json.loads(line))) + "\n")
        out.flush()


if __name__ == "__main__":
    main()
