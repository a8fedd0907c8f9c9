"""Findings in programs: where, in which words, and what is left alone."""

from __future__ import annotations

from pathlib import Path

from scope_lsp.diagnostics import Finding
from tests.programs import analyze

HEADER = "import tensorflow.compat.v1 as tf\ntf.disable_v2_behavior()\n"


def find(folder: Path, text: str) -> list[Finding]:
    return analyze(folder, HEADER + text).findings()


def codes(folder: Path, text: str) -> list[tuple[str, int]]:
    return [(f.rule.code, f.place.line - 2) for f in find(folder, text)]


def test_an_error_has_a_sentence_tensorflows_words_and_the_other_place(tmp_path: Path) -> None:
    (found,) = find(tmp_path, 'tf.get_variable("w", [1])\ntf.get_variable("w", [1])\n')
    first, tensorflow = found.message.split("\n")
    assert first == "This variable exists already, and nothing here allows to share it."
    assert tensorflow.startswith("TensorFlow: Variable w already exists, disallowed. Did you mean")
    ((place, words),) = found.related
    assert (place.line, words) == (3, "it was first created here")


def test_an_error_that_the_program_catches_is_its_own_affair(tmp_path: Path) -> None:
    text = """
tf.get_variable("w", [1])
try:
    tf.get_variable("w", [1])
except ValueError:
    pass
"""
    assert codes(tmp_path, text) == []


def test_an_error_behind_one_that_is_caught_is_found(tmp_path: Path) -> None:
    text = """
tf.get_variable("w", [1])
try:
    tf.get_variable("w", [1])
except ValueError:
    pass
tf.get_variable("w", [1])
"""
    assert codes(tmp_path, text) == [("SL101", 7)]


def test_a_name_scope_outside_of_the_variable_scope_is_meant(tmp_path: Path) -> None:
    text = """
with tf.name_scope("tower"):
    with tf.variable_scope("layer"):
        tf.get_variable("w", [1])
"""
    assert codes(tmp_path, text) == []


def test_a_name_scope_right_around_get_variable_is_not(tmp_path: Path) -> None:
    text = """
with tf.variable_scope("layer"):
    with tf.name_scope("kernel"):
        tf.get_variable("w", [1])
        tf.Variable(1.0, name="v")
"""
    assert codes(tmp_path, text) == [("SL201", 4)]


def test_suffixes_of_a_loop_are_one_finding(tmp_path: Path) -> None:
    (found,) = find(tmp_path, 'for _ in range(9):\n    tf.Variable(1.0, name="w")\n')
    assert "w_1:0, w_2:0, w_3:0 …" in found.message
    assert found.related == ()


def test_a_suffix_points_to_who_took_the_name(tmp_path: Path) -> None:
    (found,) = find(tmp_path, "a = tf.Variable(1.0)\nb = tf.Variable(1.0)\n")
    assert found.related[0][0].line == 3


def test_variables_of_get_variable_in_a_reopened_scope_have_no_suffix(tmp_path: Path) -> None:
    text = """
with tf.variable_scope("a"):
    tf.get_variable("v", [1])
with tf.variable_scope("a", reuse=True):
    tf.get_variable("v", [1])
"""
    assert codes(tmp_path, text) == []


def test_other_variables_of_a_reopened_scope_have(tmp_path: Path) -> None:
    text = """
with tf.variable_scope("a"):
    tf.get_variable("v", [1])
with tf.variable_scope("a"):
    tf.Variable(1.0, name="u")
"""
    assert codes(tmp_path, text) == [("SL203", 4)]
