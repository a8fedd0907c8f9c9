# mypy: ignore-errors
# Interpreted for a program that uses inspect, never imported by us.
"""What `inspect` tells of functions and classes; `inspect._model.spec` is a model of ours."""

import collections
import inspect
import sys

ArgSpec = collections.namedtuple("ArgSpec", "args varargs keywords defaults")
FullArgSpec = collections.namedtuple(
    "FullArgSpec", "args varargs varkw defaults kwonlyargs kwonlydefaults annotations"
)


def getargspec(func):
    args, varargs, varkw, defaults, _, _ = inspect._model.spec(func, True)
    return ArgSpec(args, varargs, varkw, defaults)


def getfullargspec(func):
    args, varargs, varkw, defaults, kwonly, kwdefaults = inspect._model.spec(func, True)
    return FullArgSpec(args, varargs, varkw, defaults, kwonly, kwdefaults, {})


def fn_args(fn):
    """`tensorflow.python.util.function_utils.fn_args`: the names of what a call may give."""
    return tuple(inspect._model.spec(fn, False)[0])


def has_kwargs(fn):
    return inspect._model.spec(fn, False)[2] is not None


class Parameter:
    class empty:
        pass

    POSITIONAL_ONLY = 0
    POSITIONAL_OR_KEYWORD = 1
    VAR_POSITIONAL = 2
    KEYWORD_ONLY = 3
    VAR_KEYWORD = 4

    def __init__(self, name, kind, default=empty, annotation=empty):
        self.name = name
        self.kind = kind
        self.default = default
        self.annotation = annotation


class BoundArguments:
    def __init__(self, signature, arguments):
        self.signature = signature
        self.arguments = arguments

    def apply_defaults(self):
        for name, parameter in self.signature.parameters.items():
            if name not in self.arguments:
                if parameter.kind == Parameter.VAR_POSITIONAL:
                    self.arguments[name] = ()
                elif parameter.kind == Parameter.VAR_KEYWORD:
                    self.arguments[name] = {}
                elif parameter.default is not Parameter.empty:
                    self.arguments[name] = parameter.default

    @property
    def args(self):
        found = []
        for name, parameter in self.signature.parameters.items():
            if name in self.arguments:
                if parameter.kind == Parameter.VAR_POSITIONAL:
                    found.extend(self.arguments[name])
                elif parameter.kind == Parameter.POSITIONAL_OR_KEYWORD:
                    found.append(self.arguments[name])
        return tuple(found)

    @property
    def kwargs(self):
        found = {}
        for name, parameter in self.signature.parameters.items():
            if name in self.arguments:
                if parameter.kind == Parameter.VAR_KEYWORD:
                    found.update(self.arguments[name])
                elif parameter.kind == Parameter.KEYWORD_ONLY:
                    found[name] = self.arguments[name]
        return found


class Signature:
    empty = Parameter.empty

    def __init__(self, parameters=(), return_annotation=Parameter.empty):
        self.parameters = collections.OrderedDict((p.name, p) for p in parameters)
        self.return_annotation = return_annotation

    def replace(self, parameters=None, **kwargs):
        return Signature(self.parameters.values() if parameters is None else parameters)

    def bind(self, *args, **kwargs):
        return self._bind(args, kwargs, False)

    def bind_partial(self, *args, **kwargs):
        return self._bind(args, kwargs, True)

    def _bind(self, args, kwargs, partial):
        arguments = collections.OrderedDict()
        rest, named = list(args), dict(kwargs)
        for name, parameter in self.parameters.items():
            if parameter.kind == Parameter.VAR_POSITIONAL:
                if rest:
                    arguments[name] = tuple(rest)
                rest = []
            elif parameter.kind == Parameter.VAR_KEYWORD:
                if named:
                    arguments[name] = named
                named = {}
            elif rest and parameter.kind == Parameter.POSITIONAL_OR_KEYWORD:
                arguments[name] = rest.pop(0)
            elif name in named:
                arguments[name] = named.pop(name)
            elif parameter.default is Parameter.empty and not partial:
                raise TypeError("missing a required argument: %r" % name)
        if rest:
            raise TypeError("too many positional arguments")
        if named:
            raise TypeError("got an unexpected keyword argument %r" % list(named)[0])
        return BoundArguments(self, arguments)


def signature(obj, follow_wrapped=True):
    args, varargs, varkw, defaults, kwonly, kwdefaults = inspect._model.spec(obj, False)
    first = len(args) - len(defaults or ())
    parameters = []
    for index, name in enumerate(args):
        default = defaults[index - first] if index >= first else Parameter.empty
        parameters.append(Parameter(name, Parameter.POSITIONAL_OR_KEYWORD, default))
    if varargs:
        parameters.append(Parameter(varargs, Parameter.VAR_POSITIONAL))
    for name in kwonly:
        default = (kwdefaults or {}).get(name, Parameter.empty)
        parameters.append(Parameter(name, Parameter.KEYWORD_ONLY, default))
    if varkw:
        parameters.append(Parameter(varkw, Parameter.VAR_KEYWORD))
    return Signature(parameters)


def getmembers(object, predicate=None):
    found = [(name, getattr(object, name)) for name in dir(object)]
    return [(name, value) for name, value in found if predicate is None or predicate(value)]


def getcallargs(func, *args, **kwargs):
    bound = signature(func).bind(*args, **kwargs)
    bound.apply_defaults()
    return dict(bound.arguments)


def getmro(cls):
    return cls.__mro__


def getmodule(object, _filename=None):
    return sys.modules.get(object.__module__)


def unwrap(func, stop=None):
    return getattr(func, "__wrapped__", func)
