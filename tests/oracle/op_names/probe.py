"""Call a function in a graph and overhear the names that it takes."""

import contextlib
import heapq
import re
import signal

import tensorflow as tf

from op_names import samples
from op_names.hints import AXES

SAMPLES = samples.all_samples()

STRINGS = (str, type(b"".decode("ascii")))


class TooSlow(Exception):
    """A function took longer than its time."""


@contextlib.contextmanager
def time_limit(seconds):
    """Raise TooSlow in a block that takes longer than `seconds`."""

    def stop(*_):
        raise TooSlow()

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


class Observation(object):
    """What one call did."""

    def __init__(self, labels, atoms, adds, outside, returns, dtype):
        self.labels = labels  # the sample of each argument given
        self.atoms = atoms  # what held of each parameter
        self.adds = adds  # names taken directly below the scope, in order
        self.outside = outside  # names taken below no scope
        self.returns = returns  # a description of the result, or None
        self.dtype = dtype  # of the result, or None

    def has_elements(self, name):
        """Whether argument `name` is a list whose elements are counted."""
        return name in self.labels and bool(SAMPLES[self.labels[name]].elements)

    def elements(self, name, kind):
        """How many elements of `kind` the list has that is argument `name`."""
        return SAMPLES[self.labels[name]].elements.get(kind, 0) if name in self.labels else 0

    @property
    def outcome(self):
        """What tells two observations apart."""
        return tuple(self.adds), tuple(self.outside), repr(self.returns)


def own_text(parameter):
    """The text given to a parameter, by which names made of it are known."""
    return samples.TEXT + parameter.strip("_") + samples.TEXT


def below(full, prefix):
    """The part of name `full` below scope `prefix`, or None where it is not below it."""
    return full[len(prefix) + 1 :] if full.startswith(prefix + "/") else None


def requested(log, prefix):
    """The names asked for directly below `prefix`, and those below no scope at all."""
    inside, outside = [], []
    for stack, name in log:
        if stack == prefix:
            inside.append(name)
        elif not stack:
            (inside if below(name, prefix) else outside).append(below(name, prefix) or name)
    return inside, outside


# Parts of names that stem from the arguments of a probe.
OF_ARGUMENTS = re.compile(r"/(samples|p\d+)/")


def op_path(op, prefix):
    """The name of `op` below `prefix`, or None."""
    path = below(op.name, prefix)
    return None if path is None or OF_ARGUMENTS.search(path) else path


def each_output(items):
    """One description for the list of all outputs of one op, else None."""
    paths = set(item[0] if isinstance(item, list) else None for item in items)
    if len(paths) != 1 or None in paths:
        return None
    counted = [item[1] for item in items] == list(range(len(items)))
    return [paths.pop(), "*"] if counted else None


def describe(value, arguments, prefix):
    """What the package says of a result; None where it holds something else."""
    for name, argument in arguments.items():
        if value is argument and isinstance(
            value, (tf.Tensor, tf.Variable, tf.IndexedSlices, tf.SparseTensor)
        ):
            return "=" + name
    if isinstance(value, tf.Tensor):
        path = op_path(value.op, prefix)
        return None if path is None else [path, value.value_index]
    if isinstance(value, tf.Operation):
        path = op_path(value, prefix)
        return None if path is None else [path, "op"]
    if isinstance(value, tf.SparseTensor):
        return compound(
            "sparse",
            (value.indices, value.values, getattr(value, "dense_shape", None)),
            arguments,
            prefix,
        )
    if isinstance(value, tf.IndexedSlices):
        return compound("slices", (value.values, value.indices), arguments, prefix)
    if isinstance(value, (list, tuple)) and value:
        items = [describe(item, arguments, prefix) for item in value]
        return None if None in items else each_output(items) or {"outputs": items}
    return None


def compound(kind, parts, arguments, prefix):
    """The description of a value that has parts."""
    items = [describe(part, arguments, prefix) for part in parts]
    return None if None in items else {kind: items}


def renamed(value, old, new):
    """A description with text `old` replaced in its names."""
    if isinstance(value, dict):
        return dict((key, renamed(inner, old, new)) for key, inner in value.items())
    if isinstance(value, list):
        return [renamed(inner, old, new) for inner in value]
    return value.replace(old, new) if isinstance(value, STRINGS) else value


class Prober(object):
    """Calls one function in one graph, each time in a scope of its own."""

    def __init__(self, function, parameters):
        self.function, self.parameters = function, parameters
        self.calls = 0
        self.graph = tf.Graph()
        self.pool = samples.Pool(self.graph, SAMPLES)
        self._log = []
        self._overhear()

    def _overhear(self):
        original = self.graph.unique_name

        def unique_name(name, mark_as_used=True):
            if mark_as_used:
                self._log.append((self.graph._name_stack, name))
            return original(name, mark_as_used)

        self.graph.unique_name = unique_name

    def _bind(self, values):
        """The positional and keyword arguments for `values`."""
        rest, positional = dict(values), []
        starred = any(p.stars == "*" and p.name in values for p in self.parameters)
        for param in self.parameters:
            if param.name not in rest or not (param.required or starred):
                break
            value = rest.pop(param.name)
            positional += list(value) if param.stars else [value]
        return positional, rest

    def _atoms(self, labels):
        found = {}
        for param in self.parameters:
            if param.name in labels:
                found[param.name] = SAMPLES[labels[param.name]].atoms
            elif not param.stars:
                found[param.name] = frozenset(
                    samples.python_atoms(None if param.required else param.default)
                )
        return with_relations(found)

    def __call__(self, labels):
        """The observation of a call with the samples of `labels`, or None where the call fails."""
        with self.graph.as_default():
            try:
                return self._call(labels)
            except TooSlow:
                raise
            except Exception:  # whatever TensorFlow thinks of such arguments
                return None

    def leaves_scope(self, labels, name):
        """Whether the call of `labels` adds ops below no scope when `name` is an empty text."""
        values = dict((param, self._value(param, label)) for param, label in labels.items())
        positional, keywords = self._bind(dict(values, **{name: ""}))
        self.calls += 1
        prefix = "p%d" % self.calls
        before = set(op.name for op in self.graph.get_operations())
        try:
            with self.graph.as_default(), self.graph.name_scope(prefix):
                self.function(*positional, **keywords)
        except TooSlow:
            raise
        except Exception:  # up to 2.8 such a name is refused
            return False
        made = set(op.name for op in self.graph.get_operations()) - before
        return any(below(made_name, prefix) is None for made_name in made)

    def _value(self, name, label):
        return own_text(name) if label == repr(samples.TEXT) else self.pool.get(label)

    def _call(self, labels):
        values = dict((name, self._value(name, label)) for name, label in labels.items())
        positional, keywords = self._bind(values)
        self.calls += 1
        prefix = "p%d" % self.calls
        with self.graph.name_scope(prefix):
            del self._log[:]
            result = self.function(*positional, **keywords)
            adds, outside = requested(self._log, prefix)
        returns = describe(result, values, prefix)
        for name in sorted(name for name, label in labels.items() if label == repr(samples.TEXT)):
            adds, outside, returns = renamed(
                [adds, outside, returns], own_text(name), "{%s}" % name
            )
        dtype = result.dtype.base_dtype.name if isinstance(result, tf.Tensor) else None
        return Observation(labels, self._atoms(labels), adds, outside, returns, dtype)


def rank_of(held):
    """The rank that atoms tell, or None."""
    return next((int(atom[5:]) for atom in held if atom.startswith("rank:")), None)


def with_relations(atoms):
    """The atoms, with those that hold between two parameters."""
    ranks = [(name, rank_of(held)) for name, held in atoms.items()]
    ends = [(name, ("=-1", "=%d" % (rank - 1))) for name, rank in ranks if rank]
    for name, held in list(atoms.items()):
        if "int" in held and AXES.match(name):
            atoms[name] = held.union("last=" + other for other, last in ends if held & set(last))
    dtypes = [
        (name, atom[1:])
        for name, held in atoms.items()
        if "dtype" in held
        for atom in held
        if atom[0] == "="
    ]
    for name, held in list(atoms.items()):
        same = ["dtype=" + other for other, dtype in dtypes if "dtype:" + dtype in held]
        atoms[name] = held.union(same)
    return atoms


def cheapest_first(lengths, limit):
    """Index tuples below `lengths`, those of the smallest sum first."""
    start = (0,) * len(lengths)
    heap, seen = [(0, start)], set([start])
    while heap and limit > 0:
        limit -= 1
        total, indices = heapq.heappop(heap)
        yield indices
        for place, index in enumerate(indices):
            following = indices[:place] + (index + 1,) + indices[place + 1 :]
            if index + 1 < lengths[place] and following not in seen:
                seen.add(following)
                heapq.heappush(heap, (total + 1, following))
