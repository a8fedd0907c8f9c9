"""Small packages that decorate functions and hold settings, and that many programs import."""

import functools


def decorator(wrapper=None, enabled=None, adapter=None, proxy=None):
    """`wrapt.decorator`: the wrapper gets the function, its instance and its arguments apart."""
    if wrapper is None:
        return functools.partial(decorator, enabled=enabled)
    return lambda wrapped: FunctionWrapper(wrapped, wrapper)


class FunctionWrapper:
    """A function that calls a wrapper instead, and binds as a function does."""

    def __init__(self, wrapped, wrapper, enabled=None, instance=None):
        self.__wrapped__ = wrapped
        self._self_wrapper = wrapper
        self._self_instance = instance

    def __get__(self, instance, owner):
        bound = self.__wrapped__.__get__(instance, owner)
        return FunctionWrapper(
            bound, self._self_wrapper, None, instance if instance is not None else owner
        )

    def __call__(self, *args, **kwargs):
        return self._self_wrapper(self.__wrapped__, self._self_instance, args, kwargs)

    def __getattr__(self, name):
        return getattr(self.__wrapped__, name)


class ObjectProxy:
    """`wrapt.ObjectProxy`: an object that stands for another one."""

    def __init__(self, wrapped):
        self.__wrapped__ = wrapped

    def __getattr__(self, name):
        return getattr(self.__wrapped__, name)

    def __call__(self, *args, **kwargs):
        return self.__wrapped__(*args, **kwargs)


def configurable(
    name_or_fn=None, module=None, allowlist=None, denylist=None, whitelist=None, blacklist=None
):
    """`gin.configurable`: without a configuration that is read, a function is as it was."""
    if callable(name_or_fn):
        return name_or_fn
    return lambda function: function


class EasyDict(dict):
    """`easydict.EasyDict`: items that are attributes too."""

    def __init__(self, d=None, **kwargs):
        for key, value in dict(d or {}, **kwargs).items():
            setattr(self, key, value)

    def __setattr__(self, name, value):
        if isinstance(value, dict) and not isinstance(value, EasyDict):
            value = EasyDict(value)
        self[name] = value

    def __getattr__(self, name):
        if name in self:
            return self[name]
        raise AttributeError(name)

    def update(self, e=None, **f):
        for key, value in dict(e or {}, **f).items():
            setattr(self, key, value)


class Dispatcher:
    """`multipledispatch.Dispatcher`: of functions of one name, the one whose types fit best."""

    def __init__(self, name, doc=None):
        self.name = name
        self.__name__ = name
        self.funcs = {}

    def register(self, *types, **kwargs):
        def add_function(function):
            self.add(types, function)
            return function

        return add_function

    def add(self, signature, function):
        self.funcs[tuple(signature)] = function

    def dispatch(self, *types):
        found = None
        for signature in self.funcs:
            if len(signature) == len(types) and fits(types, signature):
                if found is None or fits(signature, found):
                    found = signature
        return None if found is None else self.funcs[found]

    def __call__(self, *args, **kwargs):
        function = self.dispatch(*[type(arg) for arg in args])
        if function is None:
            raise NotImplementedError("Could not find signature for %s" % self.name)
        return function(*args, **kwargs)

    def __get__(self, instance, owner):
        return functools.partial(self, instance) if instance is not None else self


def fits(types, signature):
    for ours, theirs in zip(types, signature):
        options = theirs if isinstance(theirs, tuple) else (theirs,)
        if isinstance(ours, tuple):
            ours = ours[0]
        if not any(issubclass(ours, option) for option in options):
            return False
    return True


_dispatchers = {}


def dispatch(*types, namespace=None):
    """`multipledispatch.dispatch`: functions of one name share a dispatcher."""
    table = _dispatchers if namespace is None else namespace

    def add_function(function):
        name = function.__name__
        if name not in table:
            table[name] = Dispatcher(name)
        table[name].add(types, function)
        return table[name]

    return add_function
