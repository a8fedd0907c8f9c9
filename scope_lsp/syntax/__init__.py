"""Text to tree, whatever the text.

`decode` makes text of a file's bytes and `parse` makes a tree of text; neither ever fails. Text
that Python would refuse (half typed, Python 2, hostile) is mended first, and every node of the
tree still stands at the line and column of the text as it was given.
"""

from scope_lsp.syntax.decoding import decode
from scope_lsp.syntax.parsing import parse
from scope_lsp.syntax.tree import MISSING, Problem, SourceTree, split_lines

__all__ = ["MISSING", "Problem", "SourceTree", "decode", "parse", "split_lines"]
