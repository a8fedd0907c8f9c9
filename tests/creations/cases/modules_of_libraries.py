# tensorflow: 2.10 2.21
import abc
import collections.abc
import os
import types
import uuid

import tensorflow as tf

Traced = type(tf.function(lambda: None))


def say(*what):
    tf.Variable(0.0, name="say/" + "-".join("".join(c for c in str(w) if c not in "()<> '") for w in what))


# A metaclass that wraps methods, as libraries of modules have it
def scoped(method):
    def wrapper(self, *args, **kwargs):
        with self.name_scope:
            return method(self, *args, **kwargs)

    return wrapper


class Meta(abc.ABCMeta):
    def __new__(cls, name, bases, clsdict):
        names = []
        for key, value in clsdict.items():
            if isinstance(value, property):
                clsdict[key] = property(value.fget, value.fset, value.fdel, doc=value.__doc__)
            elif not key.startswith("__") and isinstance(value, types.FunctionType):
                names.append(key)
            elif isinstance(value, Traced):
                raise TypeError(key)
        made = super().__new__(cls, name, bases, clsdict)
        for key in names:
            setattr(made, key, scoped(getattr(made, key)))
        return made

    def __call__(cls, *args, **kwargs):
        made = cls.__new__(cls, *args, **kwargs)
        made.__init__(*args, **kwargs)
        say("made", hasattr(made, "_name_scope"), hasattr(made, "_closed"))
        return made


class Base(tf.Module, metaclass=Meta):
    def __init__(self, name=None):
        super().__init__(name=name)

    @property
    def trainable_variables(self):
        return super().trainable_variables


def once(method):
    key = uuid.uuid4()

    def wrapper(self, *args):
        seen = getattr(self, "_seen", None)
        if seen is None:
            seen = set()
            self._seen = seen
        if key not in seen:
            method(self, *args)
            seen.add(key)

    return wrapper


class Linear(Base):
    def __init__(self, size, name=None):
        super().__init__(name=name)
        self.size = size

    @once
    def create(self, x):
        self.w = tf.Variable(tf.ones([x.shape[-1], self.size]), name="w")
        self.b = tf.Variable(tf.ones([self.size]), name="b")

    def run(self, x):
        self.create(x)
        return tf.matmul(x, self.w) + self.b


class Net(Base):
    def __init__(self):
        super().__init__(name="net")
        self.layers = [Linear(3), Linear(2, name="last")]
        self.alone = tf.Variable(1.0, name="alone")

    def run(self, x):
        for layer in self.layers:
            x = layer.run(x)
        return x


net = Net()
net.run(tf.ones([1, 4]))
net.run(tf.ones([1, 4]))
say(*[v.name[:-2] for v in net.trainable_variables])
say(len(net.submodules), len(net.non_trainable_variables))


# What Python tells of functions and classes
def outer():
    class Inner:
        def method(self):
            pass

    return Inner.method.__qualname__


say(Net.run.__name__, outer(), Linear.__init__.__qualname__, Linear.__qualname__)


def first(a, b=2, *, c=3):
    return a + b + c


copy = types.FunctionType(first.__code__, first.__globals__, name="copy", argdefs=(5,))
copy.__kwdefaults__ = first.__kwdefaults__
say(first.__kwdefaults__["c"], first.__code__.co_argcount, *first.__code__.co_varnames[:2], copy.__name__, first.__defaults__[0])


class Settings(collections.abc.Mapping):
    def __init__(self, **kwargs):
        self._kept = kwargs

    def __getitem__(self, key):
        return self._kept[key]

    def __iter__(self):
        return iter(self._kept)

    def __len__(self):
        return len(self._kept)


settings = Settings(a=1, b=2)
say("a" in settings, "z" in settings, settings.get("z", 7), sorted(settings.items()), *sorted(dict(**settings)))
say(isinstance(settings, collections.abc.Mapping), isinstance({}, collections.abc.Mapping))
say(os.environ.get("A_SETTING_OF_A_LIBRARY", "its default"), isinstance(net, Base))
