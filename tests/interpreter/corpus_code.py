# ruff: noqa: E501  # dense programs read best on few lines
"""Programs whose variables must come out as in real Python: functions, classes, control flow."""

CASES = {
    "parameters": """
def f(a, b=2, *args, c=3, **kw):
    return a, b, args, c, kw
a = f(1), f(1, 5, 6, 7, c=8, d=9), f(*[1, 2, 3], **{"c": 4}), f(b=1, a=2), f(*"ab", *[1])
def g(x, /, y, *, z): return x, y, z
b = g(1, 2, z=3), g(1, y=2, z=3)
def h(*, k=1): return k
c = h(), h(k=5)
def m(x, acc=[]):
    acc.append(x)
    return list(acc)
d = m(1), m(2)
e = (lambda *a, **k: (a, k))(1, 2, z=3)
""",
    "argument errors": """
def f(a, b): return a
out = []
for args, kw in [((1,), {}), ((1, 2, 3), {}), ((1, 2), {"c": 1}), ((1, 2), {"a": 1})]:
    try:
        f(*args, **kw)
        out.append("ok")
    except TypeError:
        out.append("no")
""",
    "closures": """
def counter():
    n = 0
    def inc(by=1):
        nonlocal n
        n += by
        return n
    return inc
c = counter(); d = counter()
a = c(), c(5), d(), c()
total = 0
def add(x):
    global total
    total += x
add(3); add(4)
def outer():
    x = "outer"
    def inner():
        return x
    x = "changed"
    return inner()
b = outer()
def make():
    return [lambda y: x + y for x in (1, 2)]
e = [g(10) for g in make()]
def late():
    return defined_later + 1
defined_later = 41
f = late()
""",
    "decorators": """
import functools
log = []
def plain(f):
    log.append(f.__name__)
    return f
def tagged(tag):
    def deco(f):
        @functools.wraps(f)
        def wrapper(*args, **kwargs):
            return tag, f(*args, **kwargs)
        return wrapper
    return deco
@plain
@tagged("a")
@tagged("b")
def f(x):
    return x
a = f(1), f.__name__
class Deco:
    def __init__(self, f): self.f = f; self.n = 0
    def __call__(self, *args): self.n += 1; return self.f(*args)
@Deco
def g(x): return x * 2
b = g(3), g(4), g.n
def classy(cls):
    cls.extra = 1
    return cls
@classy
class C: pass
c = C.extra
class M:
    @tagged("m")
    def f(self, x): return self.v + x
    v = 1
d = M().f(2)
""",
    "generators": """
log = []
def gen(n):
    log.append("start")
    for i in range(n):
        log.append("y%d" % i)
        yield i
    log.append("end")
for v in gen(2):
    log.append("c%d" % v)
a = list(gen(1)), sum(gen(3))
def both():
    yield "a"
    yield from gen(1)
    x = yield "b"
    yield x
b = list(both())
g = gen(5); c = next(g), next(g)
def early():
    yield 1
    return
    yield 2
d = list(early())
def fib():
    x, y = 0, 1
    while True:
        yield x
        x, y = y, x + y
e = [v for v, _ in zip(fib(), range(8))]
def cleanup():
    try:
        yield 1
        yield 2
    finally:
        log.append("finally")
f = [v for v in cleanup()]
def conditional(flag):
    if flag:
        yield "yes"
    else:
        yield "no"
    with_ = 1
    while with_ < 3:
        yield with_
        with_ += 1
h = list(conditional(True)), list(conditional(False))
class Tree:
    def __init__(self, v, kids=()): self.v = v; self.kids = kids
    def __iter__(self):
        yield self.v
        for k in self.kids:
            yield from k
i = list(Tree(1, [Tree(2, [Tree(3)]), Tree(4)]))
""",
    "context managers": """
import contextlib
log = []
@contextlib.contextmanager
def ctx(name):
    log.append("+" + name)
    try:
        yield name.upper()
    except KeyError:
        log.append("caught")
    finally:
        log.append("-" + name)
with ctx("a") as a, ctx("b") as b:
    log.append(a + b)
with ctx("e"):
    raise KeyError("x")
class C:
    def __init__(self, swallow): self.swallow = swallow
    def __enter__(self): log.append("enter"); return self
    def __exit__(self, kind, value, tb):
        log.append(kind.__name__ if kind else "clean")
        return self.swallow
with C(False) as c:
    pass
with C(True):
    raise ValueError("no")
try:
    with C(False):
        raise TypeError("through")
except TypeError as e:
    log.append(str(e))
def early():
    with ctx("r"):
        return "returned"
d = early()
for i in range(3):
    with ctx(str(i)):
        if i == 1: break
        continue
with contextlib.suppress(KeyError, ValueError):
    {}["x"]
with contextlib.ExitStack() as stack:
    for n in "xy":
        stack.enter_context(ctx(n))
    stack.callback(log.append, "callback")
with contextlib.nullcontext(5) as five: pass
@ctx("deco")
def decorated(): log.append("inside")
decorated(); decorated()
""",
    "recursion": """
def fact(n): return 1 if n < 2 else n * fact(n - 1)
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
def flatten(x):
    out = []
    for y in x:
        out.extend(flatten(y) if isinstance(y, list) else [y])
    return out
def even(n): return True if n == 0 else odd(n - 1)
def odd(n): return False if n == 0 else even(n - 1)
a = fact(10), fib(12), flatten([1, [2, [3, [4]]], 5]), even(10)
""",
    "classes": """
class A:
    count = 0
    def __init__(self, v):
        self.v = v
        A.count += 1
    def get(self): return self.v
    @property
    def double(self): return self.v * 2
    @double.setter
    def double(self, d): self.v = d // 2
    @staticmethod
    def st(x): return x + 1
    @classmethod
    def make(cls, v): return cls(v)
    def __repr__(self): return "A(%r)" % self.v
    def __eq__(self, o): return isinstance(o, A) and self.v == o.v
    def __hash__(self): return hash(self.v)
    def __len__(self): return self.v
    def __getitem__(self, k): return self.v, k
    def __contains__(self, x): return x == self.v
    def __call__(self, *a): return (self.v,) + a
    def __add__(self, o): return A(self.v + (o.v if isinstance(o, A) else o))
    __radd__ = __add__
    def __neg__(self): return A(-self.v)
    def __lt__(self, o): return self.v < o.v
    def __bool__(self): return self.v != 0
    def __iter__(self): return iter(range(self.v))
    def __str__(self): return "a%d" % self.v
    def __iadd__(self, o): self.v += o; return self
class B(A):
    def __init__(self, v, w):
        super().__init__(v)
        self.w = w
    def get(self): return super(B, self).get() + self.w
x, y = A(1), B(2, 3)
y.double = 10
a = x.get(), y.get(), y.double, A.st(1), y.st(2), A.make(4).v, A.count
b = repr(x), str(x), "%s" % x, f"{x}", x == A(1), x != A(1), len(y), y[3], 1 in x, y(7), (x + y).v, (1 + x).v
c = (-x).v, x < y, bool(A(0)), list(A(3)), sorted([A(3), A(1)])[0].v, max([A(3), A(1)]).v
d = isinstance(y, A), isinstance(x, B), issubclass(B, A), type(y).__name__, y.__class__.__name__, type(x) is A
e = getattr(x, "v"), getattr(x, "nope", 0), hasattr(x, "v"), hasattr(x, "nope"), callable(x), callable(x.get)
setattr(x, "z", 5); f = x.z, x.__dict__["z"]
x += 5
g = x.v, 0
m = x.get; h = m()
i = [o.v for o in (A(1), A(2))], B.__name__, B.__bases__[0].__name__, [k.__name__ for k in B.__mro__]
""",
    "inspect": """
import inspect, functools
def f(a, b=2, *args, c=3, **kw): pass
class C:
    def __init__(self, x, y=1): pass
    def m(self, z): pass
a = tuple(inspect.getfullargspec(f))[:6]
b = list(inspect.signature(f).parameters), inspect.signature(f).parameters["b"].default
c = inspect.getfullargspec(C(1).m).args, list(inspect.signature(C(1).m).parameters)
d = list(inspect.signature(C).parameters), inspect.isclass(C), inspect.isfunction(f), inspect.ismethod(C(1).m)
e = [n for n, v in inspect.getmembers(C, inspect.isfunction)]
g = inspect.signature(f).bind(1, 5, 6, d=7).arguments["args"]
h = list(inspect.signature(functools.partial(f, 1)).parameters)
""",
    "metaclasses": """
import abc
log = []
class Meta(type):
    def __new__(mcs, name, bases, ns):
        ns["tag"] = name.lower()
        return super(Meta, mcs).__new__(mcs, name, bases, ns)
    def __init__(cls, name, bases, ns):
        log.append(name)
        super().__init__(name, bases, ns)
    def __call__(cls, *args, **kw):
        self = super().__call__(*args, **kw)
        self.built = True
        return self
    def make(cls):
        return cls(1)
class A(metaclass=Meta):
    def __init__(self, x): self.x = x
class B(A): pass
C = Meta("C", (), {})
class M2(abc.ABCMeta):
    def __new__(mcs, name, bases, ns):
        cls = abc.ABCMeta.__new__(mcs, name, bases, ns)
        cls.two = 2
        return cls
class D(metaclass=M2): pass
a = (A.tag, B.tag, C.tag, D.two)
b = B.make().built
c = A(3).x
d = isinstance(A, Meta), type(A) is Meta, log
class Single(type):
    _inst = {}
    def __call__(cls, *a, **k):
        if cls not in cls._inst:
            cls._inst[cls] = super(Single, cls).__call__(*a, **k)
        return cls._inst[cls]
class S(metaclass=Single): pass
e = S() is S()
""",
    "super and mixins": """
log = []
class Base:
    def __init__(self, **kw): log.append(("Base", sorted(kw)))
    def run(self): return ["Base"]
class Left(Base):
    def __init__(self, left=0, **kw): super().__init__(**kw); self.left = left
    def run(self): return ["Left"] + super().run()
class Right(Base):
    def __init__(self, right=0, **kw): super().__init__(**kw); self.right = right
    def run(self): return ["Right"] + super().run()
class Both(Left, Right):
    def run(self): return ["Both"] + super().run()
o = Both(left=1, right=2)
a = o.left, o.right, o.run(), [c.__name__ for c in Both.__mro__]
class Meta:
    registry = []
    def __init_subclass__(cls, tag=None, **kw):
        Meta.registry.append((cls.__name__, tag))
class P(Meta, tag="p"): pass
class Q(P): pass
b = Meta.registry
class New:
    def __new__(cls, x):
        self = super().__new__(cls)
        self.made = x
        return self
    def __init__(self, x): self.init = x
n = New(4); c = n.made, n.init
class Single:
    _it = None
    def __new__(cls):
        if cls._it is None:
            cls._it = object.__new__(cls)
        return cls._it
d = Single() is Single()
class Abs:
    def name(self): raise NotImplementedError
    def show(self): return self.name() + "!"
class Con(Abs):
    def name(self): return "con"
e = Con().show()
class K(dict):
    def __init__(self, **kw):
        super().__init__(**kw)
        self.__dict__["q"] = 1
    def __getattr__(self, n):
        try: return self[n]
        except KeyError: raise AttributeError(n)
    def __setattr__(self, n, v): self[n] = v
k = K(a=1); k.b = 2; k["c"] = 3
f = k.a, k.b, k.c, sorted(k), len(k), "a" in k, hasattr(k, "zzz"), isinstance(k, dict)
class L(list):
    def total(self): return sum(self)
l = L([1, 2]); l.append(3); g = l.total(), l[0], list(l), len(l)
class S(str):
    def shout(self): return self.upper() + "!"
s = S("ab"); h = s.shout(), s + "c", s == "ab", "%s" % s, len(s)
class T(tuple):
    def __new__(cls, a, b): return super().__new__(cls, (a, b))
t = T(1, 2); i = t[0], t == (1, 2), list(t)
""",
    "attribute hooks": """
class Lazy:
    def __init__(self): self.calls = []
    def __getattr__(self, name):
        self.calls.append(name)
        return name * 2
z = Lazy(); a = z.ab, z.cd, z.calls
class Desc:
    def __set_name__(self, owner, name): self.name = "_" + name
    def __get__(self, obj, owner=None): return self if obj is None else getattr(obj, self.name, "unset")
    def __set__(self, obj, v): setattr(obj, self.name, v + 1)
class H:
    x = Desc()
h = H(); b = [h.x]; h.x = 5; b.append(h.x); c = h.__dict__
class Slots:
    __slots__ = ("a", "b")
    def __init__(self): self.a = 1
d = Slots().a
class Private:
    def __init__(self): self.__x = 1
    def get(self): return self.__x
class Sub(Private):
    def __init__(self): super().__init__(); self.__x = 2
    def both(self): return self.get(), self.__x
e = Sub().both(), Sub()._Private__x
class Sized:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i * 10
f = list(Sized()), [v for v in Sized()], 20 in Sized()
class It:
    def __init__(self): self.i = 0
    def __iter__(self): return self
    def __next__(self):
        self.i += 1
        if self.i > 3: raise StopIteration
        return self.i
g = list(It()), sum(It()), next(It())
""",
    "control flow": """
out = []
for i in range(5):
    if i == 1: continue
    if i == 4: break
    out.append(i)
else:
    out.append("never")
for i in []: pass
else: out.append("else")
n = 0
while True:
    n += 1
    if n > 3: break
while n: n -= 1
else: out.append("while else")
for a, (b, c) in [(1, (2, 3)), (4, (5, 6))]:
    out.append(a + b + c)
def find(x):
    for row in range(3):
        for col in range(3):
            if row * col == x:
                return row, col
    return None
d = find(2), find(9)
x = 5
if x < 3: e = "small"
elif x < 10: e = "medium"
else: e = "large"
for q in range(3):
    for r in range(3):
        if r == 1: break
    else: continue
    out.append((q, r))
l = [1]
for v in l:
    if len(l) < 4: l.append(v + 1)
""",
    "exceptions": """
log = []
def f(n):
    try:
        log.append("try")
        if n == 0: raise ValueError("v")
        if n == 1: return "ret"
        if n == 2: raise KeyError("k")
        if n == 3: {}["missing"]
        if n == 4: [][1]
        if n == 5: 1 / 0
        if n == 6: int("x")
        if n == 7: None.x
    except ValueError as e:
        log.append(("ve", str(e)))
        return "ve"
    except (KeyError, IndexError) as e:
        log.append(type(e).__name__)
    except ArithmeticError:
        log.append("arith")
    except Exception as e:
        log.append(type(e).__name__)
    else:
        log.append("else")
    finally:
        log.append("finally")
    return "end"
a = [f(i) for i in range(9)]
class MyError(RuntimeError):
    def __init__(self, code):
        super().__init__("code %d" % code)
        self.code = code
try:
    try:
        raise MyError(5)
    except MyError as e:
        log.append((e.code, str(e), e.args))
        raise
except RuntimeError as again:
    log.append(again.code)
def nested():
    try:
        try: raise KeyError("a")
        finally: log.append("inner")
    except KeyError: return "outer"
b = nested()
def override():
    try: return 1
    finally: return 2
c = override()
def loop():
    for i in range(3):
        try:
            if i == 1: continue
            if i == 2: break
        finally: log.append(i)
loop()
try: raise ValueError
except ValueError as e: d = e.args
try:
    try: 1 / 0
    except ZeroDivisionError as z: raise ValueError("from") from z
except ValueError as v: g = str(v)
try: undefined_name
except NameError: h = "name"
try: import cStringIO
except ImportError: i = "import"
try: raise SystemExit(3)
except SystemExit as e: j = e.args
class Q:
    x = 1
try: Q().y
except AttributeError as e: k = str(e)
""",
    "match": """
def m(v):
    match v:
        case 0 | 1: return "small"
        case int(n) if n > 100: return "big", n
        case -5: return "minus"
        case "a" | "b" as s: return "str", s
        case []: return "empty"
        case [x]: return "one", x
        case [x, y, *rest]: return "many", x, y, rest
        case {"k": v2, **others}: return "map", v2, others
        case None: return "none"
        case True: return "true"
        case Point(x=0, y=yy): return "yaxis", yy
        case Point(a, b): return "point", a, b
        case str(): return "other str"
        case (float() | complex()) as num: return "num", num
        case _: return "default"
class Point:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x = x; self.y = y
a = [m(v) for v in (0, 500, -5, "a", [], [1], [1, 2, 3], (4, 5), {"k": 1, "z": 2}, None, 7, "zz", 1.5, {}, {1})]
b = m(Point(0, 3)), m(Point(1, 2))
match [1, [2, 3]]:
    case [x, [y, z]]: c = x + y + z
match {"a": {"b": [1, 2]}}:
    case {"a": {"b": [p, *_]}}: d = p
class Color:
    RED = 1
match 1:
    case Color.RED: e = "red"
match "hello".split():
    case [single]: f = single
""",
    "star expressions and misc": """
import functools, itertools, collections, operator, math, copy, os.path, string
a = [*range(3), *"ab"], {**{"x": 1}}, (*[1], 2)
def f(*a, **k): return a, k
b = f(*range(2), 9, **{"q": 1}, r=2)
c = functools.reduce(operator.add, [1, 2, 3]), functools.partial(f, 1, z=2)(3)
d = list(itertools.product("ab", [1, 2])), list(itertools.chain([1], [2, 3])), list(itertools.islice(itertools.count(5), 3))
e = list(itertools.permutations([1, 2, 3], 2))[:3], list(itertools.combinations("abc", 2)), list(itertools.accumulate([1, 2, 3]))
g = [(k, list(v)) for k, v in itertools.groupby("aabba")], list(itertools.zip_longest([1, 2], "a")), list(itertools.repeat(0, 2))
h = collections.OrderedDict([("a", 1), ("b", 2)]); h["c"] = 3; h.move_to_end("a"); hh = list(h.items())
i = collections.defaultdict(list); i["x"].append(1); j = dict(i), len(i)
k = collections.Counter("abca").most_common(1), collections.Counter("aab")["a"], collections.Counter()["zz"]
P = collections.namedtuple("P", "x y"); p = P(1, y=2); l = p.x, p[1], p._replace(x=5).x, p._asdict(), list(p), p == (1, 2), P._fields, str(p)
q = collections.deque([1, 2], maxlen=2); q.append(3); m = list(q), q.popleft()
n = math.sqrt(16), math.floor(2.5), math.ceil(2.1), math.log(math.e), math.pi, math.gcd(12, 18)
o = copy.copy([1, [2]]), copy.deepcopy({"a": [1]}); orig = [[1]]; dup = copy.deepcopy(orig); dup[0].append(2)
r = os.path.join("a", "b", "/c", "d"), os.path.basename("/x/y.txt"), os.path.splitext("m.py"), os.path.dirname("/a/b")
s = string.ascii_lowercase[:3], sorted("bca", key=functools.cmp_to_key(lambda x, y: -1 if x > y else 1))
t = operator.itemgetter(1)([1, 2]), operator.attrgetter("x")(p), operator.mul(2, 3)
x = 10; u = eval("7"); y = [isinstance(True, int), isinstance(1.0, (int, float)), isinstance("a", str), isinstance([], object)]
w = type("Dyn", (object,), {"v": 3})().v, type(1).__name__, type([]) is list, int.__name__
""",
    "dataclasses and enums": """
from dataclasses import dataclass, field, asdict, replace
from enum import Enum, IntEnum, auto
from typing import NamedTuple, List, Generic, TypeVar
from types import SimpleNamespace
T = TypeVar("T")
@dataclass
class A:
    x: int
    y: str = "d"
    z: List[int] = field(default_factory=list)
    def both(self): return self.x, self.y
@dataclass(order=True)
class B(A):
    w: int = 7
    def __post_init__(self): pass
a = A(1); a.z.append(5); b = A(2, "q").z, a.z, a.both(), asdict(a), a == A(1, "d", [5]), repr(A(1)), replace(A(3), y="r").y
b2 = B(1, w=2); c = b2.w, b2.x
class E(Enum):
    RED = 1
    BLUE = "b"
class I(IntEnum):
    ONE = 1
    TWO = 2
class O(Enum):
    P = auto()
    Q = auto()
d = E.RED.name, E.RED.value, E("b").name, E["RED"].value, [e.name for e in E], E.RED is E.RED, E.RED == E.BLUE, str(E.RED), len(list(O)), O.Q.value
e = I.ONE == 1, I.TWO + 1, I.ONE < I.TWO
class N(NamedTuple):
    x: int
    y: int = 3
    def s(self): return self.x + self.y
n = N(1); f = n.x, n.y, n.s(), n[0], list(n), n._fields
g = SimpleNamespace(a=1, b=2); h = g.a, g.b
class G(Generic[T]):
    def __init__(self, v: T): self.v = v
i = G[int](5).v, G(6).v
""",
    "argparse": """
import argparse
p = argparse.ArgumentParser(description="x")
p.add_argument("--learning-rate", type=float, default="0.5")
p.add_argument("-n", "--num_layers", type=int, default=3, help="n")
p.add_argument("--flag", action="store_true")
p.add_argument("--no-x", dest="x", action="store_false")
p.add_argument("--names", nargs="+", default=["a"])
p.add_argument("--none")
g = p.add_argument_group("group"); g.add_argument("--inner", default="in")
p.set_defaults(extra=9)
args = p.parse_args([])
a = args.learning_rate, args.num_layers, args.flag, args.x, args.names, args.none, args.inner, args.extra
b = p.parse_args(["--num_layers", "5", "--flag", "--names", "x", "y", "--inner=z"])
c = b.num_layers, b.flag, b.names, b.inner
d, rest = p.parse_known_args([])
e = vars(args)["num_layers"], sorted(vars(d))
""",
    "regular expressions": """
import re
a = re.sub("[^a-z]+", "_", "ab-12cd"), re.split("[,;]", "a,b;c"), re.findall(r"\\d+", "a1b22")
m = re.match(r"^(.*):(\\d+)$", "name/x:0")
b = m.group(1), m.groups(), m.group(0), bool(re.match("x", "y")), re.match("x", "y") is None
r = re.compile(r"layer_(?P<n>\\d+)")
c = r.search("a/layer_12/b").group("n"), r.sub("L", "layer_1 layer_2"), r.search("zz") is None
""",
    "what a generator goes over": """
xs = [[1, 2], [3, 4]]
xs = (x + [0] for x in xs)
a = list(zip(*xs))
ys = [1, 2]
late = (y * factor for y in ys)
ys, factor = [7], 10
b = list(late)
def itself():
    yield next(g)
g = itself()
try:
    next(g)
except ValueError as e:
    c = str(e)
""",
}
