"""A model of a library function: what it is given by the call that it is for."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any, NamedTuple

from scope_lsp.domain.names import Name
from scope_lsp.domain.trail import Trail
from scope_lsp.domain.values import Unknown, Value, as_name
from scope_lsp.version import Version

Model = Callable[..., Value]


class Failure(Exception):
    """A Python exception that the program would see, raised by a model.

    `type` names the exception class, `message` has TensorFlow's or Python's own words, `kind` is
    the stable name of a TensorFlow error, or "" when it is Python's.
    """

    def __init__(self, type: str, message: Name, kind: str = "", related: Any = None) -> None:
        super().__init__(f"{type}: {message}")
        self.type = type
        self.message = message
        self.kind = kind
        self.related = related


class Call:
    """One call of a library function.

    `run` is the interpreter, `site` where the call stands, `path` the canonical path, `frame`
    the caller's frame (for `super()` and `locals()`), `v1` whether it came by TensorFlow's first
    API.
    """

    __slots__ = ("args", "frame", "kwargs", "open", "path", "perhaps", "run", "site", "v1")

    def __init__(
        self,
        run: Any,
        site: Any,
        path: str,
        args: list[Value],
        kwargs: dict[str, Value],
        frame: Any = None,
        v1: bool = True,
    ) -> None:
        self.run = run
        self.site = site
        self.path = path
        self.args = args
        self.kwargs = kwargs
        self.frame = frame
        self.v1 = v1
        self.open: Unknown | None = None
        """Set when a `*args` or `**kwargs` of the call isn't known."""
        self.perhaps: dict[str, Value] = {}
        """Those of the keyword arguments that are given on a condition."""

    @property
    def trail(self) -> Trail:
        trail: Trail = self.run.trail
        return trail

    @property
    def version(self) -> Version:
        version: Version = self.run.version
        return version

    def invoke(self, function: Value, *args: Value, **kwargs: Value) -> Value:
        """Call a value of the program from here."""
        return self.run.call(function, list(args), kwargs, self.site, self.frame)

    def pass_on(self, function: Value) -> Value:
        """Call a value of the program from here with the same arguments."""
        kwargs = {**self.kwargs, **self.perhaps}
        if self.open is not None:
            kwargs["**"] = self.open
        return self.run.call(function, self.args, kwargs, self.site, self.frame)

    def text(self, value: Value, parameter: str = "") -> Name:
        """A value used as a name; a hole shows the source of the argument."""
        return as_name(value, self.site.argument(parameter) if self.site else parameter)

    def unknown(self, reason: str = "", plain: bool = False) -> Unknown:
        """A result that isn't known."""
        return Unknown(reason or f"the result of {self.path} is not known", plain=plain)


_ANY = frozenset({"Value", "Any"})
"""How models declare that they take whatever value."""

_KEPT_FITTING = 64


def _kinds(annotations: dict[str, Any]) -> tuple[str, str]:
    """What a model declares its `self` as: its kind, and that of the payload, if it has one."""
    kind, _, payload = str(annotations.get("self", "Value")).partition(", ")
    return kind.removeprefix("Annotated["), payload.removesuffix("]").rpartition(".")[2]


def _is_a(value: Any, kind: str) -> bool:
    return kind in _ANY or any(each.__name__ == kind for each in type(value).__mro__)


class Reach(NamedTuple):
    """For which versions, and for which of TensorFlow's two APIs, something is declared."""

    since: Version | None
    until: Version | None
    api: int | None

    @classmethod
    def parse(cls, since: str | None, until: str | None, api: int | None) -> Reach:
        """What a declaration says, with versions as texts; None is no bound."""
        return cls(
            Version.parse(since) if since else None, Version.parse(until) if until else None, api
        )

    def holds(self, version: Version, v1: bool) -> bool:
        """Whether this version and API lie within."""
        return (
            (self.since is None or version >= self.since)
            and (self.until is None or version < self.until)
            and (self.api is None or (self.api == 1) == v1)
        )


EVERYWHERE = Reach(None, None, None)


class Entry:
    """One model: its function, the parameters that calls are bound to, and where it holds."""

    __slots__ = (
        "defaults",
        "fitting",
        "function",
        "has_args",
        "has_kwargs",
        "parameters",
        "payload",
        "positional",
        "positional_only",
        "reach",
        "receiver",
    )

    def __init__(self, function: Model, reach: Reach = EVERYWHERE) -> None:
        self.function = function
        self.reach = reach
        self.receiver, self.payload = _kinds(inspect.unwrap(function).__annotations__)
        # What `inspect.signature` would give, which takes a tenth of the start of the process.
        function = inspect.unwrap(function)
        code = function.__code__
        self.has_args = bool(code.co_flags & inspect.CO_VARARGS)
        self.has_kwargs = bool(code.co_flags & inspect.CO_VARKEYWORDS)
        names, count = code.co_varnames, code.co_argcount
        defaults = function.__defaults__ or ()
        required = count - len(defaults)
        self.positional = list(names[1:count])
        self.positional_only = frozenset(names[: code.co_posonlyargcount])
        self.parameters = [
            (name, index >= required, False) for index, name in enumerate(names[:count])
        ][1:]
        given = function.__kwdefaults__ or {}
        self.defaults: dict[str, Value] = {**dict(zip(names[required:count], defaults)), **given}
        keyword_only = names[count : count + code.co_kwonlyargcount]
        self.parameters += [(name, name in given, True) for name in keyword_only]
        self.fitting: set[tuple[Any, ...]] = set()
        """Numbers and keywords of arguments that calls had before, and that fit."""

    def takes(self, receiver: Value) -> bool:
        """Whether a method's model is for such objects, by how it declares `self`: an object of
        a class that the program derives from the library's may be none of ours, and anything may
        be given where a method is called through its class."""
        if not _is_a(receiver, self.receiver):
            return False
        return not self.payload or _is_a(getattr(receiver, "payload", None), self.payload)

    def invoke(self, call: Call) -> Value:
        """Bind the call's arguments and run the model; raise Failure as Python's TypeError."""
        args, kwargs = self._bind(call)
        return self.function(call, *args, **kwargs)

    def _bind(self, call: Call) -> tuple[list[Value], dict[str, Value]]:
        args, kwargs = call.args, call.kwargs
        given = (len(args), *kwargs)
        if given in self.fitting:
            return args, kwargs
        positional = self.positional
        name = call.path.rpartition(".")[2]
        if len(args) > len(positional) and not self.has_args:
            raise Failure(
                "TypeError",
                f"{name}() takes {len(positional)} positional arguments but {len(args)} were given",
            )
        taken = set(positional[: len(args)])
        for key in kwargs:
            if key in taken and key not in self.positional_only:
                raise Failure("TypeError", f"{name}() got multiple values for argument '{key}'")
            if not self.has_kwargs and not any(key == p[0] for p in self.parameters):
                raise Failure("TypeError", f"{name}() got an unexpected keyword argument '{key}'")
        missing = [
            p
            for p, optional, _ in self.parameters
            if not optional and p not in taken and p not in kwargs
        ]
        if missing and call.open is None:
            raise Failure("TypeError", f"{name}() missing a required argument: '{missing[0]}'")
        if missing:
            kwargs = {**kwargs, **dict.fromkeys(missing, call.open)}
        elif len(self.fitting) < _KEPT_FITTING:
            self.fitting.add(given)
        return args, kwargs


class Attribute(Entry):
    """A computed attribute of a library class: its model takes the call and the object."""

    __slots__ = ()
