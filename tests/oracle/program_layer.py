"""The rich layer of the generator: programs as people write them, with functions and classes."""

from __future__ import annotations

import functools
from collections.abc import Callable

from tests.oracle.control_layer import ControlLayer
from tests.oracle.scopes_layer import quoted
from tests.oracle.writing import Place, Tensor

Use = Callable[[Place], None]
"""Writes a statement that uses something defined before."""


class ProgramLayer(ControlLayer):
    """Definitions, and a main part that uses them."""

    uses: list[Use]

    def program(self, size: int) -> str:
        """A whole program."""
        self.uses = []
        for module in ("collections", "contextlib", "functools", "itertools", "os"):
            self.line(f"import {module}")
        self.program_header()
        self.imports()
        for _ in range(self.integer(1, 4)):
            self.pick(self.definitions())()
        self.main_part(size)
        return self.text()

    def imports(self) -> None:
        """Other ways to the same functions."""
        if self.chance(15):
            self.line("from tensorflow.python.ops import variable_scope as vs")
            self.uses.append(self.use_internal)
        if self.chance(15):
            self.line(f"take = {self.v1}get_variable")
            self.uses.append(lambda place: self.use_get("take", place))

    def use_internal(self, place: Place) -> None:
        """Variables by way of TensorFlow's own module."""
        name = self.unique(place)
        with self.block(f"with vs.variable_scope({self.name(place)}):"):
            self.call(f"vs.get_variable({name}, [2])", place.under())

    def main_part(self, size: int) -> None:
        """What runs, at the top or in a function called main."""
        place = Place()
        if self.chance(35):
            with self.block("def main():"):
                self.in_its_graph(place, size)
            with self.block('if __name__ == "__main__":'):
                self.line("main()")
            return
        self.in_its_graph(place, size)

    def in_its_graph(self, place: Place, size: int) -> None:
        """The main part's statements, in a graph of their own where the dialect wants one."""
        if not self.dialect.in_graph:
            self.main_statements(place, size)
            return
        with self.block("with tf.Graph().as_default():"):
            self.main_statements(place.under(graph_depth=1), size)

    def main_statements(self, place: Place, size: int) -> None:
        """Statements, and a use of each definition."""
        self.source(place)
        for use in self.uses:
            use(place)
        for _ in range(self.integer(1, size)):
            self.statement(place, 2)

    def blocks(self, place: Place) -> list[tuple[int, Callable[[Place, int], None]]]:
        """Statements with a body; the use of a definition counts as one."""
        if not self.uses:
            return super().blocks(place)
        return [*super().blocks(place), (45, lambda inner, _: self.pick(self.uses)(inner))]

    # Calls of what is defined.

    def unique(self, place: Place) -> str:
        """A name that nothing else has, as far as that can be had here."""
        return self.varied(place) if place.varying else quoted(self.fresh("u"))

    def argument(self, place: Place) -> str:
        """A tensor of two numbers."""
        tensor = self.tensor(place, "v")
        if tensor is None:
            tensor = Tensor(self.fresh("t"), "v")
            self.line(f"{tensor.text} = tf.constant([1.0, 2.0])")
            place.tensors.append(tensor)
        return tensor.text

    def call(self, text: str, place: Place, gives: str = "-", risky: bool = False) -> None:
        """Write a call of something defined before."""
        risky = risky or place.reusing or not place.apart
        result = Tensor(self.fresh("r"), gives)
        self.guarded(f"{result.text} = {text}", place, result, risky)

    def use_get(self, function: str, place: Place) -> None:
        """Get a variable by another name for get_variable."""
        self.call(f"{function}({self.unique(place)}, [2])", place, "v" if place.plain else "-")

    def definitions(self) -> list[Callable[[], None]]:
        """All that can be defined."""
        both = [
            self.layer_function,
            self.layer_function,
            self.scope_maker,
            self.generator,
            self.decorator,
            self.partial,
            self.recursion,
            self.counter,
            self.closure,
            self.layer_class,
            self.layer_class,
            self.named_tuple,
            self.getter,
        ]
        if self.dialect.eager:
            both += [self.module, self.module, self.graph_function, self.graph_function]
        return both

    def body(self, place: Place, depth: int = 1) -> None:
        """The body of a function, whose result is a tensor of two numbers."""
        self.statements(place, depth)
        tensor = self.tensor(place, "v")
        self.line(f"return {tensor.text if tensor else 'x'}")

    # Functions.

    def layer_function(self) -> None:
        """A function that makes variables and ops under a scope of the name it is given."""
        f, name = self.fresh("layer"), self.fresh("name")
        default = quoted(f) if self.chance(60) else quoted("dense")
        signature, reuse = f"x, {name}={default}", ""
        if self.chance(40):
            signature, reuse = signature + ", reuse=None", ", reuse=reuse"
        if self.chance(15):
            signature += ", **kwargs"
        kind = self.integer(0, 3)
        place = Place(tensors=[Tensor("x", "v")], varying=name, apart=kind != 3, depth=3)
        heads = (
            f"with {self.v1}variable_scope({name}{reuse}) as scope:",
            f"with {self.v1}variable_scope({name}{reuse}), tf.name_scope({self.name(place)}):",
            f"with {self.v1}variable_scope(None, default_name={name}):",
            f"with {self.v1}name_scope({name}, values=[x]):",
        )
        place.reusing = False
        with self.block(f"def {f}({signature}):"):
            if self.chance(20):
                self.line('"""A layer."""')
            with self.block(heads[kind]):
                self.body(place, 2)
        shared = bool(reuse) and kind < 2
        self.uses.append(lambda place: self.use_layer(f, name, shared, place))

    def use_layer(self, f: str, name: str, shared: bool, place: Place) -> None:
        """Call a layer, and call it again to share where it can."""
        unique = self.unique(place)
        x = self.argument(place)
        named = f"{name}={unique}" if self.chance(50) else unique
        arguments = self.pick(
            (f"{x}, {named}", f"x={x}, {name}={unique}", f"*[{x}], **dict({name}={unique})")
        )
        self.call(f"{f}({arguments})", place)
        if shared and self.chance(60):
            self.call(f"{f}({x}, {unique}, reuse=True)", place, "-", self.chance(40))
        if self.chance(15):
            self.call(f"{f}({x})", place, "-", True)

    def scope_maker(self) -> None:
        """A context manager of one's own."""
        f, name = self.fresh("block"), self.fresh("name")
        self.line("@contextlib.contextmanager")
        place = Place(tensors=[], varying=name, depth=4)
        with self.block(f"def {f}({name}, suffix='_b'):"):
            scope = f"{self.v1}variable_scope({name} + suffix)"
            with self.block(f"with {scope} as scope, tf.name_scope({self.name(place)}):"):
                if self.chance(40):
                    self.statement(place, 0)
                self.line("yield scope")
        self.uses.append(lambda place: self.use_scope_maker(f, place))

    def use_scope_maker(self, f: str, place: Place) -> None:
        """Enter it."""
        s = self.fresh("s")
        with self.maybe_try(place.reusing or not place.apart) as tried:
            inner = place.branch(current=s)
            with self.block(f"with {f}({self.unique(place)}) as {s}:"):
                self.statements(inner, 1)
        if not tried:
            place.scopes.append(s)

    def generator(self) -> None:
        """A generator that makes something at each turn."""
        f, i, name = self.fresh("gen"), self.fresh("i"), self.fresh("name")
        place = Place(varying=i, apart=False, apart_outside=False, depth=4)
        with (
            self.block(f"def {f}({name}, n={self.integer(1, 3)}):"),
            self.block(f"for {i} in range(n):"),
            self.block(f'with {self.v1}variable_scope({name} + "%d" % {i}):'),
        ):
            self.statement(place.under(apart=True), 0)
            self.line(f"yield {i}")
        self.uses.append(lambda place: self.use_generator(f, place))

    def use_generator(self, f: str, place: Place) -> None:
        """Run through a generator, whole or in part."""
        unique = self.unique(place)
        if place.reusing or not place.apart or self.chance(30):
            form = self.pick(
                (
                    f"list({f}({unique}))",
                    f"sum({f}({unique}, 2))",
                    f"len([j for j in {f}({unique})])",
                )
            )
            self.call(form, place)
            return
        i = self.fresh("i")
        with self.block(f"for {i} in {f}({unique}):"):
            self.statements(self.turns(place, i), 0)

    def decorator(self) -> None:
        """A decorator with an argument that opens a scope around a function."""
        f, name, g = self.fresh("scoped"), self.fresh("name"), self.fresh("inside")
        with self.block(f"def {f}({name}):"):
            with self.block("def wrap(function):"):
                self.line("@functools.wraps(function)")
                with self.block("def inner(*args, **kwargs):"):
                    scope = self.pick(
                        (f"None, {name}", f"{name}, reuse=kwargs.pop('reuse', None)", name)
                    )
                    with self.block(f"with {self.v1}variable_scope({scope}):"):
                        self.line("return function(*args, **kwargs)")
                self.line("return inner")
            self.line("return wrap")
        self.line(f"@{f}({quoted(g)})")
        with self.block(f"def {g}(x):"):
            self.body(Place(tensors=[Tensor("x", "v")], depth=4))
        again = scope.startswith("None")
        used: list[bool] = []

        def use(place: Place) -> None:
            self.call(f"{g}({self.argument(place)})", place, "-", bool(used) and not again)
            used.append(True)

        self.uses.append(use)

    def partial(self) -> None:
        """A part of get_variable's arguments, given before."""
        f = self.fresh("made")
        extra = self.pick(
            ("dtype=tf.float32", "trainable=False", f"initializer={self.initializer()}")
        )
        self.line(f"{f} = functools.partial({self.v1}get_variable, shape=[2], {extra})")
        self.uses.append(
            lambda place: self.call(
                f"{f}({self.unique(place)})", place, "v" if place.plain else "-"
            )
        )

    def recursion(self) -> None:
        """A function that calls itself under a scope."""
        f, i, name = self.fresh("deep"), self.fresh("i"), self.fresh("name")
        place = Place(tensors=[Tensor("x", "v")], varying=name, depth=4)
        with self.block(f"def {f}(x, {name}, {i}={self.integer(1, 3)}):"):
            with self.block(f"if {i} == 0:"):
                self.line("return x")
            with self.block(f"with {self.v1}variable_scope({name}):"):
                self.statements(place, 0)
                self.line(
                    f"return {f}(x, {self.pick((name, quoted('d') + f' + str({i})'))}, {i} - 1)"
                )
        self.uses.append(
            lambda place: self.call(
                f"{f}({self.argument(place)}, {self.unique(place)})", place, "-"
            )
        )

    def counter(self) -> None:
        """A function that counts in a global."""
        f, count = self.fresh("fresh"), self.fresh("COUNT")
        self.line(f"{count} = {self.integer(0, 2)}")
        with self.block(f"def {f}(prefix='c'):"):
            self.line(f"global {count}")
            self.line(f"{count} += 1")
            self.line(f'return "%s_%d" % (prefix, {count})')
        self.uses.append(lambda place: self.use_counter(f, place))

    def use_counter(self, f: str, place: Place) -> None:
        """Name something by it."""
        call = self.pick((f"{self.v1}get_variable({f}(), [2])", f"tf.Variable(1.0, name={f}('k'))"))
        place = place.under(apart=True)
        self.call(call, place, "v" if "get" in call and place.plain else "-")

    def closure(self) -> None:
        """A function made by a function."""
        f, name = self.fresh("maker"), self.fresh("name")
        counting = not self.dialect.python2 and self.chance(40)
        place = Place(tensors=[Tensor("x", "v")], varying=name, depth=4, apart=False)
        with self.block(f"def {f}({name}):"):
            if counting:
                self.line("count = 0")
            with self.block("def inner(x, scale=2.0):"):
                if counting:
                    self.line("nonlocal count")
                    self.line("count += 1")
                scope = f'{name} + "_" + str(count)' if counting else f"None, {name}"
                with self.block(f"with {self.v1}variable_scope({scope}):"):
                    self.body(place.under(apart=True), 0)
            self.line("return inner")
        self.uses.append(lambda place: self.use_closure(f, place))

    def use_closure(self, f: str, place: Place) -> None:
        """Make one and call it twice."""
        made = self.fresh("fn")
        self.line(f"{made} = {f}({self.unique(place)})")
        for _ in range(self.integer(1, 2)):
            self.call(f"{made}({self.argument(place)})", place)

    def named_tuple(self) -> None:
        """Settings in a named tuple, a dict or a class."""
        c = self.fresh("config")
        word, n = self.pick(("enc", "dec", "m/n")), self.integer(1, 2)
        if self.chance(50):
            self.settings_class(c, word, n)
        else:
            self.line(f'{c} = collections.namedtuple("C", ["name", "n"])("{word}", {n})')
        self.uses.append(lambda place: self.use_settings(c, place))

    def settings_class(self, c: str, word: str, n: int) -> None:
        """Settings as attributes of a class."""
        with self.block(f"class {c}(object):"):
            self.line(f'name = "{word}"')
            self.line(f"n = {n}")

    def use_settings(self, c: str, place: Place) -> None:
        """A scope named by the settings, with as many layers as they say."""
        i = self.fresh("i")
        bound = self.fresh("s")
        inner = place.under(apart=place.apart and self.chance(60), current=bound)
        with (
            self.block(
                f"with {self.v1}variable_scope({c}.name + {quoted('_' + bound)}) as {bound}:"
            ),
            self.block(f"for {i} in range({c}.n):"),
        ):
            self.statements(self.turns(inner, i), 1)

    def getter(self) -> None:
        """A custom getter: variables under another name, or only counted."""
        f = self.fresh("getter")
        with self.block(f"def {f}(getter, name, *args, **kwargs):"):
            if self.chance(50):
                self.line('name = name + "_g"')
            if self.chance(30):
                self.line('kwargs["trainable"] = False')
            self.line("return getter(name, *args, **kwargs)")
        self.uses.append(lambda place: self.use_getter(f, place))

    def use_getter(self, f: str, place: Place) -> None:
        """Variables in a scope with the getter."""
        scope = f"{self.v1}variable_scope({self.name(place)}, custom_getter={f})"
        inner = place.branch(current="", apart=place.apart)
        with self.maybe_try(place.reusing or not place.apart), self.block(f"with {scope}:"):
            self.get(inner)
            self.statements(inner, 0)

    # Classes.

    def layer_class(self) -> None:
        """A class that makes variables when built or called, and perhaps one that inherits it."""
        c = self.fresh("Layer")
        auto = self.dialect.has((1, 4))
        with self.block(f"class {c}(object):"):
            self.line("made = 0")
            with self.block("def __init__(self, name, size=2):"):
                self.line("self.name = name")
                self.line("self.size = size")
                self.line("self.calls = 0")
                self.line(f"{c}.made += 1")
            self.small_methods()
            self.build_method()
            with self.block("def __call__(self, x):"):
                self.line("self.calls += 1")
                reuse = self.pick(
                    ("self.calls > 1", f"{self.v1}AUTO_REUSE" if auto else "self.calls > 1")
                )
                with self.block(f"with {self.v1}variable_scope(self.full, reuse={reuse}):"):
                    self.body(Place(tensors=[Tensor("x", "v")], depth=4))
        names = [c]
        if self.chance(50):
            names.append(self.subclass(c))
        self.uses.extend(functools.partial(self.use_class, name) for name in names)

    def small_methods(self) -> None:
        """A property, a static method and a class method."""
        self.line("@property")
        with self.block("def full(self):"):
            self.line(
                self.pick(('return self.name + "_call"', 'return self.join(self.name, "call")'))
            )
        self.line("@staticmethod")
        with self.block("def join(*parts):"):
            self.line('return "_".join(parts)')
        self.line("@classmethod")
        with self.block("def of(cls, name, **kwargs):"):
            self.line(
                self.pick(("return cls(name, **kwargs)", 'return cls(name + "_%d" % cls.made)'))
            )

    def build_method(self) -> None:
        """A method that keeps its variables on the object."""
        place = Place(depth=4)
        with self.block("def build(self):"):
            with self.block(f"with {self.v1}variable_scope(self.name):"):
                self.line(f'self.w = {self.v1}get_variable("w", [self.size])')
                self.line(f"self.b = tf.Variable([0.0, 0.0], name={self.name(place)})")
                place.tensors.append(Tensor("self.b", "v"))
                self.statements(place, 0)
            self.line("return self")

    def subclass(self, base: str) -> str:
        """A class that inherits from another one of these."""
        c = self.fresh("Sub")
        short = not self.dialect.python2 and self.chance(50)
        parent = "super()" if short else f"super({c}, self)"
        with self.block(f"class {c}({base}):"):
            if self.chance(60):
                with self.block("def __init__(self, name, size=2):"):
                    self.line(f'{parent}.__init__(name + "_sub", size=size)')
            with self.block("def build(self):"):
                self.line(f"{parent}.build()")
                with self.block(f"with {self.v1}variable_scope(self.join(self.name, 'more')):"):
                    self.line(f'self.extra = {self.v1}get_variable("extra", [self.size])')
                self.line("return self")
        return c

    def use_class(self, c: str, place: Place) -> None:
        """Make an object, build it and call it."""
        obj = self.fresh("obj")
        make = self.pick((f"{c}({self.unique(place)})", f"{c}.of({self.unique(place)})"))
        self.line(f"{obj} = {make}")
        if self.chance(60):
            self.call(f"{obj}.build()", place)
        for _ in range(self.integer(1, 2)):
            self.call(f"{obj}({self.argument(place)})", place)

    # TensorFlow 2.

    def module(self) -> None:
        """A tf.Module, with its name scope entered by hand or by the decorator."""
        c = self.fresh("Module")
        place = Place(depth=5)
        with self.block(f"class {c}(tf.Module):"):
            with self.block("def __init__(self, name=None):"):
                self.line(
                    self.pick(("super().__init__(name=name)", f"super({c}, self).__init__(name)"))
                )
                self.variable_of_self("w", place)
                if self.chance(50):
                    with self.block("with self.name_scope:"):
                        self.variable_of_self("u", place)
                self.line("self.late = None")
            if self.chance(75):
                self.line("@tf.Module.with_name_scope")
            with self.block("def __call__(self, x):"):
                with self.block("if self.late is None:"):
                    self.variable_of_self("late", place)
                with self.block(f"with tf.name_scope({self.name(place)}):"):
                    self.statement(place.under(), 0)
                self.line("return x * self.late")
        self.uses.append(lambda place: self.use_module(c, place))

    def variable_of_self(self, attribute: str, place: Place) -> None:
        """A variable kept on the object."""
        self.line(f"self.{attribute} = tf.Variable([1.0, 2.0], name={self.name(place)})")

    def use_module(self, c: str, place: Place) -> None:
        """Make a module, named or not, and call it."""
        m = self.fresh("m")
        name = self.pick(("", '"block"', 'name="Head"', 'name="enc_1"'))
        self.line(f"{m} = {c}({name})")
        for _ in range(self.integer(1, 2)):
            self.line(f"{self.fresh('r')} = {m}({self.argument(place)})")

    def graph_function(self) -> None:
        """A tf.function: a graph, whose ops have names."""
        f = self.fresh("traced")
        place = Place(tensors=[Tensor("x", "v")], depth=4)
        self.line("@tf.function")
        with self.block(f"def {f}(x):"):
            for _ in range(self.integer(1, 4)):
                self.traced(place)
            self.line("return x")
        self.uses.append(
            lambda place: self.line(f"{self.fresh('r')} = {f}(tf.constant([1.0, 2.0]))")
        )

    def traced(self, place: Place) -> None:
        """A statement of a tf.function: ops and name scopes, as it can't make variables again."""
        kind = self.integer(0, 3)
        if kind == 0 and place.depth < 7:
            with self.block(
                f"with tf.name_scope({self.spelled(self.pick(('a', 'foo', 'Foo', 'x')))}):"
            ):
                inner = place.under()
                for _ in range(self.integer(1, 2)):
                    self.traced(inner)
            return
        self.pick((self.op, self.operator, self.item))(place)
