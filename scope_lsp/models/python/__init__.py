"""Models of Python's builtins and its pure standard library, one module per family.

Importing this package declares them in the registry. A function of the real Python that is safe
and pure is one line in a `compute` table; one that handles values not wholly known, or calls back
into the program, is a function under `@api`. What is simplest said in Python itself is a prelude:
a module `prelude_*.py`, which the interpreter runs as it runs a program.
"""

from importlib import import_module
from pkgutil import iter_modules

FAMILIES = tuple(
    import_module(f"{__name__}.{module.name}")
    for module in iter_modules(__path__)
    if not module.name.startswith("prelude_")
)
"""All families of models, in no order of meaning."""
