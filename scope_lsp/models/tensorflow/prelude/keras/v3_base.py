"""`Layer` of Keras 3, whose weights are objects around TensorFlow's variables.

After `src/layers/layer.py`, `src/backend/common/variables.py`, `name_scope.py` and
`stateless_scope.py`, `src/backend/tensorflow/core.py` of Keras 3.15. What a weight is called here
is the name of the variable inside of it; its `name` and `path` are Keras's own.

Where a layer tries itself on placeholders to find out what it consists of, its variables are only
initialized when that is over: they lie in the name scope of that moment, and count at the call that
led there.
"""

import contextlib

import numpy as np
import tensorflow as tf

keras = tf._keras
BaseLayer = tf._keras.BaseLayer


class State:
    """What is open: the scopes by name and by whose they are, and the trial of a layer."""

    def __init__(self):
        self.names, self.callers = [], []
        self.trial = None


state = State()


class Scope:
    """`backend.name_scope`: nothing happens where the caller's own scope is the innermost."""

    def __init__(self, name, caller, parent=None):
        self.name, self.caller, self.parent = name, caller, parent

    def __enter__(self):
        self.opened = not (state.callers and state.callers[-1] is self.caller)
        if self.opened:
            state.names.append((self.name, self.parent))
            state.callers.append(self.caller)
            self.inner = tf.name_scope(self.name)
            self.inner.__enter__()
        return self

    def __exit__(self, *error):
        if self.opened:
            state.names.pop()
            state.callers.pop()
            self.inner.__exit__(None, None, None)


class OwnScope(Scope):
    """`keras.name_scope`, which a program opens by itself."""

    def __init__(self, name, caller=None, deduplicate=True, override_parent=None):
        super().__init__(name, caller if caller is not None else self, override_parent)


def current_path():
    return keras.path(state.names)


def variable(name, shape, dtype, initializer, trainable):
    """A variable of Keras, in the current scope or in that of the trial that is under way."""
    if name is None:
        name = keras.unique_name("variable")
    path = current_path()
    path = keras.joined(path, "/", name) if path else name
    if state.trial is None:
        made = keras.variable(name, shape, dtype, initializer, trainable)
    else:
        made = keras.later_variable(state.trial, name, shape, dtype, initializer, trainable)
    keras.name_weight(made, name, path)
    return made


def tried(function, *args, **kwargs):
    """`compute_output_spec`: call a function on placeholders."""
    outer = state.trial
    if outer is None:
        state.trial = keras.here()
    try:
        with keras.scratch_graph():
            return function(*args, **kwargs)
    finally:
        state.trial = outer


class SeedGenerator:
    """`keras.random.SeedGenerator`."""

    def __init__(self, seed=None, name=None, **kwargs):
        self.name = name or keras.unique_name("seed_generator")
        with Scope(self.name, self):
            self.state = variable("seed_generator_state", (2,), "int64", None, False)


class Layer(BaseLayer):
    def __new__(cls, *args, **kwargs):
        made = object.__new__(cls)
        build = made.build

        def in_scope(*given, **named):
            with made._open_scope():
                build(*given, **named)
            made.built = True

        object.__setattr__(made, "build", in_scope)
        return made

    def __init__(
        self,
        *args,
        activity_regularizer=None,
        trainable=True,
        dtype=None,
        autocast=True,
        name=None,
        **kwargs,
    ):
        for key in kwargs:
            if key not in (
                "input_dim",
                "input_shape",
                "batch_input_shape",
                "batch_size",
                "weights",
                "implementation",
                "layout",
                "sparse",
            ):
                raise ValueError("Unrecognized keyword arguments passed to Layer: " + str(key))
        kwargs.pop("layout", None)
        kwargs.pop("sparse", None)
        super().__init__(
            trainable, name, dtype, activity_regularizer=activity_regularizer, **kwargs
        )
        self._parent_path = None

    def _open_scope(self):
        if self._parent_path is None:
            object.__setattr__(self, "_parent_path", current_path())
        return Scope(self._name, self, self._parent_path)

    def __call__(self, *args, **kwargs):
        args, kwargs = keras.converted(args), keras.accepted(self, kwargs)
        with self._open_scope():
            self._maybe_build(args, kwargs)
        if len([each for each in args if keras.flatten(each)]) == 1:
            kwargs = keras.with_mask(self, args[:1], args[1:], kwargs)
        symbolic = keras.is_symbolic(args, kwargs)
        with self._open_scope():
            if symbolic:
                outputs = tried(
                    self.call, *keras.map(keras.like, args), **keras.map(keras.like, kwargs)
                )
                outputs = keras.map(keras.symbol, outputs)
            else:
                outputs = self._called_eagerly(args, kwargs)
            self.built = True
        if symbolic:
            outputs = self._connect_call((args, kwargs), outputs)
        return keras.mask_outputs(self, args[:1], outputs)

    def _called_eagerly(self, args, kwargs):
        if not keras.takes_training(self, args[1:]):
            return self.call(*args, **kwargs)
        return keras.in_phase(self.call, args, kwargs)

    def _maybe_build(self, args, kwargs):
        if self.built:
            return
        if self.__class__.build is not BaseLayer.build or keras.is_native(self):
            self.build(*self._shapes_for_build(args, kwargs))
            return
        if any(not layer.built for layer in self._sublayers()):
            # Whatever goes wrong there may go right in the call itself.
            with contextlib.suppress(Exception):
                tried(self.call, *keras.map(keras.like, args), **keras.map(keras.like, kwargs))
        self.built = True

    def _shapes_for_build(self, args, kwargs):
        """The shapes by the parameters of `build`: one, or one for each tensor of the call."""
        given = [keras.shapes_as_tuples(a) for a in args]
        wanted = keras.parameters_of_build(self)
        named = dict(zip(keras.parameters(self.call), args), **kwargs)
        if wanted is None or len(wanted) < 2:
            if not args:
                given = [keras.shapes_as_tuples(named[key]) for key in named][:1]
            return given[:1]
        found = []
        for parameter in wanted:
            value = named.get(parameter[: -len("_shape")])
            found.append(None if value is None else keras.shapes_as_tuples(value))
        return found

    def add_weight(
        self,
        shape=None,
        initializer=None,
        dtype=None,
        trainable=True,
        autocast=True,
        regularizer=None,
        constraint=None,
        aggregation="none",
        name=None,
        **kwargs,
    ):
        if isinstance(shape, str):
            raise ValueError("`shape` was passed a name")
        return self._make_weight(
            name, () if shape is None else shape, dtype, initializer, regularizer, trainable
        )

    def add_variable(
        self,
        shape,
        initializer,
        dtype=None,
        trainable=True,
        autocast=True,
        regularizer=None,
        constraint=None,
        name=None,
    ):
        return self._make_weight(name, shape, dtype, initializer, regularizer, trainable)

    def _make_weight(self, name, shape, dtype, initializer, regularizer, trainable):
        with Scope(self._name, self):
            weight = variable(name, shape, dtype or "float32", initializer, trainable)
        if regularizer is not None:
            self._regularized.append(weight)
        kept = self._trainable_weights if trainable else self._non_trainable_weights
        kept.append(weight)
        return weight

    @property
    def variables(self):
        found = list(self._trainable_weights) + list(self._non_trainable_weights)
        found += keras.seeds(self)
        for layer in self._sublayers():
            found += layer.variables
        return keras.distinct(found)

    trainable_variables = property(lambda self: self.trainable_weights)
    non_trainable_variables = property(
        lambda self: (
            [v for v in self.variables if not v.trainable] if self.trainable else self.variables
        )
    )
    path = property(lambda self: current_path())
    dtype = property(lambda self: self._dtype or "float32")


class InputLayer(Layer):
    def __init__(
        self,
        shape=None,
        batch_size=None,
        dtype=None,
        sparse=None,
        ragged=None,
        batch_shape=None,
        input_tensor=None,
        optional=False,
        name=None,
        **kwargs,
    ):
        if "input_shape" in kwargs:
            shape = kwargs.pop("input_shape")
        if "batch_input_shape" in kwargs:
            batch_shape = kwargs.pop("batch_input_shape")
        super().__init__(name=name, dtype=dtype)
        if batch_shape is None and shape is not None:
            batch_shape = (batch_size,) + tuple(shape)
        self.batch_shape = self._batch_input_shape = batch_shape
        self.built = True
        tensor = input_tensor
        if tensor is None:
            tensor = keras.symbol(keras.made(batch_shape, dtype or "float32"))
        self._inbound_nodes.append(keras.Node(self, [tensor], [tensor]))
        tensor._keras_history = (self, 0, 0)

    def build(self, input_shape=None):
        self.built = True


def Input(
    shape=None,
    batch_size=None,
    dtype=None,
    sparse=None,
    ragged=None,
    batch_shape=None,
    name=None,
    tensor=None,
    optional=False,
):
    layer = InputLayer(
        shape, batch_size, dtype, batch_shape=batch_shape, input_tensor=tensor, name=name
    )
    return layer._inbound_nodes[0].output_tensors[0]


def Variable(initializer, shape=None, dtype=None, trainable=True, name=None, **kwargs):
    makes = not isinstance(initializer, np.ndarray) and callable(initializer)
    if not makes and shape is None:
        shape = tf._model.shape(initializer)
        dtype = dtype or keras.dtype(initializer)
    return variable(name, shape, dtype or "float32", initializer if makes else None, trainable)
