"""Into how many parts variables are cut, and variables that are cut by hand.

After `python/ops/partitioned_variables.py` of 1.15; 0.12 and 1.4 compute the same.
"""

import math

import tensorflow as tf


def variable_axis_size_partitioner(
    max_shard_bytes, axis=0, bytes_per_string_element=16, max_shards=None
):
    if max_shard_bytes < 1 or bytes_per_string_element < 1:
        raise ValueError("Both max_shard_bytes and bytes_per_string_element must be positive.")
    if max_shards and max_shards < 1:
        raise ValueError("max_shards must be positive.")

    def partition(shape, dtype):
        sizes = shape.as_list()
        slice_bytes = elements(sizes) / sizes[axis] * element_size(dtype, bytes_per_string_element)
        slices_per_shard = max(1, math.floor(max_shard_bytes / slice_bytes))
        shards = int(math.ceil(1.0 * sizes[axis] / slices_per_shard))
        if max_shards:
            shards = min(max_shards, shards)
        return along(sizes, axis, shards)

    return partition


def min_max_variable_partitioner(
    max_partitions=1, axis=0, min_slice_size=256 << 10, bytes_per_string_element=16
):
    def partition(shape, dtype):
        sizes = shape.as_list()
        if axis >= len(sizes):
            raise ValueError(
                f"Can not partition variable along axis {axis} when shape is only {shape}"
            )
        total = elements(sizes) * element_size(dtype, bytes_per_string_element)
        wanted = int(math.ceil(total / float(min_slice_size)))
        return along(sizes, axis, max(1, min(sizes[axis], max_partitions, wanted)))

    return partition


def fixed_size_partitioner(num_shards, axis=0):
    def partition(shape, **unused):
        sizes = shape.as_list()
        return along(sizes, axis, min(num_shards, sizes[axis]))

    return partition


def elements(sizes):
    product = 1.0
    for size in sizes:
        product *= size
    return product


def element_size(dtype, of_strings):
    return of_strings if dtype.base_dtype == tf.string else dtype.size


def along(sizes, axis, number):
    parts = [1] * len(sizes)
    parts[axis] = number
    return parts


def create_partitioned_variables(
    shape,
    slicing,
    initializer,
    dtype=tf.float32,
    trainable=True,
    collections=None,
    name=None,
    reuse=None,
):
    if len(shape) != len(slicing):
        raise ValueError(
            "The 'shape' and 'slicing' of a partitioned Variable must have the length: "
            f"shape: {shape}, slicing: {slicing}"
        )
    if len(shape) < 1:
        raise ValueError(f"A partitioned Variable must have rank at least 1: shape: {shape}")
    with tf.compat.v1.variable_scope(name, "PartitionedVariable", reuse=reuse) as scope:
        store = tf._get_default_variable_store()
        whole = store.get_variable(
            scope.name,
            shape,
            dtype,
            initializer,
            reuse=scope.reuse,
            trainable=trainable,
            collections=collections,
            partitioner=lambda **unused: slicing,
        )
        return list(whole)
