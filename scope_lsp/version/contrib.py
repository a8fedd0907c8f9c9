"""`tf.contrib.layers` (`contrib/layers/python/layers/layers.py`) and slim."""

from __future__ import annotations

from scope_lsp.version.release import Release


class Contrib(Release):
    """How the layers of `contrib` differ."""

    __slots__ = ()

    @property
    def contrib_builds_on_layers(self) -> bool:
        """Whether layers of `contrib` are made of those of `tf.layers` (from 1.0 on), which enter
        the scope once more."""
        return self >= (1, 0)

    @property
    def contrib_shows_modules(self) -> bool:
        """Whether packages of `contrib` have the modules that they take their functions from (up to
        0.12; `remove_undocumented` takes them away)."""
        return self < (1, 0)

    @property
    def learn_heads_name_parts(self) -> bool:
        """Whether heads of `contrib.learn` open name scopes for training and metrics
        (`estimators/head.py`, from 1.0 on)."""
        return self >= (1, 0)

    @property
    def learn_heads_open_scopes(self) -> bool:
        """Whether heads of `contrib.learn` open a variable scope of their own, and measure the area
        under two curves (seen in 1.4.1, not in 1.0.1)."""
        return self >= (1, 1)

    @property
    def contrib_tells_type_of_outputs(self) -> bool:
        """Whether `fully_connected` tells the type of `num_outputs` that it refuses (from 1.13
        on)."""
        return self >= (1, 13)

    @property
    def spatial_softmax_has_a_scope(self) -> bool:
        """Whether the temperature of `spatial_softmax` is always a variable, in a scope of its own
        (seen in 1.15.5 and not in 1.4.1)."""
        return self >= (1, 5)

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
