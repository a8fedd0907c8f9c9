"""What is in doubt after a call that isn't known."""

from __future__ import annotations

from scope_lsp.scopes.runtime import Runtime
from scope_lsp.scopes.tables import Unlikely


def taint_all(runtime: Runtime, vocabulary: frozenset[str], reason: str) -> None:
    """An unknown call of which not even the vocabulary is known was made.

    It most likely took usual names, if any; that it took just the one which the program itself
    asks for later can't be ruled out, but is hardly ever so.
    """
    taint(runtime, vocabulary, reason)
    taint(runtime, None, Unlikely(reason))


def taint(runtime: Runtime, vocabulary: frozenset[str] | None, reason: str) -> None:
    """An unknown call may have taken names, opened scopes and made variables here.

    Only directly below the current scopes: whatever else it makes has scopes of its own in
    between, whose names are made unique there. With a vocabulary (of lower-case names, which stand
    for those with `_N` at their end too) only these are in doubt.
    """
    graph = runtime.graph
    graph.taint(graph.get_name_scope(), vocabulary, reason)
    scope = runtime.get_variable_scope()
    graph.taint(scope.name, vocabulary, reason)  # where variables of `get_variable` have their ops
    graph.variable_scopes.counts.taint(scope.name, vocabulary, reason)
    graph.variable_store.taint(scope.name, vocabulary, reason)
