"""`tf.data`: datasets, of which the element's structure is followed.

After `python/data/ops/dataset_ops.py`, and `readers.py` of 1.4 to 2.21. What a
dataset is made of becomes constants in the graph when it is made; so it takes names.
"""

import tensorflow as tf
from tensorflow import _data, _model, _version


def take(*names):
    """Names that constants take in the current name scope."""
    for name in names:
        _model.op(name)


def op(name):
    """The dataset's own op, which older versions add later."""
    if _version.datasets_are_ops:
        _model.op(name)


class Options(object):
    def __init__(self):
        self.experimental_threading = self.threading = Settings()
        self.experimental_optimization = self.autotune = Settings()
        self.experimental_distribute = Settings()

    def merge(self, options):
        return self


class Settings(object):
    pass


class Elements(object):
    """What datasets and their iterators tell of their elements, all of which are like one."""

    def __init__(self, element=None):
        self._element = element

    @property
    def output_types(self):
        return _data.types(self._element)

    @property
    def output_shapes(self):
        return _data.shapes(self._element)

    @property
    def output_classes(self):
        return _data.classes(self._element)

    @property
    def element_spec(self):
        return _data.specs(self._element)


class Dataset(Elements):
    def _like(self, element):
        return tf.data.Dataset(element)

    # Making

    @staticmethod
    def from_tensors(tensors, name=None):
        take(_version.dataset_constants)
        op("TensorDataset")
        return tf.data.Dataset(_data.element(tensors))

    @staticmethod
    def from_tensor_slices(tensors, name=None):
        take(_version.dataset_constants)
        op("TensorSliceDataset")
        return tf.data.Dataset(_data.sliced(tensors))

    @staticmethod
    def from_sparse_tensor_slices(sparse_tensor):
        return tf.data.Dataset(_data.typed((tf.int64, sparse_tensor.dtype, tf.int64)))

    @staticmethod
    def from_generator(
        generator,
        output_types=None,
        output_shapes=None,
        args=None,
        output_signature=None,
        name=None,
    ):
        take(_version.dataset_constants)
        op("TensorDataset")
        op("FlatMapDataset")
        if output_signature is not None:
            return tf.data.Dataset(_data.signature(output_signature))
        return tf.data.Dataset(_data.typed(output_types, output_shapes))

    @staticmethod
    def range(*args, **kwargs):
        take("start", "stop", "step")
        op("RangeDataset")
        return tf.data.Dataset(_data.typed(kwargs.get("output_type", tf.int64), ()))

    @staticmethod
    def random(seed=None, rerandomize_each_iteration=None, name=None):
        take("seed", "seed2")
        return tf.data.Dataset(_data.typed(tf.int64, ()))

    @staticmethod
    def list_files(file_pattern, shuffle=None, seed=None, name=None):
        take("list_files" if _version.datasets_are_ops else "MatchingFiles")
        op("TensorSliceDataset")
        return tf.data.Dataset(_data.typed(tf.string, ()))

    @staticmethod
    def zip(*args, **kwargs):
        datasets = kwargs.get("datasets", args[0] if len(args) == 1 else args)
        op("ZipDataset")
        return tf.data.Dataset(_data.zipped(datasets))

    @staticmethod
    def sample_from_datasets(datasets, *args, **kwargs):
        return sample_from_datasets(datasets, *args, **kwargs)

    # Changing

    def shuffle(self, buffer_size, seed=None, reshuffle_each_iteration=None, name=None):
        take("buffer_size", "seed", "seed2")
        op("ShuffleDataset")
        return self._like(self._element)

    def repeat(self, count=None, name=None):
        take("count")
        op("RepeatDataset")
        return self._like(self._element)

    def batch(
        self,
        batch_size,
        drop_remainder=False,
        num_parallel_calls=None,
        deterministic=None,
        name=None,
    ):
        if _version.datasets_are_ops:
            take("batch_size", "drop_remainder", "BatchDatasetV2")
        return self._like(_data.batched(self._element, batch_size if drop_remainder else None))

    def padded_batch(
        self, batch_size, padded_shapes=None, padding_values=None, drop_remainder=False, name=None
    ):
        size = batch_size if drop_remainder else None
        if _version.datasets_are_ops:
            take("batch_size")
        for _ in _data.leaves(self._element):
            take("Const")
        for _ in _data.leaves(self._element):
            take("padding_value")
        if _version.datasets_are_ops:
            take("drop_remainder", "PaddedBatchDatasetV2")
        return self._like(_data.padded(self._element, padded_shapes, size))

    def ragged_batch(self, batch_size, *args, **kwargs):
        return self._like(_data.unknown("a batch of ragged tensors"))

    def unbatch(self, name=None):
        return self._like(_data.unbatched(self._element))

    def map(
        self,
        map_func,
        num_parallel_calls=None,
        deterministic=None,
        output_buffer_size=None,
        num_threads=None,
        name=None,
        synchronous=None,
        use_unbounded_threadpool=False,
    ):
        if num_parallel_calls is not None or num_threads is not None:
            take("num_parallel_calls")
            op("ParallelMapDataset" if not _version.is_v2 else "ParallelMapDatasetV2")
        else:
            op("MapDataset")
        return self._like(_data.traced(map_func, self._element))

    map_with_legacy_function = map

    def flat_map(self, map_func, name=None):
        op("FlatMapDataset")
        return self._like(_data.trace(map_func, self._element)._element)

    def interleave(
        self,
        map_func,
        cycle_length=None,
        block_length=None,
        num_parallel_calls=None,
        deterministic=None,
        name=None,
    ):
        if _version.datasets_are_ops:
            take("cycle_length", "block_length")
            if num_parallel_calls is not None:
                take("num_parallel_calls")
        else:
            take("Const", "Const")
        op("InterleaveDataset" if num_parallel_calls is None else "ParallelInterleaveDatasetV2")
        return self._like(_data.trace(map_func, self._element)._element)

    def filter(self, predicate, name=None):
        op("FilterDataset")
        _data.trace(predicate, self._element)
        return self._like(self._element)

    def take(self, count, name=None):
        take("count")
        op("TakeDataset")
        return self._like(self._element)

    def skip(self, count, name=None):
        take("count")
        op("SkipDataset")
        return self._like(self._element)

    def prefetch(self, buffer_size, name=None):
        take("buffer_size" if _version.datasets_are_ops else "Const")
        op("PrefetchDataset")
        return self._like(self._element)

    def cache(self, filename="", name=None):
        take("filename")
        op("CacheDataset")
        return self._like(self._element)

    def shard(self, num_shards, index, name=None):
        take("num_shards", "index")
        op("ShardDataset")
        return self._like(self._element)

    def concatenate(self, dataset, name=None):
        op("ConcatenateDataset")
        return self._like(_data.common(self._element, dataset._element))

    def enumerate(self, start=0, name=None):
        take("start", "stop", "step")
        op("RangeDataset")
        op("ZipDataset")
        return self._like((_data.typed(tf.int64, ()), self._element))

    def window(self, size, shift=None, stride=1, drop_remainder=False, name=None):
        take("size", "shift", "stride", "drop_remainder")
        op("WindowDataset")
        return self._like(_data.unknown("a window of a dataset"))

    def scan(self, initial_state, scan_func, name=None):
        return self._like(_data.unknown("what a scan gives"))

    def reduce(self, initial_state, reduce_func, name=None):
        with tf.compat.v1.name_scope("initial_state"):
            pass
        return _data.outputs(_data.element(initial_state), "ReduceDataset")

    def apply(self, transformation_func):
        return transformation_func(self)

    def dense_to_sparse_batch(self, batch_size, row_shape):
        return self._like(_data.unknown("a batch of sparse tensors"))

    def group_by_window(self, key_func, reduce_func, window_size=None, *args, **kwargs):
        _data.trace(key_func, self._element)
        found = _data.trace(reduce_func, (_data.typed(tf.int64, ()), self))
        op("GroupByWindowDataset")
        return found

    def make_batched(self, batch_size):
        return self._like(_data.batched(self._element, batch_size))

    def with_options(self, options, name=None):
        return self

    def options(self):
        return Options()

    def ignore_errors(self, *args, **kwargs):
        return self

    rebatch = unique = snapshot = ignore_errors

    def cardinality(self):
        return _data.outputs(_data.typed(tf.int64, ()), "DatasetCardinality")

    def get_single_element(self, name=None):
        return _data.outputs(self._element, "DatasetToSingleElement")

    def __len__(self):
        return _data.unknown("how many elements a dataset has")

    # Reading

    def make_one_shot_iterator(self):
        take("OneShotIterator")
        if _version.datasets_are_ops:
            take("IteratorToStringHandle")
        return tf.data.Iterator(self._element)

    def make_initializable_iterator(self, shared_name=None):
        if _version.datasets_are_ops:
            if not _version.is_v2:
                take("optimizations", "OptimizeDataset", "ModelDataset")
            take("IteratorV2")
        else:
            take("Iterator")
        initializer = _data.operation("MakeIterator")
        if _version.datasets_are_ops:
            take("IteratorToStringHandle")
        return tf.data.Iterator(self._element, initializer)

    def __iter__(self):
        return iter(_data.any_number_of(_data.outputs(self._element, "IteratorGetNext")))

    def as_numpy_iterator(self):
        return iter(_data.any_number_of(_data.unknown("an element of a dataset")))


class TextLineDataset(Dataset):
    def __init__(self, filenames, *args, **kwargs):
        names_of_files()
        Dataset.__init__(self, _data.typed(tf.string, ()))


class TFRecordDataset(Dataset):
    def __init__(self, filenames, *args, **kwargs):
        names_of_files()
        Dataset.__init__(self, _data.typed(tf.string, ()))


class FixedLengthRecordDataset(Dataset):
    def __init__(self, filenames, record_bytes, *args, **kwargs):
        names_of_files("record_bytes", "header_bytes", "footer_bytes")
        Dataset.__init__(self, _data.typed(tf.string, ()))


def names_of_files(*more):
    if _version.datasets_are_ops:
        take("Const", "flat_filenames", "TensorSliceDataset", "FlatMapDataset")
    else:
        take("filenames", *(more or ("compression_type",)))
        take("buffer_size")


# Transformations for `apply`


def map_and_batch(
    map_func, batch_size, num_parallel_batches=None, drop_remainder=False, num_parallel_calls=None
):
    def change(dataset):
        take("num_parallel_calls", "batch_size", "drop_remainder")
        op("MapAndBatchDataset")
        element = _data.traced(map_func, dataset._element)
        return tf.data.Dataset(_data.batched(element, batch_size if drop_remainder else None))

    return change


def shuffle_and_repeat(buffer_size, count=None, seed=None):
    def change(dataset):
        take("buffer_size", "seed", "seed2", "count")
        op("ShuffleAndRepeatDataset")
        return tf.data.Dataset(dataset._element)

    return change


def parallel_interleave(map_func, cycle_length, *args, **kwargs):
    def change(dataset):
        take("cycle_length", "block_length", "sloppy", "buffer_output_elements")
        take("prefetch_input_elements")
        op("ParallelInterleaveDataset")
        return tf.data.Dataset(_data.trace(map_func, dataset._element)._element)

    return change


sloppy_interleave = parallel_interleave


def batch_and_drop_remainder(batch_size):
    return lambda dataset: dataset.batch(batch_size, True)


def padded_batch_and_drop_remainder(batch_size, padded_shapes, padding_values=None):
    return lambda dataset: dataset.padded_batch(batch_size, padded_shapes, padding_values, True)


def dense_to_sparse_batch(batch_size, row_shape):
    return lambda dataset: dataset.dense_to_sparse_batch(batch_size, row_shape)


def unbatch():
    return lambda dataset: dataset.unbatch()


def as_it_is(*args, **kwargs):
    return lambda dataset: dataset


prefetch_to_device = copy_to_device = assert_element_shape = as_it_is


def of_one_op(name):
    """What makes a dataset with the same elements by one op."""

    def made(*args, **kwargs):
        def change(dataset):
            op(name)
            return tf.data.Dataset(dataset._element)

        return change

    return made


ignore_errors = of_one_op("IgnoreErrorsDataset")
unique = of_one_op("UniqueDataset")


def enumerate_dataset(start=0):
    return lambda dataset: dataset.enumerate(start)


def sample_from_datasets(datasets, *args, **kwargs):
    if _version.datasets_are_ops and len(datasets) > 1:
        take("seed", "seed2", "RandomDataset", "batch_size", "drop_remainder", "BatchDatasetV2")
        take("MapDataset", "DirectedInterleaveDataset")
    return datasets[0]


def choose_from_datasets(datasets, *args, **kwargs):
    op("DirectedInterleaveDataset")
    return datasets[0]


def group_by_window(key_func, reduce_func, window_size=None, window_size_func=None):
    return lambda dataset: dataset.group_by_window(key_func, reduce_func)


def bucket_by_sequence_length(
    element_length_func,
    bucket_boundaries,
    bucket_batch_sizes,
    padded_shapes=None,
    padding_values=None,
    *args,
    **kwargs,
):
    def change(dataset):
        _data.trace(element_length_func, dataset._element)
        with tf.compat.v1.name_scope("bucket_by_seq_length"):
            pass
        op("GroupByWindowDataset")
        shapes = dataset.output_shapes if padded_shapes is None else padded_shapes
        return tf.data.Dataset(_data.padded(dataset._element, shapes))

    return change
