"""Keras: where its layers, models and functions are found. They are written in Python."""

from __future__ import annotations

from scope_lsp.models import registry
from scope_lsp.version import Version

_HOME = "scope_lsp.models.tensorflow.prelude.keras"


def _declare(
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
            registry.prelude(
                f"tf.keras.{path}.{shown}".replace("...", "."),
                f"{_HOME}.{module}",
                own or shown,
                since=since,
                until=until,
                api=api,
            )


_declare("base", "layers engine.base_layer", "Layer", until="2.16")
_declare("base", "layers engine.input_layer engine .", "Input InputLayer", until="2.16")
_declare("v3_base", "layers .", "Layer Input InputLayer", since="2.16")
_declare("v3_base", ".", "Variable", since="2.16")
_declare("v3_base", "random", "SeedGenerator", since="2.16")
_declare("v3_models", "models .", "Model Sequential Functional", since="2.16")
_declare(
    "v3_optimizers",
    "optimizers",
    "Optimizer SGD Adam AdamW RMSprop Adagrad Adadelta Adamax Nadam Ftrl Lion",
    since="2.16",
)
for _path, _module, _name in (
    ("BaseLayer", "base", "Layer"), ("Node", "base", ""), ("in_phase", "base", ""),
    ("BaseModel", "models", "Model"),
    ("History", "models", ""), ("metrics_of", "models", ""), ("Scope", "v3_base", ""),
    ("tried", "v3_base", ""), ("new_variable", "v3_base", "variable"),
    ("SeedGenerator", "v3_base", ""),
):  # fmt: skip
    registry.prelude(f"tf._keras.{_path}", f"{_HOME}.{_module}", _name)
_declare(
    "core",
    "layers layers.core",
    "Dense Activation Dropout SpatialDropout1D SpatialDropout2D "
    "SpatialDropout3D Masking ActivityRegularization Lambda Flatten Reshape Permute "
    "RepeatVector",
)
_declare("core", "layers layers.embeddings", "Embedding")
_declare("core", "layers layers.noise", "AlphaDropout GaussianDropout GaussianNoise")
_declare(
    "core", "layers layers.advanced_activations", "ReLU LeakyReLU ELU ThresholdedReLU Softmax PReLU"
)
_declare(
    "activations",
    "activations",
    "linear relu softmax sigmoid tanh elu selu softplus "
    "softsign hard_sigmoid exponential swish gelu get serialize deserialize",
)
_declare(
    "models",
    "models engine.training engine.network engine .",
    "Model Sequential Network",
    until="2.16",
)

_IMAGES = " ".join(
    f"{name}{rank}D" for rank in (1, 2, 3) for name in (
        "Conv", "ZeroPadding", "Cropping", "UpSampling", "MaxPooling", "AveragePooling",
        "GlobalMaxPooling", "GlobalAveragePooling"
    )
)  # fmt: skip
_ALIASES = " ".join(
    [f"Convolution{rank}D=Conv{rank}D" for rank in (1, 2, 3)]
    + [f"Conv{rank}DTranspose Convolution{rank}DTranspose=Conv{rank}DTranspose" for rank in (2, 3)]
    + [f"MaxPool{rank}D=MaxPooling{rank}D" for rank in (1, 2, 3)]
    + [f"AvgPool{rank}D=AveragePooling{rank}D" for rank in (1, 2, 3)]
    + [f"GlobalMaxPool{rank}D=GlobalMaxPooling{rank}D" for rank in (1, 2, 3)]
    + [f"GlobalAvgPool{rank}D=GlobalAveragePooling{rank}D" for rank in (1, 2, 3)]
    + [f"SeparableConvolution{rank}D=SeparableConv{rank}D" for rank in (1, 2)]
)  # fmt: skip
_declare(
    "convolutions",
    "layers layers.convolutional layers.pooling layers.local",
    _IMAGES
    + " "
    + _ALIASES
    + " Conv SeparableConv1D SeparableConv2D DepthwiseConv2D LocallyConnected1D "
    "LocallyConnected2D",
)
_declare("convolutions", "layers", "Conv1DTranspose", since="2.3")
_declare("convolutions", "layers", "DepthwiseConv1D", since="2.8")
registry.prelude("tf._keras.convolved", f"{_HOME}.convolutions")
_declare("normalization", "layers layers.normalization", "BatchNormalization LayerNormalization")
_declare("normalization", "layers.experimental", "SyncBatchNormalization")
_declare("normalization", "layers", "UnitNormalization", since="2.9")
_declare("normalization", "layers", "GroupNormalization", since="2.11")
_declare(
    "merging",
    "layers layers.merge",
    "Add Subtract Multiply Average Maximum Minimum "
    "Concatenate Dot add subtract multiply average maximum minimum concatenate dot",
)
_declare(
    "recurrent",
    "layers layers.recurrent",
    "RNN SimpleRNN GRU LSTM SimpleRNNCell GRUCell LSTMCell StackedRNNCells",
)
_declare("recurrent", "layers layers.convolutional_recurrent", "ConvLSTM2D")
_declare("recurrent", "layers", "ConvLSTM1D ConvLSTM3D", since="2.6")
_declare("recurrent", "layers layers.cudnn_recurrent", "CuDNNGRU CuDNNLSTM")
_declare("recurrent", "experimental", "PeepholeLSTMCell")
_declare("recurrent", "layers layers.wrappers", "Wrapper TimeDistributed Bidirectional")
_declare("attention", "layers layers.dense_attention", "Attention AdditiveAttention")
_declare("attention", "layers", "MultiHeadAttention", since="2.4")
_declare("attention", "layers.experimental", "EinsumDense", since="2.3")
_declare("attention", "layers", "EinsumDense", since="2.9")
_declare(
    "backend",
    "backend",
    "image_data_format set_image_data_format image_dim_ordering floatx set_floatx epsilon "
    "set_epsilon backend cast_to_floatx clear_session get_uid unique_object_name "
    "name_scope get_session set_session learning_phase set_learning_phase "
    "manual_variable_initialization variable placeholder constant is_keras_tensor "
    "int_shape ndim dtype shape count_params get_value batch_get_value set_value "
    "batch_set_value update update_add update_sub zeros ones random_uniform_variable "
    "random_normal_variable dot batch_dot expand_dims squeeze cast reshape transpose "
    "permute_dimensions concatenate stack tile flatten batch_flatten gather identity "
    "zeros_like ones_like sum mean prod max min any all logsumexp var std argmax argmin "
    "square sqrt abs exp log sign round sin cos pow clip equal not_equal greater "
    "greater_equal less less_equal maximum minimum stop_gradient one_hot arange switch "
    "in_train_phase in_test_phase random_normal random_uniform truncated_normal softmax "
    "relu sigmoid tanh elu softplus softsign hard_sigmoid dropout l2_normalize bias_add "
    "binary_crossentropy categorical_crossentropy sparse_categorical_crossentropy "
    "gradients function eval print_tensor map_fn embedding reset_uids random_bernoulli "
    "random_binomial ",
)

_OPTIMIZERS = "Optimizer SGD Adam RMSprop Adagrad Adadelta Adamax Nadam Ftrl"
_declare("optimizers", "optimizers", _OPTIMIZERS, until="2.11")
_declare("optimizers", "optimizers", _OPTIMIZERS, since="2.11", until="2.16", api=1)
_declare("optimizers", "optimizers.legacy", _OPTIMIZERS, until="2.16")
_declare("optimizers_new", "optimizers", _OPTIMIZERS + " AdamW Lion", since="2.11", until="2.16")
_declare(
    "optimizers_new", "optimizers.experimental", _OPTIMIZERS + " AdamW", since="2.9", until="2.16"
)
registry.prelude("tf._keras.variables_of", f"{_HOME}.optimizers")
_declare("optimizer_names", "optimizers", "get")
_declare(
    "optimizer_names",
    "optimizers.schedules",
    "LearningRateSchedule ExponentialDecay "
    "PiecewiseConstantDecay PolynomialDecay InverseTimeDecay CosineDecay CosineDecayRestarts",
)
_declare(
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
    "PrecisionAtRecall RecallAtPrecision MeanIoU IoU get",
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
_declare("losses", "losses", "Loss get " + " ".join(f"{n}=LossFunctionWrapper" for n in _LOSSES))
_declare(
    "losses",
    "losses metrics",
    " ".join(f"{n}=function" for n in _LOSS_FUNCTIONS)
    + " binary_accuracy=function categorical_accuracy=function "
    "sparse_categorical_accuracy=function top_k_categorical_accuracy=function",
)
_declare(
    "losses",
    "regularizers",
    "Regularizer l1=regularizer l2=regularizer l1_l2=regularizer "
    "L1=Regularizer L2=Regularizer L1L2",
)
_declare(
    "losses",
    "constraints",
    "Constraint MaxNorm=Constraint MinMaxNorm=Constraint "
    "NonNeg=Constraint UnitNorm=Constraint max_norm=Constraint min_max_norm=Constraint "
    "non_neg=Constraint unit_norm=Constraint",
)

_CALLBACKS = ("BaseLogger CSVLogger EarlyStopping LambdaCallback LearningRateScheduler "
              "ModelCheckpoint ProgbarLogger ReduceLROnPlateau RemoteMonitor TensorBoard "
              "TerminateOnNaN BackupAndRestore SwapEMAWeights")  # fmt: skip
_declare(
    "utilities", "callbacks", "Callback " + " ".join(f"{name}=Ready" for name in _CALLBACKS.split())
)
_declare(
    "utilities",
    "utils",
    "to_categorical normalize Sequence CustomObjectScope "
    "custom_object_scope=CustomObjectScope register_keras_serializable=passed "
    "plot_model=nothing get_file=unfollowed model_to_dot=nothing Progbar=Unfollowed "
    "get_custom_objects=unfollowed set_random_seed=nothing print_summary=nothing "
    "disable_interactive_logging=nothing enable_interactive_logging=nothing "
    "image_dataset_from_directory=unfollowed text_dataset_from_directory=unfollowed "
    "OrderedEnqueuer=Unfollowed GeneratorEnqueuer=Unfollowed",
)
_declare("utilities", "saving", "register_keras_serializable=passed")
_declare(
    "utilities",
    "preprocessing.sequence",
    "pad_sequences=unfollowed skipgrams=unfollowed "
    "make_sampling_table=unfollowed TimeseriesGenerator=Unfollowed",
)
_declare(
    "utilities",
    "preprocessing.text",
    "Tokenizer=Unfollowed one_hot=unfollowed "
    "text_to_word_sequence=unfollowed hashing_trick=unfollowed",
)
_declare(
    "utilities",
    "preprocessing.image",
    "ImageDataGenerator=Unfollowed load_img=unfollowed "
    "img_to_array=unfollowed array_to_img=unfollowed save_img=nothing",
)
_declare(
    "utilities",
    "preprocessing",
    "image_dataset_from_directory=unfollowed "
    "text_dataset_from_directory=unfollowed timeseries_dataset_from_array=unfollowed",
)
_declare("utilities", "datasets.mnist datasets.fashion_mnist", "load_data=load_mnist")
_declare("utilities", "datasets.cifar10 datasets.cifar100", "load_data=load_cifar")
_declare(
    "utilities", "datasets.imdb datasets.reuters", "load_data=load_texts get_word_index=unfollowed"
)
_declare("utilities", "datasets.boston_housing", "load_data=load_boston_housing")
_declare(
    "utilities", "initializers", "get=initializer serialize=initializer deserialize=initializer"
)
_declare("utilities", "regularizers constraints", "get=given serialize=given deserialize=given")
_declare(
    "utilities",
    "models",
    "load_model=unfollowed model_from_json=unfollowed "
    "model_from_config=unfollowed model_from_yaml=unfollowed save_model=nothing",
)
_declare(
    "utilities",
    "applications.resnet applications.resnet50 applications.vgg16 "
    "applications.vgg19 applications.mobilenet applications.mobilenet_v2 "
    "applications.inception_v3 applications.xception applications.densenet "
    "applications.efficientnet",
    "preprocess_input=normalize decode_predictions=unfollowed",
)
_declare("networks", "applications applications.vgg16", "VGG16")
_declare("networks", "applications applications.vgg19", "VGG19")
_declare(
    "networks", "applications applications.resnet", "ResNet50 ResNet101 ResNet152", since="1.15"
)
_declare("networks", "applications.resnet50", "ResNet50", since="1.15")
_OTHER_NETWORKS = (
    "Xception InceptionV3 InceptionResNetV2 MobileNet MobileNetV2 MobileNetV3Small "
    "MobileNetV3Large DenseNet121 DenseNet169 DenseNet201 NASNetLarge NASNetMobile ResNet50V2 "
    "ResNet101V2 ResNet152V2 "
    + " ".join(f"EfficientNetB{i}" for i in range(8))
    + " "
    + " ".join(f"EfficientNetV2{i}" for i in "B0 B1 B2 B3 S M L".split())
    + " "
    + " ".join(f"ConvNeXt{i}" for i in "Tiny Small Base Large XLarge".split())
)
_declare(
    "networks",
    "applications applications.mobilenet applications.mobilenet_v2 "
    "applications.inception_v3 applications.xception applications.densenet "
    "applications.efficientnet applications.nasnet applications.inception_resnet_v2 "
    "applications.resnet_v2 applications.efficientnet_v2 applications.convnext",
    " ".join(f"{name}=unfollowed" for name in _OTHER_NETWORKS.split()),
)


def _canonicalize(path: str, version: Version) -> tuple[str, bool]:
    """Paths below the package `keras`, which is `tf.keras` itself from 2.6 on."""
    rest = path.partition(".")[2].removeprefix("src.").removeprefix("api.")
    if not version.keras_is_a_package:
        return path, True
    return f"tf.keras.{rest}" if rest else "tf.keras", False


registry.root("keras", _canonicalize)
registry.stand_in("keras", lambda version: version.keras_is_a_package)
