"""All default names that TensorFlow's own Python code gives to ops and scopes."""

import ast
import os
import re

from tensorflow.python.framework import ops

SCOPES = re.compile(
    r"(name|variable|op|variable_op|summary)_scope$|^(name_scope_v1|name_scope_v2|get_variable|add_weight|add_variable)$"
)
NAME = re.compile(r"^[A-Za-z0-9.][\w.\\/-]*$")
SKIPPED = re.compile(r"(^|/)(testdata|tests?|include|examples|lite|debug)(/|$)|_test\.py$")


def sources():
    """The Python files of the installed package."""
    root = os.path.dirname(os.path.dirname(os.path.abspath(ops.__file__.replace(".pyc", ".py"))))
    for package in (root, os.path.join(os.path.dirname(root), "contrib")):
        for folder, _, files in os.walk(package):
            for name in files:
                path = os.path.join(folder, name)
                if name.endswith(".py") and not SKIPPED.search(path[len(root) :]):
                    yield path


def text_of(node):
    """The text of a string in the source, or None."""
    value = (
        getattr(node, "s", None)
        if isinstance(node, getattr(ast, "Str", ()))
        else getattr(node, "value", None)
    )
    return value if isinstance(node, ast.expr) and isinstance(value, str) else None


def called(node):
    """The last name of what a call calls."""
    return getattr(node.func, "attr", None) or getattr(node.func, "id", "")


def of_call(node):
    """The names that a call gives."""
    for keyword in node.keywords:
        if keyword.arg in ("name", "default_name", "scope", "_name"):
            yield text_of(keyword.value)
    if SCOPES.search(called(node)):
        for argument in node.args:
            yield text_of(argument)


def of_function(node):
    """The default of a parameter `name` or `scope`."""
    for argument, default in zip(node.args.args[::-1], node.args.defaults[::-1]):
        if (getattr(argument, "arg", None) or getattr(argument, "id", None)) in ("name", "scope"):
            yield text_of(default)


def of_source(path):
    """The names in one file."""
    with open(path, "rb") as file:
        try:
            tree = ast.parse(file.read())
        except SyntaxError:
            return
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            found = of_call(node)
        elif isinstance(node, ast.FunctionDef):
            found = of_function(node)
        else:
            continue
        for name in found:
            if name and NAME.match(name):
                yield name


def op_types():
    """The types of all registered ops."""
    from tensorflow.python.framework import op_def_registry

    listed = getattr(op_def_registry, "get_registered_ops", None)
    if listed is not None:
        return list(listed())
    from tensorflow.core.framework import op_def_pb2
    from tensorflow.python.client import pywrap_tf_session

    op_list = op_def_pb2.OpList()
    op_list.ParseFromString(pywrap_tf_session.TF_GetBuffer(pywrap_tf_session.TF_GetAllOpList()))
    return [op.name for op in op_list.op]


def words(tables):
    """The vocabulary, sorted: what the sources, the ops and the probes name."""
    found = set(op_types())
    for path in sources():
        found.update(name for name in of_source(path))
    for table in ("apis", "operators", "methods"):
        for entry in tables[table].values():
            found.update(name for name, _ in entry.get("adds", ()) if "{" not in name)
    return sorted(str(name) for name in found)
