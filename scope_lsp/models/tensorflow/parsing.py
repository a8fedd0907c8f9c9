"""Records, images and chains of tags: where their models, written in Python, are known."""

from __future__ import annotations

from scope_lsp.domain.names import concat
from scope_lsp.domain.values import Value
from scope_lsp.models import registry
from scope_lsp.models.registry import Call, api
from scope_lsp.models.tensorflow.state import dtype_of, runtime, shape_of, tensor
from scope_lsp.scopes import UNKNOWN, taint

_PRELUDE = "scope_lsp.models.tensorflow.prelude."

for _home in ("tf", "tf.io"):
    for _name in ("VarLenFeature", "SparseFeature", "FixedLenFeature", "FixedLenSequenceFeature",
                  "parse_single_sequence_example"):  # fmt: skip
        registry.prelude(f"{_home}.{_name}", _PRELUDE + "parsing")
    for _name in ("parse_example", "parse_single_example"):
        registry.prelude(f"{_home}.{_name}", _PRELUDE + "parsing", api=1)
        registry.prelude(f"{_home}.{_name}", _PRELUDE + "parsing", f"{_name}_v2", api=2)
for _name in ("crf_log_likelihood", "crf_sequence_score", "crf_log_norm", "crf_unary_score",
              "crf_binary_score", "crf_decode"):  # fmt: skip
    registry.prelude(f"tf.contrib.crf.{_name}", _PRELUDE + "contrib_crf")
registry.prelude("tf.image.convert_image_dtype", _PRELUDE + "images")


@api("tf._data.output_of")
def output_of(call: Call, name: Value, index: Value, dtype: Value, shape: Value) -> Value:
    """An output of an op below the current name scope, which the scope alone keeps unique."""
    tf = runtime(call)
    full = None if tf.executing_eagerly else concat(tf.get_name_scope(), "/", name)
    sizes = shape_of(call, shape)
    return tensor(
        call, full, dtype_of(dtype), UNKNOWN if sizes is None else sizes, index, inputs=()
    )


_OPS_OF_CRF = frozenset(
    ["add", "argmax", "cast", "concat", "cond", "equal", "expanddims", "gather", "less", "max",
     "mul", "range", "rank", "reducelogsumexp", "reshape", "reversesequence", "rnn",
     "sequence_length", "shape", "slice", "squeeze", "strided_slice", "sub", "sum", "tile",
     "tofloat", "toint64", "transpose"]
)  # fmt: skip
"""What the functions of `contrib.crf` of 1.4 and 1.15 call their ops."""


@api("tf._data.adds_ops")
def adds_ops(call: Call, path: Value) -> Value:
    """A function adds ops to the current scope that aren't followed."""
    taint(runtime(call), _OPS_OF_CRF, f"what {path} adds isn't followed")
