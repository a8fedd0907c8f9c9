"""Models of Keras 3. After `src/models/` and `src/trainers/` of Keras 3.15."""

import tensorflow as tf

keras = tf._keras
Layer = tf.keras.layers.Layer
InputLayer = tf.keras.layers.InputLayer
Input = tf.keras.layers.Input
BaseModel = tf._keras.BaseModel
Scope = tf._keras.Scope
Compiled = tf._keras.Compiled
Steps = tf._keras.Steps


class Model(Layer, Steps):
    _is_network = True

    def __init__(self, *args, **kwargs):
        inputs, outputs, name = self._functional_arguments(args, kwargs)
        if len(args) == 1 and outputs is None:
            raise TypeError("Layer.__init__() takes 1 positional argument but 2 were given")
        if name is None and outputs is not None and self.__class__ is Model:
            name = keras.unique_name("functional")
        super().__init__(name=name, **kwargs)
        self._begin()
        if outputs is not None:
            self._is_graph_network = True
            self._connect_network(inputs, outputs)

    def _begin(self):
        self._graph_layers = None
        self.optimizer = self.loss = None
        self._given_metrics, self._was_trained = [], False
        self.stop_training = False
        self.inputs = self.outputs = None
        self._is_graph_network = False

    _functional_arguments = BaseModel._functional_arguments
    _connect_network = BaseModel._connect_network
    layers = BaseModel.layers
    get_layer = BaseModel.get_layer
    input = BaseModel.input
    output = BaseModel.output
    input_names = BaseModel.input_names
    output_names = BaseModel.output_names

    def build(self, input_shape=None):
        self.built = True

    def call(self, *args, **kwargs):
        if not self._is_graph_network:
            raise NotImplementedError("A model has to define what it does when it is called.")
        given = (args, kwargs)
        return keras.map(lambda t: keras.result(self, t, given), self._nested_outputs)

    def _maybe_build(self, args, kwargs):
        if self.built:
            return
        if keras.overrides(self, "build") or isinstance(self, Sequential):
            self.build(*self._shapes_for_build(args, kwargs))
            return
        if any(not layer.built for layer in self._sublayers()):
            keras.tried(self.call, *keras.map(keras.like, args), **keras.map(keras.like, kwargs))
        self.built = True

    # Training

    def compile(
        self,
        optimizer="rmsprop",
        loss=None,
        loss_weights=None,
        metrics=None,
        weighted_metrics=None,
        **kwargs,
    ):
        self.optimizer = keras.scaled(tf.keras.optimizers.get(optimizer))
        self.loss = loss
        found = keras.metrics_of(metrics) + keras.metrics_of(weighted_metrics)
        self._given_metrics = found
        self._was_trained = False
        total = tf.keras.metrics.Mean(name="loss")
        self.compiled_loss = Compiled("compile_loss", self._losses_of_outputs, [total])
        self.compiled_metrics = Compiled("compile_metrics", self._metrics_given)

    def _metrics_given(self):
        return [tf.keras.metrics.get(metric) for metric in self._given_metrics]

    def _compiled_metrics(self):
        """The metrics count as one."""
        if self.compiled_loss is None:
            return []
        given = [self.compiled_metrics] if self._given_metrics else []
        return self.compiled_loss.metrics[:1] + given + self.compiled_loss.metrics[1:]

    def fit(self, x=None, y=None, *args, **kwargs):
        made = self._train_model(x, y)
        if kwargs.get("validation_data") is not None or kwargs.get("validation_split"):
            if self._overrides("test_step"):
                self._one_step(self.test_step, x, y)
        return made

    def train_on_batch(self, x, y=None, *args, **kwargs):
        return self._train_model(x, y)

    def evaluate(self, x=None, y=None, *args, **kwargs):
        if self._overrides("test_step", "compute_loss", "compute_metrics"):
            self._one_step(self.test_step, x, y)
            return keras.unknown("what a model computes")
        with keras.scratch_graph():
            self._use_model(x)
            if self.compiled_loss is not None:
                self.compiled_loss()
                self.compiled_metrics.build()
        return keras.unknown("what a model computes")

    def test_on_batch(self, x=None, y=None, *args, **kwargs):
        return self.evaluate(x, y)

    def predict(self, x=None, *args, **kwargs):
        if self._overrides("predict_step"):
            self._one_step(self.predict_step, x, None)
            return keras.unknown("what a model computes")
        with keras.scratch_graph():
            self._use_model(x)
        return keras.unknown("what a model computes")

    predict_on_batch = predict

    def _use_model(self, x, training=False):
        if not self._called_once():
            batch = keras.batch_of(keras.fed(x)[0])
            keras.in_phase(lambda **phase: self(batch), (), {"training": training})

    def _called_once(self):
        return self.built and all(layer.built for layer in self._sublayers())

    def _train_model(self, x, y):
        if self._overrides("train_step", "compute_loss", "compute_metrics"):
            self._one_step(self.train_step, x, y)
            return keras.History(self)
        with keras.scratch_graph():
            self._use_model(x, True)
            if self.optimizer is not None and not self._was_trained:
                self.compiled_loss()
                self.optimizer.apply_gradients(keras.pairs(self.trainable_variables))
                self.compiled_metrics.build()
        self._was_trained = True
        return keras.History(self)

    def _losses_of_outputs(self):
        """Each of several outputs counts its loss, under a scope of the losses'."""
        if not self.outputs or len(self.outputs) < 2:
            return []
        with tf.name_scope("compile_loss"):
            return [tf.keras.metrics.Mean(name=name + "_loss") for name in self.output_names]

    def make_train_function(self, force=False):
        return None

    make_predict_function = make_test_function = reset_metrics = make_train_function

    def summary(self, *args, **kwargs):
        return None

    save = save_weights = load_weights = export = summary

    def to_json(self, **kwargs):
        return keras.unknown("the configuration of a model")

    def get_config(self):
        return keras.unknown("the configuration of a model")


class Sequential(Model):
    def __init__(self, layers=None, trainable=True, name=None):
        Layer.__init__(self, trainable=trainable, name=name)
        self._begin()
        self._layer_stack = []
        if layers:
            for layer in layers:
                self.add(layer, rebuild=False)
            self._maybe_rebuild()

    @property
    def layers(self):
        return [layer for layer in self._layer_stack if not isinstance(layer, InputLayer)]

    def add(self, layer, rebuild=True):
        if tf._model.is_tensor(layer):
            layer = layer._keras_history[0]
        if not tf._model.known(layer):
            tf._model.doubt("a layer of a Sequential model isn't known")
            return
        if not isinstance(layer, Layer):
            raise ValueError("Only instances of `keras.Layer` can be added to a Sequential model.")
        if any(other is not layer and other.name == layer.name for other in self._layer_stack):
            raise ValueError(
                "All layers added to a Sequential model should have unique names. Name '"
                + layer.name
                + "' is already the name of a layer in this model. Update the `name` "
                "argument to pass a unique name."
            )
        shape = getattr(layer, "_batch_input_shape", None)
        if not self._layer_stack and shape is not None and not isinstance(layer, InputLayer):
            self._layer_stack.append(InputLayer(batch_shape=shape))
        self._layer_stack.append(layer)
        if rebuild:
            self._maybe_rebuild()
        else:
            self.built = False

    def pop(self, rebuild=True):
        layer = self._layer_stack.pop()
        self.built = False
        if rebuild:
            self._maybe_rebuild()
        return layer

    def _maybe_rebuild(self):
        self.built = False
        self.outputs = None
        if len(self._layer_stack) > 1:
            if isinstance(self._layer_stack[0], InputLayer):
                self.build(self._layer_stack[0].batch_shape)
            elif isinstance(self._layer_stack[0], Model) and self._layer_stack[0].inputs:
                self.build(keras.dims(self._layer_stack[0].inputs[0].shape))

    def build(self, input_shape=None):
        if keras.dims(input_shape) is None or not self._layer_stack:
            return
        if not isinstance(self._layer_stack[0], InputLayer):
            self._layer_stack.insert(0, InputLayer(batch_shape=input_shape))
        x = self._layer_stack[0]._inbound_nodes[0].output_tensors[0]
        self.inputs = [x]
        for layer in self._layer_stack[1:]:
            x = layer(x)
        self.outputs = [x]
        self._nested_outputs = x
        keras.unique_name("functional")

    def call(self, inputs, training=None, mask=None, **kwargs):
        if self.outputs and tf.executing_eagerly():
            return keras.result(self, self.outputs[0], inputs)
        for layer in self.layers:
            inputs = layer(inputs)
        return inputs


Functional = Model
