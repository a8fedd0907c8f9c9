"""Iterators over datasets.

After `python/data/ops/iterator_ops.py` of 1.4 to 2.21.
"""

import tensorflow as tf
from tensorflow import _data, _model, _version

take = _data.take


class Iterator(_data.Elements):
    def __init__(self, element=None, initializer=None):
        super().__init__(element)
        self.initializer = initializer

    @staticmethod
    def from_structure(output_types, output_shapes=None, shared_name=None, output_classes=None):
        if _version.datasets_are_ops:
            take("IteratorV2", "IteratorToStringHandle")
        else:
            take("Iterator")
        return tf.data.Iterator(_data.typed(output_types, output_shapes))

    @staticmethod
    def from_string_handle(string_handle, output_types, output_shapes=None, output_classes=None):
        if _version.datasets_are_ops:
            take("IteratorFromStringHandleV2", "IteratorToStringHandle")
        else:
            take("IteratorFromStringHandle")
        return tf.data.Iterator(_data.typed(output_types, output_shapes))

    @staticmethod
    def from_dataset(dataset):
        return dataset.make_one_shot_iterator()

    def get_next(self, name=None):
        return _data.outputs(self._element, name or "IteratorGetNext")

    def make_initializer(self, dataset, name=None):
        return _data.operation(name or "make_initializer")

    def string_handle(self, name=None):
        if _version.datasets_are_ops:
            return _model.unnamed(tf.string, ())
        return _model.op(name or "IteratorToStringHandle", tf.string, ())

    def __iter__(self):
        return self

    def __next__(self):
        return self.get_next()

    next = __next__


def make_one_shot_iterator(dataset):
    return dataset.make_one_shot_iterator()


def make_initializable_iterator(dataset, shared_name=None):
    return dataset.make_initializable_iterator(shared_name)


def get_output_types(dataset_or_iterator):
    return dataset_or_iterator.output_types


def get_output_shapes(dataset_or_iterator):
    return dataset_or_iterator.output_shapes


def get_output_classes(dataset_or_iterator):
    return dataset_or_iterator.output_classes
