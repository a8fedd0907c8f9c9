"""Training: optimizers, moving averages, the global step. The classes are Python, in `prelude/`."""

from __future__ import annotations

from typing import Any, TypeGuard

from scope_lsp.domain.containers import Dict, List, is_key
from scope_lsp.domain.names import Hole, Name, Text, concat
from scope_lsp.domain.tensors import Operation, Shape, Tensor, VariableValue
from scope_lsp.domain.trail import MISSING
from scope_lsp.domain.values import (
    Api,
    Bound,
    Class,
    Function,
    Instance,
    Maybe,
    Native,
    OneOf,
    Partial,
    Unknown,
    Value,
    options_of,
)
from scope_lsp.models import registry
from scope_lsp.models.registry import Call, Failure, api
from scope_lsp.models.tensorflow.gradients import known_of, may_be_missing, turns_of
from scope_lsp.models.tensorflow.graph_collections import collected
from scope_lsp.models.tensorflow.holding import marked
from scope_lsp.models.tensorflow.state import (
    graph_of,
    origin,
    runtime,
    tensor,
)

_PRELUDE = "scope_lsp.models.tensorflow.prelude."

for _module, _names in {
    "train_optimizer": ("Optimizer",),
    "train_optimizers": (
        "GradientDescentOptimizer", "MomentumOptimizer", "AdamOptimizer", "AdagradOptimizer",
        "AdagradDAOptimizer", "AdadeltaOptimizer", "RMSPropOptimizer", "FtrlOptimizer",
        "ProximalAdagradOptimizer", "ProximalGradientDescentOptimizer",
    ),
}.items():  # fmt: skip
    for _name in _names:
        registry.prelude(f"tf.train.{_name}", _PRELUDE + _module, api=1)


for _name in (
    "GradientDescentOptimizer", "MomentumOptimizer", "AdamOptimizer", "AdagradOptimizer",
    "AdadeltaOptimizer", "RMSPropOptimizer",
):  # fmt: skip
    registry.prelude(f"tf.contrib.optimizer_v2.{_name}", _PRELUDE + "train_optimizers")
for _name in ("ScipyOptimizerInterface", "ExternalOptimizerInterface"):
    registry.prelude(f"tf.contrib.opt.{_name}", _PRELUDE + "contrib_runs", "OptimizerInterface")
for _name in (
    "LazyAdamOptimizer", "NadamOptimizer", "AdaMaxOptimizer", "AdamGSOptimizer",
    "LazyAdamGSOptimizer", "LARSOptimizer", "PowerSignOptimizer", "AddSignOptimizer",
    "RegAdagradOptimizer", "DecoupledWeightDecayExtension", "AdamWOptimizer",
    "MomentumWOptimizer", "extend_with_decoupled_weight_decay", "MovingAverageOptimizer",
    "MultitaskOptimizerWrapper", "VariableClippingOptimizer", "DropStaleGradientOptimizer",
):  # fmt: skip
    registry.prelude(f"tf.contrib.opt.{_name}", _PRELUDE + "train_contrib")
for _path in (
    "tf.tpu.CrossShardOptimizer",
    "tf.contrib.estimator.TowerOptimizer", "tf.contrib.estimator.clip_gradients_by_norm",
    "tf.contrib.mixed_precision.FixedLossScaleManager",
    "tf.contrib.mixed_precision.ExponentialUpdateLossScaleManager",
    "tf.contrib.mixed_precision.LossScaleOptimizer", "tf.train.SyncReplicasOptimizer",
    "tf.train.experimental.enable_mixed_precision_graph_rewrite",
    "tf.mixed_precision.enable_mixed_precision_graph_rewrite",
    "tf.train.experimental.MixedPrecisionLossScaleOptimizer",
    "tf.mixed_precision.MixedPrecisionLossScaleOptimizer",
):  # fmt: skip
    registry.prelude(_path, _PRELUDE + "train_contrib", api=1)

for _name in ("create_slot", "create_zeros_slot"):
    registry.prelude(f"tf._train.{_name}", _PRELUDE + "train_optimizer")
for _name in ("create_slot", "create_slot_with_initializer", "create_zeros_slot"):
    registry.prelude(f"tf.python.training.slot_creator.{_name}", _PRELUDE + "slot_creator")
registry.prelude("tf.train.ExponentialMovingAverage", _PRELUDE + "train_averages")
for _name in ("assign_moving_average", "weighted_moving_average"):
    registry.prelude(f"tf.python.training.moving_averages.{_name}", _PRELUDE + "train_averages")


# What the classes ask of us, as `tf._train.…`


@api("tf._train.operation")
def operation(call: Call, name: Value) -> Value:
    """An operation that takes the name of the scope around it."""
    tf = runtime(call)
    if tf.executing_eagerly:
        return None
    return Operation(tf.graph.add_op(name, origin(call)), "NoOp", tf.graph)


@api("tf._train.targets")
def targets(call: Call, var_list: Value) -> Value:
    """The variables of a `var_list`, which may be one variable, or lists in a list."""
    found: list[Value] = []
    rest = _flatten(call, var_list, found, True)
    return List(found, rest)


def _flatten(call: Call, value: Value, found: list[Value], surely: bool) -> Value:
    items, rest = turns_of(call, value)
    for item, certain in items:
        if isinstance(item, (List, tuple)):
            inner = _flatten(call, item, found, surely and certain)
            rest = inner if rest is MISSING else rest
        else:
            found.append(marked(item, surely and certain))
    return rest


@api("tf._train.trainable")
def trainable(call: Call) -> Value:
    """The variables of the graph that are trained."""
    return collected(call, runtime(call).graph, "trainable_variables")


@api("tf._train.is_function")
def is_function(call: Call, loss: Value) -> Value:
    """Whether a loss is a function that gives it."""
    return isinstance(loss, (Function, Bound, Partial, Native, Api, Class)) or (
        isinstance(loss, Instance) and loss.cls.find("__call__") is not MISSING
    )


@api("tf._train.pairs")
def pairs(call: Call, gradients: Value, variables: Value) -> Value:
    """Each gradient with its variable."""
    first, rest = turns_of(call, gradients)
    second, others = turns_of(call, variables)
    made = [marked((g, v), sure and surely) for (g, sure), (v, surely) in zip(first, second)]
    if rest is MISSING and others is MISSING:
        return List(made)
    one, other = (Unknown("which ones isn't known") if r is MISSING else r for r in (rest, others))
    return List(made, (one, other))


@api("tf._train.applied")
def applied(call: Call, grads_and_vars: Value) -> Value:
    """The pairs that are to be applied, with something unknown behind them if there may be more;
    which variables may have no gradient is kept."""
    found, rest = turns_of(call, grads_and_vars)
    why = "" if rest is MISSING else "which variables the optimizer updates isn't wholly known"
    if why and not found:
        call.run.doubt(why)
    known: dict[VariableValue, str] = call.run.state["tf.train.doubts"]
    for pair, certain in found:
        gradient, variable = pair if is_pair(pair) else (None, None)
        if isinstance(variable, VariableValue):
            missing = not certain or may_be_missing(variable)
            known[variable] = _doubt(gradient) or why or _DEPENDS * missing
    return List([marked(pair, certain) for pair, certain in found], rest)


_DEPENDS = "the variable depends on a condition that isn't known"


def is_pair(value: Value) -> TypeGuard[tuple[Value, Value]]:
    """Whether a value can be a gradient and its variable."""
    return isinstance(value, tuple) and len(value) == 2


def _doubt(gradient: Value) -> str:
    """Why a gradient may be none."""
    if isinstance(gradient, Tensor):
        return gradient.doubt or next(
            (v.doubt for v in gradient.inputs or () if isinstance(v, Tensor) and v.doubt), ""
        )
    if isinstance(gradient, Unknown):
        return gradient.reason
    if not isinstance(gradient, OneOf):
        return ""
    none = "it depends on a condition that isn't known" * (None in gradient.options)
    return none or next(filter(None, map(_doubt, gradient.options)), "")


@api("tf._train.trained")
def trained(call: Call, pairs: Value) -> Value:
    """The variables that have a gradient, or may have one."""
    found, rest = turns_of(call, pairs)
    known = [(*pair, certain) for pair, certain in found if is_pair(pair) and pair[0] is not None]
    others = rest[1] if is_pair(rest) else MISSING
    return List([marked(v, certain and not _doubt(g)) for g, v, certain in known], others)


@api("tf._train.nothing")
def nothing(call: Call, values: Value) -> Value:
    """Whether there is certainly nothing in a list."""
    return isinstance(values, (List, tuple)) and known_of(call, values) == ([], MISSING)


@api("tf._train.none_certain")
def none_certain(call: Call, pairs: Value) -> Value:
    """Whether none of the variables can have a gradient."""
    found, rest = known_of(call, pairs)
    return rest is MISSING and all(is_pair(p) and p[0] is None for p in found)


@api("tf._train.fail_without_gradients")
def fail_without_gradients(call: Call, pairs: Value, loss: Value = None) -> Value:
    """The error of `minimize` (which tells the loss) and of `apply_gradients`."""
    known = call.run.elements(pairs) or ()
    shown = [_quoted(_shown(call, pair[1])) for pair in known if is_pair(pair)]
    listed_ = concat("[", *_between(", ", shown), "]")
    words = concat("No gradients provided for any variable: ", listed_, ".")
    if loss is not None:
        words = concat(
            "No gradients provided for any variable, check your graph for ops that do not support "
            "gradients, between variables ", listed_, " and loss ", _shown(call, loss), ".",
        )  # fmt: skip
    raise Failure("ValueError", words, "no-gradients")


def _shown(call: Call, value: Value) -> Name:
    found: Name = call.run.call(Api("str"), [value], {})
    return found if isinstance(found, (str, Text)) else Text((_ELSE,))


def _quoted(name: Name) -> Name:
    """`repr` of a text."""
    quote = '"' if "'" in str(name) else "'"
    return concat(quote, name, quote)


_ELSE = Hole("…", "how the value is shown isn't known")


def _between(separator: str, names: list[Name]) -> list[Name]:
    return [part for name in names for part in (separator, name)][1:]


@api("tf._train.for_variable")
def for_variable(call: Call, variable: Value) -> Value:
    """What is made from here on is made for a variable, with its doubt; None ends that."""
    known: dict[VariableValue, str] = call.run.state["tf.train.doubts"]
    found = known.get(variable, "") if isinstance(variable, VariableValue) else ""
    call.run.state["tf.doubt"] = found


@api("tf._train.slots_of")
def slots_of(call: Call, slots: Value, name: Value) -> Value:
    """An optimizer's table for the slots of a name; one made on a condition is as good as empty
    where that doesn't hold."""
    if not isinstance(slots, Dict) or not is_key(name):
        return Dict()
    held = slots.items.get(name)
    if not isinstance(held, Dict):
        held = held.value if isinstance(held, Maybe) else Dict()
        call.run.set_item(slots, name, held)
    return held


@api("tf._train.made_before")
def made_before(call: Call, table: Value, key: Value) -> Value:
    """The variable that an optimizer keeps for a key, None where there is none.

    Where that depends on a condition, it is made now if it wasn't before: under the same name.
    """
    held = table.items.get(key) if isinstance(table, Dict) and is_key(key) else None
    if not isinstance(held, Maybe) or not isinstance(held.value, VariableValue):
        return held
    doubt = "whether the optimizer has made it before depends on a condition that isn't known"
    call.run.record(
        call.site, "variable", call.path, held.value.record.name, "created", held.value.record,
        doubt=doubt,
    )  # fmt: skip
    return held.value


@api("tf._train.assigned")
def assigned(call: Call, name: Value, variable: Value) -> Value:
    """A value assigned to a variable, by an op of the scope around it."""
    tf = runtime(call)
    if tf.executing_eagerly or not isinstance(variable, VariableValue):
        return variable
    record = variable.record
    full = tf.graph.add_op(name, origin(call))
    return tensor(call, full, record.dtype, record.shape, inputs=())


@api("tf._train.collect")
def collect(call: Call, operation: Value) -> Value:
    """Keep the operation among those that train."""


# What they ask of a variable


@api("tf._train.is_resource")
def is_resource(call: Call, variable: Value) -> Value:
    """Whether it is a resource variable."""
    if isinstance(variable, VariableValue):
        found = variable.record.resource
        return found if isinstance(found, bool) else Unknown("the kind of a variable", plain=True)
    return None


@api("tf._train.is_variable")
def is_variable(call: Call, variable: Value) -> Value:
    """Whether it is a variable, not a tensor."""
    return isinstance(variable, VariableValue)


@api("tf._train.fully_defined")
def fully_defined(call: Call, shape: Value) -> Value:
    """Whether every size is known to TensorFlow; those that only we don't know count as known."""
    return not isinstance(shape, Shape) or (shape.dims is not None and None not in shape.dims)


@api("tf._train.key")
def key(call: Call, variable: Value) -> Value:
    """What tells variables apart in tables of slots."""
    if isinstance(variable, VariableValue):
        return variable
    return variable if isinstance(variable, Tensor) else None


@api("tf._train.scope_of")
def scope_of(call: Call, variable: Value) -> Value:
    """The name of the scope of its update."""
    if runtime(call).executing_eagerly or not isinstance(variable, VariableValue):
        return ""
    return variable.record.name


@api("tf._train.graph_of")
def graph_of_variable(call: Call, variable: Value) -> Value:
    """What tells apart the graphs that an optimizer is used in."""
    if runtime(call).executing_eagerly or not isinstance(variable, VariableValue):
        return None
    return graph_of(call, variable.record.graph) if variable.record.graph else None


@api("tf._train.current_graph")
def current_graph(call: Call) -> Value:
    """The same for the default graph."""
    tf = runtime(call)
    return None if tf.executing_eagerly else graph_of(call, tf.graph)


@api("tf._train.first_by_name")
def first_by_name(call: Call, variables: Value) -> Value:
    """The variable beside which those without a primary one are put: there is one, for without
    any an optimizer refuses."""
    known, rest = turns_of(call, variables)
    options = [option for value in (*(v for v, _ in known), rest) for option in options_of(value)]
    found = [option for option in options if isinstance(option, VariableValue)]
    return min(found, key=lambda v: str(v.record.name), default=None)


@api("tf._train.of_current_graph")
def of_current_graph(call: Call, variables: Value) -> Value:
    """Those of the default graph, by name."""
    tf = runtime(call)
    known, rest = turns_of(call, variables)
    found = [
        (v, certain)
        for v, certain in known
        if isinstance(v, VariableValue) and (v.record.graph is None or v.record.graph is tf.graph)
    ]
    ordered = sorted(found, key=lambda turn: str(turn[0].record.name))
    return List([marked(v, certain) for v, certain in ordered], rest)


def start(run: Any) -> None:
    """Tell a new run that no variable is in doubt."""
    run.state["tf.train.doubts"] = {}


registry.starters.append(start)
