"""What a call is given, or done before it, on a condition: no name is told as exact that isn't."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.programs import analyze

START = """\
import json
import tensorflow as tf
u = json.load(open("f"))
x = tf.zeros([2, 3])
given = {}
if u:
    given["name"] = "v"
"""


@pytest.mark.parametrize(
    ("call", "names"),
    [
        ("tf.Variable(1.0, **given)", ["{v}{_N}:0*"]),
        ("tf.layers.dense(x, 2, use_bias=False, **given)", ["{?}/kernel:0*"]),
        (
            "with tf.variable_scope('a/b'):\n    tf.layers.dense(x, 2, use_bias=False, **given)",
            ["a/b/{?}/kernel:0*"],
        ),
        ("make(**given)", ["{v|w}:0*"]),
        ("pass_on = lambda **more: make(**more)\npass_on(**given)", ["{v|w}:0*"]),
        ("make(name='w', **({'units': 3} if u else {}))", ["w:0"]),
        ("import functools\nfunctools.partial(make, **given)()", ["{v|w}:0*"]),
        ("given = dict(given)\nmake(**given)", ["{v|w}:0*"]),
        ("if u:\n    given = dict(given, name='a')\nmake(**given)", ["{a|v|w}:0*"]),
    ],
)
def test_keywords_that_may_be_given(tmp_path: Path, call: str, names: list[str]) -> None:
    make = "def make(name='w', units=2): return tf.get_variable(name, [1])\n"
    assert _told(tmp_path, f"{START}{make if 'make' in call else ''}{call}\n") == names


@pytest.mark.parametrize(
    ("done", "names"),
    [
        ("tf.reset_default_graph()", ["Variable:0*"]),
        ("tf.keras.backend.clear_session()", ["Variable:0*"]),
        ("tf.Graph().as_default().__enter__()", ["Variable:0*"]),
    ],
)
def test_graphs_that_may_have_been_left(tmp_path: Path, done: str, names: list[str]) -> None:
    text = f"{START}tf.Variable(0.0)\nif u:\n    {done}\ntf.Variable(1.0)\n"
    assert _told(tmp_path, text)[:1] == names


def test_a_graph_that_was_not_used_may_be_any(tmp_path: Path) -> None:
    text = (
        "import tensorflow as tf\ndef build(new):\n    if new:\n        tf.reset_default_graph()\n"
    )
    made = "    tf.Variable(1.0)\n    tf.Variable(2.0)\n"
    assert _told(tmp_path, text + made) == ["Variable:0", "Variable_1:0"]


def test_a_getter_that_depends_on_a_condition(tmp_path: Path) -> None:
    text = f"""{START}
with tf.variable_scope("s") as scope:
    if u:
        scope.set_custom_getter(lambda getter, name, **kwargs: getter(name + "_own", **kwargs))
    tf.get_variable("w", [1])
"""
    assert _told(tmp_path, text) == ["s/w{_N}:0*"]


def test_what_a_layer_calls_may_make_more(tmp_path: Path) -> None:
    text = f"{START}import away\ntf.layers.dense(x, 2, away.act, use_bias=False)\n"
    assert _told(tmp_path, text) == ["dense/kernel:0*"]


def test_an_operator_on_what_nobody_knows_may_add_an_op_more(tmp_path: Path) -> None:
    text = f"{START}import away\ndef twice(v):\n    return v * 2.0\n"
    scopes = "with tf.name_scope('a'):\n    twice(x)\nwith tf.name_scope('b'):\n    twice({})\n"
    assert "a/mul:0" in _told(tmp_path, text + scopes.format("3.0"), "op")
    assert "a/mul:0*" in _told(tmp_path, text + scopes.format("away.tensor(x)"), "op")


@pytest.mark.parametrize(
    ("value", "names"),
    [
        ("x if u else None", ["dropout/cond/Merge:0*", "dropout_1/cond/Merge:0*"]),
        ("x if u else tf.ones([2, 3])", ["dropout/cond/Merge:0", "dropout_1/cond/Merge:0"]),
    ],
)
def test_ops_of_what_may_be_no_tensor(tmp_path: Path, value: str, names: list[str]) -> None:
    text = f"{START}def drop(v):\n    return tf.keras.layers.Dropout(0.5)(v)\n"
    told = _told(tmp_path, f"{text}drop(x)\ndrop({value})\n", "op")
    assert [name for name in told if "dropout" in name] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("tf.keras.layers.Dense(2, activation=u)(x)", ["dense/BiasAdd:0*"]),
        ("tf.keras.layers.Dense(2)(x)", ["dense/BiasAdd:0"]),
        ("tf.contrib.layers.fully_connected(x, 3, u)", ["fully_connected/BiasAdd:0*"]),
    ],
)
def test_what_an_activation_gives_that_nobody_knows(
    tmp_path: Path, text: str, names: list[str]
) -> None:
    assert _told(tmp_path, f"{START}{text}\n", "op")[:1] == names


TRAINED = """\
v = tf.Variable(1.0, name="v", trainable=u)
w = tf.Variable(1.0, name="w")
"""


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "for each in tf.trainable_variables(): tf.Variable(0.0, name='of_' + each.op.name)",
            ["of_v:0*", "of_w:0*"],
        ),
        ("tf.Variable(0.0, name='n%d' % len(tf.trainable_variables()))", ["n{…}:0*"]),
        ("tf.Variable(0.0, name='n%d' % len(tf.global_variables()))", ["n2:0"]),
        (
            "tf.train.MomentumOptimizer(0.1, 0.9).minimize(v * w)",
            ["v/Momentum:0*", "w/Momentum:0*"],
        ),
        ("tf.train.MomentumOptimizer(0.1, 0.9).minimize(v * w, var_list=[w])", ["w/Momentum:0"]),
        (
            "tf.train.ExponentialMovingAverage(0.9).apply()",
            ["v/Average:0*", "w/Average:0*"],
        ),
    ],
)
def test_variables_of_which_nobody_knows_whether_they_are_trained(
    tmp_path: Path, text: str, names: list[str]
) -> None:
    told = _told(tmp_path, f"{START}{TRAINED}{text}\n")
    shown = [
        name.replace("ExponentialMoving", "").replace("len(tf.trainable_variables())", "…")
        for name in told
    ]
    assert [name for name in shown if name not in ("v:0", "w:0")] == names


def test_weights_of_which_nobody_knows_whether_they_are_trained(tmp_path: Path) -> None:
    text = f"""{START}
class Own(tf.keras.layers.Layer):
    def build(self, shape):
        self.scale = self.add_weight("scale", shape=[2], trainable=u)
layer = Own()
layer.build([2])
for each in layer.trainable_weights:
    tf.Variable(0.0, name="trained")
for each in layer.non_trainable_weights:
    tf.Variable(0.0, name="other")
tf.Variable(0.0, name="there_are_%d" % len(layer.trainable_weights))
"""
    told = _told(tmp_path, text)
    assert "there_are_{len(layer.trainable_weights)}:0*" in told
    assert [name for name in told if name.startswith("other")] == ["other:0"]


def test_what_nobody_knows_to_be_shared_may_be_refused(tmp_path: Path) -> None:
    text = """
tf.get_variable("v", [1])
taken = "shared"
with tf.variable_scope("", reuse=u):
    try:
        tf.get_variable("v", [1])
    except ValueError:
        taken = "refused"
tf.Variable(0.0, name=taken)
"""
    assert _told(tmp_path, START + text) == ["v:0", "v:0", "{shared|refused}{_N}:0*"]


def test_a_name_that_nobody_knows_may_be_refused(tmp_path: Path) -> None:
    text = """
def again(name):
    try:
        return tf.get_variable(name, [1])
    except ValueError:
        return None
again(u)
again("w")
"""
    assert _told(tmp_path, START + text) == ["w:0*", "{name}:0*"]


@pytest.mark.parametrize("done", ["either >= x", "-either", "either + x"])
def test_operators_on_one_of_several_tensors_add_one_op(tmp_path: Path, done: str) -> None:
    text = f"{START}either = [tf.ones([2, 3]), tf.ones([2, 3])][u]\n{done}\ntf.identity(x)\n"
    told = _told(tmp_path, f"{text}{done}\n", "op")
    assert not any(name.endswith(("_2:0", "_3:0")) for name in told)


def test_updates_of_a_layer_of_which_nobody_knows_whether_it_trains(tmp_path: Path) -> None:
    text = """
tf.layers.batch_normalization(x, training=u)
tf.Variable(0.0, name="updates_%d" % len(tf.get_collection("update_ops")))
"""
    assert [name for name in _told(tmp_path, START + text) if name.startswith("updates")] == [
        "updates_{len(tf.get_collection('update_ops'))}:0*".replace("'", '"')
    ]


def test_a_collection_of_which_nobody_knows_the_key(tmp_path: Path) -> None:
    text = """
tf.add_to_collection(u, x)
tf.Variable(0.0, name="n%d" % len(tf.get_collection("mine")))
tf.Variable(0.0, name="v%d" % len(tf.trainable_variables()))
"""
    assert _told(tmp_path, START + text) == ['n{len(tf.get_collection("mine"))}:0*', "v1:0"]


def test_a_state_of_which_nobody_knows_the_size_has_one(tmp_path: Path) -> None:
    text = "state = tf.nn.rnn_cell.GRUCell(u).zero_state(6, tf.float32)\n"
    told = _told(tmp_path, f"{START}{text}tf.layers.dense(state, 2, use_bias=False)\n")
    assert told == ["dense/kernel:0"]


def test_what_follows_a_cell_of_which_nobody_knows_its_scopes(tmp_path: Path) -> None:
    text = """
cell = tf.contrib.grid_rnn.Grid2LSTMCell(3, tied=u)
tf.nn.static_rnn(cell, [x], dtype=tf.float32)
tf.get_variable("behind", [1])
"""
    assert "behind:0*" in _told(tmp_path, START + text)


def test_a_metric_that_nobody_knows_counts_too(tmp_path: Path) -> None:
    text = """
model = tf.keras.Sequential([tf.keras.layers.Dense(2, input_shape=(3,))])
model.compile("sgd", loss="mse", metrics=[u])
tf.keras.metrics.get("mae")
"""
    told = _told(tmp_path, START + text)
    assert [name for name in told if "total" in name] == [
        "total:0*",
        "total{_N}:0*",
        "total{_N}:0*",
    ]


def test_gradients_stand_beside_the_variables_that_may_be_there(tmp_path: Path) -> None:
    text = """
if u:
    v = tf.get_variable("v", [])
else:
    v = 1.0
w = tf.get_variable("w", [])
tf.train.MomentumOptimizer(0.1, 0.9).minimize(v * w)
"""
    told = _told(tmp_path, START + text)
    assert [name for name in told if "Momentum" in name] == ["v/Momentum:0*", "w/Momentum:0*"]


MODEL = """
v = tf.get_variable("v", [1])
if u:
    tf.get_variable("w", [1])
found = tf.trainable_variables()
loss = tf.add_n([tf.reduce_sum(each) for each in found])
optimizer = tf.train.MomentumOptimizer(0.1, 0.9)
"""


@pytest.mark.parametrize(
    "trained",
    [
        "optimizer.minimize(loss)",
        "optimizer.minimize(loss, var_list=[each for each in found])",
        "optimizer.apply_gradients(optimizer.compute_gradients(loss))",
        "optimizer.apply_gradients([(g * 2.0, v) for g, v in optimizer.compute_gradients(loss)])",
        "optimizer.minimize(loss)\noptimizer.minimize(loss)",
    ],
)
def test_slots_of_variables_that_may_be_there(tmp_path: Path, trained: str) -> None:
    slots = [name for name in _told(tmp_path, START + MODEL + trained) if "Momentum" in name]
    assert list(dict.fromkeys(slots)) == ["v/Momentum:0*", "w/Momentum:0*"]


def test_pairs_of_what_may_be_there(tmp_path: Path) -> None:
    text = "for n, s in zip([n for n in 'abc' if n != 'b' or u], [1, 2, 3]):\n    "
    names = ["a:0*", "c:0*", "{b|c}:0*"]
    assert _told(tmp_path, f"{START}{text}tf.get_variable(n, [s])\n") == names


def _told(folder: Path, text: str, kind: str = "variable") -> list[str]:
    """The names of the variables, or ops, sorted; a star behind those that aren't exact."""
    sites = analyze(folder, f"# tensorflow: 1.15\n{text}").analysis.sites.values()
    return sorted(
        name + ("" if site.exact else "*")
        for site in sites
        if site.kind == kind
        for name in site.names
    )
