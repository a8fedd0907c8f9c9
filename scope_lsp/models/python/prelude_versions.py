"""Versions of packages that programs compare: `distutils.version`, `packaging`, `pkg_resources`."""

import re


class LooseVersion(object):
    """Numbers and words, in their order."""

    def __init__(self, vstring=None):
        if vstring:
            self.parse(vstring)

    def parse(self, vstring):
        self.vstring = vstring
        pieces = re.findall(r"\d+|[a-z]+|[^.\da-z]+", vstring)
        self.version = [int(piece) if piece.isdigit() else piece for piece in pieces]

    def __str__(self):
        return self.vstring

    def _key(self):
        return self.version

    def _other(self, other):
        return (type(self)(other) if isinstance(other, str) else other)._key()

    def __eq__(self, other):
        return self._key() == self._other(other)

    def __ne__(self, other):
        return self._key() != self._other(other)

    def __lt__(self, other):
        return self._key() < self._other(other)

    def __le__(self, other):
        return self._key() <= self._other(other)

    def __gt__(self, other):
        return self._key() > self._other(other)

    def __ge__(self, other):
        return self._key() >= self._other(other)


class Version(LooseVersion):
    """Numbers, of which zeros at the end don't count; what comes before a release is less."""

    def parse(self, vstring):
        self.vstring = vstring
        found = re.match(r"v?(\d+(?:\.\d+)*)[-._]?([a-z]*)[-._]?(\d*)", vstring)
        self.release = tuple(int(piece) for piece in found.group(1).split("."))
        self.version = self.release
        self.major, self.minor, self.micro = (self.release + (0, 0))[:3]
        ahead = found.group(2) in ("a", "b", "rc", "c", "dev", "alpha", "beta", "pre")
        self._end = (-1 if ahead else 0, found.group(2), int(found.group(3) or 0))

    def _key(self):
        return (self.release + (0,) * 6)[:6], self._end
