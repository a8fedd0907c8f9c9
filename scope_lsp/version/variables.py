"""Variables, and `get_variable`."""

from __future__ import annotations

from scope_lsp.version.release import Release


class Variables(Release):
    """How variables are made and shared."""

    __slots__ = ()

    # Variables (python/ops/variables.py, python/ops/resource_variable_ops.py)

    def words_for_variable_def(self, resource: bool) -> str:
        """What refuses a `variable_def` beside an initial value.

        `_init_from_args` and its callers in `python/ops/variables.py` and
        `resource_variable_ops.py`; 2.21.0 has the longer words, 1.15.5 the shorter.
        """
        if self.is_v2 and resource:
            return (
                "The variable_def and initial_value args to `tf.Variable` are mutually exclusive, "
                "but got both: variable_def={},"
            )
        return "variable_def and initial_value are mutually exclusive."

    @property
    def variable_may_be_resource(self) -> bool:
        """Whether `tf.Variable` looks at `use_resource` (from 1.11 on); before, it was one
        class."""
        return self >= (1, 11)

    @property
    def callable_initial_value_needs_dtype(self) -> bool:
        """Whether `tf.Variable(function)` without dtype is refused (before 1.0)."""
        return self < (1, 0)

    @property
    def checks_expected_shape(self) -> bool:
        """Whether the value of an initializer must have the shape that was asked for (before
        1.0)."""
        return self < (1, 0)

    def words_for_no_initial_value(self, resource: bool) -> str:
        """What `tf.Variable()` says: resources have words of their own from 2.7 on."""
        if resource and self >= (2, 7):
            return (
                "The `initial_value` arg to `tf.Variable` must be specified except when you are "
                "not providing a `variable_def`. You provided neither."
            )
        return "initial_value must be specified."

    @property
    def variable_class_is_abstract(self) -> bool:
        """Whether `tf.Variable` makes variables of other classes, so that one of its own can't be
        made by `super().__init__` (seen in 1.13.1, not in 1.8.0)."""
        return self >= (1, 11)

    @property
    def words_for_eager_ref_variable(self) -> str:
        """What a variable that is no resource says in eager mode (other words from 2.7 on, and in
        1.4.1)."""
        if self < (1, 5):
            return "Variable not supported in Eager mode. Please use ResourceVariable instead"
        if self >= (2, 7):
            return (
                "Reference variables are not supported when eager execution is enabled. Please "
                "run `tf.compat.v1.enable_resource_variables()` to switch to resource variables."
            )
        return "RefVariable not supported when eager execution is enabled. "

    @property
    def names_variable_creation_in_errors(self) -> bool:
        """Whether the error of a shape that is not compatible begins with the call (from 2.7
        on)."""
        return self >= (2, 7)

    @property
    def skips_helper_scopes_when_eager(self) -> bool:
        """Whether a variable's inner scopes are not entered in eager mode (2.x)."""
        return self >= (2, 0)

    @property
    def words_for_no_reuse_of_parts(self) -> str:
        """What the error of a partitioned variable that does not exist asks to set."""
        return "reuse=False or reuse=tf.AUTO_REUSE" if self >= (1, 5) else "reuse=None"

    @property
    def names_partitioned_variable_in_errors(self) -> bool:
        """Whether errors of partitioners name the variable (before 1.13)."""
        return self < (1, 13)

    @property
    def checks_names_of_eager_variables(self) -> bool:
        """Whether an invalid name of a variable is refused in eager mode too (before 2.1)."""
        return self < (2, 1)

    @property
    def initialized_values_are_conditions(self) -> bool:
        """Whether `initialized_value()` is a `cond` (from 1.1 on), instead of an `Identity`."""
        return self >= (1, 1)

    @property
    def shows_variables(self) -> bool:
        """Whether `repr` of a variable tells its name (from 1.3 on)."""
        return self >= (1, 3)

    # get_variable (python/ops/variable_scope.py)

    @property
    def has_auto_reuse(self) -> bool:
        """Whether there is `tf.AUTO_REUSE`: `python/ops/variable_scope.py` has it since 1.4."""
        return self >= (1, 4)

    @property
    def words_for_reuse(self) -> str:
        """What the error of a variable that exists asks to set: AUTO_REUSE came after 0.12.1."""
        return "reuse=True or reuse=tf.AUTO_REUSE" if self >= (1, 4) else "reuse=True"

    @property
    def words_for_no_reuse(self) -> str:
        """What the error of a variable that does not exist asks to set."""
        return "reuse=tf.AUTO_REUSE" if self >= (1, 4) else "reuse=None"

    @property
    def resource_variables_have_no_traceback(self) -> bool:
        """Whether that error says where the variable was created only for variables that are not
        resources (from 1.13 on)."""
        return self >= (1, 13)

    @property
    def scalars_are_never_partitioned(self) -> bool:
        """Whether a partitioner is ignored for the shape `[]` (from 1.0 on)."""
        return self >= (1, 0)

    @property
    def new_variables_need_shape(self) -> bool:
        """Whether a shape must be given with any initializer that is no constant (before 1.11).

        Later, callables without arguments do; 1.11 and 1.12 refuse others in words of their own,
        which tell the callable's arguments and aren't known here.
        """
        return self < (1, 11)

    @property
    def shapeless_initializers_choose_dtype(self) -> bool:
        """Whether the type is that of the initial value where no full shape was given (from 1.13
        on), instead of the one that was asked for."""
        return self >= (1, 13)

    @property
    def default_initializer_depends_on_dtype(self) -> bool:
        """Whether the default initializer is zeros for integers, and missing for other types
        (from 1.0 on); before, it was one for all types."""
        return self >= (1, 0)

    @property
    def strings_have_default_initializer(self) -> bool:
        """Whether zeros are the default initializer of strings too (from 1.9 on)."""
        return self >= (1, 9)

    @property
    def default_initializer_needs_shape(self) -> bool:
        """Whether an error names the missing shape (from 2.15 on)."""
        return self >= (2, 15)

    @property
    def shape_goes_to_variable(self) -> bool:
        """Whether `get_variable` passes its shape on, so that what the initializer gives is
        compared with it (from 2.15 on)."""
        return self >= (2, 15)

    @property
    def regularizes_twice(self) -> bool:
        """Whether a regularizer is called once more outside of its own scope (from 2.1 on)."""
        return self >= (2, 1)
