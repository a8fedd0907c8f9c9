"""Which package may import which: the layers of ARCHITECTURE.md."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import scope_lsp

ROOT = Path(scope_lsp.__file__).parent

# What each layer may import, beside itself. Imports inside of functions count too; those for
# type checkers alone don't, for they make no cycle when the program runs.
LAYERS = {
    "span": set(),
    "version": set(),
    "syntax": {"span"},
    "domain": {"span"},
    "scopes": {"domain", "version"},
    "models.registry": {"domain", "version"},
    "models.python": {"models.registry", "domain", "interpreter", "version"},
    "models.tensorflow": {"models.registry", "models.python", "domain", "scopes", "interpreter",
                          "version"},
    "interpreter": {"syntax", "domain", "scopes", "models.registry", "span", "version"},
    "analysis": {"interpreter", "models.registry", "models.python", "models.tensorflow",
                 "syntax", "domain", "scopes", "span", "version"},
    "diagnostics": {"analysis", "interpreter", "syntax", "domain", "scopes", "span", "version"},
    "ide": {"diagnostics", "analysis", "interpreter", "syntax", "domain", "scopes", "span",
            "version"},
    "workspace": {"diagnostics", "analysis", "interpreter", "syntax", "span", "version"},
    "server": {"workspace", "ide", "diagnostics", "analysis", "syntax", "span", "version"},
    "cli": {"server", "workspace", "ide", "diagnostics", "analysis", "interpreter", "domain",
            "span", "version"},
}  # fmt: skip

OUTSIDE = {"pygls": {"server"}, "lsprotocol": {"server"}, "rich": {"cli"}}
"""Packages of others that only some layers may import."""


def layer_of(module: str) -> str:
    """The layer of a dotted name below `scope_lsp`."""
    parts = module.split(".")
    wanted = ".".join(parts[:2]) if parts[0] == "models" else parts[0]
    return wanted if wanted in LAYERS else parts[0]


def modules() -> list[str]:
    names = (p.relative_to(ROOT).with_suffix("").as_posix() for p in sorted(ROOT.rglob("*.py")))
    return [name.replace("/", ".").removesuffix(".__init__") for name in names]


def imports(module: str) -> Iterator[str]:
    """The dotted names that a module imports."""
    path = ROOT / module.replace(".", "/")
    path = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
    yield from _imports(ast.parse(path.read_text(encoding="utf-8")))


def _imports(node: ast.AST) -> Iterator[str]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.If) and ast.unparse(child.test) == "TYPE_CHECKING":
            continue
        if isinstance(child, ast.Import):
            yield from (alias.name for alias in child.names)
        elif isinstance(child, ast.ImportFrom):
            assert child.level == 0, "imports are absolute"
            yield from (f"{child.module}.{alias.name}" for alias in child.names)
        yield from _imports(child)


@pytest.mark.parametrize("module", [m for m in modules() if layer_of(m) in LAYERS])
def test_a_module_imports_from_its_layer_and_those_below(module: str) -> None:
    layer = layer_of(module)
    for name in imports(module):
        package, _, rest = name.partition(".")
        if package == "scope_lsp" and rest and rest != "__version__":
            below = layer_of(rest)
            if below in ("models", "models.registry"):
                below = "models.registry" if rest.startswith("models.registry") else below
            assert below == layer or below in LAYERS[layer], f"{module} imports {name}"
        elif package in OUTSIDE:
            assert layer in OUTSIDE[package], f"{module} imports {name}"


def test_every_module_has_a_layer() -> None:
    others = {m for m in modules() if layer_of(m) not in LAYERS}
    assert others == {".", "__init__", "__main__", "models"} - {"."}


def test_the_layers_make_no_cycle() -> None:
    done: set[str] = set()
    models = {"models.python", "models.tensorflow"}
    while waiting := set(LAYERS) - done:
        # The models stand beside the interpreter, which knows nothing of them.
        ready = {layer for layer in waiting if LAYERS[layer] <= done}
        assert ready, f"a cycle among {waiting}"
        done |= ready
    assert not LAYERS["interpreter"] & models


def test_names_needs_no_server() -> None:
    code = (
        "import sys, scope_lsp.cli.main, scope_lsp.cli.names;"
        "print([m for m in ('pygls', 'lsprotocol', 'rich') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
