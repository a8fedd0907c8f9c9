"""The command line: what is asked, and which command answers."""

from __future__ import annotations

import argparse
import errno
import io
import os
import sys
import traceback
from collections.abc import Sequence
from typing import NoReturn

from scope_lsp import __version__
from scope_lsp.cli.errors import CRASHED, INTERRUPTED, WRONG_USE, WrongUse
from scope_lsp.cli.starting import importing

FORMATS = ("full", "concise", "json", "github", "sarif")
"""How findings may be printed; each has a module in `formats`."""

LEVELS = ("error", "warning", "info", "debug")
"""How much the server may log, from little to much."""


class _Parser(argparse.ArgumentParser):
    """A parser whose errors say what to do next."""

    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        self.exit(WRONG_USE, f"scope-lsp: {message}; see `{self.prog} --help`\n")


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command and return its exit status; 1 is for findings alone, never for a crash."""
    _have_streams()
    arguments = _parser().parse_args(argv)
    try:
        status: int = arguments.run(arguments)
        if not sys.stdout.closed:
            sys.stdout.flush()
        return status
    except WrongUse as error:
        print(f"scope-lsp: {error}", file=sys.stderr)
        return WRONG_USE
    except BrokenPipeError:
        # Whoever read us has seen enough; Python must not complain when it closes the pipe.
        _stop_printing()
        return 0
    except OSError as error:
        if error.errno != errno.ENOSPC:
            return _crashed()
        _stop_printing()
        print(f"scope-lsp: {error.strerror}", file=sys.stderr)
        return CRASHED
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception:  # the boundary of the program: a crash must not look like findings
        return _crashed()


def _crashed() -> int:
    traceback.print_exc()
    print("scope-lsp: this is an error of scope-lsp itself; please report it", file=sys.stderr)
    return CRASHED


def _have_streams() -> None:
    """Whoever starts us may have closed them; what is opened next mustn't take their place."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode))  # noqa: SIM115  # as long as the process
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # Names of variables and of files may have characters that a terminal hasn't.
            stream.reconfigure(errors="backslashreplace")


def _stop_printing() -> None:
    """What is still to be written goes nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="scope-lsp", description="Tell what TensorFlow will call each variable.")
    parser.add_argument("--version", action="version", version=f"scope-lsp {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND", parser_class=_Parser)
    _add_names(commands)
    _add_check(commands)
    _add_explain(commands)
    _add_serve(commands)
    return parser


def _add_names(commands: argparse._SubParsersAction[_Parser]) -> None:
    names = commands.add_parser("names", help="the names of variables and ops")
    _add_programs(names)
    names.add_argument("--ops", action="store_true", help="ops too, not variables alone")
    names.add_argument("--format", choices=("table", "tree", "json"), default="table")
    names.set_defaults(run=_names)


def _add_check(commands: argparse._SubParsersAction[_Parser]) -> None:
    check = commands.add_parser("check", help="errors and doubtful names; exit status 1 for any")
    _add_programs(check)
    check.add_argument(
        "--format", choices=FORMATS, default="full",
        help="full shows the source, concise is one line each; the others are for machines",
    )  # fmt: skip
    check.add_argument("--exit-zero", action="store_true", help="exit status 0 even for findings")
    check.set_defaults(run=_check)


def _add_programs(command: argparse.ArgumentParser) -> None:
    command.add_argument("paths", nargs="+", metavar="PATH", help="a program, or a folder of them")
    command.add_argument(
        "--entry", action="append", default=[], metavar="FILE[:FUNCTION]",
        help="start here, and not at each PATH; may be given again",
    )  # fmt: skip
    command.add_argument(
        "--root", action="append", default=[], metavar="DIR",
        help="a folder in which imports are found; may be given again",
    )  # fmt: skip
    command.add_argument(
        "--tensorflow", metavar="VERSION",
        help="such as 1.15 or 2.10; by default what is installed, or what the code shows",
    )  # fmt: skip


def _add_explain(commands: argparse._SubParsersAction[_Parser]) -> None:
    explain = commands.add_parser("explain", help="what a finding means and what to do")
    explain.add_argument("code", nargs="?", metavar="CODE", help="such as SL101; all without it")
    explain.set_defaults(run=_explain)


def _add_serve(commands: argparse._SubParsersAction[_Parser]) -> None:
    serve = commands.add_parser("serve", help="the language server, for editors")
    channel = serve.add_mutually_exclusive_group()
    channel.add_argument("--stdio", action="store_true", help="standard input and output (default)")
    channel.add_argument("--tcp", metavar="[HOST:]PORT", help="listen here; HOST is 127.0.0.1")
    serve.add_argument("--log-file", metavar="FILE", help="log here, not on standard error")
    serve.add_argument("--log-level", choices=LEVELS, default="warning", help="how much to log")
    serve.set_defaults(run=_serve)


# Each command imports what it needs when it runs: the server's libraries alone take most of a
# second, and `names` must not wait for them.


def _names(arguments: argparse.Namespace) -> int:
    with importing():
        from scope_lsp.cli.names import names

    return names(arguments)


def _check(arguments: argparse.Namespace) -> int:
    with importing():
        from scope_lsp.cli.check import check

    return check(arguments)


def _explain(arguments: argparse.Namespace) -> int:
    from scope_lsp.cli.explain import explain

    return explain(arguments.code)


def _serve(arguments: argparse.Namespace) -> int:
    from scope_lsp.cli.serve import serve

    return serve(arguments)
