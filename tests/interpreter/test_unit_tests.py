"""What test classes make: each test, and each of its cases, is set up and run on its own."""

from __future__ import annotations

from pathlib import Path

from tests.programs import analyze

HEAD = """\
# tensorflow: {version}
import tensorflow as tf
from absl.testing import parameterized
from tensorflow.python.framework import test_util
from tensorflow.python.platform import test
"""


def names_of(folder: Path, version: str, body: str) -> dict[int, list[str]]:
    """The names at each line of the body, in the order of first use; a star where not exact."""
    head = HEAD.format(version=version)
    program = analyze(folder, head + body)
    return {
        site.span.line - head.count("\n"): site.names + ([] if site.exact else ["*"])
        for site in program.analysis.in_file(str(program.path))
        if site.kind == "variable"
    }


CASES = """\
class CasesTest(test.TestCase, parameterized.TestCase):
    def setUp(self):
        super(CasesTest, self).setUp()
        self.step = tf.Variable(0)
    @parameterized.parameters("a", "b")
    def test_one(self, name):
        tf.Variable(1, name=name)
        tf.Variable(2)
    @parameterized.named_parameters(("first", "c", 1), ("second", "d", 2))
    @test_util.run_deprecated_v1
    def test_named(self, name, count):
        for _ in range(count):
            tf.Variable(1, name=name)
"""


def test_each_case_of_a_test_has_a_graph_of_its_own(tmp_path: Path) -> None:
    assert names_of(tmp_path, "1.15", CASES) == {
        4: ["Variable:0"],
        7: ["a:0", "b:0"],
        8: ["Variable_1:0"],
        13: ["c:0", "d:0", "d_1:0"],
    }


MODES = """\
class ModesTest(test.TestCase):
    @test_util.run_in_graph_and_eager_modes
    def test_both(self):
        for _ in range(2):
            tf.Variable(1, name="v")
        tf.Variable(1, name="eager" if tf.executing_eagerly() else "graph")
    @test_util.run_v1_only("first")
    def test_first(self):
        tf.Variable(1, name="first")
    @test_util.run_v2_only
    def test_second(self):
        tf.Variable(1, name="second")
@test_util.run_all_in_graph_and_eager_modes
class AllTest(test.TestCase):
    def test_mode(self):
        tf.Variable(1, name="eager" if tf.executing_eagerly() else "graph")
"""


def test_tests_run_in_the_modes_that_they_ask_for(tmp_path: Path) -> None:
    both = {5: ["v:0", "v_1:0"], 6: ["graph:0", "eager:0"], 16: ["graph:0", "eager:0"]}
    assert names_of(tmp_path, "1.15", MODES) == {**both, 9: ["first:0"]}
    assert names_of(tmp_path, "2.21", MODES) == {**both, 12: ["second:0"]}


EXPECTED = """\
import elsewhere
class ErrorsTest(test.TestCase):
    def test_foretold(self):
        tf.get_variable("v", [1])
        with self.assertRaises(ValueError):
            tf.get_variable("v", [1])
        tf.Variable(1)
    def test_unforetold(self):
        with self.assertRaises(ValueError):
            tf.layers.dense(tf.zeros([2, 3]), elsewhere.size(4))
        tf.layers.dense(tf.zeros([2, 3]), 4)
"""


def test_what_a_test_expects_to_raise_is_in_doubt_if_it_does_not_here(tmp_path: Path) -> None:
    found = names_of(tmp_path, "1.15", EXPECTED)
    assert (found[4], found[7]) == (["v:0"], ["Variable:0"])
    assert found[10][-1] == "*"
    assert found[11][-1] == "*"


CHOICES = """\
from tensorflow.python.framework import combinations
from tensorflow.python.keras import keras_parameterized, testing_utils
class ChoicesTest(test.TestCase):
    @combinations.generate(combinations.combine(mode=["graph", "eager"], n=[1, 2]))
    def test_each(self, n):
        tf.Variable(1, name="v%d" % n)
        tf.Variable(1, name="eager" if tf.executing_eagerly() else "graph")
class KerasTest(keras_parameterized.TestCase):
    @keras_parameterized.run_all_keras_modes
    def test_modes(self):
        step_by_step = testing_utils.should_run_eagerly()
        tf.Variable(1, name="steps" if step_by_step else "function")
"""


def test_tests_run_for_each_choice_that_they_combine(tmp_path: Path) -> None:
    found = names_of(tmp_path, "1.15", CHOICES)
    assert (found[6], found[7]) == (["v1:0", "v2:0"], ["graph:0", "eager:0"])
    assert found[12] == ["function:0", "steps:0", "*"]


KEPT = """\
class KeptTest(test.TestCase):
    def test_kept(self):
        for _ in range(2):
            with tf.Graph().as_default(), self.cached_session():
                tf.Variable(1, name="v")
    def test_own(self):
        for _ in range(2):
            with tf.Graph().as_default(), self.session():
                tf.Variable(1, name="v")
"""


def test_a_test_comes_back_to_the_graph_of_the_session_that_it_keeps(tmp_path: Path) -> None:
    assert names_of(tmp_path, "1.15", KEPT) == {5: ["v:0", "v_1:0"], 9: ["v:0"]}
