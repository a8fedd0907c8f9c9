# mypy: ignore-errors
# Interpreted for a program that uses paths, never imported by us.
"""What `pathlib` offers, as far as a program can tell: paths are texts, files are unknown."""

import os
import pathlib


class PurePath:
    def __init__(self, *parts):
        texts = [str(part) for part in parts]
        self._text = os.path.normpath(os.path.join(*texts)) if texts else "."

    def __str__(self):
        return self._text

    __fspath__ = __str__
    as_posix = __str__

    def __repr__(self):
        return "PosixPath(%r)" % self._text

    def __eq__(self, other):
        return isinstance(other, PurePath) and self._text == other._text

    def __hash__(self):
        return hash(self._text)

    def __truediv__(self, other):
        return type(self)(self._text, other)

    __div__ = __truediv__

    def __rtruediv__(self, other):
        return type(self)(other, self._text)

    def joinpath(self, *others):
        return type(self)(self._text, *others)

    @property
    def name(self):
        return os.path.basename(self._text)

    @property
    def stem(self):
        return os.path.splitext(self.name)[0]

    @property
    def suffix(self):
        return os.path.splitext(self.name)[1]

    @property
    def parent(self):
        return type(self)(os.path.dirname(self._text))

    @property
    def parents(self):
        found, here = [], self
        while here.parent != here:
            here = here.parent
            found.append(here)
        return found

    @property
    def parts(self):
        text = self._text
        return tuple((["/"] if text.startswith("/") else []) + [p for p in text.split("/") if p])

    def is_absolute(self):
        return self._text.startswith("/")

    def with_suffix(self, suffix):
        return type(self)(os.path.splitext(self._text)[0] + suffix)

    def with_name(self, name):
        return type(self)(os.path.dirname(self._text), name)

    def relative_to(self, *other):
        return type(self)(os.path.relpath(self._text, str(type(self)(*other))))


class Path(PurePath):
    def resolve(self, strict=False):
        return type(self)(os.path.abspath(self._text))

    absolute = resolve

    def expanduser(self):
        return type(self)(os.path.expanduser(self._text))

    @classmethod
    def cwd(cls):
        return cls(os.getcwd())

    @classmethod
    def home(cls):
        return cls(os.path.expanduser("~"))

    def exists(self):
        return os.path.exists(self._text)

    is_file = exists
    is_dir = exists

    def mkdir(self, mode=0o777, parents=False, exist_ok=False):
        return None

    def touch(self, *args, **kwargs):
        return None

    unlink = touch
    rmdir = touch
    write_text = touch
    write_bytes = touch

    def open(self, *args, **kwargs):
        return open(self._text, *args, **kwargs)

    def read_text(self, *args, **kwargs):
        return pathlib._model.content(self._text)

    read_bytes = read_text

    def glob(self, pattern):
        return [type(self)(each) for each in os.listdir(self._text)]

    rglob = glob

    def iterdir(self):
        return self.glob("*")
