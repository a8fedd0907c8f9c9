"""How programs start: `tf.app.run`, flags, `HParams`, and the same of absl."""

from __future__ import annotations

from scope_lsp.domain.containers import Dict, List
from scope_lsp.domain.values import Api, Instance, Unknown, Value, strip
from scope_lsp.models import registry
from scope_lsp.models.python.options import absent_option
from scope_lsp.models.registry import Call, api, attribute, library_class

FLAGS_CLASS = library_class("absl.flags.FlagValues", registry.find_class("object"))
HPARAMS = library_class("tf.contrib.training.HParams", registry.find_class("object"))

_KINDS = ("string", "integer", "float", "boolean", "bool", "enum", "list", "multi_string",
          "multi_integer", "spaceseplist", "enum_class", "multi_float", "multi_enum")  # fmt: skip


def flags(call: Call) -> Instance:
    """The one object that holds the flags of a run."""
    found: Instance | None = call.run.state.get("flags")
    if found is None:
        found = call.run.state["flags"] = Instance(FLAGS_CLASS)
    return found


@attribute("tf.flags.FLAGS", "tf.app.flags.FLAGS", "absl.flags.FLAGS")
def flags_object(call: Call, self: Value) -> Value:
    """`flags.FLAGS`."""
    return flags(call)


def _declare(kind: str) -> None:
    paths = [f"{home}.DEFINE_{kind}" for home in ("tf.flags", "tf.app.flags", "absl.flags")]

    @api(*paths)
    def define(call: Call, *args: Value, **kwargs: Value) -> Value:
        """A flag has its default as long as nobody gives another."""
        given = dict(zip(("name", "default"), args))
        name, default = ({**kwargs, **given}.get(key) for key in ("name", "default"))
        if kind in ("list", "spaceseplist") and isinstance(default, str):
            default = List(list(default.split("," if kind == "list" else None)))
        if kind == "float" and isinstance(default, int):
            default = float(default)
        if isinstance(name, str):
            default = absent_option(call, name, default)
            call.trail.put(flags(call).attrs, name, default)
        holder = Instance(FLAGS_CLASS)
        holder.attrs["value"] = default
        return holder


for _kind in _KINDS:
    _declare(_kind)


@api("absl.flags.FlagValues.__getattr__")
def flag(call: Call, self: Instance, name: Value) -> Value:
    """A flag that nobody has defined here."""
    return Unknown(f"the flag {name} isn't defined here", plain=True)


@api("absl.flags.FlagValues.flag_values_dict", "absl.flags.FlagValues.__flags")
def flag_values(call: Call, self: Instance) -> Value:
    """All flags with their values."""
    return Dict(dict(self.attrs))


@api("absl.flags.FlagValues._parse_flags", "absl.flags.FlagValues.__call__",
     "absl.flags.FlagValues.mark_as_parsed", "tf.flags.mark_flag_as_required",
     "absl.flags.mark_flag_as_required", "absl.flags.mark_flags_as_required",
     "absl.flags.adopt_module_key_flags", "tf.app.flags.mark_flag_as_required")  # fmt: skip
def parse_flags(call: Call, *args: Value, **kwargs: Value) -> Value:
    """Parsing changes nothing: no arguments are given."""
    return Unknown("the rest of the command line", plain=True)


@api("tf.app.run", "absl.app.run")
def run_app(call: Call, main: Value = None, argv: Value = None, **kwargs: Value) -> Value:
    """Calls `main` with the command line, and ends the program."""
    if main is None and call.frame is not None:
        main = strip(call.frame.module.vars.get("main"))
    if main is None:
        return None
    arguments = argv if argv is not None else List(["program"])
    call.invoke(main, arguments)
    return call.invoke(Api("sys.exit"))


# HParams


@api("tf.contrib.training.HParams.__init__")
def hparams(
    call: Call,
    self: Instance,
    hparam_def: Value = None,
    model_structure: Value = None,
    **values: Value,
) -> Value:
    """Named values as attributes."""
    for name, value in values.items():
        call.trail.put(self.attrs, name, value)


@api("tf.contrib.training.HParams.add_hparam", "tf.contrib.training.HParams.set_hparam")
def add_hparam(call: Call, self: Instance, name: Value, value: Value) -> Value:
    """Adds or sets a value."""
    if isinstance(name, str):
        call.trail.put(self.attrs, name, value)


@api("tf.contrib.training.HParams.override_from_dict")
def override_from_dict(call: Call, self: Instance, values_dict: Value) -> Value:
    """Sets values that exist."""
    if isinstance(values_dict, Dict):
        for name, value in values_dict.items.items():
            call.trail.put(self.attrs, name, value)
    return self


@api("tf.contrib.training.HParams.parse", "tf.contrib.training.HParams.parse_json")
def parse_hparams(call: Call, self: Instance, values: Value) -> Value:
    """Sets values from a text, of which an empty one says nothing."""
    if values == "":
        return self
    for name in list(self.attrs):
        call.trail.put(self.attrs, name, Unknown("a value read from a text", name, plain=True))
    return self


@api("tf.contrib.training.HParams.values")
def hparams_values(call: Call, self: Instance) -> Value:
    """All values as a dict."""
    return Dict(dict(self.attrs))


@api("tf.contrib.training.HParams.get")
def hparams_get(call: Call, self: Instance, key: Value, default: Value = None) -> Value:
    """One value."""
    return self.attrs.get(key, default) if isinstance(key, str) else call.unknown()


@api("tf.contrib.training.HParams.__contains__")
def hparams_contains(call: Call, self: Instance, key: Value) -> Value:
    """Whether there is such a value."""
    return key in self.attrs if isinstance(key, str) else call.unknown()
