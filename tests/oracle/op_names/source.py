"""What the source of a function tells of its names, where no call of it works."""

import inspect
import re

from op_names import signatures

SCOPE = re.compile(
    r'(?:name_scope|op_scope|variable_scope)\(\s*(?:\[[^\]]*\]\s*,\s*)?name\s*,\s*(?:default_name\s*=\s*)?["\']([\w.]+)["\']'
)
OP = re.compile(r'(?:_apply_op_helper|apply_op)\(\s*["\'](\w+)["\']')


def text(function):
    """The source of `function`, or nothing."""
    try:
        return inspect.getsource(signatures.undecorated(function))
    except (IOError, OSError, TypeError):
        return ""


def entry(function):
    """The entry by source: one scope or one op, else unknown."""
    found = text(function)
    for pattern in (SCOPE, OP):
        names = list(dict.fromkeys(pattern.findall(found)))
        if len(names) == 1:
            return {"adds": [[names[0], {}]], "named": 0, "by": "source"}
    default = next(
        (p.default for p in signatures.parameters(function) or () if p.name == "name"), None
    )
    if isinstance(default, str):
        return {"adds": [[default, {}]], "named": 0, "by": "source"}
    return {"by": "unknown"}
