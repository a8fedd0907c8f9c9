"""`initialize`, `shutdown` and changes of settings, folders and files."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from lsprotocol import types

from scope_lsp.server.abilities import can
from scope_lsp.server.boundary import answered
from scope_lsp.server.configuration import Configuration, register_watchers
from scope_lsp.server.leaving import leave_with
from scope_lsp.server.logs import tell_client
from scope_lsp.server.problems import tell_problems
from scope_lsp.server.progress import watch
from scope_lsp.server.publish import publish_again, publish_all
from scope_lsp.server.refreshing import refresh_shown
from scope_lsp.server.server import Server, path_of
from scope_lsp.server.status import tell_status
from scope_lsp.workspace.settings import FILES


def register(server: Server) -> None:
    """Follow what the client says of itself and of the workspace."""
    configuration = Configuration(server)
    server.answers.watch = partial(watch, server)

    @answered
    async def configure() -> None:
        await configuration.ask()
        _settings_changed(server)

    async def reload() -> None:
        configuration.apply()  # with folders that have read nothing yet
        await configure()

    server.reload = reload

    @server.feature(types.INITIALIZE)
    def initialize(params: types.InitializeParams) -> None:
        configuration.take(params.initialization_options)
        if not can(server, "workspace.configuration"):
            configuration.apply()
        tell_status(server, params.capabilities)
        leave_with(server, params.process_id)

    @server.feature(types.INITIALIZED)
    async def initialized(params: types.InitializedParams) -> None:
        tell_client(server)
        server.start(register_watchers(server))
        if can(server, "workspace.configuration"):
            await configure()

    @server.feature(types.WORKSPACE_DID_CHANGE_WORKSPACE_FOLDERS)
    async def folders_changed(params: types.DidChangeWorkspaceFoldersParams) -> None:
        await configure()

    @server.feature(types.WORKSPACE_DID_CHANGE_CONFIGURATION)
    async def configuration_changed(params: types.DidChangeConfigurationParams) -> None:
        if params.settings is not None:
            configuration.take(params.settings)
        await configure()

    @server.feature(types.WORKSPACE_DID_CHANGE_WATCHED_FILES)
    def files_changed(params: types.DidChangeWatchedFilesParams) -> None:
        paths = {path_of(change.uri): change.type for change in params.changes}
        if any(Path(path).name in FILES for path in paths):
            configuration.apply()
            _settings_changed(server)
        elif any(kind is not types.FileChangeType.Changed for kind in paths.values()):
            # A file that is new or gone may be what an import means.
            server.answers.forget()
            publish_all(server)
        else:
            _read_again(server, [path for path in paths if path not in server.answers.texts])

    @server.feature(types.SHUTDOWN)
    def shutdown(params: None) -> None:
        server.answers.close()


def _settings_changed(server: Server) -> None:
    tell_problems(server)
    publish_all(server)
    refresh_shown(server)


def _read_again(server: Server, paths: list[str]) -> None:
    void = {each for path in paths for each in server.answers.read_again(path)}
    publish_again(server, [u for u, document in server.documents.items() if document.path in void])
