"""Make the virtual environments that the oracle's programs run in, where their Pythons are there.

    python -m tests.oracle.environments DIR [NAME ...]

Each TensorFlow needs a Python of its day. They are looked for on the path (python3.7) and among
pyenv's versions; an environment whose Python isn't found is left out, and said so.
"""

from __future__ import annotations

import argparse
import dataclasses
import os
import shutil
import subprocess
import sys
from pathlib import Path


@dataclasses.dataclass(frozen=True)
class Environment:
    """A TensorFlow, the Python it runs on, and what has to be held back for it."""

    name: str
    python: str
    packages: tuple[str, ...]
    pip: str = ""
    """The last pip that can install it, where the one at hand can't."""


ENVIRONMENTS = (
    Environment("tf012", "2.7", ("tensorflow==0.12.1", "protobuf<3.18", "numpy<1.17")),
    Environment("tf10", "3.6", ("tensorflow==1.0.1", "protobuf<3.20", "numpy<1.17"), "pip==21.3.1"),
    Environment("tf14", "3.6", ("tensorflow==1.4.1", "protobuf<3.20", "numpy<1.17"), "pip==21.3.1"),
    Environment("tf18", "3.6", ("tensorflow==1.8.0", "protobuf<3.20", "numpy<1.17"), "pip==21.3.1"),
    Environment("tf113", "3.7", ("tensorflow==1.13.2", "protobuf<3.20", "numpy<1.17")),
    Environment("tf115", "3.7", ("tensorflow==1.15.5", "protobuf<3.21", "numpy<1.19")),
    Environment("tf20", "3.7", ("tensorflow==2.0.4", "protobuf<3.20", "numpy<1.19")),
    Environment("tf25", "3.8", ("tensorflow==2.5.3", "protobuf<3.20")),
    Environment("tf210", "3.10", ("tensorflow-cpu==2.10.1", "numpy<2")),
    Environment("tf216", "3.11", ("tensorflow-cpu==2.16.2",)),
    Environment("tf221", "3.11", ("tensorflow-cpu==2.21.0",)),
)


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument(
        "names", nargs="*", help="some of: " + ", ".join(e.name for e in ENVIRONMENTS)
    )
    wanted = parser.parse_args()
    made = [
        make(environment, wanted.folder / environment.name)
        for environment in ENVIRONMENTS
        if not wanted.names or environment.name in wanted.names
    ]
    return 0 if all(made) else 1


def make(environment: Environment, folder: Path) -> bool:
    """Make one environment, unless it works already."""
    if works(folder):
        print(f"{environment.name}: there")
        return True
    python = find_python(environment.python)
    if not python:
        print(f"{environment.name}: left out, as there is no Python {environment.python}")
        return False
    create(environment, python, folder)
    pip = [str(folder / "bin" / "python"), "-m", "pip", "install", "--quiet"]
    if environment.pip:
        subprocess.run([*pip, environment.pip], check=True)
    subprocess.run([*pip, *environment.packages], check=True)
    good = works(folder)
    print(f"{environment.name}: {'made' if good else 'made, but tensorflow cannot be imported'}")
    return good


def create(environment: Environment, python: str, folder: Path) -> None:
    """An empty environment. Python 2.7 has no venv: virtualenv stands in."""
    if not environment.python.startswith("2."):
        subprocess.run([python, "-m", "venv", str(folder)], check=True)
        return
    if subprocess.run([python, "-m", "virtualenv", "--version"], check=False).returncode:
        subprocess.run([python, "-m", "pip", "install", "--user", "virtualenv<20.22"], check=True)
    subprocess.run([python, "-m", "virtualenv", str(folder)], check=True)


def works(folder: Path) -> bool:
    """Whether TensorFlow can be imported there."""
    python = folder / "bin" / "python"
    command = [str(python), "-c", "import tensorflow"]
    return (
        python.exists() and not subprocess.run(command, capture_output=True, check=False).returncode
    )


def find_python(version: str) -> str:
    """An interpreter of a version, from the path or from pyenv; empty if there is none."""
    if version == f"{sys.version_info[0]}.{sys.version_info[1]}":
        return sys.executable
    root = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    found = sorted(root.glob(f"versions/{version}.*/bin/python"))
    if found:
        return str(found[-1])
    return shutil.which(f"python{version}") or ""


if __name__ == "__main__":
    sys.exit(main())
