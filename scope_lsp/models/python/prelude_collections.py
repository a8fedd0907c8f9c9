# mypy: ignore-errors
# Interpreted for a program that uses collections, never imported by us.
"""What `collections` and `typing.NamedTuple` offer, as far as a program can tell."""

import operator


def namedtuple(typename, field_names, rename=False, defaults=None, module=None, verbose=False):
    if isinstance(field_names, str):
        field_names = field_names.replace(",", " ").split()
    fields = tuple(str(name) for name in field_names)
    given = tuple(defaults or ())
    known = dict(zip(fields[len(fields) - len(given) :], given))
    return type(typename, (tuple,), _members(fields, known))


def _members(fields, defaults):
    def __new__(cls, *args, **kwargs):
        if len(args) > len(fields):
            raise TypeError("__new__() takes more arguments than were expected")
        late = __new__.__defaults__ or ()
        known = dict(defaults)
        known.update(zip(fields[len(fields) - len(late) :], late))
        known.update(kwargs)
        for field in fields[len(args) :]:
            if field not in known:
                raise TypeError("__new__() missing 1 required positional argument: '%s'" % field)
        return tuple.__new__(cls, args + tuple(known[field] for field in fields[len(args) :]))

    def _replace(self, **kwargs):
        return type(self)(*[kwargs.get(field, getattr(self, field)) for field in fields])

    def _asdict(self):
        return dict(zip(fields, self))

    def __repr__(self):
        shown = ", ".join("%s=%r" % (field, value) for field, value in zip(fields, self))
        return "%s(%s)" % (type(self).__name__, shown)

    members = {
        "_fields": fields,
        "_field_defaults": defaults,
        "__new__": __new__,
        "__repr__": __repr__,
        "_replace": _replace,
        "_asdict": _asdict,
        "_make": classmethod(lambda cls, values: cls(*values)),
    }
    for index, field in enumerate(fields):
        members[field] = property(operator.itemgetter(index))
    return members


class NamedTuple(tuple):
    def __new__(cls, typename, fields=(), **kwargs):
        return namedtuple(typename, [name for name, _ in fields] or list(kwargs))

    def __init_subclass__(cls, **kwargs):
        if NamedTuple not in cls.__bases__:
            return
        fields = tuple(cls.__dict__.get("__annotations__", {}))
        defaults = {field: cls.__dict__[field] for field in fields if field in cls.__dict__}
        own = dict(cls.__dict__)
        for name, value in _members(fields, defaults).items():
            if name in fields or name not in own:
                setattr(cls, name, value)


class UserDict:
    def __init__(self, *args, **kwargs):
        self.data = dict(*args, **kwargs)

    def __getitem__(self, key):
        return self.data[key]

    def __setitem__(self, key, value):
        self.data[key] = value

    def __delitem__(self, key):
        del self.data[key]

    def __contains__(self, key):
        return key in self.data

    def __iter__(self):
        return iter(self.data)

    def __len__(self):
        return len(self.data)

    def keys(self):
        return self.data.keys()

    def values(self):
        return self.data.values()

    def items(self):
        return [(key, self[key]) for key in self]

    def get(self, key, default=None):
        return self[key] if key in self else default

    def update(self, *args, **kwargs):
        for key, value in dict(*args, **kwargs).items():
            self[key] = value

    def setdefault(self, key, default=None):
        if key not in self:
            self[key] = default
        return self[key]

    def pop(self, key, *default):
        return self.data.pop(key, *default)


class UserList:
    def __init__(self, initlist=()):
        self.data = list(initlist)

    def __getitem__(self, key):
        return self.data[key]

    def __setitem__(self, key, value):
        self.data[key] = value

    def __iter__(self):
        return iter(self.data)

    def __len__(self):
        return len(self.data)

    def append(self, item):
        self.data.append(item)

    def extend(self, items):
        self.data.extend(items)


class ChainMap(UserDict):
    def __init__(self, *maps):
        self.maps = list(maps) or [{}]

    @property
    def data(self):
        merged = {}
        for each in reversed(self.maps):
            merged.update(each)
        return merged

    def __setitem__(self, key, value):
        self.maps[0][key] = value
