"""How long an answer takes: the cost must grow with the calls that a program makes, no faster.

    python -m tests.benchmarks.layers [--layers 1,10,100] [--repeat 3]

Each row is one network with so many layers, and the CPU time of its analysis: in all, and for a
layer.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from scope_lsp.analysis import Analysis, Entry
from scope_lsp.version import Version
from scope_lsp.workspace.deep_stack import run_deep
from scope_lsp.workspace.programs import Workspace

VARIABLES = """\
import tensorflow as tf
def layer(x, size, name):
    with tf.variable_scope(name):
        w = tf.get_variable("w", [size, size])
        b = tf.get_variable("b", [size], initializer=tf.zeros_initializer())
        return tf.nn.relu(tf.matmul(x, w) + b)
x = tf.placeholder(tf.float32, [None, 64])
for i in range({layers}):
    x = layer(x, 64, "layer_%d" % i)
"""
LAYERS = """\
import tensorflow as tf
x = tf.placeholder(tf.float32, [None, 32, 32, 16])
for i in range({layers}):
    with tf.variable_scope("block%d" % i):
        y = tf.layers.conv2d(x, 16, 3, padding="same")
        y = tf.layers.batch_normalization(y, training=True)
        x = x + tf.nn.relu(y)
"""
CLASSES = """\
import tensorflow as tf
class Attention(object):
    def __init__(self, size):
        self.size = size
    def __call__(self, x, scope):
        with tf.variable_scope(scope):
            q, k, v = [tf.layers.dense(x, self.size, name=n) for n in ("q", "k", "v")]
            weights = tf.nn.softmax(tf.matmul(q, k, transpose_b=True))
            return tf.layers.dense(tf.matmul(weights, v), self.size, name="out")
x = tf.placeholder(tf.float32, [8, 10, 64])
attention = Attention(64)
with tf.variable_scope("encoder"):
    for i in range({layers}):
        x = attention(x, "layer_%d" % i) + x
"""
PROGRAMS = {"get_variable": VARIABLES, "conv2d and batch norm": LAYERS, "attention": CLASSES}


def measure(program: str, layers: int, repeat: int = 1) -> tuple[float, int]:
    """The best time of several, and how many variables were found."""
    with tempfile.TemporaryDirectory() as name:
        path = Path(name, "program.py")
        path.write_text(program.format(layers=layers))
        workspace = Workspace([Path(name)])

        def analyze() -> Analysis:
            return workspace.analyze([Entry(str(path))], Version(1, 15), [])

        times = [_timed(analyze) for _ in range(repeat)]
        return min(taken for taken, _ in times), len(times[0][1].variables())


def _timed(analyze: Callable[[], Analysis]) -> tuple[float, Analysis]:
    start = time.process_time()
    analysis = run_deep(analyze)
    return time.process_time() - start, analysis


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--layers", default="1,10,100")
    parser.add_argument("--repeat", type=int, default=3)
    asked = parser.parse_args()
    measure(VARIABLES, 1)  # what is done once is done
    print(f"{'program':24}{'layers':>8}{'variables':>11}{'seconds':>10}{'ms a layer':>12}")
    for title, program in PROGRAMS.items():
        for layers in map(int, asked.layers.split(",")):
            taken, variables = measure(program, layers, asked.repeat)
            each = 1000 * taken / layers
            print(f"{title:24}{layers:>8}{variables:>11}{taken:>10.3f}{each:>12.2f}")


if __name__ == "__main__":
    main()
