"""Models: subclassed, functional and sequential ones.

After `engine/training.py`, `engine/network.py` and `engine/sequential.py` of 1.15, and
`engine/functional.py` and `engine/sequential.py` of Keras 2.10.
"""

import tensorflow as tf

keras = tf._keras
version = tf._version
Layer = tf.keras.layers.Layer
Input = tf.keras.layers.Input
InputLayer = tf.keras.layers.InputLayer
Compiled = tf._keras.Compiled
Steps = tf._keras.Steps


class Model(Layer, Steps):
    _is_network = True

    def __init__(self, *args, **kwargs):
        inputs, outputs, name = self._functional_arguments(args, kwargs)
        trainable, dtype = kwargs.pop("trainable", True), kwargs.pop("dtype", None)
        kwargs.pop("dynamic", None)
        super().__init__(trainable=trainable, name=name, dtype=dtype)
        self._graph_layers = None
        self.optimizer = self.loss = None
        self._given_metrics, self._metrics_made, self._was_trained = [], False, False
        self._was_compiled = False
        self.stop_training = False
        self.inputs = self.outputs = None
        if version.keras_models_count_batches and not keras.is_legacy():
            self._train_counter = tf.Variable(0, dtype="int64")
            self._test_counter = tf.Variable(0, dtype="int64")
            self._predict_counter = tf.Variable(0, dtype="int64")
        self._is_graph_network = outputs is not None
        if self._is_graph_network:
            self._connect_network(inputs, outputs)

    def _functional_arguments(self, args, kwargs):
        inputs, outputs = kwargs.pop("inputs", None), kwargs.pop("outputs", None)
        name = kwargs.pop("name", None)
        if "input" in kwargs:
            inputs, outputs = kwargs.pop("input"), kwargs.pop("output")
        if len(args) == 1 and outputs is None and inputs is None:
            return None, None, name  # a subclassed model takes no arguments by their places
        if len(args) > 1 or outputs is not None:
            given = list(args)
            inputs = given.pop(0) if inputs is None else inputs
            outputs = given.pop(0) if outputs is None else outputs
            return inputs, outputs, given.pop(0) if given else name
        return None, None, name

    def _connect_network(self, inputs, outputs):
        self.inputs = keras.flatten(inputs)
        self.outputs = keras.flatten(outputs)
        self._nested_outputs = outputs
        self.built = True
        self._graph_layers = None
        check_names(self)

    # Layers

    @property
    def layers(self):
        return keras.members(self)

    def get_layer(self, name=None, index=None):
        layers = self.layers
        if index is not None:
            return layers[index]
        for layer in layers:
            if layer.name == name:
                return layer
        raise ValueError("No such layer: " + str(name) + ".")

    @property
    def input(self):
        if self.inputs is None:
            return self._tensors_of_call("input_tensors")
        return self.inputs[0] if len(self.inputs) == 1 else self.inputs

    @property
    def output(self):
        if self.outputs is None:
            return self._tensors_of_call("output_tensors")
        return self.outputs[0] if len(self.outputs) == 1 else self.outputs

    @property
    def input_names(self):
        return [t._keras_history[0].name for t in self.inputs or []]

    @property
    def output_names(self):
        return [t._keras_history[0].name for t in self.outputs or []]

    # Building and calling

    def build(self, input_shape=None):
        if self._is_graph_network:
            self.built = True
            return
        if input_shape is None:
            raise ValueError(
                "Input shape must be defined when calling `build()` on a `Model` subclass."
            )
        if not self.built and Model.call is not self.__class__.call:
            self._build_by_call(input_shape)
        self.built = True

    def _build_by_call(self, input_shape):
        """The model is called on placeholders of the shape, without its own name scope."""
        if keras.is_legacy():
            given = shapes_to_tensors(input_shape)
            self.call(given)
            return
        with keras.scratch_graph():
            self.call(shapes_to_tensors(input_shape))

    def _maybe_build(self, inputs):
        if self.built:
            return
        if keras.overrides(self, "build"):
            super()._maybe_build(inputs)
        self.built = True

    def call(self, inputs, training=None, mask=None):
        if not self._is_graph_network:
            raise NotImplementedError(
                "When subclassing the `Model` class, you should implement a `call` method."
            )
        return self._run_graph(inputs)

    def compute_mask(self, inputs, mask=None):
        """The masks of the outputs, for which the layers are called again."""
        if not self._is_graph_network:
            return None
        if keras.is_legacy() and not version.keras_layers_have_variable_scopes:
            self._run_graph(inputs)
        return keras.unknown("the masks of a model's outputs")

    def _run_graph(self, inputs):
        """Each layer again, on the new inputs, in the order of the graph."""
        if not keras.is_legacy():
            return keras.map(lambda t: keras.result(self, t, inputs), self._nested_outputs)
        known = keras.Known()
        given = keras.flatten(inputs)
        for old, new in zip(self.inputs, given):
            known.put(old, new)
        for node in keras.graph_nodes(self.inputs, self.outputs):
            self._run_node(node, known)
        return keras.map(known.get, self._nested_outputs)

    def _run_node(self, node, known):
        if any(known.has(t) for t in node.output_tensors):
            return
        inputs, args, kwargs = keras.map(known.get, node.call)
        outputs = keras.flatten(node.layer(inputs, *args, **kwargs))
        for old, new in zip(node.output_tensors, outputs):
            known.put(old, new)

    # Training

    def compile(
        self,
        optimizer="rmsprop",
        loss=None,
        metrics=None,
        loss_weights=None,
        weighted_metrics=None,
        **kwargs,
    ):
        self.optimizer = keras.scaled(tf.keras.optimizers.get(optimizer))
        self.loss = loss
        self._was_compiled = True
        if kwargs.get("experimental_run_tf_function", True) is False and not keras.is_legacy():
            tf._model.doubt("a model that trains in a graph of Keras's own isn't followed")
        self._given_metrics = [metrics, weighted_metrics]
        self._metrics_made = False
        self._was_trained = False
        if keras.is_legacy():
            if self.built:
                self._make_metrics()
        elif version.keras_trains_step_by_step:
            total = tf.keras.metrics.Mean(name="loss")
            self.compiled_loss = Compiled("compiled_loss", self._losses_of_outputs, [total])
            self.compiled_metrics = Compiled("compiled_metrics", self._metrics_given)
            if version.keras_models_count_batches:
                tf.Variable(1, dtype="int64")
        elif self.built:
            self._make_metrics()

    def _make_metrics(self):
        """The counts of the metrics, and of the losses where there are several outputs."""
        if not version.keras_metrics_are_variables:
            return
        if self.compiled_metrics is not None:
            self.compiled_metrics.build()
        elif not self._metrics_made:
            self._metrics_made = True
            if version.keras_optimizers_are_first:
                self._metrics_given()
                with tf.compat.v1.name_scope("loss"):
                    self._losses_of_outputs()
            else:
                self._losses_of_outputs()
                self._metrics_given()

    def _metrics_given(self):
        """The metrics that `compile` was given; a plain list is for each of several outputs."""
        outputs, found = len(self.output_names), []
        for given in self._given_metrics:
            if outputs > 1 and is_plain(given):
                found += [copy_of(metric) for _ in range(outputs) for metric in metrics_of(given)]
            else:
                found += [tf.keras.metrics.get(metric) for metric in metrics_of(given)]
        return found

    def _losses_of_outputs(self):
        """Each of several outputs counts its loss."""
        names = self.output_names
        return [tf.keras.metrics.Mean(name=n + "_loss") for n in names] if len(names) > 1 else []

    def _compiled_metrics(self):
        if self.compiled_loss is None:
            return []
        return self.compiled_loss.metrics + self.compiled_metrics.metrics

    def fit(self, x=None, y=None, *args, **kwargs):
        made = self._train_model(x, y)
        if kwargs.get("validation_data") is not None or kwargs.get("validation_split"):
            if self._overrides("test_step"):
                self._one_step(self.test_step, x, y)
        return made

    def fit_generator(self, generator, *args, **kwargs):
        return self._train_model(None, None)

    def train_on_batch(self, x, y=None, *args, **kwargs):
        return self._train_model(x, y)

    def evaluate(self, x=None, y=None, *args, **kwargs):
        if self._overrides("test_step", "compute_loss", "compute_metrics"):
            self._one_step(self.test_step, x, y)
            return keras.unknown("what a model computes")
        made = self._use_model(x)
        if self.compiled_loss is not None:
            self.compiled_loss()
        self._make_metrics()
        return made

    def predict(self, x=None, *args, **kwargs):
        if version.keras_models_count_batches and not keras.is_legacy() and not self._was_compiled:
            tf.Variable(1, dtype="int32")  # the steps of a model that wasn't compiled
        if self._overrides("predict_step"):
            self._one_step(self.predict_step, x, None)
            return keras.unknown("what a model computes")
        return self._use_model(x)

    def test_on_batch(self, x=None, y=None, *args, **kwargs):
        return self.evaluate(x, y)

    def predict_on_batch(self, x=None):
        return self._use_model(x)

    def predict_generator(self, *args, **kwargs):
        return self._use_model(None)

    def evaluate_generator(self, *args, **kwargs):
        return self.evaluate(None)

    def _use_model(self, x, training=False):
        """The first call, as that of a function whose graph is built."""
        if not self.built:
            batch = keras.batch_of(keras.fed(x)[0])
            if keras.is_legacy():
                self(batch)
            else:
                with keras.scratch_graph():
                    keras.in_phase(lambda **phase: self(batch), (), {"training": training})
        return keras.unknown("what a model computes")

    def _train_model(self, x, y):
        own = self._overrides("train_step", "compute_loss", "compute_metrics")
        if own and not keras.is_legacy():
            self._one_step(self.train_step, x, y)
            return History(self)
        self._use_model(x, True)
        if self.optimizer is None or not hasattr(self.optimizer, "get_config"):
            return History(self)
        if keras.is_legacy():
            self._train_in_graph()
        elif not self._was_trained:
            with keras.scratch_graph():
                if self.compiled_loss is not None:
                    self.compiled_loss()
                else:
                    self._make_metrics()
                self.optimizer.apply_gradients(keras.pairs(self.trainable_variables))
                self._make_metrics()
        self._was_trained = True
        return History(self)

    def _train_in_graph(self):
        self._make_metrics()
        if self._was_trained:
            return
        with tf.compat.v1.name_scope("training"):
            self.optimizer.get_updates(None, self.trainable_weights)
        if version.keras_metrics_are_variables:
            with tf.compat.v1.name_scope("training"):
                pass

    def _make_train_function(self):
        if keras.is_legacy():
            self._train_in_graph()
            self._was_trained = True

    def make_train_function(self, force=False):
        return None

    make_predict_function = _make_predict_function = make_train_function
    make_test_function = _make_test_function = make_train_function
    reset_states = reset_metrics = make_train_function

    state_updates = property(lambda self: [])
    total_loss = property(lambda self: keras.unknown("the loss"))
    history = property(lambda self: keras.unknown("the history"))

    def summary(self, *args, **kwargs):
        return None

    save = summary

    def save_weights(self, filepath=None, *args, **kwargs):
        if not is_hdf5(filepath):
            tf._train.written([self])

    def load_weights(self, filepath=None, *args, **kwargs):
        if not is_hdf5(filepath):
            tf._train.restored([self], filepath)
        return keras.unknown("what loading checks")

    def to_json(self, **kwargs):
        return keras.unknown("the configuration of a model")

    to_yaml = to_json

    def get_config(self):
        if self._is_graph_network or isinstance(self, tf.keras.Sequential):
            return keras.Configuration(self)
        return keras.unknown("the configuration of a model")

    @classmethod
    def from_config(cls, config, custom_objects=None):
        if isinstance(config, keras.Configuration):
            return config.made_again()
        if tf._model.known(config):
            return super().from_config(config)
        return keras.unknown("a model made of a configuration")


def is_hdf5(filepath):
    """Whether weights are in a file of HDF5, which has nothing of the optimizer's in it."""
    return isinstance(filepath, str) and filepath.endswith((".h5", ".keras", ".hdf5"))


def check_names(model):
    words = keras.words_for_names(model)
    if words:
        raise ValueError(words)


def is_plain(metrics):
    """Whether metrics are a list that doesn't tell which output they are for."""
    if isinstance(metrics, (list, tuple)):
        return not any(isinstance(each, (list, tuple, dict)) for each in metrics)
    return metrics is not None and not isinstance(metrics, dict)


def copy_of(metric):
    if isinstance(metric, tf.keras.metrics.Metric):
        with tf._init_scope():
            return metric.__class__.from_config(metric.get_config())
    return tf.keras.metrics.get(metric)


def metrics_of(metrics):
    """All metrics that `compile` was given, of whichever output."""
    if metrics is None:
        return []
    if isinstance(metrics, dict):
        metrics = [metrics[key] for key in metrics]
    if not isinstance(metrics, (list, tuple)):
        return [metrics]
    found = []
    for metric in metrics:
        found += metrics_of(metric) if isinstance(metric, (list, tuple, dict)) else [metric]
    return found


class History:
    def __init__(self, model):
        self.model = model
        self.history = keras.unknown("the history of a fit")
        self.epoch = keras.unknown("the epochs of a fit")
        self.params = {}


def shapes_to_tensors(shape):
    if isinstance(shape, dict):
        return {key: shapes_to_tensors(each) for key, each in shape.items()}
    if isinstance(shape, list) and any(isinstance(each, (list, tuple)) for each in shape):
        return [shapes_to_tensors(each) for each in shape]
    if isinstance(shape, tuple) and any(isinstance(each, (list, tuple)) for each in shape):
        return tuple(shapes_to_tensors(each) for each in shape)
    return keras.placeholder(shape, "float32", None)


class Sequential(Model):
    def __init__(self, layers=None, name=None, **kwargs):
        super().__init__(name=name, **kwargs)
        self._layer_stack = []
        self._inferred = None
        if layers is not None:
            for layer in layers if isinstance(layers, (list, tuple)) else [layers]:
                self.add(layer)

    @property
    def layers(self):
        return [layer for layer in self._layer_stack if not isinstance(layer, InputLayer)]

    def add(self, layer):
        if tf._model.is_tensor(layer):
            layer = layer._keras_history[0]
        if not isinstance(layer, Layer):
            if tf._model.known(layer):
                raise TypeError("The added layer must be an instance of class Layer.")
            tf._model.doubt("a layer of a Sequential model isn't known")
            return
        for other in self._layer_stack:
            if (
                other is not layer
                and other.name == layer.name
                and version.keras_wants_unique_layers
            ):
                raise ValueError(
                    'All layers added to a Sequential model should have unique names. Name "'
                    + layer.name
                    + '" is already the name of a layer in this model. Update the '
                    "`name` argument to pass a unique name."
                )
        if not self._layer_stack:
            self._add_first(layer)
        elif self.outputs:
            self.outputs = [layer(self.outputs[0])]
        self._layer_stack.append(layer)
        self.built = bool(self.outputs)
        if self.outputs:
            if not version.keras_wants_unique_layers:
                check_names(self)
            self._is_graph_network = True
            self._nested_outputs = self.outputs[0]

    def _add_first(self, layer):
        if isinstance(layer, InputLayer):
            self.inputs = layer._inbound_nodes[-1].output_tensors
            self.outputs = list(self.inputs)
            return
        shape = first_shape(layer)
        if shape is None:
            return
        x = Input(batch_shape=shape, dtype=layer.dtype, name=layer.name + "_input")
        self.inputs = [x]
        self.outputs = [layer(x)]

    def pop(self):
        self._layer_stack.pop()
        if not self.layers:
            self.inputs = self.outputs = None
            self.built = self._is_graph_network = False
        elif self.outputs:
            self.outputs = [self._layer_stack[-1]._inbound_nodes[-1].output_tensors[0]]
            self._nested_outputs = self.outputs[0]

    def _build_network_of_shape(self, shape, dtype="float32"):
        """Becomes a functional model as soon as the shape of the input is known."""
        with tf._init_scope():
            x = Input(batch_shape=shape, dtype=dtype, name=self.layers[0].name + "_input")
            self.inputs = [x]
            for layer in self.layers:
                x = layer(x)
            self.outputs = [x]
        self._nested_outputs = x
        self._is_graph_network = self.built = True

    def build(self, input_shape=None):
        if self.built:
            return
        self._build_input_shape = input_shape
        shape = keras.dims(input_shape)
        if self._follows_shape() and shape is not None and self.layers:
            self._build_network_of_shape(shape)
        elif not self.built:
            self._build_by_call(input_shape)
        self.built = True

    def _follows_shape(self):
        return version.keras_sequential_infers_shape and not keras.is_legacy()

    def _maybe_build(self, inputs):
        if not self.built and not self._follows_shape() and keras.is_legacy():
            self._build_input_shape = keras.shapes(inputs)
            self.built = True

    def call(self, inputs, training=None, mask=None):
        if self.outputs is None and self._follows_shape() and tf._model.is_tensor(inputs):
            shape = keras.dims(keras.shapes(inputs))
            if shape is not None and self.layers:
                self._build_input_shape = keras.shapes(inputs)
                self._build_network_of_shape(shape, keras.dtype(inputs) or "float32")
        if self.outputs is not None and not keras.is_legacy():
            if tf._model.is_tensor(inputs):
                return keras.result(self, self.outputs[0], inputs)
        self._build_input_shape = keras.shapes(inputs)
        for layer in self.layers:
            inputs = layer(inputs)
        self.built = True
        if version.keras_layers_have_variable_scopes and tf._model.is_tensor(inputs):
            why = keras.unknown("the layers are called twice, to build them and to run them")
            return keras.op(why, keras.shapes(inputs), keras.dtype(inputs))
        return inputs


def first_shape(layer):
    """The input shape that the first layer, or the first in it, was told."""
    while True:
        shape = getattr(layer, "_batch_input_shape", None)
        if shape is not None:
            return shape
        if isinstance(layer, Model) and layer.inputs:
            return keras.dims(layer.inputs[0].shape)
        if isinstance(layer, Model) and layer.layers:
            layer = layer.layers[0]
        else:
            return None


Network = Model
