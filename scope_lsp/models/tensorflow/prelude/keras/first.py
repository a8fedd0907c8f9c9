"""Layers as they are in `tf.compat.v1.keras`, whatever the version.

After `layers/normalization.py`, `layers/recurrent.py` of 1.15 to 2.5, and
`batch_normalization_v1.py` and `gru_v1.py` of Keras 2.6 to 2.15.
"""

import tensorflow as tf

keras = tf._keras
Norm, GRUOfSecond, CellOfSecond = keras.BatchNormalization, keras.GRU, keras.GRUCell
LSTMOfSecond = keras.LSTM


class BatchNormalization(Norm):
    _freezes, _is_of_first = False, True


class GRUCell(CellOfSecond):
    _resets_after = False


class LSTM(LSTMOfSecond):
    _is_of_first = True


class GRU(GRUOfSecond):
    _cell, _is_of_first = GRUCell, True
