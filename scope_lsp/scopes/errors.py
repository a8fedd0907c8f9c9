"""What TensorFlow raises, in its words."""

from __future__ import annotations


class ScopeError(Exception):
    """An exception that TensorFlow certainly raises here.

    `exception` is the name of its type, `message` its first line in the words of that version, and
    `kind` a stable name that tells one error from another whatever the version says.
    `earlier` is the origin of what it collides with, such as the first creation of a variable.
    """

    def __init__(
        self, kind: str, message: str, exception: str = "ValueError", earlier: object = None
    ) -> None:
        super().__init__(message)
        self.kind = kind
        self.message = message
        self.exception = exception
        self.earlier = earlier
