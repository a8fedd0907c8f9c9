"""What a file says by itself, when nobody calls its functions."""

from __future__ import annotations

from pathlib import Path

import pytest

from scope_lsp.ide.hover import hover
from scope_lsp.interpreter import budget
from tests.programs import analyze

CASES = {
    "a config's attributes": (
        """
        class Model(object):
            def __init__(self, config, name="net"):
                self.config, self.name = config, name
            def build(self, x):
                with tf.variable_scope(self.name), tf.variable_scope(self.config["scope"]):
                    return tf.get_variable(self.config.prefix + "_w", [3])
        """,
        'net/{self.config["scope"]}/{self.config.prefix}_w:0',
    ),
    "a range that isn't known": (
        """
        def encode(x, config):
            for layer_idx in range(config.num_hidden_layers):
                with tf.variable_scope("layer_%d" % layer_idx):
                    with tf.variable_scope("attention"):
                        tf.layers.dense(x, config.size, name="query", use_bias=False)
        """,
        "layer_{layer_idx}/attention/query/kernel:0",
    ),
    "sizes that aren't known": (
        """
        def stack(x, sizes, scope=None):
            with tf.variable_scope(scope, default_name="stack"):
                for j, size in enumerate(sizes):
                    tf.get_variable("h{}".format(j), [size])
        """,
        "stack/h{j}:0",
    ),
    "shapes of arguments": (
        """
        def embed(ids, scope=None):
            batch, length = ids.get_shape().as_list()
            with tf.variable_scope(scope, default_name="embed"):
                return tf.get_variable("w", [length, 3])
        """,
        "embed/w:0",
    ),
    "one function calls another": (
        """
        def inner(name):
            return tf.get_variable(name, [3])
        def outer(prefix, depth=2):
            for i in range(depth):
                with tf.variable_scope("%s_%d" % (prefix, i)):
                    inner("w")
        """,
        "{prefix}_{0..1}/w:0",
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_literal_parts_are_right(case: str, tmp_path: Path) -> None:
    text, pattern = CASES[case]
    lines = [line.removeprefix(" " * 8) for line in text.splitlines()]
    program = analyze(tmp_path, "import tensorflow as tf\n# tensorflow: 1.15\n" + "\n".join(lines))
    sites = [site for site in program.analysis.sites.values() if site.kind == "variable"]
    assert [site.pattern for site in sites] == [pattern]
    assert all(site.only_open for site in sites)
    assert program.findings() == []


def _of_many(test: str) -> str:
    """Functions that nobody calls, or tests, of which each costs much."""
    lines = ["import tensorflow as tf", "# tensorflow: 1.15", "class Made(tf.test.TestCase):"]
    for number in range(50):
        lines += [f"    def {test}{number:02}(self):", "        tf.get_variable('w', [])"]
        lines += ["        for i in range(100):", "            tf.get_variable('v%d' % i, [])"]
    return "\n".join(lines)


@pytest.mark.parametrize("test", ["test_", "make_"])
def test_all_of_a_file_takes_no_more_than_it_may(
    test: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(budget, "MAX_WORK_OF_FILE", 5_000)
    monkeypatch.setattr(budget, "LEAST_WORK_OF_ALL", 10_000)
    monkeypatch.setattr(budget, "LOOK_EVERY", 8)
    program = analyze(tmp_path, _of_many(test))
    told = []
    for line in (7, 203):
        tree = program.workspace.sources.tree(str(program.path))
        found = hover(program.analysis, tree, str(program.path), line, 12)
        assert found is not None
        told.append(found.doubts)
    assert told == [
        (),
        (
            "the run was cut off after 200 steps, "
            "for all that is in its file may take 5,000 together",
        ),
    ]


METHODS = """
import tensorflow as tf
# tensorflow: 1.15
class Net(object):
    def __init__(self, x):
        self.x = tf.identity(x, name="x")
    def first(self):
        return tf.add(self.x, 1, name="x")
    def second(self):
        self.x = tf.multiply(self.x, 2, name="x")
        return tf.Variable(0, name="w")
    @staticmethod
    def alone():
        return tf.Variable(0, name="x")
    def third(self):
        return tf.Variable(self.x, name="w")
class Other(object):
    def __init__(self):
        self.w = tf.Variable(0, name="w")
    def first(self):
        return tf.Variable(0, name="w")
"""


def test_each_method_begins_with_its_own_object(tmp_path: Path) -> None:
    program = analyze(tmp_path, METHODS)
    shown = {site.span[0]: site.pattern for site in program.analysis.sites.values()}
    net = {6: "x:0", 8: "x_1:0", 10: "x_1:0", 11: "w:0", 14: "x:0", 16: "w:0"}
    assert shown == net | {19: "w:0", 21: "w_1:0"}


AROUND = """
import tensorflow as tf
import helpers_of_somebody
# tensorflow: 1.15
v = tf.get_variable("v", [2])
with helpers_of_somebody.scope(v, "one"):
    tf.get_variable("w", [2])
    with tf.variable_scope("inner"):
        tf.get_variable("u", [2])
with helpers_of_somebody.scope(v, "two"):
    tf.get_variable("w", [2])
"""


def test_what_may_open_a_scope_makes_names_uncertain_and_refuses_none(tmp_path: Path) -> None:
    program = analyze(tmp_path, AROUND)
    sites = [site for site in program.analysis.sites.values() if site.kind == "variable"]
    assert {site.span[0]: site.exact for site in sites if site.span[0] > 5} == {7: False, 9: False}
    assert program.findings() == []
