"""TensorFlow, one module per API family: each is imported for what it declares in the registry.

To add a function, declare it in the family's module, or in a new one; a function that only adds
ops needs nothing, for its names are data (`opdata.py`).
"""

from importlib import import_module
from pkgutil import iter_modules

from scope_lsp.models import python as _python
from scope_lsp.models import registry

for _module in iter_modules(__path__):
    if not _module.ispkg:  # the packages beside them hold models written in Python
        import_module(f"{__name__}.{_module.name}")

registry.partial(__name__)

__all__ = ["_python"]
