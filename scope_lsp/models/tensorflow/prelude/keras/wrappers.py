"""Layers around layers: for each step of time, and in both directions.

After `layers/wrappers.py` of 1.15, and `layers/rnn/` of Keras 2.10.
"""

import tensorflow as tf

keras = tf._keras
version = tf._version
Layer, RNN = tf.keras.layers.Layer, keras.RNN
GRUCell, StackedRNNCells = keras.GRUCell, keras.StackedRNNCells


class Wrapper(Layer):
    def __init__(self, layer, **kwargs):
        super().__init__(**kwargs)
        self.layer = layer

    @classmethod
    def from_config(cls, config):
        layer = config["layer"]
        return cls(**dict(config, layer=layer.__class__.from_config(layer.get_config())))

    def build(self, input_shape=None):
        if not self.layer.built:
            self.layer.build(input_shape)
            self.layer.built = True
        self.built = True


class TimeDistributed(Wrapper):
    def build(self, input_shape=None):
        dims = keras.dims(input_shape)
        inner = tf.TensorShape((dims[0],) + dims[2:]) if dims else input_shape
        if not self.layer.built:
            self.layer.build(inner)
            self.layer.built = True
        self.built = True

    def call(self, inputs, training=None, mask=None):
        dims = keras.dims(keras.shapes(inputs))
        step = keras.made((None,) + dims[2:], keras.dtype(inputs)) if dims else inputs
        is_whole = self._takes_all_steps(dims)
        if version.keras_is_v3:
            is_whole = False
        if is_whole:
            keras.ops("Reshape")
        made = self.layer(step) if version.keras_wrappers_call_layers else self.layer.call(step)
        inner = keras.dims(keras.shapes(made))
        if inner is None or dims is None:
            shape = keras.unknown("the shape of the result")
        else:
            shape = dims[:2] + inner[1:]
        if mask is not None or keras.is_masked(inputs) or is_whole is None:
            return keras.op(keras.unknown("how steps are put together"), shape, keras.dtype(made))
        return keras.op("Reshape" if is_whole else "transpose_1", shape, keras.dtype(made))

    def _takes_all_steps(self, dims):
        """Whether the layer is called once, and not in a loop (`K.rnn`); None if not known."""
        if version.keras_is_v3:
            return True
        is_first = getattr(self.layer, "_is_of_first", not version.keras_layers_have_float_type)
        is_other = isinstance(self.layer, (tf.keras.layers.BatchNormalization, RNN))
        if version.keras_wrappers_call_layers and keras.is_native(self.layer):
            if not (is_first and is_other) and not self.layer.stateful:
                return True
        if dims is None:
            return None
        if dims[0] is None:
            return True
        return None if isinstance(self.layer, RNN) and is_first else False


class Bidirectional(Wrapper):
    def __init__(self, layer, merge_mode="concat", weights=None, backward_layer=None, **kwargs):
        super().__init__(layer, **kwargs)
        self.merge_mode = merge_mode
        self.forward_layer = copied(layer, "forward_" + layer.name, layer.go_backwards)
        self._copies_backward = backward_layer is None
        if backward_layer is None:
            name = "backward_" + layer.name
            self.backward_layer = copied(layer, name, not layer.go_backwards)
        else:
            self.backward_layer = backward_layer
            if not version.keras_is_v3:
                backward_layer._name = "backward_" + backward_layer.name
        if version.keras_layers_have_variable_scopes:
            self.forward_layer._base_name = layer._base_name
            self.backward_layer._base_name = layer.name
        self.return_sequences, self.return_state = layer.return_sequences, layer.return_state
        self.supports_masking = True

    def get_config(self):
        config = super().get_config()
        if self._copies_backward:
            config.pop("backward_layer", None)
        return config

    def build(self, input_shape=None):
        for layer in (self.forward_layer, self.backward_layer):
            if version.keras_is_v3:
                layer.build(input_shape)
                continue
            with tf.compat.v1.name_scope(layer.name):
                if version.keras_recurrent_has_cells:
                    layer.build(input_shape)
                else:
                    layer._in_variable_scope(layer.build, input_shape)
                layer.built = True
        self.built = True

    def __call__(self, inputs, initial_state=None, constants=None, *args, **kwargs):
        if isinstance(inputs, list) and len(inputs) > 1:
            inputs = inputs[0]
        return super().__call__(inputs, *args, **kwargs)

    def call(self, inputs, training=None, mask=None, initial_state=None, constants=None):
        if version.keras_wrappers_call_layers and not version.keras_is_v3:
            forward = self.forward_layer(inputs, initial_state=initial_state)
            backward = self.backward_layer(inputs, initial_state=initial_state)
        else:
            forward, backward = self.forward_layer.call(inputs), self.backward_layer.call(inputs)
        states = []
        if self.return_state:
            states = forward[1:] + backward[1:]
            forward, backward = forward[0], backward[0]
        if self.return_sequences:
            backward = tf.reverse(backward, [1])
        if self.merge_mode is None:
            output = [forward, backward]
        else:
            output = self._merged(forward)
        if self.return_state:
            return (output if isinstance(output, list) else [output]) + states
        return output

    def _merged(self, forward):
        dims = keras.dims(keras.shapes(forward))
        op = {"concat": "concat", "sum": "add", "ave": "truediv", "mul": "mul"}[self.merge_mode]
        is_plain = op == "truediv" or (op == "concat" and version.keras_recurrent_has_cells)
        if not version.keras_wrappers_call_layers and not is_plain:
            op = keras.unknown("how many ops of this name the layers add")
        if dims is None:
            shape = keras.unknown("the shape of the result")
        elif self.merge_mode == "concat":
            shape = dims[:-1] + (None if dims[-1] is None else dims[-1] * 2,)
        else:
            shape = dims
        return keras.op(op, shape, "float32")

    def reset_states(self):
        return None


def copied(layer, name, go_backwards):
    """The same layer under another name, made of its configuration."""
    if hasattr(layer, "_copy"):
        return layer._copy(name, go_backwards)
    if isinstance(layer, RNN):
        cell = layer.cell
        given = {
            "return_sequences": layer.return_sequences,
            "return_state": layer.return_state,
            "go_backwards": go_backwards,
            "stateful": layer.stateful,
            "unroll": layer.unroll,
            "name": name,
        }
        return RNN(copied_cell(cell), **given)
    config = dict(layer.get_config())
    config["name"] = name
    config["go_backwards"] = go_backwards
    return layer.__class__.from_config(config)


def copied_cell(cell):
    """A cell made of another's configuration, of the same name."""
    if isinstance(cell, keras.RecurrentCell):
        given = {"name": cell.name, "use_bias": cell.use_bias}
        if isinstance(cell, GRUCell):
            given["reset_after"] = cell.reset_after
        return cell.__class__(cell.units, **given)
    if isinstance(cell, StackedRNNCells):
        return StackedRNNCells([copied_cell(c) for c in cell.cells], name=cell.name)
    return cell.__class__.from_config(cell.get_config())
