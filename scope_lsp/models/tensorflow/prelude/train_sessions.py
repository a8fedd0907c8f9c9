"""Savers and supervisors: what they add to the graph lies in a few scopes.

After `python/training/saver.py` and `supervisor.py` of 0.12 to 2.21. Monitored sessions close the
graph when they are made, so that their names meet no others.
"""

import tensorflow as tf
from tensorflow import _train


class Saver(object):
    def __init__(
        self, var_list=None, reshape=False, sharded=False, max_to_keep=5,
        keep_checkpoint_every_n_hours=10000.0, name=None, restore_sequentially=False,
        saver_def=None, builder=None, defer_build=False, allow_empty=False, write_version=2,
        pad_step_number=False, save_relative_paths=False, filename=None,
    ):  # fmt: skip
        self._var_list = var_list
        self._name = name
        self._allow_empty = allow_empty
        self._is_built = saver_def is not None
        self.saver_def = _train.plain("a SaverDef")
        self.last_checkpoints = []
        if not defer_build:
            self.build()

    def build(self):
        if self._is_built or tf.executing_eagerly():
            return
        self._is_built = True
        if self._var_list is None:
            self._var_list = tf.compat.v1.global_variables()
            self._var_list += tf.compat.v1.get_collection("saveable_objects")
        if _train.nothing(self._var_list):
            if self._allow_empty:
                return
            raise ValueError("No variables to save")
        with tf.compat.v1.name_scope(self._name, "save", []):
            pass

    def save(self, sess, save_path, *args, **kwargs):
        return _train.plain("the path of a checkpoint")

    def restore(self, sess, save_path):
        return None

    def as_saver_def(self):
        return self.saver_def

    def to_proto(self, export_scope=None):
        return self.saver_def

    def export_meta_graph(self, *args, **kwargs):
        return _train.plain("a MetaGraphDef")

    def recover_last_checkpoints(self, checkpoint_paths):
        return None

    def set_last_checkpoints(self, last_checkpoints):
        return None

    set_last_checkpoints_with_time = set_last_checkpoints


def first_of(collection):
    found = tf.compat.v1.get_collection(collection)
    return found[0] if found else None


class Supervisor(object):
    USE_DEFAULT = 0

    def __init__(
        self, graph=None, ready_op=USE_DEFAULT, ready_for_local_init_op=USE_DEFAULT, is_chief=True,
        init_op=USE_DEFAULT, init_feed_dict=None, local_init_op=USE_DEFAULT, logdir=None,
        summary_op=USE_DEFAULT, saver=USE_DEFAULT, global_step=USE_DEFAULT, save_summaries_secs=120,
        save_model_secs=600, recovery_wait_secs=30, stop_grace_secs=120,
        checkpoint_basename="model.ckpt", session_manager=None, summary_writer=USE_DEFAULT,
        init_fn=None, local_init_run_options=None,
    ):  # fmt: skip
        self._graph = graph if graph is not None else tf.compat.v1.get_default_graph()
        with self._graph.as_default():
            self._ready_op = self._chosen(ready_op, "ready_op", self._new_ready_op)
            self._init_op = self._chosen(init_op, "init_op", self._new_init_op)
            self._local_init_op = self._chosen(
                local_init_op, "local_init_op", self._new_local_init_op
            )
            self._saver = self._chosen(saver, "savers", self._new_saver)
            self._summary_op = self._chosen(summary_op, "summary_op", self._new_summary_op)
            self._global_step = self._chosen(global_step, "global_step", self._no_step)
        self._coord = _train.plain("a coordinator")

    def _chosen(self, given, collection, make):
        if given is not Supervisor.USE_DEFAULT:
            return given
        found = first_of(collection)
        if found is None:
            found = make()
            if found is not None:
                tf.compat.v1.add_to_collection(collection, found)
        return found

    def _new_ready_op(self):
        return _train.named_operation("report_uninitialized_variables")

    def _new_init_op(self):
        return tf.compat.v1.global_variables_initializer()

    def _new_local_init_op(self):
        _train.named_operation("init")
        if not tf.compat.v1.get_collection("table_initializer"):
            _train.named_operation("init_all_tables")
        return _train.named_operation("group_deps")

    def _new_saver(self):
        if _train.nothing(tf.compat.v1.global_variables()):
            return None
        return tf.compat.v1.train.Saver()

    def _new_summary_op(self):
        if not tf.compat.v1.get_collection("summaries"):
            return None
        return tf.compat.v1.summary.merge_all()

    def _no_step(self):
        return _train.variable_of_graph(None, "global_step")

    @property
    def graph(self):
        return self._graph

    @property
    def saver(self):
        return self._saver

    @property
    def summary_op(self):
        return self._summary_op

    @property
    def init_op(self):
        return self._init_op

    @property
    def ready_op(self):
        return self._ready_op

    @property
    def global_step(self):
        return self._global_step

    @property
    def coord(self):
        return self._coord

    def managed_session(self, *args, **kwargs):
        return _train.session(self._graph)

    prepare_or_wait_for_session = managed_session

    def __getattr__(self, name):
        return _train.plain("a method of a supervisor")


class SessionRunHook(object):
    def begin(self):
        pass

    def after_create_session(self, session, coord):
        pass

    def before_run(self, run_context):
        return None

    def after_run(self, run_context, run_values):
        pass

    def end(self, session):
        pass


class Scaffold(object):
    def __init__(
        self, init_op=None, init_feed_dict=None, init_fn=None, ready_op=None,
        ready_for_local_init_op=None, local_init_op=None, summary_op=None, saver=None,
        copy_from_scaffold=None, local_init_feed_dict=None,
    ):  # fmt: skip
        self.init_op = init_op
        self.init_fn = init_fn
        self.init_feed_dict = init_feed_dict
        self.ready_op = ready_op
        self.ready_for_local_init_op = ready_for_local_init_op
        self.local_init_op = local_init_op
        self.summary_op = summary_op
        self.saver = saver

    def finalize(self):
        return self
