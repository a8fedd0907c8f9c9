"""`initialized`, `shutdown` and changes of settings, folders and files."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

from lsprotocol import types

from scope_lsp.server.publish import publish
from scope_lsp.server.server import Server, path_of
from scope_lsp.server.status import tell_status
from scope_lsp.workspace.settings import settings_from

logger = logging.getLogger(__name__)


def register(server: Server) -> None:
    """Follow what the client says of itself and of the workspace."""

    @server.feature(types.INITIALIZE)
    def initialize(params: types.InitializeParams) -> None:
        _configure(server, params.initialization_options)
        _set_roots(server)
        tell_status(server, params.capabilities)

    @server.feature(types.WORKSPACE_DID_CHANGE_WORKSPACE_FOLDERS)
    def folders_changed(params: types.DidChangeWorkspaceFoldersParams) -> None:
        _set_roots(server)
        _publish_all(server)

    @server.feature(types.WORKSPACE_DID_CHANGE_CONFIGURATION)
    def configuration_changed(params: types.DidChangeConfigurationParams) -> None:
        settings = params.settings
        own = settings.get("scope-lsp", settings) if isinstance(settings, dict) else None
        _configure(server, own)
        _set_roots(server)
        _publish_all(server)

    @server.feature(types.WORKSPACE_DID_CHANGE_WATCHED_FILES)
    def files_changed(params: types.DidChangeWatchedFilesParams) -> None:
        _set_roots(server)
        _publish_all(server)

    @server.feature(types.SHUTDOWN)
    def shutdown(params: None) -> None:
        server.answers.close()


def _set_roots(server: Server) -> None:
    server.answers.set_roots(_roots(server))
    for problem in server.answers.workspace.problems:
        logger.warning("%s", problem)


def _roots(server: Server) -> list[Path]:
    folders = [path_of(folder.uri) for folder in server.workspace.folders.values()]
    root = server.workspace.root_path
    return [Path(folder) for folder in folders or ([root] if root else [])]


def _configure(server: Server, sent: Any) -> None:
    """Take `{"tensorflow": "1.15", …}`; a value that can't be is as good as none, but told."""
    table = sent if isinstance(sent, dict) else {}
    own = {key: value for key, value in table.items() if key != "trusted"}
    said = settings_from(own)
    for problem in said.problems:
        logger.warning("%s", problem)
    server.answers.settings = said.settings
    server.answers.trusted = table.get("trusted", True) is not False


def _publish_all(server: Server) -> None:
    for uri in server.documents:
        server.start(publish(server, uri))
