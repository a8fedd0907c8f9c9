"""Making values of Python's own types: `int(x)`, `str(x)`, `list(x)` and subclasses of them."""

from __future__ import annotations

from collections.abc import Callable

from scope_lsp.domain.containers import Attributes, Dict, List, Set
from scope_lsp.domain.names import MAX_LENGTH
from scope_lsp.domain.tensors import Dimension
from scope_lsp.domain.trail import MISSING
from scope_lsp.domain.values import (
    Class,
    ClassMethod,
    Instance,
    OneOf,
    Property,
    StaticMethod,
    Unknown,
    Value,
    options_of,
)
from scope_lsp.interpreter.texts import to_text
from scope_lsp.models.python.pure import (
    COMPUTE_ERRORS,
    compute,
    failure_of,
    of_any,
    to_list,
    unwrap,
    why,
)
from scope_lsp.models.registry import Call, Entry, Failure, api

Make = Callable[..., Value]

MAX_BOUND = 2**62
"""Python itself can't say how long a range beyond this is."""


def constructor(name: str, mutable: bool = False) -> Callable[[Make], Make]:
    """Declare how a builtin type is made, for itself and for the program's subclasses of it."""

    def declare(make: Make) -> Make:
        api(name)(make)
        entry = Entry(make)

        def new(call: Call, /, cls: Value, *args: Value, **kwargs: Value) -> Value:
            if not isinstance(cls, Class):
                return Unknown("an object of a class that isn't known")
            made = Instance(cls)
            # With an `__init__` of the program's own, a mutable one is filled by what that does.
            empty = mutable and cls.find("__init__") is not MISSING
            inner = Call(call.run, call.site, name, [], {}, call.frame)
            if not empty:
                inner.args, inner.kwargs, inner.open = list(args), kwargs, call.open
            made.payload = entry.invoke(inner)
            return made

        api(f"{name}.__new__")(new)
        return make

    return declare


def _number(kind: type) -> Make:
    def make(call: Call, /, x: Value = 0, *args: Value, **kwargs: Value) -> Value:
        return _converted(call, kind, x, args, kwargs)

    return make


def _converted(
    call: Call, kind: type, x: Value, args: tuple[Value, ...], kwargs: dict[str, Value]
) -> Value:
    if isinstance(x, OneOf):
        return of_any(call, x.options, lambda option: _converted(call, kind, option, args, kwargs))
    if isinstance(x, Dimension):
        x = Unknown("the size of a dimension", plain=True) if x.value is None else x.value
    if isinstance(x, Instance) and unwrap(x) is x:
        method = call.run.lookup(x, f"__{kind.__name__}__")
        if method is not MISSING and not isinstance(method, Unknown):
            return call.invoke(method)
    return compute(call, kind, [x, *args], kwargs)


constructor("int")(_number(int))
constructor("float")(_number(float))
constructor("complex")(_number(complex))
api("long")(_number(int))


@api("bool")
def make_bool(call: Call, x: Value = False) -> Value:
    truth = call.run.truth(x)
    return Unknown(why(x), plain=True) if truth is None else truth


@constructor("str")
def make_str(call: Call, object: Value = "", encoding: Value = None, errors: Value = None) -> Value:
    if encoding is not None:
        return compute(call, str, [object, encoding])
    source = call.site.argument("object") if call.site else ""
    return to_text(call.run, object, source)


api("unicode")(make_str)


@constructor("bytes")
def make_bytes(call: Call, /, *args: Value, **kwargs: Value) -> Value:
    if call.version.runs_on_python2:
        return make_str(call, *args)
    if args and isinstance(args[0], int) and args[0] > MAX_LENGTH:
        return Unknown("very many bytes", plain=True)
    return compute(call, bytes, list(args), kwargs)


@constructor("list", mutable=True)
def make_list(call: Call, iterable: Value = ()) -> Value:
    return to_list(call, iterable)


@constructor("tuple")
def make_tuple(call: Call, iterable: Value = ()) -> Value:
    if isinstance(iterable, OneOf):
        return of_any(call, iterable.options, lambda option: make_tuple(call, option))
    if isinstance(iterable, tuple):
        return iterable
    found = to_list(call, iterable)
    if found.rest is not MISSING:
        plain = isinstance(found.rest, Unknown) and found.rest.plain
        return Unknown(f"a tuple of unknown length: {why(iterable, found.rest)}", plain=plain)
    return tuple(found.items)


def _make_set(call: Call, iterable: Value, frozen: bool) -> Value:
    made = Set(frozen=frozen)
    if iterable is not MISSING:
        found = to_list(call, iterable)
        for element in found.items:
            call.run.add(made, element)
        if found.rest is not MISSING:
            call.run.add(made, found.rest, loose=True)
    return made


@constructor("set", mutable=True)
def make_set(call: Call, iterable: Value = MISSING) -> Value:
    return _make_set(call, iterable, frozen=False)


@constructor("frozenset")
def make_frozenset(call: Call, iterable: Value = MISSING) -> Value:
    return _make_set(call, iterable, frozen=True)


@constructor("dict", mutable=True)
def make_dict(call: Call, /, *args: Value, **kwargs: Value) -> Value:
    return fill_dict(call, Dict(), args, kwargs)


def fill_dict(call: Call, made: Dict, args: tuple[Value, ...], kwargs: dict[str, Value]) -> Dict:
    """What `dict(*args, **kwargs)` and `d.update(*args, **kwargs)` put into a dict."""
    for other in args[:1]:
        options = options_of(other)
        if len(options) > 1:
            for option in options:
                call.run.fork([lambda: None, lambda o=option: fill_dict(call, made, (o,), {})])
            continue
        call.run.update_dict(made, _mapping(call, other))
    if isinstance(made, Attributes):
        call.run.update_dict(made, Dict({**kwargs}, MISSING if call.open is None else call.open))
        return made
    call.run.update_dict(made, Dict({**kwargs}))
    if call.open is not None:
        made.may_hold(call.open)
    return made


def _mapping(call: Call, other: Value) -> Value:
    """An object with `keys` and `__getitem__` as the dict that it stands for."""
    other = unwrap(other)
    if not isinstance(other, Instance) or other.cls.find("keys") is MISSING:
        return other
    made = Dict()
    for key in to_list(call, call.run.call_method(other, "keys")).items:
        call.run.set_item(made, key, call.run.get_item(other, key))
    return made


@api("slice")
def make_slice(call: Call, *args: Value) -> Value:
    if not 1 <= len(args) <= 3:
        raise Failure("TypeError", f"slice expected at most 3 arguments, got {len(args)}")
    return slice(*args)


@api("range")
@api("xrange")
def make_range(call: Call, *args: Value) -> Value:
    """`range`, which is a list in Python 2 for `range` but equals one in all that matters."""
    bounds = [a.value if isinstance(a, Dimension) else unwrap(a) for a in args]
    known = [b for b in bounds if isinstance(b, int)]
    if len(known) == len(bounds) and call.open is None:
        if any(abs(b) > MAX_BOUND for b in known):
            return List([], Unknown("a very long range", plain=True))
        try:
            made = range(*known)
        except COMPUTE_ERRORS as error:
            raise failure_of(error) from None
        python2 = call.version.runs_on_python2 and call.path == "range"
        return List(list(made)) if python2 and len(made) <= 20_000 else made
    for index, bound in enumerate(bounds):
        if isinstance(bound, OneOf):
            made_of = [[*bounds[:index], option, *bounds[index + 1 :]] for option in bound.options]
            return call.run.join([make_range(call, *chosen) for chosen in made_of])
        if isinstance(bound, (str, float, List)):
            kind = call.run.class_of(bound).name
            raise Failure("TypeError", f"'{kind}' object cannot be interpreted as an integer")
    return List([], Unknown(why(*args), plain=True))


@api("object")
def make_object(call: Call) -> Value:
    return Instance(call.run.builtin_class("object"))


@api("object.__new__")
def new_object(call: Call, /, cls: Value, *args: Value, **kwargs: Value) -> Value:
    if not isinstance(cls, Class):
        return Unknown("an object of a class that isn't known")
    return Instance(cls)


@api("property")
def make_property(
    call: Call, fget: Value = None, fset: Value = None, fdel: Value = None, doc: Value = None
) -> Value:
    return Property(fget, fset)


@api("staticmethod")
def make_staticmethod(call: Call, function: Value) -> Value:
    return StaticMethod(function)


@api("classmethod")
def make_classmethod(call: Call, function: Value) -> Value:
    return ClassMethod(function)


@api("list.__init__")
def initialize_list(call: Call, self: Value, iterable: Value = ()) -> Value:
    inner = unwrap(self)
    if isinstance(inner, List):
        call.trail.touch(inner)
        found = to_list(call, iterable)
        inner.items, inner.rest = found.items, found.rest
    return None


@api("dict.__init__")
def initialize_dict(call: Call, self: Value, /, *args: Value, **kwargs: Value) -> Value:
    inner = unwrap(self)
    if isinstance(inner, Dict):
        fill_dict(call, inner, args, kwargs)
    return None


@api("set.__init__")
def initialize_set(call: Call, self: Value, iterable: Value = ()) -> Value:
    inner = unwrap(self)
    if isinstance(inner, Set):
        for element in to_list(call, iterable).items:
            call.run.add(inner, element)
    return None
