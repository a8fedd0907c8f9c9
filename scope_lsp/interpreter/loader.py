"""What the interpreter asks of whoever reads files: modules of source, and where they are."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from scope_lsp.syntax import SourceTree


class Source(NamedTuple):
    """A module that the loader found: its file, its tree, and whether it is a package."""

    name: str
    path: str
    tree: SourceTree | None
    """None for a folder without `__init__.py`."""
    is_package: bool
    library: bool = False
    folders: tuple[str, ...] = ()
    """Of a package: where its submodules are searched."""
    installed: bool = False
    """Whether it is of the project's environment, not of the project."""
    package: str = ""
    """Of a program: the package that it is run in, as `python -m package.program` does."""
    home: str = ""
    """Of a program: the folder that `sys.path` begins with."""


class Loader(Protocol):
    """How the interpreter gets at source: by a module's dotted name, in folders."""

    @property
    def roots(self) -> tuple[str, ...]:
        """Folders that come before Python's own library, behind the program's."""

    @property
    def after(self) -> tuple[str, ...]:
        """Folders that come behind it."""

    def find(self, name: str, folders: Iterable[str], but: str = "") -> Source | None:
        """The module whose last name is found in one of the folders; `but` only if no other is."""

    def find_installed(self, name: str) -> Source | None:
        """A top-level package of the project's environment, if its source says something."""

    def find_around(self, name: str, home: str) -> Source | None:
        """A top-level module in the project that is around a program's folder."""

    def is_installed(self, name: str) -> bool | None:
        """Whether a top-level package is in the project's environment; None if nobody knows."""

    def is_compiled(self, name: str, folders: Iterable[str]) -> bool:
        """Whether a module is there, but not as source."""

    def is_foreign(self, path: str) -> bool:
        """Whether a file is of an installed library, not of the project."""

    def modules_in(self, folder: str) -> list[tuple[str, bool]]:
        """The modules in a folder, each with whether it is a package."""

    def open(self, path: str) -> Source:
        """The source of a program by its path; an unreadable one is empty."""

    def places(self, path: str, home: str) -> list[str]:
        """The paths that a relative one may stand for, by where programs are started."""

    def find_file(self, path: str, home: str) -> Source | None:
        """A file by a path that a program uses, as from its folder or where it is started."""

    def may_read(self, path: str) -> bool:
        """Whether a file or a folder lies where files are read; of others nothing is known."""

    def model(self, name: str) -> Source:
        """One of our models that are written in Python."""

    def is_library(self, name: str) -> bool:
        """Whether a top-level package is known by its models instead of its source."""

    def is_fixed(self, name: str) -> bool:
        """Whether no file can stand for this top-level package."""
