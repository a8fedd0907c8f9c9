"""Write the names of the installed TensorFlow: `python -m op_names OUT.json`."""

from __future__ import print_function

import argparse
import collections
import io
import json
import os
import re
import shutil
import sys
import tempfile

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import tensorflow as tf

from op_names import entry, operators, signatures, surface, vocabulary, write


def arguments():
    """The command line."""
    parser = argparse.ArgumentParser(prog="op_names", description=__doc__)
    parser.add_argument("out", metavar="OUT.json")
    parser.add_argument(
        "--only",
        metavar="PATTERN",
        default="",
        help="ask only the functions whose path matches; OUT.json keeps the rest",
    )
    return parser.parse_args()


def quiet():
    """Silence TensorFlow's own log."""
    try:
        tf.compat.v1.logging.set_verbosity(tf.compat.v1.logging.FATAL)
    except AttributeError:
        tf.logging.set_verbosity(tf.logging.FATAL)


def ask_all(found, only):
    """The entries of all functions; those that make variables move to the symbols."""
    apis = {}
    for path, function in sorted(found.functions.items()):
        parameters = signatures.parameters(function)
        if not re.search(only, path):
            continue
        result = (
            entry.of(path, function, parameters) if parameters is not None else {"by": "unknown"}
        )
        if result is None:
            found.symbols[path] = "function"
        else:
            apis[path] = result
        print(path, result, file=sys.stderr)
    return apis


def collect(only):
    """All that is written."""
    found = surface.Surface()
    apis = ask_all(found, only)
    tables = {
        "apis": apis,
        "operators": operators.operators(only),
        "methods": operators.methods(only),
        "aliases": found.aliases,
        "symbols": found.symbols,
    }
    return dict(tables, tensorflow=tf.__version__, vocabulary=vocabulary.words(tables))


def update(out, data):
    """Put the entries of `data` into those of the file `out`."""
    if not os.path.exists(out):
        return data
    with io.open(out, encoding="utf-8") as file:
        before = json.load(file)
    for table in ("apis", "operators", "methods"):
        before[table].update(data[table])
    before["symbols"].update(data["symbols"])
    for path in data["symbols"]:
        before["apis"].pop(path, None)
    for path in data["apis"]:
        before["symbols"].pop(path, None)
    return dict(before, aliases=data["aliases"])


def coverage(apis):
    """How many functions are known in which way."""
    return dict(
        collections.Counter(
            found.get("by", "unsure" if found.get("unsure") else "probe") for found in apis.values()
        )
    )


def main():
    """Ask, write, and say how much is known."""
    options = arguments()
    out = os.path.abspath(options.out)
    quiet()
    folder = tempfile.mkdtemp()
    os.chdir(folder)  # for functions that write files
    try:
        data = collect(options.only)
    finally:
        os.chdir(os.path.dirname(out))
        shutil.rmtree(folder)
    if options.only:
        data = update(out, data)
    write.write(data, out)
    print(tf.__version__, coverage(data["apis"]))


if __name__ == "__main__":
    main()
