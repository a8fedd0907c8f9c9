"""What kind of API a site calls."""

from __future__ import annotations

from scope_lsp.analysis import SiteReport

OWN = ("variable", "weight")
"""What the last part of an API has in it that makes a variable by itself, and no layer."""

OPTIMIZERS = ("optimizer", "minimize", "apply_gradients")
"""What the API has in it of something that makes slots for the variables of others."""


def is_own(report: SiteReport) -> bool:
    """Whether a site is that of a variable itself, not of a layer that makes some."""
    last = report.api.rpartition(".")[2].lower()
    return any(word in last for word in OWN)


def is_optimizer(report: SiteReport) -> bool:
    """Whether a site makes the slots of an optimizer."""
    api = report.api.lower()
    return any(word in api for word in OPTIMIZERS)
