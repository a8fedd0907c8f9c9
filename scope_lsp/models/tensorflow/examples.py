"""Data sets that come with TensorFlow 1: they are read from files, and add nothing to a graph."""

from __future__ import annotations

from scope_lsp.domain.values import Unknown, Value
from scope_lsp.models.registry import Call, api

_MNIST = "contrib.learn.python.learn.datasets"


@api(
    "tf.examples.tutorials.mnist.input_data.read_data_sets",
    "tf.examples.tutorials.mnist.input_data.load_mnist",
    f"tf.{_MNIST}.mnist.read_data_sets",
    f"tf.{_MNIST}.mnist.load_mnist",
    f"tf.{_MNIST}.base.load_csv_with_header",
    f"tf.{_MNIST}.base.load_csv_without_header",
    f"tf.{_MNIST}.base.maybe_download",
    "tf.contrib.learn.datasets.load_dataset",
    "tf.contrib.learn.datasets.load_iris",
    "tf.contrib.learn.datasets.base.load_csv_with_header",
    "tf.contrib.learn.datasets.mnist.read_data_sets",
)
def read_data(call: Call, /, *args: Value, **kwargs: Value) -> Value:
    """Arrays that only a run can know."""
    return Unknown(f"what {call.path.rpartition('.')[2]} reads isn't known", plain=True)
