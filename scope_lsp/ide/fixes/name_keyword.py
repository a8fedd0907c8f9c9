"""SL302: a text that was given by position becomes the name that it was meant to be."""

from __future__ import annotations

from collections.abc import Iterator

from scope_lsp.diagnostics.rules.argument_is_not_the_name import NAME_LATER
from scope_lsp.ide.fixes.fix import Context, Fix, argument, insert, is_plain


def fixes(context: Context) -> Iterator[Fix]:
    """`name=` before the text."""
    call = context.call()
    if call is None or not is_plain(call) or argument(call, "name") is not None:
        return
    api = context.tree.segment(call.func).rpartition(".")[2]
    position, parameter = NAME_LATER.get(api, (len(call.args), ""))
    if len(call.args) == position + 1:
        line, column, *_ = context.tree.span(call.args[position])
        edit = insert(context.path, line, column, "name=")
        title = f'Make it the name, not "{parameter}"'
        yield Fix(title, (edit,), context.finding, is_preferred=True)
