# -*- coding: utf-8 -*-
"""The parameters of a function, seen through its decorators."""

import inspect

import tensorflow as tf

REQUIRED = object()


class Parameter(object):
    """One parameter: its name, its default or REQUIRED, and whether it is *args or **kwargs."""

    def __init__(self, name, default=REQUIRED, stars=""):
        self.name, self.default, self.stars = name, default, stars

    @property
    def required(self):
        """Whether a call must give this parameter."""
        return self.default is REQUIRED and not self.stars

    def __str__(self):
        if self.required or self.stars:
            return self.stars + self.name
        return "%s=%s" % (self.name, simple_text(self.default))


def is_simple(value):
    """Whether `value` is written out as a default."""
    if isinstance(value, (tuple, list)):
        return all(is_simple(item) for item in value)
    if isinstance(value, float):
        return abs(value) < float("inf")
    return value is None or isinstance(value, (bool, int, str, tf.DType))


def simple_text(value):
    """The source text of a default."""
    if isinstance(value, tf.DType):
        return "tf." + value.name
    if isinstance(value, (tuple, list)) and is_simple(value):
        inner = ", ".join(simple_text(item) for item in value)
        return (
            "[%s]" % inner
            if isinstance(value, list)
            else "(%s)" % (inner + "," * (len(value) == 1))
        )
    return repr(value) if is_simple(value) else "..."


def closure_functions(function):
    """The functions that a decorator's wrapper closes over."""
    for cell in getattr(function, "__closure__", None) or ():
        try:
            value = cell.cell_contents
        except ValueError:  # an empty cell
            continue
        if inspect.isfunction(value):
            yield value


def undecorated(function):
    """The function below the decorators that keep its name but not its signature."""
    for _ in range(10):
        decorator = getattr(function, "_tf_decorator", None)
        inner = getattr(decorator, "decorated_target", None) or getattr(
            function, "__wrapped__", None
        )
        if inner is None:
            name = getattr(function, "__name__", None)
            inner = next((f for f in closure_functions(function) if f.__name__ == name), None)
        if inner is None or inner is function:
            return function
        function = inner
    return function


def modern(function):
    """The parameters by `inspect.signature`."""
    for param in inspect.signature(function).parameters.values():
        stars = {param.VAR_POSITIONAL: "*", param.VAR_KEYWORD: "**"}.get(param.kind, "")
        default = REQUIRED if param.default is param.empty else param.default
        yield Parameter(param.name, default, stars)


def ancient(function):
    """The parameters by `inspect.getargspec`, in Python 2."""
    spec = inspect.getargspec(function)
    defaults = list(spec.defaults or ())
    defaults = [REQUIRED] * (len(spec.args) - len(defaults)) + defaults
    for name, default in zip(spec.args, defaults):
        yield Parameter(name, default)
    for name, stars in ((spec.varargs, "*"), (spec.keywords, "**")):
        if name:
            yield Parameter(name, stars=stars)


def parameters(function):
    """The parameters of `function`, or None where they cannot be found."""
    read = modern if hasattr(inspect, "signature") else ancient
    try:
        return list(read(undecorated(function)))
    except (TypeError, ValueError):
        return None
