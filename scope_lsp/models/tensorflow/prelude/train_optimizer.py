"""`tf.train.Optimizer`: gradients of a loss, and variables of its own ("slots") for each variable.

After `python/training/optimizer.py` and `slot_creator.py` of 0.12, 1.4, 1.15 and 2.21. All that an
update adds lies in one name scope, so only the names of the scope and of its operation count.
"""

import tensorflow as tf
from tensorflow import _train


def slot_variable(primary, value, shape, dtype):
    """The variable itself, of the scope that is open; partitioners don't hold for it."""
    scope = tf.compat.v1.get_variable_scope()
    partitioner = scope.partitioner
    scope.set_partitioner(None)
    slot = tf.compat.v1.get_variable(
        "",
        initializer=value,
        trainable=False,
        shape=shape,
        dtype=dtype,
        use_resource=_train.is_resource(primary),
    )
    scope.set_partitioner(partitioner)
    return slot


def create_slot(primary, value, name, shape=None, dtype=None):
    """A variable named after the primary one, in the variable scope (before 1.0 the name scope)."""
    prefix = primary.op.name if not tf.executing_eagerly() else primary._shared_name
    _train.for_variable(primary)
    if not tf._version.slots_follow_variable_scope:
        with tf.compat.v1.name_scope(prefix + "/" + name) as scope:
            slot = tf.compat.v1.Variable(value, name=scope, trainable=False)
    else:
        with tf.compat.v1.variable_scope(None, prefix + "/" + name):
            slot = slot_variable(primary, value, shape, dtype)
    _train.for_variable(None)
    return slot


def create_zeros_slot(primary, name, dtype=None):
    """The same, of zeros."""
    if dtype is None:
        dtype = tf._model.dtype(primary)
    if not tf._version.slots_take_initializers:
        return create_slot(primary, tf.zeros(primary.get_shape().as_list(), dtype=dtype), name)
    shape = primary.get_shape()
    if _train.fully_defined(shape):
        return create_slot(primary, tf.compat.v1.zeros_initializer(), name, shape, dtype)
    if _train.is_variable(primary):
        shape = tf.shape(primary.initialized_value())
    else:
        shape = tf.shape(primary)
    return create_slot(primary, tf.zeros(shape, dtype=dtype), name)


class Optimizer(object):
    GATE_NONE = 0
    GATE_OP = 1
    GATE_GRAPH = 2

    def __init__(self, use_locking, name):
        if not name:
            raise ValueError("Must specify the optimizer name")
        self._use_locking = use_locking
        self._name = name
        self._slots = {}
        self._non_slot_dict = {}

    def get_name(self):
        return self._name

    def minimize(
        self, loss, global_step=None, var_list=None, gate_gradients=GATE_OP,
        aggregation_method=None, colocate_gradients_with_ops=False, name=None, grad_loss=None,
    ):  # fmt: skip
        pairs = self.compute_gradients(
            loss,
            var_list=var_list,
            gate_gradients=gate_gradients,
            aggregation_method=aggregation_method,
            colocate_gradients_with_ops=colocate_gradients_with_ops,
            grad_loss=grad_loss,
        )
        if _train.none_certain(pairs):
            _train.fail_without_gradients(pairs, loss)
        return self.apply_gradients(pairs, global_step=global_step, name=name)

    def compute_gradients(
        self, loss, var_list=None, gate_gradients=GATE_OP, aggregation_method=None,
        colocate_gradients_with_ops=False, grad_loss=None,
    ):  # fmt: skip
        if _train.is_function(loss):
            return _train.gradients_of_function(loss, var_list)
        if tf.executing_eagerly():
            raise RuntimeError(
                "`loss` passed to Optimizer.compute_gradients should be a function when eager "
                "execution is enabled."
            )
        if var_list is None:
            var_list = _train.trainable()
        else:
            var_list = _train.targets(var_list)
        if _train.nothing(var_list):
            raise ValueError("No variables to optimize.")
        gradients = tf.compat.v1.gradients(loss, var_list)
        if gate_gradients == 2:
            gradients = tf.tuple(gradients)
        return _train.pairs(gradients, var_list)

    def apply_gradients(self, grads_and_vars, global_step=None, name=None):
        pairs = _train.applied(grads_and_vars)
        if _train.nothing(grads_and_vars):
            raise ValueError("No variables provided.")
        trained = _train.trained(pairs)
        if _train.none_certain(pairs):
            _train.fail_without_gradients(pairs)
        with tf._init_scope():
            self._create_slots(trained)
        with tf.compat.v1.name_scope(name, self._name) as scope:
            self._prepare()
            updates = []
            if overrides_update(type(self)):
                updates = self._update_each(pairs)
            if global_step is None:
                done = self._finish(updates, scope)
            else:
                self._finish(updates, "update")
                done = _train.operation(scope)
        _train.collect(done)
        return done

    def _update_each(self, pairs):
        updates = []
        for gradient, variable in pairs:
            if gradient is None:
                continue
            with tf.compat.v1.name_scope("update_" + _train.scope_of(variable)):
                if _train.is_resource(variable):
                    updates.append(self._resource_apply_dense(gradient, variable))
                else:
                    updates.append(self._apply_dense(gradient, variable))
        return updates

    def get_slot(self, var, name):
        return self._slots.get(name, {}).get(_train.key(var))

    def get_slot_names(self):
        return sorted(self._slots.keys())

    def variables(self):
        own = list(self._non_slot_dict.values())
        for slots in self._slots.values():
            own.extend(slots.values())
        return _train.of_current_graph(own)

    def _create_non_slot_variable(self, initial_value, name, colocate_with):
        key = (name, _train.graph_of(colocate_with))
        made = _train.made_before(self._non_slot_dict, key)
        if made is None:
            made = tf.compat.v1.Variable(
                initial_value,
                name=name,
                trainable=False,
                use_resource=_train.is_resource(colocate_with),
            )
            self._non_slot_dict[key] = made
        return made

    def _get_non_slot_variable(self, name, graph=None):
        return self._non_slot_dict.get((name, graph))

    def _non_slot_variables(self):
        return self._non_slot_dict.values()

    def _assert_valid_dtypes(self, tensors):
        pass

    def _valid_dtypes(self):
        return {tf.float16, tf.float32, tf.float64}

    def _create_slots(self, var_list):
        pass

    def _prepare(self):
        pass

    def _apply_dense(self, grad, var):
        return _train.operation("update")

    def _resource_apply_dense(self, grad, handle):
        return _train.operation("update")

    def _apply_sparse(self, grad, var):
        return _train.operation("update")

    def _resource_apply_sparse(self, grad, handle, indices):
        return _train.operation("update")

    _apply_sparse_duplicate_indices = _apply_sparse
    _resource_apply_sparse_duplicate_indices = _resource_apply_sparse

    def _finish(self, update_ops, name_scope):
        return _train.operation(name_scope)

    def _call_if_callable(self, param):
        return param() if callable(param) else param

    def _slot_dict(self, slot_name):
        return _train.slots_of(self._slots, slot_name)

    def _slot(self, var, slot_name, create):
        slots = self._slot_dict(slot_name)
        key = _train.key(var)
        slot = _train.made_before(slots, key)
        if slot is None:
            slot = slots[key] = create()
        return slot

    def _get_or_make_slot(self, var, val, slot_name, op_name):
        return self._slot(var, slot_name, lambda: create_slot(var, val, op_name))

    def _get_or_make_slot_with_initializer(
        self, var, initializer, shape, dtype, slot_name, op_name
    ):
        return self._slot(
            var, slot_name, lambda: create_slot(var, initializer, op_name, shape, dtype)
        )

    def _zeros_slot(self, var, slot_name, op_name):
        return self._slot(var, slot_name, lambda: create_zeros_slot(var, op_name))


def overrides_update(cls):
    """Whether a class of the program has an update of its own, which may add whatever it likes."""
    return (
        cls._apply_dense is not Optimizer._apply_dense
        or cls._resource_apply_dense is not Optimizer._resource_apply_dense
    )
