"""`tf.contrib.layers`: regularizers.

After `contrib/layers/python/layers/regularizers.py` of 0.12 to 1.15.
"""

import tensorflow as tf
from tensorflow import _contrib

name_scope = tf.name_scope
scope_op = _contrib.scope_op


def check(scale, refuses, kind):
    if isinstance(scale, int):
        raise ValueError("scale cannot be an integer: %s" % (scale,))
    if isinstance(scale, float) and scale < 0.0:
        raise ValueError("Setting a scale less than 0 on a regularizer: %g%s" % (scale, refuses))


def nothing(weights):
    return None


def scaled(name, scale, scope):
    if isinstance(scale, float) and scale == 0.0:
        return nothing

    def regularize(weights):
        with name_scope(scope, name, [weights]) as sc:
            return scope_op(sc, weights, [])

    return regularize


def l1_regularizer(scale, scope=None):
    check(scale, "", "l1")
    return scaled("l1_regularizer", scale, scope)


def l2_regularizer(scale, scope=None):
    check(scale, ".", "l2")
    return scaled("l2_regularizer", scale, scope)


def l1_l2_regularizer(scale_l1=1.0, scale_l2=1.0, scope=None):
    for name, scale in (("scale_l1", scale_l1), ("scale_l2", scale_l2)):
        if isinstance(scale, int):
            raise ValueError("%s cannot be an integer: %s" % (name, scale))
    scope = scope or "l1_l2_regularizer"
    if scale_l1 == 0.0:
        return l2_regularizer(scale_l2, scope)
    if scale_l2 == 0.0:
        return l1_regularizer(scale_l1, scope)
    return sum_regularizer([l1_regularizer(scale_l1), l2_regularizer(scale_l2)], scope=scope)


def sum_regularizer(regularizer_list, scope=None):
    regularizers = [each for each in regularizer_list if each is not None]
    if not regularizers:
        return None

    def regularize(weights):
        with name_scope(scope, "sum_regularizer", [weights]) as sc:
            found = [each(weights) for each in regularizers]
            if all(each is None for each in found):
                return None
            return scope_op(sc, weights, [])

    return regularize


def apply_regularization(regularizer, weights_list=None):
    if not weights_list:
        weights_list = tf.get_collection(tf.GraphKeys.WEIGHTS)
    if not weights_list:
        raise ValueError("No weights to regularize.")
    with name_scope("get_regularization_penalty", values=weights_list) as sc:
        penalties = [regularizer(each) for each in weights_list]
        penalty = scope_op(sc, penalties[0], [], *penalties)
        tf.add_to_collection(tf.GraphKeys.REGULARIZATION_LOSSES, penalty)
        return penalty
