"""Name scopes that are open around a call of `get_variable`, which ignores them."""

from __future__ import annotations

from collections.abc import Iterator

from scope_lsp.analysis import Analysis
from scope_lsp.diagnostics.places import Place, shorten, site_source
from scope_lsp.diagnostics.surroundings import scopes_around
from scope_lsp.domain.names import Name
from scope_lsp.ide.provenance import Part, folded
from scope_lsp.interpreter.facts import Fact, Site


def ignored_scopes(analysis: Analysis, facts: list[Fact]) -> list[Part]:
    """The name scopes around the calls of `get_variable` that led to some facts, outermost first.

    They are looked for in the source, along the call path: a `with` around a call counts for all
    that the call does.
    """
    gotten = [fact for fact in facts if fact.kind == "variable" and _has_key(fact)]
    sites = dict.fromkeys(site for fact in gotten for site in fact.path.sites())
    found: dict[Place, Part] = {}
    for site in sites:
        for part in _around(analysis, site):
            found.setdefault(part.places[0], part)
    return list(found.values())


def _has_key(fact: Fact) -> bool:
    """Whether a variable is one that the variable store knows."""
    return getattr(fact.detail, "key", None) is not None


def _around(analysis: Analysis, site: Site) -> Iterator[Part]:
    for scope in scopes_around(analysis, site):
        if scope.is_name_scope:
            names = [_last(opened.name) for opened in scope.report.facts]
            call = shorten(site_source(scope.report.facts[0].site))
            place = Place(scope.report.path, scope.report.span)
            yield Part(folded(names) + "/", (call,), (place,))


def _last(name: Name) -> str:
    return str(name).rstrip("/").rpartition("/")[2]
