"""SARIF 2.1.0, which services that keep findings take."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

from scope_lsp import __version__
from scope_lsp.cli.found import Found
from scope_lsp.diagnostics import RULES, Rule
from scope_lsp.ide.pieces import uri
from scope_lsp.workspace.assumed import Assumed

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
LEVELS = {"error": "error", "warning": "warning", "information": "note", "hint": "note"}


def show(told: Sequence[Found], tensorflow: Assumed) -> None:
    """Print one run with all findings."""
    used = {each.code for each in told}
    rules = [rule for rule in RULES if rule.code in used]
    driver = {
        "name": "scope-lsp",
        "version": __version__,
        "rules": [_rule(rule) for rule in rules],
    }
    indices = {rule.code: index for index, rule in enumerate(rules)}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(each, indices) for each in told],
    }
    json.dump({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, sys.stdout, indent=1)
    print()


def _rule(rule: Rule) -> dict[str, Any]:
    heading, _, rest = rule.document.partition("\n\n")
    return {
        "id": rule.code,
        "name": rule.slug,
        "shortDescription": {"text": heading.removeprefix("# ")},
        "fullDescription": {"text": " ".join(rest.partition("\n\n")[0].split())},
        "help": {"text": rule.document, "markdown": rule.document},
        "defaultConfiguration": {"level": LEVELS[rule.severity.value]},
    }


def _result(each: Found, indices: dict[str, int]) -> dict[str, Any]:
    region = {
        "startLine": each.line,
        "startColumn": each.column,
        "endLine": each.end_line,
        "endColumn": each.end_column,
    }
    related = [
        {**_location(o.path, {"startLine": o.line, "startColumn": o.column}),
         "message": {"text": o.message}}
        for o in each.related
    ]  # fmt: skip
    return {
        "ruleId": each.code,
        "ruleIndex": indices[each.code],
        "level": LEVELS[each.severity],
        "message": {"text": each.message},
        "locations": [_location(each.path, region)],
        **({"relatedLocations": related} if related else {}),
    }


def _location(path: str, region: dict[str, int]) -> dict[str, Any]:
    address = uri(path) if Path(path).is_absolute() else quote(path, errors="surrogateescape")
    return {"physicalLocation": {"artifactLocation": {"uri": address}, "region": region}}
