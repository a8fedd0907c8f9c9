"""`python -m scope_lsp` and the `scope-lsp` command."""

import os
import sys

if __name__ == "__main__" and sys.path[0] in ("", os.getcwd()):
    # `python -m` looks for modules where it is started, and that may be anybody's project.
    here = sys.path.pop(0) or os.getcwd()
    if os.path.dirname(os.path.dirname(os.path.abspath(__file__))) == here:
        sys.path.append(here)

from scope_lsp.cli.main import main


def run() -> None:
    """Run the command and end the process with its exit status."""
    sys.exit(main())


if __name__ == "__main__":
    run()
