"""Writers of summaries and what decides whether they record: `tf.summary` of 2.x, and
`tf.contrib.summary`. They open no scope.

After `python/ops/summary_ops_v2.py` of 1.15 and 2.21.
"""

import tensorflow as tf
from tensorflow import _keras, _model


class Quiet(object):
    """A context that changes nothing that has a name."""

    def __init__(self, *args, **kwargs):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *error):
        return False


class SummaryWriter(Quiet):
    def set_as_default(self, step=None):
        return None

    def as_default(self, step=None):
        return self

    def init(self):
        return None

    def flush(self, *args, **kwargs):
        return None

    close = reopen = flush


def create_file_writer(*args, **kwargs):
    if not tf.executing_eagerly():
        _model.adds_ops("what a writer of summaries adds isn't followed")
    return SummaryWriter()


def nothing(*args, **kwargs):
    return None


def op(*args, **kwargs):
    """Something that may add ops in a graph, none of which the program gets as such."""
    if not tf.executing_eagerly():
        _model.adds_ops("what a summary adds isn't followed")
        return _model.unnamed()
    return _keras.unknown("a summary")
