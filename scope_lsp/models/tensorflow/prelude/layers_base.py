"""`tf.layers.Layer`: scopes, variables and losses of a layer.

After `python/layers/base.py` of 1.0 to 1.15, and since 1.9 `python/keras/engine/base_layer.py`
below it.
"""

import contextlib

import tensorflow as tf
from tensorflow import _keras, _layers, _version

FIXES_SCOPE_EARLY = _version.layers_fix_scope_early
ENTERS_AUXILIARY_SCOPE = _version.layers_enter_auxiliary_scopes
FORGETS_SHARED = _version.layers_forget_shared_variables
HEEDS_GETTERS = _version.layers_heed_getters
REFUSES_NONE = _version.layers_refuse_none
BUILT_BEFORE_CALL = _version.layers_are_built_before_call
HOLDS_UPDATES = _version.untrained_layers_hold_updates
NEED_KERAS_2 = _version.layers_need_keras_2
ARE_KERAS = _version.layers_are_keras_layers

variable_scope = tf.compat.v1.variable_scope
get_variable = tf.compat.v1.get_variable
name_scope = tf.compat.v1.name_scope
executing_eagerly = tf.executing_eagerly


class InputSpec:
    """What a layer demands of its inputs."""

    def __init__(self, dtype=None, shape=None, ndim=None, max_ndim=None, min_ndim=None, axes=None):
        self.dtype = dtype
        self.shape = shape
        self.ndim = ndim if shape is None else len(shape)
        self.max_ndim = max_ndim
        self.min_ndim = min_ndim
        self.axes = axes or {}


class Layer:
    def __init__(self, trainable=True, name=None, dtype=None, activity_regularizer=None, **kwargs):
        if NEED_KERAS_2:
            tf._model.doubt("tf.layers is only there where Keras 2 is used")
        scope = kwargs.pop("_scope", None)
        self.trainable = trainable
        self.stateful = False
        self.built = False
        self.input_spec = None
        self._activity_regularizer = activity_regularizer
        self._trainable_weights = []
        self._non_trainable_weights = []
        self._losses = []
        self._updates = []
        self._calls = []
        self._entered = None
        self._reuse = kwargs.pop("_reuse", None)
        if kwargs:
            _layers.refuse_unknown(kwargs)
        self._dtype = None if dtype is None else tf.as_dtype(dtype).name
        if FIXES_SCOPE_EARLY:
            self._base_name = name or tf._keras.snake_case(type(self).__name__)
            with variable_scope(scope, default_name=self._base_name) as self._scope:
                pass
            self._name = self._scope.name
            return
        self._init_set_name(name)
        if scope:
            with variable_scope(scope) as self._scope:
                pass
        else:
            self._scope = None

    def _init_set_name(self, name):
        self._base_name, self._name = _layers.names(name)
        if self._name is None:
            base_name = tf._keras.snake_case(type(self).__name__)
            self._name = _keras.unique_name(base_name, False)
            self._base_name = self._base_name or base_name

    # What programs ask a layer

    @property
    def name(self):
        return self._name

    @property
    def dtype(self):
        return self._dtype

    @property
    def graph(self):
        return None if ARE_KERAS else tf.compat.v1.get_default_graph()

    @property
    def scope_name(self):
        if not self._scope:
            raise ValueError(
                'No name available for layer scope because the layer "'
                + self._name
                + '" has not been used yet. The scope name '
                + " is determined the first time the layer instance is "
                + "called. You must therefore call the layer before "
                + "querying `scope_name`."
            )
        return self._scope.name

    @property
    def activity_regularizer(self):
        return self._activity_regularizer

    @property
    def trainable_weights(self):
        return list(self._trainable_weights) if self.trainable else []

    @property
    def non_trainable_weights(self):
        if self.trainable:
            return list(self._non_trainable_weights)
        return self._trainable_weights + self._non_trainable_weights

    @property
    def weights(self):
        return self.trainable_weights + self.non_trainable_weights

    @property
    def trainable_variables(self):
        return self.trainable_weights

    @property
    def non_trainable_variables(self):
        return self.non_trainable_weights

    @property
    def variables(self):
        return self.weights

    @property
    def updates(self):
        if HOLDS_UPDATES and not self.trainable and not self.stateful:
            return []
        return list(self._updates)

    @property
    def losses(self):
        return list(self._losses)

    @property
    def input(self):
        return self._calls[0][0]

    @property
    def output(self):
        return self._calls[0][1]

    @property
    def input_shape(self):
        return tuple(self.input.shape.as_list())

    @property
    def output_shape(self):
        return tuple(self.output.shape.as_list())

    def get_output_at(self, node_index):
        return self._calls[node_index][1]

    def get_input_at(self, node_index):
        return self._calls[node_index][0]

    def get_weights(self):
        return _keras.unknown("the values of variables are known at run time")

    def set_weights(self, weights):
        pass

    def get_config(self):
        return _keras.unknown("a layer's configuration isn't followed")

    def count_params(self):
        return sum([weight.shape.num_elements() for weight in self.weights])

    # What a layer's own code calls

    def build(self, input_shape):
        self.built = True

    def call(self, inputs, *args, **kwargs):
        return inputs

    def compute_output_shape(self, input_shape):
        return input_shape

    _compute_output_shape = compute_output_shape

    def add_loss(self, losses, inputs=None):
        losses = list(losses) if isinstance(losses, (list, tuple)) else [losses]
        self._losses += losses
        if not executing_eagerly():
            for loss in losses:
                tf.compat.v1.add_to_collection("regularization_losses", loss)

    def get_losses_for(self, inputs):
        return list(self._losses)

    def add_update(self, updates, inputs=None):
        self._updates += list(updates) if isinstance(updates, (list, tuple)) else [updates]

    def get_updates_for(self, inputs):
        return list(self._updates)

    def _set_scope(self, scope=None):
        if self._scope is not None:
            return
        if self._reuse:
            scope = self._base_name if scope is None else scope
            with variable_scope(scope) as self._scope:
                pass
        else:
            with variable_scope(scope, default_name=self._base_name) as self._scope:
                pass

    def add_weight(
        self, name, shape=None, dtype=None, initializer=None, regularizer=None, trainable=True,
        constraint=None, use_resource=None, synchronization=None, aggregation=None,
        partitioner=None, **kwargs,
    ):  # fmt: skip
        given = {
            "shape": () if shape is None else shape,
            "dtype": dtype or self._dtype or "float32",
            "initializer": _layers.initializer_of(initializer),
        }
        if constraint is not None:
            given["constraint"] = constraint
        if partitioner is not None:
            given["partitioner"] = partitioner
        if use_resource is not None:
            given["use_resource"] = use_resource
        trainable = trainable is None or trainable
        if FIXES_SCOPE_EARLY or (not self.built and _layers.is_inside(self._entered)):
            return self._get(name, regularizer, trainable, given)
        self._set_scope(None)
        reuse = self.built or self._reuse
        with _layers.entering(self._scope, reuse, ENTERS_AUXILIARY_SCOPE):
            return self._get(name, regularizer, trainable, given)

    add_variable = add_weight

    def _get(self, name, regularizer, trainable, given):
        """Get a variable of the current scope, and note it."""
        if FORGETS_SHARED or regularizer is not None:
            mark = _layers.count_variables()
            variable = get_variable(name, trainable=trainable and self.trainable, **given)
            is_new = _layers.is_new(variable, mark)
            if not is_new and FORGETS_SHARED:
                return variable
            if regularizer is not None and is_new:
                self._regularize(name, variable, _layers.regularizer_of(regularizer))
        else:
            variable = get_variable(name, trainable=trainable and self.trainable, **given)
        if ARE_KERAS:
            trainable = trainable and self.trainable
        if trainable and HEEDS_GETTERS and self.trainable:
            trainable = _layers.is_trained(variable)
        if trainable:
            self._trainable_weights.append(variable)
        else:
            self._non_trainable_weights.append(variable)
        return variable

    def _regularize(self, name, variable, regularizer):
        with name_scope(name + "/Regularizer"):
            loss = regularizer(variable)
        if loss is not None:
            self.add_loss(loss)

    def __call__(self, inputs, *args, **kwargs):
        scope = kwargs.pop("scope", None) if kwargs else None
        if self._scope is None:
            self._set_scope(scope)
        spec, reuse = self.input_spec, self.built or self._reuse
        with _layers.entering(self._scope, reuse, ENTERS_AUXILIARY_SCOPE) as scope:
            if spec is not None:
                _layers.check(spec, self._name, inputs)
            if not self.built:
                if not ENTERS_AUXILIARY_SCOPE:
                    self._entered = scope
                if self._dtype is None:
                    self._dtype = _layers.dtype_of(inputs)
                self.build(_layers.shapes(inputs))
                if BUILT_BEFORE_CALL:
                    self.built = True
                if self.input_spec is not spec:
                    _layers.check(self.input_spec, self._name, inputs)
            if _layers.accepts(self.call, "scope"):
                kwargs["scope"] = scope
            outputs = self.call(inputs, *args, **kwargs)
            if outputs is None and REFUSES_NONE:
                self._refuse_none()
            if self._activity_regularizer is not None:
                self._regularize_activity(inputs, outputs)
        self.built = True
        self._calls.append((inputs, outputs))
        if self._updates and not executing_eagerly():
            for update in self.updates:
                tf.compat.v1.add_to_collection("update_ops", update)
        return outputs

    def _refuse_none(self):
        raise ValueError(
            "A layer's `call` method should return a Tensor or a list of Tensors, not None"
            + (" (layer: " + self._name + ")." if ARE_KERAS else ".")
        )

    def apply(self, inputs, *args, **kwargs):
        return self(inputs, *args, **kwargs)

    def _regularize_activity(self, inputs, outputs):
        if ARE_KERAS:
            with name_scope("ActivityRegularizer"):
                for output in _layers.flatten(outputs):
                    loss = self._activity_regularizer(output)
                    batch_size = tf.cast(tf.shape(output)[0], loss.dtype)
                    self.add_loss(loss / batch_size, inputs)
            return
        for output in _layers.flatten(outputs):
            with name_scope("ActivityRegularizer"):
                loss = self._activity_regularizer(output)
            self.add_loss(loss)


def regularizer_of(identifier):
    if isinstance(identifier, str) and ARE_KERAS:
        return tf.keras.regularizers.l2(0.01)
    return identifier


def activation_of(identifier):
    if isinstance(identifier, str) and ARE_KERAS:
        return None if identifier == "linear" else getattr(tf.nn, identifier)
    return identifier


def applied(cls, inputs, args, kwargs, place):
    """Make a layer and call it: `place` is that of `name` among the positional arguments."""
    if len(args) > place:
        kwargs["name"] = args[place]
    if len(args) > place + 1:
        kwargs["reuse"] = args[place + 1]
    reuse = kwargs.pop("reuse", None)
    return cls(*args[:place], _scope=kwargs.get("name"), _reuse=reuse, **kwargs)(inputs)


@contextlib.contextmanager
def keras_style_scope():
    tf._model.doubt("layers in the style of Keras aren't followed")
    yield


def set_keras_style():
    tf._model.doubt("layers in the style of Keras aren't followed")
