"""Releases between two of which there is data: what the data of both says is certain.

The names that a function takes change from release to release. Of one that nobody asked, the data
of the nearest counts, as far as the next one on the other side says the same of the call at hand.
"""

from __future__ import annotations

from collections import Counter

from scope_lsp.models.tensorflow.conditions import Arguments, times
from scope_lsp.models.tensorflow.opdata import Op, data_beyond
from scope_lsp.models.tensorflow.results import chosen
from scope_lsp.version import Version


def other_account(op: Op, version: Version) -> Op | None:
    """What the data on the other side of a release says of a function, if it knows it."""
    data = data_beyond(version)
    if data is None:
        return None
    plain = op.path.replace("tf.compat.v1.", "tf.", 1)
    paths = (op.path, plain, plain.replace("tf.", "tf.compat.v1.", 1))
    found = (data.find(op.table, path) for path in paths)
    return next((each for each in found if each is not None), None)


def taken_by_one(op: Op, other: Op, given: Arguments) -> frozenset[str]:
    """The names that a call takes by one of two accounts and not by the other."""
    mine, theirs = _names(op, given), _names(other, given)
    return frozenset(name.lower() for name in (mine - theirs) + (theirs - mine))


def returns_the_same(op: Op, other: Op, given: Arguments) -> bool:
    """Whether both return the same of the ops that a call adds."""
    return bool(chosen(op.returns, given) == chosen(other.returns, given))


def _names(op: Op, given: Arguments) -> Counter[str]:
    """The names that a call takes, with that which is given in place of the one it replaces."""
    asked = given.get(op.named_by)
    names: Counter[str] = Counter()
    for index, (name, condition) in enumerate(op.adds):
        replaced = index in op.named and isinstance(asked, str)
        names[asked if replaced and asked else name] += times(condition, given) or 0
    return names
