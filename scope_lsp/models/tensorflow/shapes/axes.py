"""Ops that add axes, take them away, or order them anew."""

from __future__ import annotations

from typing import Any

from scope_lsp.domain.unknown import UNKNOWN
from scope_lsp.models.tensorflow.conditions import Arguments
from scope_lsp.models.tensorflow.shapes.arguments import (
    chosen,
    dims,
    dtype_of_values,
    first,
    integer,
    is_fed,
    is_given,
    is_true,
    items_of,
    pick,
    same,
    shape_at,
    value_at,
)
from scope_lsp.models.tensorflow.shapes.elementwise import first_dtype
from scope_lsp.models.tensorflow.shapes.rules import Output, rule
from scope_lsp.models.tensorflow.shapes.sizes import (
    at_least,
    calculated,
    merged,
    product,
    with_size,
    without,
)


@rule("reshape", dtype=first_dtype)
def reshape(given: Arguments) -> Any:
    """The new shape, of which one size may follow from the others."""
    wanted = dims(pick(given, "shape"))
    if not isinstance(wanted, tuple):
        return wanted
    open_ = [i for i, size in enumerate(wanted) if not isinstance(size, int) or size < 0]
    if not open_:
        return wanted
    if len(open_) > 1:
        rest = UNKNOWN if UNKNOWN in wanted else None
        return tuple(rest if size == -1 else size for size in wanted)
    return with_size(wanted, open_[0], _rest(given, wanted, open_[0]))


def _rest(given: Arguments, wanted: tuple[Any, ...], place: int) -> Any:
    """The one size that isn't told."""
    found = shape_at(given)
    others = product(without(wanted, place))
    if not isinstance(found, tuple):
        return UNKNOWN if found is UNKNOWN or wanted[place] is UNKNOWN else None
    size = product(found)
    if wanted[place] is UNKNOWN and not isinstance(size, int):
        return UNKNOWN
    return calculated(lambda a, b: a // b if b else None, size, others)


@rule("broadcast_to", dtype=same("input"))
def broadcast_to(given: Arguments) -> Any:
    """The shape that is asked for."""
    return dims(given.get("shape"))


@rule("expand_dims", dtype=first_dtype)
def expand_dims(given: Arguments) -> Any:
    """One axis more."""
    found, axis = shape_at(given), value_at(given, "axis", "dim")
    if not isinstance(found, tuple):
        return found
    if isinstance(axis, list) and len(axis) == 1:
        axis = axis[0]
    if not isinstance(axis, int):
        return UNKNOWN
    place = axis if axis >= 0 else axis + len(found) + 1
    return (*found[:place], 1, *found[place:])


@rule("squeeze", dtype=first_dtype)
def squeeze(given: Arguments) -> Any:
    """Without the axes of size 1."""
    found, axes = shape_at(given), value_at(given, "axis", "squeeze_dims")
    if not isinstance(found, tuple):
        return found
    if axes is None or axes == []:
        if None in found:
            return None
        return UNKNOWN if UNKNOWN in found else tuple(d for d in found if d != 1)
    if axes is UNKNOWN:
        return UNKNOWN
    gone = {a % len(found) for a in ([axes] if isinstance(axes, int) else axes)}
    return tuple(d for i, d in enumerate(found) if i not in gone)


@rule("transpose", dtype=first_dtype)
def transpose(given: Arguments) -> Any:
    """The axes in another order, reversed by default."""
    found = shape_at(given)
    order = value_at(given, "perm")
    if order is UNKNOWN:
        size = None if is_fed_argument(given, "perm") else UNKNOWN
        return (size,) * len(found) if isinstance(found, tuple) else UNKNOWN
    if not isinstance(found, tuple):
        return found if order is None or found is UNKNOWN else (None,) * len(order)
    return found[::-1] if order is None else tuple(found[i] for i in order)


def is_fed_argument(given: Arguments, *names: str) -> bool:
    """Whether an argument is a tensor that has no value before it runs."""
    value = pick(given, *names)
    return hasattr(value, "op") and is_fed(value)


@rule("matrix_transpose", "adjoint", dtype=first_dtype)
def matrix_transpose(given: Arguments) -> Any:
    """The last two axes change places."""
    found = shape_at(given)
    return (*found[:-2], found[-1], found[-2]) if at_least(found, 2) else found


@rule("image.transpose", "image.transpose_image", "image.rot90", dtype=first_dtype)
def transposed_images(given: Arguments) -> Any:
    """Height and width change places, if they turn that way."""
    found = shape_at(given)
    if "k" in given:
        turns = value_at(given, "k")
        turns = 1 if turns is None else turns
        return found if turns == 0 else (*found[:-3], UNKNOWN, UNKNOWN, found[-1])
    if not isinstance(found, tuple):
        return UNKNOWN
    return (*found[:-3], found[-2], found[-3], found[-1])


# Reductions


def _axes(given: Arguments) -> Any:
    """The axes that are reduced: a list, None for all, UNKNOWN."""
    found = value_at(given, "axis", "reduction_indices", "axes")
    return [found] if isinstance(found, int) else found


def reduced(given: Arguments, found: Any, axes: Any, keep: bool | None) -> Any:
    """The shape without the axes that are reduced, or with size 1 there."""
    if keep is None:
        return UNKNOWN
    if axes is None:
        if keep:
            return (1,) * len(found) if isinstance(found, tuple) else found
        return ()
    if not isinstance(found, tuple):
        return found
    if axes is UNKNOWN:
        return _reduced_somewhere(given, len(found), keep)
    gone = {a % len(found) for a in axes} if found else set()
    if keep:
        return tuple(1 if i in gone else d for i, d in enumerate(found))
    return tuple(d for i, d in enumerate(found) if i not in gone)


def _reduced_somewhere(given: Arguments, rank: int, keep: bool) -> Any:
    axes = pick(given, "axis", "reduction_indices", "axes")
    if not (hasattr(axes, "op") and is_fed(axes)):
        return UNKNOWN
    return (None,) * rank if keep else UNKNOWN


@rule("reduce_sum", "reduce_mean", "reduce_max", "reduce_min", "reduce_prod", "reduce_logsumexp",
      "reduce_std", "reduce_variance", "reduce_euclidean_norm", dtype=first_dtype)  # fmt: skip
def reduce(given: Arguments) -> Any:
    """Without the axes that are reduced, or with size 1 there."""
    return reduced(given, shape_at(given), _axes(given), is_true(given, "keepdims", "keep_dims"))


@rule("norm", dtype=first_dtype)
def norm(given: Arguments) -> Any:
    """A number, or without the axes over which it goes."""
    return UNKNOWN if shape_at(given) is None else reduce(given)


rule("reduce_any", "reduce_all", dtype="bool")(reduce)


def _count_dtype(given: Arguments) -> Any:
    return chosen("dtype", "int64")(given)


rule("count_nonzero", dtype=_count_dtype)(reduce)


@rule("reduce_join", "strings.reduce_join", dtype="string")
def reduce_join(given: Arguments) -> Any:
    """Texts joined along axes."""
    return reduce(given) if is_given(given, "axis", "reduction_indices") else UNKNOWN


@rule("zero_fraction", dtype="float32")
def zero_fraction(given: Arguments) -> Any:
    """A number."""
    return ()


@rule("moments")
def moments(given: Arguments) -> Any:
    """Mean and variance."""
    found = shape_at(given, "x")
    shape = reduced(given, found, _axes(given), is_true(given, "keepdims", "keep_dims"))
    if found is None:
        shape = UNKNOWN
    dtype = _name(dtype_of_values([given.get("x")]))
    return [Output(shape, dtype), Output(shape, dtype)]


def _name(dtype: Any) -> str | None:
    return dtype if isinstance(dtype, str) else None


def _arg_dtype(given: Arguments) -> Any:
    return chosen("output_type", "int64")(given)


@rule("argmax", "argmin", "arg_max", "arg_min", dtype=_arg_dtype)
def arg(given: Arguments) -> Any:
    """Without one axis, the first by default."""
    found, axis = shape_at(given), value_at(given, "axis", "dimension")
    if not isinstance(found, tuple):
        return found
    axis = 0 if axis is None else axis
    if not isinstance(axis, int) or not found:
        return (UNKNOWN,) * (len(found) - 1) if found else UNKNOWN
    return without(found, axis % len(found))


@rule("top_k", "nn.top_k", "approx_max_k", "approx_min_k")
def top_k(given: Arguments) -> Any:
    """The largest along the last axis, and where they are."""
    found = shape_at(given)
    number = given.get("k", 1)
    if isinstance(found, tuple):
        found = (*found[:-1], integer(number))
    return [Output(found, _name(first_dtype(given))), Output(found, "int32")]


@rule("in_top_k", dtype="bool")
def in_top_k(given: Arguments) -> Any:
    """A flag for each example."""
    found, scores = shape_at(given, "targets"), shape_at(given, "predictions")
    if not isinstance(found, tuple) or not isinstance(scores, tuple):
        return UNKNOWN
    return merged(found, scores[:1])


def _unique(given: Arguments) -> list[Output]:
    index = chosen("out_idx", "int32")(given)
    return [Output((None,), _name(first_dtype(given))), Output(shape_at(given), index)]


@rule("unique")
def unique(given: Arguments) -> Any:
    """What is there, and where."""
    return _unique(given)


@rule("unique_with_counts")
def unique_with_counts(given: Arguments) -> Any:
    """What is there, where, and how often."""
    found = _unique(given)
    return [*found, Output((None,), found[1].dtype)]


@rule("l2_loss", "global_norm")
def loss(given: Arguments) -> Any:
    """A number."""
    value = first(given)
    return Output((), _name(dtype_of_values(items_of(value) or [value])))
