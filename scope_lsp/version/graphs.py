"""Names of graphs, static shapes and operators."""

from __future__ import annotations

from scope_lsp.version.release import Release


class Graphs(Release):
    """How graphs name and tensors behave."""

    __slots__ = ()

    # Static shapes (python/framework/tensor_shape.py)

    @property
    def words_for_float_constant(self) -> str:
        """What refuses a float for a constant of integers.

        `_AssertCompatible` of `python/framework/tensor_util.py`: 1.15.5 has the former words,
        2.21.0 the latter.
        """
        if self.is_v2:
            return "Expected {}, but got {} of type 'float'."
        return "Expected {}, got {} of type 'float' instead."

    @property
    def numpy_scalars_have_less_weight(self) -> bool:
        """Whether `float32_array * np.float64(2)` stays as it is: up to NumPy 1.26, which is what
        TensorFlow asks for up to 2.17."""
        return self < (2, 18)

    @property
    def transposed_convolutions_keep_the_batch(self) -> bool:
        """Whether the batch of a `conv2d_transpose` is that of its images too: 2.21's, not 1.15's
        (`Conv2DBackpropInputShape` of `core/framework/common_shape_fns.cc`)."""
        return self.is_v2

    @property
    def shape_functions_see_values(self) -> bool:
        """Whether shapes may depend on whatever can be computed before anything runs, and not on
        simple constants alone: `EvaluateConstantTensor` of `core/common_runtime`, which 1.15 asks
        and 1.4 doesn't."""
        return self >= (1, 15)

    @property
    def arrays_come_first(self) -> bool:
        """Whether `concat`, `split` and `reverse_sequence` take the axis behind what they work on
        (`python/ops/array_ops.py`, from 1.0 on)."""
        return self >= (1, 0)

    @property
    def shape_functions_see_parts(self) -> bool:
        """Whether convolutions look at the parts of a shape that are known: 1.4's do, 0.12's look
        at the whole."""
        return self >= (1, 0)

    @property
    def dimensions_have_reflected_operators(self) -> bool:
        """Whether `6 - x.shape[0]` works: 1.4 refuses it, 1.15 doesn't."""
        return self >= (1, 5)

    @property
    def words_for_dividing_dimensions(self) -> str:
        """The advice of `Dimension.__truediv__`, a method that 1.4 has not got."""
        return ", please use // instead" if self >= (1, 15) else ""

    @property
    def shapes_hold_tuples(self) -> bool:
        """Whether `TensorShape` keeps a tuple of numbers, and not a list of dimensions: 2.10 does,
        1.15 doesn't."""
        return self >= (2, 5)

    # Names of graphs (python/framework/ops.py)

    @property
    def folds_case_of_names(self) -> bool:
        """Whether `foo` and `Foo` collide: `Graph.unique_name` compares lower-cased names from 1.9
        on."""
        return self >= (1, 9)

    @property
    def words_for_duplicate_op(self) -> str:
        """What a second op of the same full name raises: the C API's words from 1.8 on, before that
        those of `Graph._add_op`."""
        if self >= (1, 8):
            return "Duplicate node name in graph: '{}'"
        return "cannot add op with name {} as that name is already used"

    @property
    def allows_arrows_in_names(self) -> bool:
        """Whether `>` is valid in names: in the patterns of `framework/ops.py` from 2.0 on."""
        return self >= (2, 0)

    @property
    def allows_backslashes_in_names(self) -> bool:
        """Whether a backslash is valid in names: from 2.3 on, where the patterns escape less."""
        return self >= (2, 3)

    @property
    def explains_valid_scope_names(self) -> bool:
        """Whether errors of invalid scope names end with the pattern to match (from 2.7 on)."""
        return self >= (2, 7)

    @property
    def explains_valid_op_names(self) -> bool:
        """Whether errors of invalid names of ops end with the pattern to match (from 2.9 on)."""
        return self >= (2, 9)

    @property
    def refuses_to_reset_nested_graphs(self) -> bool:
        """Whether `reset_default_graph` fails inside of a graph (from 1.3 on)."""
        return self >= (1, 3)

    @property
    def checks_default_name(self) -> bool:
        """Whether `name_scope` refuses a `default_name` that is no string (from 1.14 on)."""
        return self >= (1, 14)

    @property
    def empty_op_name_is_default(self) -> bool:
        """Whether an op named "" gets its default name (op_def_library.py from 2.9 on)."""
        return self >= (2, 9)

    @property
    def op_scope_does_nothing_when_eager(self) -> bool:
        """Whether `op_scope` in eager mode gives None and enters nothing (from 2.2 on, whose inner
        `name_scope` skips eager mode unless told not to)."""
        return self >= (2, 2)

    # Operators and assertions (python/framework/ops.py, python/ops/check_ops.py)

    @property
    def tensors_compare(self) -> bool:
        """Whether `==` is an operator that tensors overload (`OVERLOADABLE_OPERATORS` of
        `python/framework/ops.py`: in 1.15.5, not in 1.4.1)."""
        return self >= (1, 15)

    @property
    def asserts_equality_twice(self) -> bool:
        """Whether `assert_equal` has a name scope to look for equal tensors before that of the
        assertion (`python/ops/check_ops.py` of 1.15.5; that of 1.12.0 has one scope)."""
        return self >= (1, 13)

    @property
    def operators_add_by_v2(self) -> bool:
        """Whether `+` is the op `AddV2`, and products of several matrices are `BatchMatMulV2`
        (`python/ops/math_ops.py`; seen in 1.15 and not in 1.4)."""
        return self >= (1, 15)

    @property
    def convolutions_have_groups(self) -> bool:
        """Whether the channels of images may be a multiple of those of the filter: `Conv2DShape`
        of `core/framework/common_shape_fns.cc` (seen in 1.15 and not in 1.4)."""
        return self >= (1, 14)

    @property
    def words_tell_merged_shapes(self) -> bool:
        """Whether what doesn't fit tells both shapes: `InferenceContext::Merge` of
        `core/framework/shape_inference.cc` (seen in 1.15 and not in 1.4)."""
        return self >= (1, 8)

    @property
    def words_tell_partial_shapes(self) -> bool:
        """Whether what doesn't fit tells the shapes that an op was given as its inputs
        (`core/framework/common_shape_fns.cc`; seen in 1.4 and not in 0.12)."""
        return self >= (1, 0)
