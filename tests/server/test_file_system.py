"""The file system misused: what vanishes, appears, changes, loops, or has an odd name."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.server.client import Client
from tests.server.test_findings import PULLS

HEADER = "import tensorflow as tf\n"
PROGRAM = HEADER + "from part import NAME\ntf.get_variable(NAME, [1])\n"
CREATED, CHANGED, DELETED = 1, 2, 3


@pytest.fixture
def client(tmp_path: Path) -> Iterator[Client]:
    with Client(tmp_path, tensorflow="1.15") as client:
        yield client


def name_at(client: Client, path: Path, line: int = 2) -> str:
    found = client.hover(path, line, 5)
    assert found is not None
    return str(found["contents"]["value"]).split("`")[1]


def changed(client: Client, *changes: tuple[Path, int]) -> None:
    events = [{"uri": path.as_uri(), "type": kind} for path, kind in changes]
    client.tell("workspace/didChangeWatchedFiles", changes=events)


def test_a_module_appears_changes_and_vanishes(client: Client, tmp_path: Path) -> None:
    program, part = tmp_path / "program.py", tmp_path / "part.py"
    client.open(program, PROGRAM)
    unknown = name_at(client, program)
    for text, kind in (("NAME = 'first'\n", CREATED), ("NAME = 'other'\n", CHANGED)):
        part.write_text(text)
        os.utime(part, (0, 0))  # as who unpacks or copies files may set it
        changed(client, (part, kind))
        assert name_at(client, program) == f"{text.split(chr(39))[1]}:0"
    part.unlink()
    changed(client, (part, DELETED))
    assert name_at(client, program) == unknown


def test_a_file_changes_on_disk_while_it_is_open(client: Client, tmp_path: Path) -> None:
    program, part = tmp_path / "program.py", tmp_path / "part.py"
    client.open(part, "NAME = 'editor'\n")
    client.open(program, PROGRAM)
    assert name_at(client, program) == "editor:0"
    part.write_text("NAME = 'disk'\n")
    changed(client, (part, CREATED), (part, CHANGED))
    assert name_at(client, program) == "editor:0"
    client.tell("textDocument/didClose", textDocument={"uri": part.as_uri()})
    assert name_at(client, program) == "disk:0"


def test_an_open_file_and_its_folder_vanish(client: Client, tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    program = folder / "program.py"
    program.write_text(HEADER)
    client.open(program, HEADER + "\ntf.get_variable('w', [1])\n")
    assert name_at(client, program) == "w:0"
    program.unlink()
    folder.rmdir()
    changed(client, (program, DELETED), (folder, DELETED))
    client.edit(program, 2, ((2, 17), (2, 18), "v"))
    assert name_at(client, program) == "v:0"


NAMES = (
    "with space.py", "日本🙂.py", "100%.py", "%41.py", "a#b?c.py", "plus+&.py", "ä é.py", "x.py.py",
    "not utf-8 \udcff.py",
)  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_odd_names(client: Client, tmp_path: Path, name: str) -> None:
    folder = tmp_path / f"folder of {name}"
    folder.mkdir()
    program = folder / name
    (folder / "part.py").write_text("NAME = 'found'\n")
    client.open(program, PROGRAM + "tf.get_variable('found', [1])\n")
    assert name_at(client, program) == "found:0"
    (finding,) = client.diagnostics(program, 1)
    (related,) = finding["relatedInformation"]
    assert related["location"]["uri"] == program.as_uri()


def test_odd_names_that_nobody_has_open(tmp_path: Path) -> None:
    for name in NAMES:
        (tmp_path / name).write_text(HEADER + "tf.get_variable('w', [1])\n" * 2)
    (tmp_path / "folder.py").mkdir()
    with Client(tmp_path, capabilities=PULLS, tensorflow="1.15") as client:
        found = client.ask("workspace/diagnostic", previousResultIds=[])["items"]
    told = {each["uri"]: [finding["code"] for finding in each["items"]] for each in found}
    assert told == {(tmp_path / name).as_uri(): ["SL101"] for name in NAMES}


def test_folders_that_are_called_like_files(client: Client, tmp_path: Path) -> None:
    (tmp_path / "part.py").mkdir()
    (tmp_path / "part.py" / "__init__.py").mkdir()
    (tmp_path / "scope-lsp.toml").mkdir()
    (tmp_path / "pyproject.toml").mkdir()
    program = tmp_path / "program.py"
    program.mkdir()
    client.open(program, PROGRAM)
    assert "{" in name_at(client, program)


@pytest.mark.skipif(os.name != "posix", reason="links need rights there")
def test_links_that_lead_in_circles(client: Client, tmp_path: Path) -> None:
    for name in ("loop", "part.py", ".venv", "scope-lsp.toml"):
        (tmp_path / name).symlink_to(tmp_path / name)
    (tmp_path / "round").symlink_to(tmp_path)
    (tmp_path / "package").mkdir()
    (tmp_path / "package" / "again").symlink_to(tmp_path / "package")
    program = tmp_path / "package" / "again" / "again" / "program.py"
    client.open(program, PROGRAM)
    assert "{" in name_at(client, program)


def may_read_everything() -> bool:
    """Whether this user is told no more than others are."""
    with tempfile.NamedTemporaryFile() as file:
        os.chmod(file.name, 0)
        return os.access(file.name, os.R_OK)


@pytest.mark.skipif(may_read_everything(), reason="nothing can be closed to this user")
def test_what_may_not_be_read(client: Client, tmp_path: Path) -> None:
    program, part = tmp_path / "program.py", tmp_path / "part.py"
    part.write_text("NAME = 'secret'\n")
    (tmp_path / "closed").mkdir(mode=0)
    part.chmod(0)
    client.open(program, PROGRAM)
    assert "{" in name_at(client, program)
    part.chmod(0o600)
    changed(client, (part, CHANGED))
    assert name_at(client, program) == "secret:0"
    (tmp_path / "closed").chmod(0o700)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes in folders")
def test_pipes_and_devices_are_no_modules(client: Client, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "part.py")
    os.mkfifo(tmp_path / "scope-lsp.toml")
    (tmp_path / "zero.py").symlink_to("/dev/zero")
    program = tmp_path / "program.py"
    client.open(program, "import zero\n" + PROGRAM)
    assert "{" in name_at(client, program, 3)


def test_a_hundred_thousand_files(tmp_path: Path) -> None:
    for folder in range(100):
        inner = tmp_path / f"folder{folder}"
        inner.mkdir()
        for number in range(1000):
            os.close(os.open(inner / f"m{number}.{'py' if number % 10 else 'txt'}", os.O_CREAT))
    (tmp_path / "part.py").write_text("NAME = 'found'\n")
    program = tmp_path / "program.py"
    with Client(tmp_path, tensorflow="1.15") as client:
        client.open(program, PROGRAM)
        assert name_at(client, program) == "found:0"
        every = [(tmp_path / "folder1" / f"m{n}.py", CREATED) for n in range(1000)]
        changed(client, *every)
        assert name_at(client, program) == "found:0"
