"""Loops of which not all turns are followed, because they do nothing for TensorFlow."""

from __future__ import annotations

from pathlib import Path

import pytest

from scope_lsp.analysis import SiteReport
from tests.programs import analyze

HEAD = "# tensorflow: 1.15\nimport tensorflow as tf\nimport gym\nsession = tf.Session()\n"
TRAINING = {
    "counted": """
for step in range(100_000):
    loss = session.run("loss")
    if step % 100 == 0:
        print(step, loss)
""",
    "until something": """
for episode in range(3000):
    done, rewards = False, []
    while True:
        reward, done = session.run(["r", "d"])
        rewards.append(reward)
        if done:
            mean = sum(rewards)
            break
""",
    "without an end": """
while True:
    session.run("loss")
""",
    "in a function that returns": """
class Trainer(object):
    def __init__(self):
        self.steps = 0
        self.losses = []

    def train(self):
        while True:
            self.losses.append(session.run("loss"))
            self.steps += 1
            if self.losses[-1] < 0.1:
                return self.steps

trainer = Trainer()
trainer.train()
""",
}

TRAINING["with batches of a generator"] = """
def batches():
    while True:
        for images, labels in gym.load():
            if len(images) < 10:
                continue
            yield images

losses, data = {}, batches()
for step in range(100_000):
    for _ in range(5):
        loss = session.run("loss", feed_dict={"x": next(data)})
    losses.setdefault("loss", {})[step] = loss
    if step % 100 == 99:
        means = [sum(list(values.values())) for values in losses.values()]
        losses.clear()
"""


def sites(tmp_path: Path, text: str) -> list[SiteReport]:
    program = analyze(tmp_path, HEAD + text)
    assert not [doubt for entry in program.analysis.entries for doubt in entry.doubts]
    return [s for s in program.analysis.in_file(str(program.path)) if s.kind == "variable"]


@pytest.mark.parametrize("loop", TRAINING.values(), ids=list(TRAINING))
def test_names_behind_a_training_loop_are_exact(tmp_path: Path, loop: str) -> None:
    (site,) = sites(tmp_path, loop + "after = tf.get_variable('w', [1])\n")
    assert (site.names, site.exact) == (["w:0"], True)


RECURSION = """
def walk(node):
    %s
    if session.run(node):
        walk(node + 1)
    if session.run(node):
        walk(node + 2)
walk(0)
"""


def test_a_function_that_calls_itself_without_effect_leaves_no_doubt(tmp_path: Path) -> None:
    (site,) = sites(tmp_path, RECURSION % "pass" + "v = tf.get_variable('w', [1])\n")
    assert (site.names, site.exact) == (["w:0"], True)


def test_a_function_that_builds_and_calls_itself_leaves_a_doubt(tmp_path: Path) -> None:
    program = analyze(tmp_path, HEAD + RECURSION % "tf.get_variable('w%d' % node, [1])")
    assert [doubt for entry in program.analysis.entries for doubt in entry.doubts]


def test_what_a_late_turn_builds_is_found(tmp_path: Path) -> None:
    (site,) = sites(
        tmp_path,
        """
for step in range(5000):
    session.run("loss")
    if step == 4000:
        late = tf.get_variable("late", [1])
""",
    )
    assert (site.names, site.exact) == (["late:0"], True)


def test_what_such_a_loop_changes_is_not_known_behind_it(tmp_path: Path) -> None:
    (site,) = sites(
        tmp_path,
        """
count, names = 0, []
while session.run("go") or True:
    count += 1
    names.append("v%d" % count)
    if session.run("done"):
        break
v = tf.get_variable("v%d" % count, [1])
""",
    )
    assert not site.exact


def test_a_loop_of_few_turns_keeps_its_values(tmp_path: Path) -> None:
    (site,) = sites(
        tmp_path,
        """
size, words = 0, {}
for word in [str(i) for i in range(2000)]:
    words[word] = size
    size += 1
v = tf.get_variable("embedding_%d" % len(words), [size])
""",
    )
    assert (site.names, site.exact) == (["embedding_2000:0"], True)


def test_a_counter_is_where_all_ways_led_to(tmp_path: Path) -> None:
    after, behind = sites(
        tmp_path,
        """
import itertools
counter = itertools.count(3)
if session.run("flag"):
    number = next(counter)
else:
    number = next(counter)
after = tf.get_variable("v%d_%d" % (number, next(counter)), [1])
if session.run("flag"):
    next(counter)
behind = tf.get_variable("w%d" % next(counter), [1])
""",
    )
    assert (after.names, after.exact) == (["v3_4:0"], True)
    assert not behind.exact


def test_a_table_of_many_numbers_has_its_shape(tmp_path: Path) -> None:
    (site,) = sites(
        tmp_path,
        """
import numpy as np
size = 200
table = np.array([[p / np.power(10000, 2.0 * (i // 2) / size) for i in range(size)]
                  for p in range(3001)])
table[:, 0::2] = np.sin(table[:, 0::2])
assert len([session.run("x") for _ in range(3001)]) == 3001
v = tf.get_variable("positions_%d_%d" % table.shape, table.shape)
""",
    )
    assert (site.names, site.exact) == (["positions_3001_200:0"], True)


def test_a_list_whose_elements_do_more_is_made_to_its_end(tmp_path: Path) -> None:
    (site,) = sites(
        tmp_path,
        """
left = list(range(5000))
taken = [left.pop() + sum(range(9)) * 1.0 for _ in range(4990)]
class Box:
    def half(self):
        return 0.5 * sum(range(9))
halves = [box.half() * 0.5 for box in [Box() for _ in range(900)]]
v = tf.get_variable("v%d_%d" % (len(left), len(halves)), [1])
""",
    )
    assert (site.names, site.exact) == (["v10_900:0"], True)
