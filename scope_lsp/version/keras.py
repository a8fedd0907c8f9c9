"""`tf.keras` (`python/keras`; from 2.6 on the package `keras`)."""

from __future__ import annotations

from scope_lsp.version.release import Release


class Keras(Release):
    """How Keras behaves."""

    __slots__ = ()

    @property
    def keras_optimizers_are_first(self) -> bool:
        """Whether optimizers are those of `keras/optimizers.py` (seen in 1.13.1, not in 1.15.5),
        and not of `optimizer_v2`."""
        return self < (1, 14)

    @property
    def keras_has_function_graphs(self) -> bool:
        """Whether tests of Keras have a mode of graphs that functions build (seen in 1.15.5, not in
        2.10)."""
        return self < (2, 2)

    @property
    def keras_adam_knows_amsgrad(self) -> bool:
        """Whether `Adam` keeps a third value for each weight (seen in 1.8.0, not in 1.4.1)."""
        return self >= (1, 5)

    @property
    def keras_metrics_are_variables(self) -> bool:
        """Whether the metrics of a model count in variables (seen in 1.13.1, not in 1.8.0)."""
        return self >= (1, 11)

    @property
    def keras_wraps_optimizers(self) -> bool:
        """Whether a model takes optimizers of `tf.train`, which Keras 3 doesn't."""
        return self < (2, 16)

    @property
    def keras_layers_have_float_type(self) -> bool:
        """Whether a layer's weights are float32 whatever its first input is (from 2.0 on)."""
        return self >= (2, 0)

    @property
    def keras_rewrites_calls(self) -> bool:
        """Whether autograph rewrites a layer's own `call` for a graph: `__call__` of
        `engine/base_layer.py` from 1.14 on."""
        return self >= (1, 14)

    @property
    def keras_layers_know_phase_around(self) -> bool:
        """Whether a layer trains if the call around it does: `call_context` of
        `engine/base_layer.py` from 1.14 on."""
        return self >= (1, 14)

    @property
    def keras_activations_are_ops(self) -> bool | None:
        """Whether `selu` and `softmax` are ops of `tf.nn` (in 2.5, not in 2.0)."""
        return None if (2, 0) < self < (2, 5) else self >= (2, 5)

    @property
    def keras_activations_to_come(self) -> tuple[str, ...]:
        """The names of activations that only a later version has (`activations.py`)."""
        since = {"exponential": (1, 13), "swish": (2, 2), "gelu": (2, 4), "silu": (2, 16)}
        return tuple(name for name, version in since.items() if self < version)

    @property
    def keras_layer_norm_may_be_fused(self) -> bool | None:
        """Whether `LayerNormalization` may use the op for batches (in 2.5, not in 2.0)."""
        return None if (2, 0) < self < (2, 5) else self >= (2, 5)

    @property
    def keras_relu_may_leak(self) -> bool:
        """Whether `relu` of `backend.py` knows `leaky_relu`, `relu6` and a threshold (in 1.13, not
        in 1.8)."""
        return self >= (1, 9)

    @property
    def keras_sigmoid_has_own_ops(self) -> bool:
        """Whether `hard_sigmoid` of `backend.py` calls the ops `Mul` and `Add` (in 1.14, not in
        1.13)."""
        return self >= (1, 14)

    @property
    def keras_switches_arrays(self) -> bool:
        """Whether `switch` of `backend.py` takes conditions that aren't scalars (in 1.8, not in
        1.4)."""
        return self >= (1, 5)

    @property
    def keras_embedding_gathers(self) -> bool | None:
        """Whether `Embedding` takes its rows by `gather` (in 1.8, not in 1.13)."""
        return None if (1, 9) <= self < (1, 13) else self < (1, 9)

    @property
    def keras_flatten_knows_format(self) -> bool:
        """Whether `Flatten` transposes where channels come first (`layers/core.py`; not in 1.4)."""
        return self >= (1, 9)

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
    def keras_recurrent_reads_last_step(self) -> bool:
        """Whether `rnn` of `keras/backend.py` reads the last output from the array of all, of which
        it takes a slice later on (1.4; not 1.15)."""
        return self < (1, 13)

    @property
    def keras_recurrent_slices_at_each_step(self) -> bool:
        """Whether cells take parts of their weights when they are called, as often as their
        arguments say (in 1.13, neither in 1.8 nor in 1.15)."""
        return (1, 9) <= self < (1, 14)

    @property
    def keras_recurrent_may_slice_weights(self) -> bool:
        """Whether cells may take parts of their weights in the scope of the layer where it is fused
        (seen in 2.0 and not in 2.5)."""
        return (2, 0) <= self < (2, 5)

    @property
    def keras_zeros_are_variables(self) -> bool:
        """Whether `zeros` of `backend.py` makes a variable in a graph (in 1.14, not in 1.15)."""
        return self < (1, 15)

    @property
    def keras_resizes_in_scope(self) -> bool:
        """Whether `resize_images` of `backend.py` is the second of `tf.image`, with a scope of its
        own (in 1.15, not in 1.14)."""
        return self >= (1, 15)

    @property
    def keras_averages_know_masks(self) -> bool:
        """Whether `GlobalAveragePooling1D` leaves masked steps out (in 1.15, not in 1.8)."""
        return self >= (1, 9)

    @property
    def keras_batch_dot_reshapes(self) -> bool:
        """Whether `batch_dot` of `backend.py` brings all to three dimensions (in 2.0, not in
        1.15)."""
        return self >= (2, 0)

    @property
    def keras_variance_has_scope(self) -> bool:
        """Whether `var` and `std` of `backend.py` are functions of `tf.math`, with scopes of their
        own (in 1.13, not in 1.8)."""
        return self >= (1, 12)

    @property
    def keras_name_of_batch_norm(self) -> str:
        """The class that `BatchNormalization` is, from which it has its name (1.13 has a
        `BatchNormalizationV1`, 1.14 has not)."""
        return "BatchNormalizationV1" if (1, 13) <= self < (1, 14) else "BatchNormalization"

    @property
    def keras_wrappers_call_layers(self) -> bool:
        """Whether `Bidirectional` and `TimeDistributed` call the layer that they hold, in a scope
        of its own, and not its `call` (`layers/wrappers.py`: in 1.15, not in 1.14)."""
        return self >= (1, 15)

    @property
    def keras_phase_stands_outside(self) -> bool:
        """Whether the placeholder that tells whether a model is trained is in no scope:
        `learning_phase` of `keras/backend.py` (seen in 1.15 and not in 1.13)."""
        return self >= (1, 14)

    @property
    def keras_freezes_statistics(self) -> bool:
        """Whether a batch normalization that isn't trainable uses its averages, as if the model
        were not trained, in the second API (seen in 2.5 and not in 2.0)."""
        return self >= (2, 2)

    @property
    def keras_fuses_floats_only(self) -> bool:
        """Whether a batch normalization of another type isn't fused, instead of refused by its op
        (seen in 2.5 and not in 2.0)."""
        return self >= (2, 2)

    @property
    def keras_fuses_volumes(self) -> bool:
        """Whether one op also normalizes volumes, and not images alone (seen in 2.6 and not in
        2.5)."""
        return self >= (2, 6)

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
    def keras_is_v3(self) -> bool:
        """Whether `tf.keras` is Keras 3 (from 2.16 on)."""
        return self >= (2, 16)

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
    def keras_random_layers_build_their_state(self) -> bool:
        """Whether layers that draw at random make their state when they are built:
        `BaseRandomLayer` of `engine/base_layer.py` (seen in 2.10)."""
        return self >= (2, 9)

    @property
    def keras_columns_share_variables(self) -> bool:
        """Whether `DenseFeatures` makes its variables by `get_variable` (`_BaseFeaturesLayer` of
        `feature_column_v2.py`; seen in 1.15 and not in 2.10)."""
        return self < (2, 2)

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
    def keras_mobile_networks_pad_first(self) -> bool:
        """Whether MobileNet pads the images before its first convolution (seen in 1.15 and
        not in 2.10)."""
        return self < (2, 3)

    @property
    def keras_networks_keep_sides(self) -> bool:
        """Whether MobileNet keeps the axes that it averages over (seen in 2.10 and not
        in 1.15)."""
        return self >= (2, 6)

    @property
    def keras_networks_end_in_logits(self) -> bool:
        """Whether networks end in layers called `Logits` and `fc1000` (seen in 1.15 and not
        in 2.10)."""
        return self < (2, 2)

    @property
    def keras_efficient_networks_scale_again(self) -> bool:
        """Whether an EfficientNet with weights from ImageNet scales its images once more (seen in
        2.10)."""
        return self >= (2, 9)

    @property
    def keras_names_may_be_empty(self) -> bool:
        """Whether a layer may be called "", which leaves its scope, instead of getting a name then:
        `Layer._init_set_name` of `engine/base_layer.py` (seen in 2.10 and not in 1.15)."""
        return self >= (2, 6)

    @property
    def keras_clones_layer_by_layer(self) -> bool:
        """Whether `clone_model` calls each new layer as often as the old one was called, then the
        next: `reconstruct_from_config` (from 2.2 on). Before, the calls go by their depth."""
        return self >= (2, 2)

    @property
    def keras_name_of_resnet_end(self) -> str:
        """What the last layer of `ResNet50` is called (`applications/resnet.py`)."""
        return "predictions" if self >= (2, 2) else "probs"
