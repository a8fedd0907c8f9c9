"""What a Python value may be.

Known immutable values stand for themselves: `None`, `bool`, `int`, `float`, `complex`, `str`,
`bytes`, `Ellipsis`, `range`, `slice` and `tuple` (whose elements are values again). All else has
a class here or in `containers` and `tensors`. Whoever changes one of these objects goes through
the run's trail.
"""

from __future__ import annotations

from collections import Counter, deque
from functools import reduce
from typing import Any, Union

from scope_lsp.domain.names import Hole, Name, Text, either
from scope_lsp.domain.trail import MISSING

Value = Any
"""Any of the kinds above; Python's own types can't name the union."""

Known = Union[None, bool, int, float, complex, str, bytes]

MAX_OPTIONS = 8
"""So many values one place may hold before it counts as unknown: more help nobody."""

MAX_DEPTH = 40
"""So deep tuples in tuples are compared, of which each step of a loop may make one more."""


class Unknown:
    """A value that can't be known, and why.

    `source` is the source text that would fill it. `plain` says that it is certainly no tensor
    and nothing else that touches TensorFlow, so that using it adds no op. `inputs` are values that
    it is made of, where nothing else can be in it.
    """

    __slots__ = ("inputs", "plain", "reason", "source")

    def __init__(
        self,
        reason: str,
        source: str = "",
        plain: bool = False,
        inputs: tuple[Value, ...] | None = None,
    ) -> None:
        self.reason = reason
        self.source = source
        self.plain = plain
        self.inputs = inputs

    def __repr__(self) -> str:
        return f"Unknown({self.reason})"

    def hole(self, source: str = "") -> Hole:
        """A hole that this value would fill, shown as `source`."""
        return Hole(source or self.source or "?", self.reason)


class UnknownFloat(Unknown):
    """A Python float of which only that is known, such as a random one."""

    __slots__ = ()
    dtype = "float32"
    """As TensorFlow takes it."""
    shape: tuple[int, ...] = ()


class Foreign(Unknown):
    """A module that can't be found, and all that comes from it without anything of TensorFlow.

    It is taken to add nothing as long as it is given nothing of TensorFlow, outside of all scopes.
    """

    __slots__ = ()


class OneOf:
    """A value that is certainly one of a few, by a condition that isn't known."""

    __slots__ = ("options",)

    def __init__(self, options: tuple[Value, ...]) -> None:
        self.options = options

    def __repr__(self) -> str:
        return f"OneOf{self.options}"


class Maybe:
    """In a table, list or stream only: this value is there, or isn't at all.

    In a stream it may come any number of times, but for one that comes `once` at most.
    """

    __slots__ = ("once", "value")

    def __init__(self, value: Value, once: bool = False) -> None:
        self.value = value
        self.once = once


class Module:
    """An imported module of source code; `vars` are its globals."""

    __slots__ = ("binds", "complete", "installed", "library", "name", "package", "path", "vars")

    def __init__(self, name: str, path: str, package: str = "", library: bool = False) -> None:
        self.name = name
        self.path = path
        self.package = package
        self.library = library
        """Whether this is one of our own models written in Python, whose calls are no sites."""
        self.installed = False
        """Whether this is of the project's environment, not of the project."""
        self.vars: dict[str, Value] = {
            "__name__": name, "__file__": path, "__doc__": None, "__package__": package or None,
            "__spec__": Unknown("the origin of a module", plain=True),
        }  # fmt: skip
        self.binds: frozenset[str] = frozenset()
        """The names that its source binds somewhere."""
        self.complete = False
        """Whether its body has run to the end."""

    def __repr__(self) -> str:
        return f"<module {self.name}>"


class Function:
    """A function or lambda of the source, closed over its frame."""

    __slots__ = ("attrs", "closure", "code", "defaults", "kw_defaults", "module", "name", "owner")

    def __init__(
        self,
        name: str,
        code: Any,
        module: Module,
        closure: Any,
        defaults: tuple[Value, ...] = (),
        kw_defaults: dict[str, Value] | None = None,
    ) -> None:
        self.name = name
        self.code = code
        self.module = module
        self.closure = closure
        self.defaults = defaults
        self.kw_defaults = kw_defaults or {}
        self.attrs: dict[str, Value] = {}
        self.owner: Class | None = None

    def __repr__(self) -> str:
        return f"<function {self.name}>"


class Api:
    """A function, module or constant of a library, by its canonical dotted path."""

    __slots__ = ("path",)

    def __init__(self, path: str) -> None:
        self.path = path

    def __repr__(self) -> str:
        return f"<api {self.path}>"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Api) and other.path == self.path

    def __hash__(self) -> int:
        return hash(self.path)


class Native:
    """A callable made by a model: a Python function from a call to a value."""

    __slots__ = ("attrs", "name", "run")

    def __init__(self, name: str, run: Any, attrs: dict[str, Value] | None = None) -> None:
        self.name = name
        self.run = run
        self.attrs = attrs or {}

    def __repr__(self) -> str:
        return f"<native {self.name}>"


class Bound:
    """A callable with its first argument."""

    __slots__ = ("function", "receiver")

    def __init__(self, function: Value, receiver: Value) -> None:
        self.function = function
        self.receiver = receiver

    def __repr__(self) -> str:
        return f"<bound {self.function} of {self.receiver!r}>"


class Partial:
    """`functools.partial` of anything."""

    __slots__ = ("args", "function", "kwargs")

    def __init__(self, function: Value, args: tuple[Value, ...], kwargs: dict[str, Value]) -> None:
        self.function = function
        self.args = args
        self.kwargs = kwargs

    def __repr__(self) -> str:
        return f"<partial of {self.function!r}>"


class Class:
    """A class of the source, or of a library when `api` is its path."""

    __slots__ = ("api", "attrs", "bases", "meta", "module", "mro", "name", "open")

    def __init__(
        self,
        name: str,
        bases: tuple[Class, ...] = (),
        attrs: dict[str, Value] | None = None,
        module: Module | None = None,
        api: str = "",
        open: Unknown | None = None,
    ) -> None:
        self.name = name
        self.bases = bases
        self.attrs = attrs if attrs is not None else {}
        self.module = module
        self.api = api
        self.open = open
        """Set when a base isn't known: any attribute may exist beyond those that are seen."""
        if open is None:
            self.open = next((b.open for b in bases if b.open), None)
        self.meta: Class | None = next((b.meta for b in bases if b.meta), None)
        """The metaclass, where it is one of the program's."""
        self.mro = linearize(self)

    def __repr__(self) -> str:
        return f"<class {self.name}>"

    def find(self, name: str) -> Value:
        """The attribute as found along the mro, or MISSING."""
        for cls in self.mro:
            value = cls.attrs.get(name, MISSING)
            if value is not MISSING:
                return value if type(value) is not Maybe else self._find_either(name)
        return MISSING

    def _find_either(self, name: str) -> Value:
        """An attribute that a class has under a condition that isn't known, or else its bases."""
        found: list[Value] = []
        for cls in self.mro:
            value = cls.attrs.get(name, MISSING)
            if value is not MISSING:
                found.append(strip(value))
                if type(value) is not Maybe:
                    return reduce(join, found)
        return Maybe(reduce(join, found))

    def is_a(self, other: Class) -> bool:
        """Whether this is the other class or a subclass of it."""
        return other in self.mro

    @property
    def library(self) -> Class | None:
        """The nearest library class along the mro: itself, or the base a user's class extends."""
        return next((c for c in self.mro if c.api and c.api != "object"), None)


class Instance:
    """An object of a class of the source or of a library.

    `payload` is what a library class keeps behind the attributes (a dict's items, a scope …).
    """

    __slots__ = ("attrs", "cls", "payload")

    def __init__(self, cls: Class, payload: Any = None) -> None:
        self.cls = cls
        self.attrs: dict[str, Value] = {}
        self.payload = payload

    def __repr__(self) -> str:
        return f"<{self.cls.name} object>"


class Property:
    """`property`, with what `.setter` adds."""

    __slots__ = ("getter", "setter")

    def __init__(self, getter: Value, setter: Value = None) -> None:
        self.getter = getter
        self.setter = setter

    def __repr__(self) -> str:
        return "<property>"


class StaticMethod:
    """`staticmethod`."""

    __slots__ = ("function",)

    def __init__(self, function: Value) -> None:
        self.function = function

    def __repr__(self) -> str:
        return f"<static {self.function!r}>"


class ClassMethod:
    """`classmethod`."""

    __slots__ = ("function",)

    def __init__(self, function: Value) -> None:
        self.function = function

    def __repr__(self) -> str:
        return f"<class method {self.function!r}>"


class Super:
    """`super()`: attributes are looked up behind `cls` in the mro of the receiver's class."""

    __slots__ = ("cls", "receiver")

    def __init__(self, cls: Class, receiver: Value) -> None:
        self.cls = cls
        self.receiver = receiver

    def __repr__(self) -> str:
        return f"<super of {self.receiver!r}>"


def linearize(cls: Class) -> tuple[Class, ...]:
    """The C3 order of a class and its bases; where none exists, depth first without repeats."""
    if len(cls.bases) == 1:
        return (cls, *(base for base in cls.bases[0].mro if base is not cls))
    chains = [deque(base.mro) for base in cls.bases] + [deque(cls.bases)]
    waiting = Counter(each for chain in chains for each in list(chain)[1:])
    order = {cls: None}
    while chains := [chain for chain in chains if chain]:
        head = next((c[0] for c in chains if not waiting[c[0]]), chains[0][0])
        order.setdefault(head)
        for chain in chains:
            while chain and chain[0] in order:
                chain.popleft()
                if chain:
                    waiting[chain[0]] -= 1
    return tuple(order)


def same(ours: Value, theirs: Value, depth: int = 0) -> bool:
    """Whether two values are certainly the same value, as far as one looks into tuples."""
    if ours is theirs:
        return True
    if type(ours) is not type(theirs):
        return False
    if isinstance(ours, tuple):
        return (
            len(ours) == len(theirs)
            and depth < MAX_DEPTH
            and all(same(mine, other, depth + 1) for mine, other in zip(ours, theirs))
        )
    if isinstance(ours, (bool, int, float, complex, str, bytes, range, Text, Api)):
        return bool(ours == theirs)
    if isinstance(ours, Bound):
        return same(ours.function, theirs.function) and ours.receiver is theirs.receiver
    return False


def join(ours: Value, theirs: Value) -> Value:
    """The value that stands for either, where two paths meet."""
    if same(ours, theirs):
        return ours
    if isinstance(ours, Unknown) and ours.plain and is_plain(theirs):
        return ours
    if ours is MISSING or theirs is MISSING:
        value = theirs if ours is MISSING else ours
        return value if isinstance(value, Maybe) else Maybe(value)
    if isinstance(ours, Maybe) or isinstance(theirs, Maybe):
        return Maybe(join(strip(ours), strip(theirs)))
    options = [*options_of(ours), *options_of(theirs)]
    if any(isinstance(option, Unknown) for option in options):
        return _join_unknown(options)
    if isinstance(ours, tuple) and isinstance(theirs, tuple) and len(ours) == len(theirs):
        return tuple(map(join, ours, theirs))
    options = _distinct(options)
    if len(options) > MAX_OPTIONS:
        return Unknown("it may be any of many values", plain=all(map(is_plain, options)))
    return OneOf(tuple(options))


def _join_unknown(options: list[Value]) -> Value:
    """The value that stands for several of which some aren't known.

    What isn't known but certainly is nothing of TensorFlow stands beside the values that may be,
    so that using both does what either does.
    """
    unknown = next(
        (o for o in options if isinstance(o, Unknown) and not is_harmless(o)),
        next(o for o in options if isinstance(o, Unknown)),
    )
    others = _distinct([o for o in options if not is_harmless(o) and o is not unknown])
    if not others:
        return unknown
    if is_harmless(unknown) and len(others) < MAX_OPTIONS:
        return OneOf((unknown, *others))
    if unknown.inputs is None and not is_harmless(unknown):
        return unknown
    return Unknown(unknown.reason, unknown.source, inputs=(*(unknown.inputs or ()), *others))


def _distinct(values: list[Value]) -> list[Value]:
    found: list[Value] = []
    for value in values:
        for seen in found:
            if same(value, seen):
                break
        else:
            found.append(value)
    return found


HARMLESS_DEPTH = 3


def is_harmless(value: Value, depth: int = HARMLESS_DEPTH) -> bool:
    """Whether using a value does nothing to TensorFlow, as far as one can see."""
    if is_plain(value) or isinstance(value, (Foreign, Text, range)):
        return True
    held = getattr(value, "items", None)  # those of a list, dict or set
    if held is None or not depth:
        return False
    each = list(held.values()) if hasattr(value, "default") else list(held)
    rest = getattr(value, "rest", MISSING)
    each += [] if rest is MISSING else [rest]
    return all(is_harmless(strip(item), depth - 1) for item in each)


def is_plain(value: Value) -> bool:
    """Whether a value is certainly no tensor and holds none."""
    if isinstance(value, (tuple, OneOf)):
        return all(map(is_plain, value.options if isinstance(value, OneOf) else value))
    if value is None or isinstance(value, (bool, int, float, complex, str, bytes)):
        return True
    return getattr(value, "plain", False) is True


def strip(value: Value) -> Value:
    """The value behind a Maybe."""
    return value.value if isinstance(value, Maybe) else value


def options_of(value: Value) -> tuple[Value, ...]:
    """The values that it may be, which is itself for all but a OneOf."""
    return value.options if isinstance(value, OneOf) else (value,)


_DEPENDS = "it depends on a condition that isn't known"


def as_name(value: Value, source: str = "") -> Name:
    """A value used as a text: itself when it is one, else a hole that shows `source`."""
    if isinstance(value, (str, Text)):
        return value
    if isinstance(value, Unknown):
        return Text((value.hole(source),))
    if isinstance(value, OneOf):
        known = [option for option in value.options if isinstance(option, str)]
        if len(known) == len(value.options):
            return either(known, _DEPENDS)
        shown = "|".join(str(o) for o in value.options if isinstance(o, (str, Text, int)))
        return Text((Hole(shown or source or "?", _DEPENDS),))
    return Text((Hole(source or "?", f"{value!r} is not a known text"),))
