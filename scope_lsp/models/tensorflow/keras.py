"""Keras: where its layers, models and functions are found. They are written in Python."""

from __future__ import annotations

from scope_lsp.models import registry
from scope_lsp.models.tensorflow.paths import within_keras
from scope_lsp.version import Version

HOME = "scope_lsp.models.tensorflow.prelude.keras"

_SINCE = {
    name: since
    for since, names in (
        ("1.5", "DepthwiseConv2D GRUCell LSTMCell RNN SimpleRNNCell StackedRNNCells Softmax "
                "SeparableConv1D SeparableConvolution1D"),
        ("1.9", "CuDNNGRU CuDNNLSTM Minimum ReLU Subtract minimum subtract"),
        ("1.14", "AbstractRNNCell AdditiveAttention Attention LayerNormalization"),
    )
    for name in names.split()
}  # fmt: skip
"""Layers that not all versions have (seen in 1.4.1, 1.8.0, 1.13.2 and 1.15.5)."""


def declare(
    module: str,
    paths: str,
    names: str,
    since: str | None = None,
    until: str | None = None,
    api: int | None = None,
) -> None:
    """Declare names of one of our modules under some of Keras's."""
    for path in paths.split():
        for name in names.split():
            shown, _, own = name.partition("=")
            first = since or (_SINCE.get(shown) if path.startswith("layers") else None)
            registry.prelude(
                f"tf.keras.{path}.{shown}".replace("...", "."),
                f"{HOME}.{module}",
                own or shown,
                since=first,
                until=until,
                api=api,
            )


declare("base", "layers engine.base_layer", "Layer", until="2.16")
declare("base", "layers engine.input_layer engine .", "Input InputLayer", until="2.16")
declare("v3_base", "layers .", "Layer Input InputLayer", since="2.16")
declare("v3_base", ".", "Variable", since="2.16")
declare("v3_base", "random", "SeedGenerator", since="2.16")
declare("v3_models", "models .", "Model Sequential Functional", since="2.16")
for _path, _module, _name in (
    ("BaseLayer", "base", "Layer"), ("Node", "base", ""), ("in_phase", "base", ""),
    ("element", "base", ""), ("fed", "base", ""), ("scaled", "precision", ""),
    ("BaseModel", "models", "Model"),
    ("with_mask", "masks", ""), ("masks_of", "masks", ""), ("mask_outputs", "masks", ""),
    ("Compiled", "training", ""), ("Steps", "training", ""),
    ("BatchNormalization", "normalization", ""),
    ("RNN", "recurrent", ""), ("GRU", "recurrent", ""), ("LSTM", "recurrent", ""),
    ("multiplied", "merging", ""), ("GRUCell", "recurrent_cells", ""),
    ("LSTMCell", "recurrent_cells", ""), ("SimpleRNNCell", "recurrent_cells", ""),
    ("StackedRNNCells", "recurrent_cells", ""),
    ("custom_objects", "objects", "_custom_objects"), ("Configuration", "objects", ""),
    ("is_first", "images", ""),
    ("phases", "base", ""), ("by_phase", "phases", ""),
    ("phase_of", "phases", ""), ("in_train_phase", "phases", ""),
    ("History", "models", ""), ("metrics_of", "models", ""), ("Scope", "v3_base", ""),
    ("tried", "v3_base", ""), ("new_variable", "v3_base", "variable"),
    ("SeedGenerator", "v3_base", ""),
    ("Image", "images", ""), ("sizes", "images", ""),
    ("convolved", "images", ""), ("deconvolved", "images", ""), ("padding_of", "images", ""),
    ("OUTER", "recurrent", ""), ("RecurrentCell", "recurrent_cells", ""),
    ("cell_scope", "recurrent_cells", ""), ("is_list", "recurrent_cells", ""),
    ("new_seed", "recurrent_cells", ""), ("output_size", "recurrent_cells", ""),
    ("size_of", "recurrent_cells", ""),
):  # fmt: skip
    registry.prelude(f"tf._keras.{_path}", f"{HOME}.{_module}", _name)
declare(
    "core",
    "layers layers.core",
    "Dense Activation Masking ActivityRegularization Lambda Flatten Reshape Permute RepeatVector",
)
declare(
    "noise",
    "layers layers.core",
    "Dropout SpatialDropout1D SpatialDropout2D SpatialDropout3D",
)
declare("core", "layers layers.embeddings", "Embedding")
declare("noise", "layers layers.noise", "AlphaDropout GaussianDropout GaussianNoise")
declare(
    "core", "layers layers.advanced_activations", "ReLU LeakyReLU ELU ThresholdedReLU Softmax PReLU"
)
declare(
    "precision",
    "mixed_precision mixed_precision.experimental",
    "Policy global_policy set_global_policy set_policy=set_global_policy "
    "DTypePolicy=Policy dtype_policy=global_policy set_dtype_policy=set_global_policy",
)
declare("precision", "config", "dtype_policy=global_policy set_dtype_policy=set_global_policy")
declare("precision", "dtype_policies .", "DTypePolicy=Policy FloatDTypePolicy=Policy", since="2.16")
declare("precision", "mixed_precision", "LossScaleOptimizer", since="2.4", until="2.16")
declare(
    "activations",
    "activations",
    "linear relu softmax sigmoid tanh elu selu softplus "
    "softsign hard_sigmoid exponential swish gelu get serialize deserialize",
)
declare(
    "models",
    "models engine.training engine.network engine .",
    "Model Sequential Network",
    until="2.16",
)

_IMAGEHOMES = "layers layers.convolutional layers.pooling layers.local"
"""Programs find the same layers in any of them."""

for _rank in (1, 2, 3):
    for _name in ("ZeroPadding", "Cropping", "UpSampling"):
        declare("padding", _IMAGEHOMES, f"{_name}{_rank}D")
    for _name in ("Max", "Average", "GlobalMax", "GlobalAverage"):
        _own, _short = f"{_name}Pooling{_rank}D", _name.replace("Average", "Avg")
        declare("pooling", _IMAGEHOMES, f"{_own} {_short}Pool{_rank}D={_own}")
    declare("convolutions", _IMAGEHOMES, f"Conv{_rank}D Convolution{_rank}D=Conv{_rank}D")
for _rank in (2, 3):
    _own = f"Conv{_rank}DTranspose"
    declare("convolutions", _IMAGEHOMES, f"{_own} Convolution{_rank}DTranspose={_own}")
for _rank in (1, 2):
    _own = f"SeparableConv{_rank}D"
    declare("convolutions", _IMAGEHOMES, f"{_own} SeparableConvolution{_rank}D={_own}")
declare("convolutions", _IMAGEHOMES, "Conv DepthwiseConv2D LocallyConnected1D LocallyConnected2D")
declare(
    "convolutions", "layers", "Conv1DTranspose Convolution1DTranspose=Conv1DTranspose", since="2.3"
)
declare("convolutions", "layers", "DepthwiseConv1D", since="2.8")
_BATCHES = "layers layers.normalization", "BatchNormalization"
declare("normalization", *_BATCHES, until="2.0")
declare("normalization", *_BATCHES, since="2.0", until="2.16", api=2)
declare("first", *_BATCHES, since="2.0", until="2.16", api=1)
declare("first", "layers layers.recurrent", "GRU GRUCell LSTM", since="2.0", until="2.16", api=1)
declare("normalization", *_BATCHES, since="2.16")
declare("normalization", "layers layers.normalization", "LayerNormalization")
declare(
    "normalization",
    "layers.experimental",
    "SyncBatchNormalization",
    since="2.2",
    until="2.16",
    api=2,
)
declare("normalization", "layers", "UnitNormalization", since="2.9", until="2.16", api=2)
declare("normalization", "layers", "UnitNormalization", since="2.16")
declare("normalization", "layers", "GroupNormalization", since="2.11")
declare(
    "merging",
    "layers layers.merge",
    "Add Subtract Multiply Average Maximum Minimum "
    "Concatenate Dot add subtract multiply average maximum minimum concatenate dot",
)
declare("recurrent", "layers layers.recurrent", "RNN SimpleRNN GRU LSTM")
declare(
    "recurrent_cells",
    "layers layers.recurrent",
    "SimpleRNNCell GRUCell LSTMCell StackedRNNCells AbstractRNNCell",
)
declare("recurrent_convolutions", "layers layers.convolutional_recurrent", "ConvLSTM2D")
declare("recurrent_convolutions", "layers", "ConvLSTM1D ConvLSTM3D", since="2.6")
declare("recurrent", "layers layers.cudnn_recurrent", "CuDNNGRU CuDNNLSTM", until="2.16", api=1)
declare("recurrent_cells", "experimental", "PeepholeLSTMCell")
declare("wrappers", "layers layers.wrappers", "Wrapper TimeDistributed Bidirectional")
declare("attention", "layers layers.dense_attention", "Attention AdditiveAttention")
declare("attention", "layers", "MultiHeadAttention", since="2.4")
declare("attention", "layers.experimental", "EinsumDense", since="2.3")
declare("attention", "layers", "EinsumDense", since="2.9")
declare(
    "backend",
    "backend",
    "image_data_format set_image_data_format image_dim_ordering floatx set_floatx epsilon "
    "set_epsilon backend cast_to_floatx clear_session get_uid unique_object_name "
    "name_scope get_session set_session "
    "manual_variable_initialization variable placeholder constant is_keras_tensor "
    "int_shape ndim dtype shape count_params get_value batch_get_value set_value "
    "batch_set_value update update_add update_sub zeros ones random_uniform_variable "
    "random_normal_variable dot batch_dot expand_dims squeeze cast reshape transpose "
    "permute_dimensions concatenate stack tile flatten batch_flatten gather identity "
    "zeros_like ones_like sum mean prod max min any all logsumexp var std argmax argmin "
    "square sqrt abs exp log sign round sin cos pow clip equal not_equal greater "
    "greater_equal less less_equal maximum minimum stop_gradient one_hot arange "
    "random_normal random_uniform truncated_normal softmax "
    "relu sigmoid tanh elu softplus softsign hard_sigmoid dropout l2_normalize bias_add "
    "binary_crossentropy categorical_crossentropy sparse_categorical_crossentropy "
    "gradients function eval print_tensor map_fn embedding reset_uids random_bernoulli "
    "random_binomial ",
)

declare("phases", "backend", "learning_phase set_learning_phase learning_phase_scope switch")
declare("phases", "backend", "in_train_phase in_test_phase", until="2.16")

_OPTIMIZERS = "Optimizer SGD Adam RMSprop Adagrad Adadelta Adamax Nadam Ftrl"
_FIRST = "Optimizer SGD Adam RMSprop Adagrad Adadelta Adamax Nadam"
declare("optimizers_first", "optimizers", _FIRST, until="1.14")
for _name in _FIRST.split():  # the module keeps them where the package shows newer ones
    registry.prelude(
        f"tf.python.keras.optimizers.{_name}", f"{HOME}.optimizers_first", _name,
        since="1.14", until="2.1",
    )  # fmt: skip
declare("optimizers_first", "optimizers", "TFOptimizer", until="2.16")
declare("optimizers", "optimizers", _OPTIMIZERS, since="1.14", until="2.11")
declare("optimizers", "optimizers", _OPTIMIZERS, since="2.11", until="2.16", api=1)
declare("optimizers", "optimizers.legacy", _OPTIMIZERS, until="2.16")
declare("optimizers_new", "optimizers", _OPTIMIZERS + " AdamW Lion", since="2.11", until="2.16")
declare(
    "optimizers_new", "optimizers.experimental", _OPTIMIZERS + " AdamW", since="2.9", until="2.16"
)
registry.prelude("tf._keras.variables_of", f"{HOME}.optimizers")
declare("optimizer_names", "optimizers", "get")
declare(
    "optimizer_names",
    "optimizers.schedules",
    "LearningRateSchedule ExponentialDecay "
    "PiecewiseConstantDecay PolynomialDecay InverseTimeDecay CosineDecay CosineDecayRestarts",
)
declare(
    "metrics",
    "metrics",
    "Metric Sum Mean MeanMetricWrapper MeanTensor RootMeanSquaredError "
    "MeanSquaredError MeanAbsoluteError MeanAbsolutePercentageError "
    "MeanSquaredLogarithmicError MeanRelativeError Accuracy BinaryAccuracy "
    "CategoricalAccuracy SparseCategoricalAccuracy TopKCategoricalAccuracy "
    "SparseTopKCategoricalAccuracy CosineSimilarity Hinge SquaredHinge CategoricalHinge "
    "LogCoshError Poisson KLDivergence BinaryCrossentropy CategoricalCrossentropy "
    "SparseCategoricalCrossentropy FalsePositives FalseNegatives TrueNegatives TruePositives "
    "Precision Recall AUC SensitivityAtSpecificity SpecificityAtSensitivity "
    "PrecisionAtRecall RecallAtPrecision MeanIoU IoU BinaryIoU OneHotIoU OneHotMeanIoU FBetaScore "
    "F1Score R2Score PearsonCorrelation ConcordanceCorrelation get",
)
_LOSSES = (
    "BinaryCrossentropy", "CategoricalCrossentropy", "SparseCategoricalCrossentropy",
    "MeanSquaredError", "MeanAbsoluteError", "MeanAbsolutePercentageError", "Huber", "LogCosh",
    "MeanSquaredLogarithmicError", "CosineSimilarity", "Hinge", "SquaredHinge", "CategoricalHinge",
    "Poisson", "KLDivergence", "BinaryFocalCrossentropy", "CategoricalFocalCrossentropy",
)  # fmt: skip
_LOSS_FUNCTIONS = (
    "binary_crossentropy", "categorical_crossentropy", "sparse_categorical_crossentropy",
    "mean_squared_error", "mean_absolute_error", "mean_absolute_percentage_error", "huber",
    "log_cosh", "logcosh", "cosine_similarity", "hinge", "squared_hinge", "categorical_hinge",
    "poisson", "kl_divergence", "kullback_leibler_divergence", "mse", "mae", "mape", "msle", "MSE",
    "MAE", "MAPE", "MSLE", "mean_squared_logarithmic_error",
)  # fmt: skip
declare("losses", "losses", "Loss get " + " ".join(f"{n}=LossFunctionWrapper" for n in _LOSSES))
declare(
    "losses",
    "losses metrics",
    " ".join(f"{n}=function" for n in _LOSS_FUNCTIONS)
    + " binary_accuracy=function categorical_accuracy=function "
    "sparse_categorical_accuracy=function top_k_categorical_accuracy=function",
)
declare(
    "losses",
    "regularizers",
    "Regularizer l1=regularizer l2=regularizer l1_l2=regularizer "
    "L1=Regularizer L2=Regularizer L1L2",
)
declare(
    "losses",
    "constraints",
    "Constraint MaxNorm=Constraint MinMaxNorm=Constraint "
    "NonNeg=Constraint UnitNorm=Constraint max_norm=Constraint min_max_norm=Constraint "
    "non_neg=Constraint unit_norm=Constraint",
)


def _canonicalize(path: str, version: Version) -> tuple[str, bool]:
    """Paths below the package `keras`, which is `tf.keras` itself from 2.6 on."""
    rest = path.partition(".")[2].removeprefix("src.").removeprefix("api.")
    if not version.keras_is_a_package:
        return path, True
    if rest.startswith("backend.tf."):  # the module itself shows what it imports
        return rest.removeprefix("backend."), False
    first = rest.startswith("legacy_tf_layers.")
    return within_keras(rest.split("."), version) if rest else "tf.keras", first


def _is_absent(path: str, version: Version, v1: bool) -> bool:
    """Whether the public modules lack something that programs look for there."""
    return path == "tf.keras.backend.tf"


registry.absence(_is_absent)
registry.root("keras", _canonicalize)
registry.stand_in("keras", lambda version: version.keras_is_a_package)
