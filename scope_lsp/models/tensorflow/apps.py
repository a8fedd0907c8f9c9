"""How programs start: `tf.app.run`, flags, `HParams`, and the same of absl."""

from __future__ import annotations

from scope_lsp.domain.containers import Dict, List
from scope_lsp.domain.values import Api, Instance, Unknown, Value, strip
from scope_lsp.models import registry
from scope_lsp.models.python.options import absent_option
from scope_lsp.models.registry import Call, api, attribute, library_class

FLAGS_CLASS = library_class("absl.flags.FlagValues", registry.find_class("object"))

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
    def define(call: Call, /, *args: Value, **kwargs: Value) -> Value:
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
def parse_flags(call: Call, /, *args: Value, **kwargs: Value) -> Value:
    """Parsing changes nothing: no arguments are given."""
    return Unknown("the rest of the command line", plain=True)


@api("tf.app.run", "absl.app.run")
def run_app(call: Call, /, main: Value = None, argv: Value = None, **kwargs: Value) -> Value:
    """Calls `main` with the command line, and ends the program."""
    if main is None and call.frame is not None:
        main = strip(call.frame.module.vars.get("main"))
    if main is None:
        return None
    arguments = argv if argv is not None else List(["program"])
    call.invoke(main, arguments)
    return call.invoke(Api("sys.exit"))


registry.prelude(
    "tf.contrib.training.HParams", "scope_lsp.models.tensorflow.prelude.hparams", until="2.0"
)
