"""`tf.Module`: names of modules, and the scope that its methods may run in.

After `python/module/module.py` of 2.x.
"""

import re

import tensorflow as tf


class Module:
    def __init__(self, name=None):
        if name is None:
            name = camel_to_snake(type(self).__name__)
        elif not re.match(r"^[A-Za-z_]([A-Za-z0-9_])*$", name):
            raise ValueError("%r is not a valid module name. Module names must be valid Python identifiers (e.g. a valid class name)." % name)
        self._name = name
        self._name_scope_text = enter_and_leave(name)

    @property
    def name(self):
        return self._name

    @property
    def name_scope(self):
        return tf.name_scope(self._name_scope_text)

    @property
    def variables(self):
        return variables_of(self, False)

    @property
    def trainable_variables(self):
        return variables_of(self, True)

    @property
    def submodules(self):
        return ()

    @classmethod
    def with_name_scope(cls, method):
        def method_with_name_scope(self, *args, **kwargs):
            with self.name_scope:
                return method(self, *args, **kwargs)

        return method_with_name_scope


def enter_and_leave(name):
    with tf.name_scope(name) as scope_name:
        return scope_name


def camel_to_snake(value):
    return re.sub(r"((?<=[a-z0-9])[A-Z]|(?!^)[A-Z](?=[a-z]))", r"_\1", value).lower()


def variables_of(module, trainable):
    found = []
    collect(vars(module), trainable, found)
    return tuple(found)


def collect(attributes, trainable, found):
    for key in sorted(attributes):
        value = attributes[key]
        if isinstance(value, tf.Variable):
            if not trainable or value.trainable:
                found.append(value)
        elif isinstance(value, Module):
            collect(vars(value), trainable, found)
        elif isinstance(value, (list, tuple)):
            collect(dict(enumerate(value)), trainable, found)
        elif isinstance(value, dict):
            collect(value, trainable, found)
