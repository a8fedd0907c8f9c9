"""What the rules for TensorFlow's own errors share: first a sentence for people, then its words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from scope_lsp.analysis import Analysis
from scope_lsp.diagnostics.places import Place, place_of
from scope_lsp.diagnostics.rule import Found
from scope_lsp.interpreter.facts import Fact


def search_errors(
    sentences: Mapping[str, str], related: str = "it was first created here"
) -> Callable[[Analysis, str], Iterable[Found]]:
    """A search for errors that nothing catches, with a sentence for each kind."""

    def search(analysis: Analysis, path: str) -> Iterable[Found]:
        seen: set[tuple[Place, str]] = set()
        for fact in ending_errors(analysis):
            kind = fact.detail.kind
            place = Place(fact.site.path, fact.site.span)
            if kind in sentences and place.path == path and (place, fact.message) not in seen:
                seen.add((place, fact.message))
                yield _found(fact, place, sentences[kind], related)

    return search


def ending_errors(analysis: Analysis) -> list[Fact]:
    """The errors of TensorFlow's that end an entry; what the program catches is its own affair."""
    ends = (entry.ended_by for entry in analysis.entries)
    return [fact for fact in ends if fact is not None and hasattr(fact.detail, "kind")]


def _found(fact: Fact, place: Place, sentence: str, related: str) -> Found:
    other = place_of(getattr(fact.detail, "related", None))
    message = f"{sentence}\nTensorFlow: {fact.message}"
    return Found(place, message, ((other, related),) if other and other != place else ())
