"""What servers are measured with: a published file, a long one, and a folder of many."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.corpus.sources import have

BERT = "PyPI bert-tensorflow==1.0.1"
LONG = 5_000
"""Lines of the long file."""
MANY = 500
"""Files of the workspace."""

_HEAD = '''\
"""Many models in one file."""
import tensorflow as tf

'''
_MODEL = '''
class Model{n}(object):
    """A network with its own scope, layers and head."""

    def __init__(self, features, size={size}, training=True):
        self.size = size
        self.training = training
        with tf.variable_scope("model_{n}"):
            self.embedded = self.embed(features)
            self.encoded = self.encode(self.embedded)
            self.logits = self.head(self.encoded)

    def embed(self, features):
        with tf.variable_scope("embeddings"):
            table = tf.get_variable(
                "table",
                [{vocabulary}, self.size],
                initializer=tf.truncated_normal_initializer(stddev=0.02))
            found = tf.nn.embedding_lookup(table, features)
            return layer_norm_{n}(found)

    def encode(self, inputs):
        outputs = inputs
        for index in range(2):
            with tf.variable_scope("layer_%d" % index):
                outputs = attention_{n}(outputs, self.size)
                with tf.variable_scope("feed_forward"):
                    hidden = tf.layers.dense(outputs, 4 * self.size, tf.nn.relu, name="hidden")
                    outputs += tf.layers.dense(hidden, self.size, name="output")
        return outputs

    def head(self, inputs):
        with tf.variable_scope("head"):
            weights = tf.get_variable("weights", [self.size, 2])
            bias = tf.get_variable("bias", [2], initializer=tf.zeros_initializer())
            if self.training:
                inputs = tf.nn.dropout(inputs, 0.9)
            return tf.nn.bias_add(tf.matmul(inputs[:, 0, :], weights), bias)


def layer_norm_{n}(inputs, name=None):
    """Normalize the last axis."""
    with tf.variable_scope(name, "layer_norm"):
        size = inputs.shape[-1]
        gamma = tf.get_variable("gamma", [size], initializer=tf.ones_initializer())
        beta = tf.get_variable("beta", [size], initializer=tf.zeros_initializer())
        mean, variance = tf.nn.moments(inputs, [-1], keep_dims=True)
        return gamma * (inputs - mean) / tf.sqrt(variance + 1e-6) + beta


def attention_{n}(inputs, size):
    """Let each position see all others."""
    with tf.variable_scope("attention"):
        query = tf.layers.dense(inputs, size, name="query")
        key = tf.layers.dense(inputs, size, name="key")
        value = tf.layers.dense(inputs, size, name="value")
        scores = tf.matmul(query, key, transpose_b=True)
        weights = tf.nn.softmax(scores / float(size) ** 0.5)
        mixed = tf.layers.dense(tf.matmul(weights, value), size, name="mixed")
        return layer_norm_{n}(inputs + mixed)


def build_{n}(batch=8, length=16):
    """What a training program of the model calls."""
    features = tf.placeholder(tf.int32, [batch, length], name="features")
    labels = tf.placeholder(tf.int32, [batch], name="labels")
    model = Model{n}(features)
    loss = tf.reduce_mean(
        tf.nn.sparse_softmax_cross_entropy_with_logits(labels=labels, logits=model.logits))
    return loss, model
'''


@dataclass
class Material:
    """A file to open, in a folder."""

    name: str
    folder: Path
    path: Path
    hovers: list[tuple[int, int]] = field(default_factory=list)
    """Places to point at: the last part of what is called, line and character from 0."""
    places: list[tuple[int, int]] = field(default_factory=list)
    """Where a statement may be typed: a line from 0, and how far it is indented."""

    def __post_init__(self) -> None:
        tree = ast.parse(self.text)
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                at = (node.func.end_lineno or 1) - 1, (node.func.end_col_offset or 1) - 1
                self.hovers.append(at)
        for function in ast.walk(tree):
            if isinstance(function, ast.FunctionDef):
                self.places += [(s.lineno - 1, s.col_offset) for s in function.body]

    @property
    def text(self) -> str:
        return self.path.read_text()

    def typing(self, count: int) -> Iterator[tuple[int, int, str]]:
        """Edits of one key each, as a person types statements all over the file.

        Each says where, and what is typed there. The lines grow by one for each statement.
        """
        statement, typed, turn = "number = 12", 0, 0
        added: list[int] = []
        while typed < count:
            line, indent = self.places[(turn * 7 + 3) % len(self.places)]
            line += sum(each <= line for each in added)
            added.append(self.places[(turn * 7 + 3) % len(self.places)][0])
            yield line, 0, " " * indent + "\n"
            for column, key in enumerate(statement):
                yield line, indent + column, key
            typed += len(statement) + 1
            turn += 1


def published() -> Path | None:
    """BERT's `modeling.py`; None if it can't be had."""
    folder = have(BERT, "bert-tensorflow")
    return folder / "bert" / "modeling.py" if folder is not None else None


def long_text(lines: int = LONG) -> str:
    """A file of models, with at least so many lines."""
    text, number = _HEAD, 0
    while text.count("\n") < lines:
        text += _MODEL.format(n=number, size=64 + number, vocabulary=1000 + number)
        number += 1
    return text


def many_files(folder: Path, count: int = MANY, using: int = 10) -> Path:
    """A workspace in which one file of `using` is about TensorFlow; gives a program of it."""
    for number in range(count):
        package = folder / f"package_{number // 50}"
        package.mkdir(parents=True, exist_ok=True)
        (package / "__init__.py").touch()
        body = _HEAD + _MODEL.format(n=number, size=64, vocabulary=1000)
        plain = PLAIN.format(n=number)
        (package / f"module_{number}.py").write_text(plain if number % using else body)
    program = folder / "program.py"
    imports = "".join(
        f"from package_{n // 50}.module_{n} import build_{n}\n"
        for n in range(0, min(count, 50), using)
    )
    program.write_text(f"{imports}\n\ndef main():\n    loss, train = build_0()\n\n\nmain()\n")
    return program


PLAIN = '''\
"""A module that has nothing to do with TensorFlow."""
import json
import os


class Record{n}(object):
    def __init__(self, path):
        self.path = path
        self.items = []

    def read(self):
        with open(self.path) as file:
            for line in file:
                item = json.loads(line)
                if item.get("name") and os.path.exists(item["name"]):
                    self.items.append(item)
        return self

    def total(self):
        return sum(item["size"] for item in self.items)


def merge_{n}(paths):
    return [record for path in paths for record in Record{n}(path).read().items]
'''
