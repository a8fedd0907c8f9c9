"""SL201: the name scope right around a `get_variable` is no part of the variable's name."""

from __future__ import annotations

from collections.abc import Iterable

from scope_lsp.analysis import Analysis, show
from scope_lsp.diagnostics.places import Place, site_source
from scope_lsp.diagnostics.rule import Found, Rule, Severity
from scope_lsp.diagnostics.surroundings import opens_name_scope, scopes_around


def _search(analysis: Analysis, path: str) -> Iterable[Found]:
    sites = analysis.in_file(path)
    if not any(map(opens_name_scope, sites)):
        return
    for site in sites:
        if not site.api.endswith("get_variable"):
            continue
        created = [
            fact
            for fact in site.certain
            if fact.kind == "variable"
            and fact.status == "created"
            and getattr(fact.detail, "key", None) is not None
        ]
        # Farther out, between the name scope and the call, people open the variable scope that
        # they mean; right around the call, most think that the name scope counts.
        around = scopes_around(analysis, created[0].site) if created else []
        if around and around[-1].is_name_scope:
            scope = around[-1].report
            call = site_source(scope.facts[0].site)
            message = f"{show(created[0])} isn't in this name scope: get_variable ignores {call}."
            opened = Place(scope.path, scope.span)
            yield Found(Place(path, site.span), message, ((opened, "the name scope"),))


RULE = Rule("SL201", "name-scope-ignored", Severity.HINT, _search, __file__)
