# mypy: ignore-errors
# Interpreted for a program that uses functools, never imported by us.
"""What `functools` offers, as far as a program can tell."""


def total_ordering(cls):
    has = [name for name in ("__lt__", "__le__", "__gt__", "__ge__") if name in cls.__dict__]
    if "__lt__" in has:
        derived = {
            "__gt__": lambda self, other: not (self < other or self == other),
            "__le__": lambda self, other: self < other or self == other,
            "__ge__": lambda self, other: not self < other,
        }
    elif "__gt__" in has:
        derived = {
            "__lt__": lambda self, other: not (self > other or self == other),
            "__ge__": lambda self, other: self > other or self == other,
            "__le__": lambda self, other: not self > other,
        }
    elif "__le__" in has:
        derived = {
            "__gt__": lambda self, other: not self <= other,
            "__lt__": lambda self, other: self <= other and not self == other,
            "__ge__": lambda self, other: not self <= other or self == other,
        }
    else:
        derived = {
            "__lt__": lambda self, other: not self >= other,
            "__gt__": lambda self, other: self >= other and not self == other,
            "__le__": lambda self, other: not self >= other or self == other,
        }
    for name, function in derived.items():
        if name not in has:
            setattr(cls, name, function)
    return cls


def lru_cache(maxsize=128, typed=False):
    if callable(maxsize):
        return cache(maxsize)
    return cache


class _Cached:
    def __init__(self, function):
        self.__wrapped__ = function
        self.__name__ = function.__name__
        self._results = {}

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return lambda *args, **kwargs: self(instance, *args, **kwargs)

    def __call__(self, *args, **kwargs):
        key = (args, tuple(sorted(kwargs.items())))
        if key not in self._results:
            self._results[key] = self.__wrapped__(*args, **kwargs)
        return self._results[key]

    def cache_clear(self):
        self._results.clear()

    def cache_info(self):
        return None


def cache(function):
    return _Cached(function)


class cached_property:
    def __init__(self, function):
        self.func = function

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        value = self.func(instance)
        setattr(instance, self.func.__name__, value)
        return value


class partialmethod:
    def __init__(self, function, *args, **kwargs):
        self.func = function
        self.args = args
        self.keywords = kwargs

    def __get__(self, instance, owner=None):
        return lambda *args, **kwargs: self.func(
            instance, *self.args, *args, **{**self.keywords, **kwargs}
        )


def cmp_to_key(function):
    class Key:
        def __init__(self, value):
            self.value = value

        def __lt__(self, other):
            return function(self.value, other.value) < 0

        def __gt__(self, other):
            return function(self.value, other.value) > 0

        def __eq__(self, other):
            return function(self.value, other.value) == 0

    return Key
