"""Replays the sequences of `oracle_driver.py` on the naming rules, to the same events."""

from __future__ import annotations

import math
from typing import Any

from scope_lsp.domain.trail import Trail
from scope_lsp.scopes import (
    AUTO_REUSE,
    Entered,
    Initial,
    Initialization,
    Initializer,
    Regularizer,
    Runtime,
    ScopeError,
    Template,
    VariableRecord,
    VariableScope,
    VariableScopeContext,
    enter_module,
    enter_name_scope,
    enter_name_scope_v2,
    enter_op_scope,
    get_local_variable,
    get_variable,
    name_module,
    variable,
)
from scope_lsp.version import Version

Statement = list[Any]


class Replay:
    """One sequence on a fresh runtime."""

    def __init__(self, version: str, mode: str) -> None:
        self.runtime = Runtime(
            Version.parse(version),
            Trail(),
            v2_behavior=mode in ("v2graph", "eager") and version >= "2",
            eager=mode == "eager",
        )
        if mode == "v1resource":
            self.runtime.set_resource_variables(True)
        self.eager = mode == "eager"
        self.events: list[Any] = []
        self.strings: list[Any] = []
        self.scopes: list[VariableScope] = []
        self.variables: list[VariableRecord] = []
        self.contexts: list[VariableScopeContext] = []

    def run(self, sequence: list[Statement]) -> list[Any]:
        outer = None if self.eager else self.runtime.enter_graph(self.runtime.new_graph())
        self.statements(sequence)
        if outer:
            for key in ("variables", "trainable_variables", "local_variables"):
                names = [f"{v.name}:0" for v in self.runtime.graph.collection(key)]
                self.events.append([key, names])
        return self.events

    def statements(self, body: list[Statement]) -> None:
        for kind, arguments, *rest in body:
            try:
                getattr(self, f"do_{kind}")(dict(arguments), *rest)
            except ScopeError as error:
                self.events.append(["error", error.exception, error.message.strip()])

    def scoped(self, entered: Entered, body: list[Statement], describe: Any) -> None:
        describe(entered.value)
        self.statements(body)
        try:
            entered.exit()
        except ScopeError as error:
            self.events.append(["exit", error.exception, error.message])

    # Ops and name scopes

    def do_op(self, arguments: dict[str, Any]) -> None:
        name = arguments.get("name")
        self.events.append(["op", self.runtime.add_op("Const" if name is None else name)])

    def do_library_op(self, arguments: dict[str, Any]) -> None:
        self.events.append(["op", self.runtime.add_library_op("NoOp", arguments.get("name"))])

    def do_unique_name(self, arguments: dict[str, Any]) -> None:
        name = self.runtime.graph.unique_name(arguments["name"], arguments["mark"])
        self.events.append(["unique_name", name])

    def scope_string(self, value: Any) -> None:
        self.strings.append(value)
        self.events.append(["name_scope", value])

    def do_name_scope(self, arguments: dict[str, Any], body: list[Statement]) -> None:
        entered = enter_name_scope(
            self.runtime,
            arguments.get("name"),
            arguments.get("default"),
            has_values=arguments.get("values") is not None,
        )
        self.scoped(entered, body, self.scope_string)

    def do_name_scope_v2(self, arguments: dict[str, Any], body: list[Statement]) -> None:
        entered = enter_name_scope_v2(self.runtime, arguments.get("name"))
        self.scoped(entered, body, self.scope_string)

    def do_again(self, arguments: dict[str, Any], body: list[Statement]) -> None:
        strings = self.strings or [""]
        name = strings[arguments["index"] % len(strings)]
        self.scoped(enter_name_scope(self.runtime, name), body, self.scope_string)

    def do_op_scope(self, arguments: dict[str, Any], body: list[Statement]) -> None:
        entered = enter_op_scope(self.runtime, arguments.get("name"), arguments.get("default"))
        self.scoped(entered, body, self.scope_string)

    # Variable scopes

    def keywords(self, arguments: dict[str, Any]) -> dict[str, Any]:
        kwargs: dict[str, Any] = {}
        for key in ("use_resource", "dtype"):
            if key in arguments:
                kwargs[key] = arguments[key]
        if "auxiliary" in arguments:
            kwargs["auxiliary_name_scope"] = arguments["auxiliary"]
        if "reuse" in arguments:
            kwargs["reuse"] = AUTO_REUSE if arguments["reuse"] == "auto" else arguments["reuse"]
        if "initializer" in arguments:
            kwargs["initializer"] = self.initializer(arguments["initializer"])
        if "partitioner" in arguments:
            kwargs["partitioner"] = partitioner(arguments["partitioner"])
        if "getter" in arguments:
            kwargs["custom_getter"] = getattr(self, f"getter_{arguments['getter']}")
        if "regularizer" in arguments:
            loss = arguments["regularizer"] == "loss"
            kwargs["regularizer"] = Regularizer(self.add_loss if loss else lambda variable: False)
        return kwargs

    def add_loss(self, variable: VariableRecord) -> bool:
        self.runtime.add_op("Const")
        return True

    def variable_scope_value(self, scope: VariableScope) -> None:
        self.scopes.append(scope)
        mode = "auto" if scope.reuse is AUTO_REUSE else scope.reuse
        self.events.append(["variable_scope", scope.name, scope.original_name_scope, mode])

    def name_or_scope(self, arguments: dict[str, Any]) -> Any:
        if "object" not in arguments:
            return arguments.get("name")
        scopes = self.scopes or [self.runtime.get_variable_scope()]
        return scopes[arguments["object"] % len(scopes)]

    def do_variable_scope(self, arguments: dict[str, Any], body: list[Statement]) -> None:
        context = VariableScopeContext(
            self.runtime,
            self.name_or_scope(arguments),
            arguments.get("default"),
            **self.keywords(arguments),
        )
        self.scoped(context.enter(), body, self.variable_scope_value)
        if context not in self.contexts:
            self.contexts.append(context)

    def do_variable_op_scope(self, arguments: dict[str, Any], body: list[Statement]) -> None:
        context = VariableScopeContext(
            self.runtime,
            self.name_or_scope(arguments),
            arguments.get("default"),
            **self.keywords(arguments),
        )
        self.scoped(context.enter(), body, self.variable_scope_value)

    def do_same_context(self, arguments: dict[str, Any], body: list[Statement]) -> None:
        if self.contexts and self.runtime.version >= (1, 4):
            context = self.contexts.pop(arguments["index"] % len(self.contexts))
            self.scoped(context.enter(), body, self.variable_scope_value)
            self.contexts.append(context)

    def do_reuse_variables(self, arguments: dict[str, Any]) -> None:
        self.runtime.get_variable_scope().reuse_variables()

    def do_get_variable_scope(self, arguments: dict[str, Any]) -> None:
        self.variable_scope_value(self.runtime.get_variable_scope())

    # Variables

    def initializer(self, how: list[Any]) -> Initialization:
        kind = how[0]
        if kind in ("const", "tensor"):
            if kind == "tensor":
                self.runtime.add_op("Const")
            return Initial(tuple(how[1]), how[2], is_tensor=kind == "tensor")
        if kind == "nullary":
            return Initializer(lambda shape, dtype: self.constant(tuple(how[1]), how[2]), True)

        def make(shape: Any, dtype: Any) -> Initial:
            return self.constant((*shape, 7) if kind == "wrong" else shape, dtype)

        return Initializer(make)

    def constant(self, shape: Any, dtype: Any) -> Initial:
        self.runtime.add_op("Const")
        return Initial(shape, dtype, is_tensor=True)

    def variable(self, record: VariableRecord) -> None:
        if record not in self.variables:
            self.variables.append(record)
        index = self.variables.index(record)
        names = [f"{part.name}:0" for part in record.parts or (record,)]
        shape = list(record.shape) if isinstance(record.shape, tuple) else None
        self.events.append(["variable", names, index, shape, record.dtype])

    def do_get_variable(self, arguments: dict[str, Any], local: bool = False) -> None:
        kwargs = self.keywords(arguments)
        if "shape" in arguments:
            kwargs["shape"] = tuple(arguments["shape"])
        if "trainable" in arguments:
            kwargs["trainable"] = arguments["trainable"]
        get = get_local_variable if local else get_variable
        self.variable(get(self.runtime, arguments["name"], **kwargs).variable)

    def do_get_local_variable(self, arguments: dict[str, Any]) -> None:
        self.do_get_variable(arguments, local=True)

    def do_variable(self, arguments: dict[str, Any], v2: bool = False) -> None:
        kwargs = self.keywords(arguments)
        initializer = kwargs.pop("initializer", Initial((), "float32"))
        for key in ("name", "trainable"):
            if key in arguments:
                kwargs[key] = arguments[key]
        self.variable(variable(self.runtime, initializer, v2=v2, **kwargs))

    def do_variable_v2(self, arguments: dict[str, Any]) -> None:
        self.do_variable(arguments, v2=True)

    # Graphs

    def do_graph(self, arguments: dict[str, Any], body: list[Statement]) -> None:
        graph = self.runtime.new_graph()
        self.scoped(self.runtime.enter_graph(graph), body, lambda value: None)

    def do_init_scope(self, arguments: dict[str, Any], body: list[Statement]) -> None:
        self.scoped(self.runtime.enter_init_scope(), body, lambda value: None)

    def do_module(self, arguments: dict[str, Any], body: list[Statement]) -> None:
        module = name_module(self.runtime, arguments["class"], arguments.get("name"))
        self.events.append(["module", module.name])
        self.scoped(enter_module(self.runtime, module), body, self.scope_string)

    def do_function(self, arguments: dict[str, Any], body: list[Statement]) -> None:
        graph = self.runtime.new_function_graph()
        self.scoped(self.runtime.enter_graph(graph), body, lambda value: None)
        self.contexts = []

    def do_template(self, arguments: dict[str, Any], body: list[Statement]) -> None:
        if self.runtime.version < (1, 0) and arguments["now"]:
            return
        template = Template(
            self.runtime,
            arguments["name"],
            create_scope_now=arguments["now"],
            unique_name=arguments.get("unique"),
        )
        for _ in range(2):
            before = len(self.events)
            entered = template.enter()
            try:
                self.statements(body)
                if any(event[0] == "error" for event in self.events[before:]):
                    raise ScopeError("", "in template")
                template.finish(entered)
            except ScopeError as error:
                self.events.append(["error", error.exception, error.message.strip()])
            entered.exit()

    # Custom getters

    def getter_suffix(self, getter: Any, name: str, *args: Any, **kwargs: Any) -> Any:
        return getter(name + "_s", *args, **kwargs)

    def getter_identity(self, getter: Any, name: str, *args: Any, **kwargs: Any) -> Any:
        return getter(name, *args, **kwargs)

    def getter_shape(self, getter: Any, name: str, shape: Any = None, **kwargs: Any) -> Any:
        return getter(name, shape=shape)

    def getter_twice(self, getter: Any, name: str, *args: Any, **kwargs: Any) -> Any:
        getter(name + "/first", *args, **kwargs)
        self.runtime.add_op("Const")
        return getter(name + "/second", *args, **kwargs)


def partitioner(slices: Any) -> Any:
    if slices == "fixed":
        return fixed_size_partitioner
    return lambda shape, dtype: [slices] + [1] * (len(shape) - 1)


def fixed_size_partitioner(shape: tuple[int, ...], dtype: Any) -> list[int]:
    """`tf.fixed_size_partitioner(2)`."""
    return [min(2, math.inf if not shape else shape[0]), *[1] * (len(shape) - 1)]  # type: ignore[list-item]
