"""`tf.layers` (`python/layers/base.py`) and what it is made of."""

from __future__ import annotations

from scope_lsp.version.release import Release


class Layers(Release):
    """How layers make their variables and ops."""

    __slots__ = ()

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

    @property
    def fused_batch_norm_op(self) -> str:
        """The op of a fused batch normalization (`python/ops/nn_impl.py`): 1.15.5 has the third
        version, 1.4.1 the first."""
        return "FusedBatchNormV3" if self >= (1, 15) else "FusedBatchNorm"

    @property
    def dropout_output(self) -> str:
        """The op that dropout returns, below its scope (`python/ops/nn_ops.py`).

        It multiplies twice from 1.14 on, by an op of another name from 2.2 on, and selects from
        2.11 on.
        """
        if self < (1, 14):
            return "dropout/mul"
        if self < (2, 2):
            return "dropout/mul_1"
        return "dropout/Mul_1" if self < (2, 11) else "dropout/SelectV2"

    @property
    def keras_dropout_output(self) -> str:
        """The op that Keras's dropout returns while it trains; Keras 3 has its own random state."""
        return "stateless_dropout/SelectV2" if self >= (2, 16) else self.dropout_output
