"""Hold our shapes, dtypes and values against the recorded ones.

    python -m tests.oracle.shapes.compare [DIALECT…] [--less]

`--less` lists also what we know less of. Ends with 1 where ours differs.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator
from typing import Any, NamedTuple

from scope_lsp.domain.containers import List, NotKnown, to_python
from scope_lsp.domain.tensors import Tensor, VariableValue
from scope_lsp.domain.trail import MISSING
from scope_lsp.domain.unknown import UNKNOWN
from scope_lsp.domain.values import Instance, Unknown, Value
from scope_lsp.models.tensorflow.state import value_dtype, value_shape
from tests.interpreter.harness import interpret
from tests.oracle.dialects import DIALECTS, Dialect
from tests.oracle.shapes.record import NAMES, RECORDED, header
from tests.oracle.shapes.variants import variants

AGREE, LESS, WRONG = "agree", "less known", "wrong"


class Verdict(NamedTuple):
    """One answer of ours beside TensorFlow's."""

    outcome: str
    call: str
    truth: str
    ours: str


def recorded(name: str) -> list[tuple[str, Any]]:
    """The calls, variants included, with TensorFlow's answers; without those that it refuses."""
    rows = json.loads((RECORDED / f"{name}.json").read_text("utf-8"))
    pairs = [pair for row in rows for pair in zip(variants(row["call"]), row["answers"])]
    return [(call, answer) for call, answer in pairs if answer is not None]


def ours(dialect: Dialect, calls: list[str]) -> list[Value]:
    """What our interpreter says that the calls give."""
    lines = header(dialect)
    indent = ""
    if dialect.in_graph:
        lines.append("with tf.Graph().as_default():")
        indent = "    "
    for number, call in enumerate(calls):
        lines += [f"{indent}try: r{number} = {call}", f"{indent}except Exception: r{number} = None"]
    run = interpret("\n".join(lines), version=dialect.tensorflow)
    found = next(m for m in run.modules.values() if m.name == "__main__")
    return [found.vars.get(f"r{number}", MISSING) for number in range(len(calls))]


def verdicts(name: str) -> Iterator[Verdict]:
    """What becomes of each recorded answer."""
    pairs = recorded(name)
    made = ours(DIALECTS[name], [call for call, _ in pairs])
    for (call, truth), value in zip(pairs, made):
        outcome, shown = held(value, truth)
        yield Verdict(outcome, call, json.dumps(truth), shown)


def held(value: Value, truth: Any) -> tuple[str, str]:
    """Our value against the truth, and how it is shown."""
    if isinstance(truth, str):
        return _held_tensor(value, truth)
    if value is MISSING or isinstance(value, Unknown):
        return LESS, "?"
    if "other" in truth:
        return AGREE, repr(value)
    parts = _parts(value)
    if parts is None:
        return LESS, "?"
    if len(parts) != len(truth["of"]):
        return WRONG, f"{len(parts)} outputs"
    found = [held(*pair) for pair in zip(parts, truth["of"])]
    shown = ", ".join(text for _, text in found)
    return max((outcome for outcome, _ in found), key=_RANK.index, default=AGREE), shown


_RANK = [AGREE, LESS, WRONG]


def _parts(value: Value) -> list[Value] | None:
    if isinstance(value, Instance) and "dense_shape" in value.attrs:
        return [value.attrs[name] for name in ("indices", "values", "dense_shape")]
    if isinstance(value, Instance):
        value = value.payload
    if isinstance(value, List):
        return value.items if value.rest is MISSING else None
    return list(value) if isinstance(value, tuple) else [value]


def _held_tensor(value: Value, truth: str) -> tuple[str, str]:
    if not isinstance(value, (Tensor, VariableValue)):
        return (LESS if value is MISSING or isinstance(value, Unknown) else WRONG), repr(value)
    sizes, dtype, *constant = truth.split(" ")
    shape, kind = value_shape(value), value_dtype(value)
    shown = f"{_text(shape)} {kind}"
    outcomes = [_held_sizes(shape, sizes), AGREE if kind == dtype else LESS]
    if kind not in (dtype, UNKNOWN):
        outcomes.append(WRONG)
    if constant and isinstance(value, Tensor):
        shown += f" {value.constant}"
        outcomes.append(_held_constant(value.constant, json.loads(constant[0])))
    return max(outcomes, key=_RANK.index), shown


def _text(shape: Any) -> str:
    if not isinstance(shape, tuple):
        return "?" if shape is None else "UNKNOWN"
    return "[" + ",".join("?" if d is None else str(d) for d in shape) + "]"


def _held_sizes(shape: Any, truth: str) -> str:
    if shape is UNKNOWN:
        return LESS
    if shape is None or truth == "?":
        return AGREE if shape is None and truth == "?" else WRONG
    sizes = [None if d == "?" else int(d) for d in truth[1:-1].split(",") if d]
    if len(sizes) != len(shape):
        return WRONG
    if any(ours_ is not UNKNOWN and ours_ != size for ours_, size in zip(shape, sizes)):
        return WRONG
    return LESS if UNKNOWN in shape else AGREE


def _held_constant(value: Value, truth: Any) -> str:
    try:
        known = to_python(value)
    except NotKnown:
        return AGREE
    return AGREE if known is None or known == truth else WRONG


def main() -> None:
    """Compare the dialects that are told, else all."""
    names = [name for name in sys.argv[1:] if not name.startswith("-")] or NAMES
    wrong = 0
    for name in names:
        found = list(verdicts(name))
        counts = Counter(verdict.outcome for verdict in found)
        for verdict in found:
            if verdict.outcome == WRONG or ("--less" in sys.argv and verdict.outcome == LESS):
                print(f"{verdict.outcome}: {verdict.call}\n    {verdict.truth}\n    {verdict.ours}")
        wrong += counts[WRONG]
        print(name, ", ".join(f"{outcome} {counts[outcome]}" for outcome in _RANK))
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
