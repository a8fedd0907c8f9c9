"""Answers as Markdown that reads well rendered and plain.

The name comes first, then what it is, then how it came about; last and small, for which
TensorFlow this holds.
"""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote

from scope_lsp.ide.hover import Hover, Section
from scope_lsp.ide.places import Place
from scope_lsp.ide.provenance import Part, folded

MAX_NAMES = 6
"""So many names are listed where they don't fold."""

MAX_PATTERN = 96
"""A pattern longer than this says less than a list."""

MAX_PLACES = 3
"""So many places are linked for one thing."""


def render(hover: Hover, tensorflow: str = "") -> str:
    """A hover as Markdown; `tensorflow` says which version was assumed and why."""
    blocks = [_error(message) for message in hover.errors]
    for section in hover.sections:
        blocks += _section(section, hover.place)
    blocks += _unknown(hover)
    if hover.beyond is not None:
        blocks.append(
            f"The program ends before, with the error at {_link(hover.beyond, hover.place)}."
        )
    if tensorflow:
        blocks.append(f"*{tensorflow}*")
    return "\n\n".join(block for block in blocks if block)


def _section(section: Section, at: Place) -> list[str]:
    facts = [_properties(section, at), _stored(section), _scope_use(section)]
    return [
        _title(section),
        "  \n".join(line for line in facts if line),
        "\n".join(_account(section, at)),
    ]


def _title(section: Section) -> str:
    count, kind = len(section.names), section.kind
    if not count:
        return ""
    if count == 1:
        return f"**{code(section.names[0])}** · {kind}" if section.names[0] else f"the root {kind}"
    counted = f"{count} {kind}s"
    pattern = section.pattern
    if len(pattern) <= MAX_PATTERN:
        return f"**{code(pattern)}** · {counted}"
    listed = [f"**{code(name)}**" for name in section.names[:MAX_NAMES]]
    more = [f"and {count - MAX_NAMES} more"] if count > MAX_NAMES else []
    return f"{counted}:  \n" + "  \n".join(listed + more)


def _properties(section: Section, at: Place) -> str:
    found = section.described
    words = []
    if section.kind == "variable":
        words.append(_status(section, at))
    if found.shape is not None:
        words.append("shape " + code(shape_text(found.shape)))
    if found.dtype:
        words.append(code(found.dtype))
    if section.kind == "variable" and found.trainable is False:
        words.append("not trainable")
    return " · ".join(words)


def shape_text(shape: tuple[int | None, ...]) -> str:
    """A shape as people write it; `?` for a size that isn't known."""
    return "[" + ", ".join("?" if size is None else str(size) for size in shape) + "]"


def _status(section: Section, at: Place) -> str:
    if not section.origins:
        return "created here" if section.status == "created" else section.status
    return f"{section.status}, first created at {_links(section.origins, at)}"


def _stored(section: Section) -> str:
    if not section.keys:
        return ""
    keys = folded(section.keys)
    if len(keys) > MAX_PATTERN:
        return "in a checkpoint: the same names without `:0`"
    return f"checkpoint key {code(keys)}"


def _scope_use(section: Section) -> str:
    if section.kind == "name scope":
        return "prefix of ops and `tf.Variable`, not of `tf.get_variable`"
    lines = []
    if section.kind == "variable scope":
        if section.prefixes:
            shown = ", ".join(code(prefix) if prefix else "no prefix" for prefix in section.prefixes)
            lines.append(f"prefix of `tf.get_variable`; ops and `tf.Variable` get {shown}")
        else:
            lines.append("prefix of `tf.get_variable`, of ops and `tf.Variable`")
        if section.reuse:
            lines.append(f"reuse: {code(section.reuse)}")
    return "  \n".join(lines)


def _account(section: Section, at: Place) -> list[str]:
    lines = []
    for account in section.accounts[:MAX_PLACES]:
        if len(account) == 1 and not account[0].suffix and _is_here(account[0], at):
            continue
        lines += [_part(part, at) for part in account]
    for part in section.ignored:
        lines.append(
            f"- not {code(part.text)}: `get_variable` ignores {code(part.calls[0])}, "
            f"{_links(part.places, at)}"
        )
    return lines


def _part(part: Part, at: Place) -> str:
    if _is_here(part, at):
        line = f"- {code(part.text)} from this call"
    else:
        calls = " or ".join(code(call) for call in part.calls[:MAX_PLACES])
        line = f"- {code(part.text)}" + (f" from {calls}" if calls else "")
        line += f", {_links(part.places, at)}" if part.places else ""
    if part.suffix:
        taken = f" at {_links(part.taken, at)}" if part.taken != (at,) else " by this call before"
        line += f"; {code(part.suffix)} because {code(part.wanted)} was taken{taken}"
    return line


def _is_here(part: Part, at: Place) -> bool:
    return part.places == (at,)


def _unknown(hover: Hover) -> list[str]:
    lines = [f"- {code(source)} isn't known: {reason}" for source, reason in hover.unknown]
    lines += [f"- perhaps not all names: {doubt}" for doubt in hover.doubts]
    return ["\n".join(lines)]


def _error(message: str) -> str:
    return f"**TensorFlow refuses this:** {escape(message)}"


def _links(places: tuple[Place, ...], at: Place) -> str:
    shown = ", ".join(_link(place, at) for place in places[:MAX_PLACES])
    more = len(places) - MAX_PLACES
    return f"{shown} and {more} more" if more > 0 else shown


def _link(place: Place, at: Place) -> str:
    label = f"line {place.line}" if place.path == at.path else f"{Path(place.path).name}:{place.line}"
    return f"[{escape(label)}]({uri(place.path)}#L{place.line})"


def uri(path: str) -> str:
    """A `file:` address."""
    return "file://" + quote(Path(path).as_posix())


def code(text: str) -> str:
    """A text as code, whatever it holds."""
    text = " ".join(text.split())
    fence = "`"
    while fence in text:
        fence += "`"
    space = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{fence}{space}{text}{space}{fence}"


def escape(text: str) -> str:
    """A text that Markdown shows as it is."""
    for mark in "\\`*_[]<>":
        text = text.replace(mark, "\\" + mark)
    return text
