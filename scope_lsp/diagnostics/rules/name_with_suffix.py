"""SL202: a variable silently got a name with a suffix."""

from __future__ import annotations

import re
from collections.abc import Iterable

from scope_lsp.analysis import Analysis, show
from scope_lsp.diagnostics.places import Place, place_of
from scope_lsp.diagnostics.rule import Found, Rule, Severity
from scope_lsp.domain.names import Text
from scope_lsp.interpreter.facts import Fact

_SUFFIX = re.compile(r"_\d+$")

MAX_NAMES = 3
"""So many names are shown."""


def _search(analysis: Analysis, path: str) -> Iterable[Found]:
    for site in analysis.in_file(path):
        facts = [fact for fact in site.certain if _has_suffix(fact)]
        if not facts:
            continue
        names = list(dict.fromkeys(show(fact) for fact in facts))
        shown = ", ".join(names[:MAX_NAMES]) + (" …" if len(names) > MAX_NAMES else "")
        place = Place(path, site.span)
        taken = place_of(facts[0].detail.entry.collided_with)
        by = "by this call before" if taken == place else "before"
        related = ((taken, "it was taken here"),) if taken and taken != place else ()
        message = f"TensorFlow calls this {shown}: the name without suffix was taken {by}."
        yield Found(place, message, related)


def _has_suffix(fact: Fact) -> bool:
    if fact.kind != "variable" or fact.status != "created" or isinstance(fact.name, Text):
        return False
    entry = getattr(fact.detail, "entry", None)
    origin = getattr(fact.detail, "origin", None)
    if entry is None or entry.collided_with is None or entry.origin is not origin:
        return False
    return _SUFFIX.search(str(entry.added)) is not None


RULE = Rule("SL202", "name-with-suffix", Severity.INFORMATION, _search, __file__)
