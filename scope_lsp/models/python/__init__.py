"""Models of Python's builtins and its pure standard library, one module per family.

Importing this package declares them in the registry. A function of the real Python that is safe
and pure is one line in a `compute` table; one that handles values not wholly known, or calls back
into the program, is a function under `@api`. What is simplest said in Python itself is a prelude:
a module under `preludes/`, which the interpreter runs as it runs a program.
"""

from scope_lsp.models.python import (
    builtins,
    classes,
    collections_,
    constructors,
    contextlib_,
    copying,
    dicts,
    functools_,
    importing,
    introspection,
    itertools_,
    lists,
    math_,
    ndarray,
    numpy_,
    objects,
    packages,
    regexes,
    sets,
    six_,
    streams,
    strings,
    system,
    typing_,
)

FAMILIES = (
    builtins, classes, collections_, constructors, contextlib_, copying, dicts, functools_,
    importing, introspection, itertools_, lists, math_, ndarray, numpy_, objects, packages, regexes, sets,
    six_, streams, strings, system, typing_,
)  # fmt: skip
"""All families of models, in no order of meaning."""
