"""Operators and methods of tensors and variables, asked as functions of their operands."""

import re

import tensorflow as tf

from op_names import entry, isolate, samples, signatures
from op_names.explore import Exploration
from op_names.hints import labels
from op_names.probe import SAMPLES

UNARY = "__neg__ __abs__ __invert__".split()
BINARY = "add sub mul div truediv floordiv mod pow matmul and or xor".split()
COMPARISONS = "__lt__ __le__ __gt__ __ge__ __eq__ __ne__".split()

# The methods of variables that add ops.
METHODS = """
assign assign_add assign_sub read_value value initialized_value is_initialized count_up_to gather_nd
sparse_read scatter_add scatter_sub scatter_mul scatter_div scatter_max scatter_min scatter_update
scatter_nd_add scatter_nd_sub scatter_nd_update batch_scatter_update
""".split()

# What operators are applied to, and what may stand on the other side only.
SELVES = """
float32.2 float32.1 float32.0 int32.2 int32.1 int32.0 int64.1 bool.1 bool.2 string.1 float64.2
complex64.2 uint8.3 float16.2 constant.0 constant.f2 unknown.float32 unknown.int32 dynamic.2
ref.float32.2 ref.float32.0 ref.int32.1 ref.int32.0 resource.float32.2 resource.float32.0
resource.int32.1 resource.int32.0
""".split()
OTHERS = labels("1 0.5 True matrix array [0.5] float32.2*2 [tensor,_0.5] None 'probetext'")

INDEXED = "float32.2 float32.4 unknown.float32 dynamic.2 int32.2 ref.float32.2 resource.float32.2"


class Operator(Exploration):
    """The exploration of an operator: every first operand with every second."""

    def run(self):
        """Observe the operator."""
        for first in SELVES:
            for second in SELVES + OTHERS if len(self.parameters) > 1 else [None]:
                operands = (first,) if second is None else (first, second)
                self._try(dict(zip([p.name for p in self.parameters], operands)))


class Index(Exploration):
    """The exploration of indexing."""

    def run(self):
        """Observe indexing with every kind of index."""
        for value in INDEXED.split():
            for index in sorted(INDICES):
                self._try({"x": value, "index": index})


def parameter_list(*names):
    """Required parameters of these names."""
    return [signatures.Parameter(name) for name in names]


def by_name(name):
    """The function that applies operator `name`; the result NotImplemented is an error."""

    def apply(x, **other):
        result = getattr(type(x), name)(x, *other.values())
        if result is NotImplemented:
            raise TypeError(name)
        return result

    return apply


def ask(exploration_type, name, function, parameters):
    """The entry of one operator, or None where no operand has it."""

    def work(diary):
        exploration = exploration_type(name, function, parameters, diary)
        exploration.run()
        if not exploration.observations:
            return {}
        return dict(entry.compressed(exploration), params=entry.signature(parameters))

    return isolate.run(work)


def operators(only):
    """The entries of all operators."""
    asked = {}
    for name in UNARY:
        asked[name] = ask(Operator, name, by_name(name), parameter_list("x"))
    for name in COMPARISONS + ["__%s%s__" % (side, name) for name in BINARY for side in ("", "r")]:
        if re.search(only, name):
            asked[name] = ask(Operator, name, by_name(name), parameter_list("x", "y"))
    asked["__getitem__"] = indexing()
    return dict((name, found) for name, found in asked.items() if found)


def indexing():
    """The entry of indexing."""
    samples_of_indices()

    def work(diary):
        exploration = Index(
            "__getitem__", lambda x, index: x[index], parameter_list("x", "index"), diary
        )
        exploration.run()
        return dict(entry.compressed(exploration), params="x, index")

    return isolate.run(work)


# The indices tried: what each makes of a scalar tensor, its plain tensors, and its atoms.
INDICES = {
    "int": (lambda t: 1, 0, ["int", "python"]),
    "negative": (lambda t: -1, 0, ["int", "python", "=-1"]),
    "slice": (lambda t: slice(0, 2), 0, ["slice"]),
    "full slice": (lambda t: slice(None), 0, ["slice"]),
    "tensor slice": (lambda t: slice(0, t), 0, ["slice", "tensor_bound"]),
    "tensor slice from": (lambda t: slice(t, None), 0, ["slice", "tensor_bound"]),
    "stepped slice": (lambda t: slice(None, None, -1), 0, ["slice", "step"]),
    "ellipsis": (lambda t: Ellipsis, 0, ["ellipsis"]),
    "newaxis": (lambda t: None, 0, ["newaxis"]),
    "ints": (lambda t: (0, 1), 0, ["tuple"]),
    "int and slice": (lambda t: (0, slice(1, 2)), 0, ["tuple", "slice"]),
    "slices": (lambda t: (slice(None), slice(0, 2)), 0, ["tuple", "slice"]),
    "tensor slices": (
        lambda t: (slice(0, t), slice(t, None)),
        0,
        ["tuple", "slice", "tensor_bound"],
    ),
    "ellipsis and int": (lambda t: (Ellipsis, 0), 0, ["tuple", "ellipsis"]),
    "slice and newaxis": (lambda t: (slice(None), None), 0, ["tuple", "slice", "newaxis"]),
    "ellipsis and newaxis": (lambda t: (Ellipsis, None), 0, ["tuple", "ellipsis", "newaxis"]),
    "tensor": (lambda t: t, 1, ["tensor"]),
    "tensor and int": (lambda t: (t, 0), 1, ["tuple", "tensor"]),
    "tensors": (lambda t: (t, t), 2, ["tuple", "tensor"]),
    "slice and tensor": (lambda t: (slice(None), t), 1, ["tuple", "slice", "tensor"]),
    "mask": (lambda t: tf.greater(tf.zeros([samples.SIZE]), 1.0), 0, ["mask"]),
}


def samples_of_indices():
    """Make the indices known as samples."""
    for label, (make, count, atoms) in INDICES.items():
        SAMPLES[label] = samples.Sample(
            label, ["given"] + atoms, lambda get, m=make: m(get("int32.0")), tensor=count
        )


def method_parameters(kind, name):
    """The parameters of method `name` of the variables of class `kind`."""
    found = signatures.parameters(getattr(kind, name))
    return [signatures.Parameter("variable")] + found[1:] if found else None


def kinds_of_variables():
    """The classes of variables and the samples of them."""
    from tensorflow.python.ops import resource_variable_ops, variables

    yield "ref", getattr(variables, "RefVariable", tf.Variable)
    if not tf.__version__.startswith("0."):
        yield "resource", resource_variable_ops.ResourceVariable


class Method(Exploration):
    """The exploration of a method, whose first argument is a variable of one kind."""

    kind = "ref"

    def _search(self, names):
        for base in ("float32.2", "int32.0", "float32.1"):
            self.variable = "%s.%s" % (self.kind, base)
            found = Exploration._search(self, names)
            if found is not None:
                return found
        return None

    def _try(self, chosen):
        if not chosen["variable"].startswith(self.kind):
            chosen = dict(chosen, variable=self.variable)
        return Exploration._try(self, chosen)


def methods(only):
    """The entries of the methods of variables: `ref.assign`, `resource.assign` ..."""
    asked = {}
    for kind, variable in kinds_of_variables():
        exploration = type("MethodOf" + kind, (Method,), {"kind": kind})
        for name in METHODS:
            path = "%s.%s" % (kind, name)
            if hasattr(variable, name) and re.search(only, path):
                asked[path] = ask(
                    exploration, path, method_caller(name), method_parameters(variable, name)
                )
    return dict((path, found) for path, found in asked.items() if found)


def method_caller(name):
    """The function that calls method `name`."""
    return lambda variable, **rest: getattr(variable, name)(**rest)
