"""The dense layer of the generator: scopes, variables and ops, where names are decided.

Most programs succeed in most of their calls: a call that is likely to fail is put into a `try`.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator

from tests.oracle.calls import BINARY, OPERATORS, SOURCES, UNARY, Op
from tests.oracle.writing import Place, Tensor, Writer

NAMES = (
    "a",
    "b",
    "foo",
    "Foo",
    "w",
    "a_1",
    "foo_1",
    "layer",
    "B",
    "a/b",
    "foo/w",
    "x",
    "h0",
    "w_1",
)
OP_NAMES = (*NAMES, "add", "Add", "read", "Const", "Variable", "a_1_1", "Assign", "initial_value")
ODD_NAMES = (
    "_a",
    "a b",
    "-a",
    "/a",
    "a//b",
    ".a",
    "a:0",
    "1a",
    "a/_b",
    "a.b-c",
    "",
    "/",
    "a\\\\b",
    ">a",
)
SHAPES = {"s": "[]", "v": "[2]", "m": "[2, 2]"}
FAILURES = "(ValueError, TypeError)"


def quoted(name: str) -> str:
    """A name as a literal."""
    return f'"{name}"'


class ScopesLayer(Writer):
    """Statements about names."""

    # Expressions.

    def name(self, place: Place, pool: tuple[str, ...] = NAMES) -> str:
        """An expression for a name, mostly a plain one that others use too."""
        if place.varying and self.chance(50):
            return self.varied(place)
        if self.chance(2):
            return quoted(self.pick(ODD_NAMES))
        return self.spelled(self.pick(pool))

    def varied(self, place: Place) -> str:
        """A name that is another one each time that the place runs."""
        return place.varying

    def spelled(self, name: str) -> str:
        """One way of writing a known name down; the other layer has more."""
        return quoted(name)

    def tensor(self, place: Place, shape: str = "*") -> Tensor | None:
        """One of the float tensors that can be had here, of a shape if need be."""
        found = [t for t in place.tensors if t.shape != "-" and shape in ("*", t.shape)]
        return self.pick(found[::-1]) if found else None

    def values(self, place: Place) -> str:
        """A list of tensors as scopes take them."""
        tensor = self.tensor(place)
        return f"[{tensor.text}]" if tensor and self.chance(70) else "[]"

    # Ops and variables.

    def source(self, place: Place) -> None:
        """A tensor from nothing."""
        ops = [op for op in SOURCES if op.fits(self.dialect) and self.allowed(op)]
        self.add(place, self.pick(ops), "", "")

    def allowed(self, op: Op) -> bool:
        """Whether the call works where ops run at once."""
        graph_only = ("placeholder", "initializer", "no_op")
        return not (self.dialect.eager and any(word in op.template for word in graph_only))

    def op(self, place: Place) -> None:
        """An op on one or two tensors."""
        binary = self.chance(45)
        ops = [op for op in (BINARY if binary else UNARY) if op.fits(self.dialect)]
        op = self.pick(ops)
        a = self.tensor(place, op.takes)
        if a is None:
            self.source(place)
            return
        b = self.tensor(place, op.takes if op.takes != "*" else a.shape) or a
        other = b.text
        if binary and op.takes == "*" and self.chance(25):
            other = "1.0"
        if binary and op.takes == "*" and self.chance(15):
            self.add(place, op, other, a.text, a.shape)
            return
        self.add(place, op, a.text, other, a.shape)

    def add(self, place: Place, op: Op, a: str, b: str, shape: str = "-") -> None:
        """Write an op's call down and note its result."""
        name = f"name={self.name(place, OP_NAMES)}" if self.chance(45) else ""
        text = op.template.format(a=a, b=b, n=", " + name if name else "", n0=name, v1=self.v1)
        result = Tensor(self.fresh("t"), shape if op.gives == "=" else op.gives)
        self.guarded(f"{result.text} = {text}", place, result, risky='"' in name and self.odd(name))

    def odd(self, text: str) -> bool:
        """Whether a literal name in a text may be refused."""
        return any(f'"{n}"' in text for n in ODD_NAMES)

    def operator(self, place: Place) -> None:
        """An operator between tensors."""
        a = self.tensor(place)
        if a is None:
            self.source(place)
            return
        b = self.tensor(place, a.shape) or a
        template = self.pick(OPERATORS)
        result = Tensor(self.fresh("t"), "-" if "<" in template or ">" in template else a.shape)
        self.guarded(f"{result.text} = " + template.format(a=a.text, b=b.text), place, result)

    def item(self, place: Place) -> None:
        """A slice of a tensor."""
        a = self.tensor(place, "v")
        if a is None:
            self.source(place)
            return
        index, shape = self.pick((("0", "s"), (":1", "x"), ("1:", "x"), ("...", "v"), ("::2", "x")))
        result = Tensor(self.fresh("t"), shape)
        self.guarded(f"{result.text} = {a.text}[{index}]", place, result)

    def guarded(self, text: str, place: Place, result: Tensor | None, risky: bool = False) -> None:
        """Write a statement, in a `try` if it is likely to fail: its result is not used then."""
        if risky and self.chance(88):
            with self.block("try:"):
                self.line(text)
            with self.block(f"except {FAILURES}:"):
                self.line("pass")
            return
        self.line(text)
        if result is not None:
            place.tensors.append(result)

    def variable(self, place: Place) -> None:
        """A `tf.Variable`, named, unnamed, or by mistake."""
        shape = self.pick("vsm")
        value = {"s": "1.0", "v": "[1.0, 2.0]", "m": "[[1.0, 0.0], [0.0, 1.0]]"}[shape]
        tensor = self.tensor(place, shape)
        if tensor is not None and not self.dialect.eager and self.chance(15):
            value = tensor.text
        name = self.name(place, OP_NAMES)
        arguments = self.weighted(
            [
                (50, f"{value}, name={name}"),
                (15, value),
                (6, f"{value}, {name}"),
                (8, f"initial_value={value}, trainable=False, name={name}"),
                (5, f"{value}, trainable=False"),
                (4, f"{value}, False, name={name}"),
                (5, f"{value}, dtype=tf.float32, name={name}"),
                (4, f"lambda: {value}, dtype=tf.float32, name={name}"),
                (3, f"{value}, name=None"),
            ]
        )
        result = Tensor(self.fresh("v"), shape)
        call = f"{self.variable_call()}({arguments})"
        mistake = arguments == f"{value}, {name}" and self.dialect.version >= (2, 0)
        self.guarded(f"{result.text} = {call}", place, result, self.odd(call) or mistake)

    def variable_call(self) -> str:
        """`tf.Variable`, sometimes by its longer name where that is another."""
        return self.v1 + "Variable" if self.chance(20) else "tf.Variable"

    def get(self, place: Place) -> None:
        """A `get_variable`, new or of a name in use."""
        known = place.members.get(place.current, [])
        if known and self.chance(60 if place.reusing else 12):
            self.get_again(place, *self.pick(known))
            return
        shape = self.pick("vsm")
        fresh = place.apart and self.chance(65)
        name = quoted(self.fresh("w")) if fresh else self.name(place)
        risky = not fresh or place.reusing or not place.apart
        self.write_get(place, name, shape, self.get_extras(place), risky)
        if place.current and not self.odd(name):
            place.members.setdefault(place.current, []).append((name, shape))

    def get_again(self, place: Place, name: str, shape: str) -> None:
        """Get a known variable, sometimes in a way that does not agree with it."""
        if self.chance(10):
            shape = self.pick("vsm")
        extras = ", dtype=tf.float64" if self.chance(8) else self.get_extras(place)
        self.write_get(
            place, name, shape, extras, not place.reusing or "dtype" in extras or self.chance(30)
        )

    def get_extras(self, place: Place) -> str:
        """Further arguments of a `get_variable`."""
        return self.weighted(
            [
                (55, ""),
                (8, ", dtype=tf.float32"),
                (8, f", initializer={self.initializer()}"),
                (5, ", trainable=False"),
                (4, ", initializer=tf.constant_initializer(0.5)"),
                (3, ", tf.float32"),
                (3, f", regularizer={self.regularizer()}"),
                (2, ", use_resource=True" if self.dialect.has((1, 4)) else ""),
                (2, f", partitioner={self.partitioner()}"),
                (1, ", dtype=tf.int32"),
            ]
        )

    def write_get(self, place: Place, name: str, shape: str, extras: str, risky: bool) -> None:
        """Write a `get_variable` down."""
        size = "shape=" if self.chance(20) else ""
        if size and extras.startswith(", tf."):
            extras = ""
        local = self.dialect.has((1, 4)) and self.chance(6) and "trainable" not in extras
        call = self.v1 + ("get_local_variable" if local else "get_variable")
        plain = place.plain and not ("partitioner" in extras or "dtype" in extras)
        result = Tensor(self.fresh("v"), shape if plain else "-")
        text = f"{result.text} = {call}({name}, {size}{SHAPES[shape]}{extras})"
        if self.dialect.version >= (2, 0) and self.chance(4):
            text = text.replace(f"({name}, ", f"(  # on several lines\n{name},\n")
        self.guarded(text, place, result, risky or self.odd(name))

    def get_by_value(self, place: Place) -> None:
        """A `get_variable` whose initializer is a tensor, so that it has no shape of its own."""
        tensor = self.tensor(place)
        if tensor is None or self.dialect.eager:
            self.get(place)
            return
        shape = ", [2]" if self.chance(15) else ""
        name = quoted(self.fresh("w"))
        text = f"{self.v1}get_variable({name}{shape}, initializer={tensor.text})"
        result = Tensor(self.fresh("v"), tensor.shape if place.plain else "-")
        self.guarded(f"{result.text} = {text}", place, result, True)

    def shapeless(self, place: Place) -> None:
        """A `get_variable` without a shape: right only for what is there."""
        known = place.members.get(place.current, [])
        name = self.pick(known)[0] if known else self.name(place)
        result = Tensor(self.fresh("v"), "-")
        self.guarded(f"{result.text} = {self.v1}get_variable({name})", place, result, True)

    def initializer(self) -> str:
        """An initializer of variables."""
        if self.dialect.version < (1, 0):
            return self.pick(("tf.zeros_initializer", "tf.random_normal_initializer()"))
        return self.pick(("tf.zeros_initializer()", f"{self.v1}truncated_normal_initializer()"))

    def regularizer(self) -> str:
        """A regularizer, which adds ops of its own under the variable's name scope."""
        return self.pick(("tf.nn.l2_loss", "lambda x: None"))

    def partitioner(self) -> str:
        """A partitioner into two."""
        return f"{self.v1}fixed_size_partitioner(2)"

    # Scopes.

    def name_scope(self, place: Place, depth: int) -> None:
        """A name scope with statements in it."""
        self.scoped(self.name_scope_call(place), place, depth, place.under())

    def name_scope_call(self, place: Place) -> str:
        """A call that opens a name scope."""
        v1_forms = self.dialect.version < (2, 0) or self.v1 == "tf." or self.chance(35)
        name = self.name(place)
        old = [(50, name), (6, self.reentry(place)), (5, self.trailing(place))]
        if not v1_forms:
            argument = self.weighted([*old, (2, '""'), (1, "None")])
            return f"tf.name_scope({argument})"
        values = self.values(place)
        default = self.name(place)
        more = [
            (6, f"None, {default}"),
            (5, f"None, default_name={default}"),
            (5, f"{name}, {default}"),
            (4, f"{name}, values={values}"),
            (4, f"None, {default}, {values}"),
            (3, f"{name}, {default}, {values}"),
            (4, '""'),
            (4, "None"),
            (1, f'"", {default}'),
            (1, "None, None"),
        ]
        call = f"{self.v1}name_scope(%s)" % self.weighted([*old, *more])
        if self.has_op_scope() and self.chance(8):
            forms = (
                f"{values}, {name}",
                f"{values}, None, {default}",
                f"{values}, {name}, {default}",
            )
            call = f"{self.v1}op_scope({self.pick(forms)})"
        return call

    def has_op_scope(self) -> bool:
        """Whether the dialect has the scopes of old."""
        return not self.dialect.eager

    def reentry(self, place: Place) -> str:
        """A string that a name scope gave, or one written like it."""
        return self.pick(place.strings[::-1]) if place.strings else self.trailing(place)

    def trailing(self, place: Place) -> str:
        """A name that ends in a slash."""
        return quoted(self.pick(NAMES) + "/")

    def variable_scope(self, place: Place, depth: int) -> None:
        """A variable scope with statements in it."""
        inner = place.under(current="")
        call = f"{self.v1}variable_scope({self.variable_scope_arguments(place, inner)})"
        if self.has_op_scope() and self.chance(6):
            values = self.values(place)
            forms = (f"{values}, {self.name(place)}", f"{values}, None, {self.name(place)}")
            call = f"{self.v1}variable_op_scope({self.pick(forms)})"
            inner = place.under(current="")
        self.scoped(call, place, depth, inner)

    def variable_scope_arguments(self, place: Place, inner: Place) -> str:
        """What a variable scope is opened with; `inner` learns what follows from it."""
        forms: list[tuple[int, Callable[[], str]]] = [
            (55, lambda: self.fresh_scope_name(place, inner)),
            (18, lambda: self.reopened(place, inner)),
            (12, lambda: self.unique_scope(place, inner)),
            (6, lambda: f"{self.v1}get_variable_scope()"),
            (2, lambda: '""'),
        ]
        first = self.weighted(forms)()
        reuse = self.reuse_argument(inner)
        if first.startswith("None") and ("True" in reuse or "AUTO" in reuse) and self.chance(90):
            inner.reusing = place.reusing
            reuse = ""
        extras = self.scope_extras()
        inner.plain = place.plain and not ("dtype" in extras or "partitioner" in extras)
        return first + reuse + extras

    def fresh_scope_name(self, place: Place, inner: Place) -> str:
        """A scope's name, perhaps one that differs from run to run."""
        name = self.name(place)
        inner.apart = place.apart or self.told_apart(place, name)
        return name

    def told_apart(self, place: Place, name: str) -> bool:
        """Whether a name differs at each run of this place."""
        return place.apart_outside and bool(place.varying) and place.varying in name

    def reopened(self, place: Place, inner: Place) -> str:
        """A scope object from before."""
        if not place.scopes:
            return self.fresh_scope_name(place, inner)
        inner.current = self.pick(place.scopes[::-1])
        return inner.current

    def unique_scope(self, place: Place, inner: Place) -> str:
        """No name, but a default that is made unique."""
        inner.apart = True
        default = self.name(place)
        forms = (
            f"None, {default}",
            f"None, default_name={default}",
            f"None, {default}, {self.values(place)}",
        )
        return self.pick(forms)

    def reuse_argument(self, inner: Place) -> str:
        """How the scope is asked to share."""
        auto = self.dialect.has((1, 4))
        value = self.weighted(
            [(60, ""), (18 if inner.current else 5, "True"), (4, "False"), (3, "None")]
            + ([(12, f"{self.v1}AUTO_REUSE")] if auto else [])
        )
        inner.reusing = inner.reusing or value == "True"
        if "AUTO" in value:
            inner.apart = True
        return f", reuse={value}" if value else ""

    def scope_extras(self) -> str:
        """Further arguments of a variable scope."""
        extras = [
            (80, ""),
            (3, f", initializer={self.initializer()}"),
            (2, ", initializer=tf.constant_initializer(0.1)"),
            (2, f", regularizer={self.regularizer()}"),
            (2, ", dtype=tf.float64"),
            (2, f", partitioner={self.partitioner()}"),
            (
                2,
                ", custom_getter=lambda getter, name, **kwargs: getter(name, **kwargs)",
            ),
        ]
        if self.dialect.has((1, 4)):
            extras.append((2, ", use_resource=True"))
        if self.dialect.has((1, 5)):
            extras.append((8, ", auxiliary_name_scope=False"))
        return self.weighted(extras)

    def scoped(self, call: str, place: Place, depth: int, inner: Place) -> None:
        """Open a scope and write statements into it."""
        saved = list(place.tensors)
        bound = self.fresh("s") if self.chance(55) else ""
        odd = self.odd(call) or '""' in call or "None, None" in call
        head = f"with {call}{' as ' + bound if bound else ''}:"
        with self.maybe_try(odd and self.chance(80)) as tried, self.block(head):
            self.bind(call, bound, inner)
            self.statements(inner, depth - 1)
        if tried:
            place.tensors[:] = saved
            self.unbind(bound, place)

    def bind(self, call: str, bound: str, inner: Place) -> None:
        """Note what a scope's `as` gives."""
        if not bound:
            return
        if "variable_scope" in call or "variable_op_scope" in call:
            inner.scopes.append(bound)
            if inner.current:
                inner.members.setdefault(bound, []).extend(inner.members.get(inner.current, []))
            inner.current = bound
            inner.strings.append(f"{bound}.original_name_scope")
        else:
            inner.strings.append(bound)

    def unbind(self, bound: str, place: Place) -> None:
        """Forget what a scope gave, as it may not have been opened."""
        if bound:
            place.scopes[:] = [s for s in place.scopes if s != bound]
            place.strings[:] = [s for s in place.strings if s.split(".")[0] != bound]

    @contextlib.contextmanager
    def maybe_try(self, wanted: bool) -> Iterator[bool]:
        """Write what is inside into a `try`, or as it is."""
        if not wanted:
            yield False
            return
        with self.block("try:"):
            yield True
        with self.block(f"except {FAILURES}:"):
            self.line("pass")

    def two_scopes(self, place: Place, depth: int) -> None:
        """Two scopes in one `with`."""
        inner = place.under(current="")
        first = self.name_scope_call(place)
        second = f"{self.v1}variable_scope({self.variable_scope_arguments(place, inner)})"
        calls = [first, second] if self.chance(50) else [second, first]
        saved = list(place.tensors)
        with (
            self.maybe_try(
                self.odd(str(calls)) or '""' in str(calls) or "None, None" in str(calls)
            ) as tried,
            self.block(f"with {', '.join(calls)}:"),
        ):
            self.statements(inner, depth - 1)
        if tried:
            place.tensors[:] = saved

    # The state of the scopes.

    def reuse_on(self, place: Place) -> None:
        """From here on, share."""
        scope = (
            place.current if place.current and self.chance(50) else f"{self.v1}get_variable_scope()"
        )
        self.line(f"{scope}.reuse_variables()")
        place.reusing = True

    def keep_scope(self, place: Place) -> None:
        """Keep the current scope for later."""
        scope = self.fresh("s")
        self.line(f"{scope} = {self.v1}get_variable_scope()")
        place.scopes.append(scope)
        if place.current:
            place.members[scope] = list(place.members.get(place.current, []))

    def unique_name(self, place: Place) -> None:
        """Take a name of the graph without an op."""
        mark = ", mark_as_used=False" if self.chance(20) else ""
        name = self.fresh("n")
        self.line(f"{name} = {self.v1}get_default_graph().unique_name({self.name(place)}{mark})")
        if self.chance(50):
            result = Tensor(self.fresh("v"), "s")
            self.guarded(f"{result.text} = tf.Variable(1.0, name={name})", place, result)

    def graph(self, place: Place, depth: int) -> None:
        """Statements in a graph of their own."""
        inner = Place(depth=place.depth + 1, graph_depth=place.graph_depth + 1)
        with self.block("with tf.Graph().as_default():"):
            self.statements(inner, depth - 1)

    def two_graphs(self, place: Place, depth: int) -> None:
        """A graph left and entered again."""
        graph = self.fresh("g")
        self.line(f"{graph} = tf.Graph()")
        inner = Place(depth=place.depth + 1, graph_depth=place.graph_depth + 1)
        for _ in range(2):
            with self.block(f"with {graph}.as_default():"):
                self.statements(inner, depth - 1)

    def neutral(self, place: Place, depth: int) -> None:
        """A block that leaves names alone."""
        tensor = self.tensor(place, "s")
        heads = ['tf.device("/cpu:0")']
        if tensor and not self.dialect.eager:
            heads.append(f"tf.control_dependencies([{tensor.text}])")
        if self.dialect.has((1, 5)) and not self.dialect.eager:
            heads.append("tf.init_scope()")
        with self.block(f"with {self.pick(heads)}:"):
            self.statements(place.under(), depth - 1)

    def attempt(self, place: Place, depth: int) -> None:
        """Statements that may fail, all in one `try`."""
        inner = place.branch()
        with self.block("try:"):
            self.statements(inner, depth - 1)
        with self.block(f"except {self.pick(('ValueError', FAILURES, 'Exception'))}:"):
            if self.chance(40):
                self.statements(place.branch(), 0)

    def share(self, place: Place, depth: int) -> None:
        """Make variables in a scope, then get them again as models do."""
        name = self.name(place)
        wanted = [(quoted(self.fresh("w")), self.pick("vsm")) for _ in range(self.integer(1, 2))]
        bound = self.fresh("s")
        inner = place.under(current=bound, apart=place.apart or self.told_apart(place, name))
        with self.block(f"with {self.v1}variable_scope({name}) as {bound}:"):
            for variable, shape in wanted:
                self.write_get(inner, variable, shape, "", not inner.apart or inner.reusing)
        place.scopes.append(bound)
        place.members[bound] = list(wanted)
        if self.chance(40):
            self.statement(place, depth)
        again = self.pick((bound, name))
        inner = place.under(current=bound, reusing=True)
        with self.block(f"with {self.v1}variable_scope({again}, reuse=True):"):
            if self.chance(50):
                self.op(inner)
            for variable, shape in wanted:
                self.get_again(inner, variable, shape)

    # Blocks of statements.

    def statements(self, place: Place, depth: int) -> None:
        """A few statements."""
        for _ in range(self.integer(1, 4 if depth > 0 else 2)):
            self.statement(place, depth)

    def statement(self, place: Place, depth: int) -> None:
        """One statement, or a block of them while depth lasts."""
        simple = self.simple(place)
        if depth <= 0 or place.depth > 8:
            self.weighted(simple)(place)
            return
        blocks = self.blocks(place)
        if self.integer(0, 99) < 45:
            self.weighted(simple)(place)
            return
        self.weighted(blocks)(place, depth)

    def simple(self, place: Place) -> list[tuple[int, Callable[[Place], None]]]:
        """Statements of one line, with their weights."""
        choices: list[tuple[int, Callable[[Place], None]]] = [
            (22, self.variable),
            (34, self.get),
            (6, self.source),
            (16, self.op),
            (10, self.operator),
            (3, self.item),
            (2, self.get_by_value),
            (2, self.shapeless),
            (2, self.reuse_on),
            (3, self.keep_scope),
        ]
        if not self.dialect.eager:
            choices.append((2, self.unique_name))
        return choices

    def blocks(self, place: Place) -> list[tuple[int, Callable[[Place, int], None]]]:
        """Statements with a body, with their weights."""
        choices: list[tuple[int, Callable[[Place, int], None]]] = [
            (35, self.name_scope),
            (45, self.variable_scope),
            (9, self.share),
            (8, self.two_scopes),
            (5, self.neutral),
            (4, self.attempt),
        ]
        if not self.dialect.eager and place.graph_depth < 1:
            choices += [(3, self.graph), (2, self.two_graphs)]
        return choices

    def program_header(self) -> None:
        """The imports."""
        for line in self.dialect.header:
            self.line(line)

    def scopes_program(self, size: int) -> str:
        """A whole program of this layer."""
        self.program_header()
        place = Place()
        if self.dialect.in_graph:
            with self.block("with tf.Graph().as_default():"):
                self.top_level(place.under(graph_depth=1), size)
        else:
            self.top_level(place, size)
        return self.text()

    def top_level(self, place: Place, size: int) -> None:
        """Statements, and now and then a new default graph."""
        for _ in range(self.integer(2, size)):
            self.statement(place, 3)
            if not self.dialect.eager and not self.dialect.in_graph and self.chance(2):
                self.line(f"{self.v1}reset_default_graph()")
                place = Place()
