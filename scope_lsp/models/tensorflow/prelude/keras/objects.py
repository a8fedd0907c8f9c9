"""Objects by their names and configurations, and models that are made again.

After `utils/generic_utils.py` and `models.py` of 1.15, and `saving/object_registration.py`,
`models/cloning.py` of Keras 2.10.
"""

import inspect

import tensorflow as tf

keras = tf._keras
version = tf._version
_custom_objects = {}
_keys_of_classes = {}


def get_custom_objects():
    return _custom_objects


def get_registered_object(name, custom_objects=None, module_objects=None):
    for objects in (_custom_objects, custom_objects, module_objects):
        if objects and name in objects:
            return objects[name]
    return None


def get_registered_name(obj):
    return _keys_of_classes.get(obj, obj.__name__)


def register_keras_serializable(package="Custom", name=None):
    def decorator(inner):
        key = package + ">" + (name if name is not None else inner.__name__)
        _custom_objects[key] = inner
        _keys_of_classes[inner] = key
        return inner

    return decorator


class CustomObjectScope:
    def __init__(self, *args):
        self.custom_objects = args

    def __enter__(self):
        self.backup = dict(_custom_objects)
        for objects in self.custom_objects:
            _custom_objects.update(objects)
        return self

    def __exit__(self, *error):
        _custom_objects.clear()
        _custom_objects.update(self.backup)


def serialize_keras_object(instance):
    if instance is None:
        return None
    if hasattr(instance, "get_config"):
        name = get_registered_name(instance.__class__)
        return {"class_name": name, "config": instance.get_config()}
    if hasattr(instance, "__name__"):
        return get_registered_name(instance)
    raise ValueError("Cannot serialize " + str(instance))


def deserialize_keras_object(
    identifier,
    module_objects=None,
    custom_objects=None,
    printable_module_name="object",
    **kwargs,
):
    if identifier is None:
        return None
    if not tf._model.known(identifier):
        return keras.unknown("an object of Keras's own")
    if isinstance(identifier, dict):
        cls = found_or_error(
            identifier["class_name"], custom_objects, module_objects, printable_module_name
        )
        config = identifier.get("config", {})
        return cls.from_config(config) if hasattr(cls, "from_config") else cls(**config)
    if isinstance(identifier, str):
        found = found_or_error(identifier, custom_objects, module_objects, printable_module_name)
        return found() if inspect.isclass(found) else found
    return identifier


def found_or_error(name, custom_objects, module_objects, printable_module_name):
    found = get_registered_object(name, custom_objects, module_objects)
    if found is None:
        raise ValueError("Unknown " + printable_module_name + ": " + name)
    return found


def same(function):
    """What computes a function once more to save memory is the function itself."""
    return function


def serialize_layer(layer):
    return serialize_keras_object(layer)


def deserialize_layer(config, custom_objects=None):
    name = config["class_name"]
    found = get_registered_object(name, custom_objects)
    if found is None:
        found = getattr(tf.keras.layers, name, None)
    if found is None:
        return keras.unknown("a layer by its name")
    return found.from_config(config["config"])


def clone_model(model, input_tensors=None, clone_function=None):
    """A model with new layers of the same names, made of the configurations of the old ones."""
    clone = clone_function or same_layer
    if isinstance(model, tf.keras.Sequential):
        return cloned_sequence(model, clone)
    if not model._is_graph_network:
        raise ValueError("Expected `model` argument to be a functional `Model` instance")
    nodes = nodes_to_clone(model, version.keras_clones_layer_by_layer)
    return cloned_network(model, input_tensors, clone, nodes)


class Configuration(dict):
    """What `get_config` tells of a model that can be made again: the model stands for its layers.

    After `Network.get_config` and `from_config` of `engine/network.py` in 1.15.
    """

    def __init__(self, model):
        super().__init__(name=model.name, layers=keras.unknown("the configurations of layers"))
        self._model = model

    def made_again(self):
        model, name = self._model, self["name"]
        if isinstance(model, tf.keras.Sequential):
            made = cloned_sequence(model, same_layer, name)
            if model.built and not made.built:
                made.build(model._build_input_shape)
            return made
        return cloned_network(model, None, same_layer, nodes_to_clone(model, True), name)


def same_layer(layer):
    return layer.__class__.from_config(layer.get_config())


def cloned_sequence(model, clone, name=None):
    layers = []
    for layer in model._layer_stack:
        layers.append(layer if isinstance(layer, tf.keras.layers.InputLayer) else clone(layer))
    return tf.keras.Sequential(layers, name=name or model.name)


def cloned_network(model, input_tensors, clone, waiting, name=None):
    known, new_layers = keras.Known(), {}
    inputs = list(input_tensors) if input_tensors is not None else []
    for old in model.inputs if not inputs else ():
        inputs.append(
            tf.keras.Input(
                batch_shape=keras.dims(old.shape),
                dtype=keras.dtype(old),
                name=old._keras_history[0].name,
            )
        )
    for old, new in zip(model.inputs, inputs):
        known.put(old, new)
    for layer in model.layers:
        if not isinstance(layer, tf.keras.layers.InputLayer):
            inner = isinstance(layer, tf.keras.Model) and layer._is_graph_network
            new_layers[layer.name] = clone_model(layer) if inner else clone(layer)
    while waiting:
        later = []
        for node in waiting:
            if not all(known.has(t) for t in node.input_tensors):
                later.append(node)
            elif not any(known.has(t) for t in node.output_tensors):
                given, args, kwargs = keras.map(known.get, node.call)
                outputs = keras.flatten(new_layers[node.layer.name](given, *args, **kwargs))
                for old, new in zip(node.output_tensors, outputs):
                    known.put(old, new)
        if len(later) == len(waiting):
            break
        waiting = later
    outputs = keras.map(known.get, model._nested_outputs)
    return tf.keras.Model(inputs, outputs, name=name or model.name)


def nodes_to_clone(model, layer_by_layer):
    """The calls of a model's layers in the order in which they are made again."""
    nodes = keras.graph_nodes(model.inputs, model.outputs)
    if not layer_by_layer:
        return nodes
    found = []
    for layer in model.layers:
        for node in layer._inbound_nodes:
            if any(node is each for each in nodes):
                found.append(node)
    return found
