"""`pydoc.locate`: what stands at a dotted path."""

from __future__ import annotations

from scope_lsp.domain.trail import MISSING
from scope_lsp.domain.values import Api, Unknown, Value
from scope_lsp.models.registry import Call, api


@api("pydoc.locate")
def locate(call: Call, path: Value, forceload: Value = 0) -> Value:
    """The module, or what is in one; None where there is no such module.

    A name of a library that isn't modelled may be there or not.
    """
    if not isinstance(path, str) or not path:
        return Unknown("what is located by a path that isn't known")
    top, *rest = path.split(".")
    found = call.run.import_module(top, call.frame)
    for number, name in enumerate(rest):
        if isinstance(found, Unknown):
            return None if number == 0 else found
        last = number == len(rest) - 1
        inner = call.run.lookup(found, name)
        if inner is MISSING and not isinstance(found, Api):
            inner = call.run.import_module(".".join([top, *rest[: number + 1]]), call.frame)
            if isinstance(inner, Unknown):
                return None
        if last and isinstance(inner, Api) and call.run.library(inner.path, True) is MISSING:
            return Unknown(f"whether there is {inner.path} isn't known", plain=True)
        if inner is MISSING:
            return None
        found = inner
    return None if isinstance(found, Unknown) else found
