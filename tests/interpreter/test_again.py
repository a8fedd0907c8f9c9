"""A program that is analysed again after an edit has the answers of one that is new."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from io import StringIO
from itertools import accumulate
from token import ENDMARKER, INDENT, OP
from tokenize import generate_tokens

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scope_lsp.analysis import checkpoints, show, witness
from scope_lsp.interpreter import budget
from scope_lsp.interpreter.frame import Frame
from scope_lsp.interpreter.run import Run
from scope_lsp.workspace.deep_stack import run_deep
from tests.interpreter.again import Again

PROGRAM = '''\
"""Some models."""
import tensorflow as tf


def dense(x, size, name="dense"):
    """A layer."""
    with tf.variable_scope(name):
        w = tf.get_variable("w", [4, size])
        if size > 3:
            return tf.matmul(x, w)
        b = tf.get_variable(
            "b", [size],
            initializer=tf.zeros_initializer())
        return tf.matmul(x, w) + b


class Model(object):
    def __init__(self, flag):
        self.x = tf.placeholder(tf.float32, [None, 4], name="x")
        with tf.variable_scope("model"):
            if flag:
                self.y = dense(self.x, 3)
            else:
                self.y = dense(self.x, 3, "other")

    def more(self):
        with tf.variable_scope("model"):
            return dense(self.x, 4, "dense")

    @property
    def loss(self):
        return tf.reduce_mean(self.y)


def first(n):
    for i in range(2):
        tf.Variable([1.0], name="v%d" % i)
    return first


def second(k):
    def inner(x):
        return dense(x, k)

    return inner(tf.ones([1, 4]))


class Test(tf.test.TestCase):
    def setUp(self):
        self.made = tf.get_variable("made", [1])

    def test_one(self):
        dense(tf.ones([1, 4]), 2)

    def test_two(self):
        tf.get_variable("two", [2])


tf.get_variable("last", [1])
'''
RUNNING = '''\
"""A program that runs itself."""
from __future__ import print_function
import os, tensorflow as tf

size = len(os.listdir("."))


def dense(x, name, size=3):
    """A layer."""
    with tf.variable_scope(name), tf.name_scope(
            "inner"):
        w = tf.get_variable("w%s" % (
            size), [4, size])
        return tf.matmul(
            x, w) + tf.get_variable(
                "b", [size])  # the bias


def note(function):
    print(function.__doc__)
    return function


@note
def build(x):
    """Build it."""
    for i in range(2):
        x = dense(x, "layer_%d" % i, 4)
        if os.path.isdir("data"):
            # perhaps
            x = dense(x, f"other_{size +  i}", 4)
    return (dense(x, "last" + str( size )) +
            dense(x, "é" [1:] + "b") if x is not None else dense(x, "c"))


class Model(object):
    """A model."""

    """Another text."""

    def __init__(self, x):
        """Make it."""
        self.y = build(
            x)
        tf.Variable( [1.0], name = Model.__doc__ [2:7]); tf.Variable(2.0, name=__doc__[2:9])

    def loss(self, name=None):
        return tf.get_variable(name or "loss_" + self . name, [])


if __name__ == "__main__":
    model = Model(tf.ones([1, 4]))
    try:
        model.loss()
        tf.get_variable("again", []); tf.get_variable("again", [])
    finally:
        tf.get_variable("last", [1])
else:
    pass
'''
SNIPPETS = """
x|0| |    |(|)|'|"|:|# c|tf.get_variable("q", [1])|return 1|y = 2|if x:|pass|=|\"\"\"|print 1|
self.|global a|def g(): pass|\\n|\\n        |\\n        z = dense(self.x, 2, "z")|dense|
raise ValueError()|\\
""".replace("\n", "").split("|")


@pytest.fixture(autouse=True, scope="module")
def _whatever_it_costs() -> Iterator[None]:
    """Each statement has a checkpoint, and each edited function a witness."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(checkpoints, "PAUSE", 0.0)
        patch.setattr(witness, "MOST", 2.0)
        yield


def edit(text: str, at: int, removed: int, put: str) -> str:
    at %= len(text) + 1
    return text[:at] + put.replace("\\n", "\n") + text[at + removed :]


EDITS = st.lists(
    st.tuples(
        st.integers(0, 10_000),
        st.sampled_from([0, 0, 0, 1, 2, 9, 40]),
        st.sampled_from(SNIPPETS),
        st.booleans(),
    ),
    min_size=1,
    max_size=8,
)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from([PROGRAM, RUNNING]), EDITS)
def test_answers_after_edits_are_those_of_a_new_analysis(
    text: str, edits: Iterable[tuple[int, int, str, bool]]
) -> None:
    run_deep(lambda: hold_edited(text, edits))


@settings(max_examples=40, deadline=None)
@given(
    st.sampled_from([PROGRAM, RUNNING]),
    EDITS,
    st.sampled_from([60, 100, 400]),
    st.sampled_from([200, 1_000, 1_000_000]),
    st.sampled_from([1, 8, 64]),
)
def test_answers_after_edits_are_those_of_a_new_analysis_where_runs_are_cut_off(
    text: str, edits: Iterable[tuple[int, int, str, bool]], most: int, of_file: int, look: int
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(budget, "MAX_WORK", 4 * most)
        patch.setattr(budget, "MAX_OPEN_WORK", most)
        patch.setattr(budget, "MAX_WORK_BEYOND", 50)
        patch.setattr(budget, "MAX_WORK_OF_FILE", of_file)
        patch.setattr(budget, "LEAST_WORK", 30)
        patch.setattr(budget, "LEAST_WORK_OF_ALL", 300)
        patch.setattr(budget, "LOOK_EVERY", look)
        run_deep(lambda: hold_edited(text, edits))


def hold_edited(text: str, edits: Iterable[tuple[int, int, str, bool]]) -> None:
    """After each edit the answers are those of a new analysis."""
    again = Again()
    again.hold(text)
    for at, removed, put, undo in edits:
        before, text = text, edit(text, at, removed, put)
        if at % 3:
            again.analyze(text, looks=at % 5)
        if at % 2:
            again.hold(text)
        if undo:
            text = before
            again.hold(text)


def places(text: str) -> Iterator[tuple[int, int]]:
    """Where the layout may change: between tokens, each with how many brackets are open there."""
    starts = [0, *accumulate(len(line) for line in text.splitlines(keepends=True))]
    depth = 0
    for token in generate_tokens(StringIO(text).readline):
        if token.string and token.type not in (INDENT, ENDMARKER):
            yield starts[token.start[0] - 1] + token.start[1], depth
        if token.type == OP:
            depth += (token.string in "([{") - (token.string in ")]}")


def lay_out(text: str, at: int, put: str, kind: int) -> str:
    """The text with another layout at some place: more of it, or less."""
    where = list(places(text))
    at, depth = where[at % len(where)]
    if kind == 0:
        return text[:at].rstrip(" ") + text[at:] if depth else text
    if depth:
        return text[:at] + ("\n" if kind == 1 else f" # {put}\n") + text[at:]
    if text[at] in "#\n":
        return text[:at] + f"  # {put}" + text[at:]
    line = text.rfind("\n", 0, at) + 1
    if text[line:at].strip() == "":
        return text[:line] + f"# {put}\n\n" + text[line:]
    return text[:at] + " " + text[at:]


LAYOUTS = st.lists(
    st.tuples(
        st.integers(0, 10_000), st.sampled_from(["", "c", "tf.no_op()", "é"]), st.integers(0, 2)
    ),
    min_size=1,
    max_size=8,
)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from([PROGRAM, RUNNING]), LAYOUTS)
def test_answers_after_edits_of_the_layout_are_those_of_a_new_analysis(
    text: str, edits: Iterable[tuple[int, str, int]]
) -> None:
    def run(text: str = text) -> None:
        again = Again()
        again.hold(text)
        for each in edits:
            text = lay_out(text, *each)
            again.analyze(text, looks=each[0] % 4)
            again.hold(text)

    run_deep(run)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"""A layer."""', '"""Another\n    layer."""'),
        ("    # perhaps\n", ""),
        ("  # the bias", ""),
        ("x, w) + tf.get", "x,\n # why\nw) + \\\ntf.get"),
        ("\n\ndef note", "\n\n\n# A note.\ndef note"),
        ('"""Another text."""', '"""Still\n    more."""'),
        ("    model = Model(", "\n\n    # It.\n    model = Model("),
        ('"again", []); tf', '"again", [],);   tf'),
    ],
)
def test_nothing_runs_again_where_no_code_has_changed(old: str, new: str) -> None:
    def run() -> None:
        again = Again()
        again.analyze(RUNNING)
        kept = again.recall.run
        edited = RUNNING.replace(old, new)
        assert edited != RUNNING
        assert counted(again, edited)[1] == 0
        assert again.recall.run is kept
        again.hold(edited)

    run_deep(run)


def counted(again: Again, text: str) -> tuple[list[str], int]:
    """The names, and how many functions and tests ran for them."""
    before = list(again.recall.known.values())
    analysis = again.analyze(text)
    new = [
        did
        for did in again.recall.known.values()
        if not any(did.facts is old.facts for old in before)
    ]
    return [show(fact) for _, fact in analysis.variables()], len(new)


@pytest.mark.parametrize(
    ("old", "new", "ran"),
    [
        ("    for i in range(2):", "    for i in range(3):", 1),
        ('"two", [2]', '"three", [2]', 1),
        ("        return tf.reduce_mean(self.y)", "        # it\n        return self.y", 1),
        ("            return tf.matmul(x, w)\n", "            return x\n", 5),
        ('"last", [1]', '"later", [1]', 7),
        ("def first(n):", "def first(m):", 7),
    ],
)
def test_only_what_an_edit_can_change_runs_again(old: str, new: str, ran: int) -> None:
    def run() -> None:
        again = Again()
        again.analyze(PROGRAM)
        edited = PROGRAM.replace(old, new)
        assert edited != PROGRAM
        assert counted(again, edited)[1] == ran
        again.hold(edited)

    run_deep(run)


@pytest.mark.parametrize(
    ("first", "then", "ran"),
    [
        ("number = 1", "number = 12", 0),
        ("n", "nu", 0),
        ("n", "number = 1", 5),
        ("x = tf.identity(x)", "x = tf.identity(x, 'x')", 5),
        ("y = tf.identity(x)", "y =  tf.identity(x)  # it", 0),
        ("y = tf.identity(x)", "z = tf.identity(x)", 0),
        ("if size > 4: raise ValueError(x)", "if size > 5: raise ValueError(x)", 0),
        ("for k in range(3): pass", "for k in range(4): size", 0),
        ("x.mark = [size]", "x.mark = [size, 1]", 5),
        ("tf.y = [size]", "tf.y = [size, 1]", 5),
        ("def f(): return x", "def f(): return size", 0),
        ("import gone; y = gone.f(x)", "import gone; z = gone.f(x)", 0),
    ],
)
def test_only_the_function_runs_that_does_what_it_did(first: str, then: str, ran: int) -> None:
    def run() -> None:
        again, texts = Again(), [put_into_dense(each) for each in (first, then)]
        again.analyze(PROGRAM)
        assert counted(again, texts[0])[1] == 5
        assert counted(again, texts[1])[1] == ran
        for text in (*texts, *texts, texts[0].replace("dense(self.x, 4", "dense(self.x, 5")):
            again.hold(text)

    run_deep(run)


@pytest.mark.parametrize("looks", range(1, 30, 4))
def test_a_function_that_runs_alone_may_be_cancelled(
    monkeypatch: pytest.MonkeyPatch, looks: int
) -> None:
    monkeypatch.setattr(budget, "LOOK_EVERY", 1)
    again, texts = Again(), [put_into_dense(f"for k in range({n}): size") for n in (2, 9)]

    def run() -> None:
        again.analyze(PROGRAM)
        again.analyze(texts[0])
        again.analyze(texts[1], looks=looks)
        again.hold(texts[1])

    run_deep(run)


def put_into_dense(statement: str) -> str:
    before = '    """A layer."""\n'
    return PROGRAM.replace(before, f"{before}    {statement}\n")


GIVEN = """\
import tensorflow as tf
KEPT = [1]
def make(x):
    y = 0
    return KEPT
def second(x):
    made = make(x)
    made.append(2)
    tf.get_variable("v%d" % len(KEPT), [len(made)])
"""


def test_a_copy_of_what_was_there_is_not_the_same() -> None:
    def run() -> None:
        again = Again()
        for text in (GIVEN, GIVEN.replace("y = 0", "y = 1")):
            again.hold(text)
        again.hold(GIVEN.replace("y = 0\n    return KEPT", "y = 1\n    return [*KEPT]"))
        again.hold(GIVEN.replace("y = 0\n    return KEPT", "y = 1\n    return list(KEPT)"))
        again.hold(GIVEN)

    run_deep(run)


@pytest.mark.parametrize(
    ("old", "new", "first"),
    [
        ('"last", [1]', '"final", [1]', "if __name__"),
        ("tf.Variable(2.0", "tf.Variable(3.0", "if __name__"),
        ("    print(function.__doc__)", "    print(1)", "@note"),
        ("def note(", "def new():\n    return 1\n\n\ndef note(", "def new"),
        ("size=3):", "size=5):", "def dense"),
        ("pass\n", "pass\n\n\ntf.no_op()\n", "tf.no_op"),
    ],
)
def test_a_program_runs_again_from_what_has_changed(old: str, new: str, first: str) -> None:
    def run() -> None:
        again, text = Again(), RUNNING.replace(old, new)
        again.analyze(RUNNING)
        assert again.recall.run is not None
        ran = watch_statements(again.recall.run)
        again.hold(text)
        node = ast.parse(text).body[ran[0]]
        line = min(each.lineno for each in (node, *getattr(node, "decorator_list", ())))
        assert text.splitlines()[line - 1].startswith(first)

    run_deep(run)


def watch_statements(run: Run) -> list[int]:
    """The statements of the program's file that it comes to from now on."""
    ran: list[int] = []
    note = run.before_statement

    def watch(frame: Frame, index: int) -> None:
        ran.append(index)
        note(frame, index)

    run.before_statement = watch
    return ran


def test_lines_may_go_one_after_another() -> None:
    def run() -> None:
        again, text = Again(), PROGRAM.partition("class Test")[0]
        text += "\n\ndef long():\n    x = 1\n" + "    x = 2\n" * 20
        again.hold(text)
        for kept in (8, 3, 1):
            again.hold(text[: text.index("    x = 2")] + "    x = 2\n" * kept)

    run_deep(run)


IMPORTED = """\
import tensorflow as tf
import helper
def make():
    return tf.get_variable("made", [1])
def first():
    return helper.build()
"""
HELPER = "import program\ndef build():\n    return program.make()\n"


def test_a_program_that_is_imported_too_is_what_it_is_now() -> None:
    def run() -> None:
        again = Again({"/project/helper.py": HELPER})
        for name in ("made", "other", "third"):
            again.hold(IMPORTED.replace("made", name))

    run_deep(run)


MADE = """\
import tensorflow as tf
class Model(object):
    def __init__(self):
        self.w = tf.get_variable("w", [1])
        self.v = tf.Variable([1.0], name="v")
    def first(self):
        return tf.Variable([1.0], name="v")
    def second(self):
        return tf.get_variable("w", [1])
"""


def test_methods_find_what_making_the_object_did() -> None:
    def run() -> None:
        analysis = Again().analyze(MADE)
        names = {e.name.split(".")[-1]: [show(f) for f in e.facts] for e in analysis.entries}
        assert names["first"] == ["w:0", "v:0", "v_1:0"]
        (error,) = analysis.errors
        assert error.entry.endswith("Model.second")
        assert "Variable w already exists" in error.fact.message

    run_deep(run)


OWN_STEP = """\
import tensorflow as tf
class Own(tf.keras.Model):
    def call(self, x):
        return x
    def train_step(self, data):
        for metric in self.metrics:
            metric.update_state(*data)
        return {}
own = Own()
own.compile("sgd", "mse", metrics=["mae"])
own.fit(tf.ones([4, 2]), tf.ones([4, 2]))
"""


def test_paths_are_those_of_the_program_whatever_ran_before(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(checkpoints, "PAUSE", 0.0)

    def hold() -> None:
        program = Again(version="2.21")
        for text in (OWN_STEP, OWN_STEP.replace("def call", "def x"), OWN_STEP):
            program.hold(text)

    run_deep(hold)


def test_what_is_not_known_is_no_object_that_is_gone() -> None:
    begin = "import tensorflow as tf\na = tf.keras.optimizers.SGD(0.1, momentum=0.5)\n"
    text = begin + "a.minimize(lambda: v, [v, w])\n" * 40

    def run() -> None:
        facts = Again().analyze(text, known=False).entries[0].facts
        slots = [fact.site.span.line for fact in facts if "}/momentum" in str(fact.name)]
        assert slots == [line for line in range(3, 43) for _ in "vw"]

    run_deep(run)
