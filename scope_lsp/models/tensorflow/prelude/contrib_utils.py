"""What programs use of `contrib/layers/python/layers/utils.py`, also as `slim.utils` (1.15, and
the same in 0.12 and 1.4)."""

from tensorflow import _contrib


def _dimension(shape, dim, min_rank):
    dims = shape.dims
    if dims is None:
        raise ValueError("dims of shape must be known but is None")
    if len(dims) < min_rank:
        raise ValueError("rank of shape must be at least %d not: %d" % (min_rank, len(dims)))
    value = dims[dim].value
    if value is None:
        raise ValueError("dimension %d of shape must be known but is None: %s" % (dim, shape))
    return value


def first_dimension(shape, min_rank=1):
    return _dimension(shape, 0, min_rank)


def last_dimension(shape, min_rank=1):
    return _dimension(shape, -1, min_rank)


def channel_dimension(shape, data_format, min_rank=1):
    return _dimension(shape, 1 if data_format == "channels_first" else -1, min_rank)


def two_element_tuple(int_or_tuple):
    return n_positive_integers(2, int_or_tuple)


def n_positive_integers(n, value):
    if isinstance(value, int):
        return (value,) * n
    return tuple(int(dimension) for dimension in value)


def get_variable_collections(variables_collections, name):
    if isinstance(variables_collections, dict):
        return variables_collections.get(name, None)
    return variables_collections


def static_cond(pred, fn1, fn2):
    return fn1() if pred else fn2()


def collect_named_outputs(collections, alias, outputs):
    return _contrib.collect(collections, alias, outputs) if collections else outputs
