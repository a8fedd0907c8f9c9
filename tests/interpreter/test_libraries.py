"""Libraries that real Python's differential tests leave out: NumPy, six, tests, threads."""

from __future__ import annotations

from typing import Any

import pytest

from tests.interpreter.harness import Shown, interpret, values

CASES: dict[str, dict[str, Any]] = {
    "import numpy as np\na = np.zeros((2, 3)).shape, np.ones(4).size, len(np.ones(4))": {
        "a": ((2, 3), 4, 4)
    },
    "import numpy as np\na = np.prod([2, 3]), np.sqrt(16.0), int(np.prod((2, 3))), np.ceil(1.2)": {
        "a": (6, 4.0, 6, 2.0)
    },
    "import numpy as np\na = [i for i in np.arange(3)], ['w%d' % i for i in np.array([4, 5])]": {
        "a": ([0, 1, 2], ["w4", "w5"])
    },
    "import numpy as np\na = (np.zeros((2, 1)) + np.ones((1, 3))).shape": {"a": (2, 3)},
    "import numpy as np\na = np.zeros((4, 6)).reshape(-1, 8).shape": {"a": (3, 8)},
    "import numpy as np\na = np.zeros(2, np.float32).dtype.name, np.float32(2)": {
        "a": ("float32", 2.0)
    },
    "import numpy as np\nx = np.zeros(3)\nx[0] = 5\na = x[0], x.shape": {"a": (5.0, (3,))},
    "import numpy as np\na = np.random.rand(3, 4).shape, np.random.normal(size=(2,)).shape": {
        "a": ((3, 4), (2,))
    },
    "import six\na = isinstance('x', six.string_types), list(six.iteritems({'a': 1}))": {
        "a": (True, [("a", 1)])
    },
    "import six\nfrom six.moves import range, zip\na = list(range(2)), list(zip([1], [2]))": {
        "a": ([0, 1], [(1, 2)])
    },
    "import abc, six\n@six.add_metaclass(abc.ABCMeta)\nclass A:\n    @abc.abstractmethod\n"
    "    def f(self): pass\nclass B(A):\n    def f(self): return 1\na = B().f()": {"a": 1},
    "import abc, six\nclass A(six.with_metaclass(abc.ABCMeta, object)):\n    v = 1\na = A().v": {
        "a": 1
    },
    "import threading\nlog = []\nt = threading.Thread(target=log.append, args=(1,))\n"
    "t.start()\nt.join()": {"log": [1]},
    "import unittest\nclass T(unittest.TestCase):\n    def test(self):\n        log.append(1)\n"
    "        with self.assertRaises(KeyError):\n            raise KeyError\n"
    "        self.assertRaises(ValueError, int, 'x')\n        self.assertEqual(1, 2)\n"
    "        log.append(2)\nlog = []\nT('test').test()": {"log": [1, 2]},
    "import unittest.mock as mock\nclass A:\n    v = 1\nwith mock.patch.object(A, 'v', 2):\n"
    "    a = A.v\nb = A.v": {"a": 2, "b": 1},
    "import optparse\np = optparse.OptionParser()\np.add_option('-n', '--num', type='int',"
    " default=3)\no, rest = p.parse_args()\na = o.num, rest": {"a": (3, [])},
    "import argparse\np = argparse.ArgumentParser()\np.add_argument('folder')\n"
    "p.add_argument('--n', required=True)\na = p.parse_args()\nb = 'x/%s' % a.folder, a.n": {
        "b": (Shown("x/{a.folder}"), Shown("?"))
    },
    "import argparse\np = argparse.ArgumentParser()\ns = p.add_subparsers(dest='do')\n"
    "t = s.add_parser('train')\nt.add_argument('--lr', default=1)\na = p.parse_args()\n"
    "b = a.lr, a.do": {"b": (1, Shown("?"))},
    "import os.path\nhere = os.path.dirname('/a/b/c.py')\na = os.path.join(here, 'x')": {
        "a": "/a/b/x"
    },
    "import logging\nlog = logging.getLogger(__name__)\nlog.info('x')\na = 1": {"a": 1},
    "import matplotlib.pyplot as plt\nimport pandas as pd\nplt.plot(pd.read_csv('x'))\na = 1": {
        "a": 1
    },
    "import gym\ne = gym.make('Pendulum-v0')\no, c = e.observation_space, e.action_space\n"
    "a = o.shape, c.shape, c.high[0], e._max_episode_steps, isinstance(c, gym.spaces.Box)": {
        "a": ((3,), (1,), 2.0, 200, True)
    },
    "import gymnasium as gym\ne = gym.make('CartPole-v1').unwrapped\ns, _ = e.reset()\n"
    "t, r, d, _, _ = e.step(1)\na = s.shape, t.shape, e.action_space.n": {"a": ((4,), (4,), 2)},
    "import gym\ne = gym.make('CartPole-v1')\ns, r, d, i = e.step(1)\nt, _ = e.reset()\n"
    "a = s.shape, t.shape": {"a": ((4,), (4,))},
    "from gym import spaces, Env, ObservationWrapper\nfrom gym.spaces.box import Box\n"
    "class E(Env):\n    observation_space = spaces.Dict({'b': Box(0, 1, (2, 3)),"
    " 'a': spaces.Discrete(4)})\n    action_space = spaces.MultiDiscrete([2, 3])\n"
    "class W(ObservationWrapper):\n    def __init__(self, env):\n"
    "        super().__init__(env)\n        self.observation_space = Box(0, 1, (5,))\n"
    "w = W(E())\na = list(w.env.observation_space.spaces), w.observation_space.shape\n"
    "b = spaces.flatdim(w.env.observation_space), w.action_space.nvec[1]": {
        "a": (["a", "b"], (5,)),
        "b": (10, 3),
    },
    "import gym\nclass E(gym.Env):\n    n = 3\ngym.register('E-v0', '__main__:E')\n"
    "a = gym.make('E-v0').n, gym.make('Other-v0').observation_space": {"a": (3, Shown("?"))},
    "import functools\n@functools.singledispatch\ndef f(x): return 1\na = f(2)": {"a": 1},
    "from typing import *\nX = Union[int, List[str]]\ndef f(x: Optional[X] = None) -> Dict[str, X]:"
    "\n    return cast(int, 5)\na = f()": {"a": 5},
}


@pytest.mark.parametrize("program", CASES)
def test_library(program: str) -> None:
    found = values(program)
    assert {name: found[name] for name in CASES[program]} == CASES[program]


def test_what_a_thread_does_is_followed() -> None:
    run = interpret("import threading\nthreading.Thread(target=print).start()")
    assert not run.doubts


def test_leaving_the_program_ends_it() -> None:
    run = interpret("import sys\nsys.exit(1)\na = 1")
    assert run.beyond is not None
    assert run.beyond.cls.name == "SystemExit"


def test_small_packages_that_decorate() -> None:
    found = values(
        """
import easydict, gin, wrapt
from multipledispatch import dispatch
calls = []
@wrapt.decorator
def noted(wrapped, instance, args, kwargs):
    calls.append((instance is not None, args, kwargs))
    return wrapped(*args, **kwargs)
class A:
    @noted
    def m(self, x): return x + 1
@noted
def f(x, y=2): return x * y
a = A().m(3), f(4, y=5)
@gin.configurable("h", blacklist=["x"])
def h(x=1): return x
b = h(5), easydict.EasyDict({"a": {"b": 3}}).a.b
@dispatch(int, object)
def k(x, y): return "int"
@dispatch(object, object)
def k(x, y): return "object"
@dispatch(int, str)
def k(x, y): return "int str"
c = k(1, 2), k("a", 2), k(1, "x")
"""
    )
    assert found["calls"] == [(True, (3,), {}), (False, (4,), {"y": 5})]
    assert (found["a"], found["b"], found["c"]) == ((4, 20), (5, 3), ("int", "object", "int str"))
