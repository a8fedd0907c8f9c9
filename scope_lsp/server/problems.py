"""What is wrong in the files with settings, told where it stands."""

from __future__ import annotations

from lsprotocol import types

from scope_lsp.ide.pieces import uri
from scope_lsp.server.convert import problem_diagnostic
from scope_lsp.server.server import Server
from scope_lsp.workspace.settings import Problem


def tell_problems(server: Server) -> None:
    """Publish the problems of settings, and take back those that were solved."""
    problems = server.answers.folders.problems()
    paths = {problem.path for problem in problems}
    for path in sorted(paths | set(server.told_problems)):
        own = [problem for problem in problems if problem.path == path]
        if server.told_problems.get(path, []) != own:
            _publish(server, path, own)
    server.told_problems = {path: [p for p in problems if p.path == path] for path in paths}


def _publish(server: Server, path: str, problems: list[Problem]) -> None:
    lines = server.answers.folders.lines(path)
    found = [problem_diagnostic(each, lines, server.encoding) for each in problems]
    server.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri(path), found))
