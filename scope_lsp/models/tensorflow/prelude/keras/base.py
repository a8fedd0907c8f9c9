"""`Layer`: its name, its build on the first call, and the weights that it holds.

After `engine/base_layer.py` and `engine/base_layer_v1.py` of Keras 2.10 and of
`tensorflow/python/keras` in 1.15, 2.3 and 2.4. Weights that are attributes are looked for when
somebody asks, in the order of the attributes.
"""

import tensorflow as tf

keras = tf._keras
version = tf._version

ARGUMENTS = (
    "input_dim",
    "input_shape",
    "batch_input_shape",
    "batch_size",
    "weights",
    "activity_regularizer",
    "autocast",
    "implementation",
)
UNFOLLOWED = (
    "input_mask",
    "output_mask",
    "metrics",
    "finalize_state",
    "get_input_mask_at",
    "get_output_mask_at",
    "compute_output_signature",
    "state_spec",
    "constants_spec",
    "zero_output_for_mask",
    "get_dropout_mask_for_cell",
    "get_recurrent_dropout_mask_for_cell",
    "reset_dropout_mask",
    "reset_recurrent_dropout_mask",
    "convolution_op",
    "_convolution_op",
    "pool_function",
    "_metrics",
    "_losses",
    "_updates",
    "_compute_dtype",
    "_trackable_children",
    "_tracking_metadata",
    "_obj_reference_counts",
    "_saved_model_inputs_spec",
    "_thread_local",
    "_keras_api_names",
    "_self_setattr_tracking",
    "_distribution_strategy",
)


class Node:
    """One call of a layer on symbolic tensors."""

    def __init__(self, layer, inputs, outputs, call=None):
        self.call = call
        self.layer = self.outbound_layer = layer
        self.input_tensors = inputs
        self.output_tensors = outputs
        self.inputs = inputs
        self.outputs = outputs


phases = []
"""What the calls that are under way were told about training."""


def in_phase(call, args, kwargs):
    """A call of the program's own knows from the calls around it whether it is trained."""
    if kwargs.get("training") is None and phases and phases[-1] is not None:
        kwargs = dict(kwargs, training=phases[-1])
    phases.append(kwargs.get("training"))
    try:
        return call(*args, **kwargs)
    finally:
        phases.pop()


def element(data):
    """What a dataset gives at a time; other data as they are."""
    return data._element if isinstance(data, tf.data.Dataset) else data


def fed(x, y=None):
    """What a model gets and what it is to give; a dataset has both."""
    if not isinstance(x, tf.data.Dataset):
        return x, y
    found = element(x)
    if not tf._model.known(found):
        return found, found
    if not isinstance(found, tuple):
        return found, None
    return found[0], found[1] if len(found) > 1 else None


class Layer(tf.Module):
    _is_network = False

    def __init__(self, trainable=True, name=None, dtype=None, dynamic=False, **kwargs):
        for key in kwargs:
            if key not in ARGUMENTS:
                raise TypeError("Keyword argument not understood: " + str(key))
        self._take_name(name)
        self._trainable = trainable
        self._dtype = dtype_name(dtype)
        self.built = False
        self._layer_scope = None
        self.stateful = False
        self.supports_masking = False
        self.input_spec = None
        self._trainable_weights = []
        self._non_trainable_weights = []
        self._inbound_nodes = []
        self._given_losses = []
        self._regularized = []
        self._activity_regularizer = kwargs.get("activity_regularizer")
        shape = kwargs.get("batch_input_shape")
        if shape is None:
            shape = kwargs.get("input_shape")
            if shape is None and kwargs.get("input_dim") is not None:
                shape = (kwargs.get("input_dim"),)
            if shape is not None:
                shape = (kwargs.get("batch_size"),) + tuple(shape)
        if shape is not None:
            self._batch_input_shape = shape

    def _take_name(self, name):
        if not tf._model.known(name):
            name = keras.named(name)
        if version.keras_is_v3 and keras.has_slash(name):
            raise ValueError(
                "Argument `name` must be a string and cannot contain character `/`. "
                "Received: name=%s (of type <class 'str'>)" % name
            )
        self._base_name = name
        if name is None or (name == "" and not version.keras_names_may_be_empty):
            self._base_name = keras.snake_case(self._shown_class())
            name = keras.unique_name(self._base_name, not version.keras_layers_have_variable_scopes)
        else:
            keras.note_layer(name)
        self._name = name

    def _shown_class(self):
        """The name of the class, from which a layer has its name."""
        return self.__class__.__name__

    name = property(lambda self: self._name)
    dynamic = property(lambda self: False)
    dtype_policy = property(lambda self: keras.unknown("the policy of a layer's dtypes"))
    variable_dtype = property(lambda self: self.dtype)
    compute_dtype = property(lambda self: self.dtype)

    @property
    def dtype(self):
        if self._dtype is None:
            return "float32" if version.keras_layers_have_float_type else None
        return self._dtype

    @property
    def activity_regularizer(self):
        return self._activity_regularizer

    @activity_regularizer.setter
    def activity_regularizer(self, value):
        self._activity_regularizer = value

    @property
    def name_scope(self):
        return tf.name_scope(self._name)

    @property
    def trainable(self):
        return self._trainable

    @trainable.setter
    def trainable(self, value):
        self._trainable = value
        for layer in self._sublayers():
            layer.trainable = value

    # Building and calling

    def build(self, input_shape=None):
        self.built = True

    def call(self, inputs, *args, **kwargs):
        return inputs

    def apply(self, inputs, *args, **kwargs):
        return self(inputs, *args, **kwargs)

    def _maybe_build(self, inputs):
        if self.built:
            return
        if self._dtype is None and not version.keras_layers_have_float_type:
            first = keras.flatten(inputs)
            self._dtype = keras.dtype(first[0]) if first else None
        shapes = keras.shapes(inputs)
        if keras.is_legacy():
            self.build(shapes)
        else:
            with tf._init_scope():
                self.build(shapes)
        self.built = True

    def __call__(self, inputs=None, *args, **kwargs):
        if inputs is None and kwargs:
            inputs = kwargs.pop(first_parameter(self.call), None)
        inputs = keras.converted(inputs)
        if keras.is_legacy():
            return self._call_in_graph(inputs, args, kwargs)
        kwargs = keras.with_mask(self, inputs, args, kwargs)
        if keras.is_symbolic(inputs, args, kwargs):
            outputs = self._call_symbolically(inputs, args, kwargs)
            return keras.mask_outputs(self, inputs, outputs)
        with tf.compat.v1.name_scope(self._scope_name()):
            self._maybe_build(inputs)
            outputs = self._run_layer(inputs, args, kwargs)
            return keras.mask_outputs(self, inputs, outputs)

    def _run_layer(self, inputs, args, kwargs):
        kwargs, call = keras.accepted(self, kwargs), self.call
        if version.keras_rewrites_calls and not tf.executing_eagerly():
            call = keras.rewritten(call)
        if not keras.takes_training(self, args):
            return call(inputs, *args, **kwargs)
        return in_phase(call, (inputs,) + tuple(args), kwargs)

    def _scope_name(self):
        """A slash at the end keeps a scope that is opened again from getting a number."""
        if not version.keras_layers_reopen_scopes or tf.executing_eagerly() or keras.is_legacy():
            return self._name
        outer = tf.get_current_name_scope()
        return (outer + "/" if outer else "") + self._name + "/"

    def _in_variable_scope(self, function, *args):
        """Run something in the layer's variable scope, which the first use opens."""
        if self._layer_scope is None:
            with tf.compat.v1.variable_scope(None, default_name=self._base_name) as scope:
                self._layer_scope = scope
        reuse = True if self.built else None
        given = {} if version.layers_enter_auxiliary_scopes else {"auxiliary_name_scope": False}
        with tf.compat.v1.variable_scope(self._layer_scope, reuse=reuse, **given) as scope:
            with tf.compat.v1.name_scope(scope.original_name_scope):
                return function(*args)

    def _build_and_run(self, inputs, args, kwargs):
        self._maybe_build(inputs)
        return self._run_layer(inputs, args, kwargs)

    def _call_in_graph(self, inputs, args, kwargs):
        if version.keras_layers_have_variable_scopes:
            outputs = self._in_variable_scope(self._build_and_run, inputs, args, kwargs)
            if keras.is_symbolic(inputs, args, kwargs):
                outputs = self._connect_call((inputs, args, kwargs), outputs)
            return keras.mask_outputs(self, inputs, outputs)
        with tf.compat.v1.name_scope(self._scope_name()):
            self._maybe_build(inputs)
            outputs = self._run_layer(inputs, args, kwargs)
        if keras.is_symbolic(inputs, args, kwargs):
            outputs = self._connect_call((inputs, args, kwargs), outputs)
        return keras.mask_outputs(self, inputs, outputs)

    def _call_symbolically(self, inputs, args, kwargs):
        graph = keras.scratch_graph if version.keras_has_symbolic_tensors else keras.shared_graph
        with graph():
            with tf.compat.v1.name_scope(self._scope_name()):
                given = keras.map(keras.like, inputs)
                self._maybe_build(given)
                args_, kwargs_ = keras.map(keras.like, args), keras.map(keras.like, kwargs)
                outputs = self._run_layer(given, args_, kwargs_)
        return self._connect_call((inputs, args, kwargs), keras.map(keras.symbol, outputs))

    def _connect_call(self, inputs, outputs):
        """Keep which layer made the tensors, and of what."""
        found = keras.flatten(outputs)
        given = [t for t in keras.flatten(inputs) if keras.is_symbolic(t)]
        if any(t is g for t in found for g in given):
            outputs = keras.map(keras.again, outputs)
            found = keras.flatten(outputs)
        node = Node(self, given, found, inputs)
        self._inbound_nodes.append(node)
        for index, tensor in enumerate(found):
            if tf._model.is_tensor(tensor):
                tensor._keras_history = (self, len(self._inbound_nodes) - 1, index)
        return outputs

    # Weights

    def add_weight(
        self,
        name=None,
        shape=None,
        dtype=None,
        initializer=None,
        regularizer=None,
        trainable=None,
        constraint=None,
        partitioner=None,
        use_resource=None,
        synchronization=None,
        aggregation=None,
        **kwargs,
    ):
        return self._make_weight(
            name,
            () if shape is None else shape,
            dtype,
            initializer,
            regularizer,
            True if trainable is None else trainable,
        )

    def _weight(self, name, shape, dtype=None, initializer=None, regularizer=None, trainable=True):
        """A weight of a layer of Keras's own, for which it asks as the program may have changed."""
        if not keras.overrides(self, "add_weight"):
            return self._make_weight(name, shape, dtype, initializer, regularizer, trainable)
        return self.add_weight(
            name=name,
            shape=shape,
            dtype=dtype,
            initializer=initializer,
            regularizer=regularizer,
            trainable=trainable,
            constraint=None,
        )

    def _shared_weight(self, name, shape, dtype, initializer, regularizer, trainable):
        return tf.compat.v1.get_variable(
            name,
            shape,
            dtype,
            initializer if keras.is_users(initializer) else None,
            trainable=trainable,
        )

    _in_collections = True

    def _make_weight(self, name, shape, dtype, initializer, regularizer, trainable):
        dtype = dtype or self.dtype or "float32"
        if version.keras_layers_have_variable_scopes:
            weight = self._in_variable_scope(
                self._shared_weight, name, shape, dtype, initializer, regularizer, trainable
            )
        else:
            weight = keras.variable(
                name, shape, dtype, initializer, trainable, self._in_collections
            )
        if regularizer is not None:
            self._regularized.append(weight)
        if trainable:
            self._trainable_weights.append(weight)
        else:
            self._non_trainable_weights.append(weight)
        return weight

    def add_variable(self, *args, **kwargs):
        return self.add_weight(*args, **kwargs)

    def _sublayers(self):
        return keras.members(self)

    trainable_weights = property(lambda self: keras.weights(self, "trainable"))
    non_trainable_weights = property(lambda self: keras.weights(self, "others"))
    weights = property(lambda self: keras.weights(self, "all"))
    variables = property(lambda self: self.weights)
    trainable_variables = property(lambda self: self.trainable_weights)
    non_trainable_variables = property(lambda self: self.non_trainable_weights)

    def get_weights(self):
        return [keras.unknown("the value of a weight") for _ in self.weights]

    def set_weights(self, weights):
        return None

    def count_params(self):
        total = 0
        for weight in self.weights:
            size = 1
            for each in weight.shape:
                size = size * each
            total = total + size
        return total

    @property
    def submodules(self):
        found = []
        for layer in self._sublayers():
            found += [layer] + list(layer.submodules)
        return tuple(found)

    # Losses and the like

    def add_loss(self, losses, **kwargs):
        found = losses if isinstance(losses, (list, tuple)) else [losses]
        self._given_losses += list(found)

    @property
    def losses(self):
        found = list(self._given_losses)
        for _ in self._regularized:
            found.append(tf._keras.scalar())
        for layer in self._sublayers():
            found += layer.losses
        return found

    updates = property(lambda self: [])

    def add_update(self, updates, inputs=None):
        return None

    def add_metric(self, value, aggregation=None, name=None, **kwargs):
        return None

    def get_losses_for(self, inputs=None):
        return self.losses

    def get_updates_for(self, inputs=None):
        return []

    # Shapes and connections

    def compute_output_shape(self, input_shape):
        return keras.unknown("the shape of a layer's output")

    def compute_mask(self, inputs, mask=None):
        return None

    def _tensors_of_call(self, which, index=0):
        if not self._inbound_nodes:
            raise AttributeError("Layer " + self.name + " has no inbound nodes.")
        found = getattr(self._inbound_nodes[index], which)
        return found[0] if len(found) == 1 else found

    input = property(lambda self: self._tensors_of_call("input_tensors"))
    output = property(lambda self: self._tensors_of_call("output_tensors"))
    inbound_nodes = property(lambda self: self._inbound_nodes)
    _outbound_nodes = outbound_nodes = property(lambda self: keras.unknown("the next nodes"))
    input_shape = property(lambda self: shape_tuples(self.input))
    output_shape = property(lambda self: shape_tuples(self.output))

    def get_input_at(self, node_index):
        return self._tensors_of_call("input_tensors", node_index)

    def get_output_at(self, node_index):
        return self._tensors_of_call("output_tensors", node_index)

    def get_input_shape_at(self, node_index):
        return shape_tuples(self.get_input_at(node_index))

    def get_output_shape_at(self, node_index):
        return shape_tuples(self.get_output_at(node_index))

    # Configurations

    def get_config(self):
        config = {"name": self.name, "trainable": self.trainable, "dtype": self.dtype}
        if hasattr(self, "_batch_input_shape"):
            config["batch_input_shape"] = self._batch_input_shape
        for name in keras.kept_arguments(self):
            config[name] = getattr(self, name)
        return config

    def _track_trackable(self, trackable, name, overwrite=False):
        return trackable

    def _no_dependency(self, value):
        return value

    @classmethod
    def from_config(cls, config):
        return cls(**config)

    def __getattr__(self, name):
        if name in UNFOLLOWED:
            return keras.unknown(name + " of a layer")
        return keras.lacked(self, name)


def shape_tuples(tensors):
    if isinstance(tensors, list):
        return [shape_tuples(t) for t in tensors]
    return keras.dims(tensors.shape)


def first_parameter(function):
    names = keras.parameters(function)
    return names[0] if names else "inputs"


def dtype_name(dtype):
    if dtype is None or isinstance(dtype, str):
        return dtype
    return keras.dtype(dtype)


class InputLayer(Layer):
    def __init__(
        self,
        input_shape=None,
        batch_size=None,
        dtype=None,
        input_tensor=None,
        sparse=False,
        name=None,
        ragged=False,
        type_spec=None,
        batch_input_shape=None,
        **kwargs,
    ):
        if batch_input_shape is None and "batch_shape" in kwargs:
            batch_input_shape = kwargs["batch_shape"]
        if not name:
            name = keras.unique_name("input", zero_based=False, key="uid ")
        super().__init__(name=name, dtype=dtype or "float32")
        self.is_placeholder = input_tensor is None
        self.sparse, self.ragged = sparse, ragged
        self.built = True
        if batch_input_shape is None:
            if input_shape is not None:
                batch_input_shape = (batch_size,) + tuple(input_shape)
        self._batch_input_shape = batch_input_shape
        if input_tensor is None:
            input_tensor = input_symbol(batch_input_shape, self._dtype, self.name)
        node = Node(self, [input_tensor], [input_tensor])
        self._inbound_nodes.append(node)
        input_tensor._keras_history = (self, 0, 0)

    def get_config(self):
        return {
            "batch_input_shape": self._batch_input_shape,
            "dtype": self.dtype,
            "name": self.name,
        }


def input_symbol(shape, dtype, name):
    if keras.is_legacy():
        return keras.placeholder(shape, dtype, name)
    return keras.symbol(keras.made(shape, dtype))


def Input(
    shape=None,
    batch_size=None,
    name=None,
    dtype=None,
    sparse=False,
    tensor=None,
    ragged=False,
    type_spec=None,
    batch_shape=None,
    **kwargs,
):
    if "batch_input_shape" in kwargs:
        batch_shape = kwargs["batch_input_shape"]
    if batch_shape is None and shape is not None:
        batch_shape = (batch_size,) + ((shape,) if isinstance(shape, int) else tuple(shape))
    if dtype is None and tensor is not None:
        dtype = tensor.dtype
    layer = InputLayer(
        batch_input_shape=batch_shape, dtype=dtype, input_tensor=tensor, sparse=sparse, name=name
    )
    return layer._inbound_nodes[0].output_tensors[0]
