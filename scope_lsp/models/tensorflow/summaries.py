"""Summaries: ops whose names are cleaned of what a name may not have.

`clean_tag` of `python/ops/summary_op_util.py`.
"""

from __future__ import annotations

import re

from scope_lsp.domain.names import Name, Text, concat
from scope_lsp.domain.values import Value
from scope_lsp.models.registry import Call, api
from scope_lsp.models.tensorflow.opdata import data_for
from scope_lsp.models.tensorflow.ops import OpEntry

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
def summary(call: Call, *args: Value, **kwargs: Value) -> Value:
    """The op of a summary, below a name scope of its name."""
    home = "tf.compat.v1." if call.version.is_v2 else "tf."
    op = data_for(call.version).op(call.path.replace("tf.", home, 1))
    if op is None:
        return call.unknown()
    call.args = [_cleaned(each) for each in args]
    call.kwargs = {key: _cleaned(each) for key, each in kwargs.items()}
    return OpEntry(op).invoke(call)
