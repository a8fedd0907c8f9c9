"""The names that `tf.Module` gives itself and its scope.

After `python/module/module.py`.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from scope_lsp.domain.names import Hole, Name, Text, concat
from scope_lsp.scopes.errors import ScopeError
from scope_lsp.scopes.runtime import Runtime
from scope_lsp.scopes.values import Entered

_WORD_START = re.compile(r"(?<=[a-z0-9])[A-Z]|(?!^)[A-Z](?=[a-z])")
_IDENTIFIER = re.compile(r"^[a-zA-Z_][a-zA-Z0-9_]*$")


class ModuleNames(NamedTuple):
    """`module.name`, and the scope's string, which ends with a slash."""

    name: Name
    scope: Name


def name_module(
    runtime: Runtime, class_name: Name, name: Name | None = None, origin: object = None
) -> ModuleNames:
    """`tf.Module.__init__(name)` of a class: takes the scope's name in a graph."""
    if name is None:
        name = _snake(class_name)
    elif isinstance(name, str) and not _IDENTIFIER.match(name):
        raise ScopeError(
            "invalid-module-name",
            f"{name!r} is not a valid module name. Module names must be valid Python identifiers "
            "(e.g. a valid class name).",
        )
    entered = runtime.enter_scope(name, origin)
    entered.exit()
    return ModuleNames(name, entered.value)


def enter_module(runtime: Runtime, module: ModuleNames, origin: object = None) -> Entered:
    """`with module.name_scope`, and calling a method made by `tf.Module.with_name_scope`."""
    return runtime.enter_scope(module.scope, origin)


def camel_to_snake(name: str) -> str:
    """`HTTPServerV2Big` to `http_server_v2_big`."""
    return _WORD_START.sub(lambda found: f"_{found[0]}", name).lower()


def _snake(name: Name) -> Name:
    if isinstance(name, Text):
        return concat(Hole(str(name), "the name of the class isn't known"))
    return camel_to_snake(name)
