"""Crashes of our own: one costs the answer in which it happens, and is told with what is needed to
report it. The next edit tries again."""

from __future__ import annotations

import hashlib
import logging
import platform
import traceback
from collections.abc import Callable
from typing import ParamSpec, TypeVar

from scope_lsp import __version__

logger = logging.getLogger(__name__)

P = ParamSpec("P")
T = TypeVar("T")


class Failed(Exception):
    """We crashed on a document; the log has the report."""


def contained(path: str, text: str | None, job: Callable[P, T]) -> Callable[P, T]:
    """The job, which raises nothing but `Failed`; what it raises itself is logged as a report."""

    def run(*args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return job(*args, **kwargs)
        except Exception as error:  # whatever it is, the server goes on
            logger.error("%s", report(path, text, error))
            raise Failed(path) from None

    return run


def report(path: str, text: str | None, error: Exception) -> str:
    """What whoever looks for the error needs: the file is told by its size and digest alone."""
    content = (text or "").encode(errors="surrogatepass")
    digest = hashlib.sha256(content).hexdigest()[:12]
    return (
        f"failed on {path}; it is answered again after the next edit. Please report this, with the "
        f"file if you may:\nscope-lsp {__version__}, Python {platform.python_version()} on "
        f"{platform.system()}; {len(content)} bytes, {digest}\n"
        + "".join(traceback.format_exception(error, limit=-16))
    )
