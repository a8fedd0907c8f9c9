"""Lists of which the last element may not be there: what is told as exact holds either way."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fuzz.conditions import CONDITION, END, false_where

PROGRAM = f"""{CONDITION}
import numpy as np
import tensorflow as tf
def say(*what):
    tf.Variable(0.0, name="say/" + "-".join("".join(filter(str.isalnum, str(w))) for w in what))
l, n = [3, 4], ["a", "b"]
t = [tf.zeros([2, 3], name="t0"), tf.zeros([2, 3], name="t1")]
if {CONDITION}:
    l.append(5)
    n.append("c")
    t.append(tf.zeros([2, 3], name="t2"))
"""
SAID = """
l[0], l[1]
l[-1]
l[-2]
l[2]
l[1:]
l[:-1]
l[::-1][0]
len(l), sum(l), max(l), sorted(l)[0], l.count(3), np.prod(l)
tuple(l), list(l), [*l, 7], [7, *l][1], l + [6], l * 2
l == [3, 4], l != [3, 4], l < [3, 5], 5 in l, 4 in l
[x for x in l if x > 3], [x + 1 for x in l][-1]
dict(zip(n, l)).get("c"), list(enumerate(l))[-1]
"/".join(n), n[-1].upper()
(lambda *a: len(a))(*l), (lambda a, b, c=9: c)(*l)
l.pop(), l.pop(0)
l.insert(0, 9) or l[1]
l.remove(4) or l[-1]
l.reverse() or l[0]
l.append(6) or l[2]
l.__setitem__(-1, 8) or l[1]
t[0].name, t[-1].name, len(t)
tf.concat(t, 0).shape, tf.stack(t).shape, tf.add_n(t).name
tf.zeros(l).shape, tf.get_variable("w", l).shape, tf.get_variable("u", [l[-1]]).shape
tf.tuple(t)[0].name
tf.identity_n(t)[-1].name
tf.meshgrid(*t)
tf.cond(tf.constant(True), lambda: t, lambda: t)[0].name
tf.gradients(tf.add_n(t), t)[0].name
tf.keras.Sequential([tf.keras.layers.Dense(s) for s in l])(t[0]).name
tf.contrib.layers.stack(t[0], tf.contrib.layers.fully_connected, l, scope="fc").name
tf.variable_scope(n[-1]).__enter__().name
"""


@pytest.mark.parametrize("said", SAID.strip().splitlines())
def test_what_is_told_of_such_a_list_holds_either_way(said: str, tmp_path: Path) -> None:
    text = f"{PROGRAM}say({said})\nfor k in n:\n    tf.get_variable(k + '_', [2])\n{END}\n"
    assert [wrong for wrong, _ in false_where(tmp_path / "program.py", text, "1.15")] == []
