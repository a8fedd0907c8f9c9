"""Ops in releases that nobody asked, between two of which the names are known."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.programs import analyze

PROGRAM = """
# tensorflow: {version}
import tensorflow as tf
x = tf.placeholder(tf.float32, [3, 3])
y = tf.add(x, x)
z = tf.eye(3)
"""


@pytest.mark.parametrize(("version", "is_known"), [("1.4", True), ("1.13", False), ("1.15", True)])
def test_what_changed_near_a_release_is_not_exact(
    version: str, is_known: bool, tmp_path: Path
) -> None:
    program = analyze(tmp_path, PROGRAM.format(version=version))
    exact = {site.api: site.exact for site in program.analysis.sites.values() if site.kind == "op"}
    assert exact == {"tf.placeholder": True, "tf.add": True, "tf.eye": is_known}
