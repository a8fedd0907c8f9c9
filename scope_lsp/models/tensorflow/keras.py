"""Keras: where its layers, models and functions are found. They are written in Python."""

from __future__ import annotations

from scope_lsp.models import registry

_HOME = "scope_lsp.models.tensorflow.prelude.keras"


def _declare(module: str, paths: str, names: str, **holds: str) -> None:
    """Declare names of one of our modules under some of Keras's."""
    for path in paths.split():
        for name in names.split():
            shown, _, own = name.partition("=")
            registry.prelude(f"tf.keras.{path}.{shown}".replace("...", "."), f"{_HOME}.{module}", own or shown, **holds)


_declare("base", "layers engine.base_layer", "Layer")
_declare("base", "layers engine.input_layer engine .", "Input InputLayer")
_declare("core", "layers layers.core", "Dense Activation Dropout SpatialDropout1D SpatialDropout2D "
         "SpatialDropout3D Masking ActivityRegularization Lambda Flatten Reshape Permute "
         "RepeatVector")
_declare("core", "layers layers.embeddings", "Embedding")
_declare("core", "layers layers.noise", "AlphaDropout GaussianDropout GaussianNoise")
_declare("core", "layers layers.advanced_activations", "ReLU LeakyReLU ELU ThresholdedReLU "
         "Softmax PReLU")
_declare("activations", "activations", "linear relu softmax sigmoid tanh elu selu softplus "
         "softsign hard_sigmoid exponential swish gelu get serialize deserialize")
_declare("models", "models engine.training engine.network engine .", "Model Sequential Network")
