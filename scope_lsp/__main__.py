"""`python -m scope_lsp` and the `scope-lsp` command."""

import sys

from scope_lsp.cli.main import main


def run() -> None:
    """Run the command and end the process with its exit status."""
    sys.exit(main())


if __name__ == "__main__":
    run()
