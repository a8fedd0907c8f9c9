"""`tf.losses`: each loss is put into a collection, from which the total is made.

After `python/ops/losses/losses_impl.py` and `util.py` of 1.4, 1.15 and 2.21. The names that the
losses take are data.
"""

from __future__ import annotations

from scope_lsp.domain.containers import List
from scope_lsp.domain.names import Text, ends_with
from scope_lsp.domain.tensors import Tensor
from scope_lsp.domain.trail import MISSING
from scope_lsp.domain.values import Api, Unknown, Value
from scope_lsp.models.registry import Call, api
from scope_lsp.models.tensorflow.dataflow import inputs_of_op
from scope_lsp.models.tensorflow.gradients import known_of
from scope_lsp.models.tensorflow.graph_collections import add, collected
from scope_lsp.models.tensorflow.initial_values import call_back
from scope_lsp.models.tensorflow.ops import OpEntry, bind, find
from scope_lsp.models.tensorflow.prelude_tools import anonymous
from scope_lsp.models.tensorflow.state import record_op, runtime

LOSSES = "losses"
REGULARIZATION = "regularization_losses"


def _declare(name: str) -> None:
    path = f"tf.losses.{name}"

    @api(path, api=1)
    def loss(call: Call, /, *args: Value, **kwargs: Value) -> Value:
        """A loss, put into the collection of losses."""
        call.args, call.kwargs = list(args), kwargs
        entry = find(path, call.version, v1=True)
        if not isinstance(entry, OpEntry):
            return call.unknown()
        given = bind(call, entry.op)
        made = _in_scope_again(call, path, given) or entry.invoke(call)
        _collect(call, made, given.get("loss_collection"))
        return made


for _name in (
    "absolute_difference", "compute_weighted_loss", "cosine_distance", "hinge_loss", "huber_loss",
    "log_loss", "mean_pairwise_squared_error", "mean_squared_error", "sigmoid_cross_entropy",
    "softmax_cross_entropy", "sparse_softmax_cross_entropy",
):  # fmt: skip
    _declare(_name)


def _in_scope_again(call: Call, path: str, given: dict[str, Value]) -> Tensor | None:
    """The loss where its scope is entered once more: what is in there isn't followed."""
    scope = given.get("scope")
    if not isinstance(scope, (str, Text)) or not ends_with(scope, "/"):
        return None
    return anonymous(call, "float32", inputs=inputs_of_op(path, True, given))


def _collect(call: Call, loss: Value, key: Value) -> None:
    if isinstance(key, str) and key and not runtime(call).executing_eagerly:
        add(call, runtime(call).graph, key, loss)


@api("tf.losses.add_loss", api=1)
def add_loss(call: Call, loss: Value, loss_collection: Value = LOSSES) -> Value:
    """Puts a loss of the program's own into the collection."""
    _collect(call, loss, loss_collection)


@api("tf.losses.get_losses", api=1)
def get_losses(call: Call, scope: Value = None, loss_collection: Value = LOSSES) -> Value:
    """The losses so far."""
    if not isinstance(loss_collection, str):
        return Unknown("which collection the losses are in isn't known")
    return collected(call, runtime(call).graph, loss_collection, scope)


@api("tf.losses.get_regularization_losses", api=1)
def get_regularization_losses(call: Call, scope: Value = None) -> Value:
    """What regularizers gave so far."""
    return collected(call, runtime(call).graph, REGULARIZATION, scope)


@api("tf.losses.get_regularization_loss", api=1)
def get_regularization_loss(
    call: Call, scope: Value = None, name: Value = "total_regularization_loss"
) -> Value:
    """Their sum, or a zero where there are none."""
    losses = collected(call, runtime(call).graph, REGULARIZATION, scope)
    if known_of(call, losses) == ([], MISSING):
        zero = call_back(call, Api("tf.constant"), [0.0])
        record_op(call, zero)
        return zero
    return _sum(call, losses, name)


@api("tf.losses.get_total_loss", api=1)
def get_total_loss(
    call: Call,
    add_regularization_losses: Value = True,
    name: Value = "total_loss",
    scope: Value = None,
) -> Value:
    """The sum of all losses, and of what regularizers gave."""
    graph = runtime(call).graph
    losses = collected(call, graph, LOSSES, scope)
    if add_regularization_losses is not False:
        more = collected(call, graph, REGULARIZATION, scope)
        losses = List(
            [*losses.items, *more.items], more.rest if losses.rest is MISSING else losses.rest
        )
    return _sum(call, losses, name)


def _sum(call: Call, losses: List, name: Value) -> Value:
    made = call.run.call(Api("tf.add_n"), [losses], {"name": name}, None, call.frame)
    if isinstance(made, Tensor):
        record_op(call, made)
    return made
