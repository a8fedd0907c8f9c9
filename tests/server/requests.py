"""What tests of single requests share: a server, and a program that is open in it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.server.client import Client, at


@dataclass
class Editor:
    """One document in an editor."""

    client: Client
    path: Path

    @property
    def document(self) -> dict[str, str]:
        return {"uri": self.path.as_uri()}

    def ask(self, method: str, **params: Any) -> Any:
        return self.client.ask(method, textDocument=self.document, **params)

    def ask_at(self, method: str, line: int, character: int, **params: Any) -> Any:
        return self.ask(method, position=at(line, character), **params)


def stretch(line: int, start: int, end: int) -> dict[str, Any]:
    """A range on one line."""
    return {"start": at(line, start), "end": at(line, end)}
