"""Queues, readers, and the input pipelines of `tf.train` that are made of them.

After `python/training/input.py`, `python/ops/data_flow_ops.py` and `io_ops.py` of 0.12 to 2.21.
"""

import tensorflow as tf
from tensorflow import _train


class QueueBase(object):
    def __init__(self, dtypes, shapes, names, queue_ref):
        self._dtypes = _train.listed(dtypes)
        self._shapes = shapes
        self._names = names
        self._queue_ref = queue_ref
        self._name = queue_ref.op.name.split("/")[-1]

    @property
    def queue_ref(self):
        return self._queue_ref

    @property
    def name(self):
        return self._queue_ref.op.name

    @property
    def dtypes(self):
        return self._dtypes

    @property
    def shapes(self):
        return self._shapes

    @property
    def names(self):
        return self._names

    def enqueue(self, vals, name=None):
        return _train.named_operation(name or self._name + "_enqueue")

    def enqueue_many(self, vals, name=None):
        return _train.named_operation(name or self._name + "_EnqueueMany")

    def dequeue(self, name=None):
        return self._given(name or self._name + "_Dequeue", ())

    def dequeue_many(self, n, name=None):
        return self._given(name or self._name + "_DequeueMany", (n,))

    def dequeue_up_to(self, n, name=None):
        return self._given(name or self._name + "_DequeueUpTo", (None,))

    def _given(self, name, leading):
        made = _train.outputs_named(name, self._dtypes, self._shapes, leading)
        if self._names:
            return dict(zip(self._names, made))
        return made[0] if len(made) == 1 else made

    def close(self, cancel_pending_enqueues=False, name=None):
        return _train.named_operation(name or self._name + "_Close")

    def size(self, name=None):
        return _train.outputs_named(name or self._name + "_Size", [tf.int32], [[]], ())[0]

    def is_closed(self, name=None):
        return _train.outputs_named(name or self._name + "_Is_Closed", [tf.bool], [[]], ())[0]


def new_queue(kind, name=None):
    name = name or kind + tf._version.suffix_of_resource_ops
    return _train.outputs_named(name, [tf.string], None, ())[0]


class FIFOQueue(QueueBase):
    def __init__(
        self, capacity, dtypes, shapes=None, names=None, shared_name=None, name="fifo_queue"
    ):
        super(FIFOQueue, self).__init__(dtypes, shapes, names, new_queue("FIFOQueue", name))


class RandomShuffleQueue(QueueBase):
    def __init__(
        self, capacity, min_after_dequeue, dtypes, shapes=None, names=None, seed=None,
        shared_name=None, name="random_shuffle_queue",
    ):  # fmt: skip
        super(RandomShuffleQueue, self).__init__(
            dtypes, shapes, names, new_queue("RandomShuffleQueue", name)
        )


class PaddingFIFOQueue(QueueBase):
    def __init__(
        self, capacity, dtypes, shapes, names=None, shared_name=None, name="padding_fifo_queue"
    ):
        super(PaddingFIFOQueue, self).__init__(
            dtypes, shapes, names, new_queue("PaddingFIFOQueue", name)
        )


class PriorityQueue(QueueBase):
    def __init__(
        self, capacity, types, shapes=None, names=None, shared_name=None, name="priority_queue"
    ):
        types = [tf.int64] + _train.listed(types)
        shapes = [[]] + list(shapes) if shapes else shapes
        super(PriorityQueue, self).__init__(types, shapes, names, new_queue("PriorityQueue", name))


class ReaderBase(object):
    def __init__(self, kind, name):
        self._reader_ref = new_queue(kind, name)

    @property
    def reader_ref(self):
        return self._reader_ref

    def read(self, queue, name=None):
        name = name or "ReaderRead" + tf._version.suffix_of_resource_ops
        return _train.outputs_named(name, [tf.string, tf.string], [[], []], ())

    def read_up_to(self, queue, num_records, name=None):
        name = name or "ReaderReadUpTo" + tf._version.suffix_of_resource_ops
        return _train.outputs_named(name, [tf.string, tf.string], [[None], [None]], ())

    def reset(self, name=None):
        return _train.named_operation(name or "ReaderReset" + tf._version.suffix_of_resource_ops)


class WholeFileReader(ReaderBase):
    def __init__(self, name=None):
        super(WholeFileReader, self).__init__("WholeFileReader", name)


class TextLineReader(ReaderBase):
    def __init__(self, skip_header_lines=None, name=None):
        super(TextLineReader, self).__init__("TextLineReader", name)


class TFRecordReader(ReaderBase):
    def __init__(self, name=None, options=None):
        super(TFRecordReader, self).__init__("TFRecordReader", name)


class LMDBReader(ReaderBase):
    def __init__(self, name=None, options=None):
        super(LMDBReader, self).__init__("LMDBReader", name)


class IdentityReader(ReaderBase):
    def __init__(self, name=None):
        super(IdentityReader, self).__init__("IdentityReader", name)


class FixedLengthRecordReader(ReaderBase):
    def __init__(
        self, record_bytes, header_bytes=None, footer_bytes=None, hop_bytes=None, name=None,
        encoding=None,
    ):  # fmt: skip
        super(FixedLengthRecordReader, self).__init__("FixedLengthRecordReader", name)


def epochs():
    """The local variable that counts the epochs."""
    return tf.compat.v1.Variable(
        0, name="epochs", trainable=False, collections=["local_variables"], dtype=tf.int64
    )


def limit_epochs(tensor, num_epochs=None, name=None):
    if num_epochs is None:
        return tensor
    with tf.compat.v1.name_scope(name, "limit_epochs", [tensor]) as scope:
        epochs()
        return _train.like(scope, tensor)


def limited(num_epochs):
    if num_epochs is not None:
        with tf.compat.v1.name_scope("limit_epochs"):
            epochs()


def queue_of(name, dtype, shape):
    return QueueBase([dtype], [shape], None, new_queue("FIFOQueue", name))


def input_producer(
    input_tensor, element_shape=None, num_epochs=None, shuffle=True, seed=None, capacity=32,
    shared_name=None, summary_name=None, name=None, cancel_op=None,
):  # fmt: skip
    with tf.compat.v1.name_scope(name, "input_producer", [input_tensor]):
        limited(num_epochs)
        dtype, shape = _train.element(input_tensor, element_shape)
        return queue_of("FIFOQueue" + tf._version.suffix_of_resource_ops, dtype, shape)


def string_input_producer(
    string_tensor, num_epochs=None, shuffle=True, seed=None, capacity=32, shared_name=None,
    name=None, cancel_op=None,
):  # fmt: skip
    if isinstance(string_tensor, (list, tuple)) and _train.nothing(string_tensor):
        raise ValueError("string_input_producer requires a non-null input tensor")
    with tf.compat.v1.name_scope(name, "input_producer", [string_tensor]) as scope:
        limited(num_epochs)
        return queue_of(scope, tf.string, [])


def range_input_producer(
    limit, num_epochs=None, shuffle=True, seed=None, capacity=32, shared_name=None, name=None
):
    with tf.compat.v1.name_scope(name, "input_producer", [limit]) as scope:
        if tf._version.range_producers_are_nested:
            with tf.compat.v1.name_scope("fraction_of_32_full"):
                limited(num_epochs)
                return queue_of("fraction_of_32_full", tf.int32, [])
        limited(num_epochs)
        return queue_of(scope, tf.int32, [])


def slice_input_producer(
    tensor_list, num_epochs=None, shuffle=True, seed=None, capacity=32, shared_name=None, name=None
):
    with tf.compat.v1.name_scope(name, "input_producer", tensor_list):
        tensors = [tf.convert_to_tensor(tensor) for tensor in tensor_list]
        range_input_producer(0, num_epochs=num_epochs, shuffle=shuffle)
        return [tf.gather(tensor, 0) for tensor in tensors]


def match_filenames_once(pattern, name=None):
    with tf.compat.v1.name_scope(name, "matching_filenames", [pattern]) as scope:
        return tf.compat.v1.Variable(
            _train.like("MatchingFiles", tf.string, [None]),
            trainable=False,
            name=scope,
            validate_shape=False,
            collections=[tf._version.collection_of_file_names],
        )


def batched(tensors, size, many, smaller, shapes, name, default):
    """What comes out of the queue that a pipeline ends in."""
    given = tensors
    if isinstance(tensors, dict):
        keys = sorted(tensors)
        given = [tensors[key] for key in keys]
    with tf.compat.v1.name_scope(name, default) as scope:
        made = _train.batch_of(scope, given, None if smaller else size, many, shapes)
    if isinstance(tensors, dict):
        return dict(zip(keys, made))
    return made if isinstance(tensors, (list, tuple)) and len(made) > 1 else made[0]


def batch(
    tensors, batch_size, num_threads=1, capacity=32, enqueue_many=False, shapes=None,
    dynamic_pad=False, allow_smaller_final_batch=False, shared_name=None, name=None,
):  # fmt: skip
    return batched(
        tensors, batch_size, enqueue_many, allow_smaller_final_batch, shapes, name, "batch"
    )


def shuffle_batch(
    tensors, batch_size, capacity, min_after_dequeue, num_threads=1, seed=None, enqueue_many=False,
    shapes=None, allow_smaller_final_batch=False, shared_name=None, name=None,
):  # fmt: skip
    return batched(
        tensors, batch_size, enqueue_many, allow_smaller_final_batch, shapes, name, "shuffle_batch"
    )


def batch_join(
    tensors_list, batch_size, capacity=32, enqueue_many=False, shapes=None, dynamic_pad=False,
    allow_smaller_final_batch=False, shared_name=None, name=None,
):  # fmt: skip
    return batched(
        tensors_list[0],
        batch_size,
        enqueue_many,
        allow_smaller_final_batch,
        shapes,
        name,
        "batch_join",
    )


def shuffle_batch_join(
    tensors_list, batch_size, capacity, min_after_dequeue, seed=None, enqueue_many=False,
    shapes=None, allow_smaller_final_batch=False, shared_name=None, name=None,
):  # fmt: skip
    return batched(
        tensors_list[0],
        batch_size,
        enqueue_many,
        allow_smaller_final_batch,
        shapes,
        name,
        "shuffle_batch_join",
    )
