"""`initialized`, `shutdown` and changes of settings, folders and files."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from lsprotocol import types

from scope_lsp.server.publish import publish
from scope_lsp.server.server import Server, path_of
from scope_lsp.version import Version


def register(server: Server) -> None:
    """Follow what the client says of itself and of the workspace."""

    @server.feature(types.INITIALIZE)
    def initialize(params: types.InitializeParams) -> None:
        _configure(server, params.initialization_options)
        server.answers.set_roots(_roots(server))

    @server.feature(types.WORKSPACE_DID_CHANGE_WORKSPACE_FOLDERS)
    def folders_changed(params: types.DidChangeWorkspaceFoldersParams) -> None:
        server.answers.set_roots(_roots(server))
        _publish_all(server)

    @server.feature(types.WORKSPACE_DID_CHANGE_CONFIGURATION)
    def configuration_changed(params: types.DidChangeConfigurationParams) -> None:
        settings = params.settings
        own = settings.get("scope-lsp", settings) if isinstance(settings, dict) else None
        _configure(server, own)
        server.answers.forget()
        _publish_all(server)

    @server.feature(types.WORKSPACE_DID_CHANGE_WATCHED_FILES)
    def files_changed(params: types.DidChangeWatchedFilesParams) -> None:
        server.answers.forget()
        _publish_all(server)

    @server.feature(types.SHUTDOWN)
    def shutdown(params: None) -> None:
        server.answers.close()


def _roots(server: Server) -> list[Path]:
    folders = [path_of(folder.uri) for folder in server.workspace.folders.values()]
    root = server.workspace.root_path
    return [Path(folder) for folder in folders or ([root] if root else [])]


def _configure(server: Server, settings: Any) -> None:
    """Take `{"tensorflow": "1.15"}`; a version that we don't know is as good as none."""
    asked = settings.get("tensorflow") if isinstance(settings, dict) else None
    try:
        Version.parse(asked or "")
    except (TypeError, ValueError):
        asked = None
    server.answers.tensorflow = asked


def _publish_all(server: Server) -> None:
    for uri in server.documents:
        server.start(publish(server, uri))
