"""What all recurrent cells share, whatever their version: states and their sizes."""

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
