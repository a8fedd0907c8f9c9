"""What only Keras 3 has: where it is modelled."""

from __future__ import annotations

from scope_lsp.models.tensorflow.keras import declare

_CHANGING_IMAGES = (
    "Solarization CutMix MixUp RandomColorDegeneration RandomElasticTransform RandomErasing "
    "RandomGaussianBlur RandomGrayscale RandomHue RandomInvert RandomPerspective "
    "RandomPosterization RandomSaturation RandomSharpness RandomShear "
)
declare(
    "v3_layers",
    "layers",
    "GroupQueryAttention=GroupedQueryAttention GroupedQueryAttention RMSNormalization "
    "SpectralNormalization ReversibleEmbedding "
    "AdaptiveAveragePooling1D AdaptiveAveragePooling2D AdaptiveAveragePooling3D "
    "AdaptiveMaxPooling1D AdaptiveMaxPooling2D AdaptiveMaxPooling3D AutoContrast Equalization "
    "RandAugment AugMix RandomColorJitter Pipeline "
    + " ".join(f"{name}=ImageLayer" for name in _CHANGING_IMAGES.split()),
    since="2.16",
)
declare("v3_layers", "layers", "Identity", since="2.11")
declare(
    "v3_optimizers",
    "optimizers",
    "Optimizer SGD Adam AdamW RMSprop Adagrad Adadelta Adamax Nadam Ftrl Lion Lamb Adafactor Muon "
    "ScheduleFreeAdamW LossScaleOptimizer",
    since="2.16",
)
declare("v3_optimizers", ".", "Optimizer", since="2.16")
declare("v3_optimizers", "mixed_precision", "LossScaleOptimizer", since="2.16")
