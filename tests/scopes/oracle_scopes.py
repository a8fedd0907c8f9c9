"""Random sequences of calls, on the naming rules and on a real TensorFlow.

    python -m tests.scopes.oracle_scopes PYTHON VERSION MODE [--examples N]

PYTHON is the interpreter of an environment that has TensorFlow VERSION; MODE is `v1` (graphs, in
2.x through `tf.compat.v1` with the behaviours of 2.x off), `v1resource` (the same after
`tf.enable_resource_variables()`), `v2graph` or `eager`.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, assume, given, settings
from hypothesis import strategies as st

from scope_lsp.version import Version

from .replay import Replay, Statement

DRIVER = Path(__file__).with_name("oracle_driver.py")


class Oracle:
    """A process that replays sequences on TensorFlow."""

    def __init__(self, python: str, mode: str) -> None:
        self.command = [python, str(DRIVER), mode]
        self.crashes: list[list[Statement]] = []
        self._start()

    def _start(self) -> None:
        self.process = subprocess.Popen(
            self.command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )

    def ask(self, sequence: list[Statement]) -> list[Any] | None:
        """The events of a sequence, None if TensorFlow died of it."""
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.write(json.dumps(sequence) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        if not line:
            self.crashes.append(sequence)
            self.process.wait()
            self._start()
            return None
        events: list[Any] = json.loads(line)
        return events

    def close(self) -> None:
        """End the process."""
        assert self.process.stdin
        self.process.stdin.close()
        self.process.wait()


BEYOND_NAMES = ("with input shapes", "Tensor conversion requested")
NAMES = st.sampled_from(["a", "b", "A", "w", "a_1", "b/c", "a/b", "Const", "Variable", "w_1"])
ODD_NAMES = st.one_of(NAMES, st.sampled_from(["", "_x", "a/", "a b", "-a", "a>b", "w/", ".x", "/"]))
SCOPE_NAMES = st.one_of(NAMES, NAMES, ODD_NAMES)
SHAPES = st.sampled_from([[], [2], [3], [2, 3], [None, 3]])
KNOWN_SHAPES = st.sampled_from([[], [2], [3], [4, 3]])
REUSE: Any = st.sampled_from([None, False, True, "auto"])
OLD_REUSE = st.sampled_from([None, False, True])
DTYPES = st.sampled_from(["float32", "int32", "float64"])


def _arguments(
    required: dict[str, Any], optional: dict[str, Any] | None = None
) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries(required, optional=optional or {})


def sequences(version: Version, mode: str) -> st.SearchStrategy[list[Statement]]:
    """Strategy of sequences that the version can replay."""
    initializers: Any = st.one_of(
        st.tuples(st.just("zeros")),
        st.tuples(st.sampled_from(["const", "tensor"]), KNOWN_SHAPES, DTYPES),
        st.tuples(st.just("nullary"), KNOWN_SHAPES, DTYPES),
        st.tuples(st.just("wrong")),
    ).map(list)
    getters = st.sampled_from(["suffix", "identity", "shape", "twice"])
    partitioners = st.sampled_from([1, 2, "fixed"])
    regularizers = st.sampled_from(["loss", "none"])
    shared: dict[str, Any] = {"dtype": DTYPES, "getter": getters, "regularizer": regularizers}
    if mode != "eager":
        shared["partitioner"] = partitioners
    if version >= (1, 0):
        shared["use_resource"] = st.just(True) if mode == "eager" else st.booleans()
    scope_extra: dict[str, Any] = dict(shared, reuse=REUSE if version >= (1, 4) else OLD_REUSE)
    if version >= (1, 12):
        scope_extra["auxiliary"] = st.booleans()
    scope_extra["initializer"] = initializers
    variable_extra = dict(shared, initializer=initializers, trainable=st.booleans())

    graph = mode != "eager"
    in_variable = {"name": ODD_NAMES, "initializer": _initial_values(), "trainable": st.booleans()}
    if version >= (1, 11):
        in_variable["use_resource"] = st.booleans()
    leaves: list[tuple[str, Any]] = [
        ("op", _arguments({}, {"name": ODD_NAMES})),
        ("library_op", _arguments({}, {"name": ODD_NAMES})),
        ("reuse_variables", _arguments({})),
        ("get_variable_scope", _arguments({})),
        ("get_variable", _arguments({"name": NAMES, "shape": SHAPES})),
        ("get_variable", _arguments({"name": ODD_NAMES}, dict(variable_extra, shape=SHAPES))),
        ("variable", _arguments({}, in_variable)),
    ]
    if version >= (1, 0):
        leaves.append(("get_local_variable", _arguments({"name": NAMES, "shape": KNOWN_SHAPES})))
    if graph:
        leaves.append(("unique_name", _arguments({"name": NAMES, "mark": st.booleans()})))
    blocks: list[tuple[str, Any]] = [
        ("name_scope", _arguments({"name": SCOPE_NAMES})),
        (
            "name_scope",
            _arguments({}, {"name": ODD_NAMES, "default": NAMES, "values": st.just([])}),
        ),
        ("again", _arguments({"index": st.integers(0, 9)})),
        ("op_scope", _arguments({}, {"name": NAMES, "default": NAMES})),
        ("variable_scope", _arguments({"name": SCOPE_NAMES}, {"reuse": scope_extra["reuse"]})),
        ("variable_scope", _arguments({"name": SCOPE_NAMES}, scope_extra)),
        ("variable_scope", _arguments({"default": NAMES}, scope_extra)),
        ("variable_scope", _arguments({"object": st.integers(0, 9)}, scope_extra)),
        ("variable_op_scope", _arguments({}, {"name": NAMES, "default": NAMES})),
        ("same_context", _arguments({"index": st.integers(0, 9)})),
    ]
    if graph:
        blocks.append(("graph", _arguments({})))
    if version >= (1, 7):
        blocks.append(("init_scope", _arguments({})))
    if version.is_v2:
        leaves.append(
            ("variable_v2", _arguments({}, {"name": ODD_NAMES, "trainable": st.booleans()}))
        )
        module = _arguments(
            {"class": st.sampled_from(["MyLayer", "A", "HTTPServerV2", "_Hidden"])},
            {"name": st.sampled_from(["a", "b", "a_1", "a b", "", "1a", None])},
        )
        blocks.append(("module", module))
        if mode == "eager":
            blocks.append(("function", _arguments({})))
        blocks.append(("name_scope_v2", _arguments({}, {"name": SCOPE_NAMES})))

    template = {"name": st.sampled_from(["a", "b", "a_1"]), "now": st.booleans()}
    blocks.append(("template", _arguments(template, {"unique": NAMES})))

    leaf: Any = st.one_of([st.tuples(st.just(kind), arguments) for kind, arguments in leaves])

    def nested(inner: Any) -> Any:
        body = st.lists(inner, max_size=5)
        return st.one_of([st.tuples(st.just(kind), arguments, body) for kind, arguments in blocks])

    statement = st.recursive(leaf, nested, max_leaves=25)
    return st.lists(statement, min_size=1, max_size=12).map(_plain)


def _initial_values() -> st.SearchStrategy[list[Any]]:
    return st.tuples(
        st.sampled_from(["const", "tensor"]), KNOWN_SHAPES, st.sampled_from(["float32", "int32"])
    ).map(list)


def is_comparable(events: list[Any]) -> bool:
    """Whether no event is an error of shape inference, which no naming rule can know."""
    return not any(
        event[0] == "error" and any(words in event[2] for words in BEYOND_NAMES) for event in events
    )


def without_addresses(events: Any) -> Any:
    """The events without addresses of objects in memory."""
    return json.loads(_ADDRESS.sub("0x…", json.dumps(events, ensure_ascii=False)))


_ADDRESS = re.compile("0x[0-9a-f]+")


def _plain(value: Any) -> Any:
    return json.loads(json.dumps(value))


def compare(
    oracle: Oracle,
    version: str,
    mode: str,
    examples: int,
    *,
    shrink: bool = True,
    fixed: bool = False,
) -> int:
    """Replay random sequences on both; raises AssertionError at a difference.

    `fixed` sequences are the same at each call, for a test that must not fail by chance.
    """
    count = 0
    phases = [Phase.generate, Phase.shrink] if shrink else [Phase.generate]

    @settings(
        max_examples=examples,
        deadline=None,
        database=None,
        derandomize=fixed,
        phases=phases,
        suppress_health_check=list(HealthCheck),
    )
    @given(sequences(Version.parse(version), mode))
    def check(sequence: list[Statement]) -> None:
        nonlocal count
        count += 1
        theirs = oracle.ask(sequence)
        assume(theirs is not None and is_comparable(theirs))
        theirs = without_addresses(theirs)
        ours = _plain(Replay(version, mode).run(sequence))
        assert ours == theirs, f"\n{json.dumps(sequence)}\n{difference(ours, theirs)}"

    check()
    return count


def difference(ours: list[Any], theirs: list[Any]) -> str:
    """The first event that differs, for reading."""
    for index, (one, other) in enumerate(zip(ours, theirs, strict=False)):
        if one != other:
            return f"event {index}\n  ours   {one}\n  theirs {other}"
    return f"{len(ours)} events of ours, {len(theirs)} of theirs"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("python")
    parser.add_argument("version")
    parser.add_argument("mode", choices=["v1", "v1resource", "v2graph", "eager"])
    parser.add_argument("--examples", type=int, default=1000)
    arguments = parser.parse_args()
    oracle = Oracle(arguments.python, arguments.mode)
    try:
        count = compare(oracle, arguments.version, arguments.mode, arguments.examples)
    finally:
        oracle.close()
    for sequence in oracle.crashes[:3]:
        print("TensorFlow died of", json.dumps(sequence))
    print(f"{count} sequences agree with TensorFlow {arguments.version} ({arguments.mode})")


if __name__ == "__main__":
    main()
