"""Starts the server that comes with the extension, with nothing but its own packages."""

import sys
from pathlib import Path

if sys.version_info < (3, 10):
    sys.exit("Scope LSP needs Python 3.10 or newer; the setting scope-lsp.interpreter names one")

sys.path.insert(0, str(Path(__file__).parent.parent / "bundled"))

from scope_lsp.__main__ import run  # noqa: E402  # only found now

run()
