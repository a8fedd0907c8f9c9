"""Whether a model is being trained, and what depends on it.

After `backend.py`, `utils/control_flow_util.py` and `engine/base_layer_utils.py` of Keras 2.10, and
`python/keras/backend.py` of 1.15.
"""

import tensorflow as tf

keras = tf._keras
version = tf._version

eager_phase = [0]
"""What eager programs, and the functions that they trace, were told by `set_learning_phase`."""


def learning_phase():
    if not keras.is_legacy():
        return eager_phase[0]
    with tf._init_scope():
        graph = tf.compat.v1.get_default_graph()
        if keras.phase_of_graph(getattr(graph, "_keras_phase", None)) is None:
            graph._keras_phase = _symbolic_phase()
        return graph._keras_phase


def _symbolic_phase():
    if not version.keras_phase_stands_outside:
        return tf.compat.v1.placeholder_with_default(False, (), name="keras_learning_phase")
    with tf.compat.v1.name_scope(""):
        return tf.compat.v1.placeholder_with_default(False, (), name="keras_learning_phase")


def set_learning_phase(value):
    if not keras.is_legacy():
        eager_phase[0] = value
        return
    with tf._init_scope():
        tf.compat.v1.get_default_graph()._keras_phase = value


class learning_phase_scope:
    def __init__(self, value):
        self.value = value

    def __enter__(self):
        self.before = _kept_phase()
        set_learning_phase(self.value)
        return self.value

    def __exit__(self, *error):
        set_learning_phase(self.before)


def _kept_phase():
    if not keras.is_legacy():
        return eager_phase[0]
    return getattr(tf.compat.v1.get_default_graph(), "_keras_phase", None)


def phase_of(training):
    """What a layer was told, what the calls around it were, or what the whole program was."""
    if training is None and version.keras_layers_know_phase_around and keras.phases:
        training = keras.phases[-1]
    return learning_phase() if training is None else training


def by_phase(training, on_true, on_false):
    """One of two functions: the first while the model is trained (`smart_cond`)."""
    training = phase_of(training)
    if not tf._model.known(training):
        return keras.map(_somewhere, on_false())
    return tf._layers.smart_cond(training, on_true, on_false)


def _somewhere(tensor):
    why = keras.unknown("whether the layer is trained isn't known")
    return keras.op(why, keras.shapes(tensor), keras.dtype(tensor))


def in_train_phase(x, alt, training=None):
    return by_phase(training, _later(x), _later(alt))


def _later(value):
    return value if callable(value) else lambda: value


def in_test_phase(x, alt, training=None):
    return in_train_phase(alt, x, training)


def switch(condition, then_expression, else_expression):
    first, second = _later(then_expression), _later(else_expression)
    if not tf._model.known(keras.shapes(condition)):
        return _somewhere(first())
    dims = keras.dims(keras.shapes(condition))
    if dims == () or not version.keras_switches_arrays:
        return tf.compat.v1.cond(condition, first, second)
    first, second = first(), second()
    if len(dims) > 1:
        keras.ops("Shape", "concat", "Reshape", "Shape", "sub", "Greater", "ones_like")
        tf.where(keras.made((2,), "bool"), keras.made((2,), "int32"), keras.made((2,), "int32"))
        keras.ops("Tile")
    return tf.where(condition, first, second)
