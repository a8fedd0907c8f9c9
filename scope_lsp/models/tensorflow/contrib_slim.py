"""`tf.contrib.slim` and `training`: where runs, summaries and data are modelled."""

from __future__ import annotations

from scope_lsp.models import registry

_PRELUDES = "scope_lsp.models.tensorflow.prelude"


def _declare(module: str, homes: str, names: str) -> None:
    for home in homes.split():
        for name in names.split():
            shown, _, own = name.partition("=")
            path = f"tf.contrib.{home}.{shown}"
            registry.prelude(path, f"{_PRELUDES}.{module}", own or shown, until="2.0")


_declare(
    "contrib_summaries",
    "layers slim",
    "summarize_tensor summarize_activation summarize_tensors summarize_collection "
    "summarize_variables summarize_weights summarize_biases summarize_activations",
)
_declare(
    "contrib_summaries",
    "slim.summaries",
    "add_histogram_summary add_image_summary add_scalar_summary add_zero_fraction_summary "
    "add_histogram_summaries add_image_summaries add_scalar_summaries add_zero_fraction_summaries",
)
_declare("contrib_summaries", "slim.learning training", "add_gradients_summaries")
_declare("contrib_runs", "slim.learning", "train train_step")
_declare("contrib_runs", "slim.learning training", "clip_gradient_norms multiply_gradients")
_declare(
    "contrib_runs",
    "training",
    "train=train_in_session clip_gradient_norms_fn get_or_create_eval_step "
    "evaluate_once=evaluate evaluate_repeatedly=evaluate",
)
_declare(
    "contrib_runs",
    "slim.evaluation",
    "evaluate_once=evaluate evaluation_loop=evaluate",
)
_declare(
    "contrib_runs",
    "slim.evaluation training",
    "checkpoints_iterator=unfollowed wait_for_new_checkpoint=unfollowed",
)
_declare(
    "contrib_runs",
    "training",
    "StopAfterNEvalsHook=Holder SummaryAtEndHook=Holder FeedingQueueRunner=Holder",
)
_declare(
    "contrib_runs",
    "framework slim",
    "assign_from_checkpoint_fn assign_from_values assign_from_values_fn assign_from_checkpoint",
)
_declare(
    "contrib_runs",
    "slim.model_analyzer",
    "analyze_ops=unfollowed analyze_vars=unfollowed tensor_description=unfollowed",
)
_declare(
    "contrib_runs",
    "slim.tfexample_decoder",
    "TFExampleDecoder=Decoder "
    + " ".join(
        f"{name}=Holder"
        for name in (
            "BackupHandler", "BoundingBox", "Image", "ItemHandler", "ItemHandlerCallback",
            "LookupTensor", "SparseTensor", "Tensor",
        )
    ),
)  # fmt: skip
_declare("contrib_runs", "slim.dataset slim", "Dataset=Holder")
_declare("contrib_runs", "slim.dataset_data_provider", "DatasetDataProvider=Provider")
_declare("contrib_runs", "slim.data_provider slim.data_decoder", "DataProvider=Holder")
_declare("contrib_runs", "slim.data_decoder", "DataDecoder=Holder")
_declare(
    "contrib_columns",
    "layers slim layers.feature_column",
    "real_valued_column bucketized_column sparse_column_with_hash_bucket "
    "sparse_column_with_integerized_feature sparse_column_with_keys "
    "sparse_column_with_vocabulary_file weighted_sparse_column crossed_column embedding_column "
    "shared_embedding_columns one_hot_column scattered_embedding_column "
    "create_feature_spec_for_parsing",
)
_declare(
    "contrib_columns",
    "layers slim",
    "check_feature_columns input_from_feature_columns weighted_sum_from_feature_columns "
    "joint_weighted_sum_from_feature_columns sequence_input_from_feature_columns",
)
