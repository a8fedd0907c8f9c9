"""Linear algebra."""

from __future__ import annotations

from typing import Any

from scope_lsp.domain.unknown import UNKNOWN
from scope_lsp.models.tensorflow.conditions import Arguments
from scope_lsp.models.tensorflow.shapes.arguments import (
    chosen,
    dims,
    dtype_of_values,
    integer,
    is_true,
    items_of,
    operands,
    pick,
    same,
    shape_at,
    sizes,
    value_at,
)
from scope_lsp.models.tensorflow.shapes.elementwise import first_dtype
from scope_lsp.models.tensorflow.shapes.rules import Output, rule
from scope_lsp.models.tensorflow.shapes.sizes import (
    Sizes,
    at_least,
    broadcast,
    calculated,
    joined,
    merged,
    merged_size,
    of_rank,
    only_whole,
    unsure,
)


def _turned(found: Sizes, turned: bool | None) -> Any:
    """A matrix, perhaps transposed; its sizes aren't known where that isn't."""
    if not at_least(found, 2):
        return found if found is None else UNKNOWN
    if turned is None:
        return (*found[:-2], UNKNOWN, UNKNOWN)
    return (*found[:-2], found[-1], found[-2]) if turned else found


@rule("matmul", "batch_matmul", "__matmul__", "sparse_matmul", dtype=same())
def matmul(given: Arguments) -> Any:
    """Rows of the first and columns of the second."""
    a, b = map(sizes, operands(given))
    a = _turned(a, _any_true(given, "transpose_a", "adj_x", "adjoint_a"))
    b = _turned(b, _any_true(given, "transpose_b", "adj_y", "adjoint_b"))
    if not at_least(a, 2) or not at_least(b, 2):
        return UNKNOWN
    batch = broadcast(a[:-2], b[:-2])
    if len(a) == len(b) and batch != a[:-2] != b[:-2]:
        batch = unsure(batch)  # older versions merge, newer ones broadcast
    return (*batch, a[-2], b[-1])


def _any_true(given: Arguments, *names: str) -> bool | None:
    found = [is_true(given, name) for name in names]
    return True if True in found else None if None in found else False


rule("__rmatmul__", dtype=same())(
    lambda given: matmul(dict(zip(("a", "b"), reversed(operands(given)))))
)


@rule("matvec", dtype=same())
def matvec(given: Arguments) -> Any:
    """A matrix times a vector."""
    a, b = map(sizes, operands(given))
    a = _turned(a, _any_true(given, "transpose_a", "adjoint_a"))
    if not at_least(a, 2) or not at_least(b, 1):
        return UNKNOWN
    return (*broadcast(a[:-2], b[:-1]), a[-2])


@rule("xw_plus_b", "xw_plus_b_v1", "relu_layer", dtype=same("x"))
def xw_plus_b(given: Arguments) -> Any:
    """A matrix product."""
    x, w, b = (shape_at(given, name) for name in ("x", "weights", "biases"))
    if not all(isinstance(each, tuple) for each in (x, w, b)):
        return UNKNOWN
    return (x[0], merged(w[-1:], b)[0])


@rule("tensordot", dtype=same("a", "b"))
def tensordot(given: Arguments) -> Any:
    """What is left of both when some axes are summed over."""
    a, b, axes = shape_at(given, "a"), shape_at(given, "b"), value_at(given, "axes")
    if not isinstance(a, tuple) or not isinstance(b, tuple) or axes is UNKNOWN:
        return UNKNOWN
    if isinstance(axes, int):
        return a[: len(a) - axes] + b[axes:]
    ours, theirs = ([each] if isinstance(each, int) else each for each in axes)
    left = [d for i, d in enumerate(a) if i not in {x % len(a) for x in ours}]
    right = [d for i, d in enumerate(b) if i not in {x % len(b) for x in theirs}]
    return (*left, *right)


@rule("einsum")
def einsum(given: Arguments) -> Any:
    """The axes that the equation asks for."""
    equation = value_at(given, "equation")
    inputs = items_of(given.get("inputs")) or []
    dtype = dtype_of_values(inputs)
    shape = _einsum(equation.replace(" ", ""), [sizes(each) for each in inputs])
    return Output(shape, dtype if isinstance(dtype, str) else None)


def _einsum(equation: str, shapes: list[Sizes]) -> Sizes:
    left, arrow, right = equation.partition("->")
    terms = left.split(",")
    if "." in equation or len(terms) != len(shapes):
        return UNKNOWN
    known: dict[str, Any] = {}
    for term, found in zip(terms, shapes):
        for axis, size in zip(term, of_rank(found, len(term))):
            seen = known.setdefault(axis, size)
            if seen != size:  # versions differ in what they tell of one from the other
                known[axis] = UNKNOWN if None in (seen, size) else merged_size(seen, size)
    letters = left.replace(",", "")
    wanted = right if arrow else "".join(sorted(a for a in set(letters) if letters.count(a) == 1))
    return tuple(known[axis] for axis in wanted)


def _square(found: Sizes) -> Sizes:
    """Square matrices: one size tells the other."""
    if not at_least(found, 2):
        return found
    size = merged_size(*found[-2:])
    return (*found[:-2], size, size)


@rule("matrix_inverse", "matrix_square_root", "matrix_exponential", "expm", "cholesky", "inv",
      dtype=first_dtype)  # fmt: skip
def square(given: Arguments) -> Any:
    """Another square matrix."""
    return _square(shape_at(given))


# Diagonals


@rule("diag", "tensor_diag", dtype=first_dtype)
def tensor_diag(given: Arguments) -> Any:
    """All axes twice."""
    found = shape_at(given)
    return joined(found, found)


@rule("diag_part", "tensor_diag_part", dtype=first_dtype)
def tensor_diag_part(given: Arguments) -> Any:
    """Half of the axes."""
    found = shape_at(given)
    if not isinstance(found, tuple):
        return found
    half = len(found) // 2
    return merged(found[:half], found[half:])


@rule("matrix_diag", "linalg.diag", dtype=first_dtype)
def matrix_diag(given: Arguments) -> Any:
    """The last axis twice."""
    found = shape_at(given)
    if any(value_at(given, n) not in (None, 0, -1) for n in ("k", "num_rows", "num_cols")):
        return UNKNOWN
    return (*found, found[-1]) if at_least(found, 1) else found


@rule("matrix_diag_part", "linalg.diag_part", dtype=first_dtype)
def matrix_diag_part(given: Arguments) -> Any:
    """The shorter of the last two axes."""
    found = shape_at(given)
    if value_at(given, "k") not in (None, 0):
        return UNKNOWN
    return (*found[:-2], calculated(min, *found[-2:])) if at_least(found, 2) else found


@rule("matrix_set_diag", "set_diag", "linalg.set_diag", dtype=first_dtype)
def matrix_set_diag(given: Arguments) -> Any:
    """The matrix with another diagonal."""
    found = shape_at(given)
    return found if isinstance(found, tuple) and None not in found else UNKNOWN


@rule("trace", "matrix_determinant", "det", "logdet", dtype=first_dtype)
def determinant(given: Arguments) -> Any:
    """A number for each matrix."""
    found = shape_at(given)
    return found[:-2] if at_least(found, 2) else found


@rule("slogdet", "log_matrix_determinant")
def slogdet(given: Arguments) -> Any:
    """Two numbers for each matrix."""
    made = Output(determinant(given), _name(first_dtype(given)))
    return [made, made]


def _name(dtype: Any) -> str | None:
    return dtype if isinstance(dtype, str) else None


@rule("matrix_solve", "solve", "matrix_triangular_solve", "triangular_solve", "cholesky_solve",
      dtype=lambda given: dtype_of_values(operands(given)))  # fmt: skip
def solve(given: Arguments) -> Any:
    """As the right side."""
    a, b = map(sizes, operands(given))
    if not at_least(a, 2) or not at_least(b, 2) or len(a) != len(b):
        return UNKNOWN
    return (*unsure(merged(a[:-2], b[:-2])), UNKNOWN if a[-1] is None else a[-1], b[-1])


@rule("self_adjoint_eig", "eigh")
def eigh(given: Arguments) -> Any:
    """Eigenvalues and eigenvectors."""
    found, dtype = _square(shape_at(given)), _name(first_dtype(given))
    values = found[:-1] if at_least(found, 2) else found
    return [Output(values, dtype), Output(found, dtype)]


@rule("self_adjoint_eigvals", "eigvalsh", dtype=first_dtype)
def eigvalsh(given: Arguments) -> Any:
    """Eigenvalues."""
    found = _square(shape_at(given))
    return found[:-1] if at_least(found, 2) else found


@rule("svd")
def svd(given: Arguments) -> Any:
    """Singular values, and vectors unless they aren't asked for."""
    found, dtype = shape_at(given), _name(first_dtype(given))
    if not at_least(found, 2) or is_true(given, "full_matrices") is not False:
        return UNKNOWN
    rows, columns = found[-2:]
    least = calculated(min, rows, columns)
    values = Output((*found[:-2], least), dtype)
    if value_at(given, "compute_uv") is False:
        return values
    return [values, Output((*found[:-1], least), dtype),
            Output((*found[:-2], columns, least), dtype)]  # fmt: skip


@rule("qr")
def qr(given: Arguments) -> Any:
    """Two factors."""
    found, dtype = shape_at(given), _name(first_dtype(given))
    if not at_least(found, 2):
        return UNKNOWN
    least = calculated(min, *found[-2:])
    full = is_true(given, "full_matrices")
    if full is not False:
        return [Output((*found[:-1], found[-2]), dtype), Output(found, dtype)] if full else UNKNOWN
    return [Output((*found[:-1], least), dtype), Output((*found[:-2], least, found[-1]), dtype)]


@rule("cross", dtype=first_dtype)
def cross(given: Arguments) -> Any:
    """A vector for each pair."""
    a, b = map(sizes, operands(given))
    return a if a == b else UNKNOWN


@rule("sparse_tensor_dense_matmul", "sparse_dense_matmul", "sparse.sparse_dense_matmul",
      "sparse.matmul", dtype=same("b"))  # fmt: skip
def sparse_dense_matmul(given: Arguments) -> Any:
    """Columns of the dense matrix."""
    b = shape_at(given, "b")
    turned = _any_true(given, "adjoint_b")
    if not isinstance(b, tuple) or turned is None:
        return (UNKNOWN, UNKNOWN)
    return (UNKNOWN, b[0] if turned else b[1])


@rule("sparse_to_dense", "sparse.to_dense_values", dtype=same("sparse_values"))
def sparse_to_dense(given: Arguments) -> Any:
    """The shape that is asked for."""
    return dims(given.get("output_shape"))


@rule("bincount", "math.bincount", dtype=chosen("dtype", "int32"))
def bincount(given: Arguments) -> Any:
    """How often each number comes."""
    return UNKNOWN


@rule("histogram_fixed_width", dtype=chosen("dtype", "int32"))
def histogram_fixed_width(given: Arguments) -> Any:
    """How many values come into each bin."""
    return (integer(pick(given, "nbins")) if given.get("nbins") is not None else 100,)


@rule("signal.rfft", "rfft", "spectral.rfft", dtype="complex64")
def rfft(given: Arguments) -> Any:
    """Half of the spectrum."""
    found = shape_at(given)
    if not at_least(found, 1) or given.get("fft_length") is not None:
        return UNKNOWN
    if not isinstance(found[-1], int):
        return (UNKNOWN,) * len(found)
    return (*found[:-1], found[-1] // 2 + 1)


@rule("signal.frame", dtype=same("signal"))
def frame(given: Arguments) -> Any:
    """Overlapping parts of a signal."""
    found, length, step = (
        shape_at(given),
        value_at(given, "frame_length"),
        value_at(given, "frame_step"),
    )
    if not at_least(found, 1) or value_at(given, "axis") not in (None, -1):
        return UNKNOWN
    if is_true(given, "pad_end"):
        frames = calculated(lambda n, s: -(-n // s), found[-1], step)
    else:
        frames = calculated(lambda n, k, s: max(0, 1 + (n - k) // s), found[-1], length, step)
    return (*found[:-1], frames, length)


@rule("signal.overlap_and_add", dtype=same("signal"))
def overlap_and_add(given: Arguments) -> Any:
    """The signal of overlapping frames."""
    found, step = shape_at(given), integer(given.get("frame_step"))
    if not at_least(found, 2):
        return UNKNOWN
    whole = calculated(lambda n, k, s: (n - 1) * s + k, found[-2], found[-1], step)
    return only_whole((*found[:-2], whole))
