"""Variables as a tree of their scopes, with shapes and numbers of parameters."""

from __future__ import annotations

from dataclasses import dataclass, field

from rich.text import Text
from rich.tree import Tree

from scope_lsp.cli.answers import Answers, VariableAnswer
from scope_lsp.cli.table import make_console, shape_of, show_end
from scope_lsp.workspace.assumed import Assumed


@dataclass
class Scope:
    """The variables directly in a scope, and the scopes in it."""

    variables: dict[tuple[str, int], VariableAnswer] = field(default_factory=dict)
    """By their last part, and a number for those that share a name in eager mode."""
    scopes: dict[str, Scope] = field(default_factory=dict)

    def put(self, path: list[str], variable: VariableAnswer) -> None:
        """Put a variable where its name says."""
        if len(path) == 1:
            number = 0 if variable.in_graph else len(self.variables)
            self.variables.setdefault((path[0], number), variable)
        else:
            self.scopes.setdefault(path[0], Scope()).put(path[1:], variable)

    def parameters(self) -> tuple[int, bool]:
        """How many numbers all variables in it have, and whether that is all of them."""
        counts = [variable.parameters for variable in self.variables.values()]
        inner = [scope.parameters() for scope in self.scopes.values()]
        total = sum(count or 0 for count in counts) + sum(count for count, _ in inner)
        return total, None not in counts and all(known for _, known in inner)


def show(answers: Answers, tensorflow: Assumed) -> None:
    """Print a tree, errors below, and which TensorFlow was assumed."""
    console = make_console()
    programs = answers.programs()
    for entry, variables in programs.items():
        root = Scope()
        for variable in variables:
            root.put(variable.name.split("/"), variable)
        heading = f"{entry}  {_count(root)}" if len(programs) > 1 else f"{_count(root)} in all"
        tree = Tree(Text(heading), guide_style="dim")
        _fill(tree, root)
        console.print(tree)
    show_end(console, answers, tensorflow)


def _fill(tree: Tree, scope: Scope) -> None:
    for (name, _), variable in scope.variables.items():
        text = Text(name, "bold").append(f"  {shape_of(variable.described)}", "not bold")
        if variable.described.dtype not in (None, "float32"):
            text.append(f" {variable.described.dtype}", "not bold")
        if variable.described.trainable is False:
            text.append(" not trained", "not bold")
        tree.add(text.append(f"  {variable.path}:{variable.line}", "not bold dim"))
    for name, inner in scope.scopes.items():
        _fill(tree.add(Text(f"{name}/").append(f"  {_count(inner)}", "dim")), inner)


def _count(scope: Scope) -> str:
    count, known = scope.parameters()
    if not known and not count:
        return "? parameters"
    return f"{count:,} parameter{'s' * (count != 1)}" + ("" if known else " or more")
