"""`scope-lsp names` beside running the same program in TensorFlow: time and memory.

    python -m tests.benchmarks.programs --tensorflow PYTHON [--root DIR]… PROGRAM…

PYTHON is that of an environment with TensorFlow. Without a PROGRAM, one builds BERT-base, and one
for training, from PyPI's `bert-tensorflow`, for TensorFlow 1.15. Needs `.[benchmark]`.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import psutil

from tests.corpus.sources import have

BUILT = """\
import tensorflow as tf
from bert import modeling, optimization

config = modeling.BertConfig(vocab_size=30522)
ids = tf.placeholder(tf.int32, [8, 128])
model = modeling.BertModel(config, is_training=True, input_ids=ids)
"""

TRAINED = """\
loss = tf.reduce_mean(model.get_pooled_output())
train = optimization.create_optimizer(loss, 5e-5, 1000, 100, use_tpu=False)
"""

PROGRAMS = {"bert_base.py": BUILT, "bert_base_trained.py": BUILT + TRAINED}


class Cost(NamedTuple):
    """What a process took."""

    seconds: float
    cpu: float
    megabytes: float


def cost(command: list[str], folder: Path, roots: list[Path]) -> Cost:
    """Run a process to its end, looking at it all the while."""
    path = os.pathsep.join(map(str, roots))
    quiet = {"TF_CPP_MIN_LOG_LEVEL": "3", "CUDA_VISIBLE_DEVICES": ""}
    compiled = {"PYTHONDONTWRITEBYTECODE": ""}  # as what is installed is, both of them
    start = time.perf_counter()
    process = psutil.Popen(
        command,
        cwd=folder,
        env={**os.environ, **quiet, **compiled, "PYTHONPATH": path},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    most, cpu = 0.0, 0.0
    while process.poll() is None:
        try:
            most = max(most, process.memory_info().rss / 1e6)
            cpu = sum(process.cpu_times()[:2])
        except psutil.Error:
            break
        time.sleep(0.01)
    told = process.communicate()[1]
    if process.returncode:
        raise SystemExit(f"{' '.join(command)} failed:\n{told.decode(errors='replace')[-2000:]}")
    return Cost(time.perf_counter() - start, cpu, most)


def _programs(given: list[str], folder: Path) -> Iterator[tuple[Path, list[Path]]]:
    for each in given:
        yield Path(each).absolute(), []
    if not given:
        source = have("PyPI bert-tensorflow==1.0.1", "bert-tensorflow")
        if source is None:
            raise SystemExit("bert-tensorflow can't be had here")
        for name, text in PROGRAMS.items():
            (folder / name).write_text(text)
            yield folder / name, [source]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("programs", nargs="*", metavar="PROGRAM")
    parser.add_argument("--tensorflow", required=True, metavar="PYTHON")
    parser.add_argument("--root", action="append", default=[], type=Path)
    parser.add_argument("--repeat", type=int, default=3)
    asked = parser.parse_args()
    print("| program | | seconds | CPU seconds | MB |\n| --- | --- | --- | --- | --- |")
    with tempfile.TemporaryDirectory() as name:
        for program, more in _programs(asked.programs, Path(name)):
            roots = [*asked.root, *more]
            given = [part for root in roots for part in ("--root", str(root))]
            ours = [sys.executable, "-m", "scope_lsp", "names", "--format", "json", *given]
            project = Path(__file__).parent.parent.parent
            for who, command, path in (
                ("scope-lsp names", [*ours, str(program)], [project]),
                ("TensorFlow", [asked.tensorflow, str(program)], roots),
            ):
                costs = [cost(command, program.parent, path) for _ in range(asked.repeat)]
                seconds, cpu, memory = (statistics.median(each) for each in zip(*costs))
                print(f"| {program.name} | {who} | {seconds:.2f} | {cpu:.2f} | {memory:.0f} |")


if __name__ == "__main__":
    main()
