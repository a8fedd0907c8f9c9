"""`os`, `sys` and what else tells about the machine: paths are computed, the rest is unknown."""

from __future__ import annotations

import posixpath
from typing import Any

from scope_lsp.domain.containers import Dict, List
from scope_lsp.domain.names import Hole, Text, concat, starts_with
from scope_lsp.domain.trail import MISSING
from scope_lsp.domain.values import Instance, OneOf, Unknown, Value, as_name
from scope_lsp.models.python.classes import TUPLE
from scope_lsp.models.python.options import absent_option
from scope_lsp.models.python.pure import compute, pure, returns_none, returns_unknown, unwrap
from scope_lsp.models.registry import (
    Call,
    Failure,
    api,
    constant,
    library_class,
    plain,
    prelude,
    provider,
    root,
    starters,
)
from scope_lsp.version import Version

plain("os", "sys", "platform", "time", "threading", "argparse", "optparse", "unittest", "mock")

for _name in ("basename", "dirname", "split", "splitext", "normpath", "isabs", "commonprefix"):
    pure(f"os.path.{_name}", getattr(posixpath, _name))
constant("os.sep", "/")
constant("os.linesep", "\n")
constant("os.name", "posix")
constant("os.pathsep", ":")
constant("os.curdir", ".")
returns_none(
    "os.makedirs", "os.mkdir", "os.remove", "os.rename", "os.chdir", "os.rmdir", "os.unlink",
    "os.system", "sys.stdout.write", "sys.stdout.flush", "sys.stderr.write", "time.sleep",
    "sys.setrecursionlimit", "random.seed",
)  # fmt: skip
returns_unknown(
    "os.getcwd", "os.path.exists", "os.path.isfile", "os.path.isdir", "os.path.getsize",
    "os.getpid", "os.stat", "sys.getsizeof", "sys.getrecursionlimit", "os.cpu_count",
)  # fmt: skip


@api("sys._model.unknown")
def unknown(call: Call, reason: Value) -> Value:
    """What a model written in Python can't know, and what adds nothing."""
    return Unknown(str(reason), plain=True)


def _path_of(call: Call, path: Value) -> Value:
    """The text of a path, which may be an object of `pathlib`."""
    known = unwrap(path)
    if isinstance(known, Instance) and call.run.lookup(known, "__fspath__") is not MISSING:
        return call.run.call_method(known, "__fspath__")
    return known


@api("os.path.abspath", "os.path.realpath", "os.path.expanduser", "os.path.expandvars", "os.fspath")
def absolute(call: Call, path: Value) -> Value:
    known = _path_of(call, path)
    if isinstance(known, str) and (known.startswith("/") or call.path == "os.fspath"):
        return known if call.path == "os.fspath" else posixpath.normpath(known)
    source = call.site.read() if call.site else ""
    return as_name(Unknown("it depends on the machine", source, plain=True))


@api("os.path.join")
def join(call: Call, *paths: Value) -> Value:
    if call.open is not None:
        return Unknown(call.open.reason, plain=True)
    if any(isinstance(path, OneOf) for path in paths):
        return compute(call, posixpath.join, list(paths))
    result: Any = ""
    for index, path in enumerate(_path_of(call, path) for path in paths):
        if path is None or isinstance(path, (int, float)):
            raise Failure("TypeError", "join() argument must be str, bytes, or os.PathLike object")
        source = call.site.argument("", index) if call.site else ""
        part = path if isinstance(path, (str, Text)) else as_name(path, source)
        if result == "" or starts_with(part, "/"):
            result = part
        else:
            tail = result if isinstance(result, str) else result.parts[-1]
            slash = "" if not isinstance(tail, Hole) and tail.endswith("/") else "/"
            result = concat(result, slash, part)
    return result


@api("os.listdir", "glob.glob", "os.walk", "glob.iglob")
def listing(call: Call, /, *args: Value, **kwargs: Value) -> Value:
    return List([], Unknown("the files of a folder", plain=True))


for _name in ("UUID", "uuid1", "uuid4"):
    prelude(f"uuid.{_name}", "scope_lsp.models.python.prelude_uuid")


@api("uuid._drawn")
def drawn(call: Call) -> Value:
    """What is different in each run."""
    return Unknown("it is drawn anew in each run", "uuid", plain=True)


@api("os.getenv")
def getenv(call: Call, key: Value, default: Value = None) -> Value:
    return call.run.call_method(call.run.library("os.environ"), "get", key, default)


@api("sys.exit", "os._exit", "exit", "quit", "os.abort")
def leave(call: Call, code: Value = None) -> Value:
    raise Failure("SystemExit", code)


@api("sys.exc_info")
def exc_info(call: Call) -> Value:
    if not call.run.handling:
        return (None, None, None)
    error = call.run.handling[-1]
    return (error.cls, error, Unknown("a traceback", plain=True))


constant("sys.maxsize", 2**63 - 1)
constant("sys.maxint", 2**63 - 1)
constant("sys.platform", "linux")
constant("sys.byteorder", "little")
constant("sys.executable", "python")

_PART_NAMES = ("major", "minor", "micro", "releaselevel", "serial")
_VERSION_INFO = library_class("sys._VersionInfo", TUPLE)


def _version_info(*parts: Value) -> Instance:
    made = Instance(_VERSION_INFO, parts)
    made.attrs.update(zip(_PART_NAMES, parts))
    return made


_PYTHON2 = _version_info(2, 7, 18, "final", 0)
_PYTHON3 = _version_info(3, 7, 17, "final", 0)


@provider
def python_version(path: str, version: Version, v1: bool) -> Value:
    """What `sys` and `six` say about Python: 2.7 for the TensorFlow of its time."""
    old = version.runs_on_python2
    if path == "sys.version_info":
        return _PYTHON2 if old else _PYTHON3
    if path == "sys.version":
        return "2.7.18 (default)" if old else "3.7.17 (default)"
    if path in ("six.PY2", "six.PY3"):
        return old is (path == "six.PY2")
    return None


def _begin(run: Any) -> None:
    """What a program may change in place is made anew for each run."""
    argument = Unknown("an argument of the command line", plain=True)
    run.patches["sys.argv"] = List([Unknown("the program's path", plain=True)], argument)
    # The program's folder, and one thing that stands for Python's own folders.
    home = [run.home] if run.home else []
    run.patches["sys.path"] = List([*home, Unknown("a path of sys.path", plain=True)])
    run.patches["sys.modules"] = Dict(rest=Unknown("a module of sys.modules"))
    run.patches["os.environ"] = Dict(rest=Unknown("an environment variable", plain=True))


starters.append(_begin)


def _without_package(path: str, version: Version) -> tuple[str, bool]:
    return path.partition(".")[2] or path, True


for _name in ("builtins", "__builtin__"):
    root(_name, _without_package)


def _of_contextlib(path: str, version: Version) -> tuple[str, bool]:
    """`contextlib2` is what newer Pythons have in `contextlib`."""
    return path.replace("contextlib2", "contextlib", 1), True


root("contextlib2", _of_contextlib)


@api("argparse._model.given", "optparse._model.given")
def given_on_the_command_line(call: Call, dest: Value) -> Value:
    source = dest if isinstance(dest, str) else ""
    return Unknown("it is given on the command line", source, plain=True)


@api("argparse._model.absent", "optparse._model.absent")
def absent_on_the_command_line(call: Call, dest: Value, default: Value) -> Value:
    return absent_option(call, dest if isinstance(dest, str) else "", default)


@api("unittest._model.matches")
def matches(call: Call, error: Value, kind: Value) -> Value:
    return bool(call.run.matches(error, kind))


@api("unittest._model.mark")
def mark(call: Call) -> Value:
    """How far the run is, for `expected_in_vain`."""
    return len(call.run.facts)


@api("unittest._model.expected_in_vain")
def expected_in_vain(call: Call, mark: Value) -> Value:
    """What a test expects to raise doesn't for us: what it did, it may not have done."""
    assert isinstance(mark, int)
    reason = "an error that the test expects isn't foretold"
    for fact in call.run.facts[mark:]:
        fact.doubt = fact.doubt or reason
        if fact.kind in ("variable", "scope"):
            call.run.doubt(reason)
    return None


@api("threading._model.concurrently")
def concurrently(call: Call, function: Value) -> Value:
    """Run what a thread does; when it makes names, their order isn't known."""
    before = len(call.run.facts)
    with call.run.hooks["thread"](call.run):
        call.invoke(function)
    if len(call.run.facts) > before:
        call.run.doubt("threads may run in any order")
    return None


PRELUDES = "scope_lsp.models.python.prelude_"
for _name in ("Thread", "Lock", "RLock", "Event", "local", "Timer"):
    prelude(f"threading.{_name}", f"{PRELUDES}threading")
for _name in ("Path", "PurePath", "PosixPath", "PurePosixPath"):
    prelude(f"pathlib.{_name}", f"{PRELUDES}pathlib", _name.replace("Posix", ""))
api("pathlib._model.content")(lambda call, path: Unknown("the content of a file", plain=True))
for _name in ("ArgumentParser", "Namespace", "ArgumentTypeError", "ArgumentError", "FileType",
              "Action"):  # fmt: skip
    prelude(f"argparse.{_name}", f"{PRELUDES}argparse")
constant("argparse.SUPPRESS", "==SUPPRESS==")
constant("argparse.REMAINDER", "...")
for _name in ("OptionParser", "OptionGroup", "Values"):
    prelude(f"optparse.{_name}", f"{PRELUDES}argparse")
for _name in ("TestCase", "SkipTest", "main", "skip", "skipIf", "skipUnless", "expectedFailure",
              "TestSuite"):  # fmt: skip
    prelude(f"unittest.{_name}", f"{PRELUDES}unittest")
for _package in ("unittest.mock", "mock"):
    for _name in ("Mock", "MagicMock", "patch", "call", "ANY", "sentinel"):
        prelude(f"{_package}.{_name}", f"{PRELUDES}mock")


@api("getopt.getopt", "getopt.gnu_getopt")
def getopt(call: Call, /, args: Value, *options: Value, **named: Value) -> Value:
    return (List(), List())


@api("tqdm.tqdm", "tqdm.auto.tqdm", "tqdm.notebook.tqdm", "tqdm.tqdm_notebook")
def tqdm(call: Call, /, iterable: Value = MISSING, *args: Value, **kwargs: Value) -> Value:
    return Unknown("a progress bar", plain=True) if iterable is MISSING else iterable


@api("tqdm.trange", "tqdm.auto.trange")
def trange(call: Call, /, *args: Value, **kwargs: Value) -> Value:
    return call.invoke(call.run.library("range"), *args)
