"""`tf.contrib.layers`: normalizations.

After `contrib/layers/python/layers/layers.py` and `normalization.py` of 0.12 to 1.15, and for what
they leave to `tf.layers`, `python/layers/normalization.py`.
"""

import tensorflow as tf
from tensorflow import _contrib, _version

add_arg_scope = tf.contrib.framework.add_arg_scope
model_variable = tf.contrib.framework.model_variable
variable_scope = tf.variable_scope
op = _contrib.op
size_of = tf._model.size

USES_LAYERS = _version.contrib_builds_on_layers
FUSES_BY_DEFAULT = _version.contrib_fuses_by_default
FUSED_IS_STRICT = _version.contrib_fused_is_strict
FUSED_IS_FLOAT = _version.contrib_fused_norm_is_float
BETA_FIRST = _version.batch_norm_begins_with_beta
KEEPS_STDDEV = _version.renorm_keeps_stddev
FUSED_OP = _version.fused_batch_norm_op

ZEROS = tf.zeros_initializer() if USES_LAYERS else tf.zeros_initializer
ONES = tf.ones_initializer()
FLOAT = tf.float32
UPDATES = tf.GraphKeys.UPDATE_OPS


def finish(outputs, scope, activation_fn, outputs_collections):
    if activation_fn is not None:
        outputs = activation_fn(outputs)
    if outputs_collections:
        _contrib.collect(outputs_collections, scope.name, outputs)
    return outputs


def parameter(name, shape, dtype, trainable, initializers, default, collections, regularizers=None):
    """One variable of a normalization."""
    if isinstance(collections, dict):
        collections = collections.get(name)
    return model_variable(
        name,
        shape=shape,
        dtype=dtype,
        initializer=initializers.get(name, default) if initializers else default,
        regularizer=regularizers.get(name) if regularizers and trainable else None,
        trainable=trainable,
        collections=collections,
    )


def moving(name, shape, dtype, initializers, default, collections):
    """A variable that keeps an average, which is never partitioned."""
    scope = tf.get_variable_scope()
    if scope.partitioner is None:
        return parameter(name, shape, dtype, False, initializers, default, collections)
    with variable_scope(scope) as unpartitioned:
        unpartitioned.set_partitioner(None)
        return parameter(name, shape, dtype, False, initializers, default, collections)


def debias(mean):
    """The variables of a moving mean that begins without bias (`_zero_debias`)."""
    with variable_scope(mean.op.name):
        for name, shape in (("biased", mean.get_shape()), ("local_step", [])):
            tf.get_variable(
                name, shape=shape, dtype=mean.dtype.base_dtype, initializer=ZEROS, trainable=False
            )


@add_arg_scope
def batch_norm(
    inputs, decay=0.999, center=True, scale=False, epsilon=0.001, activation_fn=None,
    param_initializers=None, param_regularizers=None, updates_collections=UPDATES,
    is_training=True, reuse=None, variables_collections=None, outputs_collections=None,
    trainable=True, batch_weights=None, fused=None, data_format="NHWC",
    zero_debias_moving_mean=False, scope=None, renorm=False, renorm_clipping=None,
    renorm_decay=0.99, adjustment=None,
):  # fmt: skip
    if fused is None:
        fused = FUSES_BY_DEFAULT
    inputs = _contrib.tensor(inputs)
    rank = _contrib.rank(inputs)
    by_itself = zero_debias_moving_mean or updates_collections != UPDATES
    can_fuse = batch_weights is None and not renorm and adjustment is None and rank in (2, 4, None)
    if fused and FUSED_IS_STRICT:
        if batch_weights is not None:
            raise ValueError(
                "Weighted mean and variance is not currently supported for fused batch norm."
            )
        is_own_fused = True
    else:
        is_own_fused = fused and can_fuse and (rank == 2 or by_itself)
    if data_format not in ("NCHW", "NHWC"):
        raise ValueError("data_format has to be either NCHW or NHWC.")
    with variable_scope(scope, "BatchNorm", [inputs], reuse=reuse) as sc:
        by_layers = not by_itself and batch_weights is None and USES_LAYERS
        if rank == -1 and by_layers and not is_own_fused:
            raise ValueError("Input has undefined rank:", tf.TensorShape(None))
        if rank == -1:
            raise ValueError("Inputs %s has undefined rank." % inputs.name)
        if is_own_fused and rank is not None and rank not in (2, 4):
            raise ValueError(
                "Inputs %s has unsupported rank. Expected 2 or 4 but got %d" % (inputs.name, rank)
            )
        channels = size_of(inputs, 1 if data_format == "NCHW" and rank != 2 else -1)
        if channels is None:
            if is_own_fused or USES_LAYERS:
                raise ValueError("`C` dimension must be known but is None")
            raise ValueError("Inputs %s has undefined channels dimension (?,)." % inputs.name)
        is_layer = by_layers and not is_own_fused
        if renorm and not is_layer:
            raise ValueError(
                "renorm is not supported with batch_weights, updates_collections or "
                "zero_debias_moving_mean"
            )
        if is_layer:
            _contrib.enter_layer(sc)
        shape, dtype = [channels], _contrib.dtype(inputs)
        if is_own_fused and FUSED_IS_FLOAT or is_layer and dtype in (tf.float16, tf.bfloat16):
            dtype = FLOAT
        beta = gamma = None
        has_all = is_own_fused and FUSED_IS_STRICT
        given = (param_initializers, variables_collections)
        regularizers = param_regularizers if is_layer or is_own_fused and FUSED_IS_FLOAT else None
        if is_layer and not BETA_FIRST and scale:
            gamma = parameter(
                "gamma", shape, dtype, trainable, given[0], ONES, given[1], regularizers
            )
        if center or has_all:
            beta = parameter(
                "beta", shape, dtype, trainable and center, given[0], ZEROS, given[1], regularizers
            )
        if gamma is None and (scale or has_all):
            gamma = parameter(
                "gamma", shape, dtype, trainable and scale, given[0], ONES, given[1], regularizers
            )
        mean = moving("moving_mean", shape, dtype, given[0], ZEROS, given[1])
        variance = moving("moving_variance", shape, dtype, given[0], ONES, given[1])
        if renorm:
            renormalized(shape, dtype)
        value = tf.contrib.util.constant_value(is_training)
        if zero_debias_moving_mean and (value is None or value):
            debias(mean)
        name = output_name(
            rank, value, updates_collections, is_own_fused,
            is_layer and fused and not renorm and adjustment is None and rank == 4,
        )  # fmt: skip
        if name is None:
            outputs = tf._model.unnamed(
                _contrib.dtype(inputs), tf._model.sizes(inputs), [inputs, beta, gamma]
            )
        else:
            outputs = op(name, inputs, beta, gamma)
        if updates_collections is not None and value is not False:
            for average in (mean, variance):
                update = op("AssignMovingAvg", average)
                tf.add_to_collections(updates_collections, update)
        return finish(outputs, sc, activation_fn, outputs_collections)


def output_name(rank, is_training, updates, is_own_fused, is_fused_layer):
    """The op that a batch normalization returns; None where that isn't known."""
    if rank is None or not tf._model.known(is_training):
        return None
    if not (is_own_fused or is_fused_layer):
        return "batchnorm/add_1"
    if rank == 2:
        return "Reshape_1"
    if is_own_fused and updates is None and is_training is not False:
        return "cond_1/Merge" if is_training is None else "Identity"
    return "cond/Merge" if is_training is None else FUSED_OP


def renormalized(shape, dtype):
    """The variables of a renormalization."""
    if KEEPS_STDDEV:
        names = ("moving_stddev", shape), ("renorm_mean", shape), ("renorm_stddev", shape)
    else:
        names = (
            ("renorm_mean", shape), ("renorm_mean_weight", []),
            ("renorm_stddev", shape), ("renorm_stddev_weight", []),
        )  # fmt: skip
    for name, size in names:
        default = ONES if name == "moving_stddev" else ZEROS
        moving(name, size, dtype, None, default, None)


def check_rank(inputs, rank):
    if rank == -1:
        raise ValueError("Inputs %s has undefined rank." % inputs.name)


@add_arg_scope
def layer_norm(
    inputs, center=True, scale=True, activation_fn=None, reuse=None, variables_collections=None,
    outputs_collections=None, trainable=True, begin_norm_axis=1, begin_params_axis=-1, scope=None,
):  # fmt: skip
    with variable_scope(scope, "LayerNorm", [inputs], reuse=reuse) as sc:
        inputs = _contrib.tensor(inputs)
        rank = _contrib.rank(inputs)
        check_rank(inputs, rank)
        if rank is not None:
            begin = begin_norm_axis + rank if begin_norm_axis < 0 else begin_norm_axis
            if begin_params_axis >= rank or begin >= rank:
                raise ValueError(
                    "begin_params_axis (%d) and begin_norm_axis (%d) must be < rank(inputs) (%d)"
                    % (begin_params_axis, begin, rank)
                )
        if begin_params_axis == -1:
            shape = [size_of(inputs, -1)]
        else:
            shape = tf._model.sizes(inputs)[begin_params_axis:]
        if tf._model.known(shape) and None in shape and FUSED_IS_STRICT:
            raise ValueError("Inputs %s has undefined last dimension (?,)." % inputs.name)
        if tf._model.known(shape) and None in shape:
            raise ValueError(
                "Inputs %s: shape(inputs)[%s:] is not fully defined: %s"
                % (inputs.name, begin_params_axis, inputs.get_shape())
            )
        dtype = _contrib.dtype(inputs)
        beta = gamma = None
        if center:
            beta = parameter("beta", shape, dtype, trainable, None, ZEROS, variables_collections)
        if scale:
            gamma = parameter("gamma", shape, dtype, trainable, None, ONES, variables_collections)
        outputs = op("batchnorm/add_1", inputs, beta, gamma)
        return finish(outputs, sc, activation_fn, outputs_collections)


@add_arg_scope
def instance_norm(
    inputs, center=True, scale=True, epsilon=1e-06, activation_fn=None, param_initializers=None,
    reuse=None, variables_collections=None, outputs_collections=None, trainable=True,
    data_format="NHWC", scope=None,
):  # fmt: skip
    inputs = _contrib.tensor(inputs)
    check_rank(inputs, _contrib.rank(inputs))
    if data_format not in ("NCHW", "NHWC"):
        raise ValueError("data_format has to be either NCHW or NHWC.")
    with variable_scope(scope, "InstanceNorm", [inputs], reuse=reuse) as sc:
        channels = size_of(inputs, 1 if data_format == "NCHW" else -1)
        if channels is None:
            raise ValueError(
                "Inputs %s has undefined channels dimension (%s,)." % (inputs.name, "?")
            )
        dtype = _contrib.dtype(inputs)
        given = (param_initializers, variables_collections)
        beta = gamma = None
        if center:
            beta = parameter("beta", [channels], dtype, trainable, given[0], ZEROS, given[1])
        if scale:
            gamma = parameter("gamma", [channels], dtype, trainable, given[0], ONES, given[1])
        outputs = op("instancenorm/add_1", inputs, beta, gamma)
        return finish(outputs, sc, activation_fn, outputs_collections)


@add_arg_scope
def group_norm(
    inputs, groups=32, channels_axis=-1, reduction_axes=(-3, -2), center=True, scale=True,
    epsilon=1e-06, activation_fn=None, param_initializers=None, reuse=None,
    variables_collections=None, outputs_collections=None, trainable=True, scope=None,
    mean_close_to_zero=False,
):  # fmt: skip
    inputs = _contrib.tensor(inputs)
    rank = _contrib.rank(inputs)
    check_rank(inputs, rank)
    if rank is not None and channels_axis > rank - 1:
        raise ValueError("Axis is out of bounds.")
    channels = size_of(inputs, channels_axis)
    if channels is None:
        raise ValueError(
            "Inputs %s has undefined channel dimension: %d." % (inputs.name, channels_axis)
        )
    if groups > channels:
        raise ValueError("Invalid groups %d for %d channels." % (groups, channels))
    if channels % groups != 0:
        raise ValueError("%d channels is not commensurate with %d groups." % (channels, groups))
    grouped = op("Reshape", inputs)  # in the scope around
    with variable_scope(scope, "GroupNorm", [inputs], reuse=reuse) as sc:
        dtype = _contrib.dtype(inputs)
        given = (param_initializers, variables_collections)
        beta = gamma = None
        if center:
            beta = parameter("beta", [channels], dtype, trainable, given[0], ZEROS, given[1])
            beta = op("Reshape", beta)
        if scale:
            gamma = parameter("gamma", [channels], dtype, trainable, given[0], ONES, given[1])
            gamma = op("Reshape", gamma)
        outputs = op("Reshape", grouped, beta, gamma, shape=tf._model.sizes(inputs))
        return finish(outputs, sc, activation_fn, outputs_collections)
