# mypy: ignore-errors
# Interpreted for a program that uses these, never imported by us.
"""Small classes of `types` and `typing`, as far as a program can tell."""


class SimpleNamespace:
    def __init__(self, mapping=(), **kwargs):
        for name, value in dict(mapping, **kwargs).items():
            setattr(self, name, value)

    def __eq__(self, other):
        return isinstance(other, SimpleNamespace) and vars(self) == vars(other)

    def __repr__(self):
        shown = ", ".join("%s=%r" % pair for pair in vars(self).items())
        return "namespace(%s)" % shown


class TypedDict(dict):
    pass


DynamicClassAttribute = property
