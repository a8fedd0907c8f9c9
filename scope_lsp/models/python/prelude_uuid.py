# mypy: ignore-errors
# Interpreted for a program that uses these, never imported by us.
"""What `uuid` gives: objects that are like no other, whose texts nobody knows."""

import uuid


class UUID:
    def __init__(self, *args, **kwargs):
        self.hex = uuid._drawn()
        self.int = self.bytes = self.fields = uuid._drawn()

    def __str__(self):
        return self.hex

    __repr__ = __str__


def uuid4():
    return UUID()


def uuid1(node=None, clock_seq=None):
    return UUID()
