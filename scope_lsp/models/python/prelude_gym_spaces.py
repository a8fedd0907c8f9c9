# mypy: ignore-errors
# Interpreted for a program that uses these, never imported by us.
"""The spaces of `gym` and `gymnasium`: their kinds and sizes, and samples of unknown numbers.

See gym/spaces/, which says the same of sizes from 0.9 to 0.26 and in gymnasium.
"""

import collections
import sys

import numpy as np

unknown = sys._model.unknown


class Space:
    def __init__(self, shape=None, dtype=None, seed=None):
        self.shape = None if shape is None else tuple(shape)
        self.dtype = None if dtype is None else np.dtype(dtype)

    np_random = property(lambda self: unknown("a generator of random numbers"))
    is_np_flattenable = property(lambda self: unknown("whether a space can be flattened"))

    def __class_getitem__(cls, item):
        return cls

    def sample(self, *args, **kwargs):
        return unknown("a sample of a space")

    def seed(self, seed=None):
        return unknown("the seeds of a space")

    def contains(self, x):
        return unknown("whether a space contains it")

    def __contains__(self, x):
        return self.contains(x)

    def to_jsonable(self, sample_n):
        return unknown("samples of a space")

    def from_jsonable(self, sample_n):
        return unknown("samples of a space")

    def __repr__(self):
        return unknown("how a space is shown depends on the version of gym")


class Box(Space):
    def __init__(self, low=None, high=None, shape=None, dtype=None, seed=None):
        if shape is None:
            shape = np.shape(low) or np.shape(high)
        if dtype is None:  # gym 0.10 and 0.11 look whether all bounds are 255
            picture = np.ndim(high) == 0 and high == 255
            dtype = unknown("the dtype of a space") if picture else "float32"
        Space.__init__(self, shape, dtype, seed)
        self.low = np.full(self.shape, low, dtype=self.dtype)
        self.high = np.full(self.shape, high, dtype=self.dtype)

    bounded_below = property(lambda self: self.low > -np.inf)
    bounded_above = property(lambda self: self.high < np.inf)

    def is_bounded(self, manner="both"):
        return unknown("whether a space is bounded")

    def sample(self, *args, **kwargs):
        return np.empty(self.shape, dtype=self.dtype)


class Discrete(Space):
    def __init__(self, n, seed=None, start=0, dtype=np.int64):
        self.n = n
        self.start = start
        Space.__init__(self, (), dtype, seed)


class MultiBinary(Space):
    def __init__(self, n, seed=None):
        self.n = n
        Space.__init__(self, np.shape(np.empty(n)), np.int8, seed)

    def sample(self, *args, **kwargs):
        return np.empty(self.shape, dtype=self.dtype)


class MultiDiscrete(Space):
    def __init__(self, nvec, dtype=np.int64, seed=None, start=None):
        self.nvec = np.asarray(nvec, dtype=np.int64)
        Space.__init__(self, self.nvec.shape, dtype, seed)

    def sample(self, *args, **kwargs):
        return np.empty(self.shape, dtype=self.dtype)

    def __len__(self):
        return len(self.nvec)

    def __getitem__(self, index):
        return Discrete(self.nvec[index])


class Tuple(Space):
    def __init__(self, spaces, seed=None):
        self.spaces = spaces
        Space.__init__(self, None, None, seed)

    def sample(self, *args, **kwargs):
        return tuple([space.sample() for space in self.spaces])

    def __getitem__(self, index):
        return self.spaces[index]

    def __len__(self):
        return len(self.spaces)

    def __iter__(self):
        return iter(self.spaces)


class Dict(Space):
    def __init__(self, spaces=None, seed=None, **spaces_kwargs):
        if spaces is None:
            spaces = spaces_kwargs
        if isinstance(spaces, dict) and not isinstance(spaces, collections.OrderedDict):
            spaces = collections.OrderedDict([(key, spaces[key]) for key in sorted(spaces)])
        if isinstance(spaces, (list, tuple)):
            spaces = collections.OrderedDict(spaces)
        self.spaces = spaces
        Space.__init__(self, None, None, seed)

    def sample(self, *args, **kwargs):
        return collections.OrderedDict([(k, space.sample()) for k, space in self.spaces.items()])

    def __getitem__(self, key):
        return self.spaces[key]

    def __setitem__(self, key, space):
        self.spaces[key] = space

    def __iter__(self):
        return iter(self.spaces)

    def __len__(self):
        return len(self.spaces)

    def keys(self):
        return self.spaces.keys()

    def values(self):
        return self.spaces.values()

    def items(self):
        return self.spaces.items()

    def get(self, key, default=None):
        return self.spaces.get(key, default)


def flatdim(space):
    """How many numbers a flattened sample has."""
    if isinstance(space, (Box, MultiBinary)):
        return int(np.prod(space.shape))
    if isinstance(space, Discrete):
        return int(space.n)
    if isinstance(space, Tuple):
        return sum([flatdim(each) for each in space.spaces])
    if isinstance(space, Dict):
        return sum([flatdim(each) for each in space.spaces.values()])
    return unknown("how many numbers this space has depends on the version of gym")


def flatten_space(space):
    return Box(unknown("a bound"), unknown("a bound"), (flatdim(space),), unknown("its dtype"))


def flatten(space, x):
    return np.empty((flatdim(space),))


def unflatten(space, x):
    return space.sample()
