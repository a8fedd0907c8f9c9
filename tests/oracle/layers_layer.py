"""Networks: layers, cells, templates and optimizers under scopes, functions, loops and conditions.

Inputs keep their shapes, so that any layer may follow any other that takes it.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence

from tests.oracle.cell_calls import CELLS, KERAS_OPTIMIZERS, OPTIMIZERS, Call
from tests.oracle.dialects import Dialect
from tests.oracle.layer import Layer
from tests.oracle.layer_calls import LAYERS
from tests.oracle.writing import Chooser, Writer

NAMES = ("a", "net", "Net", "fc", "conv", "h", "h_1", "a/b", "dense", "encoder", "rnn")
INPUTS = {"r": "[4, 6]", "i": "[2, 8, 8, 3]", "s": "[2, 5, 6]"}
FAILURES = "(ValueError, TypeError)"


@dataclasses.dataclass
class Here:
    """What a place has: the present tensor of each shape, and what varies, if it runs again."""

    tensors: dict[str, str]
    varying: str = ""
    depth: int = 0

    def inside(self, varying: str = "") -> Here:
        """A block here."""
        return Here(dict(self.tensors), varying or self.varying, self.depth + 1)


class LayersLayer(Writer):
    """Statements that make networks."""

    def __init__(self, chooser: Chooser, dialect: Dialect) -> None:
        super().__init__(chooser, dialect)
        self.layers = [layer for layer in LAYERS if layer.fits(dialect)]
        self.uses: list[Callable[[Here], None]] = []

    def network_program(self, size: int = 6) -> str:
        """A whole program."""
        for line in self.dialect.header:
            self.line(line)
        if any("slim." in layer.template for layer in self.layers):
            self.line("slim = tf.contrib.slim")
        for _ in range(self.integer(0, 2)):
            self.pick((self.function, self.template))()
        if self.dialect.in_graph:
            with self.block("with tf.Graph().as_default():"):
                self.main(size)
        else:
            self.main(size)
        return self.text()

    def main(self, size: int) -> None:
        """Inputs, a network, and its training."""
        here = Here({})
        for shape, dimensions in INPUTS.items():
            here.tensors[shape] = f"x_{shape}"
            given = f"{self.v1}placeholder(tf.float32, {dimensions})"
            self.line(f"x_{shape} = {f'tf.ones({dimensions})' if self.dialect.eager else given}")
        for use in self.uses:
            use(here)
        for _ in range(self.integer(2, size)):
            self.statement(here)
        if self.chance(50):
            (self.train_eagerly if self.dialect.eager else self.train)(here)

    def statement(self, here: Here) -> None:
        """One statement, or a block of them."""
        if here.depth > 2 or self.chance(60):
            self.weighted([(60, self.layer), (8, self.variable), (6, self.plain), (8, self.use)])(
                here
            )
            return
        self.weighted(
            [(40, self.scope), (16, self.loop), (16, self.twice), (8, self.cond), (6, self.turns)]
            + ([(14, self.arguments)] if self.dialect.has((0, 12), (2, 0)) else [])
        )(here)

    def statements(self, here: Here, most: int = 3) -> None:
        """A few of them."""
        for _ in range(self.integer(1, most)):
            self.statement(here)

    # Names.

    def name(self, here: Here) -> str:
        """A name, which varies with the turns of a loop."""
        word = self.pick(NAMES)
        return f'"{word}%d" % {here.varying}' if here.varying and self.chance(50) else f'"{word}"'

    # Layers and variables.

    def layer(self, here: Here, reuse: str = "") -> None:
        """A layer of those that the dialect has, on what is here."""
        if not self.layers:
            self.variable(here)
            return
        layer = self.pick([each for each in self.layers if each.takes in here.tensors])
        self.write(layer, here, self.name(here) if self.chance(45) else "", reuse)

    def write(self, layer: Layer, here: Here, name: str, reuse: str = "") -> None:
        """A layer's call; one that has a name may clash with another."""
        named = f"{layer.name}={name}" if name else ""
        text = layer.template.format(
            x=here.tensors[layer.takes],
            n=f", {named}" if named else "",
            n0=named,
            r=f", reuse={reuse}" if reuse and name else "",
            c=self.cell() if "{c}" in layer.template else "",
            v1=self.v1,
        )
        result = self.fresh("y")
        self.attempt(f"{result} = {text}", f"{result} = {here.tensors[layer.takes]}")
        if layer.gives in here.tensors:
            here.tensors[layer.gives] = result

    def attempt(self, text: str, instead: str) -> None:
        """A statement that may fail, and what stands for it then."""
        with self.block("try:"):
            self.line(text)
        with self.block(f"except {FAILURES}:"):
            self.line(instead)

    def cell(self) -> str:
        """A cell."""
        homes = ["tf.nn.rnn_cell"]
        if self.dialect.has((1, 2), (2, 0)):
            homes.append("tf.contrib.rnn")
        text = self.known(CELLS)
        return text.replace("{rnn}", self.pick(homes))

    def known(self, calls: Sequence[Call]) -> str:
        """One of the calls that the dialect has."""
        return self.pick([each for each in calls if each.fits(self.dialect)]).template

    def variable(self, here: Here) -> None:
        """A variable, and what is made of it."""
        name, result = self.name(here), self.fresh("y")
        row = here.tensors["r"]
        call = self.pick(
            (
                f"{row} * {self.v1}get_variable({name}, [6])",
                f"{row} + tf.Variable(tf.zeros([6]), name={name})",
                f"tf.matmul({row}, {self.v1}get_variable({name}, [6, 6]))",
            )
        )
        self.attempt(f"{result} = {call}", f"{result} = {row}")
        here.tensors["r"] = result

    def plain(self, here: Here) -> None:
        """An op without variables."""
        result = self.fresh("y")
        shape = self.pick(list(here.tensors))
        op = self.pick(("tf.nn.relu({0})", "tf.tanh({0})", "{0} + {0}", "tf.identity({0})"))
        self.line(f"{result} = {op.format(here.tensors[shape])}")
        here.tensors[shape] = result

    # Blocks.

    def scope(self, here: Here) -> None:
        """A scope of one kind or another."""
        name = self.name(here)
        heads = [
            f"{self.v1}variable_scope({name})",
            f"{self.v1}variable_scope({name})",
            f"{self.v1}variable_scope(None, {name})",
            f"{self.v1}name_scope({name})",
            f"{self.v1}variable_scope({name}, reuse=tf.AUTO_REUSE)"
            if self.dialect.has((1, 4), (2, 0))
            else f"{self.v1}variable_scope({name}), {self.v1}name_scope({name})",
        ]
        inner = here.inside()
        with self.block(f"with {self.pick(heads)}:"):
            self.statements(inner)

    def loop(self, here: Here) -> None:
        """Layers in a loop, each on the last one."""
        i, state = self.fresh("i"), self.fresh("h")
        self.line(f"{state} = {here.tensors['r']}")
        inner = here.inside(i)
        inner.tensors["r"] = state
        head = self.pick((f"range({self.integer(1, 3)})", "[1, 5]"))
        with self.block(f"for {i} in {head}:"):
            if self.chance(50):
                with self.block(f'with {self.v1}variable_scope("{self.pick(NAMES)}%d" % {i}):'):
                    self.statements(inner)
                    self.line(f"{state} = {inner.tensors['r']}")
            else:
                self.statements(inner)
                self.line(f"{state} = {inner.tensors['r']}")
        here.tensors["r"] = state

    def twice(self, here: Here) -> None:
        """A scope whose variables are made, then shared."""
        name, kept = self.name(here), self.fresh("kept")
        layers = [each for each in self.layers if each.takes in here.tensors]
        chosen = [(self.pick(layers), f'"{self.fresh("n")}"') for _ in range(2)] if layers else []
        for reuse in ("", ", reuse=True"):
            scope = kept if reuse and self.chance(30) else name
            inner = here.inside()
            with self.block(f"with {self.v1}variable_scope({scope}{reuse}) as {kept}:"):
                for layer, own in chosen:
                    self.write(layer, inner, own)
                if not chosen:
                    self.variable(inner)

    def arguments(self, here: Here) -> None:
        """An arg_scope of slim."""
        what = self.pick(
            (
                "[slim.fully_connected], activation_fn=None",
                "[slim.conv2d, slim.fully_connected], normalizer_fn=slim.batch_norm",
                "[slim.fully_connected, slim.conv2d], biases_initializer=None",
                "[slim.batch_norm], scale=True",
            )
        )
        with self.block(f"with slim.arg_scope({what}):"):
            self.statements(here.inside())

    def cond(self, here: Here) -> None:
        """A condition in the graph."""
        result, row = self.fresh("y"), here.tensors["r"]
        name = self.name(here)
        self.line(
            f"{result} = tf.cond(tf.reduce_sum({row}) > 0.0, lambda: {row} * 2.0, "
            f"lambda: tf.nn.relu({row}, name={name}))"
        )
        here.tensors["r"] = result

    def turns(self, here: Here) -> None:
        """A loop in the graph."""
        result, row = self.fresh("y"), here.tensors["r"]
        named = f", name={self.name(here)}" if self.chance(40) else ""
        self.line(
            f"{result} = tf.while_loop(lambda i, h: i < 3, lambda i, h: (i + 1, tf.tanh(h)), "
            f"[tf.constant(0), {row}]{named})[1]"
        )
        here.tensors["r"] = result

    # What is defined before.

    def function(self) -> None:
        """A function that makes a part of a network."""
        f = self.fresh("net")
        inner = Here({shape: shape for shape in INPUTS}, depth=2)
        with (
            self.block(f'def {f}(r, i, s, name="{f}", reuse=None):'),
            self.block(f"with {self.v1}variable_scope(name, reuse=reuse):"),
        ):
            self.statements(inner)
            self.line(f"return {inner.tensors['r']}")
        self.uses.append(lambda here: self.call(f, here))

    def call(self, f: str, here: Here) -> None:
        """Call it, and perhaps again to share."""
        arguments = ", ".join(here.tensors[shape] for shape in INPUTS)
        for more in ("", *((", reuse=True",) if self.chance(50) else ())):
            result = self.fresh("y")
            self.attempt(f"{result} = {f}({arguments}{more})", f"{result} = {here.tensors['r']}")
        here.tensors["r"] = result

    def template(self) -> None:
        """A template, which shares what it has made."""
        f = self.fresh("part")
        inner = Here({shape: shape for shape in INPUTS}, depth=2)
        with self.block(f"def {f}(r, i, s):"):
            self.statements(inner)
            self.line(f"return {inner.tensors['r']}")
        shared = self.fresh("shared")
        self.line(f'{shared} = {self.v1}make_template("{self.pick(NAMES)}", {f})')
        self.uses.append(lambda here: self.call_template(shared, here))

    def call_template(self, shared: str, here: Here) -> None:
        """Call it once or twice."""
        arguments = ", ".join(here.tensors[shape] for shape in INPUTS)
        for _ in range(self.integer(1, 2)):
            result = self.fresh("y")
            self.attempt(f"{result} = {shared}({arguments})", f"{result} = {here.tensors['r']}")
            here.tensors["r"] = result

    def use(self, here: Here) -> None:
        """Use something that was defined before."""
        if self.uses and here.depth < 2:
            self.pick(self.uses)(here)
        else:
            self.layer(here)

    # Training.

    def train(self, here: Here) -> None:
        """A loss and an optimizer."""
        sums = " + ".join(f"tf.reduce_sum({here.tensors[shape]})" for shape in "ri")
        self.line(f"loss = {sums}")
        optimizer = self.known(OPTIMIZERS).format(v1=self.v1)
        step = ""
        if self.chance(30):
            made = 'tf.Variable(0, trainable=False, name="global_step")'
            if self.dialect.has((1, 4)):
                made = f"{self.v1}train.get_or_create_global_step()"
            self.line(f"step = {made}")
            step = ", global_step=step"
        # What `compute_gradients` gives isn't followed: its names are unknown, and said to be.
        if self.chance(30):
            with self.block(f'with {self.v1}variable_scope("{self.pick(NAMES)}"):'):
                self.line(f"train = {optimizer}.minimize(loss{step})")
        else:
            self.line(f"train = {optimizer}.minimize(loss{step})")

    def train_eagerly(self, here: Here) -> None:
        """A variable that an optimizer trains, without a graph."""
        self.line(f"v = tf.Variable(tf.ones([6]), name={self.name(here)})")
        if self.chance(70):
            optimizer = self.known(KERAS_OPTIMIZERS)
            self.line(f"tf.keras.optimizers.{optimizer}.apply_gradients([(tf.ones([6]), v)])")
        else:
            optimizer = self.known(OPTIMIZERS).format(v1=self.v1)
            self.line(f"{optimizer}.minimize(lambda: tf.reduce_sum(v * v))")
