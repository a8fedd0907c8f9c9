"""`re`, `json` and the like: really computed where all is known and cheap."""

from __future__ import annotations

import json
import re
from typing import Annotated, Any

from scope_lsp.domain.containers import NotKnown, from_python, to_python
from scope_lsp.domain.values import Instance, OneOf, Unknown, Value
from scope_lsp.models.python.classes import OBJECT
from scope_lsp.models.python.pure import compute, failure_of, pure, unwrap, why
from scope_lsp.models.registry import Call, Failure, api, complete, constant, library_class, plain

plain("re", "json", "regex", "textwrap", "fnmatch", "hashlib", "base64", "urllib", "html")

PATTERN = library_class("re.Pattern", OBJECT)
MATCH = library_class("re.Match", OBJECT)
complete.update(("re.Pattern", "re.Match"))
for _flag in ("I", "IGNORECASE", "M", "MULTILINE", "S", "DOTALL", "X", "VERBOSE", "A", "U"):
    constant(f"re.{_flag}", int(getattr(re, _flag)))

MAX_WORK = 50_000_000
"""Steps that matching may take at worst; a hostile pattern would take years."""

pure("re.escape", re.escape)
pure("json.loads", json.loads)


def is_cheap(pattern: str, text: str) -> bool:
    """Whether matching surely ends soon: backtracking tries each quantifier at each place, and
    a repeated group in ever more ways."""
    length = len(text) + 1
    if re.search(r"\)[*+{]", pattern):
        return length <= 24
    quantifiers = min(len(re.findall(r"[*+{?]", pattern)), 16)
    return float(length) ** max(quantifiers, 1) <= MAX_WORK


class Regex:
    """What a pattern object keeps: the pattern and its flags."""

    __slots__ = ("flags", "pattern")

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self.flags = flags


@api("re.compile")
def compile_(call: Call, pattern: Value, flags: Value = 0) -> Value:
    if isinstance(pattern, Instance):
        return pattern
    if not isinstance(pattern, str) or not isinstance(flags, int):
        return Unknown(why(pattern, flags), plain=True)
    _compiled(pattern, flags)
    made = Instance(PATTERN, Regex(pattern, flags))
    made.attrs["pattern"] = pattern
    return made


def _compiled(pattern: str, flags: int) -> re.Pattern[str]:
    try:
        return re.compile(pattern, flags)
    except (re.error, OverflowError, ValueError, RecursionError) as error:
        raise Failure("re.error", str(error)) from None


def _run(call: Call, method: str, pattern: Value, args: list[Value], flags: Value) -> Value:
    """Call a method of a pattern on a text, which is the last of the arguments but counts."""
    if isinstance(pattern, OneOf):
        return call.run.join([_run(call, method, o, args, flags) for o in pattern.options])
    if isinstance(pattern, Instance) and isinstance(pattern.payload, Regex):
        pattern, flags = pattern.payload.pattern, pattern.payload.flags
    try:
        known = [to_python(unwrap(a)) for a in args]
    except NotKnown:
        return Unknown(why(*args), plain=True)
    text = known[1] if method in ("sub", "subn") and len(known) > 1 else known[0] if known else ""
    if not (isinstance(pattern, str) and isinstance(flags, int) and isinstance(text, str)):
        return Unknown(why(pattern, *args), plain=True)
    if not is_cheap(pattern, text):
        return Unknown("matching this may take very long", plain=True)
    compiled: Any = _compiled(pattern, flags)
    try:
        return _result(getattr(compiled, method)(*known))
    except (TypeError, ValueError, LookupError, re.error) as error:
        raise failure_of(error) from None


def _result(found: Any) -> Value:
    if isinstance(found, re.Match):
        return Instance(MATCH, found)
    return from_python(found)


def _declare(method: str) -> None:
    @api(f"re.{method}")
    def function(
        call: Call, pattern: Value, *args: Value, flags: Value = 0, count: Value = 0
    ) -> Value:
        takes = 2 if method in ("sub", "subn") else 1
        given = list(args[:takes])
        extra = list(args[takes:])
        if method in ("match", "search", "fullmatch", "findall", "finditer"):
            flags = extra[0] if extra else flags
        elif extra or count != 0:
            given.append(extra[0] if extra else count)
        return _streamed(call, method, pattern, given, flags)

    @api(f"re.Pattern.{method}")
    def bound(call: Call, self: Value, *args: Value, count: Value = 0) -> Value:
        given = [*args, *([count] if count != 0 else [])]
        return _streamed(call, method, self, given, 0)


def _streamed(call: Call, method: str, pattern: Value, args: list[Value], flags: Value) -> Value:
    if method in ("sub", "subn") and args and not isinstance(unwrap(args[0]), str):
        return Unknown("the replacement is made by a function", plain=True)
    if method != "finditer":
        return _run(call, method, pattern, args, flags)
    return Unknown("matches that are not followed", plain=True)


for _name in ("match", "search", "fullmatch", "findall", "finditer", "split", "sub", "subn"):
    _declare(_name)


def _of_match(method: str) -> None:
    @api(f"re.Match.{method}")
    def model(call: Call, self: Annotated[Instance, re.Match], *args: Value) -> Value:
        match = self.payload
        return compute(call, getattr(match, method), list(args))


for _name in ("group", "groups", "groupdict", "start", "end", "span", "__getitem__"):
    _of_match(_name)


@api("json.dumps")
def dumps(call: Call, /, obj: Value, **options: Value) -> Value:
    return compute(call, json.dumps, [obj], options)
