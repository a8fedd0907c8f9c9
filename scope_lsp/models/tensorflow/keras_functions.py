"""Functions of Keras that are other names of what is modelled, and more of `keras.ops`."""

from __future__ import annotations

from scope_lsp.models.tensorflow.keras import declare

declare("backend", "utils", "clear_session is_keras_tensor", since="2.16")
declare(
    "backend",
    "config",
    "floatx set_floatx epsilon set_epsilon image_data_format set_image_data_format backend",
    since="2.16",
)
declare("v3_base", ".", "name_scope=OwnScope", since="2.16")
declare("losses", ".", "Loss Regularizer", since="2.16")
declare("metrics", ".", "Metric", since="2.16")
declare("objects", "utils.legacy", "serialize_keras_object deserialize_keras_object", since="2.16")
declare("objects", ".", "remat=same", since="2.16")
declare(
    "losses",
    "losses",
    " ".join(
        f"{name}=LossFunctionWrapper"
        for name in ("CTC", "CategoricalGeneralizedCrossEntropy", "Circle", "Dice", "Tversky")
    ),
    since="2.16",
)
_LOSSES = (
    "KLD", "kld", "binary_focal_crossentropy", "categorical_focal_crossentropy", "cosine",
    "cosine_proximity",
)  # fmt: skip
_LOSSES_OF_3 = ("categorical_generalized_cross_entropy", "circle", "ctc", "dice", "tversky")
declare("losses", "losses metrics", " ".join(f"{name}=function" for name in _LOSSES))
declare("losses", "losses", " ".join(f"{name}=function" for name in _LOSSES_OF_3), since="2.16")
declare(
    "losses",
    "metrics",
    "sparse_top_k_categorical_accuracy=function concordance_correlation=function "
    "pearson_correlation=function",
)
declare("losses", "losses", "deserialize=get serialize=get")
declare("metrics", "metrics", "deserialize=get")
declare("optimizer_names", "optimizers", "deserialize=get")
declare("losses", "regularizers", "OrthogonalRegularizer=Regularizer")
declare("losses", "regularizers", "orthogonal_regularizer=regularizer")
declare("losses", "constraints", "RadialConstraint=Constraint radial_constraint=Constraint")
declare("optimizer_names", "experimental", "CosineDecay CosineDecayRestarts")
declare(
    "optimizer_names",
    "experimental",
    "LinearCosineDecay=CosineDecay NoisyLinearCosineDecay=CosineDecay",
)
declare("precision", "mixed_precision.experimental", "LossScaleOptimizer", since="2.1", until="2.4")

_ACTIVATIONS = (
    "celu hard_shrink hard_silu hard_swish hard_tanh leaky_relu log_sigmoid log_softmax mish relu6 "
    "silu soft_shrink sparse_plus sparse_sigmoid sparsemax squareplus tanh_shrink threshold"
)
declare(
    "activations",
    "activations",
    " ".join(f"{n}=unfollowed" for n in _ACTIVATIONS.split()),
    since="2.16",
)
declare("v3_ops_shapes", "activations", "glu", since="2.16")

_UNARY = (
    "cbrt conjugate imag real angle i0 bitwise_invert sparse_sigmoid triu tril fliplr flipud erfc "
    "nancumsum nancumprod cholesky inv fft ifft fft2 ifft2 view"
)
_BINARY = (
    "bitwise_left_shift bitwise_right_shift left_shift right_shift gcd lcm ldexp logaddexp2 "
    "nextafter heaviside cross"
)
_OVER_AXES = "nanmax nanmin nanprod nanstd nanvar nanmedian ptp average"
_OPS = " ".join(
    [f"{name}=same" for name in _UNARY.split()]
    + [f"{name}=added" for name in _BINARY.split()]
    + [f"{name}=summed" for name in _OVER_AXES.split()]
    + [f"{name}=truth" for name in "isneginf isposinf isreal signbit isin".split()]
    + ["nanargmax=argmax nanargmin=argmax empty_like=zeros_like"]
)
declare(
    "v3_ops",
    "ops ops.numpy ops.nn ops.linalg ops.math",
    _OPS,
    since="2.16",
)
_SHAPED = (
    "allclose append argsort argpartition=argsort array_split hsplit vsplit dsplit hstack vstack "
    "dstack diag diagflat diagonal trace diff digitize searchsorted inner vdot kron "
    "meshgrid rot90 select vectorize bartlett=window blackman=window hamming=window "
    "hanning=window kaiser=window tri logspace=spaced geomspace=spaced glu multi_hot "
    "binary_crossentropy=matched categorical_crossentropy=lessened "
    "sparse_categorical_crossentropy=lessened conv_transpose depthwise_conv separable_conv "
    "dot_product_attention adaptive_average_pool adaptive_max_pool=adaptive_average_pool "
    "depth_to_space space_to_depth det slogdet eigh solve solve_triangular=solve qr svd pinv "
    "logdet=det fori_loop scan switch "
    "in_top_k segment_sum segment_max=segment_sum"
)
declare(
    "v3_ops_shapes",
    "ops ops.numpy ops.nn ops.linalg ops.math ops.core",
    _SHAPED,
    since="2.16",
)
declare(
    "v3_ops",
    "ops.image",
    "affine_transform=same elastic_transform=same perspective_transform=same gaussian_blur=same "
    "hsv_to_rgb=same rgb_to_hsv=same",
    since="2.16",
)
declare("v3_ops_shapes", "ops.image", "rgb_to_grayscale crop_images pad_images", since="2.16")
