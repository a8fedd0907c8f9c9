"""`scope-lsp/variableTree`: the variables that a document's programs make, by scope.

Asked with `{"textDocument": {"uri": …}}`, it answers `{"tensorflow", "reason", "programs"}`. A
program has an `entry`, its `path` and `uri`, `endedBy` (an error, or null), and `children`; a child
is a scope with `children` of its own, or a variable. Numbers of parameters are null where they
aren't known, and `complete` says whether a sum has all that it should.
"""

from __future__ import annotations

from typing import Any

from scope_lsp.ide.pieces import shape_text, uri
from scope_lsp.ide.variable_tree import Branch, Leaf, Program, variable_tree
from scope_lsp.server.answers import Answer
from scope_lsp.server.boundary import answered
from scope_lsp.server.server import Server
from scope_lsp.server.view import located

METHOD = "scope-lsp/variableTree"

Json = dict[str, Any]


def register(server: Server) -> None:
    """Answer with the tree of the text as it is now."""

    @server.feature(METHOD)
    @answered
    async def tree(params: Any) -> Json | None:
        document = server.documents.get(_uri(params))
        if document is None:
            return None
        answer = await server.answers.get(document.path, urgent=True)
        return tree_of(server, answer)


def _uri(params: Any) -> str:
    """The parameters of a request of ours come as an object made of the JSON."""
    return str(getattr(getattr(params, "textDocument", None), "uri", ""))


def tree_of(server: Server, answer: Answer) -> Json:
    """An answer's programs."""
    programs = variable_tree(answer.analysis, answer.path)
    return {
        "tensorflow": str(answer.tensorflow.version),
        "reason": answer.tensorflow.reason,
        "programs": [_program(server, program) for program in programs],
    }


def _program(server: Server, program: Program) -> Json:
    relative = server.answers.folders.relative(program.path)
    return {
        "entry": relative + program.entry[len(program.path) :],
        "path": program.path,
        "uri": uri(program.path),
        "endedBy": program.ended_by or None,
        **_sums(program.root),
        "children": _children(server, program.root, ""),
    }


def _children(server: Server, branch: Branch, prefix: str) -> list[Json]:
    leaves = [_variable(server, leaf) for leaf in branch.leaves.values()]
    return leaves + [_scope(server, each, prefix) for each in branch.branches.values()]


def _scope(server: Server, branch: Branch, prefix: str) -> Json:
    path = f"{prefix}{branch.name}/"
    return {
        "kind": "scope",
        "name": branch.name,
        "path": path,
        **_sums(branch),
        "children": _children(server, branch, path),
    }


def _sums(branch: Branch) -> Json:
    leaves = list(branch.all())
    known = [(leaf, leaf.described.parameters or 0) for leaf in leaves]
    return {
        "variables": len(leaves),
        "parameters": sum(count for _, count in known),
        "trained": sum(count for leaf, count in known if leaf.described.trainable is not False),
        "complete": all(leaf.described.parameters is not None for leaf in leaves),
        "exact": all(leaf.exact for leaf in leaves),
    }


def _variable(server: Server, leaf: Leaf) -> Json:
    shape = leaf.described.shape
    relative = server.answers.folders.relative(leaf.place.path)
    return {
        "kind": "variable",
        "name": leaf.name,
        "effectiveName": leaf.effective,
        "key": leaf.key,
        "shape": None if shape is None else shape_text(shape),
        "dtype": leaf.described.dtype,
        "trainable": leaf.described.trainable,
        "parameters": leaf.described.parameters,
        "exact": leaf.exact,
        "doubt": leaf.doubt or None,
        "where": f"{relative}:{leaf.place.line}",
        "location": located(server, leaf.place, leaf.lines),
        "shared": [f"{server.answers.folders.relative(p.path)}:{p.line}" for p in leaf.shared],
    }
