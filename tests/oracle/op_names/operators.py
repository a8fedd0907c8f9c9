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
            for index in ["mask"] + sorted(INDICES):
                self._try({"x": value, "index": index})


def parameter_list(*names):
    """Required parameters of these names."""
    return [signatures.Parameter(name) for name in names]


def by_name(name):
    """The function that applies operator `name`; the result NotImplemented is an error."""

    def apply(x, *others):
        result = getattr(type(x), name)(x, *others)
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


# The indices tried, each made of a scalar tensor.
INDICES = {
    "int": lambda t: 1,
    "negative": lambda t: -1,
    "slice": lambda t: slice(0, 2),
    "full slice": lambda t: slice(None),
    "tensor slice": lambda t: slice(0, t),
    "tensor slice to": lambda t: slice(None, t),
    "tensor slice from": lambda t: slice(t, None),
    "tensor slice step": lambda t: slice(t, None, 2),
    "stepped slice": lambda t: slice(None, None, -1),
    "ellipsis": lambda t: Ellipsis,
    "newaxis": lambda t: None,
    "ints": lambda t: (0, 1),
    "int and slice": lambda t: (0, slice(1, 2)),
    "slices": lambda t: (slice(None), slice(0, 2)),
    "tensor slices": lambda t: (slice(0, t), slice(t, None)),
    "tensor slice and slice": lambda t: (slice(None, t), slice(1, None)),
    "tensor slice and tensor": lambda t: (slice(None, t), t),
    "ellipsis and int": lambda t: (Ellipsis, 0),
    "slice and newaxis": lambda t: (slice(None), None),
    "ellipsis and newaxis": lambda t: (Ellipsis, None),
    "tensor": lambda t: t,
    "tensor and int": lambda t: (t, 0),
    "tensors": lambda t: (t, t),
    "slice and tensor": lambda t: (slice(None), t),
}

# Stands for a tensor where an index is looked at before there is a graph.
TENSOR = object()


def is_tensor(part):
    """Whether a part of an index is a tensor."""
    return part is TENSOR or isinstance(part, tf.Tensor)


def bounds(part):
    """The parts of a slice."""
    return (part.start, part.stop, part.step)


def with_tensor(part):
    """Whether a part of an index is a slice with a tensor among its parts."""
    return isinstance(part, slice) and any(is_tensor(bound) for bound in bounds(part))


def atoms_of_part(part):
    """The atoms of one part of an index."""
    if isinstance(part, slice):
        found = {"slice"} | ({"tensor_bound"} if with_tensor(part) else set())
        return found | ({"step"} if part.step is not None else set())
    if is_tensor(part):
        return {"tensor"}
    return {"newaxis" if part is None else "ellipsis" if part is Ellipsis else "int"}


def index_atoms(index):
    """The atoms of an index."""
    if not isinstance(index, tuple):
        return {"given"} | atoms_of_part(index)
    found = set().union(*[atoms_of_part(part) for part in index])
    return {"given", "tuple"} | (found - {"int"})


def index_elements(index):
    """What `each:` counts in an index."""
    parts = index if isinstance(index, tuple) else (index,)
    left_out = [bounds(part).count(None) for part in parts if with_tensor(part)]
    return {"tensor": sum(map(is_tensor, parts)), "open": sum(left_out)}


def of_scalar(make):
    """The maker of a sample by `make`, which takes a scalar tensor."""
    return lambda get: make(get("int32.0"))


def mask(_):
    """A mask of a vector."""
    return tf.greater(tf.zeros([samples.SIZE]), 1.0)


def samples_of_indices():
    """Make the indices known as samples."""
    for label, make in INDICES.items():
        shown = make(TENSOR)
        SAMPLES[label] = samples.Sample(label, index_atoms(shown), of_scalar(make))
        SAMPLES[label].elements = index_elements(shown)
    SAMPLES["mask"] = samples.Sample("mask", {"mask"}, mask, tensor=0, open=0)


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
    return lambda variable, *given, **rest: getattr(variable, name)(*given, **rest)
