"""Decorators of `tensorflow.python.util` that TensorFlow's libraries use, and programs after them.

None of them changes what a function adds to the graph (`deprecation.py`, `tf_contextlib.py`,
`tf_decorator.py`, `tf_export.py`, `tf_should_use.py`).
"""

from __future__ import annotations

from scope_lsp.domain.values import Api, Class, Function, Native, Partial, Value
from scope_lsp.models.python.functools_ import copy_attributes
from scope_lsp.models.registry import Call, api

_UTIL = "tf.python.util"
_CALLABLE = (Api, Class, Function, Native, Partial)


def _as_it_is(call: Call, /, *args: Value, **kwargs: Value) -> Value:
    """A decorator with arguments of its own, which gives the function itself."""
    return Native("decorator", lambda inner: inner.args[0])


def _as_it_is_at_once(
    call: Call, /, function: Value = None, *args: Value, **kwargs: Value
) -> Value:
    """A decorator with or without arguments of its own."""
    return function if isinstance(function, _CALLABLE) else _as_it_is(call)


for _name in ("deprecated", "deprecated_args", "deprecated_arg_values", "deprecated_endpoints"):
    api(f"{_UTIL}.deprecation.{_name}", f"tf.contrib.framework.{_name}")(_as_it_is)
for _name in ("tf_export", "keras_export", "estimator_export"):
    api(f"{_UTIL}.tf_export.{_name}")(_as_it_is)
api(
    f"{_UTIL}.tf_should_use.should_use_result",
    f"{_UTIL}.tf_should_use.must_use_result_or_fatal",
    f"{_UTIL}.dispatch.add_dispatch_support",
    f"{_UTIL}.dispatch.add_dispatch_list",
    f"{_UTIL}.dispatch.add_type_based_api_dispatcher",
    "tf.contrib.framework.experimental",
)(_as_it_is_at_once)
for _name in ("do_not_generate_docs", "do_not_doc_inheritable", "for_subclass_implementers"):
    api(f"{_UTIL}.tf_export.{_name}", f"{_UTIL}.tools.docs.doc_controls.{_name}")(_as_it_is_at_once)


@api(f"{_UTIL}.deprecation.deprecated_alias")
def deprecated_alias(
    call: Call, deprecated_name: Value, name: Value, func_or_class: Value, *args: Value
) -> Value:
    """Another name of a function."""
    return func_or_class


@api(f"{_UTIL}.deprecation.deprecated_argument_lookup")
def deprecated_argument_lookup(
    call: Call, new_name: Value, new_value: Value, old_name: Value, old_value: Value
) -> Value:
    """The value of an argument that has two names."""
    return new_value if old_value is None else old_value


@api(f"{_UTIL}.tf_contextlib.contextmanager")
def contextmanager(call: Call, target: Value) -> Value:
    """`contextlib.contextmanager`."""
    return call.invoke(Api("contextlib.contextmanager"), target)


@api(f"{_UTIL}.tf_decorator.make_decorator")
def make_decorator(
    call: Call,
    target: Value,
    decorator_func: Value,
    decorator_name: Value = None,
    decorator_doc: Value = "",
    decorator_argspec: Value = None,
) -> Value:
    """The function around another one, with its name."""
    return copy_attributes(call, decorator_func, target)


@api(f"{_UTIL}.tf_decorator.rewrap")
def rewrap(call: Call, decorator_func: Value, previous_target: Value, new_target: Value) -> Value:
    """The function that is wrapped in the end."""
    return new_target


@api(f"{_UTIL}.all_util.remove_undocumented", f"{_UTIL}.all_util.make_all")
def documented(call: Call, /, *args: Value, **kwargs: Value) -> Value:
    """Which names of a module are public (`all_util.py`)."""
    return call.unknown(plain=True)
