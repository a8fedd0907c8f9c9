"""Conditions, loops and tensor arrays: `control_flow_ops.py`, `functional_ops.py` and
`tensor_array_ops.py` of `python/ops`."""

from __future__ import annotations

from scope_lsp.version.release import Release


class ControlFlow(Release):
    """What conditions and loops are made of."""

    __slots__ = ()

    @property
    def nests_cases(self) -> bool:
        """Whether `tf.case` is made of conds inside each other (seen in 1.5.1, not in 1.4.1)."""
        return self >= (1, 5)

    @property
    def loops_have_limits(self) -> bool:
        """Whether `dynamic_rnn` gives its loop a `maximum_iterations` (seen in 1.5.1, not in
        1.4.1)."""
        return self >= (1, 5)

    @property
    def maps_have_limits(self) -> bool:
        """Whether `map_fn` and `scan` give their loop a `maximum_iterations` (seen in 1.10.1, not
        in 1.7.0)."""
        return self >= (1, 10)

    @property
    def folds_have_limits(self) -> bool:
        """Whether `foldl` and `foldr` do so (seen in 1.15.5, not in 1.10.1)."""
        return self >= (1, 11)

    @property
    def knows_static_lengths(self) -> bool:
        """Whether loops over a tensor take its length from the static shape (seen in 1.10.1, not
        in 1.7.0), instead of an op's output."""
        return self >= (1, 10)

    @property
    def loops_in_functions_are_one_op(self) -> bool:
        """Whether a loop gives the outputs of its op in the graph of a function, and not an
        `Identity` behind each (`python/ops/while_v2.py`; from 2.1 on)."""
        return self >= (2, 1)

    @property
    def bodies_go_on_with_scopes(self) -> bool:
        """Whether the graph of a loop's body or of a condition's branch starts in the scope around
        it (`python/framework/func_graph.py` from 2.3 on)."""
        return self >= (2, 3)

    @property
    def tensor_arrays_are_v3(self) -> bool:
        """Whether the ops of a `TensorArray` end with `V3` (from 1.0 on), not `V2`."""
        return self >= (1, 0)

    @property
    def tensor_arrays_know_sizes(self) -> bool:
        """Whether the size of a `TensorArray` may be a constant of its own (2.x; 1.15.5 has
        an op for it)."""
        return self >= (2, 0)
