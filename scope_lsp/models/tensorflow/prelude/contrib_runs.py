"""`tf.contrib`: what trains and evaluates, and what restores variables before.

After `contrib/slim/python/slim/learning.py` and `evaluation.py`,
`contrib/training/python/training/training.py` and `evaluation.py`, and
`contrib/framework/python/ops/variables.py` of 1.15.
"""

import tensorflow as tf
from tensorflow import _keras, _model

DEFAULT = 0
"""What stands for an argument that the library chooses itself."""


def default(value):
    return isinstance(value, int) and value == DEFAULT


def train(
    train_op, logdir, train_step_fn=None, train_step_kwargs=DEFAULT, log_every_n_steps=1,
    graph=None, master="", is_chief=True, global_step=None, number_of_steps=None, init_op=DEFAULT,
    init_feed_dict=None, local_init_op=DEFAULT, init_fn=None, ready_op=DEFAULT,
    summary_op=DEFAULT, save_summaries_secs=600, summary_writer=DEFAULT, startup_delay_steps=0,
    saver=None, save_interval_secs=600, sync_optimizer=None, session_config=None,
    session_wrapper=None, trace_every_n_steps=None, ignore_live_threads=False,
):  # fmt: skip
    """`slim.learning.train`, behind which the graph is closed."""
    graph = graph or tf.compat.v1.get_default_graph()
    with graph.as_default():
        if global_step is None:
            global_step = tf.compat.v1.train.get_or_create_global_step()
        saver = saver or tf.compat.v1.train.Saver()
        with tf.compat.v1.name_scope("init_ops"):
            pass
        if default(summary_op):
            tf.compat.v1.summary.merge_all()
        if default(train_step_kwargs):
            with tf.compat.v1.name_scope("train_step"):
                pass
    return _keras.unknown("the last loss")


def train_in_session(train_op, logdir, *args, **kwargs):
    """`tf.contrib.training.train`."""
    return _keras.unknown("the last loss")


def train_step(sess, train_op, global_step, train_step_kwargs):
    return _keras.unknown("the last loss"), _keras.unknown("whether to stop")


def get_or_create_eval_step():
    found = tf.compat.v1.get_collection("eval_step")
    if len(found) == 1:
        return found[0]
    return tf.compat.v1.get_variable(
        "eval_step",
        shape=[],
        dtype=tf.int64,
        initializer=tf.compat.v1.zeros_initializer(),
        trainable=False,
        collections=["local_variables", "eval_step"],
    )


def evaluate(*args, **kwargs):
    get_or_create_eval_step()
    return _keras.unknown("what an evaluation gives")


def nothing(*args, **kwargs):
    return None


def unfollowed(*args, **kwargs):
    return _keras.unknown("what only the run knows")


# Gradients


def clip_gradient_norms(gradients_to_variables, max_norm):
    found = []
    for gradient, variable in gradients_to_variables:
        if gradient is not None:
            gradient = tf.clip_by_norm(gradient, max_norm)
        found.append((gradient, variable))
    return found


def clip_gradient_norms_fn(max_norm):
    return lambda gradients_to_variables: clip_gradient_norms(gradients_to_variables, max_norm)


def multiply_gradients(grads_and_vars, gradient_multipliers):
    found = []
    for gradient, variable in grads_and_vars:
        key = variable if variable in gradient_multipliers else variable.op.name
        if key in gradient_multipliers:
            if gradient is None:
                raise ValueError("Requested multiple of `None` gradient.")
            gradient *= tf.convert_to_tensor(gradient_multipliers[key], dtype=gradient.dtype)
        found.append((gradient, variable))
    return found


# Restoring


def assign_from_checkpoint_fn(
    model_path, var_list, ignore_missing_vars=False, reshape_variables=False
):
    if not ignore_missing_vars and not var_list:
        return None
    tf.compat.v1.train.Saver(var_list, reshape=reshape_variables)
    return nothing


def assign_from_values(var_names_to_values):
    _model.adds_ops("what is assigned isn't followed")
    return tf.group(), {}


def assign_from_values_fn(var_names_to_values):
    assign_from_values(var_names_to_values)
    return nothing


def assign_from_checkpoint(model_path, var_list, ignore_missing_vars=False):
    return assign_from_values(var_list)


# Optimizers from elsewhere


class OptimizerInterface(object):
    """It makes gradients and assignments, and no variables."""

    def __init__(self, loss, var_list=None, *args, **kwargs):
        _model.adds_ops("what an optimizer from elsewhere adds isn't followed")
        self._loss = loss

    def minimize(self, session=None, *args, **kwargs):
        return None


# Data


class Holder(object):
    """Something that only tells how data are read."""

    def __init__(self, *args, **kwargs):
        self._given = kwargs

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return self._given.get(name, _keras.unknown("what tells how data are read"))


class Provider(Holder):
    """What gives tensors of data, which it reads by ops of its own."""

    def __init__(self, *args, **kwargs):
        Holder.__init__(self, *args, **kwargs)
        _model.adds_ops("what reads data adds isn't followed")

    def get(self, items):
        return [_model.unnamed() for _ in items]

    def list_items(self):
        return _keras.unknown("the items of data")


class Decoder(Holder):
    def decode(self, serialized_example, items=None):
        _model.adds_ops("what decodes data adds isn't followed")
        if items is None:
            return _keras.unknown("the items of data")
        return [_model.unnamed() for _ in items]

    def list_items(self):
        return _keras.unknown("the items of data")
