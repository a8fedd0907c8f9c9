"""`six`: one source for Python 2 and 3."""

from __future__ import annotations

from scope_lsp.domain.values import Class, Native, Unknown, Value
from scope_lsp.models.python.classes import INT, STR, TYPE
from scope_lsp.models.registry import Call, api, constant, find_class, root
from scope_lsp.version import Version

constant("six.string_types", (STR,))
constant("six.text_type", STR)
constant("six.binary_type", find_class("bytes"))
constant("six.integer_types", (INT,))
constant("six.class_types", (TYPE,))
constant("six.MAXSIZE", 2**63 - 1)

MOVED = {
    "six.moves.range": "xrange", "six.moves.xrange": "xrange", "six.moves.zip": "itertools.izip",
    "six.moves.map": "itertools.imap", "six.moves.filter": "itertools.ifilter",
    "six.moves.input": "input", "six.moves.reduce": "functools.reduce",
    "six.moves.zip_longest": "itertools.zip_longest", "six.moves.cPickle": "pickle",
    "six.moves.urllib": "urllib", "six.moves.queue": "queue", "six.moves.builtins": "builtins",
    "six.wraps": "functools.wraps", "six.next": "next", "six.moves.configparser": "configparser",
    "six.StringIO": "io.StringIO", "six.BytesIO": "io.BytesIO", "six.callable": "callable",
}  # fmt: skip


def _moved(path: str, version: Version) -> tuple[str, bool]:
    for old, new in MOVED.items():
        if path == old or path.startswith(old + "."):
            return new + path[len(old) :], True
    return path, True


root("six", _moved)


def _of_dict(name: str) -> None:
    @api(f"six.iter{name}", f"six.view{name}")
    def model(call: Call, d: Value) -> Value:
        return call.run.call_method(d, name)


for _name in ("keys", "values", "items"):
    _of_dict(_name)


@api("six.add_metaclass", "six.python_2_unicode_compatible")
def add_metaclass(call: Call, metaclass: Value) -> Value:
    """A decorator that makes the class anew by a metaclass; the other one leaves it as it is."""
    if call.path.endswith("compatible"):
        return metaclass
    if isinstance(metaclass, Class) and metaclass.api:
        return call.run.library("typing.final")

    def make(inner: Call) -> Value:
        cls = inner.args[0]
        made: Value = inner.run.make_by_metaclass(metaclass, cls) if isinstance(cls, Class) else cls
        return made

    return Native("add_metaclass", make)


@api("six.with_metaclass")
def with_metaclass(call: Call, metaclass: Value, *bases: Value) -> Value:
    known = tuple(base for base in bases if isinstance(base, Class))
    reason = None if len(known) == len(bases) else Unknown("a base of the class isn't known")
    made = Class("temporary_class", known or (call.run.builtin_class("object"),), open=reason)
    if isinstance(metaclass, Class) and not metaclass.api:
        made.meta = metaclass
    return made


@api("six.b", "six.u", "six.ensure_str", "six.ensure_text", "six.ensure_binary")
def same_text(call: Call, s: Value, *args: Value) -> Value:
    return s


@api("six.raise_from")
def raise_from(call: Call, value: Value, from_value: Value) -> Value:
    call.run.raise_value(value)
    return None


@api("six.reraise")
def reraise(call: Call, tp: Value, value: Value = None, tb: Value = None) -> Value:
    call.run.raise_value(value if value is not None else tp)
    return None
