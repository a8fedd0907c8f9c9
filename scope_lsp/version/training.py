"""Optimizers, metrics, distributions, estimators, and what feeds them."""

from __future__ import annotations

from scope_lsp.version.release import Release


class Training(Release):
    """What training adds."""

    __slots__ = ()

    # Distributions (python/ops/distributions/)

    @property
    def metrics_make_what_they_use(self) -> bool:
        """Whether precision and recall at thresholds count only what they need
        (`python/ops/metrics_impl.py`, from 1.0 on)."""
        return self >= (1, 0)

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

    @property
    def single_examples_have_an_op(self) -> bool:
        """Whether `parse_single_example` is an op of its own, not one for batches around which
        axes come and go (seen in 1.15.5 and not in 1.4.1, `python/ops/parsing_ops.py`)."""
        return self >= (1, 6)

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

    # Datasets (python/data/ops/dataset_ops.py)

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

    # Estimators and their columns (python/feature_column/, python/estimator/canned/)

    @property
    def linear_model_is_a_layer(self) -> bool:
        """Whether `linear_model` numbers the scopes of its columns outside of its own (seen in
        1.15.5 and not in 1.4.1; `feature_column.py` has the class `_LinearModel` from 1.7 on)."""
        return self >= (1, 7)

    @property
    def heads_train_in_their_scope(self) -> bool:
        """Whether a head of a canned estimator makes the training step in its scope `head` (seen
        in 1.15.5 and not in 1.4.1, `canned/head.py`)."""
        return self >= (1, 5)

    @property
    def heads_measure_at_the_root(self) -> bool:
        """Whether a head's metrics stand outside of its scope `head` (seen likewise)."""
        return self >= (1, 5)

    @property
    def mirrored_strategies_order_collectives(self) -> bool:
        """Whether a `MirroredStrategy` makes a variable by which what is sent between devices is
        ordered: `CollectiveReplicaLauncher` of `distribute/cross_device_utils.py` (seen in
        2.10)."""
        return self >= (2, 5)
