"""Answers as Markdown that reads well rendered and plain.

The name comes first, then what it is, then how it came about (`account.py`); last and small, for
which TensorFlow this holds.
"""

from __future__ import annotations

from scope_lsp.diagnostics.places import Place
from scope_lsp.ide.account import At, account, taken_by
from scope_lsp.ide.hover import Hover
from scope_lsp.ide.pieces import code, entry_name, link, links, shape_text
from scope_lsp.ide.provenance import folded
from scope_lsp.ide.section import Section, Use
from scope_lsp.ide.shortened import cut
from scope_lsp.ide.table import Table

MAX_NAMES = 6
"""So many names are listed where they don't fold."""

MAX_USES = 5
"""So many entries are told apart."""

MAX_PATTERN = 96
"""A pattern longer than this says less than a list."""


def render(hover: Hover, tensorflow: str = "") -> str:
    """A hover as Markdown; `tensorflow` says which version was assumed and why."""
    blocks = [_error(message, earlier, hover.place) for message, earlier in hover.errors]
    at = At(hover.place, hover.place.span.contains(hover.span.line, hover.span.column)
             or hover.place.line == hover.span.line)  # fmt: skip
    told: set[str] = set()
    for section in hover.sections:
        blocks += _section(section, at, told)
    blocks += _unknown(hover)
    if hover.beyond is not None:
        blocks.append(
            f"The program ends before, with the error at {link(hover.beyond, hover.place)}."
        )
    if tensorflow:
        blocks.append(f"*{tensorflow}*")
    return "\n\n".join(block for block in blocks if block)


def _section(section: Section, at: At, told: set[str]) -> list[str]:
    """What was told of an earlier section isn't told again."""
    facts = [_properties(section, at), _stored(section), _scope_use(section, at)]
    table = section.table if not _is_listed(section) else None
    uses = [] if told and section.kind == "op" else _uses(section)
    return [
        _title(section),
        "  \n".join(line for line in facts if line),
        _table(table) if table is not None and not table.is_list else "",
        "\n".join(account(section, at, told)),
        _table(table) if table is not None and table.is_list else "",
        "\n".join(uses),
    ]


def _uses(section: Section) -> list[str]:
    """Which entry gives what, where that isn't the same for all."""
    uses = section.uses
    if len({use.pattern for use in uses}) == 1:
        entries = ", ".join(code(entry_name(use.entry)) for use in uses[:MAX_USES])
        return [f"as run by {entries}{_more(uses)}"]
    lines = [
        f"- {code(entry_name(use.entry))} gives {code(use.pattern)}" for use in uses[:MAX_USES]
    ]
    return lines + ([f"- and {len(uses) - MAX_USES} more"] if len(uses) > MAX_USES else [])


def _more(uses: tuple[Use, ...]) -> str:
    return f" and {len(uses) - MAX_USES} more" if len(uses) > MAX_USES else ""


def _title(section: Section) -> str:
    count, kind = len(section.names), section.kind
    if not count:
        return ""
    if count == 1:
        return f"**{code(section.names[0])}** · {kind}" if section.names[0] else f"the root {kind}"
    if not _is_listed(section):
        pattern = cut(section.pattern, MAX_PATTERN)
        if len(pattern) > MAX_PATTERN:
            return f"**{count} {kind}s**"
        return f"**{code(pattern)}** · {count} {kind}s"
    shapes = [each.shape for each in section.each] or [None] * count
    if section.described.shape is not None:
        shapes = [None] * count  # what holds for all is said below
    lines = [_listed(name, shape) for name, shape in zip(section.names[:MAX_NAMES], shapes)]
    more = [f"and {count - MAX_NAMES} more"] if count > MAX_NAMES else []
    return "  \n".join(lines + more)


def _table(table: Table) -> str:
    """A table that reads well as plain text, too."""
    cells = [tuple(code(cell) if cell else "" for cell in (r.name, *r.cells)) for r in table.rows]
    lines = [table.heads, *([cell.replace("|", "\\|") for cell in row] for row in cells)]
    widths = [max(map(len, column)) for column in zip(*lines)]
    shown = [" | ".join(map(str.ljust, line, widths)) for line in lines]
    ruler = "|".join("-" * (width + 2) for width in widths)
    more = [f"\nand {table.more} more"] if table.more else []
    return "\n".join([f"| {shown[0]} |", f"|{ruler}|", *(f"| {s} |" for s in shown[1:]), *more])


def _is_listed(section: Section) -> bool:
    """Whether the names stand one by one: where they fold badly, or a few differ in shape."""
    differ = section.kind == "variable" and section.described.shape is None
    few = len(section.names) <= MAX_NAMES
    if section.table is not None and (section.table.has_slots or not few):
        return False
    return len(section.names) > 1 and (len(section.pattern) > MAX_PATTERN or (differ and few))


def _listed(name: str, shape: tuple[int | None, ...] | None) -> str:
    shown = "" if shape is None else f" · shape {code(shape_text(shape))}"
    return f"**{code(name)}**{shown}"


def _properties(section: Section, at: At) -> str:
    found = section.described
    words = [f"{len(section.names)} {section.kind}s"] if _is_listed(section) else []
    if section.kind == "variable":
        words.append(_status(section, at))
    if found.shape is not None:
        words.append("shape " + code(shape_text(found.shape)))
    if found.dtype:
        words.append(code(found.dtype))
    if section.kind == "variable" and found.trainable is False:
        words.append("not trainable")
    return " · ".join(words)


def _status(section: Section, at: At) -> str:
    if not section.origins:
        where = "here" if at.is_here else f"at {link(at.place, at.place)}"
        return f"created {where}" if section.status == "created" else section.status
    where = links(section.origins, at.place)
    if section.status == "created":
        return f"created at {where}"
    return f"{section.status}, first created at {where}"


def _stored(section: Section) -> str:
    if not section.keys:
        return ""
    names = tuple(name.removesuffix(":0") for name in section.names)
    if len(names) > 1 and section.keys == names:
        return "in a checkpoint: the same names without `:0`"
    return f"checkpoint key {code(folded(section.keys))}"


def _scope_use(section: Section, at: At) -> str:
    if section.kind == "name scope":
        return "prefix of ops and `tf.Variable`, not of `tf.get_variable`"
    lines = []
    if section.kind == "variable scope":
        if section.prefixes:
            inside = code(folded(section.prefixes)) if any(section.prefixes) else "no prefix"
            taken = f" as the name was taken {taken_by(section.taken, at)}" if section.taken else ""
            lines.append(f"prefix of `tf.get_variable`; ops and `tf.Variable` get {inside}{taken}")
        else:
            lines.append("prefix of `tf.get_variable`, of ops and `tf.Variable`")
        if section.reuse:
            lines.append(f"reuse: {code(section.reuse)}")
    return "  \n".join(lines)


def _unknown(hover: Hover) -> list[str]:
    lines = [f"- {code(source)} isn't known: {reason}" for source, reason in hover.unknown]
    lines += [f"- not certain: {doubt}" for doubt in hover.doubts]
    return ["\n".join(lines)]


def _error(message: str, earlier: Place | None, at: Place) -> str:
    first = f", first created at {link(earlier, at)}" if earlier else ""
    return f"**TensorFlow refuses this**{first}\n```text\n{message}\n```"
