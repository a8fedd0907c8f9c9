"""Recurrent cells and networks, and what reads and writes sequences with them."""

from __future__ import annotations

from scope_lsp.version.release import Release


class Recurrent(Release):
    """How recurrent networks are made."""

    __slots__ = ()

    # Cells and networks (python/ops/rnn.py, rnn_cell_impl.py)

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
    def grid_cells_take_tuples(self) -> bool:
        """Whether cells of `contrib.grid_rnn` take and give tuples, and each dimension has a cell
        of its own (seen in 1.4.1, not in 1.0.1)."""
        return self >= (1, 2)

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
    def transposes_by_rank(self) -> bool:
        """Whether `dynamic_rnn` makes inputs of any rank time-major (from 1.2 on)."""
        return self >= (1, 2)

    # Sequences (contrib/legacy_seq2seq, contrib/seq2seq/python/ops/)

    @property
    def seq2seq_copies_cells(self) -> bool:
        """Whether encoders of `legacy_seq2seq` use a copy of the cell (seen in 1.1.0, not in
        1.0.1)."""
        return self >= (1, 1)

    @property
    def seq2seq_has_a_cell_for_each(self) -> bool:
        """Whether `one2many_rnn_seq2seq` takes a cell for each decoder (seen in 1.4.1, not in
        1.0.1)."""
        return self >= (1, 1)

    @property
    def seq2seq_names_arguments_of_losses(self) -> bool:
        """Whether `legacy_seq2seq` calls a loss function by keywords (seen in 1.2.1, not in
        1.1.0)."""
        return self >= (1, 2)

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
    def conv_lstm_cells_heed_names(self) -> bool:
        """Whether `Conv1DLSTMCell` and its likes pass their name on; before, all are called
        `conv_lstm_cell` (seen in 1.15.5 and not in 1.4.1; 1.8 passes it on, 1.5 doesn't)."""
        return self >= (1, 8)
