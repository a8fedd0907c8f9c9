"""Programs in which what we model is given what nobody gives it."""

from __future__ import annotations

import random

from scope_lsp.models import registry
from tests.fuzz.arguments import VALUES

START = """\
import collections, json
  import tensorflow as tf
  unknown = json.load(open("file"))
  def gen(): yield 1
  class Other: pass
  t, v = tf.zeros([2, 2]), tf.Variable(1.0)
  either, some, word = t, [t], 'a'
  if unknown: either = None; some.append(v); word = v"""

BEGINNINGS = (
    "def __init__(self): pass",
    "def __init__(self, *args):\n      if unknown: super(S, self).__init__(*args)",
)
"""What a class that is derived has instead of what its base does, or perhaps does."""

KINDS = """
t v either some word some[-1] [t,t] tf.Variable tf.variable_scope('s') Other() object() gen()
collections.OrderedDict(a=1)
collections.namedtuple('NT','a,b')(1,t) lambda*a:t type Exception() '%s'%unknown 'x'*3000
""".split()
"""What stands for what a model wants, beside what `arguments` has."""

USES = (
    "{0}({1})",
    "{0}({1}, {2}, {3})",
    "{0}(t, {4}={1})",
    "o = {0}({1}); o(t); o({2}, {3}); o.name; o[0]; o + 1; str(o); o.{5}(t)",
    "o = {0}(4, {1}); o(t); list(o); len(o); {2} in o; o.{5}",
    "o = {0}({1})\n  if unknown: o.{5} = {2}\n  o.{5}; o({3}); o.{5}({3}); str(o)",
    "o = {0}\n  with o({1}) as q: q.{5}({2})",
)

DERIVED = (
    "S().{5}",
    "S().{5}({1}, {2})",
    "S().{5} = {1}",
    "{0}.{5}(S(), {1})",
    "{0}.{5}({1}, {2})",
    "super(S, S()).{5}({1})",
    "o = S({1})\n  if unknown: o.{5} = {2}\n  o.{5}; o({3}); o.{5}({3}); str(o)",
    "with S() as q: q({1})",
    "S()({1}); S() + {1}; S()[{1}]; {1} in S(); str(S()); '%s' % S(); list(S()); bool(S())",
    "tf.convert_to_tensor(S()); tf.add(S(), {1}); tf.get_variable('v', initializer=S())",
)

NAMES = "name shape dtype scope reuse initializer axis values trainable".split()

SPECIAL = "__init__ __call__ __enter__ __exit__ __len__ __getitem__ __iter__ name graph".split()


def modelled() -> dict[str, list[str]]:
    """The names of all that is modelled, by the module or class in which they stand."""
    found: dict[str, list[str]] = {}
    for path in sorted(registry.declared()):
        home, _, name = path.rpartition(".")
        if home and all(map(str.isidentifier, path.split("."))):
            found.setdefault(home, []).append(name)
    return found


def misused(path: str, chance: random.Random) -> str:
    """A program that calls what is at a path, and derives from it if it is a class."""
    inner = modelled().get(path, [])
    uses = [*USES * 4, *DERIVED * (2 + len(inner) // 2)]
    top, beginning = path.partition(".")[0], chance.choice(BEGINNINGS)
    derived = f"class S({path}):\n    {beginning}"
    blocks = [START, "pass" if top == "tf" else f"import {top}", derived]
    for use in uses:
        values = [chance.choice(VALUES + KINDS) for _ in range(3)]
        member = chance.choice([*SPECIAL, *inner])
        blocks.append(use.format(path, *values, chance.choice(NAMES), member))
    return "".join(f"try:\n  {block}\nexcept Exception: pass\n" for block in blocks)
