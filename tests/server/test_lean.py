"""The protocol's types are the same, whether they are finished at once or when they are used."""

from __future__ import annotations

import re
import subprocess
import sys

DESCRIBE = """
import attrs
from lsprotocol import types
from lsprotocol.converters import get_converter

convert = get_converter()
classes = {n: c for n, c in vars(types).items() if isinstance(c, type) and attrs.has(c)}
for name, cls in sorted(classes.items()):
    fields = [(f.name, str(f.type), f.default, f.validator, f.kw_only) for f in attrs.fields(cls)]
    print(name, [c.__name__ for c in cls.__mro__], fields, cls.__doc__)
    print(sorted(n for n in ("__eq__", "__repr__", "__hash__", "__lt__") if n in cls.__dict__))

hover = types.Hover(types.MarkupContent(types.MarkupKind.Markdown, "x"), range=None)
print(hover, hover == types.Hover(types.MarkupContent(types.MarkupKind.Markdown, "x")))
print(convert.unstructure(hover))
edit = {"textDocument": {"uri": "file:///a", "version": 2}, "contentChanges": [{"text": "a"}]}
print(convert.structure(edit, types.DidChangeTextDocumentParams))
try:
    types.Position("a", 1)
except ValueError as error:
    print(error)
print(types.Position(1, 2) < types.Position(2, 0), types.Position(1, 2) == types.Position(1, 2))
"""


def described(before: str) -> str:
    program = [sys.executable, "-c", before + DESCRIBE]
    done = subprocess.run(program, capture_output=True, text=True, check=True)
    return re.sub(r" at 0x\w+", "", done.stdout)


def test_the_types_are_those_of_the_library() -> None:
    assert described("import scope_lsp.server.lean\n") == described("")


def test_a_class_is_finished_when_it_is_used() -> None:
    program = """
import scope_lsp.server.lean
from lsprotocol import types
print("__init__" in vars(types.Hover), type(vars(types.Range)["__attrs_attrs__"]).__name__)
types.Range(types.Position(0, 0), types.Position(0, 1))
print(len(vars(types.Range)["__attrs_attrs__"]))
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert done.stdout.split() == ["True", "_Fields", "2"]
