"""Calls that only add ops: the names that they take, by the data of the version.

What a call returns is made in `results.py`.
"""

from __future__ import annotations

from functools import partial
from typing import Any

from scope_lsp.domain.containers import List
from scope_lsp.domain.names import Hole, Name, concat
from scope_lsp.domain.tensors import Operation, Tensor
from scope_lsp.domain.trail import MISSING
from scope_lsp.domain.values import Instance, Maybe, OneOf, Unknown, Value, options_of, strip
from scope_lsp.models import registry
from scope_lsp.models.registry import Call, Entry, Failure
from scope_lsp.models.tensorflow.between import (
    other_account,
    returns_the_same,
    taken_by_one,
)
from scope_lsp.models.tensorflow.conditions import Arguments, evaluate, kind_of, times
from scope_lsp.models.tensorflow.conversions import converted
from scope_lsp.models.tensorflow.dataflow import held, inputs_of
from scope_lsp.models.tensorflow.graph_collections import OPEN
from scope_lsp.models.tensorflow.nest import is_nested
from scope_lsp.models.tensorflow.opdata import REQUIRED, Op, data_for
from scope_lsp.models.tensorflow.results import fill, has_size_already, result_of_op
from scope_lsp.models.tensorflow.state import (
    graph_of_values,
    origin,
    record_op,
    record_option,
    runtime,
    variable_value,
)
from scope_lsp.scopes import Entered, enter_name_scope, taint, taint_all
from scope_lsp.version import Version


class OpEntry(Entry):
    """The model of a function that only adds ops."""

    __slots__ = ("op",)

    def __init__(self, op: Op) -> None:
        self.op = op
        self.receiver, self.payload = "Value", ""
        self.defaults = {name: value for name, value in op.parameters if value is not REQUIRED}

    def invoke(self, call: Call) -> Value:
        return add(call, self.op, converted(call, bind(call, self.op)))


def bind(call: Call, op: Op) -> Arguments:
    """The arguments by parameter, defaults included; raise Failure as Python's TypeError."""
    names = [name for name, _ in op.parameters]
    given: Arguments = dict(zip(names, call.args))
    short = op.path.rpartition(".")[2]
    if len(call.args) > len(names):
        if op.varargs is None:
            raise Failure(
                "TypeError",
                f"{short}() takes {len(names)} positional arguments "
                f"but {len(call.args)} were given",
            )
        given[op.varargs] = tuple(call.args[len(names) :])
    if op.varargs is not None and call.open is not None:
        given[op.varargs] = List(list(call.args[len(names) :]), call.open)
    for key, value in call.kwargs.items():
        if key in given:
            raise Failure("TypeError", f"{short}() got multiple values for argument '{key}'")
        if key not in names and not op.varkw:
            raise Failure("TypeError", f"{short}() got an unexpected keyword argument '{key}'")
        given[key] = value
    for name, default in op.parameters:
        if name in given:
            continue
        if default is not REQUIRED:
            given[name] = default
        elif call.open is not None:
            given[name] = call.open
        else:
            raise Failure(
                "TypeError", f"{short}() missing 1 required positional argument: '{name}'"
            )
    return given


def add(call: Call, op: Op, given: Arguments) -> Value:
    """Take the names that the call takes, and give what it returns."""
    if has_size_already(call, op, given) is None:
        sizes = options_of(given["size"])
        return call.run.fork([partial(add, call, op, {**given, "size": size}) for size in sizes])
    tf = runtime(call)
    if tf.executing_eagerly:
        return result_of_op(call, op, given, None)
    graph = graph_of_values(call, tuple(_flat(given.values())))
    entered: Entered | None = None
    if graph is not None and graph is not tf.graph and not tf.graph.building_function:
        entered = tf.enter_graph(graph)
    try:
        return _add_in_graph(call, op, given)
    finally:
        if entered:
            entered.exit()


def _flat(values: Any) -> list[Value]:
    flat: list[Value] = []
    for value in values:
        if isinstance(value, List):
            flat += [*map(strip, value.items), *value.more]
        elif isinstance(value, tuple):
            flat += value
        else:
            flat.append(value)
    return flat


def _add_in_graph(call: Call, op: Op, given: Arguments) -> Value:
    tf = runtime(call)
    if given.get(op.named_by) == "" and op.rooted:
        return _add_below_no_scope(call, op)
    if given.get(op.named_by) == "" and op.named and not call.version.empty_op_name_is_default:
        _refuse_empty_name(call, op)
    sure = op.sure or _is_sure(op, given)
    if not sure and not op.adds:
        taint(tf, data_for(call.version).vocabulary, f"what {op.path} adds isn't known")
        return Unknown(f"the result of {op.path} is not known")
    defaults = _defaults(call, op, given)
    wanted = _named(call, op, given, defaults)
    if has_size_already(call, op, given):
        kept = [name for name in wanted if not name.startswith("Resize")]
        wanted, defaults = kept, [name for name in defaults if name in kept]
    taken: dict[str, Name] = {}
    for name in wanted[: len(wanted) - len(defaults)]:
        take(call, fill(call, name, given))
    skipped = max(0, len(defaults) - len(wanted))
    for default, name in zip(defaults[skipped:], wanted[-len(defaults) :]):
        before = sum(key == default or key.startswith(f"{default}_") for key in taken)
        key = f"{default}_{before}" if before else default  # as TensorFlow numbers them
        taken[key] = take(call, fill(call, name, given))
    for outside in op.outside:
        tf.graph.taint("", frozenset({outside.lower()}), f"{op.path} may add it")
    if not sure:
        reason = f"what {op.path} adds isn't wholly known"
        taint(tf, data_for(call.version).may_add(op), reason)
    return result_of_op(call, op, given, taken, _doubt_between(call, op, given))


def _doubt_between(call: Call, op: Op, given: Arguments) -> str:
    """Why what a call adds and returns isn't certain in a release that nobody asked."""
    other = other_account(op, call.version)
    if other is None:
        return ""
    reason = f"what {op.path} does changed in a release near to {call.version}"
    names = taken_by_one(op, other, given)
    if names:
        taint(runtime(call), names, reason)
    return reason if names or not returns_the_same(op, other, given) else ""


def _refuse_empty_name(call: Call, op: Op) -> None:
    """An empty name leads out of all scopes, and is none that an op can have there.

    Up to 2.8 it isn't replaced by the default (`apply_op` of `framework/op_def_library.py`).
    """
    graph = runtime(call).graph
    if len(op.adds) > 1:
        graph.taint("", data_for(call.version).may_add(op), f"{op.path} may have added it")
    graph.add_library_op(op.path, "", origin(call))


def _add_below_no_scope(call: Call, op: Op) -> Value:
    """The function enters `name_scope("")`; which ops it adds there, the data doesn't tell."""
    reason = f"{op.path} may have added it, as its empty name leads out of all scopes"
    runtime(call).graph.taint("", data_for(call.version).vocabulary, reason)
    return Unknown(f"the result of {op.path} with an empty name")


def _is_sure(op: Op, given: Arguments) -> bool:
    """Whether the rules certainly tell all names: by the data, or as far as it was tried."""
    if op.unsure_when is not None:
        return evaluate(op.unsure_when, given) is False
    return bool(op.adds) and _is_typical(op, given)


_WORDS = ("message", "summarize")
"""Arguments that only tell what an assertion says when it fails."""


def _is_typical(op: Op, given: Arguments) -> bool:
    """Whether a function is called on tensors and variables alone, with all else left out.

    Where the rules of the data don't explain every observation, it is odd arguments (lists of
    strings, arrays, mixed lists) that they leave open.
    """
    defaults = op.defaults
    return all(
        kind_of(value) in ("tensor", "variable", "tensors")
        or (name == "index" and evaluate({"index": "tensor_bound"}, given) is False)
        for name, value in given.items()
        if name != op.named_by and name not in _WORDS and value is not defaults.get(name)
    )


def _defaults(call: Call, op: Op, given: Arguments) -> list[str]:
    """The default names that the call certainly takes; those that it may take count as in doubt."""
    found: list[str] = []
    for default, condition in op.adds:
        count = times(condition, given)
        if count is None:
            _take_perhaps(call, fill(call, default, given))
        else:
            found += [default] * count
    return found


def _named(call: Call, op: Op, given: Arguments, defaults: list[str]) -> list[str]:
    """The names in place of the defaults where the call names its op; `{name}` is that name."""
    name = given.get(op.named_by)
    if name in (None, ""):  # an empty name is none, too
        return _unnamed(op, defaults)
    for without, named in op.with_name:
        if without == defaults:
            return named
    chosen = {op.adds[index][0] for index in op.named if index < len(op.adds)}
    place = next((i for i, name in enumerate(defaults) if name in chosen), None)
    return [f"{{{op.named_by}}}" if i == place else name for i, name in enumerate(defaults)]


def _unnamed(op: Op, defaults: list[str]) -> list[str]:
    """The names where the call gives None: those of the ops, if the default is another name."""
    without = next((names for plain, names in op.unnamed if plain == defaults), defaults)
    if without is None:
        raise Failure(
            "ValueError", "At least one of name (None) and default_name (None) must be provided."
        )
    return without


def _take_perhaps(call: Call, name: Name) -> None:
    graph = runtime(call).graph
    if graph.names.is_loose(graph.get_name_scope(), name):
        return

    def perhaps() -> Value:
        take(call, name)

    call.run.fork([lambda: None, perhaps])


def take(call: Call, name: Name) -> Name:
    """Take a name in the current name scope for an op of its own scope; gives its full name."""
    tf = runtime(call)
    here = origin(call)
    scope = enter_name_scope(tf, name, origin=here)
    try:
        full = tf.graph.add_op(scope.value, here) if scope.value else ""
    finally:
        scope.exit()
    return full


# Where the registry asks


def find(path: str, version: Version, v1: bool) -> Entry | Value | None:
    """The op at a path, for the registry."""
    if not path.startswith("tf."):
        return None
    data = data_for(version)
    for spelled in _spellings(path, version, v1):
        op = data.op(spelled)
        if op is not None:
            return OpEntry(op)
    if path.startswith(("tf.Tensor.__", "tf.Variable.__")):
        op = data.operator(path.rpartition(".")[2])
        return OpEntry(op) if op else None
    method = data.method(path)
    if method is not None:
        return OpEntry(method)
    return None


def _spellings(path: str, version: Version, v1: bool) -> list[str]:
    if version.is_v2 and v1:
        return [f"tf.compat.v1.{path[3:]}", path]
    return [path]


def names_in(path: str, version: Version, v1: bool) -> list[str] | None:
    """The public names of TensorFlow and of its modules, but for those of `contrib`."""
    if (path != "tf" and not path.startswith("tf.")) or path.startswith("tf.contrib"):
        return None
    spelled = f"tf.compat.v1{path[2:]}" if version.is_v2 and v1 else path
    return data_for(version).names_in(spelled) or None


_PACKAGES = ("tf.python", "tf.core", "tf.compiler", "tf.tools", "tf.lite")
_PACKAGES_OF_1 = ("tf.examples", "tf.contrib", "tf.models")
"""Packages that are attributes once anything below them is imported."""


def is_absent(path: str, version: Version, v1: bool) -> bool:
    """Whether TensorFlow certainly has no such attribute of its top module."""
    if not path.startswith("tf.") or path.count(".") != 1 or path.startswith("tf._"):
        return False
    if path in _PACKAGES or (path in _PACKAGES_OF_1 and not version.is_v2):
        return False
    data = data_for(version)
    return data.knows("tf.zeros") and not any(
        data.knows(spelled) for spelled in _spellings(path, version, v1)[:1]
    )


_WITHOUT_VARIABLES = (
    "audio", "autograph", "bitwise", "compat", "config", "data", "debugging", "dtypes", "errors",
    "gfile", "image", "initializers", "io", "linalg", "logging", "lookup", "manip", "math",
    "profiler", "python_io", "quantization", "queue", "ragged", "random", "saved_model", "sets",
    "signal", "sparse", "spectral", "strings", "summary", "sysconfig", "test", "train", "version",
)  # fmt: skip


_CONTRIB_WITHOUT_VARIABLES = (
    "autograph", "batching", "bigtable", "cloud", "constrained_optimization", "crf", "data",
    "deprecated", "ffmpeg", "graph_editor", "hadoop", "image", "input_pipeline", "integrate",
    "kafka", "kinesis", "libsvm", "linalg", "memory_stats", "nearest_neighbor", "nn",
    "periodic_resample", "proto", "remote_fused_graph", "resampler", "rpc", "signal", "solvers",
    "sparsemax", "stateless", "text", "tpu", "util",
)  # fmt: skip


def _makes_no_variables(path: str) -> bool:
    """Whether a function of TensorFlow's own certainly puts nothing into collections."""
    parts = path.split(".")[1:]
    if parts[:2] in (["compat", "v1"], ["compat", "v2"]):
        parts = parts[2:]
    if parts[:1] == ["contrib"]:
        return len(parts) > 2 and parts[1] in _CONTRIB_WITHOUT_VARIABLES
    return len(parts) > 1 and parts[0] in _WITHOUT_VARIABLES


def unknown_call(run: Any, function: Value, reason: str) -> None:
    """Something that isn't known was called: it may have added any op.

    TensorFlow's own functions only use names of TensorFlow's own.
    """
    path = getattr(function, "path", "") or getattr(function, "api", "")
    top = path.partition(".")[0]
    own = top in ("tensorflow", "tf") or registry.is_fallback(top)
    own = own or (isinstance(function, Unknown) and function.inputs is not None)
    graph = run.state["tensorflow"].graph
    if not graph.current.get(OPEN) and not (own and _makes_no_variables(path)):
        run.trail.put(graph.current, OPEN, reason)
    mark = taint if own else taint_all
    mark(run.state["tensorflow"], data_for(run.version).vocabulary, reason)


def unknown_operation(run: Any, operator: str, reason: str, site: Any) -> None:
    """An operator on something unknown, which adds an op if that is a tensor."""
    tf = run.state["tensorflow"]
    if tf.executing_eagerly:
        return
    op = data_for(run.version).operator(f"__{operator}__")
    names = frozenset(name.lower() for name, _ in op.adds) if op else None
    if names:
        why = f"{reason}, and an operator on it may add an op"
        tf.graph.taint(tf.get_name_scope(), names, why)
        if not run.within:
            run.leave_open(site, "op", why)


def returned(call: Call, result: Value, facts: list[Any]) -> None:
    """A model written in Python returned: note the ops whose outputs it gives.

    Tensors that it has made of nothing that is known are made of all that it was given, and of the
    variables that it used.
    """
    loose: list[Tensor] = call.run.state["tf.loose"]
    if loose:
        given = [*call.args, *call.kwargs.values()]
        used = [variable_value(call, f.detail) for f in facts if f.kind == "variable"]
        inputs = (*inputs_of(v for v in given if not isinstance(v, Instance)), *used, *held(given))
        for made in loose:
            made.inputs = inputs
        loose.clear()
    own = [*call.args, *call.kwargs.values()]
    leaves = [leaf for leaf in _listed(result) if not any(leaf is each for each in own)]
    if call.path.startswith(("tf.keras.ops.", "tf.keras.random.")):
        _forget_names(call, leaves)
    for leaf in leaves:
        record_result(call, leaf, own)


def record_result(call: Call, result: Value, given: list[Value]) -> None:
    """Note the op that gives a result, as far as it is known."""
    if isinstance(result, (Tensor, Operation)):
        record_op(call, result)
    elif isinstance(result, OneOf):
        _record_either(call, result, given)
    elif isinstance(result, Maybe):
        call.run.maybe += 1
        record_result(call, result.value, given)
        call.run.maybe -= 1
    elif isinstance(result, Unknown) and not result.plain:
        call.run.leave_open(call.site, "op", result.reason)


def _record_either(call: Call, result: OneOf, given: list[Value]) -> None:
    """Note the ops of which one gives the result, if not what was given."""
    known = [each for value in given for each in options_of(value)]
    others = next((each.reason for each in result.options if isinstance(each, Unknown)), "")
    if any(map(is_nested, result.options)):
        call.run.leave_open(call.site, "op", "what it gives depends on a condition")
    call.run.maybe += 1
    for option in result.options:
        if isinstance(option, Tensor) and not any(option is each for each in known):
            record_option(call, option, others)
    call.run.maybe -= 1


def _forget_names(call: Call, leaves: list[Value]) -> None:
    """The functions of Keras 3 have models of other ops, of which only shapes and types count."""
    tf, reason = runtime(call), "the ops of Keras's own functions aren't followed"
    if tf.executing_eagerly:
        return
    for leaf in leaves:
        if isinstance(leaf, Tensor) and leaf.op is not None:
            if isinstance(leaf.op.name, str):
                last = leaf.op.name.rpartition("/")[2].rstrip("0123456789").rstrip("_")
                tf.graph.taint(tf.get_name_scope(), frozenset({last.lower()}), reason)
            leaf.op = Operation(concat(Hole("…", reason)), "", tf.graph)


def in_scope(run: Any) -> bool:
    """Whether a scope is open, in which a call most likely builds something."""
    tf = run.state["tensorflow"]
    return bool(tf.get_name_scope())


_MORE = Unknown("how many tensors it gives isn't known")


def _listed(result: Value) -> list[Value]:
    """What a call returns, and what is in a list of it; a dict of layers' outputs is no result."""
    if isinstance(result, Instance) and isinstance(result.payload, tuple):
        result = result.payload  # a named tuple
    if isinstance(result, tuple):
        return [leaf for item in result for leaf in _listed(item)]
    if isinstance(result, List):
        more = [] if result.rest is MISSING else [Maybe(result.rest), _MORE]
        return [leaf for item in (*result.items, *more) for leaf in _listed(item)]
    return [result]


def start(run: Any) -> None:
    """Tell a new run what the unknown may do, and what models return."""
    run.hooks["in_scope"] = in_scope
    run.hooks["returned"] = returned
    run.hooks["unknown_call"] = unknown_call
    run.hooks["unknown_operation"] = unknown_operation


registry.provider(find)
registry.absence(is_absent)
registry.lister(names_in)
registry.starters.append(start)
