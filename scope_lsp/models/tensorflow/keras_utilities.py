"""Keras's callbacks, data sets and utilities: where they are modelled."""

from __future__ import annotations

from scope_lsp.models.tensorflow.keras import declare

_CALLBACKS = ("BaseLogger CSVLogger EarlyStopping LambdaCallback LearningRateScheduler "
              "ModelCheckpoint ProgbarLogger ReduceLROnPlateau RemoteMonitor TensorBoard "
              "TerminateOnNaN BackupAndRestore SwapEMAWeights")  # fmt: skip
declare(
    "utilities", "callbacks", "Callback " + " ".join(f"{name}=Ready" for name in _CALLBACKS.split())
)
declare(
    "utilities",
    "utils",
    "to_categorical normalize Sequence "
    "plot_model=nothing get_file=unfollowed model_to_dot=nothing Progbar=Unfollowed "
    "set_random_seed=nothing print_summary=nothing "
    "disable_interactive_logging=nothing enable_interactive_logging=nothing "
    "image_dataset_from_directory=unfollowed text_dataset_from_directory=unfollowed "
    "OrderedEnqueuer=Unfollowed GeneratorEnqueuer=Unfollowed",
)
declare(
    "utilities",
    "preprocessing.sequence",
    "pad_sequences=unfollowed skipgrams=unfollowed "
    "make_sampling_table=unfollowed TimeseriesGenerator=Unfollowed",
)
declare(
    "utilities",
    "preprocessing.text",
    "Tokenizer=Unfollowed one_hot=unfollowed "
    "text_to_word_sequence=unfollowed hashing_trick=unfollowed",
)
declare(
    "utilities",
    "preprocessing.image",
    "ImageDataGenerator=Unfollowed load_img=unfollowed "
    "img_to_array=unfollowed array_to_img=unfollowed save_img=nothing",
)
declare(
    "utilities",
    "preprocessing",
    "image_dataset_from_directory=unfollowed "
    "text_dataset_from_directory=unfollowed timeseries_dataset_from_array=unfollowed",
)
declare("utilities", "datasets.mnist datasets.fashion_mnist", "load_data=load_mnist")
declare("utilities", "datasets.cifar10 datasets.cifar100", "load_data=load_cifar")
declare(
    "utilities", "datasets.imdb datasets.reuters", "load_data=load_texts get_word_index=unfollowed"
)
declare("utilities", "datasets.boston_housing", "load_data=load_boston_housing")
declare(
    "utilities", "initializers", "get=initializer serialize=initializer deserialize=initializer"
)
declare("utilities", "regularizers constraints", "get=given serialize=given deserialize=given")
declare(
    "utilities",
    "models",
    "load_model=unfollowed model_from_json=unfollowed "
    "model_from_config=unfollowed model_from_yaml=unfollowed save_model=nothing",
)
