"""Functions that TensorFlow calls: `tf.function`, `tf.cond`, loops, `py_func`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from scope_lsp.domain.containers import List
from scope_lsp.domain.names import Hole, concat
from scope_lsp.domain.tensors import Operation, Shape, Tensor
from scope_lsp.domain.values import Function, Native, Unknown, Value
from scope_lsp.models.registry import Call, api
from scope_lsp.models.tensorflow.ops import take
from scope_lsp.models.tensorflow.state import (
    call_back,
    known,
    name_of,
    origin,
    runtime,
    static_shape,
    value_dtype,
    value_shape,
)
from scope_lsp.scopes import Entered, Runtime, enter_name_scope


@api("tf.function")
def function(call: Call, func: Value = None, *args: Value, **kwargs: Value) -> Value:
    """Traces the function into a graph of its own when it is called."""
    if func is None:
        return Native("tf.function", lambda inner: function(inner, inner.args[0]))
    return Native(
        getattr(func, "name", "function"),
        lambda inner: _trace(inner, func),
        {"__wrapped__": func, "python_function": func},
    )


def _trace(call: Call, func: Value) -> Value:
    tf = runtime(call)
    if not tf.executing_eagerly and tf.graph.building_function:
        return call.invoke(func, *call.args, **call.kwargs)
    entered = tf.enter_graph(tf.new_function_graph())
    try:
        args = [_symbolic(tf, a, name) for a, name in zip(call.args, _parameters(func, call.args))]
        kwargs = {name: _symbolic(tf, a, name) for name, a in call.kwargs.items()}
        result = call.run.call(func, args, kwargs, call.site, call.frame)
    finally:
        entered.exit()
    return _outside(result)


def _parameters(func: Value, args: list[Value]) -> list[str]:
    """The names of the parameters that take positional arguments."""
    code = getattr(getattr(func, "function", func), "code", None)
    names = list(code.positional) if code else []
    return names + ["args"] * (len(args) - len(names))


def _symbolic(tf: Runtime, value: Value, name: str) -> Value:
    """A tensor argument becomes a placeholder inside, with the parameter's name."""
    if not isinstance(value, Tensor):
        return value
    made = symbol(value.dtype, value.shape)
    made.op = Operation(tf.graph.add_op(name), "Placeholder", tf.graph)
    return made


def _outside(value: Value) -> Value:
    """A tensor that the function gives is another one outside."""
    if isinstance(value, Tensor):
        return Tensor(None, 0, value.dtype, value.shape)
    if isinstance(value, tuple):
        return tuple(map(_outside, value))
    return List(list(map(_outside, value.items)), value.rest) if isinstance(value, List) else value


def inside(call: Call, name: Value, default: str, body: Callable[[], Value]) -> Value:
    """Run something in a name scope that an op function opens."""
    tf = runtime(call)
    given = name_of(call, name)
    scope: Entered = enter_name_scope(tf, default if given is None else given, origin=origin(call))
    try:
        return body()
    finally:
        scope.exit()


@api("tf.cond", api=1)
def cond(
    call: Call,
    pred: Value,
    true_fn: Value = None,
    false_fn: Value = None,
    strict: Value = False,
    name: Value = None,
    fn1: Value = None,
    fn2: Value = None,
) -> Value:
    """Both branches are built, one after the other, in the same scope."""
    return _cond(call, pred, true_fn or fn1, false_fn or fn2, name)


@api("tf.cond", api=2)
def cond_v2(
    call: Call, pred: Value, true_fn: Value = None, false_fn: Value = None, name: Value = None
) -> Value:
    """Both branches are built, each in a graph of its own; in eager mode one is called."""
    return _cond(call, pred, true_fn, false_fn, name)


def _cond(call: Call, pred: Value, true_fn: Value, false_fn: Value, name: Value) -> Value:
    tf = runtime(call)
    if tf.executing_eagerly:
        truth = known(pred)
        if truth is None:
            return call.run.fork(
                [lambda: call_back(call, true_fn, []), lambda: call_back(call, false_fn, [])]
            )
        return call_back(call, true_fn if truth else false_fn, [])
    if tf.v2_behavior:
        return _separate(call, [(true_fn, []), (false_fn, [])], name, "cond")

    def branches() -> Value:
        for helper in ("Switch", "switch_t", "switch_f", "pred_id"):
            take(call, helper)
        first = call_back(call, true_fn, [])
        call_back(call, false_fn, [])
        return _outside_graph(first)

    return inside(call, name, "cond", branches)


def _outside_graph(value: Value) -> Value:
    if isinstance(value, (Tensor, List, tuple)):
        return Unknown("the result of a branch, whose name isn't followed")
    return value


def _separate(
    call: Call, bodies: list[tuple[Value, list[Value]]], name: Value, default: str
) -> Value:
    """Bodies built in graphs of their own, as control flow of 2.x does."""
    tf = runtime(call)

    def build() -> Value:
        result: Value = None
        for body, args in bodies:
            entered = tf.enter_graph(tf.new_function_graph())
            try:
                result = call_back(call, body, args)
            finally:
                entered.exit()
        return _outside_graph(_outside(result))

    return inside(call, name, default, build)


@api("tf.while_loop")
def while_loop(
    call: Call, cond: Value, body: Value, loop_vars: Value, shape_invariants: Value = None,
    parallel_iterations: Value = 10, back_prop: Value = True, swap_memory: Value = False,
    name: Value = None, maximum_iterations: Value = None, return_same_structure: Value = False,
) -> Value:  # fmt: skip
    """The condition and the body are built once, in a scope of the loop."""
    args = call.run.elements(loop_vars)
    if args is None:
        args = [Unknown("a loop variable")]
    shapes = call.run.elements(shape_invariants) if shape_invariants is not None else None
    tensors = [_loop_variable(a, s) for a, s in zip(args, shapes or [None] * len(args))]
    if runtime(call).v2_behavior and not runtime(call).executing_eagerly:
        _separate(call, [(cond, tensors), (body, tensors)], name, "while")
    else:
        inside(call, name, "while", lambda: _build_loop(call, cond, body, tensors))
    return List(list(tensors)) if len(tensors) > 1 else tensors[0] if tensors else None


def _loop_variable(value: Value, invariant: Value) -> Value:
    """A loop variable inside the loop, whose shape is the invariant's where there is one."""
    if isinstance(value, (List, tuple)) and not isinstance(invariant, Shape):
        items = value.items if isinstance(value, List) else list(value)
        made = [_loop_variable(item, None) for item in items]
        return List(made) if isinstance(value, List) else tuple(made)
    if not isinstance(value, (int, float, Tensor)) and not isinstance(invariant, Shape):
        return value
    dtype, shape = value_dtype(value), value_shape(value)
    if isinstance(invariant, Shape):
        shape = invariant.dims
    return symbol(dtype, shape)


def symbol(dtype: Any = None, shape: Any = None) -> Tensor:
    """A tensor inside of a body that TensorFlow builds, under a name that isn't followed."""
    name = concat(Hole("…", "the names of loop variables aren't followed"))
    return Tensor(
        Operation(name), 0, dtype if isinstance(dtype, str) else None, static_shape(shape)
    )


def _build_loop(call: Call, cond: Value, body: Value, args: list[Value]) -> Value:
    call_back(call, cond, args)
    return call_back(call, body, args)


def _bodies(path: str, default: str) -> None:
    @api(path)
    def run(call: Call, fn: Value, elems: Value, *args: Value, **kwargs: Value) -> Value:
        """The function is built once, in a scope of the loop."""
        count = len(fn.code.positional) if isinstance(fn, Function) else 1
        symbols = [symbol() for _ in range(count)]
        inside(call, kwargs.get("name"), default, lambda: _in_loop(call, fn, symbols))
        return call.unknown()


def _in_loop(call: Call, fn: Value, args: list[Value]) -> Value:
    return inside(call, None, "while", lambda: call_back(call, fn, args))


for _path, _default in (
    ("tf.map_fn", "map"),
    ("tf.scan", "scan"),
    ("tf.foldl", "foldl"),
    ("tf.foldr", "foldr"),
):
    _bodies(_path, _default)


@api("tf.py_func", "tf.numpy_function", "tf.py_function")
def py_func(
    call: Call, func: Value, inp: Value, Tout: Value = None, *args: Value, **kwargs: Value
) -> Value:
    """The function runs outside of the graph."""
    default = {"tf.py_function": "EagerPyFunc"}.get(call.path, "PyFunc")
    name = name_of(call, kwargs.get("name"))
    if not runtime(call).executing_eagerly:
        take(call, name if name is not None else default)
    return call.unknown()


@api(
    "tf.custom_gradient",
    "tf.autograph.experimental.do_not_convert",
    "tf.no_gradient",
    "tf.NotDifferentiable",
)
def harmless_decorator(call: Call, f: Value = None, *args: Value, **kwargs: Value) -> Value:
    """Decorators that leave names as they are."""
    return f if f is not None else Native("decorator", lambda inner: inner.args[0])


@api("tf.RegisterGradient")
def register_gradient(call: Call, op_type: Value) -> Value:
    """Registers a function that TensorFlow calls while it builds gradients."""
    return Native("decorator", lambda inner: inner.args[0])
