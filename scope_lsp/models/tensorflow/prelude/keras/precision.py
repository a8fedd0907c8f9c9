"""Policies of dtypes, and the optimizer that scales losses for them.

After `mixed_precision/` of Keras 2.10, and `src/dtype_policies` of Keras 3. Variables are of the
policy's `variable_dtype`, which is that without a policy.
"""

import tensorflow as tf

keras = tf._keras
version = tf._version


class Policy(object):
    def __init__(self, name="float32", *args, **kwargs):
        self._name = name
        if isinstance(name, str) and name.startswith("mixed_"):
            self._types = name[len("mixed_") :], "float32"
        else:
            self._types = name, name

    name = property(lambda self: self._name)
    compute_dtype = property(lambda self: self._types[0])
    variable_dtype = property(lambda self: self._types[1])

    def get_config(self):
        return {"name": self._name}


kept = [Policy()]
"""The policy that layers have by default."""


def global_policy():
    return kept[0]


def set_global_policy(policy):
    kept[0] = Policy(policy) if isinstance(policy, str) else policy


def scaled(optimizer):
    """What `compile` makes of an optimizer under the policy."""
    found = kept[0]
    if not isinstance(found, Policy) or found.name != "mixed_float16":
        return optimizer
    if not hasattr(optimizer, "get_config") or isinstance(optimizer, LossScaleOptimizer):
        return optimizer
    if version.keras_is_v3:
        return tf.keras.optimizers.LossScaleOptimizer(optimizer, name="loss_scale_optimizer")
    return LossScaleOptimizer(optimizer)


class LossScaleOptimizer(object):
    """That of Keras 2, whose state stands in no scope."""

    def __init__(
        self, inner_optimizer, dynamic=True, initial_scale=None, dynamic_growth_steps=None
    ):
        self._inner = inner_optimizer
        with tf._init_scope():
            if dynamic:
                keras.variable("current_loss_scale", (), "float32", None, False)
                keras.variable("good_steps", (), "int64", None, False)

    inner_optimizer = property(lambda self: self._inner)

    def get_scaled_loss(self, loss):
        return loss() if callable(loss) else loss

    def get_unscaled_gradients(self, grads):
        return grads

    def __getattr__(self, name):
        if name.startswith("__") or name == "_inner":
            raise AttributeError(name)
        return getattr(self._inner, name)
