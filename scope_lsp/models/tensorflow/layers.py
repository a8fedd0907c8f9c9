"""`tf.layers`: where its layers are modelled.

They are written in Python, in `prelude/layers_*.py`; what Python can't tell them they ask of
`tf._layers.<name>`, which `layer_scopes.py`, `layer_inputs.py` and `layer_ops.py` declare.
"""

from __future__ import annotations

from scope_lsp.models import registry
from scope_lsp.models.tensorflow import layer_inputs, layer_ops, layer_scopes
from scope_lsp.version import Version

__all__ = ["layer_inputs", "layer_ops", "layer_scopes"]

_PRELUDES = "scope_lsp.models.tensorflow.prelude"

_LAYERS = {
    "layers_base": ("Layer", "InputSpec", "keras_style_scope", "set_keras_style"),
    "layers_core": ("Dense", "dense", "Dropout", "dropout", "Flatten", "flatten"),
    "layers_convolution": (
        "Conv1D", "Conv2D", "Conv3D", "Conv2DTranspose", "Conv3DTranspose", "SeparableConv1D",
        "SeparableConv2D", "conv1d", "conv2d", "conv3d", "conv2d_transpose", "conv3d_transpose",
        "separable_conv1d", "separable_conv2d",
    ),
    "layers_pooling": (
        "MaxPooling1D", "MaxPooling2D", "MaxPooling3D", "AveragePooling1D", "AveragePooling2D",
        "AveragePooling3D", "max_pooling1d", "max_pooling2d", "max_pooling3d",
        "average_pooling1d", "average_pooling2d", "average_pooling3d",
    ),
    "layers_normalization": ("BatchNormalization", "batch_normalization"),
}  # fmt: skip
"""What each module below `prelude/` defines for `tf.layers`."""

_ALIASES = {
    "Dense": ("FullyConnected",),
    "dense": ("fully_connected",),
    "Conv1D": ("Convolution1D",), "Conv2D": ("Convolution2D",), "Conv3D": ("Convolution3D",),
    "SeparableConv2D": ("SeparableConvolution2D",),
    "Conv2DTranspose": ("Convolution2DTranspose", "Deconvolution2D", "Deconv2D"),
    "Conv3DTranspose": ("Convolution3DTranspose", "Deconvolution3D", "Deconv3D"),
    "conv1d": ("convolution1d",), "conv2d": ("convolution2d",), "conv3d": ("convolution3d",),
    "separable_conv2d": ("separable_convolution2d",),
    "conv2d_transpose": ("convolution2d_transpose", "deconvolution2d", "deconv2d"),
    "conv3d_transpose": ("convolution3d_transpose", "deconvolution3d", "deconv3d"),
    "MaxPooling1D": ("MaxPool1D",), "MaxPooling2D": ("MaxPool2D",),
    "MaxPooling3D": ("MaxPool3D",), "AveragePooling2D": ("AvgPool2D",),
    "max_pooling2d": ("max_pool2d",), "average_pooling2d": ("avg_pool2d",),
    "BatchNormalization": ("BatchNorm",), "batch_normalization": ("batch_norm",),
}  # fmt: skip
"""Other names that TensorFlow's internal modules have for them."""

_SINCE = {
    "Flatten": "1.4", "flatten": "1.4", "Conv3DTranspose": "1.2", "conv3d_transpose": "1.2",
    "SeparableConv1D": "1.6", "separable_conv1d": "1.6",
}  # fmt: skip
"""The versions that the later ones came with."""

_declared: set[str] = set()

for _module, _names in _LAYERS.items():
    for _name in _names:
        for _spelled in (_name, *_ALIASES.get(_name, ())):
            _path, _since = f"tf.layers.{_spelled}", _SINCE.get(_name, "1.0")
            registry.prelude(_path, f"{_PRELUDES}.{_module}", _name, api=1, since=_since)
            _declared.add(_path)


def _is_absent(path: str, version: Version, v1: bool) -> bool:
    """Whether a version has no such layer yet."""
    return path in _declared and v1 and registry.find_prelude(path, version, v1) is None


registry.absence(_is_absent)

for _name in ("activation_of", "applied", "regularizer_of"):
    registry.prelude(f"tf._layers.{_name}", f"{_PRELUDES}.layers_base")
