"""Masks, which go from layer to layer beside the tensors.

After `Layer.__call__` of `engine/base_layer.py` of Keras 2.10 and of `src/layers/layer.py` of
Keras 3.15. Of a mask only counts that it is there.
"""

import tensorflow as tf

keras = tf._keras


def with_mask(layer, inputs, args, kwargs):
    """What the program's `call` gets: a mask too, if it takes one and has one."""
    if "mask" in kwargs or not keras.takes_mask(layer, args):
        return kwargs
    masked = keras.is_masked(inputs)
    if masked is False:
        return kwargs
    return dict(kwargs, mask=keras.made(None, "bool") if masked else None)


def masks_of(inputs, mask):
    """Whether there is a mask for each of some inputs: those given, or else those they bring."""
    if mask is None:
        return [keras.is_masked(each) for each in inputs[:2]]
    if isinstance(mask, (list, tuple)) and len(mask) > 1:
        return [each is not None for each in mask[:2]]
    unknown = keras.unknown("whether there is a mask")
    return [unknown, unknown]


def mask_outputs(layer, inputs, outputs):
    """Whether there is a mask for what a layer gives."""
    if (
        keras.overrides(layer, "compute_mask")
        or getattr(layer, "makes_mask", False)
        or (layer.supports_masking and keras.is_masked(inputs))
    ):
        for each in keras.flatten(outputs):
            if tf._model.is_tensor(each):
                each._keras_mask = True
    return outputs
