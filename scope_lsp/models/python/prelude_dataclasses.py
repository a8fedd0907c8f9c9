# mypy: ignore-errors
# Interpreted for a program that uses dataclasses, never imported by us.
"""What `dataclasses` offers, as far as a program can tell."""


class _Missing:
    pass


MISSING = _Missing()


class Field:
    def __init__(self, default, default_factory, init, metadata):
        self.name = ""
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.metadata = metadata


def field(default=MISSING, default_factory=MISSING, init=True, metadata=None, **options):
    return Field(default, default_factory, init, metadata or {})


def dataclass(cls=None, **options):
    if cls is None:
        return lambda cls: _process(cls, options)
    return _process(cls, options)


def _process(cls, options):
    fields = {}
    for base in reversed(cls.__mro__[1:]):
        fields.update(base.__dict__.get("__dataclass_fields__", {}))
    for name, annotation in cls.__dict__.get("__annotations__", {}).items():
        if "ClassVar" in str(annotation):
            continue
        value = cls.__dict__.get(name, MISSING)
        if not isinstance(value, Field):
            value = Field(value, MISSING, True, {})
        elif value.default is not MISSING:
            setattr(cls, name, value.default)
        else:
            delattr(cls, name)
        value.name = name
        fields[name] = value
    cls.__dataclass_fields__ = fields
    if options.get("init", True) and "__init__" not in cls.__dict__:
        cls.__init__ = _initializer(fields)
    if options.get("repr", True) and "__repr__" not in cls.__dict__:
        cls.__repr__ = _represent
    if options.get("eq", True) and "__eq__" not in cls.__dict__:
        cls.__eq__ = _equal
    if options.get("order", False):
        cls.__lt__ = lambda self, other: astuple(self) < astuple(other)
        cls.__gt__ = lambda self, other: astuple(self) > astuple(other)
    return cls


def _initializer(fields):
    names = [name for name, each in fields.items() if each.init]

    def __init__(self, *args, **kwargs):
        if len(args) > len(names):
            raise TypeError("__init__() takes fewer positional arguments than were given")
        given = dict(zip(names, args))
        for name in kwargs:
            if name not in names or name in given:
                raise TypeError("__init__() got an unexpected keyword argument '%s'" % name)
        given.update(kwargs)
        for name, each in fields.items():
            if name in given:
                setattr(self, name, given[name])
            elif each.default_factory is not MISSING:
                setattr(self, name, each.default_factory())
            elif each.default is not MISSING:
                setattr(self, name, each.default)
            elif each.init:
                raise TypeError("__init__() missing 1 required positional argument: '%s'" % name)
        if hasattr(self, "__post_init__"):
            self.__post_init__()

    return __init__


def _represent(self):
    shown = ", ".join("%s=%r" % (f.name, getattr(self, f.name)) for f in fields(self))
    return "%s(%s)" % (type(self).__name__, shown)


def _equal(self, other):
    return type(self) is type(other) and astuple(self) == astuple(other)


def fields(instance):
    return tuple(instance.__dataclass_fields__.values())


def is_dataclass(instance):
    return hasattr(instance, "__dataclass_fields__")


def asdict(instance, dict_factory=dict):
    pairs = [(f.name, _plain(getattr(instance, f.name), asdict)) for f in fields(instance)]
    return dict_factory(pairs)


def astuple(instance):
    return tuple(_plain(getattr(instance, f.name), astuple) for f in fields(instance))


def _plain(value, convert):
    if is_dataclass(value):
        return convert(value)
    if isinstance(value, list):
        return [_plain(item, convert) for item in value]
    if isinstance(value, dict):
        return {key: _plain(item, convert) for key, item in value.items()}
    return value


def replace(instance, **changes):
    values = {f.name: getattr(instance, f.name) for f in fields(instance) if f.init}
    values.update(changes)
    return type(instance)(**values)
