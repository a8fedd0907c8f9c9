"""Stand-ins for packages that a program needs to be imported but not to build its graph."""

import sys


class Anything(object):
    """Takes every call and has every attribute; it also serves as a base class or decorator."""

    __path__ = []

    def __call__(self, *args, **kwargs):
        return self

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return self


def stub(*names):
    for name in names:
        if name not in sys.modules:
            sys.modules[name] = Anything()
