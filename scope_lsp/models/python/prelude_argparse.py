# mypy: ignore-errors
# Interpreted for a program that uses argparse or optparse, never imported by us.
"""What `argparse` and `optparse` give to a program that is started without arguments."""

import argparse


class Namespace:
    def __init__(self, **kwargs):
        for name, value in kwargs.items():
            setattr(self, name, value)

    def __contains__(self, name):
        return name in vars(self)

    def __eq__(self, other):
        return isinstance(other, Namespace) and vars(self) == vars(other)

    def _get_kwargs(self):
        return list(vars(self).items())


class ArgumentTypeError(Exception):
    pass


class ArgumentError(Exception):
    pass


class FileType:
    def __init__(self, mode="r", *args, **kwargs):
        self.mode = mode

    def __call__(self, path):
        return open(path, self.mode)


class Action:
    def __init__(self, option_strings=(), dest="", **options):
        self.option_strings = option_strings
        self.dest = dest
        self.default = options.get("default")
        self.type = options.get("type")
        self.options = options


_IMPLIED = {"store_true": False, "store_false": True}
_VALUELESS = ("store_true", "store_false", "store_const", "append_const", "count")


class ArgumentParser:
    def __init__(self, *args, **options):
        self._actions = []
        self._defaults = {}
        self._subparsers = []
        self.description = options.get("description")
        for parent in options.get("parents", ()):
            self._actions.extend(parent._actions)
            self._defaults.update(parent._defaults)

    def add_argument(self, *names, **options):
        action = options.get("action", "store")
        if action in ("help", "version"):
            return Action(names, "", **options)
        dest = options.pop("dest", None) or _destination(names)
        added = Action(names, dest, **options)
        if action in _IMPLIED and "default" not in options:
            added.default = _IMPLIED[action]
        self._actions.append(added)
        return added

    def add_argument_group(self, *args, **options):
        return self

    def add_mutually_exclusive_group(self, *args, **options):
        return self

    def add_subparsers(self, *args, **options):
        subparsers = _Subparsers(options.get("dest"))
        self._subparsers.append(subparsers)
        return subparsers

    def set_defaults(self, **defaults):
        self._defaults.update(defaults)

    def get_default(self, dest):
        return self._values(None).get(dest)

    def register(self, *args):
        return None

    def parse_args(self, args=None, namespace=None):
        return self.parse_known_args(args, namespace)[0]

    def parse_known_args(self, args=None, namespace=None):
        values = self._values(args)
        namespace = namespace or Namespace()
        for name, value in values.items():
            setattr(namespace, name, value)
        return namespace, []

    def _values(self, args):
        values = {}
        for action in self._actions:
            values[action.dest] = _default(action, self._defaults)
        for name, value in self._defaults.items():
            values[name] = value
        for subparsers in self._subparsers:
            subparsers.add_values(values)
        if args:
            self._parse(list(args), values)
        return values

    def _parse(self, args, values):
        positional = [a for a in self._actions if not _is_option(a)]
        while args:
            word, equals, given = args.pop(0).partition("=")
            action = _named(self._actions, word)
            if action is None:
                if not word.startswith("-") and positional:
                    action = positional.pop(0)
                    values[action.dest] = _converted(action, word)
                continue
            kind = action.options.get("action", "store")
            if kind in _VALUELESS:
                values[action.dest] = action.options.get("const", kind == "store_true")
            elif action.options.get("nargs") in ("+", "*") or isinstance(
                action.options.get("nargs"), int
            ):
                found = [given] if equals else []
                while args and not args[0].startswith("--"):
                    found.append(args.pop(0))
                values[action.dest] = [_converted(action, each) for each in found]
            else:
                text = given if equals else args.pop(0) if args else ""
                value = _converted(action, text)
                if kind == "append":
                    value = (values[action.dest] or []) + [value]
                values[action.dest] = value

    def print_help(self, file=None):
        return None

    def print_usage(self, file=None):
        return None

    def format_help(self):
        return ""

    def error(self, message):
        raise SystemExit(2)

    def exit(self, status=0, message=None):
        raise SystemExit(status)

    # What optparse calls it

    add_option = add_argument

    def add_option_group(self, group, *args, **options):
        return group

    def set_usage(self, usage):
        return None


class _Subparsers:
    def __init__(self, dest):
        self._dest = dest
        self._parsers = {}

    def add_parser(self, name, **options):
        self._parsers[name] = parser = ArgumentParser(**options)
        return parser

    def add_values(self, values):
        if self._dest:
            values[self._dest] = argparse._model.given(self._dest)
        for parser in self._parsers.values():
            for name, value in parser._values(None).items():
                if name not in values:
                    values[name] = value
                elif values[name] is not value and values[name] != value:
                    values[name] = argparse._model.given(name)


def _is_option(action):
    return bool(action.option_strings) and action.option_strings[0].startswith("-")


def _named(actions, word):
    for action in actions:
        if _is_option(action) and word in action.option_strings:
            return action
    return None


def _destination(names):
    for name in names:
        if name.startswith("--"):
            return name[2:].replace("-", "_")
    return names[0].lstrip("-").replace("-", "_")


def _default(action, defaults):
    if action.dest in defaults:
        return defaults[action.dest]
    optional = _is_option(action) or action.options.get("nargs") in ("?", "*")
    if not optional or (action.options.get("required") and action.default is None):
        return argparse._model.given(action.dest)
    if isinstance(action.default, str):
        return argparse._model.absent(action.dest, _converted(action, action.default))
    return argparse._model.absent(action.dest, action.default)


def _converted(action, text):
    kind = action.options.get("type")
    if kind == "int":
        kind = int
    elif kind == "float":
        kind = float
    return text if kind is None or kind == "string" or kind == "str" else kind(text)


class OptionParser(ArgumentParser):
    def parse_args(self, args=None, values=None):
        return ArgumentParser.parse_args(self, args), []


class OptionGroup:
    def __init__(self, parser, *args, **options):
        self._parser = parser

    def add_option(self, *names, **options):
        return self._parser.add_option(*names, **options)


Values = Namespace
