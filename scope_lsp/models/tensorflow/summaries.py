"""Summaries: ops whose names are cleaned of what a name may not have.

`clean_tag` of `python/ops/summary_op_util.py`.
"""

from __future__ import annotations

import re

from scope_lsp.domain.names import Name, Text, concat
from scope_lsp.domain.tensors import Tensor
from scope_lsp.domain.trail import MISSING
from scope_lsp.domain.values import Api, Unknown, Value
from scope_lsp.models.registry import Call, api
from scope_lsp.models.tensorflow.graph_collections import add, collected
from scope_lsp.models.tensorflow.opdata import data_for
from scope_lsp.models.tensorflow.ops import OpEntry
from scope_lsp.models.tensorflow.state import record_op, runtime

_ILLEGAL = re.compile(r"[^-/\w.]")


def _clean(name: Name) -> Name:
    if isinstance(name, str):
        return _ILLEGAL.sub("_", name).lstrip("/")
    parts = [_ILLEGAL.sub("_", part) if isinstance(part, str) else part for part in name.parts]
    first = parts[0]
    return concat(first.lstrip("/") if isinstance(first, str) else first, *parts[1:])


def _cleaned(value: Value) -> Value:
    return _clean(value) if isinstance(value, (str, Text)) else value


@api("tf.summary.scalar", "tf.summary.histogram", "tf.summary.image", "tf.summary.audio",
     "tf.summary.text", "tf.summary.tensor_summary", api=1)  # fmt: skip
def summary(call: Call, /, *args: Value, **kwargs: Value) -> Value:
    """The op of a summary, below a name scope of its name."""
    home = "tf.compat.v1." if call.version.is_v2 else "tf."
    op = data_for(call.version).op(call.path.replace("tf.", home, 1))
    if op is None:
        return call.unknown()
    call.args = [_cleaned(each) for each in args]
    call.kwargs = {key: _cleaned(each) for key, each in kwargs.items()}
    made = OpEntry(op).invoke(call)
    _collect(call, made, call.kwargs.get("collections"))
    return made


SUMMARIES = "summaries"


def _collect(call: Call, made: Value, collections: Value) -> None:
    """Put it into the collections that are asked for."""
    keys = [SUMMARIES] if collections is None else call.run.elements(collections) or []
    for key in keys:
        if isinstance(key, str) and not runtime(call).executing_eagerly:
            add(call, runtime(call).graph, key, made)


@api("tf.scalar_summary", "tf.histogram_summary", "tf.image_summary", "tf.audio_summary", api=1)
def old_summary(call: Call, /, *args: Value, **kwargs: Value) -> Value:
    """The summaries of before 1.0, whose ops have names of their own."""
    op = data_for(call.version).op(call.path)
    if op is None:
        return call.unknown()
    call.args, call.kwargs = list(args), kwargs
    made = OpEntry(op).invoke(call)
    _collect(call, made, kwargs.get("collections"))
    return made


@api("tf.summary.merge_all", "tf.merge_all_summaries", api=1)
def merge_all(call: Call, key: Value = SUMMARIES, scope: Value = None, name: Value = None) -> Value:
    """All summaries of a collection in one; None where there are none."""
    if runtime(call).executing_eagerly or not isinstance(key, str):
        return Unknown("which summaries there are isn't known", plain=True)
    found = collected(call, runtime(call).graph, key, scope)
    if not found.items:
        return None if found.rest is MISSING else found.rest
    if not found.least:
        return call.run.fork([lambda: None, lambda: _merged(call, found, name)])
    return _merged(call, found, name)


def _merged(call: Call, found: Value, name: Value) -> Value:
    path = "merge_summary" if call.path == "tf.merge_all_summaries" else "summary.merge"
    made = call.run.call(Api(f"tf.compat.v1.{path}"), [found], {"name": name}, None, call.frame)
    if isinstance(made, Tensor):
        record_op(call, made)
    return made
