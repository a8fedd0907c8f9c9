"""Optimizers of `tf.contrib.opt`, and those that wrap others.

After `contrib/opt/python/training/`, `contrib/tpu/python/tpu/tpu_optimizer.py`,
`contrib/estimator/python/estimator/`, `contrib/mixed_precision/python/` and
`python/training/sync_replicas_optimizer.py` of 1.15.
"""

import tensorflow as tf
from tensorflow import _train

train = tf.compat.v1.train
AdamOptimizer, Optimizer = train.AdamOptimizer, train.Optimizer


class LazyAdamOptimizer(AdamOptimizer):
    pass


class NadamOptimizer(AdamOptimizer):
    pass


class AdaMaxOptimizer(AdamOptimizer):
    def __init__(
        self, learning_rate=0.001, beta1=0.9, beta2=0.999, epsilon=1e-8, use_locking=False,
        name="AdaMax",
    ):  # fmt: skip
        super(AdaMaxOptimizer, self).__init__(
            learning_rate, beta1, beta2, epsilon, use_locking, name
        )

    def _get_beta_accumulators(self):
        return super(AdaMaxOptimizer, self)._get_beta_accumulators()[0]

    def _create_slots(self, var_list):
        first = _train.first_by_name(var_list)
        self._create_non_slot_variable(self._beta1, "beta1_power", first)
        for v in var_list:
            self._zeros_slot(v, "m", self._name)
            self._zeros_slot(v, "v", self._name)


class AdamGSOptimizer(Optimizer):
    def __init__(
        self, global_step=0, learning_rate=0.001, beta1=0.9, beta2=0.999, epsilon=1e-8,
        use_locking=False, name="Adam",
    ):  # fmt: skip
        super(AdamGSOptimizer, self).__init__(use_locking, name)

    def _create_slots(self, var_list):
        for v in var_list:
            self._zeros_slot(v, "m", self._name)
            self._zeros_slot(v, "v", self._name)


class LazyAdamGSOptimizer(AdamGSOptimizer):
    pass


class OneSlotOptimizer(Optimizer):
    slot = "m"

    def _create_slots(self, var_list):
        for v in var_list:
            self._zeros_slot(v, self.slot, self._name)


class LARSOptimizer(OneSlotOptimizer):
    slot = "momentum"

    def __init__(
        self, learning_rate, momentum=0.9, weight_decay=0.0001, eeta=0.001, epsilon=0.0,
        name="LARSOptimizer", skip_list=None, use_nesterov=False,
    ):  # fmt: skip
        super(LARSOptimizer, self).__init__(False, name)


class PowerSignOptimizer(OneSlotOptimizer):
    def __init__(
        self, learning_rate=0.1, base=2.718281828459045, beta=0.9, sign_decay_fn=None,
        use_locking=False, name="PowerSignOptimizer",
    ):  # fmt: skip
        super(PowerSignOptimizer, self).__init__(use_locking, name)


class AddSignOptimizer(OneSlotOptimizer):
    def __init__(
        self, learning_rate=0.1, alpha=1.0, beta=0.9, sign_decay_fn=None, use_locking=False,
        name="AddSignOptimizer",
    ):  # fmt: skip
        super(AddSignOptimizer, self).__init__(use_locking, name)


class RegAdagradOptimizer(train.AdagradOptimizer):
    def __init__(
        self, learning_rate, initial_accumulator_value=0.1, use_locking=False, name="RegAdagrad"
    ):
        super(RegAdagradOptimizer, self).__init__(
            learning_rate, initial_accumulator_value, use_locking, name
        )


class DecoupledWeightDecayExtension(object):
    def __init__(self, weight_decay, **kwargs):
        self._weight_decay = weight_decay
        super(DecoupledWeightDecayExtension, self).__init__(**kwargs)

    def minimize(self, loss, global_step=None, var_list=None, *args, **kwargs):
        kwargs.pop("decay_var_list", None)
        return super(DecoupledWeightDecayExtension, self).minimize(
            loss, global_step, var_list, *args, **kwargs
        )

    def apply_gradients(self, grads_and_vars, global_step=None, name=None, decay_var_list=None):
        return super(DecoupledWeightDecayExtension, self).apply_gradients(
            grads_and_vars, global_step=global_step, name=name
        )


class AdamWOptimizer(DecoupledWeightDecayExtension, AdamOptimizer):
    def __init__(
        self, weight_decay, learning_rate=0.001, beta1=0.9, beta2=0.999, epsilon=1e-8,
        use_locking=False, name="AdamW",
    ):  # fmt: skip
        super(AdamWOptimizer, self).__init__(
            weight_decay,
            learning_rate=learning_rate,
            beta1=beta1,
            beta2=beta2,
            epsilon=epsilon,
            use_locking=use_locking,
            name=name,
        )


class MomentumWOptimizer(DecoupledWeightDecayExtension, train.MomentumOptimizer):
    def __init__(
        self, weight_decay, learning_rate, momentum, use_locking=False, name="MomentumW",
        use_nesterov=False,
    ):  # fmt: skip
        super(MomentumWOptimizer, self).__init__(
            weight_decay,
            learning_rate=learning_rate,
            momentum=momentum,
            use_locking=use_locking,
            name=name,
            use_nesterov=use_nesterov,
        )


def extend_with_decoupled_weight_decay(base_optimizer):
    class OptimizerWithDecoupledWeightDecay(DecoupledWeightDecayExtension, base_optimizer):
        def __init__(self, weight_decay, *args, **kwargs):
            super(OptimizerWithDecoupledWeightDecay, self).__init__(weight_decay, *args, **kwargs)

    return OptimizerWithDecoupledWeightDecay


class Wrapper(Optimizer):
    """An optimizer that lets another one do the work."""

    def __init__(self, opt, name="Wrapper"):
        super(Wrapper, self).__init__(False, name)
        self._opt = opt
        self._optimizer = opt

    def compute_gradients(self, *args, **kwargs):
        return self._opt.compute_gradients(*args, **kwargs)

    def apply_gradients(self, grads_and_vars, global_step=None, name=None):
        return self._opt.apply_gradients(grads_and_vars, global_step, name)

    def get_slot(self, *args, **kwargs):
        return self._opt.get_slot(*args, **kwargs)

    def get_slot_names(self, *args, **kwargs):
        return self._opt.get_slot_names(*args, **kwargs)

    def variables(self):
        return self._opt.variables()


class MovingAverageOptimizer(Wrapper):
    def __init__(self, opt, average_decay=0.9999, num_updates=None, sequential_update=True):
        super(MovingAverageOptimizer, self).__init__(opt)
        self._ema = train.ExponentialMovingAverage(average_decay, num_updates=num_updates)

    def apply_gradients(self, grads_and_vars, global_step=None, name=None):
        self._opt.apply_gradients(grads_and_vars, global_step=global_step, name=name)
        self._ema.apply(_train.trained(_train.applied(grads_and_vars)))
        return _train.named_operation("train_with_avg")

    def swapping_saver(self, var_list=None, name="swapping_saver", **kwargs):
        return train.Saver(var_list, name=name, **kwargs)


class MultitaskOptimizerWrapper(Wrapper):
    pass


class VariableClippingOptimizer(Wrapper):
    def __init__(
        self, opt, vars_to_clip_dims, max_norm, use_locking=False,
        colocate_clip_ops_with_vars=False, name="VariableClipping",
    ):  # fmt: skip
        super(VariableClippingOptimizer, self).__init__(opt, name)

    def apply_gradients(self, grads_and_vars, global_step=None, name=None):
        with tf.compat.v1.name_scope(name, self._name) as scope:
            self._opt.apply_gradients(grads_and_vars, global_step=global_step)
            return _train.operation(scope)


class DropStaleGradientOptimizer(Wrapper):
    def __init__(self, opt, staleness, use_locking=False, name="DropStaleGradient"):
        super(DropStaleGradientOptimizer, self).__init__(opt, name)

    def compute_gradients(self, loss, *args, **kwargs):
        _train.names("add")
        return self._opt.compute_gradients(tf.identity(loss), *args, **kwargs)

    def apply_gradients(self, grads_and_vars, global_step=None, name=None):
        tf.compat.v1.get_variable(
            "stale_counter", [], initializer=tf.compat.v1.zeros_initializer(), trainable=False
        )
        _train.names("sub", "Reshape", "LessEqual")
        with tf.compat.v1.name_scope("cond"):
            self._opt.apply_gradients(grads_and_vars)
        _train.names("AssignAdd", "add", "Cast", "truediv", "Gradient_staleness_percentage")
        return _train.named_operation("AssignAdd_1")


class CrossShardOptimizer(Wrapper):
    def __init__(
        self, opt, reduction="weighted_mean", name="CrossShardOptimizer", group_assignment=None
    ):
        super(CrossShardOptimizer, self).__init__(opt, name)

    def apply_gradients(self, grads_and_vars, global_step=None, name=None):
        pairs = _train.applied(grads_and_vars)
        for _ in _train.trained(pairs):
            _train.names("CrossReplicaSum")
        return self._opt.apply_gradients(pairs, global_step, name)


class TowerOptimizer(Wrapper):
    def __init__(self, optimizer_or_optimizer_fn):
        opt = optimizer_or_optimizer_fn
        if _train.is_function(opt):
            opt = opt()
        super(TowerOptimizer, self).__init__(opt, "TowerOptimizer")


class ClippedOptimizer(Wrapper):
    def __init__(self, opt, clip_norm):
        super(ClippedOptimizer, self).__init__(opt, "ClippedOptimizer")
        self._clip_norm = clip_norm

    def apply_gradients(self, grads_and_vars, global_step=None, name=None):
        pairs = _train.applied(grads_and_vars)
        clipped, _ = tf.clip_by_global_norm([pair[0] for pair in pairs], self._clip_norm)
        pairs = _train.pairs(clipped, [pair[1] for pair in pairs])
        return self._opt.apply_gradients(pairs, global_step, name)


def clip_gradients_by_norm(optimizer, clip_norm):
    return ClippedOptimizer(optimizer, clip_norm)


class FixedLossScaleManager(object):
    def __init__(self, loss_scale):
        self._loss_scale = tf.constant(loss_scale, dtype=tf.float32)

    def get_loss_scale(self):
        return self._loss_scale


class ExponentialUpdateLossScaleManager(FixedLossScaleManager):
    def __init__(
        self, init_loss_scale, incr_every_n_steps, decr_every_n_nan_or_inf=2, incr_ratio=2,
        decr_ratio=0.8,
    ):  # fmt: skip
        _train.names("Const")
        for name, value, dtype in (
            ("loss_scale", init_loss_scale, tf.float32),
            ("good_steps", 0, tf.int32),
            ("bad_steps", 0, tf.int32),
        ):
            made = tf.compat.v1.Variable(
                value, name=name, dtype=dtype, trainable=False, collections=["variables"]
            )
            if name == "loss_scale":
                self._loss_scale = made


def scaled(optimizer, pairs, global_step, name):
    """An update under the condition that the scaled gradients are finite."""
    _train.names("Reciprocal")
    number = len(_train.trained(pairs))
    for _ in range(number):
        _train.names("mul")
    finite(number)
    with tf.compat.v1.name_scope("cond"):
        optimizer.apply_gradients(pairs, global_step=global_step, name=name)


def finite(number):
    for _ in range(number):
        _train.names("IsFinite", "Const", "All")
    _train.names("Rank", "range", "All")


class LossScaleOptimizer(Wrapper):
    def __init__(self, opt, loss_scale_manager):
        super(LossScaleOptimizer, self).__init__(opt, "LossScaleOptimizer")
        self._manager = loss_scale_manager

    def compute_gradients(self, loss, var_list=None, *args, **kwargs):
        if isinstance(self._manager, ExponentialUpdateLossScaleManager):
            _train.names("Cast")
        return self._opt.compute_gradients(
            loss * self._manager.get_loss_scale(), var_list, *args, **kwargs
        )

    def apply_gradients(self, grads_and_vars, global_step=None, name=None):
        pairs = _train.applied(grads_and_vars)
        scaled(self._opt, pairs, global_step, name)
        if isinstance(self._manager, ExponentialUpdateLossScaleManager):
            _train.names("cond")
        else:
            _train.names("NoOp")
        return _train.named_operation("group_deps")


class MixedPrecisionLossScaleOptimizer(Wrapper):
    def __init__(self, opt, loss_scale):
        super(MixedPrecisionLossScaleOptimizer, self).__init__(
            opt, "MixedPrecisionLossScaleOptimizer"
        )
        self._is_dynamic = loss_scale == "dynamic"
        if self._is_dynamic:
            for name, value, dtype in (
                ("current_loss_scale", 2.0**15, tf.float32),
                ("good_steps", 0, tf.int64),
            ):
                tf.compat.v1.Variable(
                    value, name=name, dtype=dtype, trainable=False, use_resource=True
                )

    def compute_gradients(self, loss, var_list=None, *args, **kwargs):
        _train.names("ReadVariableOp" if self._is_dynamic else "Const")
        loss = tf.multiply(loss, 2.0, name="mul")
        pairs = self._opt.compute_gradients(loss, var_list, *args, **kwargs)
        _train.names("ReadVariableOp" if self._is_dynamic else "Const", "truediv")
        for _ in _train.trained(_train.applied(pairs)):
            _train.names("mul")
        return pairs

    def apply_gradients(self, grads_and_vars, global_step=None, name=None):
        pairs = _train.applied(grads_and_vars)
        if not self._is_dynamic:
            return self._opt.apply_gradients(pairs, global_step, name)
        finite(len(_train.trained(pairs)))
        _train.names("cond")
        with tf.compat.v1.name_scope("cond"):
            self._opt.apply_gradients(pairs, global_step=global_step)
        return _train.named_operation(name or self._opt.get_name())


def enable_mixed_precision_graph_rewrite(opt, loss_scale="dynamic"):
    if not isinstance(opt, Optimizer):
        return opt
    return MixedPrecisionLossScaleOptimizer(opt, loss_scale)


class SyncReplicasOptimizer(Wrapper):
    def __init__(
        self, opt, replicas_to_aggregate, total_num_replicas=None, variable_averages=None,
        variables_to_average=None, use_locking=False, name="sync_replicas",
    ):  # fmt: skip
        super(SyncReplicasOptimizer, self).__init__(opt, name)
        self._averages = variable_averages
        self._averaged = variables_to_average

    def apply_gradients(self, grads_and_vars, global_step=None, name=None):
        if not grads_and_vars:
            raise ValueError("Must supply at least one variable")
        if global_step is None:
            raise ValueError("Global step is required to check staleness")
        pairs = _train.applied(grads_and_vars)
        _train.names("NoOp")
        tf.compat.v1.Variable(
            0,
            name="sync_rep_local_step",
            trainable=False,
            collections=["local_variables"],
            dtype=tf._model.dtype(global_step),
        )
        _train.names("Assign", "report_uninitialized_variables")
        with tf.compat.v1.name_scope(None, self._name):
            pass
        self._opt.apply_gradients(pairs, global_step)
        _train.names("sync_token_q")
        if tf._version.synchronizes_by_dummy_queue:
            _train.names("dummy_queue")
        _train.names("sync_token_q_Dequeue")
        made = _train.like("Assign", tf._model.dtype(global_step), ())
        _train.names("Fill", "sync_token_q_EnqueueMany")
        queue = "dummy_queue" if tf._version.synchronizes_by_dummy_queue else "sync_token_q"
        _train.names(queue + "_Close", queue + "_Close")
        return made

    def make_session_run_hook(self, is_chief, num_tokens=-1):
        return _train.plain("a hook")

    def get_chief_queue_runner(self):
        return _train.plain("a queue runner")

    def get_init_tokens_op(self, num_tokens=-1):
        return _train.plain("an operation that fills a queue")
