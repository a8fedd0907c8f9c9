"""`tf.contrib.framework`: variables, and asking for those that exist.

After `contrib/framework/python/ops/variables.py` of 0.12 to 1.15.
"""

import functools
import re

import tensorflow as tf
from tensorflow import _model, _version

COULD_NOT = _version.words_for_unfound_variable

add_arg_scope = tf.contrib.framework.add_arg_scope
get_variables = tf.contrib.framework.get_variables
get_variable = tf.get_variable


@add_arg_scope
def variable(
    name, shape=None, dtype=None, initializer=None, regularizer=None, trainable=True,
    collections=None, caching_device=None, device=None, partitioner=None, custom_getter=None,
    use_resource=None, synchronization=None, aggregation=None,
):  # fmt: skip
    getter = get_variable
    if custom_getter is not None:
        getter = functools.partial(custom_getter, reuse=tf.get_variable_scope().reuse)
    more = {}
    if partitioner is not None:
        more["partitioner"] = partitioner
    if use_resource is not None:
        more["use_resource"] = use_resource
    return getter(
        name, shape=shape, dtype=dtype, initializer=initializer, regularizer=regularizer,
        trainable=trainable, collections=["variables"] if collections is None else collections,
        caching_device=caching_device, **more
    )  # fmt: skip


@add_arg_scope
def model_variable(
    name, shape=None, dtype=tf.float32, initializer=None, regularizer=None, trainable=True,
    collections=None, caching_device=None, device=None, partitioner=None, custom_getter=None,
    use_resource=None, synchronization=None, aggregation=None,
):  # fmt: skip
    return variable(
        name, shape=shape, dtype=dtype, initializer=initializer, regularizer=regularizer,
        trainable=trainable,
        collections=[*(collections or ()), "variables", "model_variables"],
        caching_device=caching_device, device=device, partitioner=partitioner,
        custom_getter=custom_getter, use_resource=use_resource,
    )  # fmt: skip


def local_variable(initial_value, validate_shape=True, name=None, use_resource=None):
    return tf.Variable(
        initial_value, trainable=False, collections=["local_variables"],
        validate_shape=validate_shape, name=name,
    )  # fmt: skip


def global_variable(initial_value, validate_shape=True, name=None, use_resource=None):
    return tf.Variable(
        initial_value, trainable=False, collections=["variables"],
        validate_shape=validate_shape, name=name,
    )  # fmt: skip


def add_model_variable(var):
    tf.add_to_collection("model_variables", var)


def get_model_variables(scope=None, suffix=None):
    return get_variables(scope, suffix, "model_variables")


def get_local_variables(scope=None, suffix=None):
    return get_variables(scope, suffix, "local_variables")


def get_trainable_variables(scope=None, suffix=None):
    return get_variables(scope, suffix, "trainable_variables")


def get_variables_by_suffix(suffix, scope=None):
    return get_variables(scope=scope, suffix=suffix)


def get_variables_by_name(given_name, scope=None):
    return get_variables(scope=scope, suffix="/" + given_name + ":|^" + given_name + ":")


def get_variables_to_restore(include=None, exclude=None):
    if include is None:
        found = get_variables()
    else:
        if not isinstance(include, (list, tuple)):
            raise TypeError("include is provided but is not a list or a tuple.")
        found = [v for scope in include for v in get_variables(scope)]
    if exclude is None:
        return found
    if not isinstance(exclude, (list, tuple)):
        raise TypeError("exclude is provided but is not a list or a tuple.")
    excluded = [v for scope in exclude for v in get_variables(scope)]
    return [v for v in found if v not in excluded]


def get_unique_variable(var_op_name):
    candidates = get_variables(scope=var_op_name)
    if not candidates:
        raise ValueError("%s find variable %s" % (COULD_NOT, var_op_name))
    for candidate in candidates:
        if candidate.op.name == var_op_name:
            return candidate
    raise ValueError("Variable %s does not uniquely identify a variable" % var_op_name)


def get_variable_full_name(var):
    return var.op.name


def filter_variables(var_list, include_patterns=None, exclude_patterns=None, reg_search=True):
    match = re.search if reg_search else re.match
    found = list(var_list)
    if include_patterns is not None:
        found = [v for v in found if any(match(p, v.name) for p in include_patterns)]
    if exclude_patterns is not None:
        found = [v for v in found if not any(match(p, v.name) for p in exclude_patterns)]
    return found


# The global step


def get_global_step(graph=None):
    return tf.train.get_global_step(graph)


def create_global_step(graph=None):
    return tf.train.create_global_step(graph)


def get_or_create_global_step(graph=None):
    return tf.train.get_or_create_global_step(graph)


def assert_global_step(global_step_tensor):
    return None


def assert_or_get_global_step(graph=None, global_step_tensor=None):
    return get_global_step(graph) if global_step_tensor is None else global_step_tensor


def zero_initializer(ref, use_locking=True, name="zero_initializer"):
    return _model.op(name, inputs=[ref])
