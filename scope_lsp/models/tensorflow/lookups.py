"""Lookup tables: where they are found. They are written in Python, after 1.15."""

from __future__ import annotations

from scope_lsp.models import registry

_HOME = "scope_lsp.models.tensorflow.prelude.lookups"
_CORE = "tf.python.ops.lookup_ops"
_CONTRIB = "tf.contrib.lookup"


def _declare(path: str, name: str) -> None:
    registry.prelude(path, _HOME, name, since="1.15", until="2.0")


for _name in (
    "KeyValueTensorInitializer", "TextFileInitializer", "TextFileIdTableInitializer",
    "TextFileStringTableInitializer", "LookupInterface", "MutableHashTable",
    "index_table_from_file", "index_to_string_table_from_file",
):  # fmt: skip
    _declare(f"{_CORE}.{_name}", _name)
    _declare(f"{_CONTRIB}.{_name}", _name)
for _name in ("index_table_from_tensor", "index_to_string_table_from_tensor"):
    _declare(f"{_CORE}.{_name}", _name)
    _declare(f"{_CONTRIB}.{_name}", _name.replace("_from_tensor", "_from_mapping"))
for _name in ("StaticHashTable", "StaticHashTableV1", "HashTable"):
    _declare(f"{_CORE}.{_name}", "StaticHashTable")
_declare(f"{_CONTRIB}.HashTable", "HashTable")
_declare(f"{_CORE}.StaticVocabularyTable", "StaticVocabularyTable")
for _name in (
    "StaticHashTable", "KeyValueTensorInitializer", "TextFileInitializer", "StaticVocabularyTable",
):  # fmt: skip
    _declare(f"tf.lookup.{_name}", _name)
_SECOND = "scope_lsp.models.tensorflow.prelude.lookups_second"
for _name in (
    "KeyValueTensorInitializer", "TextFileInitializer", "StaticHashTable", "StaticVocabularyTable",
):  # fmt: skip
    registry.prelude(f"tf.lookup.{_name}", _SECOND, since="2.0", api=2)
for _name in ("MutableHashTable", "DenseHashTable"):
    registry.prelude(
        f"tf.lookup.experimental.{_name}", _SECOND, "MutableHashTable", since="2.0", api=2
    )
registry.plain("tf.lookup.TextFileIndex")
