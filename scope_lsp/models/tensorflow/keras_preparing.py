"""Layers of Keras that prepare data: where they are modelled."""

from __future__ import annotations

from scope_lsp.models.tensorflow.keras import declare

_PREPARING = (
    "Rescaling Resizing CenterCrop Normalization Discretization CategoryEncoding Hashing "
    "HashedCrossing StringLookup IntegerLookup TextVectorization RandomFlip RandomRotation "
    "RandomZoom RandomTranslation RandomContrast RandomBrightness RandomCrop RandomHeight "
    "RandomWidth"
)
declare("preprocessing", "layers", _PREPARING, since="2.6")
declare(
    "preprocessing",
    "layers.experimental.preprocessing",
    "PreprocessingLayer " + _PREPARING,
    since="2.3",
    until="2.16",
)
declare("columns", "layers", "DenseFeatures", until="2.16")
