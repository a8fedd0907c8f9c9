"""`tf.test.TestCase`: sessions over the default graph, and checks that add nothing.

After `python/framework/test_util.py` of 1.15.
"""

import contextlib
import threading
import unittest

import tensorflow as tf


class TestCase(unittest.TestCase):
    @contextlib.contextmanager
    def session(self, graph=None, config=None, use_gpu=False, force_gpu=False):
        if tf.executing_eagerly():
            yield None
        else:
            if graph is None:
                graph = tf.compat.v1.get_default_graph()
            with graph.as_default():
                yield tf.compat.v1.Session(graph=graph)

    def setUp(self):
        self._graph_of_session = None
        tf._testing.begin()

    _graph_of_session = None
    """The graph of the session that a test keeps, to which it comes back."""

    def cached_session(self, graph=None, config=None, use_gpu=False, force_gpu=False):
        if self._graph_of_session is None and not tf.executing_eagerly():
            self._graph_of_session = graph or tf.compat.v1.get_default_graph()
        return self.session(self._graph_of_session)

    def test_session(self, graph=None, config=None, use_gpu=False, force_gpu=False):
        return self.cached_session() if graph is None else self.session(graph)

    def evaluate(self, tensors):
        return tf.compat.v1.Session.run(None, tensors)

    def get_temp_dir(self):
        return "/tmp"

    def assertRaisesWithPredicateMatch(self, exception_type, expected):
        return self.assertRaises(exception_type)

    def assertRaisesOpError(self, expected):
        return self.assertRaises(Exception)

    def assertRaisesIncompatibleShapesError(self, *args, **kwargs):
        return self.assertRaises(Exception)

    def assertRaisesWithLiteralMatch(self, expected, message, function=None, *args, **kwargs):
        return self.assertRaises(expected, function, *args, **kwargs)

    def checkedThread(self, target, args=None, kwargs=None):
        return threading.Thread(target=target, args=args or (), kwargs=kwargs or {})

    def captureWritesToStream(self, stream):
        return contextlib.nullcontext()

    def __getattr__(self, name):
        if name.startswith("assert"):
            return nothing
        raise AttributeError(name)


def nothing(*args, **kwargs):
    return None


def unknown(*args, **kwargs):
    return tf._keras.unknown("it is only known when a test runs")


for _name in (
    "assertAllClose assertAllCloseAccordingToType assertAllEqual assertAllGreater "
    "assertAllGreaterEqual assertAllInRange assertAllInSet assertAllLess assertAllLessEqual "
    "assertArrayNear assertBetween assertCommandFails assertCommandSucceeded "
    "assertCommandSucceeds assertContainsInOrder assertContainsSubsequence assertContainsSubset "
    "assertDTypeEqual assertDeviceEqual assertEmpty assertEndsWith assertLen "
    "assertNDArrayNear assertNear assertNotAllClose assertNotAllEqual assertNotEmpty "
    "assertProtoEquals assertProtoEqualsVersion assertSameElements assertSameStructure "
    "assertSequenceAlmostEqual assertShapeEqual assertStartsWith assertTotallyOrdered"
).split():
    setattr(TestCase, _name, nothing)
for _name in (
    "_GetNdArray", "_eval_tensor", "create_tempdir", "create_tempfile", "evaluate_if_both_tensors",
):  # fmt: skip
    setattr(TestCase, _name, unknown)
