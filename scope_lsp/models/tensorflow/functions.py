"""Functions that TensorFlow calls, or that it turns into others: `tf.function`, `py_func`."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

from scope_lsp.domain.containers import Dict, List
from scope_lsp.domain.names import Hole, Name, Text, concat
from scope_lsp.domain.tensors import Operation, Tensor, VariableValue
from scope_lsp.domain.values import Instance, Native, Unknown, Value
from scope_lsp.models import registry
from scope_lsp.models.registry import Call, api, library_class
from scope_lsp.models.tensorflow import nest
from scope_lsp.models.tensorflow.dataflow import Reached, inputs_of
from scope_lsp.models.tensorflow.ops import take
from scope_lsp.models.tensorflow.state import dtype_of, name_of, record_op, runtime, tensor
from scope_lsp.scopes import Runtime

FUNCTION = library_class("tf.python.eager.def_function.Function", registry.find_class("object"))


@api("tf.function")
def function(call: Call, /, func: Value = None, *args: Value, **kwargs: Value) -> Value:
    """Traces the function into a graph of its own when it is called."""
    if func is None:
        return Native("tf.function", lambda inner: function(inner, inner.args[0]))
    return Native(
        getattr(func, "name", "function"),
        lambda inner: _trace(inner, func),
        {"__wrapped__": func, "python_function": func, "__class__": FUNCTION},
    )


def _trace(call: Call, func: Value) -> Value:
    """Build the function's graph, which is in no scope, also within another function's.

    In a graph, an op calls the function: `StatefulPartitionedCall` where that has any state.
    """
    tf = runtime(call)
    entered = tf.enter_graph(tf.new_function_graph())
    try:
        args = [_symbolic(tf, a, name) for a, name in zip(call.args, _parameters(func, call.args))]
        kwargs = {name: _symbolic(tf, a, name) for name, a in call.kwargs.items()}
        result = call.run.call(func, args, kwargs, call.site, call.frame)
    finally:
        entered.exit()
    if tf.executing_eagerly:
        return _outside(result, None, count())
    outputs = _outside(result, take(call, _caller(result, [*args, *kwargs.values()])), count())
    for output in nest.known_leaves(outputs):
        if isinstance(output, Tensor):
            record_op(call, output)
    return outputs


def _caller(result: Value, arguments: list[Value]) -> Name:
    """What the op that calls a function is called."""
    reached = Reached([result], stop=arguments)
    if any(reached.doubt(variable) == "" for variable in reached.variables):
        return "StatefulPartitionedCall"
    reason = "whether the function has any state isn't followed"
    return concat(Hole("Stateful?", reason), "PartitionedCall")


def _parameters(func: Value, args: list[Value]) -> list[str]:
    """The names of the parameters that take positional arguments."""
    code = getattr(getattr(func, "function", func), "code", None)
    names = list(code.positional) if code else []
    return names + ["args"] * (len(args) - len(names))


def _symbolic(tf: Runtime, value: Value, name: str) -> Value:
    """A tensor argument becomes a placeholder inside, with the parameter's name."""
    if not isinstance(value, Tensor):
        return value
    placeholder = Operation(tf.graph.add_op(name), "Placeholder", tf.graph)
    return Tensor(placeholder, 0, value.dtype, value.shape, inputs=(value,))


def _outside(value: Value, caller: Name | None, numbers: Iterator[int]) -> Value:
    """What the function gives, seen from outside: outputs of the op that calls it."""
    if isinstance(value, Tensor):
        op = None if caller is None else Operation(caller, "PartitionedCall")
        return Tensor(op, next(numbers), value.dtype, value.shape, inputs=(value,))
    if isinstance(value, tuple):
        return tuple(_outside(each, caller, numbers) for each in value)
    if isinstance(value, List):
        return List([_outside(each, caller, numbers) for each in value.items], value.rest)
    if isinstance(value, Dict):
        keys = sorted(value.items, key=str)
        found = {key: _outside(value.items[key], caller, numbers) for key in keys}
        return Dict({key: found[key] for key in value.items}, value.rest)
    return value


@api("tf.py_func", "tf.numpy_function", "tf.py_function", "tf.contrib.eager.py_func")
@nest.of_each("Tout")
def py_func(
    call: Call,
    func: Value,
    inp: Value,
    Tout: Value,
    stateful: Value = True,
    name: Value = None,
) -> Value:
    """The function runs outside of the graph: nothing that it does is in it.

    Its outputs are in a list where `Tout` is one (`_internal_py_func` of `script_ops.py`).
    """
    eager = call.path.rpartition(".")[2] in ("py_function",) or ".eager." in call.path
    given = name_of(call, name if not eager or name is not None else _fourth(call, stateful))
    several = isinstance(Tout, (List, tuple))
    dtypes = call.run.elements(Tout) if several else [Tout]
    full = None
    if not runtime(call).executing_eagerly:
        full = take(call, given or ("EagerPyFunc" if eager else "PyFunc"))
    back = inputs_of([inp]) if eager else ()  # `PyFunc` has no gradient
    made = [
        tensor(call, full, dtype_of(dtype), None, i, inputs=back)
        for i, dtype in enumerate(dtypes or ())
    ]
    for each in made:
        record_op(call, each)
    if several and not made:
        return Operation(full, "PyFunc", runtime(call).graph) if full is not None else None
    return List(list(made)) if several else made[0]


def _fourth(call: Call, stateful: Value) -> Value:
    """`py_function` has its name where `py_func` says whether it is stateful."""
    return stateful if isinstance(stateful, (str, Text)) else None


@api(
    "tf.autograph.experimental.do_not_convert",
    "tf.python.autograph.impl.api.do_not_convert",
    "tf.python.autograph.do_not_convert",
    "tf.contrib.autograph.do_not_convert",
    "tf.no_gradient",
    "tf.NotDifferentiable",
)
def harmless_decorator(call: Call, /, f: Value = None, *args: Value, **kwargs: Value) -> Value:
    """Decorators that leave names as they are."""
    return f if f is not None else Native("decorator", lambda inner: inner.args[0])


@api("tf.python.framework.ops.register_proto_function")
def register_proto_function(call: Call, /, *args: Value, **kwargs: Value) -> Value:
    """Registers functions that are called when a graph is stored or loaded, and not before."""
    return None


@api("tf.RegisterGradient")
def register_gradient(call: Call, op_type: Value) -> Value:
    """Registers a function that TensorFlow calls while it builds gradients."""
    return Native("decorator", lambda inner: inner.args[0])


@api("tf.python.framework.function.Defun", "tf.contrib.function.Defun")
def defun(call: Call, /, *types: Value, **options: Value) -> Value:
    """A decorator: the function is built in a graph of its own, and an op calls it."""
    name = name_of(call, options.get("func_name"))

    def decorate(outer: Call) -> Value:
        func = outer.args[0]
        default: Name = name or str(getattr(func, "name", "function"))
        built: dict[str, Value] = {}
        return Native(
            getattr(func, "name", "function"),
            lambda inner: _call_defined(inner, func, default, built),
            {"__wrapped__": func},
        )

    return Native("Defun", decorate)


def _call_defined(call: Call, func: Value, default: Name, built: dict[str, Value]) -> Value:
    """Its body runs at the first call alone."""
    tf = runtime(call)
    if tf.executing_eagerly:
        return call.invoke(func, *call.args)
    given = name_of(call, call.kwargs.pop("name", None))
    if "result" not in built:
        entered = tf.enter_graph(tf.new_function_graph())
        try:
            made = call.run.call(func, call.args, {}, call.site, call.frame)
        finally:
            entered.exit()
        call.trail.put(built, "result", made)
    result = built["result"]
    if not isinstance(result, Tensor):
        return call.unknown()
    back = tuple(value for value in call.args if isinstance(value, Tensor))
    made = tensor(call, take(call, given or default), result.dtype, result.shape, inputs=back)
    record_op(call, made)
    return made


@api("tf.is_tensor", "tf.contrib.framework.is_tensor", "tf.debugging.is_tensor")
def is_tensor(call: Call, x: Value) -> Value:
    """Whether something is a tensor, sparse or not, or a variable."""
    if isinstance(x, Unknown):
        return Unknown(x.reason, plain=True)
    if isinstance(x, Instance):
        return any(base.api in _TENSORS for base in x.cls.mro)
    return isinstance(x, (Tensor, VariableValue))


_TENSORS = ("tf.SparseTensor", "tf.IndexedSlices", "tf.RaggedTensor")
