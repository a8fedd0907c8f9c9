"""What the TensorFlow models keep through a run, and values between the program and the rules."""

from __future__ import annotations

from typing import Any

from scope_lsp.domain.containers import List, NotKnown, to_python
from scope_lsp.domain.names import Name, Text, concat
from scope_lsp.domain.tensors import (
    Dimension,
    DType,
    Operation,
    Shape,
    Tensor,
    VariableValue,
    common_sizes,
)
from scope_lsp.domain.unknown import Sizes
from scope_lsp.domain.values import (
    Api,
    Bound,
    Class,
    Function,
    Instance,
    Native,
    OneOf,
    Partial,
    Unknown,
    Value,
    as_name,
    options_of,
    strip,
)
from scope_lsp.models import registry
from scope_lsp.models.registry import Call, Failure
from scope_lsp.models.tensorflow.dataflow import Inputs, inputs_of
from scope_lsp.scopes import (
    UNKNOWN,
    Graph,
    Runtime,
    VariableRecord,
)

CALLABLE = (Function, Bound, Partial, Native, Api, Class)
"""What the program may give TensorFlow to be called."""

_PYTHON_DTYPES = {bool: "bool", int: "int32", float: "float32", complex: "complex128",
                  str: "string", bytes: "string"}  # fmt: skip


def runtime(call: Call) -> Runtime:
    """The naming rules' state in this run."""
    found: Runtime = call.run.state["tensorflow"]
    if found.contexts[-1].others and (reason := found.doubt()):
        call.run.doubt(reason)
    return found


def start(run: Any) -> None:
    """Give a new run its TensorFlow."""
    run.state["tensorflow"] = Runtime(run.version, run.trail)
    run.state["tf.variables"] = {}
    run.state["tf.loose"] = []
    run.state["tf.graphs"] = {}
    run.hooks["thread"] = lambda run: run.state["tensorflow"].in_thread()


def start_entry(run: Any) -> None:
    """Tests and functions that nobody calls begin with a graph of their own."""
    tf: Runtime = run.state["tensorflow"]
    tf.trail.put(tf.current, "contexts", tf.contexts[:1])
    tf.reset_default_graph()


registry.starters.append(start)
registry.entry_starters.append(start_entry)


def refuse_eager(call: Call, words: str) -> None:
    """The error of what needs a graph.

    Who calls a function that nobody calls here may well have entered one.
    """
    if runtime(call).executing_eagerly and not call.run.is_open:
        raise Failure("RuntimeError", words)


def origin(call: Call) -> Any:
    """Where the call stands, as the naming rules keep it."""
    return call.run.origin(call.site)


def stack_of(call: Call, held: Value, reason: str) -> tuple[Any, ...]:
    """What a `with` has entered; one of them, with a doubt, where it depends on a condition."""
    if isinstance(held, tuple):
        return held
    call.run.doubt(reason)
    return held.options[0] if isinstance(held, OneOf) else ()


# From the program to the rules


def name_of(call: Call, value: Value, parameter: str = "name", position: int = 0) -> Name | None:
    """A name argument: None where there is none, a hole where it isn't known."""
    return None if value is None else key_of(call, value, parameter, position)


def key_of(call: Call, value: Value, parameter: str = "name", position: int = 0) -> Name:
    """A name that can't be left out; where it is, TensorFlow mostly fails, and it is a hole."""
    if isinstance(value, (str, Text)):
        return value
    source = call.site.argument(parameter, position) if call.site else parameter
    return as_name(value, source)


def flag_of(value: Value) -> Any:
    """A boolean argument: True, False, None or UNKNOWN."""
    if value is None or isinstance(value, bool):
        return value
    return UNKNOWN if isinstance(value, (Unknown, OneOf)) else bool(value)


def shape_of(call: Call, value: Value) -> Any:
    """A shape argument as the rules take it."""
    if value is None:
        return None
    if isinstance(value, Shape):
        return value.dims
    if isinstance(value, (int, float, Dimension)):
        return (dimension_of(value),)
    if isinstance(value, OneOf):
        return common_sizes([shape_of(call, option) for option in value.options])
    if isinstance(value, Tensor):
        return shape_of(call, value.constant) if value.constant is not None else UNKNOWN
    items = call.run.elements(value) if isinstance(value, (List, tuple, Instance)) else None
    return UNKNOWN if items is None else tuple(map(dimension_of, items))


def dimension_of(value: Value) -> Any:
    """One size: a number, None where TensorFlow doesn't know it, UNKNOWN where we don't."""
    if isinstance(value, Dimension):
        return value.value
    if isinstance(value, bool) or (isinstance(value, float) and value.is_integer()):
        return int(value)
    if value is None or isinstance(value, int):
        return None if value == -1 else value
    if isinstance(value, Tensor) and isinstance(value.constant, (int, Dimension)):
        return dimension_of(value.constant)
    return UNKNOWN


def static_shape(shape: Any) -> Sizes:
    """A shape of the rules as a tensor has it."""
    if not isinstance(shape, tuple):
        return None if shape is None else UNKNOWN
    return tuple(d if d is None or isinstance(d, int) else UNKNOWN for d in shape)


def dtype_of(value: Value) -> Any:
    """A dtype argument as the rules take it: `float32`, None or UNKNOWN."""
    if value is None:
        return None
    if isinstance(value, DType):
        return value.name
    if isinstance(value, str):
        return {"float": "float32", "double": "float64", "int": "int32"}.get(value, value)
    if isinstance(value, Class):
        return {"float": "float32", "int": "int64", "bool": "bool", "str": "string"}.get(
            value.name, UNKNOWN
        )
    return UNKNOWN


def value_dtype(value: Value) -> Any:
    """The dtype that TensorFlow gives a Python value, UNKNOWN where it isn't known."""
    if isinstance(value, (Tensor, VariableValue)):
        found = value.dtype if isinstance(value, Tensor) else value.record.dtype
        return found or UNKNOWN
    if isinstance(value, (List, tuple)):
        items = [*value.items, *value.more] if isinstance(value, List) else value
        found = {value_dtype(strip(item)) for item in items}
        if found == {"int32", "float32"}:
            return "float32"
        return found.pop() if len(found) == 1 else UNKNOWN if items else "float32"
    dtype = getattr(value, "dtype", None)
    if isinstance(dtype, str):
        return dtype
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) >= 2**31:
        return "int64"
    return _PYTHON_DTYPES.get(type(value), UNKNOWN)


def value_shape(value: Value) -> Any:
    """The shape of a Python value, UNKNOWN where it isn't known."""
    if isinstance(value, Tensor):
        return value.shape
    if isinstance(value, VariableValue):
        return value.record.shape
    if isinstance(value, (int, float, complex, str, bytes)):
        return ()
    if isinstance(value, OneOf):
        return common_sizes([value_shape(option) for option in value.options])
    if isinstance(value, List) and value.is_open:
        return UNKNOWN
    if isinstance(value, (List, tuple)):
        items = value.items if isinstance(value, List) else value
        if not items:
            return (0,)
        inner = value_shape(items[0])
        return (len(items), *inner) if isinstance(inner, tuple) else UNKNOWN
    shape = getattr(value, "shape", None)
    if isinstance(shape, tuple):
        return tuple(d if isinstance(d, int) else UNKNOWN for d in shape)
    return UNKNOWN


# From the rules to the program


def list_of(shape: Any) -> Value:
    """A shape of the rules as the program sees it."""
    if not isinstance(shape, tuple):
        return None if shape is None else Unknown("the shape isn't known", "shape")
    return List([Unknown("a size", "shape") if d is UNKNOWN else d for d in shape])


def dtype_value(dtype: Any) -> Value:
    """A dtype of the rules as the program sees it."""
    if dtype is None:
        return None
    return DType(dtype) if isinstance(dtype, str) else Unknown("the dtype isn't known", "dtype")


def variable_value(call: Call, record: VariableRecord) -> VariableValue:
    """The one object that stands for a variable in the program."""
    known: dict[VariableRecord, VariableValue] = call.run.state["tf.variables"]
    value = known.get(record)
    if value is None:
        value = known[record] = VariableValue(record)
    return value


def tensor(
    call: Call,
    name: Name | None,
    dtype: Any = None,
    shape: Any = UNKNOWN,
    index: int = 0,
    type: str = "",
    inputs: Inputs | None = None,
) -> Tensor:
    """A tensor that an op of this name gives; without a name, one of eager mode.

    Where its `inputs` aren't given, they are the arguments of the call. What a model written in
    Python makes of nothing is made of what that model was called with (`ops.returned`).
    """
    op = None if name is None else Operation(name, type, runtime(call).graph)
    given = inputs_of([*call.args, *call.kwargs.values()]) if inputs is None else inputs
    known_dtype = dtype if isinstance(dtype, str) else None
    made = Tensor(op, index, known_dtype, static_shape(shape), inputs=given)
    if inputs is None and not given and call.path.startswith("tf._"):
        made.inputs = None
        call.run.state["tf.loose"].append(made)
    elif inputs is None and any(isinstance(value, CALLABLE) for value in call.args):
        made.inputs = None  # a function of the program may use any other tensors
    return made


def tensor_name(value: Tensor) -> Name | None:
    """`tensor.name`, None in eager mode."""
    return None if value.op is None else concat(value.op.name, f":{value.index}")


def record_op(call: Call, value: Tensor | Operation, doubt: str = "") -> None:
    """Note the op whose output a call returns, and why that may not be all."""
    op = value.op if isinstance(value, Tensor) else value
    if op is not None:
        op.doubt = doubt or op.doubt
    record_option(call, value, "")


def record_option(call: Call, value: Tensor | Operation, others: str) -> None:
    """Note the op whose output a call may return, and why it may be another one's."""
    name = tensor_name(value) if isinstance(value, Tensor) else value.name
    op = value.op if isinstance(value, Tensor) else value
    doubt = others or (op.doubt if op is not None else "")
    if name is not None:
        entry = runtime(call).graph.scope
        detail = OpDetail(value, entry)
        call.run.record(call.site, "op", call.path, name, "added", detail, doubt=doubt)


class OpDetail:
    """What a fact keeps of an op: the tensor or operation, and the name scope around it."""

    __slots__ = ("dtype", "entry", "shape", "value")

    def __init__(self, value: Tensor | Operation, entry: Any) -> None:
        self.value = value
        self.entry = entry
        self.dtype = value.dtype if isinstance(value, Tensor) else None
        self.shape = value.shape if isinstance(value, Tensor) else UNKNOWN


def graph_of(call: Call, graph: Graph) -> Instance:
    """The one object that stands for a graph in the program."""
    known: dict[Graph, Instance] = call.run.state["tf.graphs"]
    value = known.get(graph)
    if value is None:
        value = known[graph] = Instance(registry.find_class("tf.Graph"), graph)
    return value


def graph_of_values(call: Call, values: Value) -> Graph | None:
    """The graph of the first tensor among some values."""
    items = call.run.elements(values) if isinstance(values, (List, tuple)) else [values]
    for item in items or ():
        graphs = {
            id(graph): graph for graph in map(_graph_of, options_of(item)) if graph is not None
        }
        if len(graphs) > 1:
            why = "which graph an op is added to depends on a condition that isn't known"
            call.run.leave_open(call.site, "op", why)
        elif graphs:
            return next(iter(graphs.values()))
    return None


def _graph_of(value: Value) -> Graph | None:
    if isinstance(value, Tensor):
        graph = value.op.graph if value.op is not None else None
    elif isinstance(value, VariableValue):
        graph = value.record.graph
    else:
        graph = value.graph if isinstance(value, Operation) else None
    return graph if isinstance(graph, Graph) else None


def known(value: Value) -> Any:
    """The Python value of a wholly known one, else None."""
    if isinstance(value, Tensor):
        value = value.constant
    try:
        return to_python(value)
    except NotKnown:
        return None
