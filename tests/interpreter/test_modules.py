# ruff: noqa: E501  # dense programs read best on few lines
"""Modules beside the program, packages, and programs for Python 2."""

from __future__ import annotations

from typing import Any

import pytest

from tests.interpreter.harness import Shown, interpret, values

IMPORTS: dict[str, tuple[dict[str, str], dict[str, Any]]] = {
    "a module": (
        {"main.py": "import lib\na = lib.f(2), lib.__name__", "lib.py": "def f(x): return x + 1"},
        {"a": (3, "lib")},
    ),
    "from a module": (
        {
            "main.py": "from lib import f as g, K\na = g(K)",
            "lib.py": "K = 4\ndef f(x): return x * 2",
        },
        {"a": 8},
    ),
    "star": (
        {
            "main.py": "from lib import *\na = f(), K, '_p' in dir()",
            "lib.py": "from sub import *\n_p = 1\ndef f(): return 7",
            "sub.py": "K = 5",
        },
        {"a": (7, 5, False)},
    ),
    "star with __all__": (
        {
            "main.py": "q = 1\nfrom lib import *\na = q, _p",
            "lib.py": "__all__ = ['_p']\n_p = 2\nq = 3",
        },
        {"a": (1, 2)},
    ),
    "a package": (
        {
            "main.py": "import pkg.mod\nfrom pkg import other\na = pkg.mod.x, pkg.top, other.y",
            "pkg/__init__.py": "top = 'top'",
            "pkg/mod.py": "x = 'x'",
            "pkg/other.py": "y = 'y'",
        },
        {"a": ("x", "top", "y")},
    ),
    "relative imports": (
        {
            "main.py": "from pkg.sub import a",
            "pkg/__init__.py": "",
            "pkg/base.py": "B = 'base'",
            "pkg/sub/__init__.py": "from .inner import I\nfrom ..base import B\nfrom .. import base\na = I, B, base.B",
            "pkg/sub/inner.py": "I = 'inner'",
        },
        {"a": ("inner", "base", "base")},
    ),
    "modules run once": (
        {
            "main.py": "import lib\nimport other\nfrom lib import log\na = list(log)",
            "lib.py": "log = []\nlog.append('run')",
            "other.py": "import lib\nlib.log.append('other')",
        },
        {"a": ["run", "other"]},
    ),
    "mutual imports": (
        {
            "main.py": "import one\na = one.f()",
            "one.py": "import two\nX = 1\ndef f(): return two.g() + 1",
            "two.py": "import one\ndef g(): return one.X + 1",
        },
        {"a": 3},
    ),
    "globals of the module": (
        {
            "main.py": "import lib\nn = 100\nlib.inc(); lib.inc()\na = lib.n, n",
            "lib.py": "n = 0\ndef inc():\n    global n\n    n += 1",
        },
        {"a": (2, 100)},
    ),
    "a module that may be installed": (
        {"main.py": "try:\n    import nowhere\n    a = 1\nexcept ImportError:\n    a = 2"},
        {"a": Shown("1 or 2")},
    ),
    "a module that certainly isn't there": (
        {
            "main.py": "import pkg\ntry:\n    import pkg.nowhere\n    a = 1\nexcept ImportError:\n    a = 2",
            "pkg/__init__.py": "",
        },
        {"a": 2},
    ),
    "a module of Python 2": (
        {"main.py": "try:\n    import cPickle\n    a = 1\nexcept ImportError:\n    a = 2"},
        {"a": 2},
    ),
    "a file hides Python's own module": (
        {
            "main.py": "import queue, types\na = queue.x, types.y",
            "queue.py": "x = 1",
            "types.py": "y = 2",
        },
        {"a": (1, 2)},
    ),
    "a folder hides nothing": (
        {"main.py": "import json\na = json.dumps([1])", "json/other.py": "x = 1"},
        {"a": "[1]"},
    ),
    "folders without __init__": (
        {
            "main.py": "import one.two.three as m\nfrom one import two\na = m.x, two.three.x",
            "one/two/three.py": "x = 1",
        },
        {"a": (1, 1)},
    ),
    "sys.path": (
        {
            "main.py": "import os, sys\nsys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), 'lib'))\nsys.path.append('more')\nimport queue, other\na = queue.x, other.y",
            "lib/queue.py": "x = 1",
            "more/other.py": "y = 2",
        },
        {"a": (1, 2)},
    ),
    "sys.path by pathlib": (
        {
            "main.py": "import sys\nfrom pathlib import Path\nhere = Path(__file__).resolve().parent\nsys.path.append(str(here / 'lib'))\nimport other\na = other.y, (here / 'w.ckpt').stem, here.parents[0].name, Path('a') / 'b/c.txt' == Path('a/b', 'c.txt')",
            "lib/other.py": "y = 2",
        },
        {"a": (2, "w", "", True)},
    ),
    "a registry of a folder": (
        {
            "main.py": "import nets\na = sorted(nets.found), nets.found['b']",
            "nets/__init__.py": "import importlib, pkgutil\nfound = {}\nfor _, name, is_package in pkgutil.iter_modules(__path__):\n    found[name] = importlib.import_module(__name__ + '.' + name).x",
            "nets/a.py": "x = 1",
            "nets/b.py": "x = 2",
        },
        {"a": (["a", "b"], 2)},
    ),
    "a module made by hand": (
        {
            "main.py": "import sys, types\nm = types.ModuleType('made')\nm.x = 3\nsys.modules['made'] = m\nfrom made import x\na = x, m.__name__"
        },
        {"a": (3, "made")},
    ),
    "what is appended to sys.path hides nothing": (
        {
            "main.py": "import sys\nsys.path.append('lib')\nimport json\na = json.dumps([1])",
            "lib/json.py": "x = 1",
        },
        {"a": "[1]"},
    ),
    "a sibling, as Python 2 finds it": (
        {
            "main.py": "import pkg.a as m\na = m.b.x, m.b.__name__",
            "pkg/__init__.py": "",
            "pkg/a.py": "import b",
            "pkg/b.py": "x = 1",
        },
        {"a": (1, "pkg.b")},
    ),
    "the program's folder comes before the importer's": (
        {
            "main.py": "import pkg.a as m\na = m.b.x",
            "b.py": "x = 'top'",
            "pkg/__init__.py": "",
            "pkg/a.py": "import b",
            "pkg/b.py": "x = 'inner'",
        },
        {"a": "top"},
    ),
    "relative imports in the program": (
        {
            "main.py": "from .b import x\nfrom . import b\na = x, b.__name__, __name__",
            "b.py": "x = 1",
        },
        {"a": (1, "program.b", "__main__")},
    ),
    "relative imports that may fail": (
        {
            "main.py": "try:\n    from .b import x\nexcept ImportError:\n    import b\na = b.__name__",
            "b.py": "x = 1",
        },
        {"a": "b"},
    ),
    "a module that puts something else in its place": (
        {
            "main.py": "import lazy\na = lazy.x, lazy.y",
            "lazy.py": "import sys\nclass Lazy:\n    x = 1\n    def __getattr__(self, name): return name\nsys.modules[__name__] = Lazy()",
        },
        {"a": (1, "y")},
    ),
    "a module that the program makes": (
        {
            "main.py": "import sys\nclass M: x = 1\nsys.modules['made'] = M()\nimport made\nfrom made import x\na = made.x, x"
        },
        {"a": (1, 1)},
    ),
    "a module of the package that is being imported": (
        {
            "main.py": "import pkg\na = pkg.b.x, pkg.c.x",
            "pkg/__init__.py": "from pkg import b\nfrom . import c",
            "pkg/b.py": "from pkg import c\nx = c.x + 1",
            "pkg/c.py": "x = 1",
        },
        {"a": (2, 1)},
    ),
    "a relative name for importlib": (
        {
            "main.py": "import importlib\na = importlib.import_module('.b', 'pkg').x",
            "pkg/__init__.py": "",
            "pkg/b.py": "x = 1",
        },
        {"a": 1},
    ),
    "main guard": (
        {
            "main.py": "import lib\na = lib.ran\nif __name__ == '__main__':\n    b = 1",
            "lib.py": "ran = False\nif __name__ == '__main__':\n    ran = True",
        },
        {"a": False, "b": 1},
    ),
    "import in a function": (
        {"main.py": "def f():\n    import lib\n    return lib.x\na = f()", "lib.py": "x = 3"},
        {"a": 3},
    ),
    "importlib": (
        {"main.py": "import importlib\na = importlib.import_module('lib').x", "lib.py": "x = 3"},
        {"a": 3},
    ),
    "imported under an unknown condition": (
        {
            "main.py": "import os\nif os.path.exists('x'):\n    import lib\nelse:\n    lib = None\nfrom lib import K\na = K().v",
            "lib.py": "class K:\n    def __init__(self): self.v = 3",
        },
        {"a": 3},
    ),
}


@pytest.mark.parametrize("name", IMPORTS)
def test_imports(name: str) -> None:
    files, wanted = IMPORTS[name]
    found = values(files["main.py"], files)
    assert {key: found[key] for key in wanted} == wanted


PYTHON2: dict[str, dict[str, Any]] = {
    "print 'x', 1\na = 1": {"a": 1},
    "a = map(lambda v: v + 1, [1, 2])[0]": {"a": 2},
    "a = range(3) + [9], zip([1], [2])[0]": {"a": ([0, 1, 2, 9], (1, 2))},
    "a = 7 / 2, 7.0 / 2, -7 / 2": {"a": (3, 3.5, -4)},
    "from __future__ import division\na = 7 / 2": {"a": 3.5},
    "d = {'a': 1}\na = d.keys()[0], d.has_key('a'), d.iteritems().next()": {
        "a": ("a", True, ("a", 1))
    },
    "try:\n    raise ValueError, 'no'\nexcept ValueError, e:\n    a = str(e)": {"a": "no"},
    "a = isinstance(u'x', basestring), isinstance('x', unicode), 0777, 10L": {
        "a": (True, True, 511, 10)
    },
    "a = reduce(lambda p, q: p + q, [1, 2, 3]), filter(None, [0, 1])": {"a": (6, [1])},
    "import sys\na = sys.version_info[0], sys.version_info >= (3,), sys.version_info.major": {
        "a": (2, False, 2)
    },
    "class A:\n    def __nonzero__(self): return False\na = bool(A())": {"a": False},
    "class A(object):\n    def __init__(self): self.v = 1\n    def next(self):\n        self.v += 1\n        if self.v > 3: raise StopIteration\n        return self.v\n    def __iter__(self): return self\na = list(A())": {
        "a": [2, 3]
    },
    "exec 'x = 1'\na = 2": {"a": 2},
    "a = `5`, 1 <> 2": {"a": ("5", True)},
}


@pytest.mark.parametrize("program", PYTHON2)
def test_python2(program: str) -> None:
    found = values(program, version="0.12")
    assert {name: found[name] for name in PYTHON2[program]} == PYTHON2[program]


def test_python3_is_told_from_python2() -> None:
    found = values("import sys, six\na = sys.version_info >= (3, 0), six.PY2, sys.version_info[:1]")
    assert found["a"] == (True, False, (3,))


def test_what_the_machine_would_tell_is_unknown() -> None:
    found = values("import os, sys\na = os.environ.get('X'), sys.argv[1], os.path.exists('f')")
    assert found["a"] == (Shown("?"),) * 3


def test_what_the_program_sets_is_known() -> None:
    found = values("import os\nos.environ['X'] = '0'\na = os.environ['X'], os.environ.get('X')")
    assert found["a"] == ("0", "0")


def test_no_run_sees_what_another_has_changed() -> None:
    interpret("import os, sys, collections\nos.environ['X'] = '0'\nsys.argv[0] = 'q'")
    assert values("import os\na = os.environ.get('X')")["a"] == Shown("?")
