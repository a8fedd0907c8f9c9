"""The servers that are measured, each in an environment of its own."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Peer:
    """A server: what is installed for it, and how it starts."""

    name: str
    requirement: str
    command: tuple[str, ...]

    def install(self, into: Path) -> tuple[str, ...]:
        """The command, from an environment that is made if it isn't there."""
        folder = into / self.name
        binaries = folder / ("Scripts" if sys.platform == "win32" else "bin")
        if not folder.is_dir():
            subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
            pip = [str(binaries / "python"), "-m", "pip", "install", "--quiet", self.requirement]
            subprocess.run(pip, check=True)
        return (str(binaries / self.command[0]), *self.command[1:])

    def version(self, into: Path) -> str:
        """Which version is installed."""
        ask = f"from importlib.metadata import version; print(version({self.name!r}))"
        python = Path(self.install(into)[0]).with_name("python")
        return subprocess.check_output([str(python), "-c", ask], text=True).strip()


PROJECT = Path(__file__).parent.parent.parent
OURS = "scope-lsp"
PEERS = {
    peer.name: peer
    for peer in (
        Peer(OURS, str(PROJECT), ("scope-lsp", "serve", "--stdio")),
        Peer("jedi-language-server", "jedi-language-server", ("jedi-language-server",)),
        Peer("python-lsp-server", "python-lsp-server", ("pylsp",)),
        Peer("basedpyright", "basedpyright", ("basedpyright-langserver", "--stdio")),
        Peer("ty", "ty", ("ty", "server")),
    )
}
