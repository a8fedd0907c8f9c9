"""`tf.train.Checkpoint`, which counts how often it saves in a variable.

After `python/training/tracking/util.py` of 1.15 (later `python/checkpoint/checkpoint.py`), and
`checkpoint_management.py`.
"""

import tensorflow as tf
from tensorflow import _keras, _model


class Written(object):
    """Whether a checkpoint that the program wrote has slots of an optimizer in it."""

    slots = False


def optimizers_in(tracked):
    """The optimizers that keep slots by variable, among objects and as the models' own."""
    found = []
    for each in tracked:
        for one in (each, getattr(each, "optimizer", None)):
            if tf._model.known(one) and hasattr(one, "_slots"):
                found.append(one)
    return found


def written(tracked):
    for optimizer in optimizers_in(tracked):
        Written.slots = Written.slots or bool(optimizer._slots)


def restored(tracked, path):
    """Slots that a checkpoint has are made as soon as there are their variables.

    `_create_or_restore_slot_variable` of `optimizer_v2.py`: before the optimizer is first used,
    and in whatever scope is open then. Whether a checkpoint is there isn't known, unless the
    program itself wrote one.
    """
    waiting = [one for one in optimizers_in(tracked) if not one._slots]
    if not waiting or not tf.executing_eagerly() or path is None:
        return
    _model.doubt_variables("what a checkpoint restores isn't known")
    if Written.slots:
        for optimizer in waiting:
            for variable in variables_of(tracked):
                for slot in optimizer._slot_names():
                    optimizer.add_slot(variable, slot)


def variables_of(tracked):
    models = [one for one in tracked if isinstance(one, tf.Module)]
    models = [one for one in models if not hasattr(one, "_slots")]
    return [v for model in models for v in model.trainable_variables]


class Status(object):
    """What restoring gives, whose methods only check, or restore."""

    def assert_consumed(self):
        return self

    assert_existing_objects_matched = assert_nontrivial_match = expect_partial = assert_consumed

    def run_restore_ops(self, session=None):
        return None

    initialize_or_restore = run_restore_ops


class Checkpoint(object):
    def __init__(self, root=None, **kwargs):
        self._save_counter = None
        self._tracked = list(kwargs.values()) + ([] if root is None else [root])
        if root is not None:
            self.root = root
        for key in kwargs:
            setattr(self, key, kwargs[key])

    def _count(self):
        if self._save_counter is None:
            with tf._init_scope():
                self._save_counter = tf.Variable(
                    0, name="save_counter", dtype=tf.int64, trainable=False
                )

    @property
    def save_counter(self):
        self._count()
        return self._save_counter

    def save(self, *args, **kwargs):
        self._count()
        return self.write()

    def write(self, *args, **kwargs):
        written(self._tracked)
        if not tf.executing_eagerly():
            _model.adds_ops("what a checkpoint adds to save isn't followed")
        return _keras.unknown("the path of a checkpoint")

    def restore(self, save_path=None, *args, **kwargs):
        self._count()
        return self.read(save_path)

    def read(self, save_path=None, options=None):
        restored(self._tracked, save_path)
        if not tf.executing_eagerly():
            _model.adds_ops("what a checkpoint adds to restore isn't followed")
        return Status()

    def sync(self):
        return None


class CheckpointManager(object):
    def __init__(
        self,
        checkpoint,
        directory,
        max_to_keep=5,
        keep_checkpoint_every_n_hours=None,
        checkpoint_name="ckpt",
        step_counter=None,
        checkpoint_interval=None,
        init_fn=None,
    ):
        self._checkpoint, self._directory = checkpoint, directory

    checkpoint = property(lambda self: self._checkpoint)
    directory = property(lambda self: self._directory)
    latest_checkpoint = property(lambda self: _keras.unknown("the path of a checkpoint"))
    checkpoints = property(lambda self: _keras.unknown("the paths of checkpoints"))

    def save(self, *args, **kwargs):
        return self._checkpoint.save()

    def restore_or_initialize(self):
        self._checkpoint.restore(self.latest_checkpoint)
        return self.latest_checkpoint
