"""SL203: a variable scope is opened again, and its ops get another prefix than its variables."""

from __future__ import annotations

from collections.abc import Iterable

from scope_lsp.analysis import Analysis, show
from scope_lsp.diagnostics.places import Place, place_of
from scope_lsp.diagnostics.rule import Found, Rule, Severity
from scope_lsp.domain.names import Text
from scope_lsp.interpreter.facts import Fact


def _search(analysis: Analysis, path: str) -> Iterable[Found]:
    prefixes: set[str] | None = None
    for site in analysis.in_file(path):
        facts = [fact for fact in site.certain if _is_reopened(fact)]
        if facts and prefixes is None:
            prefixes = _prefixes(analysis)
        # Where nothing but `get_variable` is called inside, nobody sees the other prefix.
        facts = [fact for fact in facts if prefixes and str(fact.detail.entry.full) in prefixes]
        if facts:
            yield _found(facts[0], Place(path, site.span))


def _is_reopened(fact: Fact) -> bool:
    """Whether the variable scope goes on and its name scope doesn't."""
    scope = getattr(fact.detail, "variable_scope", None)
    if fact.kind != "scope" or scope is None or not scope.name:
        return False
    if isinstance(scope.name, Text):
        return False  # names that aren't known may as well differ each time
    entry = fact.detail.entry
    return entry is not None and entry.collided_with is not None


def _prefixes(analysis: Analysis) -> set[str]:
    """The scopes in which ops or variables of `tf.Variable` lie."""
    prefixes = set()
    for entry in analysis.entries:
        for fact in entry.facts:
            if fact.kind == "op" or (fact.kind == "variable" and fact.detail.key is None):
                name = show(fact)
                while (name := name.rpartition("/")[0]) and name not in prefixes:
                    prefixes.add(name)
    return prefixes


def _found(fact: Fact, place: Place) -> Found:
    entry, scope = fact.detail.entry, fact.detail.variable_scope
    first = place_of(entry.collided_with)
    message = (
        f"This scope was opened before: get_variable gives {scope.name}/…, "
        f"but ops and tf.Variable are in {entry.full}/…"
    )
    related = ((first, "first opened here"),) if first and first != place else ()
    return Found(place, message, related)


RULE = Rule("SL203", "reopened-scope", Severity.HINT, _search, __file__)
