"""The rich layer's values and control flow: names in many spellings, loops and conditions."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from tests.oracle.scopes_layer import SHAPES, ScopesLayer, quoted
from tests.oracle.writing import Place, Tensor

WORDS = ("a", "b", "foo", "conv", "dense")


def listed(words: Sequence[str]) -> str:
    """Words as literals with commas between them."""
    return ", ".join(map(quoted, words))


class ControlLayer(ScopesLayer):
    """Statements that run more than once, or not at all, and the names that go with them."""

    def is_number(self, varying: str) -> bool:
        """Whether a varying expression is a number; loops' counters are called i1, i2, ..."""
        return varying[0] == "i" and varying[1:].isdigit()

    def varied(self, place: Place) -> str:
        """A name made of what varies here."""
        v = place.varying
        stem = self.pick(WORDS)
        forms = [f'"{stem}%d" % {v}', f'"{stem}{{}}".format({v})', f'"{stem}" + str({v})']
        forms += [f'"{stem}_%02d" % ({v} + 1)', f'"_".join(["{stem}", str({v})])']
        if not self.is_number(v):
            forms = [v, f'{v} + "_{stem}"', f'"%s_{stem}" % {v}', f'"{{}}_{stem}".format({v})']
            forms += [f'"_".join([{v}, "{stem}"])', f'"{stem}/" + {v}']
        if not self.dialect.python2:
            forms.append(f'f"{stem}_{{{v}}}"')
        return self.pick(forms)

    def spelled(self, name: str) -> str:
        """One of many ways of writing a known name down."""
        if self.chance(70):
            return quoted(name)
        cut = len(name) // 2
        forms = [f'"{name[:cut]}" + "{name[cut:]}"', f'"%s" % "{name}"', f'"{{}}".format("{name}")']
        forms += [f'"{name}_x"[:{len(name)}]', f'"{name} {name}".split()[0]', f'" {name}".strip()']
        forms += [f'dict(k="{name}")["k"]', f'("{name}", "z")[0]', f'"{name}" if 1 < 2 else "z"']
        forms += self.computed(name, cut)
        if "_" in name:
            forms.append(f'"_".join([{listed(name.split("_"))}])')
        if "/" in name:
            forms.append(f"os.path.join({listed(name.split('/'))})")
        if name == name.lower() and name.isalpha():
            forms.append(f'"{name.upper()}".lower()')
        if name[-1].isdigit():
            forms.append(f'"{name[:-1]}%d" % {name[-1]}')
        if not self.dialect.python2:
            forms.append(f"f\"{name[:cut]}{{'{name[cut:]}'}}\"")
        return self.pick(forms)

    def computed(self, name: str, cut: int) -> list[str]:
        """Ways of working a name out by the standard library."""
        first, last, whole = quoted(name[:cut]), quoted(name[cut:]), quoted(name)
        forms = [
            f"{{'k': {whole}}}.get('k', 'z')",
            f"(lambda *p: p[-1])('z', {whole})",
            f"next(iter([{whole}]))",
            f"(None or {whole})",
            f"'%(n)s' % {{'n': {whole}}}",
            f"'{{n}}'.format(n={whole})",
            f"'{{0}}{{1}}'.format({first}, {last})",
            f"'%s%s' % ({first}, {last})",
            f"''.join([{first}, {last}])",
            f"{whole}.replace('q', 'r')",
            f"{quoted(name[::-1])}[::-1]",
            f"{quoted(name + ',z')}.partition(',')[0]",
            f"''.join(reversed({quoted(name[::-1])}))",
            f"functools.reduce(lambda p, q: p + q, [{first}, {last}])",
            f"collections.OrderedDict([('k', {whole})])['k']",
            f"list(itertools.chain(['z'], [{whole}]))[1]",
            f"os.path.splitext({quoted(name + '.py')})[0]",
            f"[w for w in ['z', {whole}] if w != 'z'][0]",
            f"getattr({whole}, 'strip')()",
            f"{first} {last}",
        ]
        if not self.dialect.python2:
            forms += [f"[*['z'], {whole}][-1]", f"{{**{{'k': {whole}}}}}['k']"]
        return forms

    # Loops.

    def loop(self, place: Place, depth: int) -> None:
        """A loop over something known."""
        self.pick(
            (self.counted, self.named, self.numbered, self.paired, self.unfolded, self.counting)
        )(place, depth)

    def turns(self, place: Place, varying: str) -> Place:
        """The body of a loop."""
        return place.branch(varying=varying, apart=False, apart_outside=place.apart, current="")

    def words(self) -> str:
        """A few different words, as a list."""
        start = self.integer(0, 2)
        return f"[{listed(WORDS[start : start + self.integer(1, 3)])}]"

    def counted(self, place: Place, depth: int) -> None:
        """A loop over a range."""
        i = self.fresh("i")
        n = self.integer(1, 3)
        span = self.pick(
            (f"range({n})", f"range(1, {n + 1})", f"reversed(range({n}))", "range(0, 4, 2)")
        )
        with self.block(f"for {i} in {span}:"):
            self.skip(i)
            self.statements(self.turns(place, i), depth - 1)

    def skip(self, i: str) -> None:
        """Now and then leave out a turn, or all that are left."""
        if self.chance(15):
            with self.block(f"if {i} == {self.integer(1, 2)}:"):
                self.line(self.pick(("continue", "break")))

    def named(self, place: Place, depth: int) -> None:
        """A loop over strings."""
        s = self.fresh("word")
        with self.block(f"for {s} in {self.words()}:"):
            self.statements(self.turns(place, s), depth - 1)

    def numbered(self, place: Place, depth: int) -> None:
        """A loop with enumerate."""
        i, s = self.fresh("i"), self.fresh("word")
        start = ", 1" if self.chance(20) else ""
        with self.block(f"for {i}, {s} in enumerate({self.words()}{start}):"):
            self.statements(self.turns(place, self.pick((i, s))), depth - 1)

    def paired(self, place: Place, depth: int) -> None:
        """A loop with zip."""
        s, i = self.fresh("word"), self.fresh("i")
        with self.block(f"for {s}, {i} in zip({self.words()}, [3, 5, 7]):"):
            self.statements(self.turns(place, self.pick((i, s))), depth - 1)

    def unfolded(self, place: Place, depth: int) -> None:
        """A loop over a dict, or over a product."""
        s, i = self.fresh("word"), self.fresh("i")
        text = f'for {s}, {i} in sorted({{"a": 1, "b": 2}}.items()):'
        if not self.dialect.python2 and self.chance(40):
            text = f'for {s}, {i} in {{"q": 1, "k": 2}}.items():'
        if self.chance(25):
            text = f'for {s}, {i} in itertools.product(["a"], range(2)):'
            with self.block(text):
                self.statements(self.turns(place, i), depth - 1)
                return
        with self.block(text):
            self.statements(self.turns(place, self.pick((i, s))), depth - 1)

    def counting(self, place: Place, depth: int) -> None:
        """A while loop."""
        i = self.fresh("i")
        self.line(f"{i} = 0")
        with self.block(f"while {i} < {self.integer(1, 3)}:"):
            self.statements(self.turns(place, i), depth - 1)
            self.line(f"{i} += 1")

    # Conditions and the rest.

    def condition(self, place: Place, depth: int) -> None:
        """An if whose condition is known."""
        tests = ["1 < 2", 'len("ab") == 3', "not []", '"a" in ("a", "b")', "None is None"]
        v = place.varying
        if v and self.chance(70):
            tests = [f"{v} == {v}", f"len(str({v})) > 1", f'str({v}).endswith("a")', f"not {v}"]
            if self.is_number(v):
                tests = [f"{v} % 2 == 0", f"{v} > 0", f"{v} == 1", f"{v} < 1"]
        with self.block(f"if {self.pick(tests)}:"):
            self.statements(place.branch(), depth - 1)
        if self.chance(20):
            with self.block(f"elif {self.pick(tests)}:"):
                self.statements(place.branch(), depth - 1)
        if self.chance(55):
            with self.block("else:"):
                self.statements(place.branch(), depth - 1)

    def fallback(self, place: Place, depth: int) -> None:
        """Make a variable; if it is there, share it, as much code does."""
        name = self.name(place)
        v = self.fresh("v")
        call = f"{self.v1}get_variable({name}, [2])"
        with self.block("try:"):
            self.line(f"{v} = {call}")
        with self.block("except ValueError:"):
            scope = f"{self.v1}get_variable_scope()"
            if self.chance(50):
                with self.block(f"with {self.v1}variable_scope({scope}, reuse=True):"):
                    self.write_get(place.branch(), name, "v", "", True)
            else:
                self.line(f"{v} = None")
        if self.chance(30):
            with self.block(self.pick(("else:", "finally:"))):
                self.statement(place.branch(), 0)

    def nested_function(self, place: Place, depth: int) -> None:
        """A function made and called on the spot, with what is around as defaults and closure."""
        f = self.fresh("now")
        tensor = self.tensor(place)
        parameters = f"x={tensor.text}, k=1" if tensor else "k=1"
        inner = place.branch()
        if tensor:
            inner.tensors.append(Tensor("x", tensor.shape))
        with self.block(f"def {f}({parameters}):"):
            self.statements(inner, depth - 1)
        self.line(f"{f}()")

    def matched(self, place: Place, depth: int) -> None:
        """A match statement, where the Python knows it."""
        if self.dialect.version < (2, 0):
            self.condition(place, depth)
            return
        subject, pattern = self.pick(
            (
                ('("a", 1)', '("a", n)'),
                ('{"kind": "conv"}', '{"kind": "conv"}'),
                ("3", "1 | 2"),
                ('"b"', '"a" | "b"'),
                ("[1, 2, 3]", "[1, *rest]"),
            )
        )
        with self.block(f"match {subject}:"):
            with self.block(f"case {pattern}:"):
                self.statements(place.branch(), depth - 1)
            with self.block("case _:"):
                self.statements(place.branch(), depth - 1)

    def chore(self, place: Place) -> None:
        """Python that leaves TensorFlow alone, and then a variable that is named by it."""
        a, b = self.fresh("n"), self.fresh("n")
        forms = [
            f'{a}, {b} = "foo:b".split(":")',
            f'({a}, _), {b} = ("foo", 1), "b"',
            f'{a} = {b} = "foo"',
            f'{a}, {b} = [k for k in ("foo", "", "b") if k]',
            f'{a}, {b} = sorted({{"foo", "b"}})',
            f"{a}, {b} = map(str, (1, 2))",
            f'{b}, {a} = (lambda p, q="foo": (p, q))("b")',
        ]
        if not self.dialect.python2:
            forms.append(f'{a}, *_, {b} = ["foo", 1, 2, "b"]')
        self.line(self.pick(forms))
        if self.chance(30):
            self.line(
                self.pick((f'assert {a} != "q"', f"{a} += str(len({b}))", f"{a} = {b} or {a}"))
            )
        result = Tensor(self.fresh("v"), "s")
        self.guarded(f"{result.text} = tf.Variable(1.0, name={self.pick((a, b))})", place, result)

    def nested_calls(self, place: Place) -> None:
        """Calls in calls; several sites on a line, so only where columns are known."""
        a = self.tensor(place, "v")
        if a is None or self.dialect.version < (2, 0):
            self.chore(place)
            return
        name = self.name(place)
        t = self.fresh("t")
        form = self.pick(
            (
                f"{t} = tf.add(tf.identity({a.text}), tf.exp({a.text}, name={name}))",
                f"{t} = tf.tanh({a.text} * 2.0 + 1.0)",
                f"{t} = tf.square({a.text} - tf.reduce_mean({a.text}))",
                f"{t} = tf.nn.relu(tf.add({a.text}, tf.constant([1.0, 2.0])), name={name})",
                f"{t} = ({a.text} + {a.text}) * ({a.text} + 1.0)",
            )
        )
        self.guarded(form, place, Tensor(t, "v"), self.odd(name))

    def listed(self, place: Place) -> None:
        """Variables or ops made in a comprehension."""
        i = self.fresh("i")
        inner = self.turns(place, i)
        name = self.varied(inner)
        shape = self.pick("vsm")
        call = f"{self.v1}get_variable({name}, {SHAPES[shape]})"
        if not place.apart:
            call = f"tf.Variable(1.0, name={name})"
            shape = "s"
        if self.chance(30):
            call, shape = f"tf.identity([1.0, 2.0], name={self.name(inner)})", "v"
        plain = place.plain or "get_" not in call
        target = self.fresh("vs")
        if self.chance(25):
            text = f"{target} = {{{i}: {call} for {i} in range({self.integer(1, 3)})}}"
        else:
            text = f"{target} = [{call} for {i} in range({self.integer(1, 3)})]"
        risky = "get_" in call and place.reusing
        self.guarded(text, place, Tensor(f"{target}[0]", shape if plain else "-"), risky)

    def helped(self, place: Place) -> None:
        """An op by way of a lambda, a map, or unpacked arguments."""
        a = self.tensor(place, "v")
        if a is None:
            self.source(place)
            return
        name = self.name(place)
        t = self.fresh("t")
        form = self.pick(
            (
                f"{t} = (lambda x: tf.add(x, 1.0, name={name}))({a.text})",
                f"{t} = tf.add(*[{a.text}, {a.text}])",
                f'{t} = tf.add({a.text}, **{{"y": 1.0, "name": {name}}})',
                f"{t} = list(map(tf.identity, [{a.text}, {a.text}]))[0]",
                f"{t} = functools.partial(tf.multiply, {a.text})({a.text}, name={name})",
                f'{t} = getattr(tf, "add")({a.text}, 2.0)',
            )
        )
        self.guarded(form, place, Tensor(t, "v"), self.odd(name))

    def simple(self, place: Place) -> list[tuple[int, Callable[[Place], None]]]:
        """Statements of one line, with their weights."""
        return [*super().simple(place), (6, self.listed), (6, self.helped), *self.more_simple()]

    def more_simple(self) -> list[tuple[int, Callable[[Place], None]]]:
        """Statements that are less about TensorFlow than about Python."""
        return [(4, self.chore), (4, self.nested_calls)]

    def blocks(self, place: Place) -> list[tuple[int, Callable[[Place, int], None]]]:
        """Statements with a body, with their weights."""
        more: list[tuple[int, Callable[[Place, int], None]]] = [
            (22, self.loop),
            (14, self.condition),
            (6, self.fallback),
            (6, self.nested_function),
            (3, self.matched),
        ]
        return [*super().blocks(place), *more]
