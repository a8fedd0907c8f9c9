"""Modules that are loaded by the path of their file."""

from __future__ import annotations

from typing import Annotated

from scope_lsp.domain.values import Instance, Module, Unknown, Value
from scope_lsp.models.python.classes import OBJECT
from scope_lsp.models.registry import Call, api, library_class

SPEC = library_class("importlib.machinery.ModuleSpec", OBJECT)
LOADER = library_class("importlib.machinery.SourceFileLoader", OBJECT)


def _load(call: Call, name: Value, path: Value, module: Module | None = None) -> Value:
    """Run a file as a module of this name; unknown where it can't be found."""
    if not isinstance(path, str):
        return call.unknown("which file is loaded as a module isn't known")
    made: Value = call.run.load_file(path, name if isinstance(name, str) else "", module)
    if made is None:
        return call.unknown(f"the file {path} can't be found", plain=True)
    return made


@api("importlib.util.spec_from_file_location")
def spec_from_file_location(
    call: Call, /, name: Value, location: Value = None, *args: Value, **kwargs: Value
) -> Value:
    """What `module_from_spec` makes a module of."""
    spec = Instance(SPEC)
    spec.attrs["name"] = name
    spec.attrs["origin"] = location
    spec.attrs["loader"] = Instance(LOADER, (name, location))
    return spec


@api("importlib.util.find_spec", "importlib.find_loader", "pkgutil.find_loader")
def find_spec(call: Call, name: Value, *args: Value) -> Value:
    """Where a module comes from; whether one that isn't found is installed isn't known."""
    if isinstance(name, str) and call.run.loader.is_library(name):
        spec = Instance(SPEC)
        spec.attrs["name"] = name
        return spec
    return Unknown("whether a module is installed isn't known", plain=True)


@api("importlib.util.module_from_spec")
def module_from_spec(call: Call, spec: Value) -> Value:
    """A module whose body hasn't run yet."""
    if not isinstance(spec, Instance) or "origin" not in spec.attrs:
        return call.unknown()
    name, origin = spec.attrs["name"], spec.attrs["origin"]
    if not isinstance(name, str) or not isinstance(origin, str):
        return call.unknown("which file is loaded as a module isn't known")
    return Module(name, origin)


@api("importlib.machinery.SourceFileLoader")
def source_file_loader(call: Call, fullname: Value, path: Value) -> Value:
    """A loader of one file."""
    return Instance(LOADER, (fullname, path))


@api("importlib.machinery.SourceFileLoader.exec_module")
def exec_module(call: Call, self: Annotated[Instance, tuple], module: Value) -> Value:
    """Runs the file in a module that was made before."""
    name, path = self.payload
    if isinstance(module, Module):
        _load(call, name, path, module)
    return None


@api("importlib.machinery.SourceFileLoader.load_module")
def load_module(call: Call, self: Annotated[Instance, tuple], fullname: Value = None) -> Value:
    """Runs the file as a module."""
    return _load(call, *self.payload)


@api("imp.load_source")
def load_source(call: Call, name: Value, pathname: Value, file: Value = None) -> Value:
    """Runs the file as a module."""
    return _load(call, name, pathname)


@api("os.path.isfile", "os.path.exists")
def exists(call: Call, path: Value) -> Value:
    """Whether there is a module at a path; other files belong to the run."""
    if isinstance(path, str) and path.endswith(".py"):
        loader, home = call.run.loader, call.run.home
        if loader.find_file(path, home) is not None:
            return True
        if any(map(loader.may_read, loader.places(path, home))):
            return False
    return Unknown("whether a file exists isn't known before the run", plain=True)
