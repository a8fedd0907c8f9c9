"""The public symbols of TensorFlow, found by walking its modules."""

import inspect
import re

import tensorflow as tf

# Modules that are not looked into: no API, or copies of the whole API.
SKIPPED_MODULES = re.compile(
    r"^tf\.(core|python|tools|examples|user_ops|raw_ops|contrib|pywrap_\w+|_\w+|__internal__"
    r"|compat\.v1\.(compat|raw_ops|keras|estimator|contrib|__internal__|user_ops)"
    r"|compat\.v2|dtensor|lite\.experimental\.\w+)($|\.)"
)

# Modules deeper than this are not looked into: lazy packages lead into themselves.
# The modules of TensorFlow 0.x show all that they import, so only their own level counts there.
MAX_DEPTH = 1 if tf.__version__.startswith("0.") else 4

# The part of tf.contrib whose names are listed.
CONTRIB_MODULES = ("layers", "rnn", "framework", "seq2seq", "slim")

# Modules whose functions are asked; the functions of all others are only listed.
PROBED_MODULES = re.compile(
    r"^tf(\.compat\.v1)?(\.(math|nn|linalg|image|random|strings|train|losses|summary|sparse"
    r"|bitwise|debugging|signal|spectral|io|audio|sets|quantization|dtypes|manip|math\.special"
    r"|initializers|random\.experimental|nn\.experimental|histogram))?$"
)

# Functions that are asked, of modules that are not.
PROBED_OF_OTHERS = (
    "tf.contrib.layers.flatten",
    "tf.contrib.layers.one_hot_encoding",
    "tf.contrib.seq2seq.sequence_loss",
)

# Functions that are not asked: they take a program's functions, make variables,
# or act on the process or on files instead of on the graph.
UNPROBED = re.compile(
    r"(^|\.)(cond|case|while_loop|map_fn|foldl|foldr|scan|vectorized_map|switch_case|smart_cond"
    r"|py_func|py_function|numpy_function|custom_gradient|recompute_grad|function|grad_pass_through"
    r"|get_variable|get_local_variable|variable_scope|variable_op_scope|name_scope|op_scope"
    r"|make_template|create_partitioned_variables|model_variables|device|container|control_dependencies"
    r"|init_scope|get_default_graph|reset_default_graph|get_default_session|colocate_with"
    r"|\w*(enable|disable)_\w+|load_\w+|register_\w+|\w*_rnn|\w*rnn_\w+|raw_rnn|call_for_each_replica"
    r"|import_graph_def|import_meta_graph|export_meta_graph|write_graph|latest_checkpoint"
    r"|\w*checkpoint\w*|init_from_checkpoint|list_variables|warm_start|get_checkpoint_\w+"
    r"|summary_iterator|merge_all\w*|create_file_writer\w*|create_noop_writer|trace_\w+|flush|record_if"
    r"|should_record_summaries|always_record_summaries|never_record_summaries|initialize"
    r"|start_queue_runners|add_queue_runner|queue_runner\w*|basic_train_loop|MonitoredTrainingSession"
    r"|NewCheckpointReader|create_global_step|get_or_create_global_step|get_global_step|global_step"
    r"|sdca_\w+|assert_cardinality|set_\w*seed|global_generator|get_global_generator|set_global_generator"
    r"|do_quantize_training_on_graphdef|replica_device_setter|generate_checkpoint_state_proto"
    r"|get_logger|wrap_function|Assert_\w+|no_regularizer|tf_record_iterator|set_log\w+"
    r"|is_gpu_available|constant_value|is_built_with\w*|\w*_v2_behavior|enable_check_numerics"
    r"|no_gradient|rnn|make_all|with_space_to_batch|make_ndarray|get_summary_description|NotDifferentiable|NoGradient|RegisterGradient|fixed_size_partitioner|\w*partitioner"
    r"|generate_\w*checkpoint\w*|assert_global_step|nontrainable|run_functions_eagerly|graph|hessians_v0"
    r"|text_v0|all_v2_summary_ops|export|stop_recording|keras_model|experimental_\w+)$"
)


def public_names(module):
    """The names that `module` shows to its users."""
    return sorted(name for name in dir(module) if not name.startswith("_"))


def is_own_module(value):
    """Whether `value` is a module that belongs to TensorFlow."""
    return inspect.ismodule(value) and "tensorflow" in getattr(value, "__name__", "")


def attribute(module, name):
    """Attribute `name` of `module`, or None where a lazy one fails to load."""
    try:
        return getattr(module, name)
    except Exception:  # lazy modules fail in any way they like
        return None


def walk(module=tf, path="tf", above=()):
    """Yield (path, value) for each public symbol, the modules included."""
    if path.count(".") > MAX_DEPTH:
        return
    for name in public_names(module):
        inner = path + "." + name
        value = attribute(module, name)
        if value is None:
            continue
        if not inspect.ismodule(value):
            yield inner, value
            continue
        yield inner, value
        if is_own_module(value):
            known = above + (id(module),)
            if id(value) not in known and not SKIPPED_MODULES.match(inner):
                for found in walk(value, inner, known):
                    yield found


def contrib():
    """Yield (path, value) for the symbols of the listed part of tf.contrib."""
    root = attribute(tf, "contrib")
    for name in CONTRIB_MODULES if root is not None else ():
        module = attribute(root, name)
        path = "tf.contrib." + name
        if module is not None:
            yield path, module
            for inner in public_names(module):
                value = attribute(module, inner)
                if value is not None and not inspect.ismodule(value):
                    yield path + "." + inner, value


def preference(path):
    """Sort key of the paths of one symbol: the first is its own, the rest are aliases."""
    return path.startswith("tf.compat"), path.count("."), path


def is_function(value):
    """Whether `value` is a function and no class."""
    return callable(value) and not inspect.isclass(value) and not isinstance(value, tf.DType)


def is_probed(path):
    """Whether the function at `path` is one to ask."""
    module = path.rpartition(".")[0]
    if path in PROBED_OF_OTHERS:
        return True
    return bool(PROBED_MODULES.match(module)) and not UNPROBED.search(path)


def kind(value):
    """What the list of symbols says of `value`."""
    if inspect.ismodule(value):
        return "module"
    if inspect.isclass(value):
        return "class"
    if isinstance(value, tf.DType):
        return "dtype"
    if isinstance(value, (bool, int, float, str)):
        return {"value": value}
    return "function" if callable(value) else "object"


def mirrored(path, symbols):
    """Whether `path` below tf.compat.v1 is the same object as its twin below tf."""
    twin = re.sub(r"^tf\.compat\.v[12]\.", "tf.", path)
    return twin != path and twin in symbols and symbols[twin] is symbols[path]


class Surface(object):
    """All public symbols, each under its preferred path."""

    def __init__(self):
        symbols = dict(walk())
        symbols.update(contrib())
        paths = [path for path in symbols if not mirrored(path, symbols)]
        self.functions, self.symbols, self.aliases = {}, {}, {}
        seen = {}
        for path in sorted(paths, key=preference):
            self._add(path, symbols[path], seen)

    def _add(self, path, value, seen):
        shared = inspect.isclass(value) or is_function(value)
        if shared and id(value) in seen:
            self.aliases[path] = seen[id(value)]
            return
        seen[id(value)] = path
        if is_function(value) and is_probed(path):
            self.functions[path] = value
        else:
            self.symbols[path] = kind(value)
