"""Check rules against programs: `python -m op_names.check OPS.json`.

Each line of `programs.txt` is evaluated in one graph, twice.  Before that its names
are foretold from the rules alone, with a counter for each name as TensorFlow
has it; what is told of the result and all names then in use must agree.
"""

from __future__ import print_function

import ast
import io
import itertools
import json
import os
import sys

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import tensorflow as tf

from op_names import operators, samples

PROGRAMS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "programs.txt")

BINARY = {
    "Add": "add",
    "Sub": "sub",
    "Mult": "mul",
    "Div": "truediv",
    "FloorDiv": "floordiv",
    "Mod": "mod",
    "Pow": "pow",
    "BitAnd": "and",
    "BitOr": "or",
    "BitXor": "xor",
    "MatMult": "matmul",
}
UNARY = {"USub": "__neg__", "Invert": "__invert__"}
COMPARE = {"Lt": "__lt__", "Gt": "__gt__", "LtE": "__le__", "GtE": "__ge__"}


def atoms_of(value):
    """The atoms of a real argument."""
    if isinstance(value, tf.Tensor):
        found = {"given", "tensor", "dtype:" + value.dtype.base_dtype.name} | shape_atoms(
            value.get_shape()
        )
        return found | ({"constant"} if value.op.type == "Const" else set())
    if isinstance(value, tf.Variable) or type(value).__name__.endswith("Variable"):
        kind = "resource" if "Resource" in type(value).__name__ else "ref"
        return {"given", "variable", kind, "dtype:" + value.dtype.base_dtype.name} | shape_atoms(
            value.get_shape()
        )
    if isinstance(value, tf.Operation):
        return {"given", "op"}
    if isinstance(value, (list, tuple)) and any(
        isinstance(item, (tf.Tensor, tf.Variable)) for item in value
    ):
        whole = all(isinstance(item, (tf.Tensor, tf.Variable)) for item in value)
        return {"given", "list", "len:%d" % len(value), "tensors" if whole else "mixed"}
    return samples.python_atoms(value)


def shape_atoms(shape):
    """The atoms of a static shape."""
    if shape.ndims is None:
        return {"unknown_rank", "dynamic_shape"}
    return {"known_rank", "rank:%d" % shape.ndims} | (
        set() if shape.is_fully_defined() else {"dynamic_shape"}
    )


def with_relations(atoms):
    """The atoms of all parameters with those that hold between two."""
    for name, other in itertools.permutations(atoms, 2):
        held, told = atoms[name], atoms[other]
        dtype = next((atom[1:] for atom in told if atom[0] == "=" and "dtype" in told), None)
        rank = next((int(atom[5:]) for atom in told if atom.startswith("rank:")), 0)
        if "dtype:%s" % dtype in held:
            atoms[name] = held | {"dtype=" + other}
        if rank and "int" in held and held & {"=-1", "=%d" % (rank - 1)}:
            atoms[name] = held | {"last=" + other}
    return atoms


def kind_of(item):
    """The kind of an element, for `each:`."""
    found = atoms_of(item)
    return next((kind for kind in ("tensor", "ref", "resource", "python") if kind in found), None)


class Rules(object):
    """The written rules and one graph's names as they foretell them."""

    def __init__(self, data):
        self.data, self.used = data, {}

    def entry(self, path):
        """The entry of a path, through the aliases."""
        aliases = self.data["aliases"]
        path = aliases.get(path, path)
        for prefix in ("tf.compat.v1.", "tf.compat.v2."):
            if path not in self.data["apis"] and path.startswith(prefix):
                path = aliases.get("tf." + path[len(prefix) :], "tf." + path[len(prefix) :])
        return self.data["apis"].get(path)

    def unique(self, name):
        """`Graph.unique_name`, with names compared as this version does."""
        fold = (lambda text: text.lower()) if FOLDS else (lambda text: text)
        key, number = fold(name), self.used.get(fold(name), 0)
        self.used[key] = number + 1
        if not number:
            return name
        base = key
        while key in self.used:
            key = "%s_%d" % (base, number)
            number += 1
        self.used[key] = 1
        return "%s_%d" % (name, number - 1)

    def call(self, entry, values, atoms):
        """Take the names of a call; return the foretold name of the result."""
        taken = self.names(entry, values, atoms)
        own = values.get(entry.get("named_by", "name"))
        plain = [name for name, _ in taken]
        for before, after in entry.get("with_name", ()) if own else ():
            if before == plain:
                taken = [
                    (name.replace("{%s}" % entry.get("named_by", "name"), own), name)
                    for name in after
                ]
                own = None
        named = entry["named"] if isinstance(entry["named"], list) else [entry["named"]]
        result = []
        for name, index in taken:
            given = own if own and index in named else name
            result.append((name, self.unique(fill(given, values))))
        for name in entry.get("outside", ()):
            self.unique(name)
        return self.result(entry, atoms, result, values)

    def names(self, entry, values, atoms):
        """(name, index) for each name taken."""
        found = []
        for index, (name, condition) in enumerate(entry["adds"]):
            any_of = condition if isinstance(condition, list) else [condition]
            found += [(name, index)] * max([holds(one, values, atoms) for one in any_of] + [0])
        return found

    @staticmethod
    def result(entry, atoms, taken, values):
        """The foretold name of the result, or None."""
        told = entry.get("returns")
        if isinstance(told, dict) and "variants" in told:
            told = next(
                label for condition, label in told["variants"] if holds(condition, values, atoms)
            )
        if not isinstance(told, list):
            return told
        first, slash, rest = fill(told[0], values).partition("/")
        numbers, default = {}, {}
        for name, real in taken:
            base = fill(name, values)
            number = numbers.get(base, 0)
            numbers[base] = number + 1
            default[base if not number else "%s_%d" % (base, number)] = real
        whole = fill(told[0], values)
        return default.get(whole) or default.get(first, "?" + first) + slash + rest


def fill(name, values):
    """A name with the texts of parameters filled in."""
    for parameter, value in values.items():
        if "{%s}" % parameter in name:
            name = name.replace("{%s}" % parameter, str(value))
    return name


def each(kind, value):
    """How often `each:kind` takes a name."""
    if kind == "open":
        return operators.index_elements(value)["open"]
    items = value if isinstance(value, (list, tuple)) else [value]
    return sum(kind_of(item) == kind for item in items)


def holds(condition, values, atoms):
    """How often a condition lets a name be taken."""
    count = 1
    for parameter, wanted in condition.items():
        for atom in wanted if isinstance(wanted, list) else [wanted]:
            if atom.startswith("each:"):
                count *= each(atom[5:], values.get(parameter))
            elif (atom.lstrip("!") in atoms.get(parameter, {"none"})) == atom.startswith("!"):
                return 0
    return count


STRINGS = (str, type(b"".decode("ascii")))

FOLDS = True


def top_level(used):
    """The names in use below no scope, each with its count."""
    return set(item for item in used.items() if "/" not in item[0])


class Program(object):
    """A graph with the arguments that the expressions use."""

    def __init__(self, data):
        global FOLDS
        FOLDS = not data["tensorflow"].startswith(("0.", "1.0", "1.1.", "1.2", "1.3", "1.4"))
        self.rules = Rules(data)
        self.graph = tf.Graph()
        with self.graph.as_default(), tf.name_scope("given") if hasattr(
            tf, "name_scope"
        ) else self.graph.name_scope("given"):
            self.names = self.arguments()
        self.rules.used = dict(self.graph._names_in_use)

    @staticmethod
    def arguments():
        """The values of the names in the expressions."""
        make = samples.placeholder
        variable = samples.ref_variable if tf.__version__ < "2" else samples.resource_variable
        x = make("float32", [4, 4])
        source = make("float32", [4, 4])
        return {
            "tf": tf,
            "x": x,
            "y": make("float32", [4, 4]),
            "u": make("float32", None),
            "z": make("float32", [1, 4]),
            "i": make("int32", [4, 2]),
            "j": make("int32", [4]),
            "b": make("bool", [4, 4]),
            "n": make("int32", []),
            "m": make("int32", []),
            "p": make("float32", []),
            "vec": make("float32", [4]),
            "img": make("float32", [2, 8, 8, 3]),
            "k": make("float32", [3, 3, 3, 5]),
            "picture": make("float32", [8, 8, 3]),
            "s": make("string", [4]),
            "op": x.op,
            "source": source,
            "loss": source * 2.0,
            "v": variable("float32", 2),
            "bias": variable("float32", 1),
            "step": make("int32", []),
            "mask": make("bool", [4]),
        }

    def eval(self, node):
        """The real value of a node."""
        return eval(compile(ast.Expression(node), "<argument>", "eval"), dict(self.names))

    def path(self, node):
        """The dotted path of a function."""
        return node.id if isinstance(node, ast.Name) else self.path(node.value) + "." + node.attr

    def foretell(self, node):
        """The foretold result of an expression; LookupError where nothing is told."""
        if isinstance(node, ast.Call) and not (
            isinstance(node.func, ast.Name) and node.func.id == "abs"
        ):
            return self.foretell_call(node)
        operator, operands = self.operation(node)
        entry = self.rules.data["operators"][operator]
        values = dict(zip([name.strip() for name in entry["params"].split(",")], operands))
        atoms = dict(
            (name, operators.index_atoms(value) if name == "index" else atoms_of(value))
            for name, value in values.items()
        )
        return self.rules.call(entry, values, with_relations(atoms))

    def operation(self, node):
        """The operator's name and its operands."""
        kind = type(getattr(node, "op", None)).__name__
        if isinstance(node, ast.BinOp):
            left, right = self.eval(node.left), self.eval(node.right)
            swapped = not isinstance(left, (tf.Tensor, tf.Variable))
            name = "__%s%s__" % (
                "r" if swapped else "",
                "div" if kind == "Div" and sys.version_info < (3,) else BINARY[kind],
            )
            return name, (right, left) if swapped else (left, right)
        if isinstance(node, ast.UnaryOp):
            return UNARY[kind], (self.eval(node.operand),)
        if isinstance(node, ast.Call):
            return "__abs__", (self.eval(node.args[0]),)
        if isinstance(node, ast.Compare):
            return COMPARE[type(node.ops[0]).__name__], (
                self.eval(node.left),
                self.eval(node.comparators[0]),
            )
        return "__getitem__", (self.eval(node.value), self.index(node))

    def index(self, node):
        """The real index of a subscript."""

        class Catch(object):
            def __getitem__(self, index):
                return index

        scope = dict(self.names, catch=Catch())
        text = ast.Subscript(
            value=ast.Name(id="catch", ctx=ast.Load()), slice=node.slice, ctx=ast.Load()
        )
        return eval(
            compile(
                ast.fix_missing_locations(ast.Expression(ast.copy_location(text, node))),
                "<index>",
                "eval",
            ),
            scope,
        )

    def foretell_call(self, node):
        """The foretold result of a call of a function."""
        entry = self.rules.entry(self.path(node.func))
        if entry is None or "adds" not in entry:
            raise LookupError
        spec = ast.parse("def f(%s): pass" % entry["params"].replace("=...", "=None")).body[0].args
        names = [getattr(arg, "arg", None) or arg.id for arg in spec.args]
        values = dict(
            (name, self.eval(default)) for name, default in zip(names[::-1], spec.defaults[::-1])
        )
        given = [self.eval(arg) for arg in node.args]
        values.update(zip(names, given))
        if spec.vararg:
            values[getattr(spec.vararg, "arg", spec.vararg)] = given[len(names) :]
        values.update((keyword.arg, self.eval(keyword.value)) for keyword in node.keywords)
        atoms = dict((name, atoms_of(value)) for name, value in values.items())
        return self.rules.call(entry, values, with_relations(atoms))

    def run(self, text):
        """Evaluate one expression and return what went wrong, or None."""
        node = ast.parse(text, mode="eval").body
        with self.graph.as_default():
            result = eval(text, dict(self.names))
        told = self.foretell(node)
        real = (
            result[0] if isinstance(result, (list, tuple)) and isinstance(told, STRINGS) else result
        )
        return self.difference(told, getattr(real, "op", real))

    def difference(self, told, op):
        """What differs between the foretold and the real names, or None."""
        really, mine = (top_level(used) for used in (self.graph._names_in_use, self.rules.used))
        if really != mine:
            return "names: %s" % sorted(really ^ mine)
        if isinstance(told, STRINGS) and isinstance(op, tf.Operation) and told[0] != "=":
            return None if told == op.name else "result: %s, really %s" % (told, op.name)
        return None


def judged(program, text):
    """The verdict on one expression, and what there is to say of it."""
    before = dict(program.graph._names_in_use)
    try:
        problem = program.run(text)
    except LookupError as error:
        return "not told", repr(error)
    except Exception as error:  # TensorFlow refuses, or the rules fail
        refused = before == program.graph._names_in_use
        return ("not in this version", None) if refused else ("not told", repr(error))
    finally:
        program.rules.used = dict(program.graph._names_in_use)
    return ("wrong", problem) if problem else ("right", None)


def main():
    """Run all programs, and print what differs."""
    with io.open(sys.argv[1], encoding="utf-8") as file:
        program = Program(json.load(file))
    counts = {"right": 0, "wrong": 0, "not told": 0, "not in this version": 0}
    with io.open(PROGRAMS, encoding="utf-8") as file:
        texts = file.read().splitlines()
    for text in texts * 2:
        verdict, problem = judged(program, str(text))
        counts[verdict] += 1
        if problem:
            print("%s: %s: %s" % (verdict, text, problem))
    print(", ".join("%s %d" % item for item in sorted(counts.items())))


if __name__ == "__main__":
    main()
