"""`tensorflow.python.training.slot_creator`, for optimizers that programs write on their own."""

from tensorflow import _train


def create_slot(primary, val, name, colocate_with_primary=True):
    return _train.create_slot(primary, val, name)


def create_slot_with_initializer(
    primary, initializer, shape, dtype, name, colocate_with_primary=True
):
    return _train.create_slot(primary, initializer, name, shape, dtype)


def create_zeros_slot(primary, name, dtype=None, colocate_with_primary=True):
    return _train.create_zeros_slot(primary, name, dtype)
