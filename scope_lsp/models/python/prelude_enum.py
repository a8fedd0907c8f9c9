# mypy: ignore-errors
# Interpreted for a program that uses enum, never imported by us.
"""What `enum` offers, as far as a program can tell.

`__members__` also tells the interpreter what iterating the class gives.
"""


class auto:
    pass


def unique(cls):
    return cls


class Enum:
    def __init_subclass__(cls, **kwargs):
        members = {}
        last = 0
        for name, value in list(cls.__dict__.items()):
            if name.startswith("_") or callable(value):
                continue
            if isinstance(value, (property, classmethod, staticmethod)):
                continue
            if isinstance(value, auto):
                value = cls._generate_next_value_(name, last)
            last = value
            member = _find(members, value)
            if member is None:
                member = cls._make_member(value)
                member._name_ = member.name = name
                member._value_ = member.value = value
                if hasattr(cls, "__init__") and isinstance(value, tuple):
                    member.__init__(*value)
            members[name] = member
            setattr(cls, name, member)
        if members:
            cls.__members__ = members

    @classmethod
    def _make_member(cls, value):
        for kind in (str, int, float):
            if issubclass(cls, kind):
                return kind.__new__(cls, value)
        return object.__new__(cls)

    @staticmethod
    def _generate_next_value_(name, last):
        return last + 1 if isinstance(last, int) else 1

    def __new__(cls, value):
        member = _find(cls.__members__, value)
        if member is None:
            raise ValueError("%r is not a valid %s" % (value, cls.__name__))
        return member

    def __class_getitem__(cls, name):
        return cls.__members__[name]

    def __str__(self):
        return "%s.%s" % (type(self).__name__, self._name_)

    def __repr__(self):
        return "<%s.%s: %r>" % (type(self).__name__, self._name_, self._value_)


def _find(members, value):
    for member in members.values():
        if member is value or member._value_ == value:
            return member
    return None


class IntEnum(int, Enum):
    def __str__(self):
        return str(self._value_)


class StrEnum(str, Enum):
    @staticmethod
    def _generate_next_value_(name, last):
        return name.lower()

    def __str__(self):
        return self._value_


class Flag(Enum):
    @staticmethod
    def _generate_next_value_(name, last):
        return last * 2 if last else 1


class IntFlag(int, Flag):
    pass
