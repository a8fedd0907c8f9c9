"""What is in doubt after a call that isn't known."""

from __future__ import annotations

from scope_lsp.scopes.runtime import Runtime


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
