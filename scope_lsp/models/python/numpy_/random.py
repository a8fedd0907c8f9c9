"""Random arrays: of a known shape, with unknown elements."""

from __future__ import annotations

from scope_lsp.domain.values import UnknownFloat, Value
from scope_lsp.models.python.arrays import Array, Dims, array_of, dims_of, unknown
from scope_lsp.models.python.numpy_.arithmetic import broadcast
from scope_lsp.models.python.numpy_.guarded import api
from scope_lsp.models.python.pure import unwrap, why
from scope_lsp.models.registry import Call


@api("numpy.random.rand", "numpy.random.randn")
def of_dims(call: Call, *dims: Value) -> Value:
    return Array(dims_of(dims)) if dims else _number()


def _number() -> Value:
    """A Python float, as NumPy's functions give where no size is asked for."""
    return UnknownFloat("a random number", plain=True)


_POSITION = {"normal": 2, "uniform": 2, "randint": 2, "random_integers": 2, "binomial": 2,
             "beta": 2, "gamma": 2, "laplace": 2, "lognormal": 2, "random": 0, "random_sample": 0,
             "ranf": 0, "sample": 0, "standard_normal": 0, "exponential": 1, "poisson": 1,
             "geometric": 1, "choice": 1, "multivariate_normal": 2}  # fmt: skip
"""Where the size stands among the arguments."""

_INTEGERS = ("randint", "random_integers", "binomial", "poisson", "geometric")


@api(*(f"numpy.random.{name}" for name in _POSITION))
def of_size(call: Call, /, *args: Value, size: Value = None, **options: Value) -> Value:
    name = call.path.rpartition(".")[2]
    place = _POSITION[name]
    asked = args[place] if len(args) > place else size
    if asked is None:
        return (
            unknown("a random one")
            if name in ("choice", "multivariate_normal", *_INTEGERS)
            else _of_parameters(args)
        )
    shape = dims_of(unwrap(asked))
    if name == "multivariate_normal" and shape is not None:
        mean = array_of(unwrap(args[0])) if args else None
        shape = None if mean is None or mean.shape is None else (*shape, *mean.shape)
    if name == "choice":
        found = array_of(unwrap(args[0])) if args else None
        whole = isinstance(unwrap(args[0]), int) if args else False
        return Array(shape, "int64" if whole else None if found is None else found.dtype)
    known = name not in _INTEGERS or "dtype" not in options
    return Array(shape, "int64" if name in _INTEGERS and known else "float64" if known else None)


def _of_parameters(args: tuple[Value, ...]) -> Value:
    """Parameters that are arrays give the size."""
    arrays = [array_of(unwrap(value)) for value in args]
    shape: Dims = ()
    for array in arrays:
        shape = broadcast(shape, None if array is None else array.shape)
    return _number() if shape == () else Array(shape, "float64")


@api("numpy.random.permutation")
def permutation(call: Call, x: Value) -> Value:
    value = unwrap(x)
    if isinstance(value, int):
        return Array((int(value),), "int64")
    found = array_of(value)
    return unknown(why(x)) if found is None else Array(found.shape, found.dtype)


@api("numpy.random.seed")
def seed(call: Call, *args: Value) -> Value:
    return None


@api("numpy.random.shuffle")
def shuffle(call: Call, x: Value) -> Value:
    value = unwrap(x)
    if isinstance(value, Array):
        call.trail.touch(value.memory)
        value.memory.changed = True
    elif hasattr(value, "rest"):
        call.trail.touch(value)
        value.items[:] = [unknown("a shuffled element") for _ in value.items]
    return None
