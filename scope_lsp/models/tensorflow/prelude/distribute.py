"""`tf.distribute`: strategies with one replica, as on a machine with one device.

After `python/distribute/distribute_lib.py`, `mirrored_strategy.py` and `one_device_strategy.py` of
1.15 to 2.21. Variables and ops have the names that they have without a strategy; those of further
replicas would get `replica_1` and so on.
"""

import tensorflow as tf
from tensorflow import _keras, _model, _version

current = []
"""The strategies whose scopes are open."""


class Scope(object):
    def __init__(self, strategy):
        self._strategy = strategy

    def __enter__(self):
        current.append(self._strategy)
        return self._strategy

    def __exit__(self, *error):
        current.pop()
        return False


class Nothing(object):
    def __enter__(self):
        return self

    def __exit__(self, *error):
        return False


class Strategy(object):
    def __init__(self, *args, **kwargs):
        devices = kwargs.get("devices", args[0] if args else None)
        if isinstance(devices, (list, tuple)) and len(devices) > 1:
            _model.doubt("the names in further replicas of a strategy aren't followed")

    num_replicas_in_sync = property(lambda self: 1)
    num_towers = worker_devices = num_replicas_in_sync
    extended = property(lambda self: self)
    cluster_resolver = property(lambda self: _keras.unknown("a cluster"))

    def scope(self):
        return Scope(self)

    def _like(self, value):
        return value

    def run(self, fn, args=(), kwargs=None, options=None):
        return fn(*args, **(kwargs or {}))

    experimental_run_v2 = run

    def experimental_run(self, fn, input_iterator=None):
        args = () if input_iterator is None else (input_iterator.get_next(),)
        return fn(*args)

    def call_for_each_replica(self, fn, args=(), kwargs=None, *more):
        if not isinstance(args, (list, tuple)):
            args, kwargs = (args,) + ((kwargs,) if kwargs is not None else ()) + more, None
        return fn(*args, **(kwargs or {}))

    def call_for_each_tower(self, fn, *args, **kwargs):
        kwargs.pop("run_concurrently", None)
        return fn(*args, **(kwargs or {}))

    def update(self, var, fn, args=(), kwargs=None, group=True):
        return fn(var, *args, **(kwargs or {}))

    def reduce(self, reduce_op, value, axis=None, *more):
        return self._like(value)

    reduce_to = _reduce = reduce

    def gather(self, value, axis):
        return self._like(value)

    def experimental_distribute_dataset(self, dataset, options=None):
        return dataset

    def distribute_dataset(self, dataset_fn):
        return dataset_fn()

    def distribute_datasets_from_function(self, dataset_fn, options=None):
        return dataset_fn(InputContext())

    experimental_distribute_datasets_from_function = distribute_datasets_from_function

    def make_dataset_iterator(self, dataset):
        return tf.compat.v1.data.make_initializable_iterator(dataset)

    def make_input_fn_iterator(self, input_fn, replication_mode=None):
        return tf.compat.v1.data.make_initializable_iterator(input_fn(InputContext()))

    def experimental_local_results(self, value):
        return (value,)

    def unwrap(self, value):
        return [value]

    def group(self, value, name=None):
        return tf.group(value, name=name)

    def experimental_make_numpy_dataset(self, numpy_input, session=None):
        return tf.data.Dataset.from_tensor_slices(numpy_input)

    def batch_reduce_to(self, reduce_op, value_destination_pairs, options=None):
        return [self._like(value) for value, _ in value_destination_pairs]

    def broadcast_to(self, tensor, destinations=None):
        return tensor

    value_container = read_var = broadcast_to

    def update_non_slot(self, colocate_with, fn, args=(), kwargs=None, group=True):
        return fn(*args, **(kwargs or {}))

    def non_slot_devices(self, var_list):
        return var_list[0] if var_list else None

    def colocate_vars_with(self, colocate_with_variable):
        return Nothing()

    def variable_created_in_scope(self, v):
        return True

    def experimental_distribute_values_from_function(self, value_fn):
        return value_fn(InputContext())

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return _keras.unknown("what a strategy tells")

    def configure(self, *args, **kwargs):
        return None

    initialize = finalize = update_config_proto = experimental_initialize = configure


def added(value):
    if tf.executing_eagerly() or not _model.is_tensor(value):
        return value
    _model.adds_ops("what a strategy adds to reduce isn't followed")
    return _model.like(_model.unnamed(inputs=value), value)


class MirroredStrategy(Strategy):
    def __init__(self, *args, **kwargs):
        super(MirroredStrategy, self).__init__(*args, **kwargs)
        if tf.executing_eagerly() and _version.mirrored_strategies_order_collectives:
            tf.Variable(0.0)

    def _like(self, value):
        return added(value)


class OneDeviceStrategy(Strategy):
    def __init__(self, device=None, *args, **kwargs):
        super(OneDeviceStrategy, self).__init__()


class InputContext(object):
    num_input_pipelines = num_replicas_in_sync = 1
    input_pipeline_id = 0

    def __init__(self, *args, **kwargs):
        pass

    def get_per_replica_batch_size(self, global_batch_size):
        return global_batch_size


class ReplicaContext(object):
    num_replicas_in_sync = 1
    replica_id_in_sync_group = 0

    def __init__(self, strategy=None, *args, **kwargs):
        self._strategy = strategy or get_strategy()

    strategy = property(lambda self: self._strategy)

    def merge_call(self, merge_fn, args=(), kwargs=None, *more):
        return merge_fn(self._strategy, *args, **(kwargs or {}))

    def all_reduce(self, reduce_op, value, options=None):
        return value

    all_gather = all_reduce

    def __enter__(self):
        return self

    def __exit__(self, *error):
        return False


default = Strategy()


def get_strategy():
    return current[-1] if current else default


def has_strategy():
    return bool(current)


def get_replica_context():
    return ReplicaContext(get_strategy())


def in_cross_replica_context():
    return bool(current)


def get_loss_reduction():
    return "mean"


def experimental_set_strategy(strategy):
    if current:
        current.pop()
    if strategy is not None:
        current.append(strategy)
