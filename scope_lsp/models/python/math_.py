"""`math`, `operator`, `string` and `random`: numbers and small pure functions."""

from __future__ import annotations

import ast
import math
import string

from scope_lsp.domain.values import Native, OneOf, Unknown, Value
from scope_lsp.models.python.pure import compute, pure_module, returns_unknown
from scope_lsp.models.registry import Call, api, constant, plain

plain("math", "operator", "string", "random", "cmath", "decimal", "fractions", "statistics")

pure_module(
    "math",
    math,
    "acos acosh asin asinh atan atan2 atanh ceil copysign cos cosh degrees erf erfc exp expm1 fabs "
    "floor fmod frexp fsum gcd hypot isclose isfinite isinf isnan isqrt ldexp log log10 log1p log2 "
    "modf pow prod radians remainder sin sinh sqrt tan tanh trunc lcm",
)
for _name in ("pi", "e", "inf", "nan", "tau"):
    constant(f"math.{_name}", getattr(math, _name))


def _factorial(n: int) -> int:
    if n > 1_000:
        raise OverflowError("a very large value")
    return math.factorial(n)


api("math.factorial")(lambda call, n: compute(call, _factorial, [n]))

for _name in (
    "ascii_letters", "ascii_lowercase", "ascii_uppercase", "digits", "hexdigits", "octdigits",
    "printable", "punctuation", "whitespace",
):  # fmt: skip
    constant(f"string.{_name}", getattr(string, _name))
constant("string.letters", string.ascii_letters)
constant("string.lowercase", string.ascii_lowercase)
constant("string.uppercase", string.ascii_uppercase)

BINARY = (
    "add sub mul truediv floordiv mod pow matmul lshift rshift and or xor iadd isub imul itruediv "
    "ifloordiv imod"
)
COMPARISONS = {
    "eq": ast.Eq, "ne": ast.NotEq, "lt": ast.Lt, "le": ast.LtE, "gt": ast.Gt, "ge": ast.GtE,
    "is_": ast.Is, "is_not": ast.IsNot,
}  # fmt: skip


def _binary(name: str) -> None:
    @api(f"operator.{name}", f"operator.{name}_", f"operator.__{name}__")
    def model(call: Call, a: Value, b: Value) -> Value:
        if name.startswith("i"):
            return call.run.in_place(name, a, b, call.site, call.frame)
        return call.run.binary(name, a, b, call.site, call.frame)


def _comparison(name: str, operator: type[ast.cmpop]) -> None:
    @api(f"operator.{name}", f"operator.__{name}__")
    def model(call: Call, a: Value, b: Value) -> Value:
        return call.run.compare(operator, a, b, call.site, call.frame)


def _unary(name: str) -> None:
    @api(f"operator.{name}", f"operator.__{name}__")
    def model(call: Call, a: Value) -> Value:
        return call.run.unary(name, a, call.site, call.frame)


for _name in BINARY.split():
    _binary(_name)
for _name, _operator in COMPARISONS.items():
    _comparison(_name, _operator)
for _name in ("neg", "pos", "invert"):
    _unary(_name)


@api("operator.not_")
def not_(call: Call, a: Value) -> Value:
    truth = call.run.truth(a)
    return Unknown("a condition that isn't known", plain=True) if truth is None else not truth


@api("operator.truth")
def truth_of(call: Call, a: Value) -> Value:
    truth = call.run.truth(a)
    return Unknown("a condition that isn't known", plain=True) if truth is None else truth


@api("operator.contains")
def contains(call: Call, a: Value, b: Value) -> Value:
    return call.run.compare(ast.In, b, a, call.site, call.frame)


@api("operator.getitem")
def getitem(call: Call, a: Value, b: Value) -> Value:
    return call.run.get_item(a, b, call.site, call.frame)


@api("operator.setitem")
def setitem(call: Call, a: Value, b: Value, c: Value) -> Value:
    call.run.set_item(a, b, c)
    return None


@api("operator.itemgetter")
def itemgetter(call: Call, *keys: Value) -> Value:
    def get(inner: Call) -> Value:
        found = [inner.run.get_item(inner.args[0], k, inner.site, inner.frame) for k in keys]
        return found[0] if len(keys) == 1 else tuple(found)

    return Native("itemgetter", get)


@api("operator.attrgetter")
def attrgetter(call: Call, *names: Value) -> Value:
    def get_one(inner: Call, name: Value) -> Value:
        value = inner.args[0]
        for part in name.split(".") if isinstance(name, str) else ():
            value = inner.run.get_attr(value, part, site=inner.site)
        return value

    def get(inner: Call) -> Value:
        found = [get_one(inner, name) for name in names]
        return found[0] if len(names) == 1 else tuple(found)

    return Native("attrgetter", get)


@api("operator.methodcaller")
def methodcaller(call: Call, /, name: Value, *args: Value, **kwargs: Value) -> Value:
    def run(inner: Call) -> Value:
        if not isinstance(name, str):
            return Unknown("the name of the method isn't known")
        method = inner.run.get_attr(inner.args[0], name, site=inner.site)
        return inner.invoke(method, *args, **kwargs)

    return Native("methodcaller", run)


returns_unknown(
    "random.random", "random.randint", "random.uniform", "random.gauss", "random.randrange",
    "random.getrandbits",
)  # fmt: skip


@api("random.choice")
def choice(call: Call, seq: Value) -> Value:
    """One of the elements; with few of them, each is a possibility."""
    found = call.run.elements(seq)
    if not found or len(found) > 8:
        return Unknown("a random choice", plain=True)
    return call.run.join(found)


@api("random.shuffle")
def shuffle(call: Call, x: Value, random: Value = None) -> Value:
    found = call.run.elements(x)
    if found:
        joined = call.run.join(found)
        for index in range(len(found)):
            call.run.set_item(x, index, joined)
    return None


@api("random.sample")
def sample(call: Call, population: Value, k: Value) -> Value:
    return Unknown("a random choice", plain=not isinstance(population, OneOf))
