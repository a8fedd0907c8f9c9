"""Does a program use what only TensorFlow 1 has, under the plain name of the package?

`tf.get_variable` does, where `tf` is `tensorflow`; it doesn't where `tf` is
`tensorflow.compat.v1`. The programs' own modules are looked at too.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from scope_lsp.syntax import SourceTree
from scope_lsp.workspace.modules import FileLoader
from scope_lsp.workspace.sources import MAX_GLANCED, Kept, Sources

MAX_FILES = 300
"""So many files are gathered by what they import: who writes for TensorFlow 1 shows it early."""

ONLY_FIRST = frozenset(
    """
    AUTO_REUSE ConfigProto FixedLenFeature GPUOptions GraphKeys InteractiveSession Session
    VariableScope add_to_collection all_variables app assign assign_add contrib
    create_partitioned_variables diag disable_eager_execution enable_eager_execution
    fixed_size_partitioner flags get_collection get_default_graph get_default_session
    get_local_variable get_variable get_variable_scope gfile global_variables
    global_variables_initializer initialize_all_variables initialize_variables layers
    local_variables local_variables_initializer log logging make_template matrix_inverse
    multinomial no_regularizer op_scope placeholder placeholder_with_default py_func python_io
    random_normal random_uniform report_uninitialized_variables reset_default_graph
    set_random_seed sparse_placeholder sparse_to_dense to_float to_int32 to_int64
    trainable_variables truncated_normal truncated_normal_initializer
    uniform_unit_scaling_initializer variable_op_scope variable_scope variables_initializer
    """.split()
)
"""Names of `tf.` in 1.15 that 2.x lacks: enough to tell, not all of them."""

_ALIAS = re.compile(r"\btensorflow(?:[\s\\]+as[\s\\]+(\w+))?")
_OF_CONTRIB = re.compile(r"tensorflow[\s\\]*\.[\s\\]*contrib|from[\s\\]+tensorflow[\s\\]+import")


class Evidence(NamedTuple):
    """A place that only TensorFlow 1 can run."""

    path: str
    line: int
    name: str


def find_evidence(paths: Iterable[str], roots: Iterable[Path], sources: Sources) -> Evidence | None:
    """The first such place in some programs or in the local modules that they import."""
    loader = FileLoader(sources, list(roots))
    may_show = Kept(sources, _may_show)
    waiting = list(dict.fromkeys(paths))
    seen = set(waiting)
    for path in waiting:
        if len(waiting) >= MAX_FILES and not may_show.of(path):
            continue  # nor do its imports matter
        tree = sources.tree(path)
        found = _in_tree(path, tree)
        if found is not None:
            return found
        for name in _imports(tree):
            source = (
                None if loader.is_library(name.partition(".")[0]) else loader.locate(name, path)
            )
            if source and source.tree and source.path not in seen and len(waiting) < MAX_FILES:
                seen.add(source.path)
                waiting.append(source.path)
    return None


def _may_show(text: str) -> bool:
    """Whether there may be such a place in a text, which is quicker to tell than by its tree."""
    if len(text) >= MAX_GLANCED or _OF_CONTRIB.search(text):
        return True
    aliases = {found[1] or "tensorflow" for found in _ALIAS.finditer(text)}
    uses = rf"\b(?:{'|'.join(map(re.escape, aliases))})[\s\\]*\.[\s\\]*(\w+)"
    return bool(aliases) and any(found[1] in ONLY_FIRST for found in re.finditer(uses, text))


def _in_tree(path: str, tree: SourceTree) -> Evidence | None:
    if not _may_show(tree.text):
        return None
    plain: set[str] = set()
    rebound: set[str] = set()
    for statement in _statements(tree.module):
        plain.update(_aliases(statement))
        rebound.update(_rebound(statement))
    # What comes first counts, so that most of a long file needn't be looked at.
    for statement in tree.module.body:
        found = [use for node in ast.walk(statement) for use in _uses(node, plain - rebound)]
        if found:
            return Evidence(path, *min(found))
    return None


def _statements(block: ast.AST) -> Iterator[ast.AST]:
    """All statements in a block, without what they are made of."""
    for name in ("body", "handlers", "orelse", "finalbody", "cases"):
        inner = getattr(block, name, ())
        for each in inner if isinstance(inner, list) else ():
            yield each
            yield from _statements(each)


def _aliases(node: ast.AST) -> Iterator[str]:
    """Names that `import tensorflow` gives to the plain package."""
    if isinstance(node, ast.Import):
        for alias in node.names:
            if alias.name == "tensorflow":
                yield alias.asname or "tensorflow"


def _rebound(node: ast.AST) -> Iterator[str]:
    """Names that come to mean `tensorflow.compat.v1` somewhere."""
    if isinstance(node, ast.Import):
        for alias in node.names:
            if alias.name.startswith("tensorflow.compat.") and alias.asname:
                yield alias.asname
    elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("tensorflow.compat"):
        yield from (alias.asname or alias.name for alias in node.names)
    elif isinstance(node, ast.Assign) and isinstance(node.value, ast.Attribute):
        yield from (target.id for target in node.targets if isinstance(target, ast.Name))


def _uses(node: ast.AST, aliases: set[str]) -> Iterator[tuple[int, str]]:
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
        if node.value.id in aliases and node.attr in ONLY_FIRST:
            yield node.lineno, f"{node.value.id}.{node.attr}"
    elif isinstance(node, ast.Import):
        for alias in node.names:
            if alias.name.startswith("tensorflow.contrib"):
                yield node.lineno, alias.name
    elif isinstance(node, ast.ImportFrom):
        module = node.module or ""
        if module.startswith("tensorflow.contrib"):
            yield node.lineno, module
        elif module == "tensorflow":
            for alias in node.names:
                if alias.name in ONLY_FIRST:
                    yield node.lineno, f"tensorflow.{alias.name}"


def _imports(tree: SourceTree) -> Iterator[str]:
    for node in _statements(tree.module):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            inside = f"{node.module}." if node.module else ""
            yield from (f"{inside}{alias.name}" for alias in node.names)
            if node.module:
                yield node.module
