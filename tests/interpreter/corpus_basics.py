# ruff: noqa: E501  # dense programs read best on few lines
"""Programs whose variables must come out as in real Python: values, texts and containers."""

CASES = {
    "numbers": """
a = 7 // 2, 7 % 3, -7 // 2, 2 ** 10, 7 / 2, 1 << 4, 6 & 3, 6 | 1, 6 ^ 3, ~5, -3, +3
b = divmod(17, 5), abs(-3), round(2.567, 2), round(2.5), pow(2, 5), pow(2, 5, 7)
c = int("12"), int("ff", 16), float("1.5"), int(3.9), bool(""), bool([0]), complex(1, 2)
d = 1 < 2 < 3, 1 < 3 < 2, 3 == 3.0, "a" != "b", None is None, 5 in (1, 5), 2 not in [2]
e = 1 and 2, 0 or "x", not 1, None or 0, 1 if 0 else 2
f = max(1, 5, 3), min([4, 2]), max("ab", "b", key=len), min([], default=7), sum([1, 2], 10)
g = hex(255), bin(5), oct(8), chr(65), ord("a")
""",
    "percent formatting": """
a = "%s_%d" % ("x", 3)
b = "%05.2f|%-5s|%+d|%x|%%" % (3.14159, "ab", 5, 255)
c = "%(a)s-%(b)02d" % {"a": 1, "b": 2}
d = "%s" % [1, "a"]
e = "%r %s" % ("q", None)
f = "%s" % (("t", 1),)
g = "%*d" % (5, 3)
""",
    "format": """
a = "{}/{}".format("x", 1)
b = "{1}{0}{1}".format("a", "b")
c = "{x}-{y:>4}".format(x=1, y="q")
d = "{:04d} {:.3f} {:,}".format(7, 1.5, 10000)
e = "{0[1]} {1[k]}".format([1, 2], {"k": 3})
f = "{!r} {!s}".format("a", "b")
g = "{{}}".format()
h = format(3.14159, ".2f")
i = "{:>{w}}".format("a", w=5)
""",
    "f-strings": """
x, y, d = 3, "ab", {"k": [1, 2]}
a = f"{x}/{y}"
b = f"{x:03d} {y!r:>6} {x + 1}"
c = f"{d['k'][1]} {{}} {x=}"
w = 8
e = f"{y:>{w}}|"
g = f"{'nested ' + y}" f"_{x}"
h = f"{x:{'0'}{4}d}"
""",
    "string methods": """
s = "Hello World"
a = s.lower(), s.upper(), s.title(), s.swapcase(), s.capitalize(), s.casefold()
b = s.split(), s.split("o"), s.split("o", 1), s.rsplit("o", 1), "a\\nb".splitlines()
c = s.replace("l", "L"), s.replace("l", "L", 1), s.find("o"), s.rfind("o"), s.index("W")
d = s.startswith("He"), s.endswith(("x", "ld")), s.count("l"), "  x ".strip(), "xxaxx".strip("x")
e = "a,b".partition(","), "a,b,c".rpartition(","), "7".zfill(3), "a".center(5, "*"), "a".ljust(3)
f = "/".join(["a", "b"]), "".join(c for c in "abc"), "-".join({"k": 1})
g = "abc"[1], "abc"[-1], "abcdef"[1:4], "abcdef"[::-1], "abc" * 2, "b" in "abc", len("abc")
h = "abc".isalpha(), "12".isdigit(), "a1".isalnum(), "A".isupper(), " ".isspace()
i = "ab".encode(), b"ab".decode(), "a\\tb".expandtabs(4), "%s" % "x"
j = [c for c in "abc"], list("abc"), tuple("ab"), sorted("bca")
k = "a-b_c".translate(str.maketrans("-_", "  "))
""",
    "lists": """
a = [3, 1, 2]
a.append(4); a.extend([5, 6]); a.insert(0, 0); a.remove(1)
b = a.pop(), a.pop(0), a.index(4), a.count(3), len(a)
c = sorted(a), sorted(a, reverse=True), list(reversed(a)), a[:2], a[1:], a[::2], a[-1]
a.sort(key=lambda v: -v)
d = a + [9], [0] * 3, [1, 2] == [1, 2], [1, 2] < [1, 3], 3 in a
e = [[0] * 2 for _ in range(2)]
e[0][1] = 5
f = list(range(5)); f[1:3] = ["x"]; del f[0]; f += (7, 8); f *= 2
g = f; g.append("same"); h = f[:]; h.append("other")
i = a.copy(); i.clear(); j = a; j.reverse()
k, *l = [1, 2, 3]; *m, n = "xyz"; o, (p, *q), r = 1, (2, 3, 4), 5
s = [*a, *(1, 2), *"ab"]
t = [[1, 2], [3, 4]]; u = [v for row in t for v in row if v % 2]; v = list(zip(*t))
x = [1, 2, 3]; x[0], x[2] = x[2], x[0]
""",
    "dicts": """
a = {"x": 1, "y": 2}
a["z"] = 3; a.update({"x": 10}, w=4); del a["y"]
b = a.get("x"), a.get("q"), a.get("q", 0), a.pop("w"), a.pop("w", None), a.setdefault("n", []), len(a)
a["n"].append(1)
c = list(a), list(a.keys()), list(a.values()), list(a.items()), "x" in a, "y" in a
d = {k: v for k, v in a.items() if k != "n"}
e = {**d, "x": 5, **{"k": 1}}
f = dict(a=1, b=2), dict([("a", 1)]), dict({"q": 1}, r=2), dict(zip("ab", range(2))), dict.fromkeys("ab", 0)
g = sorted(a.keys()), max(d, key=d.get), {"a": 1} == {"a": 1}, dict(e).popitem()
h = {}
for i, ch in enumerate("abca"):
    h.setdefault(ch, []).append(i)
j = e.copy(); j.clear()
k = {(1, 2): "t", None: "n", 1.5: "f", True: "b"}
m = k[1, 2], k[None], k[1]
n = {"a": 1} | {"b": 2}
""",
    "sets": """
a = {1, 2, 3}
a.add(4); a.discard(9); a.remove(1); a.update([7], (8,))
b = a | {10}, a & {2, 3}, a - {2}, a ^ {2, 99}, a <= {2, 3, 4, 7, 8}, 2 in a, len(a)
c = set("aab"), frozenset([1, 2]), set(), {x % 3 for x in range(9)}
d = a.union([1]), a.intersection({2}), a.difference({2}), a.issubset({2}), a.isdisjoint({100})
e = sorted(a), {1, 2} == {2, 1}, set([1]) == {1}
""",
    "tuples and ranges": """
a = (1, 2) + (3,), (1, 2) * 2, (1, 2)[0], (1, 2, 3)[1:], len((1, 2)), (1, 2) == (1, 2), (1, 2) < (1, 3)
b = list(range(3)), list(range(1, 10, 3)), list(range(5, 0, -2)), range(10)[3], len(range(0, 10, 3))
c = 4 in range(0, 10, 2), 5 in range(0, 10, 2), range(5)[1:3], list(reversed(range(3))), range(3) == range(0, 3)
d = (1, 2, 1).count(1), (1, 2).index(2), tuple([1]), tuple(x for x in "ab"), ()
e = sum(range(10)), max(range(5)), sorted(range(3), key=lambda v: -v)
""",
    "iteration builtins": """
a = list(enumerate("ab")), list(enumerate("ab", 1)), list(zip([1, 2], "ab")), list(zip([1], "ab"))
b = list(map(str, [1, 2])), list(map(lambda x, y: x + y, [1, 2], [3, 4])), list(filter(None, [0, 1, "", 2]))
c = any([0, 1]), all([1, 0]), any([]), all([]), all(x > 0 for x in [1, 2])
it = iter([1, 2, 3]); d = next(it), next(it), next(it), next(it, "end")
e = list(reversed("abc")), sorted([(2, "b"), (1, "z")]), sorted(["b", "A"], key=str.lower)
f = [x for x in iter([1, 2])], list(map(len, ["a", "bc"])), dict(enumerate("ab"))
log = []
def noisy(x):
    log.append(x)
    return x
g = [log.append("c%d" % v) or v for v in map(noisy, [1, 2])]
first = next(v for v in [5, 6] if v > 5)
""",
    "walrus and conditional": """
a = [y := 5, y ** 2]
if (n := len(a)) > 1:
    b = n
c = [last := x for x in range(3)]
d = [v for x in range(5) if (v := x * 2) > 4]
e = (lambda q: q + 1)(1)
""",
    "comprehension scoping": """
x = "outer"
a = [x for x in range(3)]
b = x
fs = [lambda: i for i in range(3)]
c = [f() for f in fs]
gs = [lambda i=i: i for i in range(3)]
d = [g() for g in gs]
class K:
    n = 3
    rows = [i for i in range(n)]
e = K.rows
f = [[i * j for j in range(i)] for i in range(4)]
g = {i: {j for j in range(i)} for i in range(3)}
h = sum(i for i in range(4)), list(i for i in "ab" if i != "a")
""",
    "attributes of Python's own classes": """
import functools
class L(list): pass
class O(object):
    def f(self): pass
names = ("__iter__", "__len__", "__call__", "__getitem__", "__setitem__", "__contains__",
         "__next__", "__name__", "__add__", "append", "keys", "none")
values = ((1,), [1], {}, set(), frozenset(), "a", b"a", range(3), 1, 1.5, True, None, L(), O(),
          O().f, lambda: 1, functools.partial(print), iter([1]), O)
found = [[name for name in names if hasattr(value, name)] for value in values]
del L, O, values
""",
    "slicing and del": """
a = list(range(10))
b = a[2:5], a[:-3], a[-3:], a[::3], a[::-1], a[5:2:-1], a[100:], a[slice(1, 3)]
del a[2:4], a[0]
c = {"k": 1, "l": 2}
del c["k"]
d = 5
del d
class A: pass
o = A(); o.x = 1; o.y = 2
del o.x
e = hasattr(o, "x"), o.y
a[1:1] = ["i", "j"]
a[::4] = [0] * len(a[::4])
""",
    "assert and chained assignment": """
a = b = [1]
b.append(2)
assert a == [1, 2], "no"
try:
    assert not a, "message"
except AssertionError as e:
    c = str(e)
x = y = 0
x += 1; y -= 1; x <<= 3; x |= 1
i, a[i] = 1, 9
""",
}
