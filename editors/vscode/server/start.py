"""Starts the server that comes with the extension, with nothing but its own packages."""

import sys
from pathlib import Path

if sys.version_info < (3, 10):  # noqa: UP036  # whatever Python was chosen starts this
    sys.exit("Scope LSP needs Python 3.10 or newer; the setting scope-lsp.interpreter names one")

sys.path.insert(0, str(Path(__file__).parent.parent / "bundled"))

from scope_lsp.__main__ import run

run()
