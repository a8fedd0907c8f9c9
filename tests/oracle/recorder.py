# mypy: ignore-errors
# ruff: noqa: RUF005
# (Python 2.7 runs this as well: no annotations, and its own ways of writing things.)
"""Run programs in the TensorFlow of this interpreter and tell what it called each variable and op.

Runs under Python 2.7 and 3.5 to 3.11, with nothing but TensorFlow. Programs come on standard input,
one JSON object a line: {"path": ..., "seconds": ...}. One JSON object a line goes back: the truth
about that program, as README.md describes it.

TensorFlow is imported once; each program runs in a fork of that state, so that no program sees
what another did. A trace function follows the program. It wraps nothing in TensorFlow (and replaces
only the choice of what autograph rewrites). It looks at each call that goes from a line of the
program straight into TensorFlow, at what comes back, and at the exceptions that reach a line of the
program.
"""

from __future__ import print_function

import json
import os
import signal
import sys
import types

SECONDS_PER_PROGRAM = 60
# Not failures of a call: how Python ends loops and generators.
NO_ERRORS = (StopIteration, GeneratorExit)
# The classes that all kinds of variables come from.
VARIABLES = ("Variable", "PartitionedVariable")
# Wrappers of the program's own functions: what they return was made by calls inside the program.
PASS_THROUGH = ("module/module.py", "ops/template.py")


class Call(object):
    """One call from a line of the program into TensorFlow."""

    def __init__(self, frame, line, column, versions):
        self.line = line
        self.column = column
        self.versions = versions
        self.code = frame.f_code
        self.own = []
        self.seen = []
        self.raised = False


class Recorder(object):
    """A trace function, and what it has seen of one program."""

    def __init__(self, path):
        self.path = path
        self.sites = []
        self.errors = []
        self.created = []
        self.graphs = []
        self._by_place = {}
        self._calls = []
        self._exceptions = []
        self._leaving = None

    # What Python calls.

    def trace(self, frame, event, _arg):
        """For each new frame: follow the program's own, and those it calls straight away."""
        if event != "call":
            return None
        code = frame.f_code
        if code.co_filename == self.path:
            return self._in_program
        caller = frame.f_back
        by_program = caller is not None and caller.f_code.co_filename == self.path
        if by_program and in_tensorflow(code.co_filename):
            return self._direct_call(frame, caller)
        if code.co_name == "__init__" or code.co_name == "get_variable":
            return self._inner
        return None

    def _in_program(self, frame, event, arg):
        if event == "exception":
            self._failed(frame, *arg)
        elif event == "line":
            self._let_go()
        return self._in_program

    def _let_go(self):
        """Keep no frames of failed calls: what TensorFlow 1.4 had entered there it leaves when
        they are freed, which is where the program is done with the exception."""
        for error in self._exceptions:
            if getattr(error, "__traceback__", None) is not None:
                error.__traceback__ = None

    def _inner(self, frame, event, arg):
        if event == "exception":
            self._leaving = frame
        elif event == "line":
            self._leaving = None
        elif event == "return" and self._leaving is not frame:
            self._made(frame, arg)
        return self._inner

    def _direct_call(self, frame, caller):
        line, column = place(caller)
        call = Call(frame, line, column, graph_versions())
        self._calls.append(call)

        def inside(frame, event, arg):
            if event == "return":
                if not call.raised:
                    self._made(frame, arg)
                self._returned(call, frame, arg)
            else:
                call.raised = event == "exception"
            return inside

        return inside

    # What it means.

    def _made(self, frame, result):
        """Note the variable or graph that an `__init__` or a store's `get_variable` gave."""
        name = frame.f_code.co_name
        if name not in ("__init__", "get_variable"):
            return
        thing = result if name == "get_variable" else frame.f_locals.get("self")
        if is_graph(thing):
            if not any(g is thing for g in self.graphs):
                self.graphs.append(thing)
        elif self._calls and is_variable(thing):
            for variable in parts(thing):
                if name == "__init__" and not has(variable, self.created):
                    self.created.append(variable)
                if not has(variable, self._calls[-1].own):
                    self._calls[-1].own.append(variable)

    def _returned(self, call, frame, result):
        """Turn what a call from the program gave into sites."""
        while self._calls and self._calls.pop() is not call:
            pass
        seen = call.own + call.seen
        if self._calls:
            self._calls[-1].seen.extend(seen)
        if result is None and call.code.co_name == "__init__" and not call.raised:
            result = frame.f_locals.get("self")
        if call.code.co_filename.replace(os.sep, "/").endswith(PASS_THROUGH):
            return
        things = flat(result)
        variables = [p for t in things if is_variable(t) for p in parts(t) if has(p, seen)]
        new = [t for t in things if is_symbolic(t) and self._is_new(t, call)]
        if not variables:
            variables = call.own if not call.raised else []
        self._add(call, "variable", [v.name for v in variables])
        self._add(call, "op", [t.name for t in new])

    def _is_new(self, tensor, call):
        """Whether the call added to the tensor's graph; else it only handed out what was there."""
        graph = tensor.graph
        return call.versions.get(id(graph), (None, 0))[1] < graph.version

    def _add(self, call, kind, names):
        if not names:
            return
        key = (call.line, call.column, kind)
        site = self._by_place.get(key)
        if site is None:
            site = {"line": call.line, "column": call.column, "kind": kind, "names": [], "count": 0}
            if call.code.co_name in ("_true_getter", "default_variable_creator"):
                site["getter"] = True
            self._by_place[key] = site
            self.sites.append(site)
        site["count"] += 1
        site["names"].extend(n for i, n in enumerate(names) if n not in site["names"] + names[:i])

    def _failed(self, frame, kind, error, trace):
        """Note an exception at the innermost line of the program that it passes, once."""
        if issubclass(kind, NO_ERRORS):
            return
        line, column = place(frame)
        for known, entry in zip(self._exceptions, self.errors):
            if same(known, error):
                self._passes_on(entry, line, trace)
                return
        self._exceptions.append(error)
        origin = "tensorflow" if through_tensorflow(trace) else "program"
        self.errors.append(
            {
                "line": line,
                "column": column,
                "type": kind.__name__,
                "message": first_line(error),
                "origin": origin,
                "caught": True,
            }
        )

    def _passes_on(self, entry, line, trace):
        """Note where an error in a custom getter comes out of the call that the getter serves."""
        if trace.tb_next and in_tensorflow(trace.tb_next.tb_frame.f_code.co_filename):
            entry.setdefault("also", []).append(line)

    def ended(self, error):
        """Mark the error that ended the program; one that no line saw is the recorder's own."""
        for known, entry in zip(self._exceptions, self.errors):
            if same(known, error):
                entry["caught"] = False
                return
        if not isinstance(error, SystemExit):
            raise error

    def truth(self):
        """What is known at the end, ready for JSON."""
        return {
            "sites": self.sites,
            "errors": self.errors,
            "variables": self._variables(),
            "created": [v.name for v in self.created],
        }

    def _variables(self):
        """What tf.global_variables() gives at the end, for each graph of the program in turn."""
        found = []
        default = default_graph()
        for number, graph in enumerate(self.graphs):
            if not hasattr(graph, "_collections"):  # TensorFlow's own tests take graphs apart.
                continue
            trainable = graph.get_collection("trainable_variables")
            for v in graph.get_collection("variables"):
                found.append(
                    {
                        "name": v.name,
                        "shape": shape_of(v),
                        "dtype": v.dtype.base_dtype.name,
                        "trainable": has(v, trainable),
                        "graph": number,
                        "default": graph is default,
                    }
                )
        return found


# Questions about Python's objects.


def place(frame):
    """The line of the call that a frame is in, and its column from 1 where Python keeps it."""
    code = frame.f_code
    if frame.f_lasti >= 0 and hasattr(code, "co_positions"):
        line, _, column, _ = list(code.co_positions())[frame.f_lasti // 2]
        if line is not None and column is not None:
            return line, column + 1
    return frame.f_lineno, None


def in_tensorflow(filename):
    """Whether a file is TensorFlow's own (in a package tensorflow, tensorflow_core, keras, ...)."""
    return "tensorflow" in filename or "/site-packages/keras/" in filename


def through_tensorflow(trace):
    """Whether an exception comes out of TensorFlow."""
    while trace is not None:
        if in_tensorflow(trace.tb_frame.f_code.co_filename):
            return True
        trace = trace.tb_next
    return False


def same(known, error):
    """Whether an exception was seen before. Before Python 3.7 some are only words at first."""
    if isinstance(known, BaseException):
        return known is error
    return known is error or str(known) == str(error)


def first_line(error):
    """The first line of an exception's words."""
    try:
        words = str(error)
    except UnicodeError:
        words = repr(error)
    return (words.splitlines() or [""])[0]


def has(thing, things):
    """Membership by identity: tensors and variables overload ==."""
    return any(t is thing for t in things)


def flat(result):
    """What a call returned, without the lists and tuples around it."""
    if isinstance(result, (list, tuple)):
        return [t for item in result for t in flat(item)]
    return [result]


# Questions about TensorFlow's objects. Classes are known by their names, as they move about.


def class_names(thing):
    """The names of a thing's class and its bases."""
    return [c.__name__ for c in type(thing).__mro__]


def is_graph(thing):
    """Whether it is a graph of the program's own, not the body of a function."""
    kind = type(thing)
    return kind.__name__ == "Graph" and kind.__module__.endswith("framework.ops")


def is_variable(thing):
    """Whether it is a variable, whole or partitioned, and not the read of an assignment."""
    names = class_names(thing)
    return "_UnreadVariable" not in names and any(n in VARIABLES for n in names)


def parts(variable):
    """TensorFlow's variables that a partitioned one, or Keras 3's own, stands for; else itself."""
    if type(variable).__module__.startswith("keras.src.backend"):
        value = getattr(variable, "_value", None)  # which it has once it is initialized
        return [] if value is None else [value]
    if type(variable).__name__ == "PartitionedVariable":
        return list(variable)
    return [variable]


def is_symbolic(thing):
    """Whether it is a tensor or an operation of some graph (eager tensors have no names).

    What Keras 3 calls an operation, such as a layer, has no graph.
    """
    names = class_names(thing)
    if "_EagerTensorBase" in names or any(n in VARIABLES for n in names):
        return False
    return ("Tensor" in names or "Operation" in names) and hasattr(thing, "graph")


def shape_of(variable):
    """The static shape, None for what is unknown."""
    shape = variable.get_shape() if hasattr(variable, "get_shape") else variable.shape
    return None if shape.ndims is None else shape.as_list()


def graph_stack():
    """TensorFlow's own stack of default graphs."""
    return sys.modules["tensorflow.python.framework.ops"]._default_graph_stack


def default_graph():
    """The default graph, without making one."""
    stack = graph_stack()
    return stack.stack[-1] if stack.stack else stack._global_default_graph


def graph_versions():
    """How far each graph now open has grown. The graph itself keeps its id from being used anew."""
    stack = graph_stack()
    graphs = [g for g in list(stack.stack) + [stack._global_default_graph] if g is not None]
    return {id(g): (g, g.version) for g in graphs}


# Running.


def run_program(path, source):
    """Run one program under the recorder and return its truth."""
    recorder = Recorder(path)
    program = compile(source, path, "exec", 0, True)
    main_module = types.ModuleType("__main__")
    main_module.__file__ = path
    sys.modules["__main__"] = main_module
    sys.argv = [path]
    autograph_off()
    sys.settrace(recorder.trace)
    try:
        exec(program, main_module.__dict__)
    # The program may end in any way at all, sys.exit() included; how it ended is recorded.
    except BaseException as error:
        sys.settrace(None)
        recorder.ended(error)
    finally:
        sys.settrace(None)
    return recorder.truth()


def autograph_off():
    """Keep autograph from running a rewritten copy of the program, with lines of its own."""
    for package in ("tensorflow", "tensorflow_core"):
        module = sys.modules.get(package + ".python.autograph.impl.conversion")
        for choice in ("is_unsupported", "is_whitelisted_for_graph"):
            if hasattr(module, choice):
                setattr(module, choice, lambda *args, **kwargs: True)


def in_fork(path, seconds):
    """The truth about a program as a JSON line, made in a fork of this process."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        signal.alarm(seconds)
        try:
            answer = run_program(path, read_source(path))
        # Whatever goes wrong must reach the parent as words, and must not return into its loop.
        except BaseException as error:
            answer = {"failed": "%s: %s" % (type(error).__name__, first_line(error))}
        with os.fdopen(writer, "w") as out:
            out.write(json.dumps(answer))
            out.flush()
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader) as result:
        text = result.read()
    os.waitpid(child, 0)
    return text or json.dumps({"failed": "the program took too long or killed its process"})


def read_source(path):
    """The bytes of a program: compile() heeds their coding line."""
    with open(path, "rb") as f:
        return f.read()


def main():
    """Answer programs until standard input ends."""
    answers = os.fdopen(os.dup(1), "w")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
    if "--verbose" not in sys.argv:
        os.dup2(nowhere, 2)
    import tensorflow

    answers.write(
        json.dumps({"tensorflow": tensorflow.__version__, "python": list(sys.version_info[:3])})
        + "\n"
    )
    answers.flush()
    while True:
        line = sys.stdin.readline()
        if not line:
            return
        job = json.loads(line)
        path = str(job["path"])
        answers.write(in_fork(path, job.get("seconds", SECONDS_PER_PROGRAM)) + "\n")
        answers.flush()


if __name__ == "__main__":
    main()
