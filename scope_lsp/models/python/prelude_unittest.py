# mypy: ignore-errors
# Interpreted for a program that has tests, never imported by us.
"""What `unittest` offers, as far as names depend on it: assertions are taken to hold."""

import unittest


class SkipTest(Exception):
    pass


class _Raises:
    def __init__(self, expected):
        self.expected = expected
        self.exception = None

    def __enter__(self):
        self._mark = unittest._model.mark()
        return self

    def __exit__(self, kind, error, traceback):
        if kind is None:
            unittest._model.expected_in_vain(self._mark)
            return False
        if not unittest._model.matches(error, self.expected):
            return False
        self.exception = error
        return True


class _Nothing:
    def __enter__(self):
        return self

    def __exit__(self, *error):
        return None


class TestCase:
    maxDiff = None
    longMessage = True

    def __init__(self, methodName="runTest"):
        self._testMethodName = methodName
        self._cleanups = []

    def setUp(self):
        return None

    def tearDown(self):
        return None

    @classmethod
    def setUpClass(cls):
        return None

    @classmethod
    def tearDownClass(cls):
        return None

    def id(self):
        return "%s.%s.%s" % (type(self).__module__, type(self).__name__, self._testMethodName)

    def shortDescription(self):
        return None

    def run(self, result=None):
        return result

    def addCleanup(self, function, *args, **kwargs):
        return None

    def subTest(self, msg=None, **params):
        return _Nothing()

    def skipTest(self, reason):
        raise SkipTest(reason)

    def fail(self, msg=None):
        raise AssertionError(msg)

    def assertRaises(self, expected, function=None, *args, **kwargs):
        if function is None:
            return _Raises(expected)
        with _Raises(expected):
            function(*args, **kwargs)

    def assertRaisesRegex(self, expected, regex, function=None, *args, **kwargs):
        return self.assertRaises(expected, function, *args, **kwargs)  # noqa: PT027

    assertRaisesRegexp = assertRaisesRegex

    def assertWarns(self, expected, function=None, *args, **kwargs):
        if function is None:
            return _Nothing()
        function(*args, **kwargs)

    def assertLogs(self, logger=None, level=None):
        return _Nothing()


def _holds(self, *args, **kwargs):
    return None


for _name in (
    "assertEqual assertNotEqual assertEquals assertTrue assertFalse assert_ assertIs assertIsNot "
    "assertIsNone assertIsNotNone assertIn assertNotIn assertIsInstance assertNotIsInstance "
    "assertAlmostEqual assertAlmostEquals assertNotAlmostEqual assertGreater assertGreaterEqual "
    "assertLess assertLessEqual assertRegex assertRegexpMatches assertNotRegex assertCountEqual "
    "assertItemsEqual assertMultiLineEqual assertSequenceEqual assertListEqual assertTupleEqual "
    "assertSetEqual assertDictEqual failUnless failIf"
).split():
    setattr(TestCase, _name, _holds)


class TestSuite:
    def addTest(self, test):
        return None


def _unchanged(function):
    return function


def skip(reason):
    return _unchanged


def skipIf(condition, reason):
    return _unchanged


def skipUnless(condition, reason):
    return _unchanged


def expectedFailure(function):
    return function


def main(*args, **kwargs):
    return None
