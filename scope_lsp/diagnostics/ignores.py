"""Comments that say which findings aren't wanted.

`# scope-lsp: ignore` stands on the first or the last line of what is found, and
`# scope-lsp: ignore-file` anywhere in the file. Both may name rules: `ignore[SL201, SL301]`.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass

from scope_lsp.diagnostics.rule import Finding, Rule
from scope_lsp.span import Span
from scope_lsp.syntax import SourceTree

_COMMENT = re.compile(
    r"#\s*scope-lsp:\s*ignore(?P<file>-file)?(?![\w-])[ \t]*(?:\[(?P<names>[^]\n]*)\])?"
)


@dataclass(frozen=True)
class Ignore:
    """A comment that takes findings away."""

    span: Span
    names: tuple[str, ...]
    """Codes or slugs of rules; none stands for all."""
    is_for_file: bool

    def covers(self, finding: Finding) -> bool:
        """Whether it takes a finding away."""
        span = finding.place.span
        if not self.is_for_file and self.span.line not in (span.line, span.end_line):
            return False
        return not self.names or any(names_rule(name, finding.rule) for name in self.names)


def names_rule(name: str, rule: Rule) -> bool:
    """Whether a name in brackets means a rule."""
    return name.lower() in (rule.code.lower(), rule.slug)


def ignores_in(tree: SourceTree) -> list[Ignore]:
    """The comments of a file that take findings away."""
    found = list(_comments(tree))
    if not found:
        return []
    strings = _strings(tree)
    return [each for each in found if not any(s.encloses(each.span) for s in strings)]


def _comments(tree: SourceTree) -> Iterator[Ignore]:
    for number, line in enumerate(tree.lines, 1):
        if "scope-lsp:" not in line:
            continue
        for found in _COMMENT.finditer(line):
            span = Span(number, found.start(), number, found.end())
            names = tuple(name.strip() for name in (found["names"] or "").split(","))
            yield Ignore(span, tuple(filter(None, names)), found["file"] is not None)


def _strings(tree: SourceTree) -> list[Span]:
    nodes = ast.walk(tree.module)
    texts = [n for n in nodes if isinstance(n, ast.JoinedStr) or _is_text(n)]
    return [tree.span(node) for node in texts if hasattr(node, "lineno")]  # type: ignore[arg-type]  # it has a place


def _is_text(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, (str, bytes))
