"""Settings as the editor sends them: all at once, or for each folder when it is asked."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from lsprotocol import types
from pygls.exceptions import JsonRpcException

from scope_lsp.ide.pieces import uri
from scope_lsp.server.abilities import can
from scope_lsp.server.server import Server, path_of
from scope_lsp.workspace.folders import Folders
from scope_lsp.workspace.settings import FILES, Settings, settings_from

logger = logging.getLogger(__name__)

SECTION = "scope-lsp"
"""Under what name editors keep the settings."""

PATIENCE = 3.0
"""Seconds after which a client that doesn't answer is taken to have no settings."""

WATCHED = (*(f"**/{name}" for name in FILES), "**/*.py")
"""The files whose changes matter, open or not."""

Table = Mapping[str, Any]


class Configuration:
    """What the editor says, and the folders that it has open."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self.common: Table = {}
        self._own: dict[Path, Table] = {}
        self._trusted = True

    def take(self, sent: Any) -> None:
        """Take `{"tensorflow": "1.15", …}`, alone or under our name, for all folders."""
        table = sent.get(SECTION, sent) if isinstance(sent, dict) else None
        self.common = table if isinstance(table, dict) else {}
        self._trusted = self.common.get("trusted", self._trusted) is not False

    async def ask(self) -> None:
        """Ask for the settings of each folder, if the client may be asked."""
        roots = self.roots()
        if can(self._server, "workspace.configuration"):
            items = [types.ConfigurationItem(uri(str(root)), SECTION) for root in roots]
            tables = await self._ask([types.ConfigurationItem(section=SECTION), *items])
            if tables:
                self.common = {**self.common, **tables[0]}
                self._own = dict(zip(roots, tables[1:]))
        self.apply()

    async def _ask(self, items: list[types.ConfigurationItem]) -> list[Table]:
        # Nobody is answered by old settings while new ones are on their way.
        self._server.answers.ready.clear()
        asked = self._server.workspace_configuration_async(types.ConfigurationParams(items))
        try:
            tables = await asyncio.wait_for(asked, PATIENCE)
        except (asyncio.TimeoutError, JsonRpcException) as error:
            logger.warning("the editor doesn't say its settings: %s", error)
            return []
        return [_said(table) for table in tables or []]

    def apply(self) -> None:
        """Use what is known now."""
        roots = self.roots()
        sent_for = {root: self._settings(self._own.get(root, {}), root) for root in roots}
        folders = Folders(roots, self._settings({}, None), sent_for, self._trusted)
        self._server.answers.set_folders(folders)
        self._server.answers.ready.set()

    def roots(self) -> list[Path]:
        """The folders that are open."""
        workspace = self._server.workspace
        folders = [path_of(folder.uri) for folder in workspace.folders.values()]
        root = workspace.root_path
        paths = [Path(folder) for folder in folders or ([root] if root else [])]
        return [path for path in paths if path.is_absolute()]  # an editor may have others, too

    def _settings(self, own: Table, root: Path | None) -> Settings:
        said = settings_from(_said({**self.common, **own}), root)
        for problem in said.problems:
            # An editor's extension has settings of its own beside ours.
            level = logging.DEBUG if problem.is_unknown else logging.WARNING
            logger.log(level, "in the editor's settings: %s", problem)
        return said.settings


def _said(table: Any) -> Table:
    """What is said in a table; editors give null for what isn't."""
    given = table if isinstance(table, dict) else {}
    return {k: v for k, v in given.items() if v is not None and k != "trusted"}


async def register_watchers(server: Server) -> None:
    """Ask the client to tell of changes that it doesn't tell of by itself."""
    wanted = []
    if can(server, "workspace.did_change_configuration.dynamic_registration"):
        wanted.append(_registration(types.WORKSPACE_DID_CHANGE_CONFIGURATION, {"section": SECTION}))
    if can(server, "workspace.did_change_watched_files.dynamic_registration"):
        watchers = [types.FileSystemWatcher(pattern) for pattern in WATCHED]
        options = types.DidChangeWatchedFilesRegistrationOptions(watchers)
        wanted.append(_registration(types.WORKSPACE_DID_CHANGE_WATCHED_FILES, options))
    if wanted:
        await server.client_register_capability_async(types.RegistrationParams(wanted))


def _registration(method: str, options: Any) -> types.Registration:
    return types.Registration(f"{SECTION}:{method}", method, options)
