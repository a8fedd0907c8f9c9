"""Writers of summaries: where they are modelled. They are written in Python."""

from __future__ import annotations

from scope_lsp.models import registry

_PRELUDE = "scope_lsp.models.tensorflow.prelude.summary_writers"

for _path, _names in {
    "tf.summary": {
        "create_file_writer": "create_file_writer", "create_noop_writer": "create_file_writer",
        "SummaryWriter": "SummaryWriter", "record_if": "Quiet", "flush": "op", "graph": "nothing",
        "should_record_summaries": "op", "trace_on": "nothing", "trace_off": "nothing",
        "trace_export": "nothing", "experimental.set_step": "nothing",
        "experimental.write_raw_pb": "op", "all_v2_summary_ops": "op",
    },
    "tf.contrib.summary": {
        "create_file_writer": "create_file_writer", "create_db_writer": "create_file_writer",
        "create_summary_file_writer": "create_file_writer", "SummaryWriter": "SummaryWriter",
        "always_record_summaries": "Quiet", "never_record_summaries": "Quiet",
        "record_summaries_every_n_global_steps": "Quiet", "scalar": "op", "histogram": "op",
        "image": "op", "audio": "op", "generic": "op", "graph": "op", "flush": "op",
        "initialize": "op", "all_summary_ops": "op", "should_record_summaries": "op",
        "summary_writer_initializer_op": "op", "import_event": "op", "eval_dir": "nothing",
    },
}.items():  # fmt: skip
    for _name, _own in _names.items():
        registry.prelude(f"{_path}.{_name}", _PRELUDE, _own, api=None if "contrib" in _path else 2)
