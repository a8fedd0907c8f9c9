# ruff: noqa: E501  # dense programs read best on few lines
"""Programs that nobody means well with: too deep, too large, endless, or no text at all."""

from __future__ import annotations

TF = "import tensorflow as tf\n"
SCOPE = "with tf.variable_scope('s'):\n"
LAYER = "tf.layers.dense(tf.zeros([1, 1]), 1)\n"


def nested(line: str, depth: int, last: str = "pass") -> str:
    """A block in a block in a block."""
    lines = [f"{' ' * level}{line}\n" for level in range(depth)]
    return "".join(lines) + " " * depth + last + "\n"


DEEP: dict[str, str] = {
    "scopes": TF + nested("with tf.variable_scope('s'):", 10_000, "w = tf.get_variable('w', [])"),
    "scopes of a loop": TF
    + "import contextlib\nwith contextlib.ExitStack() as stack:\n"
    + "  for i in range(10000): stack.enter_context(tf.variable_scope('s%d' % i))\n"
    + "  tf.get_variable('w', [])\n",
    "scopes of a recursion": TF
    + "def f(n):\n  with tf.variable_scope('s'):\n    return f(n - 1) if n else tf.get_variable('w')\n"
    + "f(10000)\n",
    "scopes never left": TF
    + "for i in range(10000): tf.variable_scope('s').__enter__()\ntf.get_variable('w', [])\n",
    "scopes in one statement": TF
    + "with "
    + ", ".join(["tf.variable_scope('s')"] * 10_000)
    + ": tf.get_variable('w', [])\n",
    "parentheses": TF + "tf.get_variable(" * 10_000 + ")" * 10_000,
    "open parentheses": TF + "tf.get_variable(" * 10_000,
    "brackets": "x = " + "[" * 10_000 + "]" * 10_000,
    "f-strings": "x = " + 'f"{' * 10_000 + "1" + '}"' * 10_000,
    "f-string": 'x = f"' + "{x}" * 10_000 + '"',
    "format": "x = ''\n" + "x = f'{x!r:>{len(x)}}'\n" * 500,
    "functions": nested("def f():", 90) + "f()\n",
    "calls": "def f(x): return x\n" + "x = " + "f(" * 90 + "1" + ")" * 90,
    "lambdas": "x = " + "(lambda: " * 90 + "1" + ")" * 90 + "()" * 90,
    "comprehensions": "x = " + "[" * 60 + "1" + " for i in range(9)]" * 60,
    "loops": nested("for i in range(9):", 19),
    "unknown loops": TF + "import os\n" + nested("for i in os.listdir():", 19, LAYER),
    "conditions": "import os\n" + nested("if os.getcwd():", 95),
    "forks": TF + "import os\n" + nested("if os.getcwd():", 40, LAYER) + "else: x = 1\n",
    "conditions in turn": TF
    + "import os\nx = ''\n"
    + "if os.getcwd(): x += 'a'\nelse: x += 'b'\n" * 300
    + "tf.get_variable(x, [])\n",
    "conditional scopes": TF
    + "import os\n"
    + "with tf.variable_scope('a' if os.getcwd() else 'b'):\n  tf.get_variable('w', [])\n" * 300,
    "tries": nested("try:", 1) + "finally: pass\n",
    "elif": "import os\nif os.getcwd(): pass\n" + "elif os.getpid(): pass\n" * 3_000,
    "attributes": TF + "x = tf" + ".x" * 50_000,
    "operators": "x = 1" + " + 1" * 50_000,
    "operators on tensors": TF + "x = tf.zeros([])\n" + "x = x" + " + x" * 3_000,
    "strings in turn": "x = " + "'a' " * 50_000,
    "comparison": "x = 1" + " < 1" * 50_000,
    "decorators": "def d(f): return f\n" + "@d\n" * 5_000 + "def f(): pass\nf()\n",
    "arguments": "def f(*a, **k): return a\nf(" + "1, " * 50_000 + ")\n",
    "parameters": "def f(" + ", ".join(f"p{i}=1" for i in range(20_000)) + "): pass\nf()\n",
    "bases": "".join(f"class C{i}(C{i - 1} if {i} else object): pass\n" for i in range(2_000))
    + "C1999().x\n",
    "wide bases": "".join(f"class C{i}: pass\n" for i in range(500))
    + "class D("
    + ", ".join(f"C{i}" for i in range(500))
    + "): pass\nD().x\n",
    "dict": "x = {" + ", ".join(f"{i}: {{}}" for i in range(50_000)) + "}\n",
    "nested dict": "x = {}\n" + "x = {'a': x}\n" * 5_000 + "str(x)\n",
    "nested list": "x = []\nfor i in range(10000): x = [x]\nx == x\nstr(x)\nhash((x,))\n",
    "nested tuple": "x = ()\nfor i in range(10000): x = (x,)\nx == x\nstr(x)\nhash(x)\n"
    "import copy\ncopy.deepcopy(x)\nimport json\njson.dumps(x)\n",
    "nested partials": "import functools\nf = print\nfor i in range(10000): f = functools.partial(f)\n"
    "f()\n",
    "nested wrappers": "f = lambda: 1\nfor i in range(5000): f = (lambda g: lambda: g())(f)\nf()\n",
    "nested generators": "def g(i):\n  yield i\n  yield from g(i + 1)\nfor x in g(0): print(x)\n",
    "nested instances": TF
    + "class A:\n  def __init__(s, a): s.a = a\n  def __call__(s): return s.a()\n"
    "a = lambda: tf.get_variable('w', [])\nfor i in range(5000): a = A(a)\na()\n",
    "nested tensors": TF
    + "x = tf.Variable(1.0)\nfor i in range(20000): x = x + 1\n"
    + "tf.train.AdamOptimizer().minimize(x)\n",
    "nested layers": TF
    + "x = tf.zeros([1, 1])\nfor i in range(3000): x = tf.layers.dense(x, 1)\n"
    + "tf.train.AdamOptimizer().minimize(x)\n",
    "conds": TF
    + "def f(n): return tf.cond(tf.placeholder(tf.bool), lambda: f(n - 1), lambda: f(n - 1))"
    " if n else 1.0\nf(200)\n",
    "while loops": TF
    + "def f(n): return tf.while_loop(lambda i: True, lambda i: f(n - 1), [0]) if n else 0\nf(500)\n",
}
"""What nests deeper than anybody reads."""

ENDLESS: dict[str, str] = {
    "recursion": TF + "def f():\n  tf.get_variable('w', [])\n  return f()\nf()\n",
    "mutual recursion": TF
    + "def f(n): return g(n + 1) + g(n)\ndef g(n): return f(n + 1) + f(n)\nf(0)\n",
    "recursion with layers": TF
    + "def f(x): return f(tf.layers.dense(x, 1)) + f(x)\nf(tf.zeros([1, 1]))\n",
    "recursion unknown": TF
    + "import os\ndef f(x):\n  if os.getcwd(): f(x + 1)\n  if os.getpid(): f(x - 1)\n"
    "  tf.layers.dense(x, 1)\nf(0)\n",
    "recursion of generators": TF + "def f(x, p=()):\n  for q, y in zip(x.paths(), x.parts()):\n"
    "    if y.many: yield from f(y.spec, p + q)\n    else: yield p + q, y\n"
    "def g(x): return [tf.Variable(y) for p, y in f(x)]\n",
    "recursion of properties": TF
    + "class D:\n  @property\n  def spec(self): return tf.nest.pack(self.types, self.shapes, self.all)\n"
    + "".join(
        f"  @property\n  def {name}(self): return tf.nest.unpack(self.spec)\n"
        for name in ("types", "shapes", "all")
    )
    + "D().spec\n",
    "while": TF + "while True: pass\n",
    "while with layers": TF + "while True: tf.layers.dense(tf.zeros([1, 1]), 1)\n",
    "while with names": TF + "i = 0\nwhile True:\n  tf.get_variable('w%d' % i, [])\n  i += 1\n",
    "while with scopes": TF + "while True: tf.variable_scope('a').__enter__()\n",
    "while with a list": "x = []\nwhile True: x.append(x)\n",
    "while with classes": "while True:\n  class A: pass\n",
    "while with tries": "while True:\n  try: raise ValueError\n  except ValueError: continue\n",
    "strings": "x = 'x'\nwhile True: x = x + x\n",
    "string": TF + "x = 'x'\nfor i in range(64): x = x + x\ntf.get_variable(x, [])\n",
    "string names": TF
    + "x = 'x'\nwith tf.variable_scope(x):\n  for i in range(40):\n    x = x + x\n"
    "    with tf.variable_scope(x): tf.get_variable('w', [])\n",
    "unknown strings": TF
    + "import os\nx = os.getcwd()\nfor i in range(64): x = x + '/' + x\ntf.get_variable(x, [])\n",
    "string formats": "x = 'x'\nfor i in range(64): x = '{0}{0}'.format(x)\n",
    "joins": "x = ['x']\nfor i in range(64): x = [''.join(x), ''.join(x)]\n",
    "numbers": "x = 3\nwhile True: x = x ** x\n",
    "lists": "x = [1]\nwhile True: x = x + x\n",
    "shapes": TF + "x = [2]\nfor i in range(64): x = x + x\ntf.get_variable('w', x)\n",
    "shape": TF + "tf.get_variable('w', [10 ** 30] * 30)\ntf.zeros([10 ** 10]).shape\n",
    "splits": TF + "tf.split(tf.zeros([10 ** 9]), 10 ** 9)\ntf.unstack(tf.zeros([10 ** 9]))\n",
    "one hots": TF + "tf.one_hot(range(10 ** 9), 10 ** 9)\ntf.range(10 ** 12)\n",
    "iterator": "class I:\n  def __iter__(s): return s\n  def __next__(s): return 1\n"
    "for i in I(): pass\nlist(I())\nmax(I())\n",
    "generator": "def g():\n  while True: yield 1\nsum(g())\ndict(zip(g(), g()))\n",
    "getattr": "class A:\n  def __getattr__(s, n): return getattr(s, n + 'x')\nA().x\n",
    "getattribute": "class A:\n  def __getattribute__(s, n): return s.n\nA().x\n",
    "repr": "class A:\n  def __repr__(s): return repr(s)\nstr(A())\nf'{A()}'\n",
    "eq": "class A:\n  def __eq__(s, o): return o == s\nA() == A()\n{A(): 1}\n",
    "hash": "class A:\n  def __hash__(s): return hash(s)\n{A()}\n",
    "bool": "class A:\n  def __bool__(s): return bool(s)\nif A(): pass\n",
    "call": "class A:\n  def __call__(s): return s()\nA()()\n",
    "property": "class A:\n  @property\n  def x(s): return s.x\nA().x\n",
    "setattr": "class A:\n  def __setattr__(s, n, v): s.x = 1\nA().x = 2\n",
    "descriptor": "class D:\n  def __get__(s, o, t): return o.d\nclass A:\n  d = D()\nA().d\n",
    "new": "class A:\n  def __new__(c): return c()\nA()\n",
    "metaclass": "class M(type):\n  def __call__(c): return c()\nclass A(metaclass=M): pass\nA()\n",
    "getitem": "class A:\n  def __getitem__(s, i): return s[i]\nA()[0]\nlist(A())\n",
    "enter": "class A:\n  def __enter__(s):\n    with s: pass\nwith A(): pass\n",
    "own base": "class A(A): pass\nclass B(C): pass\nclass C(B): pass\nB(); C()\n",
    "own base later": "class A: pass\nA.__bases__ = (A,)\nA().x\nclass B(A, A): pass\n",
    "own method": "class A:\n  def f(s): s.f()\nA.f = A().f\nA.f()\nA.__init__ = A\nA()\n",
    "own attribute": "class A: pass\na = A()\na.a = a\na.a.a.a.a = a\nstr(a)\nimport copy\n"
    "copy.deepcopy(a) == a\n",
    "own dict": "d = {}\nd['d'] = d\nd == d\nstr(d)\ndict(**d)\nimport json\njson.dumps(d)\n",
    "own decorator": "def d(f): return d(f)\n@d\ndef g(): pass\n",
    "own getter": TF + "def g(getter, name, *a, **k): return tf.get_variable(name, *a, **k)\n"
    "with tf.variable_scope('s', custom_getter=g): tf.get_variable('w', [])\n",
    "own template": TF + "t = tf.make_template('t', lambda: t())\nt()\n"
    "u = tf.make_template('u', lambda: tf.make_template('v', u)())\nu()\n",
    "own layer": TF + "class L(tf.keras.layers.Layer):\n  def call(s, x): return s(x)\n"
    "  def build(s, x): s.build(x)\nL()(tf.zeros([1, 1]))\n",
    "own model": TF + "m = tf.keras.Sequential()\nm.add(m)\nm(tf.zeros([1, 1]))\nm.summary()\n"
    "i = tf.keras.Input([1])\nM = tf.keras.Model(i, i)\nM.layers.append(M)\nM(M(i))\n",
    "own module": TF
    + "class M(tf.Module):\n  def __init__(s):\n    super().__init__()\n    s.m = s\n"
    "m = M()\nm.variables\nm.m.m.trainable_variables\n",
    "own function": TF + "@tf.function\ndef f(x): return f(x)\nf(1)\n",
    "own cell": TF + "class C(tf.nn.rnn_cell.RNNCell):\n  state_size = output_size = 1\n"
    "  def __call__(s, x, h, scope=None): return s(x, h)\n"
    "tf.nn.dynamic_rnn(C(), tf.zeros([1, 1, 1]), dtype=tf.float32)\n",
    "own gradient": TF + "x = tf.Variable(1.0)\nfor i in range(200): x = tf.gradients(x, x)[0]\n",
    "callbacks": "def f(*a): return map(f, [f, f])\nlist(f())\nsorted([1, 2], key=lambda x: f(x))\n",
    "exec": "exec('while True: pass')\neval('(' * 1000)\ncompile('(' * 10000, '', 'exec')\n",
    "itself": "import main\nfrom main import *\nimport __main__\nexec(open(__file__).read())\n",
    "exceptions": "def f():\n  try: f()\n  except Exception as e: raise e from e\n  finally: f()\nf()\n",
    "finally": "def f():\n  while True:\n    try: return 1\n    finally: continue\nf()\n",
    "re": "import re\nre.match('(a+)+$', 'a' * 60 + 'b')\nre.sub('(x+x+)+y', '', 'x' * 60)\n",
    "product": "import itertools as i\nlist(i.product(range(99), repeat=9))\nlist(i.cycle([1]))\n",
    "comprehension": "[x for x in range(9 ** 9) for y in range(9 ** 9) if x == y]\n",
    "sort": "import random\nsorted(range(10 ** 8), key=lambda x: random.random())\n",
    "type": "A = type\nwhile True: A = type('A', (A,), {})\n",
    "star": "def f(*a): f(*a, *a)\nf(1)\ndef g(**k): g(**{**k, 'x%d' % len(k): 1})\ng()\n",
    "globals": "globals()['x'] = globals()\nx['x']['x']\nvars().update(vars())\nlocals()['l'] = 1\n",
    "numpy": "import numpy as np\nx = np.ones([10] * 30)\ny = np.zeros(10 ** 12)\n"
    "for i in range(99): x = np.concatenate([x, x])\nnp.meshgrid(*[range(99)] * 9)\n",
    "flatten": TF
    + "from tensorflow.python.util import nest\nx = []\nx.append(x)\nnest.flatten(x)\n"
    "tf.group(x)\ntf.concat(x, 0)\ntf.constant(x)\ntf.stack([x])\n",
}
"""What never ends, or makes more than there is room for."""


def large(size: int) -> dict[str, str | bytes]:
    """Texts of so many characters."""
    return {
        "string": "x = '" + "a" * size + "'\n",
        "string of lines": 'x = """' + "a\n" * (size // 2) + '"""\n',
        "open string": 'x = """' + "a\n" * (size // 2),
        "number": "x = 1" + "0" * size,
        "comment": "# " + "a" * size,
        "name": "a" * size + " = 1\n",
        "list": "x = [" + "1," * (size // 2) + "]\n",
        "list of lists": "x = [" + "[1]," * (size // 4) + "]\n",
        "string of a variable": TF + "tf.get_variable('" + "a" * size + "', [1])\n",
        "lines": "\n" * size,
        "carriage returns": "\r" * size,
        "spaces": " " * size,
        "tabs": "\t" * size + "x",
        "zeros": "\0" * size,
        "parentheses": "(" * size,
        "quotes": "'" * size,
        "backslashes": "\\" * size,
        "continuations": "\\\n" * (size // 2),
        "semicolons": "x;" * (size // 2),
        "statements": "x = 1\n" * (size // 6),
        "wrong statements": "x = \n" * (size // 5),
        "calls": TF + "tf.Variable(1)\n" * (size // 15),
        "colons": ":" * size,
        "at signs": "@" * size,
        "umlauts": "ä" * size,
        "emoji": "x = '" + "🙂" * size + "'\n",
        "surrogates": "\ud800" * size,
        "braces": "f'" + "{" * size + "'",
        "bytes": bytes(range(256)) * (size // 256),
    }


ODD: dict[str, str | bytes] = {
    "no such characters": "a = '%c' % 10**9\nb = '{:c}'.format(10**9)\nc = f'{10**9:c}'\n",
    "a key empties what is sorted": "x = [3, 1, 2]\nx.sort(key=lambda each: x.clear() or each)\n",
    "divergences of anything": TF
    + "N = tf.distributions.Normal\n"
    + "def f(x, y): return tf.distributions.kl_divergence(x, N(0., 1.))\n"
    + "tf.distributions.kl_divergence(unknown() if unknown() else N(0., 1.), N(0., 1.))\n",
    "variables without a name": TF
    + "import os\ntf.get_variable(os.environ['a'], [2])\ntf.get_variable(None, [2])\n"
    + "getter = lambda getter, name, **kwargs: getter(None, **kwargs)\n"
    + "with tf.variable_scope('s', custom_getter=getter): tf.get_variable('b', [2])\n"
    + "tf.get_default_graph().unique_name(None)\n",
    "what is no exception": TF + "raise tf.Graph()\n",
    "lists over lists": f"v = {'[x for x in ' * 60}[0]{']' * 60}\n",
    "attributes of classes": TF + "x = tf.Variable.name, tf.Tensor.shape, tf.Graph.version\n",
    "pairs that are none": TF
    + "v = tf.Variable(1.0)\nfor pair in ((), (1,), (1, 2, 3), 5, None, 'ab', [1.0, v, v]):\n"
    + "  for made in (tf.train.GradientDescentOptimizer(1.0), tf.keras.optimizers.SGD()):\n"
    + "    for pairs in ([pair, (1.0, v)], [(None, v), pair], [pair], pair):\n"
    + "      try: made.apply_gradients(pairs)\n      except Exception: pass\n",
    "names that no file can have": f"import {'a' * 300}\nfrom . import {'b' * 5_000}\n",
    "surrogates": "x = '\ud800'\ny = '\udfff\ud800'\n\ud83d\n"
    + TF
    + "tf.Variable(1, name='\ud83d')\n",
    "zero": "x = 1\0\n\0\n" + TF + "tf.Variable(1, name='a\0b')\n",
    "form feed": "\f\fx = 1\n\f" + TF + "if x:\n \f tf.Variable(1)\n\f",
    "line separators": "x = 'a\u2028b\u2029c\x85d'\u2028\ny = 1\u2028z = 2\x0b\x1c\x1d\x1e\n",
    "mixed line ends": "x = 1\r\ny = 2\rz = 3\n\rif x:\r\r\n  y\n\r\n'''a\rb\r\nc\n'''\r",
    "bom": "\ufeff" + TF + "tf.Variable(1)\n",
    "boms": "\ufeff\ufeffx = 1\n\ufeff" + TF + "\ufefftf.Variable(1)\ufeff\n",
    "bom of utf-8": b"\xef\xbb\xbfimport tensorflow as tf\ntf.Variable(1)\n",
    "bom of utf-16": "import tensorflow as tf\ntf.Variable(1)\n".encode("utf-16"),
    "bom of utf-32": "import tensorflow as tf\n".encode("utf-32"),
    "bom and another encoding": b"\xef\xbb\xbf# coding: latin-1\nx = '\xe4'\n",
    "unknown encoding": b"# -*- coding: klingon -*-\nx = '\xe4'\n",
    "wrong encoding": b"# -*- coding: ascii -*-\nx = '\xc3\xa4'\n",
    "encoding of bytes": b"# -*- coding: hex -*-\n6162\n",
    "encoding that packs": b"# -*- coding: zlib -*-\nx = 1\n",
    "encoding that turns": b"# -*- coding: rot13 -*-\nvzcbeg gunf\n",
    "encoding of names": b"# -*- coding: idna -*-\nx = '\xe4..\xff'\n",
    "encoding of names 2": b"# -*- coding: punycode -*-\nx = '\xe4..\xff'\n",
    "encoding of escapes": b"# -*- coding: unicode_escape -*-\nx = '\\ud800\\N{nothing}\\x'\n",
    "encoding that is none": b"# -*- coding: undefined -*-\nx = 1\n",
    "encoding with a null": b"# -*- coding: utf\0-8 -*-\nx = 1\n",
    "encoding of windows": b"# -*- coding: mbcs -*-\nx = '\xe4'\n",
    "latin-1": "x = 'äöü'\nüber = 1\n".encode("latin-1"),
    "utf-7": b"# -*- coding: utf-7 -*-\nx = '+AGE-'\n+ADw-script+AD4-\n",
    "cut utf-8": "x = '🙂".encode()[:-1],
    "names alike": "ﬁ = 1\nfi\nª = 2\na\nK = 3\nK\nĸ = İ = ß = 1\n",
    "right to left": "x = '\u202e\u2066# ' #\u2069\u200b\nא = 1\n",
    "digits": "x = ٣\ny = 1²\nz = ¼\n",
    "attributes that raise": TF
    + "x = tf.constant(1.0)\ntf.summary.scalar(x.name, x.op)\nx.graph\n",
    "own graphs": TF + "class G(tf.Graph):\n  def __init__(self): self.a = 1\n"
    "with G().as_default() as g: tf.get_variable('w', [])\ng.unique_name('a'), g.building_function\n",
    "own variables": TF + "class V(tf.Variable):\n"
    "  def __init__(self): self.shown = self.name, self.get_shape(), self.op\nV().shown\n",
    "methods of anything": TF + "import os\nx = os.getcwd()\ntf.Variable.get_shape(x)\n"
    "tf.Graph.as_default(x).__enter__()\ntf.Tensor.get_shape(print)\ntf.TensorShape.as_list(3)\n",
    "shapes of anything": TF + "import os\nfrom tensorflow.python.framework import tensor_shape\n"
    "s = tensor_shape.as_shape(os.getcwd())\ns.ndims, s.dims, s.as_list(), len(s), s[0], s == s\n"
    "str(s), list(s), bool(s), s.with_rank(2), s.merge_with(s).concatenate([1]).num_elements()\n",
    "slices as keys": "import os\n{}.get(slice(1))\n[{}, []][os.getpid()][1:2]\n{1: 2}[1:2]\n",
    "parameters of ours": TF + "dict(call=1, self=2), {}.update(self=1, call=2)\n"
    "'{call}{self}'.format(call=1, self=2)\nimport collections\ncollections.Counter(self=1, call=2)\n"
    "tf.py_func(print, [], tf.int32, call=1)\ntf.layers.Dense(1, call=2, self=3)\n",
    "modules that are called": TF + "tf()\ntf.layers()\ntf.contrib()\n",
    "layers for outputs": TF + "l = tf.keras.layers\ni = tf.keras.Input([1])\n"
    "m = tf.keras.Model(i, [l.Dense(1), l.Dense(2)(i), 3])\nm.layers, m.get_layer('a')\n",
    "errors of anything": "import os\nException.__init__(os.getcwd(), 1)\nValueError.__init__(3)\n",
    "own arrays": "import numpy as np\nclass A(np.ndarray): pass\n"
    "A.x = A([1]).shape, A([1]).dtype, A([1]).T, A([1]).flat, A([1]).size, A([1])[0]\n"
    "class F(np.float32): pass\nF(1).dtype, F(1).shape, F(1).item(), F(1) + 1\n",
    "nothing": "",
    "end": "\x1a",
    "tabs and spaces": "if 1:\n\tx = 1\n        y = 2\n  \tz = 3\n",
    "python 2": "print 'a' % b,\nexec 'x' in {}\nraise E, 'm'\ndef f((a, b), c): print >>f, a\n"
    "x = 0777L; y = `x` <> ur'a'\ntry: pass\nexcept E, e: pass\n",
    "keywords": "import class\ndef def(if): lambda\nclass class(class): class = class\nfrom . import\n",
    "git": "<<<<<<< HEAD\nx = 1\n=======\nx = 2\n>>>>>>> other\n",
    "notebook": '{"cells": [], "metadata": {}}\n',
    "html": "<html><script>while (true) {}</script></html>\n",
    "patterns": "match x:\n  case [*a, *b]: pass\n  case {**k, **l}: pass\n  case A(1, x=2) | B(): pass\n",
    "types": "type X[T: (int, X)] = X[X]\ndef f[**P, *T](x: X[P]) -> X: ...\nclass A[T](A[T]): pass\n",
    "async": "async def f():\n  async with f() as x, f(): await f()\n  return [x async for x in f()]\n"
    "await f()\n",
    "assignment": "(a, *b), [c, [d]] = *e, f = x.y[z:=1] = 1,\n*a = 1\n() = []\n1 = 2\nf() = 3\n",
    "deletions": "del x, (y, [z]), x.y, x[1:2, ...]\ndel ()\ndel 1\n",
    "outside": "return 1\nyield 2\nbreak\ncontinue\nawait x\nnonlocal y\nglobal z\n*x\n",
    "odd calls": "f(**a, *b, c=1, c=2)\nprint(*a, **k, *b)\nf(x for x in y, 1)\nf(a=1, 2)\n",
    "slices": "x[::], x[:, ::-1, ...], x[()], x[1:2:3, *y]\n",
    "choices": "import itertools\nlist(itertools.combinations([1], -1))\n",
    "walrus": "(x := (y := (x := 1)))\n[x := i for i in (y := range(3))]\nx := 1\n",
}
"""What is hardly Python, or hardly text."""


def cycles(count: int) -> dict[str, str]:
    """Modules that import each other, with stars and without."""
    files = {
        f"m{i}.py": f"from m{(i + 1) % count} import *\nimport m{(i * 7) % count} as other\n"
        f"x{i} = getattr(other, 'x', 1)\nfrom m{(i + 3) % count} import x{i} as y{i}\n"
        for i in range(count)
    }
    main = (
        TF + "from m0 import *\nimport m1, main\nfrom main import *\ntf.get_variable(str(x0), [])\n"
    )
    package = (
        "from . import *\nfrom .. import *\nfrom .a import *\nfrom pack import a\nimport pack.a\n"
    )
    return {**files, "main.py": main, "pack/__init__.py": package, "pack/a.py": package}
