"""More of `tf.data.experimental`: sources, and transformations for `apply`.

After `python/data/experimental/ops/` and `python/data/ops/readers.py` of 1.15 and 2.21.
"""

import tensorflow as tf
from tensorflow import _data, _model, _version


def take(*names):
    """Names that constants and datasets take in the current name scope."""
    for name in names:
        _model.op(name)


def op(name):
    if _version.datasets_are_ops:
        _model.op(name)


def unfollowed(element, what):
    """A dataset whose ops aren't followed."""
    if not tf.executing_eagerly():
        _model.adds_ops("what " + what + " adds isn't followed")
    return tf.data.Dataset(element)


# Sources


def Counter(start=0, step=1, dtype=tf.int64):
    with tf.compat.v1.name_scope("counter"):
        return tf.data.Dataset(_data.typed(dtype, ()))


def RandomDataset(seed=None):
    take("seed", "seed2")
    op("RandomDataset")
    return tf.data.Dataset(_data.typed(tf.int64, ()))


def SqlDataset(driver_name, data_source_name, query, output_types):
    take("driver_name", "data_source_name", "query")
    op("SqlDataset")
    return tf.data.Dataset(_data.typed(output_types, tuple(() for _ in output_types)))


def CsvDataset(
    filenames,
    record_defaults,
    compression_type=None,
    buffer_size=None,
    header=False,
    field_delim=",",
    use_quote_delim=True,
    na_value="",
    select_cols=None,
    exclude_cols=None,
):
    take("filenames", "compression_type")
    types = []
    for each in record_defaults:
        if _model.is_tensor(each):
            types.append(each.dtype)
        elif isinstance(each, tf.DType):
            take("Const")
            types.append(each)
        else:
            return unfollowed(_data.unknown("a line of a file"), "a dataset of lines")
    take("buffer_size", "header", "field_delim", "use_quote_delim", "na_value", "select_cols")
    op("CSVDataset")
    return tf.data.Dataset(_data.typed(tuple(types), tuple(() for _ in types)))


def make_csv_dataset(*args, **kwargs):
    return unfollowed(_data.unknown("a line of a file"), "make_csv_dataset")


def make_batched_features_dataset(*args, **kwargs):
    return unfollowed(_data.unknown("parsed features"), "make_batched_features_dataset")


def from_list(elements, name=None):
    return unfollowed(_data.element(elements[0]), "from_list")


# What is read of a dataset


def get_single_element(dataset, name=None):
    return dataset.get_single_element()


def cardinality(dataset):
    return dataset.cardinality()


def at(dataset, index):
    return _data.outputs(dataset._element, "GetElementAtIndex")


# Transformations for `apply`


def take_while(predicate):
    def change(dataset):
        _data.trace(predicate, dataset._element)
        op("TakeWhileDataset")
        return tf.data.Dataset(dataset._element)

    return change


def scan(initial_state, scan_func):
    def change(dataset):
        with tf.compat.v1.name_scope("normalize_element"):
            pass
        state = _data.element(initial_state)
        found = _data.traced(scan_func, (state, dataset._element))
        op("ScanDataset")
        known = isinstance(found, tuple) and len(found) == 2
        return tf.data.Dataset(found[1] if known else _data.unknown("what a scan gives"))

    return change


def rejection_resample(class_func, target_dist, initial_dist=None, seed=None):
    def change(dataset):
        _data.trace(class_func, dataset._element)
        element = (_data.typed(tf.int32, ()), dataset._element)
        return unfollowed(element, "rejection_resample")

    return change


def parse_example_dataset(features, num_parallel_calls=1, deterministic=None):
    return lambda dataset: unfollowed(_data.unknown("parsed features"), "parse_example_dataset")


def group_by_reducer(key_func, reducer):
    return lambda dataset: unfollowed(_data.unknown("what a reducer gives"), "group_by_reducer")


def told(name):
    """A transformation that only tells how it goes."""

    def stats(tag):
        def change(dataset):
            take("Const")
            op(name)
            return tf.data.Dataset(dataset._element)

        return change

    return stats


latency_stats = told("LatencyStatsDataset")


def bytes_produced_stats(tag):
    return told("BytesProducedStatsDataset")(tag)


def as_it_is(*args, **kwargs):
    return lambda dataset: unfollowed(dataset._element, "a dataset")


snapshot = assert_cardinality = distribute = as_it_is
