"""TensorFlow versions, and one named predicate for each behaviour that changed between them.

No other module compares version numbers: a rule that differs asks a predicate here, named after
the behaviour. Each says where in TensorFlow's source the change can be seen.
"""

from __future__ import annotations

import re
from typing import NamedTuple

NEWEST_1 = "1.15"
NEWEST_2 = "2.21"


class Version(NamedTuple):
    """A TensorFlow release by its first two numbers: patch releases never changed a name."""

    major: int
    minor: int

    @classmethod
    def parse(cls, text: str) -> Version:
        """Read `1.15`, `1.15.5`, `v2.0rc1` or `2`; raise ValueError for anything else."""
        found = re.match(r"v?(\d+)(?:\.(\d+))?", text.strip())
        if not found:
            raise ValueError(f"{text!r} is not a TensorFlow version; write it like 1.15 or 2.10")
        version = cls(int(found[1]), int(found[2] or 0))
        if not (0, 5) <= version < (3, 0):
            raise ValueError(f"TensorFlow {text} is not known; 0.12, 1.x and 2.x are")
        return version

    def __str__(self) -> str:
        return f"{self.major}.{self.minor}"

    @property
    def words_for_float_constant(self) -> str:
        """What refuses a float for a constant of integers.

        `_AssertCompatible` of `python/framework/tensor_util.py`: 1.15.5 has the former words,
        2.21.0 the latter.
        """
        if self.is_v2:
            return "Expected {}, but got {} of type 'float'."
        return "Expected {}, got {} of type 'float' instead."

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
    def is_v2(self) -> bool:
        """Whether plain `tf.` is the second API, with eager execution by default."""
        return self.major >= 2

    @property
    def runs_on_python2(self) -> bool:
        """Whether programs are taken as Python 2.7: `map` gives a list, `3 / 2` is 1, and
        `sys.version_info` says so. Programs of 0.12's time ran there."""
        return self < (1, 0)

    # Static shapes (python/framework/tensor_shape.py)

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
        r"""Whether `>` and `\` are valid in names: in the patterns from 2.0 on."""
        return self >= (2, 0)

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

    # Variable scopes (python/ops/variable_scope.py)

    @property
    def false_inherits_reuse(self) -> bool:
        """Whether `reuse=False` means the same as None when a scope is opened (from 1.1 on);
        before, it turned the reuse of a scope object off."""
        return self >= (1, 1)

    @property
    def restores_scope_counts(self) -> bool:
        """Whether leaving a scope that was entered by object restores the counts of scopes
        opened (from 1.0 on), instead of clearing those below it."""
        return self >= (1, 0)

    @property
    def empty_scope_closes_itself(self) -> bool:
        """Whether leaving `variable_scope("")` leaves the counts of all other scopes alone (from
        1.9 on), instead of clearing all."""
        return self >= (1, 9)

    @property
    def caches_entered_scope(self) -> bool:
        """Whether a `variable_scope` context that is entered twice keeps its scope (from 1.5
        on)."""
        return self >= (1, 5)

    @property
    def checks_scope_nesting(self) -> bool:
        """Whether leaving a scope that isn't the innermost one is an error (from 1.14 on)."""
        return self >= (1, 14)

    @property
    def nests_custom_getters(self) -> bool:
        """Whether a scope's custom getter calls that of the scope around it (from 1.1 on), instead
        of replacing it."""
        return self >= (1, 1)

    @property
    def getters_lack(self) -> frozenset[str]:
        """What custom getters are not called with: `use_resource` came with 1.1, `constraint` with
        1.4, `synchronization` and `aggregation` with 1.10."""
        lack: set[str] = set()
        if self < (1, 10):
            lack |= {"synchronization", "aggregation"}
        if self < (1, 4):
            lack |= {"constraint"}
        if self < (1, 1):
            lack |= {"use_resource"}
        return frozenset(lack)

    # Control flow (python/ops/control_flow_ops.py, functional_ops.py, tensor_array_ops.py)

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
    def rnn_transposes_inside_scope(self) -> bool:
        """Whether `dynamic_rnn` makes its inputs time-major in its own scope (seen in 1.5.1, not in
        1.4.1)."""
        return self >= (1, 5)

    @property
    def rnn_scopes_are_lower_case(self) -> bool:
        """Whether the default scopes of `python/ops/rnn.py` and of cells are `rnn`, `lstm_cell` and
        so on (from 1.0 on), not `RNN`, `LSTMCell`."""
        return self >= (1, 0)

    @property
    def rnn_cells_check_scopes(self) -> bool:
        """Whether a second recurrent cell may not use the weights of a scope unasked (1.1:
        `_checked_scope` of `contrib/rnn/python/ops/core_rnn_cell_impl.py`)."""
        return self >= (1, 1)

    @property
    def tensors_compare(self) -> bool:
        """Whether `==` is an operator that tensors overload (`OVERLOADABLE_OPERATORS` of
        `python/framework/ops.py`: in 1.15.5, not in 1.4.1)."""
        return self >= (1, 15)

    @property
    def distributions_keep_their_scope(self) -> bool:
        """Whether all that a distribution adds lies in the name scope that it opened first, where
        before each method opened one more (`python/ops/distributions/distribution.py`: 1.8.0 opens
        more, 1.9.0 doesn't)."""
        return self >= (1, 9)

    @property
    def gammas_can_be_differentiated(self) -> bool:
        """Whether samples of gamma distributions have a gradient: seen in 1.10.0, not in 1.9.0
        (`python/ops/distributions/gamma.py`)."""
        return self >= (1, 10)

    @property
    def distributions_tell_divergences(self) -> bool:
        """Whether they have a method `kl_divergence`: seen in 1.5.0, not in 1.4.1."""
        return self >= (1, 5)

    @property
    def rnn_cells_build(self) -> bool:
        """Whether recurrent cells make their variables in `build`, and keep the scope of their
        first call (`_LayerRNNCell` of `rnn_cell_impl.py`: seen in 1.5.1, not in 1.4.1)."""
        return self >= (1, 5)

    @property
    def rnn_cells_keep_weights(self) -> bool:
        """Whether they keep their variables at all, instead of asking for them at each call
        (`_Linear` of `rnn_cell_impl.py`: seen in 1.4.1, not in 1.2.1)."""
        return self >= (1, 3)

    @property
    def groups_share_weights(self) -> bool:
        """Whether all groups of a `GLSTMCell` use those of the first (seen in 1.4.1 to 1.6.0,
        neither in 1.2.1 nor in 1.7.0)."""
        return (1, 3) <= self < (1, 7)

    @property
    def rnn_cells_have_initial_state(self) -> bool:
        """Whether cells have `get_initial_state`, and stacks of them the weights of all (seen in
        1.15.5, not in 1.10.1)."""
        return self >= (1, 11)

    @property
    def rnn_dropout_takes_rate(self) -> bool:
        """Whether dropout between cells is told what to drop (seen in 1.15.5, not in 1.10.1),
        instead of what to keep."""
        return self >= (1, 13)

    @property
    def seq2seq_copies_cells(self) -> bool:
        """Whether encoders of `legacy_seq2seq` use a copy of the cell (seen in 1.1.0, not in
        1.0.1)."""
        return self >= (1, 1)

    @property
    def seq2seq_names_arguments_of_losses(self) -> bool:
        """Whether `legacy_seq2seq` calls a loss function by keywords (seen in 1.2.1, not in
        1.1.0)."""
        return self >= (1, 2)

    # contrib.seq2seq (contrib/seq2seq/python/ops/)

    @property
    def attention_mechanisms_have_state(self) -> bool:
        """Whether they give a state beside the alignments (seen in 1.6.0, not in 1.5.1)."""
        return self >= (1, 6)

    @property
    def attention_has_dtype(self) -> bool:
        """Whether their layers are of a dtype of their own (seen in 1.5.1, not in 1.4.1)."""
        return self >= (1, 5)

    @property
    def attention_scales_by_shape(self) -> bool:
        """Whether the scale of a score is made by shape and initializer (seen in 1.10.1, not in
        1.7.0), not of a number."""
        return self >= (1, 8)

    @property
    def helpers_tell_samples(self) -> bool:
        """Whether decoders ask helpers for the shape of samples (seen in 1.4.1, not in 1.2.1)."""
        return self >= (1, 4)

    @property
    def decoding_tells_lengths(self) -> bool:
        """Whether `dynamic_decode` gives the lengths too (seen in 1.2.1, not in 1.1.0)."""
        return self >= (1, 2)

    @property
    def decoding_has_limits(self) -> bool:
        """Whether `dynamic_decode` gives its loop a `maximum_iterations` (seen in 1.10.1, not in
        1.7.0)."""
        return self >= (1, 8)

    @property
    def seq2seq_divides_safely(self) -> bool:
        """Whether `sequence_loss` divides by `div_no_nan` (seen in 1.15.5, not in 1.10.1)."""
        return self >= (1, 13)

    @property
    def beams_cover(self) -> bool:
        """Whether a beam search sums up its attention (seen in 1.15.5, not in 1.10.1)."""
        return self >= (1, 13)

    @property
    def transposes_by_rank(self) -> bool:
        """Whether `dynamic_rnn` makes inputs of any rank time-major (from 1.2 on)."""
        return self >= (1, 2)

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
    def tensor_arrays_are_v3(self) -> bool:
        """Whether the ops of a `TensorArray` end with `V3` (from 1.0 on), not `V2`."""
        return self >= (1, 0)

    @property
    def tensor_arrays_know_sizes(self) -> bool:
        """Whether the size of a `TensorArray` may be a constant of its own (2.x; 1.15.5 has
        an op for it)."""
        return self >= (2, 0)

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

    # Variables (python/ops/variables.py, python/ops/resource_variable_ops.py)

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
    def words_for_eager_ref_variable(self) -> str:
        """What a variable that is no resource says in eager mode (other words from 2.7 on)."""
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
    def empty_op_name_is_default(self) -> bool:
        """Whether an op named "" gets its default name (op_def_library.py from 2.9 on)."""
        return self >= (2, 9)

    @property
    def op_scope_does_nothing_when_eager(self) -> bool:
        """Whether `op_scope` in eager mode gives None and enters nothing (from 2.2 on, whose inner
        `name_scope` skips eager mode unless told not to)."""
        return self >= (2, 2)

    @property
    def checks_names_of_eager_variables(self) -> bool:
        """Whether an invalid name of a variable is refused in eager mode too (before 2.1)."""
        return self < (2, 1)

    # Templates (python/ops/template.py)

    @property
    def templates_open_variable_scope_only(self) -> bool:
        """Whether `create_scope_now_` leaves name scopes alone (from 1.1 on)."""
        return self >= (1, 1)

    @property
    def words_for_eager_unique_name(self) -> str:
        """What `unique_name_` says in eager mode (with a slip of the pen before 2.2)."""
        word = "execution" if self >= (2, 2) else "exeuction"
        return f"unique_name_ cannot be used when eager {word} is enabled."

    @property
    def templates_share_after_failure(self) -> bool:
        """Whether a template whose first call failed shares from then on (before 1.2)."""
        return self < (1, 2)

    @property
    def templates_use_outer_store(self) -> bool:
        """Whether a template first called in another one in eager mode uses its variables, though
        it was made outside of it (from 2.7 on)."""
        return self >= (2, 7)

    # Metrics (python/ops/metrics_impl.py)

    @property
    def name_of_cast_to_float(self) -> str:
        """How metrics cast to float: by `to_float`, from 1.13 on by `cast`."""
        return "Cast" if self >= (1, 13) else "ToFloat"

    @property
    def metrics_square_differences_at_once(self) -> bool:
        """Whether squared errors are a `SquaredDifference` (from 1.13 on)."""
        return self >= (1, 13)

    @property
    def name_of_relative_error(self) -> str:
        """How relative errors are divided."""
        return "truediv" if self.is_v2 else "div"

    @property
    def metric_of_tensors(self) -> tuple[str, str]:
        """The ops of `mean_tensor`; 1.4 has the names of their helpers before."""
        return ("value", "update_op") if self >= (1, 6) else ("value_1", "update_op_1")

    @property
    def class_accuracies_are_counts(self) -> bool:
        """Whether `mean_per_class_accuracy` counts by class instead of by confusion (from 1.6
        on)."""
        return self >= (1, 6)

    @property
    def name_of_precision_count(self) -> str:
        """The first variable of `average_precision_at_k`, named after an op before it in its
        scope."""
        return "max_1" if self >= (1, 13) else "max"

    # Queues and readers (python/ops/io_ops.py, python/training/input.py)

    @property
    def suffix_of_resource_ops(self) -> str:
        """What names of readers and queues end with: they are resources from 1.0 on."""
        return "V2" if self >= (1, 0) else ""

    @property
    def range_producers_are_nested(self) -> bool:
        """Whether `range_input_producer` lies in a scope with the name of its summary (before
        1.0)."""
        return self < (1, 0)

    @property
    def collection_of_file_names(self) -> str:
        """Where the variable of `match_filenames_once` is: a local one from 1.1 on."""
        return "local_variables" if self >= (1, 1) else "variables"

    # Optimizers (python/training/)

    @property
    def slots_follow_variable_scope(self) -> bool:
        """Whether an optimizer's slots are named by the variable scope (slot_creator.py from 1.0
        on), instead of the name scope."""
        return self >= (1, 0)

    @property
    def averages_of_tensors_are_debiased(self) -> bool:
        """Whether moving averages of tensors always have variables that correct their start
        (moving_averages.py before 1.0); later, where `zero_debias` is set."""
        return self < (1, 0)

    @property
    def averages_are_made_once(self) -> bool:
        """Whether a second `apply` to the same variable is refused (before 1.13)."""
        return self < (1, 13)

    @property
    def debiasing_variables_are_numbered(self) -> bool:
        """Whether the variables that correct an average's start get a number where such exist
        (from 1.5 on)."""
        return self >= (1, 5)

    @property
    def initialized_values_are_conditions(self) -> bool:
        """Whether `initialized_value()` is a `cond` (from 1.1 on), instead of an `Identity`."""
        return self >= (1, 1)

    @property
    def synchronizes_by_dummy_queue(self) -> bool:
        """Whether `SyncReplicasOptimizer` has a queue that only its queue runner uses (1.x)."""
        return not self.is_v2

    @property
    def rmsprop_takes_initializers(self) -> bool:
        """Whether that of RMSProp's mean squares is made by one too (rmsprop.py from 1.2 on)."""
        return self >= (1, 2)

    @property
    def ftrl_takes_initializers(self) -> bool:
        """Whether Ftrl's accumulators are made by one too (ftrl.py; so in 2.10, not in 1.15)."""
        return self.is_v2

    @property
    def slots_take_initializers(self) -> bool:
        """Whether slots are made by initializers (slot_creator.py from 1.1 on), instead of
        tensors that are made beside the update."""
        return self >= (1, 1)

    @property
    def shows_variables(self) -> bool:
        """Whether `repr` of a variable tells its name (from 1.3 on)."""
        return self >= (1, 3)

    # tf.layers (python/layers/base.py)

    @property
    def layers_fix_scope_early(self) -> bool:
        """Whether a layer takes its scope when it is made (before 1.2), instead of when it is
        first called, and has the scope's name."""
        return self < (1, 2)

    @property
    def layers_enter_auxiliary_scopes(self) -> bool:
        """Whether each entering of a layer's variable scope takes a name for a name scope (before
        1.6)."""
        return self < (1, 6)

    @property
    def layers_forget_shared_variables(self) -> bool:
        """Whether `layer.variables` lacks those that existed before (before 1.9)."""
        return self < (1, 9)

    @property
    def layers_are_keras_layers(self) -> bool:
        """Whether the layers are those of Keras underneath (from 1.9 on)."""
        return self >= (1, 9)

    @property
    def words_for_layer_input(self) -> str:
        """How the error of an input that a layer refuses begins (2.10.1 puts the name in quotes,
        1.15.5 doesn't)."""
        name = '"{}"' if self >= (2, 8) else "{}"
        return f"Input {{}} of layer {name} is incompatible with the layer: "

    @property
    def words_for_layer_axis(self) -> str:
        """What that error says of an axis: 2.10.1 shows a tuple behind a comma."""
        if self.is_v2:
            return (
                "expected axis {0} of input shape to have value {1}, "
                "but received input with shape {3}"
            )
        return (
            "expected axis {0} of input shape to have value {1} but received input with shape {2}"
        )

    @property
    def words_for_padding(self) -> str:
        """What refuses a padding of images (the longer words are Keras's)."""
        if self.layers_are_keras_layers:
            return (
                'The `padding` argument must be a list/tuple or one of "valid", "same" (or '
                '"causal", only for `Conv1D). Received: {}'
            )
        return 'The `padding` argument must be one of "valid", "same". Received: {}'

    @property
    def layers_take_any_rank(self) -> bool:
        """Whether inputs of a rank that isn't known pass (2.10.1)."""
        return self >= (2, 0)

    def show_layer_shape(self, shape: tuple[object, ...]) -> str:
        """How that error shows a whole shape."""
        if not self.is_v2:
            return str(list(shape))
        return f"({', '.join(f'Dimension({size})' for size in shape)}{',' * (len(shape) == 1)})"

    @property
    def untrained_layers_hold_updates(self) -> bool:
        """Whether a layer that isn't trained has no updates (from 1.6 on)."""
        return self >= (1, 6)

    @property
    def layers_need_keras_2(self) -> bool:
        """Whether `tf.compat.v1.layers` isn't there with the Keras that is the default (from 2.16
        on)."""
        return self >= (2, 16)

    @property
    def layers_refuse_none(self) -> bool:
        """Whether a layer must not give None (from 1.3 on)."""
        return self >= (1, 3)

    @property
    def layers_are_built_before_call(self) -> bool:
        """Whether a layer counts as built while it is called first, so that variables it adds then
        must exist (from 1.10 on)."""
        return self >= (1, 10)

    @property
    def layers_heed_getters(self) -> bool:
        """Whether a variable that a custom getter made untrainable counts as such (from 1.5 on)."""
        return self >= (1, 5)

    @property
    def dense_layers_reshape(self) -> bool:
        """Whether inputs of more than two axes are flattened (before 1.2)."""
        return self < (1, 2)

    @property
    def convolutions_have_scope(self) -> bool:
        """Whether the ops of a convolution are below a scope `convolution` (before 1.4)."""
        return self < (1, 4)

    @property
    def convolutions_named_after_class(self) -> bool:
        """Whether the op of a convolution has the name of the layer's class (2.10.1 does, 1.15.5
        calls it by its type; changed between 2.3 and 2.4)."""
        return self >= (2, 4)

    @property
    def keeps_name_of_conv1d(self) -> bool:
        """Whether that of a `Conv1D` is `conv1d` all the same (2.10.1 has `Conv1D`)."""
        return self < (2, 7)

    @property
    def convolutions_reshape_volumes(self) -> bool:
        """Whether a bias is added to flattened volumes, which get their shape back (before
        1.14)."""
        return self < (1, 14)

    @property
    def batch_norm_begins_with_beta(self) -> bool:
        """Whether batch normalization makes `beta` before `gamma` (before 1.4)."""
        return self < (1, 4)

    @property
    def batch_norm_is_fused_by_default(self) -> bool:
        """Whether it is fused where it can be and nothing else is asked for (from 1.4 on)."""
        return self >= (1, 4)

    @property
    def batch_norm_is_never_half(self) -> bool:
        """Whether its variables are single precision for inputs of half of it (from 1.5 on)."""
        return self >= (1, 5)

    @property
    def renorm_keeps_stddev(self) -> bool:
        """Whether batch renormalization keeps a moving deviation and no weights (from 1.15 on)."""
        return self >= (1, 15)

    @property
    def dropout_takes_rate(self) -> bool:
        """Whether `tf.nn.dropout` takes a `rate` (from 1.13 on)."""
        return self >= (1, 13)

    # Keras (python/keras; from 2.6 on the package keras)

    @property
    def keras_layers_have_float_type(self) -> bool:
        """Whether a layer's weights are float32 whatever its first input is (from 2.0 on)."""
        return self >= (2, 0)

    @property
    def keras_layers_reopen_scopes(self) -> bool:
        """Whether a layer's name scope never gets a number: `Layer._name_scope` of
        `engine/base_layer.py` ends in a slash from 2.3 on."""
        return self >= (2, 3)

    @property
    def keras_has_symbolic_tensors(self) -> bool:
        """Whether functional models are built of `KerasTensor`s, each layer in a graph of its own
        (from 2.4 on), instead of in one graph."""
        return self >= (2, 4)

    @property
    def keras_keeps_digits_with_letters(self) -> bool:
        """Whether the class `ConvLSTM2D` gives `conv_lst_m2d` (before 2.7: `to_snake_case` of
        `utils/generic_utils.py`)."""
        return self < (2, 7)

    @property
    def keras_cells_have_scopes(self) -> bool:
        """Whether recurrent layers build their cells in name scopes (`RNN.build` from 2.2 on)."""
        return self >= (2, 2)

    @property
    def keras_recurrent_is_fused(self) -> bool:
        """Whether `GRU` resets after the product, as CuDNN does (`recurrent_v2.py`: 2.0 on)."""
        return self >= (2, 0)

    @property
    def keras_reshape_tells_shape(self) -> bool:
        """Whether `Reshape` works out the size that is -1 (`layers/core.py` from 2.3 on)."""
        return self >= (2, 3)

    @property
    def keras_sequential_infers_shape(self) -> bool:
        """Whether a `Sequential` without input shape becomes a functional model when it is first
        called (from 2.3 on)."""
        return self >= (2, 3)

    @property
    def keras_wants_unique_layers(self) -> bool:
        """Whether `Sequential.add` refuses a second layer of the same name (from 2.3 on)."""
        return self >= (2, 3)

    @property
    def keras_trains_step_by_step(self) -> bool:
        """Whether models train by `train_step`, and make their metrics when it first runs:
        `compile_utils.py` from 2.2 on. Before, `compile` makes those of a model that is built."""
        return self >= (2, 2)

    @property
    def keras_models_count_batches(self) -> bool:
        """Whether each model makes three counters: `Model._init_batch_counters` of
        `engine/training.py` (from 2.3 on)."""
        return self >= (2, 3)

    # tf.contrib.layers (contrib/layers/python/layers/layers.py)

    @property
    def contrib_builds_on_layers(self) -> bool:
        """Whether layers of `contrib` are made of those of `tf.layers` (from 1.0 on), which enter
        the scope once more."""
        return self >= (1, 0)

    @property
    def contrib_tells_type_of_outputs(self) -> bool:
        """Whether `fully_connected` tells the type of `num_outputs` that it refuses (from 1.13
        on)."""
        return self >= (1, 13)

    @property
    def words_for_no_reuse_of_embedding(self) -> str:
        """How `embed_sequence` says when its sizes are needed, with a space from 1.8 on."""
        return "when not reusing" if self >= (1, 8) else "when notreusing"

    @property
    def words_for_unfound_variable(self) -> str:
        """How `get_unique_variable` begins its error, with an apostrophe from 1.5 on."""
        return "Couldn't" if self >= (1, 5) else "Couldnt"

    @property
    def slim_resnets_take_training(self) -> bool:
        """Whether the residual nets have a parameter `is_training` (seen in 1.2.1, not in
        1.1.0)."""
        return self >= (1, 2)

    @property
    def slim_resnet_scope_takes_training(self) -> bool:
        """Whether `resnet_arg_scope` begins with `is_training` (seen in 1.3.0, not in 1.4.1)."""
        return self < (1, 4)

    @property
    def contrib_conv2d_has_own_name(self) -> bool:
        """Whether `conv2d` is a function of its own (from 1.9 on) and not just `convolution`:
        `repeat` and `stack` name scopes after it."""
        return self >= (1, 9)

    @property
    def contrib_names_convolutions_by_rank(self) -> bool:
        """Whether the op of a convolution is `Conv2D` (from 1.4 on), below no scope
        `convolution`."""
        return self >= (1, 4)

    @property
    def contrib_flattens_for_dense(self) -> bool:
        """Whether `fully_connected` reshapes inputs of higher rank (before 1.1), instead of a
        `Tensordot`."""
        return self < (1, 1)

    @property
    def contrib_flatten_is_a_layer(self) -> bool:
        """Whether `flatten` is the layer of `tf.layers`, with a scope of its own (from 1.4 on)."""
        return self >= (1, 4)

    @property
    def contrib_maxout_is_a_layer(self) -> bool:
        """Whether `maxout` is a layer with the scope `max_out` (before 1.7)."""
        return self < (1, 7)

    @property
    def contrib_fuses_by_default(self) -> bool:
        """Whether `batch_norm` is fused where it can be unless told not to (from 1.4 on)."""
        return self >= (1, 4)

    @property
    def contrib_fused_is_strict(self) -> bool:
        """Whether `fused=True` always means the fused form, which has both gamma and beta (before
        1.3)."""
        return self < (1, 3)

    @property
    def contrib_fused_norm_is_float(self) -> bool:
        """Whether variables of the fused form are of `float32` whatever the inputs (from 1.5
        on)."""
        return self >= (1, 5)

    @property
    def batch_norm_begins_with_gamma(self) -> bool:
        """Whether `tf.layers.BatchNormalization` makes gamma before beta (from 1.4 on)."""
        return self >= (1, 4)

    @property
    def batch_norm_weighs_renorm(self) -> bool:
        """Whether renormalization keeps a weight beside its mean and its deviation (before
        1.15), instead of a moving deviation."""
        return self < (1, 15)

    @property
    def fused_batch_norm_op(self) -> str:
        """The op of a fused batch normalization (`python/ops/nn_impl.py`): 1.15.5 has the third
        version, 1.4.1 the first."""
        return "FusedBatchNormV3" if self >= (1, 15) else "FusedBatchNorm"

    @property
    def dropout_output(self) -> str:
        """The op that dropout returns, below its scope (`python/ops/nn_ops.py`): it multiplies
        twice in 1.15.5, and divides first in 1.4.1."""
        return "dropout/mul_1" if self >= (1, 14) else "dropout/mul"

    @property
    def datasets_are_ops(self) -> bool:
        """Whether a dataset adds its op where it is made, not where it gets an iterator (seen in
        1.15.5 and not in 1.4.1; `data/ops/dataset_ops.py` has a variant tensor from 1.14 on)."""
        return self >= (1, 14)

    @property
    def dataset_constants(self) -> str:
        """The name scope of what a dataset is made of."""
        return "normalize_element" if self >= (1, 15) else "tensors"

    @property
    def dataset_argument(self) -> str:
        """How the arguments of a function are called that a dataset maps."""
        return "args_" if self >= (1, 14) else "arg"

    @property
    def keras_ftrl_has_beta(self) -> bool:
        """Whether `Ftrl` keeps a number `beta` (`optimizer_v2/ftrl.py` from 2.4 on)."""
        return self >= (2, 4)

    @property
    def keras_sgd_always_has_momentum(self) -> bool:
        """Whether `SGD` makes a slot for the momentum though there is none: `optimizers/sgd.py` of
        2.11 to 2.15."""
        return (2, 11) <= self < (2, 16)

    @property
    def linear_model_is_a_layer(self) -> bool:
        """Whether `linear_model` numbers the scopes of its columns outside of its own (seen in
        1.15.5 and not in 1.4.1; `feature_column.py` has the class `_LinearModel` from 1.7 on)."""
        return self >= (1, 7)

    @property
    def keras_is_v3(self) -> bool:
        """Whether `tf.keras` is Keras 3 (from 2.16 on)."""
        return self >= (2, 16)

    @property
    def heads_train_in_their_scope(self) -> bool:
        """Whether a head of a canned estimator makes the training step in its scope `head` (seen
        in 1.15.5 and not in 1.4.1, `canned/head.py`)."""
        return self >= (1, 5)

    @property
    def heads_measure_at_the_root(self) -> bool:
        """Whether a head's metrics stand outside of its scope `head` (seen likewise)."""
        return self >= (1, 5)

    def words_for_equal_layers(self, name: str, times: int) -> str:
        """What a functional model says of layers that have the same name."""
        what = "operation" if self.keras_is_v3 else "layer"
        return (
            f'The name "{name}" is used {times} times in the model. All {what} names should be '
            "unique."
        )

    @property
    def keras_is_a_package(self) -> bool:
        """Whether `tf.keras` is the package `keras` of its own (from 2.6 on)."""
        return self >= (2, 6)

    @property
    def asserts_equality_twice(self) -> bool:
        """Whether `assert_equal` has a name scope to look for equal tensors before that of the
        assertion (`python/ops/check_ops.py` of 1.15.5; that of 1.12.0 has one scope)."""
        return self >= (1, 13)

    @property
    def single_examples_have_an_op(self) -> bool:
        """Whether `parse_single_example` is an op of its own, not one for batches around which
        axes come and go (seen in 1.15.5 and not in 1.4.1, `python/ops/parsing_ops.py`)."""
        return self >= (1, 6)

    @property
    def keras_layers_have_variable_scopes(self) -> bool:
        """Whether Keras's layers are `tf.layers`, with variable scopes and `get_variable`: before
        1.9, whose `engine/base_layer.py` stands by itself."""
        return self < (1, 9)

    @property
    def keras_recurrent_has_cells(self) -> bool:
        """Whether recurrent layers have cells with weights of their own (`recurrent.py`: 1.4 has
        none, 1.6 has them)."""
        return self >= (1, 5)

    @property
    def keras_name_of_resnet_end(self) -> str:
        """What the last layer of `ResNet50` is called (`applications/resnet.py`)."""
        return "predictions" if self >= (2, 2) else "probs"
