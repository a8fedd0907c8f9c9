"""What recurrent cells share, whatever their version: sizes, states and sharded variables."""

import collections

import tensorflow as tf
from tensorflow import _model
from tensorflow import _nest as nest

LSTMStateTuple = collections.namedtuple("LSTMStateTuple", ("c", "h"))
LSTMStateTuple.dtype = property(lambda self: self.c.dtype)
LSTMStateTuple.__name__ = "LSTMStateTuple"


def zeros_of(state_size, batch_size, dtype):
    """Zeros for each state, below the current name scope."""

    def zeros(size):
        return _model.op("zeros", dtype, _model.prefixed(batch_size, _model.state_sizes(size)), [])

    return nest.map_structure(zeros, state_size)


def zero_state_scope(cell):
    return tf.compat.v1.name_scope(type(cell).__name__ + "ZeroState")


def summed_sizes(cells):
    """The size of the states of several cells in one tensor."""
    total = 0
    for cell in cells:
        total = total + cell.state_size
    return total


def part_of(state, start, size):
    """Some columns of a state that isn't a tuple."""
    return tf.slice(state, [0, start], [-1, size])


def depth_of(inputs):
    """The number of columns of what goes in."""
    depth = _model.size(inputs)
    if _model.lacks(depth):
        raise ValueError("Could not infer input size from inputs.get_shape()[-1]")
    return depth


def step_of(inputs, size, used):
    """An output of a step, or a state behind it, of so many columns."""
    first = nest.flatten(inputs)[-1]
    return _model.unnamed(first.dtype, [_model.size(first, 0), size], [inputs, used])


def sharded(name, shape, dtype, shards):
    """The variables of one matrix, in so many parts by its rows."""
    if shards > shape[0]:
        raise ValueError("Too many shards: shape=%s, num_shards=%d" % (shape, shards))
    size, rest = divmod(shape[0], shards)
    return [
        tf.compat.v1.get_variable(
            name + "_%d" % i, [size + (1 if i < rest else 0)] + shape[1:], dtype=dtype
        )
        for i in range(shards)
    ]


class OneSize(object):
    """A cell whose state and output are of one size, `_num_units`."""

    @property
    def state_size(self):
        return self._num_units

    @property
    def output_size(self):
        return self._num_units


class TwoSizes(object):
    """A cell that keeps the sizes of its state and its output."""

    @property
    def state_size(self):
        return self._state_size

    @property
    def output_size(self):
        return self._output_size

    def _sizes(self, state_size, output_size):
        self._state_size, self._output_size = state_size, output_size


class Several(object):
    """What a `MultiRNNCell` knows of its cells."""

    def _take(self, cells, state_is_tuple):
        self._cells = cells
        self._state_is_tuple = state_is_tuple
        if not state_is_tuple and any(nest.is_sequence(c.state_size) for c in cells):
            raise ValueError(
                "Some cells return tuples of states, but the flag state_is_tuple is not set.  "
                "State sizes are: %s" % str([c.state_size for c in cells])
            )

    @property
    def state_size(self):
        if self._state_is_tuple:
            return tuple(cell.state_size for cell in self._cells)
        return summed_sizes(self._cells)

    @property
    def output_size(self):
        return self._cells[-1].output_size
