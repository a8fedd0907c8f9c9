"""`tf.GradientTape`: which variables get a gradient of what was computed under it.

After `python/eager/backprop.py`.
"""

from __future__ import annotations

from scope_lsp.domain.containers import Dict, List
from scope_lsp.domain.tensors import Tensor, VariableValue
from scope_lsp.domain.values import Instance, Unknown, Value
from scope_lsp.models import registry
from scope_lsp.models.registry import Call, api, library_class
from scope_lsp.models.tensorflow.dataflow import Reached
from scope_lsp.models.tensorflow.gradients import gradient

TAPE = library_class("tf.GradientTape", registry.find_class("object"))
registry.complete.add("tf.GradientTape")


@api("tf.GradientTape")
def make_tape(
    call: Call, persistent: Value = False, watch_accessed_variables: Value = True
) -> Value:
    """A tape that isn't recording yet."""
    made = Instance(TAPE)
    made.attrs["watched"] = List()
    made.attrs["accessed"] = watch_accessed_variables
    return made


@api("tf.GradientTape.__enter__")
def enter(call: Call, self: Instance) -> Value:
    """Record from here on."""
    return self


@api("tf.GradientTape.__exit__", "tf.GradientTape.reset")
def leave(call: Call, self: Instance, *error: Value) -> Value:
    """Record no further."""
    return None


@api("tf.GradientTape.stop_recording")
def stop_recording(call: Call, self: Instance) -> Value:
    """A block that isn't recorded."""
    return self


@api("tf.GradientTape.watch")
def watch(call: Call, self: Instance, tensor: Value) -> Value:
    """Give gradients for a tensor that is no variable, too."""
    kept = self.attrs["watched"]
    assert isinstance(kept, List)
    call.trail.touch(kept)
    kept.items.append(tensor)


@api("tf.GradientTape.watched_variables")
def watched_variables(call: Call, self: Instance) -> Value:
    """The variables that were used."""
    return Unknown("which variables a tape has watched isn't followed", plain=True)


@api("tf.GradientTape.gradient", "tf.GradientTape.jacobian", "tf.GradientTape.batch_jacobian")
def tape_gradient(
    call: Call,
    self: Instance,
    target: Value,
    sources: Value,
    output_gradients: Value = None,
    unconnected_gradients: Value = None,
    **others: Value,
) -> Value:
    """The gradients of the target, each None where no path leads to the source."""
    reached = Reached([target])
    zeros = unconnected_gradients not in (None, "none")

    def each(source: Value) -> Value:
        if isinstance(source, List):
            rest = source.rest
            return List([each(s) for s in source.items], rest)
        if isinstance(source, tuple):
            return tuple(map(each, source))
        if isinstance(source, Dict):
            return Dict({key: each(s) for key, s in source.items.items()}, source.rest)
        if not isinstance(source, (Tensor, VariableValue)):
            return Unknown("the gradient of something that isn't known")
        if isinstance(source, VariableValue) and source.record.trainable is False:
            return None
        return gradient(call, target, source, reached.doubt(source), None, zeros)

    return each(sources)
