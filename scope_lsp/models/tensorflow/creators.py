"""`tf.variable_creator_scope`: functions of the program that have a say when a variable is made.

After `Graph._variable_creator_scope` in `python/framework/ops.py` of 1.15: the newest function is
called first, with the next one and the arguments of `tf.Variable`. Most only take note of the
variable, so it is made first here; one that asks for another variable leaves a doubt.
"""

from __future__ import annotations

from scope_lsp.domain.tensors import Context
from scope_lsp.domain.values import Native, Unknown, Value, same
from scope_lsp.models import registry
from scope_lsp.models.registry import Call, api
from scope_lsp.models.tensorflow.state import dtype_value, list_of, stack_of, variable_value
from scope_lsp.scopes import VariableRecord

_STATE = "tf.creators"


def _creators(call: Call) -> tuple[Value, ...]:
    held = call.run.state[_STATE]["creators"]
    return stack_of(call, held, "which variable creators are asked depends on a condition")


@api("tf.variable_creator_scope")
def variable_creator_scope(call: Call, variable_creator: Value) -> Value:
    """A context in which variables are made by a function of the program."""
    outer = _creators(call)

    def leave(error: Value) -> bool:
        call.trail.put(call.run.state[_STATE], "creators", outer)
        return False

    def enter() -> Value:
        call.trail.put(call.run.state[_STATE], "creators", (*outer, variable_creator))

    return Context(enter, leave)


def tell_creators(call: Call, record: VariableRecord) -> None:
    """Call the program's functions, the outermost of which makes the variable."""
    creators = _creators(call)
    if creators and "creator" not in call.run.state:
        call.run.state["creator"] = record  # what a creator makes itself isn't told again
        try:
            made = _make(call, record, list(creators))
        finally:
            del call.run.state["creator"]
        if made is not variable_value(call, record):
            call.run.doubt("a variable creator of the program makes something else")


def _make(call: Call, record: VariableRecord, creators: list[Value]) -> Value:
    if not creators:
        return variable_value(call, record)
    given = {
        "initial_value": call.unknown("the initial value isn't known here"),
        "trainable": record.trainable,
        "name": record.name,
        "dtype": dtype_value(record.dtype),
        "shape": list_of(record.shape),
        "collections": None, "validate_shape": True, "caching_device": None,
        "variable_def": None, "import_scope": None, "constraint": None, "use_resource": None,
        "synchronization": Unknown("how it is synchronized", plain=True),
        "aggregation": Unknown("how it is aggregated", plain=True),
    }  # fmt: skip

    def next_creator(inner: Call) -> Value:
        changed = [k for k, v in inner.kwargs.items() if k not in given or not same(v, given[k])]
        if {*changed} & {"name", "trainable", "collections", "dtype", "shape"}:
            call.run.doubt(f"a variable creator of the program changes {', '.join(changed)}")
        return _make(inner, record, creators[:-1])

    return call.run.call(creators[-1], [Native("next_creator", next_creator)], given)


def _start(run: object) -> None:
    state: dict[str, Value] = run.state  # type: ignore[attr-defined]  # a Run, unknown to models
    state[_STATE] = {"creators": ()}


registry.starters.append(_start)
