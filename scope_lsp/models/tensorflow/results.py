"""What calls that add ops return: tensors under the names that were taken, lists of them, others.

Which of the new ops it is, the data tells (`opdata.py`); shapes and dtypes are those of `shapes`.
"""

from __future__ import annotations

import re
import string
from typing import Any

from scope_lsp.domain.containers import List
from scope_lsp.domain.names import Hole, Name, concat
from scope_lsp.domain.tensors import Operation, Tensor, VariableValue
from scope_lsp.domain.values import Instance, Unknown, Value, join, options_of
from scope_lsp.models import registry
from scope_lsp.models.registry import Call, library_class
from scope_lsp.models.tensorflow.conditions import Arguments, evaluate
from scope_lsp.models.tensorflow.dataflow import Inputs, inputs_of_op
from scope_lsp.models.tensorflow.opdata import Op
from scope_lsp.models.tensorflow.shapes import Output, Outputs, has_rule, infer
from scope_lsp.models.tensorflow.shapes.mismatches import refuse_mismatch
from scope_lsp.models.tensorflow.shapes.sizes import unsure
from scope_lsp.models.tensorflow.state import (
    dtype_of,
    name_of,
    record_op,
    runtime,
    static_shape,
    tensor,
    value_dtype,
)
from scope_lsp.models.tensorflow.symbolic import is_symbolic
from scope_lsp.scopes import UNKNOWN


def result_of_op(
    call: Call, op: Op, given: Arguments, taken: dict[str, Name] | None, doubt: str = ""
) -> Value:
    """The value of the call: a tensor, several, an operation, or an argument as it was.

    `doubt`: why it isn't certain which of the new ops it is.
    """
    unchanged, surely = _uncast(op, given)
    if surely:
        return unchanged
    if has_size_already(call, op, given):
        images = given["images"]
        assert isinstance(images, Tensor)
        record_op(call, images)
        return images
    inputs = inputs_of_op(op.path, call.v1, given)
    found = known_of_outputs(call, op, given)
    if taken is None:
        return _of_eager(op, found, inputs)
    refuse_mismatch(call, op.path, given, taken)
    returns = chosen(op.returns, given)
    if op.path.rpartition(".")[2] in _UNSURE:
        return call.unknown()
    if returns is ELSEWHERE or (returns is None and isinstance(found, list)):
        return _nameless(call, op, found, inputs)
    if returns is None:
        # Nearly always it is the op that `name=` names, but the data can't say so for certain.
        named = {op.adds[i][0] for i in op.named}
        last = [key for key in taken if key.partition("_")[0] in named or key in named]
        asked = [key for key in last if _is_as_asked(taken[key], given.get("name"))]
        main = next(reversed(asked or last or list(taken)), None)
        if main is None:
            return call.unknown()
        returns, doubt = [main, 0], f"which of its ops {op.path} returns isn't certain"
    made = _Maker(call, op, given, taken, doubt, inputs).value(returns, found)
    if isinstance(made, Tensor) and op.path.rpartition(".")[2] in _LISTS:
        return List([], Unknown(f"how many tensors {op.path} gives isn't known", inputs=inputs))
    return made if unchanged is None else join(unchanged, made)


def _is_as_asked(name: Name, asked: Value) -> bool:
    """Whether an op has the name that `name=` asks for, perhaps with a suffix."""
    if not (isinstance(name, str) and isinstance(asked, str)):
        return False
    leaf = name.rpartition("/")[2]
    return leaf == asked or leaf.rpartition("_")[0] == asked


def _of_eager(op: Op, found: Outputs, inputs: Inputs) -> Value:
    """What the call returns in eager mode, where all sizes are known to TensorFlow.

    Of symbolic tensors of Keras it knows what it would know in a graph.
    """
    if isinstance(found, list):
        return _gathered(op, [_of_eager(op, each, inputs) for each in found])
    if any(isinstance(value, Tensor) and is_symbolic(value) for value in inputs or ()):
        shape = static_shape(found.shape)
    else:
        shape = unsure(found.shape) if found.shape is not None else UNKNOWN
    return Tensor(None, 0, found.dtype, shape, found.constant, inputs)


def _nameless(call: Call, op: Op, found: Outputs, inputs: Inputs) -> Value:
    """A result that isn't one of the new ops."""
    if isinstance(found, list):
        parts = [_nameless(call, op, each, inputs) for each in found]
        return _gathered(op, [List(list(p)) if isinstance(p, tuple) else p for p in parts])
    if not has_rule(op.path):
        return call.unknown()
    name = concat(Hole("…", f"what {op.path} returns isn't followed"))
    made = tensor(call, name, found.dtype, found.shape, inputs=inputs)
    made.constant = found.constant
    return made


_LISTS = frozenset({"split", "split_v", "unstack", "unpack", "meshgrid", "shape_n", "identity_n",
                    "dynamic_partition", "tuple"})  # fmt: skip
_FIELDS = {
    "top_k": ("values", "indices"),
    "unique": ("y", "idx"),
    "unique_with_counts": ("y", "idx", "count"),
    "setdiff1d": ("out", "idx"),
    "max_pool_with_argmax": ("output", "argmax"),
    "qr": ("q", "r"),
    "slogdet": ("sign", "log_abs_determinant"),
    **dict.fromkeys(
        ("uniform_candidate_sampler", "log_uniform_candidate_sampler", "all_candidate_sampler",
         "learned_unigram_candidate_sampler", "fixed_unigram_candidate_sampler"),
        ("sampled_candidates", "true_expected_count", "sampled_expected_count"),
    ),
}  # fmt: skip
"""The fields of outputs that come as a named tuple."""

_NAMED = library_class("tf.Outputs", registry.find_class("tuple"))


def _gathered(op: Op, outputs: list[Value]) -> Value:
    """Several outputs: a list, a tuple, or a named one."""
    name = op.path.rpartition(".")[2]
    if name in _LISTS:
        return List(outputs)
    fields = _FIELDS.get(name)
    if fields is None or len(fields) != len(outputs):
        return tuple(outputs)
    made = Instance(_NAMED, tuple(outputs))
    made.attrs.update(zip(fields, outputs))
    return made


_CASTS = {"cast": None, "to_float": "float32", "to_int32": "int32", "to_int64": "int64",
          "to_double": "float64", "to_bfloat16": "bfloat16"}  # fmt: skip


def _uncast(op: Op, given: Arguments) -> tuple[Value, bool]:
    """The tensor itself, where a cast finds that it has the dtype already, and whether it surely
    does; None where it surely doesn't."""
    name = op.path.rpartition(".")[2]
    value = given.get("x")
    if name not in _CASTS or not isinstance(value, (Tensor, VariableValue)):
        return None, False
    wanted = _CASTS[name] or dtype_of(given.get("dtype"))
    found = value_dtype(value)
    surely = isinstance(wanted, str) and found == wanted
    if not surely and UNKNOWN not in (wanted, found):
        return None, False
    if isinstance(value, Tensor):
        return value, surely
    record = value.record
    read = Operation(concat(record.name, "/read"), "Identity", record.graph)
    dtype = wanted if isinstance(wanted, str) else None
    return Tensor(read, 0, dtype, static_shape(record.shape), inputs=(value,)), surely


def has_size_already(call: Call, op: Op, given: Arguments) -> bool | None:
    """Whether images that are to be resized are given back as they are; None where a condition
    decides that: `resize_images` of `python/ops/image_ops_impl.py`, in the first API."""
    images = given.get("images")
    if not isinstance(images, Tensor) or op.path.rpartition(".")[2] not in _RESIZES:
        return False
    if not (call.v1 or op.path.endswith("resize_images")) or given.get("preserve_aspect_ratio"):
        return False
    told = {_is_size_of(call, size, images) for size in options_of(given.get("size"))}
    return told.pop() if len(told) == 1 else None


def _is_size_of(call: Call, size: Value, images: Tensor) -> bool:
    found, asked = images.shape, call.run.elements(size)
    if not isinstance(found, tuple) or len(found) != 4 or asked is None or len(asked) != 2:
        return False
    return all(isinstance(n, int) and n == m for n, m in zip(asked, found[1:3]))


_RESIZES = ("resize_images", "resize")


def chosen(returns: Any, given: Arguments) -> Any:
    """What the call returns, of the variants the first whose condition holds.

    ELSEWHERE is something that isn't one of the new ops; None when it isn't known.
    """
    if not isinstance(returns, dict) or "variants" not in returns:
        return returns
    for condition, found in returns["variants"]:
        holds = evaluate(condition, given)
        if holds is None:
            return None
        if holds:
            return ELSEWHERE if found is None else found
    return None


_UNSURE = frozenset({"ctc_greedy_decoder", "ctc_beam_search_decoder", "central_crop"})
"""Functions of which the data of some versions tells less than what they may return."""

ELSEWHERE = "elsewhere"
"""Stands for a result that the call has not made itself, such as a variable's `read`."""


class _Maker:
    """Makes the values that a call returns of the paths that the data gives."""

    def __init__(
        self,
        call: Call,
        op: Op,
        given: Arguments,
        taken: dict[str, Name],
        doubt: str,
        inputs: Inputs,
    ) -> None:
        self.call = call
        self.op = op
        self.given = given
        self.taken = taken
        self.doubt = doubt
        self.inputs = inputs

    def value(self, returns: Any, found: Outputs) -> Value:
        """The value of one form of `returns`."""
        if isinstance(returns, str):
            return self.given.get(returns[1:])
        if isinstance(returns, list):
            return self._one(found, *returns)
        if "outputs" in returns:
            return self._several(returns["outputs"], found)
        sparse = "sparse" in returns
        made = Instance(registry.find_class("tf.SparseTensor" if sparse else "tf.IndexedSlices"))
        names = ("indices", "values") if sparse else ("values", "indices")
        parts = next(iter(returns.values()))
        for name, each in zip((*names, "dense_shape"), parts):
            made.attrs[name] = self.value(each, Output()) if each is not None else None
        return made

    def _several(self, returns: list[Any], found: Outputs) -> Value:
        known = found if isinstance(found, list) and len(found) == len(returns) else None
        each = known or [Output()] * len(returns)
        return _gathered(self.op, [self.value(*one) for one in zip(returns, each)])

    def _one(self, found: Outputs, path: str, index: Any) -> Value:
        name = self._name(_met(path, runtime(self.call).separates_bodies))
        if name is None:
            return self.call.unknown()
        if index == "op":
            operation = Operation(name, self.op.path, runtime(self.call).graph)
            record_op(self.call, operation)
            return operation
        if index == "*":
            return self._all_outputs(name, found)
        if isinstance(found, list):
            found = found[index] if index < len(found) else Output()
        made = self._tensor(name, index, found)
        record_op(self.call, made, self.doubt)
        return made

    def _tensor(self, name: Name, index: int, found: Output) -> Tensor:
        kind = self.op.path
        made = tensor(self.call, name, found.dtype, found.shape, index, kind, self.inputs)
        made.constant = found.constant
        return made

    def _all_outputs(self, name: Name, found: Outputs) -> Value:
        if not isinstance(found, list):
            rest = self._tensor(name, 0, found)
            rest.op = Operation(concat(Hole("…", "which output it is isn't known")))
            return List([], rest if has_rule(self.op.path) else self.call.unknown())
        made = [self._tensor(name, index, each) for index, each in enumerate(found)]
        for each in made:
            record_op(self.call, each)
        return _gathered(self.op, list(made))

    def _name(self, path: str) -> Name | None:
        """The full name of an op below the current scope, whose first part the call has taken."""
        for default, full in sorted(self.taken.items(), key=lambda item: -len(item[0])):
            if path == default or path.startswith(default + "/"):
                return concat(full, fill(self.call, path[len(default) :], self.given))
        return None


def fill(call: Call, name: str, given: Arguments) -> Name:
    """A default name, with the texts of the arguments that it is made of."""
    pieces: list[Name] = []
    for literal, field, _, _ in string.Formatter().parse(name):
        pieces.append(literal)
        if field:
            pieces.append(name_of(call, given.get(field), field) or "")
    return concat(*pieces)


_CONDITION = re.compile(
    r"((?:.*/)?(?:cond(?:_\w+)?|AssertGuard)/|(?:stateless_)?random_flip_(?:left_right|up_down)/)"
    r"(?:Merge|Identity)"
)
"""Where the branches of a condition meet that the function asks."""


def _met(path: str, separate: bool) -> str:
    """The op behind a condition, by the kind of control flow that is in use here.

    The data was made with the kind that its version starts with.
    """
    found = _CONDITION.fullmatch(path)
    return f"{found[1]}{'Identity' if separate else 'Merge'}" if found else path


def known_of_outputs(call: Call, op: Op, given: Arguments) -> Outputs:
    """What is known of the outputs of an op, by its rule and by the data."""
    found = infer(op.path, given, call.version)
    if isinstance(found, list) or found.dtype is not None:
        return found
    dtype: Any = op.dtype
    if dtype is not None and dtype.startswith("same:"):
        dtype = value_dtype(given.get(dtype[5:]))
    elif dtype is not None and dtype.startswith("value:"):
        dtype = dtype_of(given.get(dtype[6:]))
    elif dtype is not None and not _may_be(dtype, given):
        dtype = None
    return found._replace(dtype=dtype) if isinstance(dtype, str) else found


def _may_be(dtype: str, given: Arguments) -> bool:
    """Whether what was seen in trials may hold here, too: they were made with `float32`."""
    if dtype != "float32":
        return True
    tensors = [value for value in given.values() if isinstance(value, (Tensor, VariableValue))]
    return all(value_dtype(value) == dtype for value in tensors)
