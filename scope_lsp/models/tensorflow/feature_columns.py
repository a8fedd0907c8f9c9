"""`tf.feature_column`: where its models, which are written in Python, are known."""

from __future__ import annotations

from scope_lsp.models import registry

_PRELUDE = "scope_lsp.models.tensorflow.prelude.feature_columns"

for _name in (
    "numeric_column", "bucketized_column", "categorical_column_with_hash_bucket",
    "categorical_column_with_identity", "categorical_column_with_vocabulary_list",
    "categorical_column_with_vocabulary_file", "weighted_categorical_column", "crossed_column",
    "embedding_column", "shared_embedding_columns", "shared_embeddings", "indicator_column",
    "sequence_numeric_column", "make_parse_example_spec", "input_layer", "InputLayer",
    "linear_model",
):  # fmt: skip
    registry.prelude(f"tf.feature_column.{_name}", _PRELUDE, _name)

_HOME = "tf.python.feature_column.feature_column"
_CLASSES_OF_2_SINCE = "1.13"
"""The first version whose columns are those of `feature_column_v2.py` (1.12.0 has the others)."""

for _name in (
    "numeric_column", "bucketized_column", "categorical_column_with_hash_bucket",
    "categorical_column_with_identity", "categorical_column_with_vocabulary_list",
    "categorical_column_with_vocabulary_file", "weighted_categorical_column", "crossed_column",
    "embedding_column", "shared_embedding_columns", "indicator_column",
):  # fmt: skip
    registry.prelude(f"{_HOME}._{_name}", _PRELUDE, _name, since=_CLASSES_OF_2_SINCE)
registry.prelude(f"{_HOME}._LazyBuilder", _PRELUDE, "LazyBuilder")
for _name in ("NumericColumn", "EmbeddingColumn", "SharedEmbeddingColumn"):
    registry.prelude(f"{_HOME}._{_name}", _PRELUDE, _name, until=_CLASSES_OF_2_SINCE)
    registry.prelude(f"{_HOME}._{_name}", _PRELUDE, "OldEmbeddingColumn", since=_CLASSES_OF_2_SINCE)
    registry.prelude(f"{_HOME}_v2.{_name}", _PRELUDE, _name, since=_CLASSES_OF_2_SINCE)
for _kind in ("hash_bucket", "identity", "vocabulary_list", "vocabulary_file"):
    registry.prelude(
        f"tf.feature_column.sequence_categorical_column_with_{_kind}",
        _PRELUDE,
        f"categorical_column_with_{_kind}",
    )
