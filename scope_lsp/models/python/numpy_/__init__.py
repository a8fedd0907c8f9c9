"""`numpy`: shapes and dtypes are followed, and small known arrays are computed.

All else is unknown, but plain: it adds no op.
"""

from scope_lsp.models.python.numpy_ import (
    arithmetic,
    creation,
    methods,
    random,
    rearranging,
    reductions,
    types,
)

__all__ = ["arithmetic", "creation", "methods", "random", "rearranging", "reductions", "types"]
