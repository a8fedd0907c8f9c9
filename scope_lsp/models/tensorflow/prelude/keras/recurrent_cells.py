"""Cells of recurrent layers.

After `layers/recurrent.py` and `recurrent_v2.py` of 1.15, and `layers/rnn/` of Keras 2.10.
"""

import contextlib

import tensorflow as tf

keras = tf._keras
version = tf._version
Layer = tf.keras.layers.Layer


def is_list(value):
    return isinstance(value, (list, tuple))


def new_seed():
    """Cells draw what they drop from a state of their own since Keras 3."""
    return keras.SeedGenerator() if version.keras_is_v3 else None


class AbstractRNNCell(Layer):
    """What cells of a program inherit."""

    def get_initial_state(self, inputs=None, batch_size=None, dtype=None):
        def made(size):
            return keras.made((batch_size, size_of(size)), "float32")

        return keras.map(made, self.state_size)


class RecurrentCell(Layer):
    _gates = 1
    _states = 1

    def __init__(
        self, units, activation="tanh", use_bias=True, kernel_initializer="glorot_uniform",
        recurrent_initializer="orthogonal", bias_initializer="zeros", kernel_regularizer=None,
        recurrent_regularizer=None, bias_regularizer=None, kernel_constraint=None,
        recurrent_constraint=None, bias_constraint=None, dropout=0.0, recurrent_dropout=0.0,
        **kwargs,
    ):  # fmt: skip
        kwargs.pop("seed", None)
        super().__init__(**kwargs)
        self.units, self.use_bias = units, use_bias
        self.activation = activation
        self.kernel_initializer, self.recurrent_initializer = (
            kernel_initializer,
            recurrent_initializer,
        )
        self.bias_initializer = bias_initializer
        self.kernel_regularizer, self.recurrent_regularizer = (
            kernel_regularizer,
            recurrent_regularizer,
        )
        self.bias_regularizer = bias_regularizer
        self.kernel_constraint, self.bias_constraint = kernel_constraint, bias_constraint
        self.recurrent_constraint = recurrent_constraint
        self.dropout, self.recurrent_dropout = dropout, recurrent_dropout
        self.seed_generator = new_seed()
        self.state_size = units if self._states == 1 else [units] * self._states
        self.output_size = units

    def _bias_shape(self):
        return (self._gates * self.units,)

    def build(self, input_shape):
        dims = keras.dims(input_shape)
        last = dims[-1] if dims else keras.unknown("the size of the input")
        wide = self._gates * self.units
        self.kernel = self._weight(
            "kernel",
            (last, wide),
            initializer=self.kernel_initializer,
            regularizer=self.kernel_regularizer,
        )
        self.recurrent_kernel = self._weight(
            "recurrent_kernel",
            (self.units, wide),
            initializer=self.recurrent_initializer,
            regularizer=self.recurrent_regularizer,
        )
        self.bias = None
        if self.use_bias:
            self.bias = self._weight(
                "bias",
                self._bias_shape(),
                initializer=self.bias_initializer,
                regularizer=self.bias_regularizer,
            )
        self.built = True

    def call(self, inputs, states, training=None):
        dims = keras.dims(keras.shapes(inputs))
        shape = keras.unknown("the shape of the input") if dims is None else (dims[0], self.units)
        why = keras.unknown("the ops of a cell aren't followed")
        state = [keras.op(why, shape, "float32") for _ in range(self._states)]
        return state[0], state

    def get_initial_state(self, inputs=None, batch_size=None, dtype=None):
        made = [keras.made((batch_size, self.units), "float32") for _ in range(self._states)]
        return made if self._states > 1 else made[0]


class SimpleRNNCell(RecurrentCell):
    pass


class GRUCell(RecurrentCell):
    _gates = 3
    _resets_after = version.keras_recurrent_is_fused

    def __init__(self, units, activation="tanh", recurrent_activation="sigmoid", *args, **kwargs):
        self.reset_after = kwargs.pop("reset_after", self._resets_after)
        self.implementation = kwargs.pop("implementation", None)
        self.recurrent_activation = recurrent_activation
        super().__init__(units, activation, *args, **kwargs)

    def _bias_shape(self):
        return (2, 3 * self.units) if self.reset_after else (3 * self.units,)


class LSTMCell(RecurrentCell):
    _gates, _states = 4, 2

    def __init__(
        self, units, activation="tanh", recurrent_activation="sigmoid", use_bias=True,
        kernel_initializer="glorot_uniform", recurrent_initializer="orthogonal",
        bias_initializer="zeros", unit_forget_bias=True, *args, **kwargs,
    ):  # fmt: skip
        self.implementation = kwargs.pop("implementation", None)
        self.recurrent_activation = recurrent_activation
        super().__init__(
            units,
            activation,
            use_bias,
            kernel_initializer,
            recurrent_initializer,
            bias_initializer,
            *args,
            **kwargs,
        )
        self.unit_forget_bias = unit_forget_bias


class PeepholeLSTMCell(LSTMCell):
    def build(self, input_shape):
        super().build(input_shape)
        for name in ("input_gate", "forget_gate", "output_gate"):
            weight = self._weight(name + "_peephole_weights", (self.units,))
            setattr(self, name + "_peephole_weights", weight)


class StackedRNNCells(Layer):
    def __init__(self, cells, **kwargs):
        kwargs.pop("reverse_state_order", None)
        super().__init__(**kwargs)
        self.cells = list(cells)

    @property
    def state_size(self):
        return tuple(c.state_size for c in self.cells)

    @property
    def output_size(self):
        return output_size(self.cells[-1])

    def build(self, input_shape):
        dims = keras.dims(input_shape)
        for cell in self.cells:
            if isinstance(cell, Layer) and not cell.built:
                with cell_scope(cell):
                    cell.build(tf.TensorShape(dims) if dims else input_shape)
                    cell.built = True
            if dims:
                dims = (dims[0], size_of(output_size(cell)))
        self.built = True

    def call(self, inputs, states, constants=None, training=None, **kwargs):
        new = []
        for cell, state in zip(self.cells, states):
            step = cell.call if isinstance(cell, Layer) else cell
            inputs, after = step(inputs, state if is_list(state) else [state])
            new.append(after)
        return inputs, new


def cell_scope(cell):
    """The name scope in which a layer builds its cell, which it didn't open at first."""
    if version.keras_cells_have_scopes and not version.keras_is_v3:
        return tf.compat.v1.name_scope(cell.name)
    return contextlib.nullcontext()


def output_size(cell):
    if getattr(cell, "output_size", None) is not None:
        return cell.output_size
    return cell.state_size[0] if is_list(cell.state_size) else cell.state_size


def size_of(size):
    """The last size of a state, None where it has several."""
    if isinstance(size, int):
        return size
    dims = keras.dims(size)
    return dims[-1] if dims else None
