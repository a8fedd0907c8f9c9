"""Arguments for functions that the search finds none for, or only after long.

Each line of `examples.txt` is a pattern of paths and a sample for each
parameter, where `*` is the starred parameter, and an underscore after a comma
stands for a space.
"""

import io
import os
import re

ITEM = re.compile(r"(\S+?)=(\S+)")


def lines():
    """Yield the pattern and the samples of each example."""
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "examples.txt")
    with io.open(path, encoding="utf-8") as file:
        for line in file:
            pattern, _, text = str(line).partition(" ")
            yield (
                re.compile(pattern),
                [(name, label.replace(",_", ", ")) for name, label in ITEM.findall(text)],
            )


EXAMPLES = list(lines())


def of(path, parameters):
    """The examples for the function at `path` that its parameters fit."""
    starred = next((p.name for p in parameters if p.stars == "*"), "*")
    known = set(p.name for p in parameters)
    for pattern, items in EXAMPLES:
        if pattern.search(path):
            labels = dict((name.replace("*", starred), label) for name, label in items)
            if known.issuperset(labels):
                yield labels
