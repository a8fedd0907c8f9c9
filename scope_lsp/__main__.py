"""`python -m scope_lsp` and the `scope-lsp` command."""

import os
import sys

try:
    here = os.getcwd()
except OSError:  # the folder is gone
    here = ""

if __name__ == "__main__" and sys.path[0] in ("", here):
    # `python -m` looks for modules where it is started, and that may be anybody's project.
    del sys.path[0]
    if os.path.dirname(os.path.dirname(os.path.abspath(__file__))) == here:
        sys.path.append(here)

from scope_lsp.cli.errors import INTERRUPTED
from scope_lsp.cli.main import main


def run() -> None:
    """Run the command and end the process with its exit status."""
    status = main()
    if status == INTERRUPTED:
        os._exit(status)  # threads are left for which nobody waits any more
    sys.exit(status)


if __name__ == "__main__":
    run()
