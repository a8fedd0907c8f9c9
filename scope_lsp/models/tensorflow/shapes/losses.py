"""Losses and what samples classes for them."""

from __future__ import annotations

from typing import Any

from scope_lsp.domain.unknown import UNKNOWN
from scope_lsp.models.tensorflow.conditions import Arguments
from scope_lsp.models.tensorflow.shapes.arguments import (
    dtype_of_values,
    integer,
    items_of,
    pick,
    same,
    shape_at,
    sizes,
    value_at,
)
from scope_lsp.models.tensorflow.shapes.elementwise import first_dtype
from scope_lsp.models.tensorflow.shapes.rules import Output, rule
from scope_lsp.models.tensorflow.shapes.sizes import merged_size, unsure


@rule("softmax_cross_entropy_with_logits", "softmax_cross_entropy_with_logits_v2",
      dtype=same("logits"))  # fmt: skip
def cross_entropy(given: Arguments) -> Any:
    """Without the axis of the classes."""
    found, labels = shape_at(given, "logits"), shape_at(given, "labels")
    axis = value_at(given, "axis", "dim")
    if not isinstance(found, tuple) or axis not in (None, -1, len(found) - 1):
        return UNKNOWN
    same_rank = isinstance(labels, tuple) and len(labels) == len(found)
    known = labels if same_rank else (UNKNOWN,) * len(found)
    return tuple(UNKNOWN if a is None and b is not None else a for a, b in zip(found, known))[:-1]


@rule("sparse_softmax_cross_entropy_with_logits", dtype=same("logits"))
def sparse_cross_entropy(given: Arguments) -> Any:
    """A loss for each label."""
    found, labels = shape_at(given, "logits"), shape_at(given, "labels")
    if not isinstance(found, tuple) or not isinstance(labels, tuple):
        return UNKNOWN
    known = tuple(merged_size(*pair) for pair in zip(labels, found))
    return labels if None not in labels or None in known else unsure(labels)


@rule("ctc_loss", dtype="float32")
def ctc_loss(given: Arguments) -> Any:
    """A loss for each sequence."""
    found = shape_at(given, "inputs", "logits")
    if not isinstance(found, tuple) or value_at(given, "time_major", "logits_time_major") is False:
        return (UNKNOWN,)
    return (found[1] if isinstance(found[1], int) else UNKNOWN,)


@rule("nce_loss", "sampled_softmax_loss", dtype=same("inputs"))
def sampled_loss(given: Arguments) -> Any:
    """A loss for each example."""
    found, labels = shape_at(given, "inputs"), shape_at(given, "labels")
    if not isinstance(found, tuple) or not isinstance(labels, tuple):
        return (UNKNOWN,)
    return (found[0] if isinstance(found[0], int) and found[0] == labels[0] else UNKNOWN,)


@rule("uniform_candidate_sampler", "log_uniform_candidate_sampler", "all_candidate_sampler",
      "learned_unigram_candidate_sampler", "fixed_unigram_candidate_sampler")  # fmt: skip
def candidates(given: Arguments) -> Any:
    """Classes, and how often the true ones and they are expected."""
    found = shape_at(given, "true_classes")
    number = integer(given.get("num_sampled"))
    true = found if isinstance(found, tuple) else (UNKNOWN, UNKNOWN)
    rows = (true[0], integer(given.get("num_true")))
    return [Output((number,), "int64"), Output(rows, "float32"), Output((number,), "float32")]


@rule(
    "losses.absolute_difference", "losses.cosine_distance", "losses.hinge_loss",
    "losses.huber_loss", "losses.log_loss", "losses.mean_squared_error",
    "losses.sigmoid_cross_entropy", "losses.softmax_cross_entropy",
    "losses.sparse_softmax_cross_entropy", "losses.compute_weighted_loss",
)  # fmt: skip
def reduced_loss(given: Arguments) -> Any:
    """A number, unless the losses aren't to be reduced."""
    return () if given.get("reduction") in (None, "weighted_sum_by_nonzero_weights") else UNKNOWN


@rule("losses.mean_pairwise_squared_error", "losses.get_total_loss",
      "losses.get_regularization_loss", dtype="float32")  # fmt: skip
def total_loss(given: Arguments) -> Any:
    """A number."""
    return ()


@rule("clip_by_global_norm")
def clip_by_global_norm(given: Arguments) -> Any:
    """The list, clipped, and its norm."""
    items = items_of(given.get("t_list"))
    if items is None:
        return UNKNOWN
    dtype = dtype_of_values([item for item in items if item is not None])
    kind = dtype if isinstance(dtype, str) else None
    return [[Output(sizes(item), kind) for item in items], Output((), kind)]


@rule("train.exponential_decay", "train.natural_exp_decay", "train.inverse_time_decay",
      "train.polynomial_decay", "train.cosine_decay", dtype=first_dtype)  # fmt: skip
def decay(given: Arguments) -> Any:
    """A rate."""
    return shape_at(given)


@rule("weighted_moments", "normalize_moments")
def weighted_moments(given: Arguments) -> Any:
    """Mean and variance."""
    dtype = dtype_of_values([pick(given, "x", "mean_ss")])
    made = Output(UNKNOWN, dtype if isinstance(dtype, str) else None)
    return [made, made]
