"""Write the names of the installed TensorFlow: `python -m op_names OUT.json`."""

from __future__ import print_function

import argparse
import collections
import os
import re
import shutil
import sys
import tempfile

os.environ.setdefault('TF_CPP_MIN_LOG_LEVEL', '3')

import tensorflow as tf  # noqa: E402  (after the log level is set)

from op_names import entry, operators, signatures, surface, vocabulary, write  # noqa: E402


def arguments():
    """The command line."""
    parser = argparse.ArgumentParser(prog='op_names', description=__doc__)
    parser.add_argument('out', metavar='OUT.json')
    parser.add_argument('--only', metavar='PATTERN', default='', help='ask only the functions whose path matches')
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
        result = entry.of(path, function, parameters) if parameters is not None else {'by': 'unknown'}
        if result is None:
            found.symbols[path] = 'function'
        else:
            apis[path] = result
        print(path, result, file=sys.stderr)
    return apis


def collect(only):
    """All that is written."""
    found = surface.Surface()
    apis = ask_all(found, only)
    tables = {'apis': apis, 'operators': operators.operators(only), 'methods': operators.methods(only),
              'aliases': found.aliases, 'symbols': found.symbols}
    return dict(tables, tensorflow=tf.__version__, vocabulary=vocabulary.words(tables))


def coverage(apis):
    """How many functions are known in which way."""
    return dict(collections.Counter(found.get('by', 'unsure' if found.get('unsure') else 'probe') for found in apis.values()))


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
    write.write(data, out)
    print(tf.__version__, coverage(data['apis']))


if __name__ == '__main__':
    main()
