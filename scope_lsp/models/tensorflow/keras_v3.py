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

_UNARY = (
    "abs absolute arccos arccosh arcsin arcsinh arctan arctanh bitwise_not ceil celu clip conj "
    "copy cos cosh cumprod cumsum deg2rad elu erf erfinv exp exp2 expm1 fabs flip floor gelu "
    "hard_shrink hard_sigmoid hard_silu hard_swish hard_tanh identity leaky_relu log log10 log1p "
    "log2 log_sigmoid log_softmax logical_not nan_to_num negative normalize rad2deg reciprocal "
    "relu relu6 roll round rsqrt selu sigmoid sign silu sin sinc sinh soft_shrink softmax softplus "
    "softsign sort sparse_plus sparsemax sqrt square squareplus swish tan tanh tanh_shrink "
    "threshold trunc rms_normalization layer_normalization batch_normalization"
)
_BINARY = (
    "add arctan2 bitwise_and bitwise_or bitwise_xor floor_divide fmax fmin fmod hypot logaddexp "
    "maximum minimum mod multiply power remainder subtract"
)
_OPS = " ".join(
    [f"{name}=same" for name in _UNARY.split()]
    + [f"{name}=added" for name in _BINARY.split()]
    + [f"{name}=truth" for name in ("isfinite", "isinf", "isnan")]
    + [
        f"{name}=compared"
        for name in (
            "equal", "greater", "greater_equal", "isclose", "less", "less_equal", "logical_and",
            "logical_or", "logical_xor", "not_equal",
        )
    ]
    + [
        f"{name}=summed"
        for name in (
            "logsumexp", "mean", "median", "nanmean", "nansum", "prod", "std", "sum", "var",
        )
    ]
    + ["any=checked", "all=checked", "max=greatest", "amax=greatest", "min=greatest"]
    + ["amin=greatest", "true_divide=divide", "divide_no_nan=divide", "argmin=argmax"]
    + ["ones=zeros", "empty=zeros", "ones_like=zeros_like", "array=convert_to_tensor"]
    + ["map=map_over", "average_pool=max_pool", "divide"]
)  # fmt: skip
_OWN = (
    "where norm argmax moments count_nonzero top_k shape ndim size reshape ravel transpose "
    "swapaxes moveaxis expand_dims squeeze concatenate stack unstack split tile repeat pad "
    "broadcast_to take take_along_axis get_item zeros full zeros_like full_like arange "
    "linspace eye cast convert_to_tensor convert_to_numpy one_hot matmul einsum tensordot "
    "dot outer conv max_pool cond vectorized_map while_loop stop_gradient custom_gradient "
    "is_tensor dtype"
)
declare("v3_ops", "ops ops.numpy ops.nn ops.linalg ops.math", f"{_OPS} {_OWN}", since="2.16")
declare("v3_ops", "ops.image", "resize", since="2.16")
declare(
    "v3_ops",
    "random",
    "normal uniform=normal truncated_normal=normal gamma=normal beta=normal binomial=normal "
    "randint categorical shuffle=perturbed dropout=perturbed",
    since="2.16",
)
