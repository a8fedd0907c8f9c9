"""`tf.layers.BatchNormalization`.

After `python/layers/normalization.py` of 1.0 to 1.15, and since 1.9
`python/keras/layers/normalization.py` below it.
"""

import tensorflow as tf
from tensorflow import _keras, _layers, _version

Layer, InputSpec = tf.compat.v1.layers.Layer, tf.compat.v1.layers.InputSpec
zeros, ones = tf.compat.v1.zeros_initializer(), tf.compat.v1.ones_initializer()

BETA_FIRST = _version.batch_norm_begins_with_beta
FUSED = _version.batch_norm_is_fused_by_default
NEVER_HALF = _version.batch_norm_is_never_half
KEEPS_STDDEV = _version.renorm_keeps_stddev
UPDATES_ONCE = _version.layers_fix_scope_early
CHOOSES_MOMENTUM = _version.layers_enter_auxiliary_scopes
ARE_KERAS = _version.layers_are_keras_layers
HAS_NEW_WORDS = _version.layers_take_any_rank
FUSED_OP = _version.fused_batch_norm_op


class BatchNormalization(Layer):
    def __init__(
        self, axis=-1, momentum=0.99, epsilon=1e-3, center=True, scale=True, beta_initializer=zeros,
        gamma_initializer=ones, moving_mean_initializer=zeros, moving_variance_initializer=ones,
        beta_regularizer=None, gamma_regularizer=None, beta_constraint=None, gamma_constraint=None,
        renorm=False, renorm_clipping=None, renorm_momentum=0.99, fused=None, trainable=True,
        virtual_batch_size=None, adjustment=None, name=None, **kwargs,
    ):  # fmt: skip
        super().__init__(name=name, trainable=trainable, **kwargs)
        self.axis = axis
        self.momentum = momentum
        self.epsilon = epsilon
        self.center = center
        self.scale = scale
        self.beta_initializer = beta_initializer
        self.gamma_initializer = gamma_initializer
        self.moving_mean_initializer = moving_mean_initializer
        self.moving_variance_initializer = moving_variance_initializer
        self.beta_regularizer = beta_regularizer
        self.gamma_regularizer = gamma_regularizer
        self.beta_constraint = beta_constraint
        self.gamma_constraint = gamma_constraint
        self.renorm = renorm
        self.renorm_momentum = renorm_momentum
        self.fused = FUSED if fused is None else fused
        self.virtual_batch_size = virtual_batch_size
        self.adjustment = adjustment

    # Variables

    def build(self, input_shape):
        sizes = tf._model.sizes(input_shape)
        if sizes is None:
            raise ValueError(
                "Input has undefined rank. Received: input_shape=<unknown>."
                if HAS_NEW_WORDS
                else "('Input has undefined rank:', TensorShape(None))"
            )
        rank = len(sizes)
        axes = self._axes(rank)
        shape = self._shape(sizes, axes, input_shape)
        if self.fused:
            self.fused = rank == 4 and self._may_be_fused(axes)
        self.input_spec = InputSpec(ndim=rank, axes={axis: sizes[axis] for axis in axes})
        half = NEVER_HALF and self._dtype in ("float16", "bfloat16")
        self._param_dtype = "float32" if half else self._dtype
        if BETA_FIRST:
            self._build_beta(shape)
        self._build_gamma(shape)
        if not BETA_FIRST:
            self._build_beta(shape)
        self._build_moving(shape)
        self.built = True

    def _axes(self, rank):
        axes = []
        for axis in self.axis if isinstance(self.axis, (list, tuple)) else [self.axis]:
            axes.append(axis + rank if axis < 0 else axis)
            if axis < -rank or axis >= rank:
                self._refuse_axis(axis, rank)
        return axes

    def _refuse_axis(self, axis, rank):
        if ARE_KERAS:
            raise ValueError("Invalid axis: %d" % axis)
        raise ValueError(
            "Value of `axis` argument %d is out of range for input with rank %d" % (axis, rank)
        )

    def _shape(self, sizes, axes, input_shape):
        for axis in axes:
            if sizes[axis] is None:
                words = "Input has undefined `axis` dimension. "
                shown = _layers.show_shape(input_shape)
                raise ValueError(
                    f"{words}Received input with shape {_layers.text_of_shape(input_shape)}"
                    f" and axis={tuple(axes)}"
                    if HAS_NEW_WORDS
                    else f"('{words}Input shape: ', {shown})"
                )
        if len(axes) == 1 and self.virtual_batch_size is None:
            return [sizes[axes[0]]]
        shape = [sizes[place] if place in axes else 1 for place in range(len(sizes))]
        if self.virtual_batch_size is not None:
            shape.insert(1, 1)
        return shape

    def _may_be_fused(self, axes):
        return (
            not self.renorm
            and axes in ([1], [3])
            and self.virtual_batch_size is None
            and self.adjustment is None
            and (NEVER_HALF or (self.beta_regularizer is None and self.gamma_regularizer is None))
        )

    def _build_gamma(self, shape):
        self.gamma = None
        if self.scale:
            self.gamma = self.add_weight(
                "gamma",
                shape,
                self._param_dtype,
                self.gamma_initializer,
                self.gamma_regularizer,
                constraint=self.gamma_constraint,
            )
        elif self.fused:
            self._gamma_const = tf.constant(1.0, shape=shape)

    def _build_beta(self, shape):
        self.beta = None
        if self.center:
            self.beta = self.add_weight(
                "beta",
                shape,
                self._param_dtype,
                self.beta_initializer,
                self.beta_regularizer,
                constraint=self.beta_constraint,
            )
        elif self.fused:
            self._beta_const = tf.constant(0.0, shape=shape)

    def _build_moving(self, shape):
        scope = self._scope if self._entered is None else self._entered
        if UPDATES_ONCE:
            scope = tf.compat.v1.get_variable_scope()
        partitioner = scope.partitioner
        if partitioner is not None:
            scope.set_partitioner(None)
        self.moving_mean = self._moving("moving_mean", shape, self.moving_mean_initializer)
        self.moving_variance = self._moving(
            "moving_variance", shape, self.moving_variance_initializer
        )
        if self.renorm:
            self._build_renorm(shape)
        if partitioner is not None:
            scope.set_partitioner(partitioner)

    def _build_renorm(self, shape):
        if KEEPS_STDDEV:
            self.moving_stddev = self._moving("moving_stddev", shape, ones)
        self.renorm_mean = self._moving("renorm_mean", shape, zeros)
        if not KEEPS_STDDEV:
            self.renorm_mean_weight = self._moving("renorm_mean_weight", (), zeros)
        self.renorm_stddev = self._moving("renorm_stddev", shape, zeros)
        if not KEEPS_STDDEV:
            self.renorm_stddev_weight = self._moving("renorm_stddev_weight", (), zeros)

    def _moving(self, name, shape, initializer):
        return self.add_weight(name, shape, self._param_dtype, initializer, trainable=False)

    # Ops

    def call(self, inputs, training=False):
        if not tf._model.known(training):
            made = _layers.op_somewhere(
                (inputs, self.gamma, self.beta), "whether it is for training isn't known"
            )
            if _keras.unknown("whether it updates averages"):
                self.add_update([made])
            if _keras.unknown("whether it updates another one"):
                self.add_update([made])
            return made
        chosen = _layers.constant(training)
        if UPDATES_ONCE:
            return self._call_early(inputs, training, chosen)
        if self.virtual_batch_size is not None:
            _layers.op("Reshape", ())
        made = self._fused(inputs, training) if self.fused else self._composed(inputs, chosen)
        if self.virtual_batch_size is not None:
            made = _layers.op("Reshape", (made,), tf._model.sizes(inputs))
        if self.fused and chosen is not False:
            if chosen is None:
                _layers.op("cond/Merge", ())
            self._update("AssignMovingAvg")
        return made

    def _fused(self, inputs, training):
        values = (
            inputs,
            self.gamma if self.scale else self._gamma_const,
            self.beta if self.center else self._beta_const,
        )
        sizes = tf._model.sizes(inputs)
        return _layers.smart_cond(
            training,
            lambda: _layers.op(FUSED_OP, values, sizes),
            lambda: _layers.op(FUSED_OP, values, sizes),
        )

    def _composed(self, inputs, chosen):
        if chosen is not False:
            _layers.op("moments", ())
            self._update_composed(chosen)
        return self._normalized(inputs)

    def _update_composed(self, chosen):
        if chosen is None:
            _layers.op("cond", ())
            _layers.op("cond", ())
        if self.renorm:
            _layers.op("AssignMovingAvg", ())
            _layers.op("AssignMovingAvg", ())
            if not KEEPS_STDDEV:
                _layers.op("AssignMovingAvg", ())
                _layers.op("AssignMovingAvg", ())
        if chosen is None and not CHOOSES_MOMENTUM:
            self._update("cond/Merge")
            return
        if chosen is None:
            _layers.op("cond", ())
        if self.renorm and KEEPS_STDDEV:
            mean = _layers.op("AssignMovingAvg", ())
            _layers.op("AssignMovingAvg", ())
            self.add_update([mean, _layers.op("AssignNewValue", ())])
            return
        self._update("AssignMovingAvg")

    def _normalized(self, inputs):
        values = (inputs, self.gamma, self.beta)
        return _layers.op("batchnorm/add_1", values, tf._model.sizes(inputs))

    def _update(self, name):
        self.add_update([_layers.op(name, ()), _layers.op(name, ())])

    def _call_early(self, inputs, training, chosen):
        """The form before 1.2, which updates at the first call alone."""
        if chosen is not False:
            _layers.op("moments", ())
            if not self._updates:
                self._update("AssignMovingAvg")
        return _layers.smart_cond(
            training, lambda: self._normalized(inputs), lambda: self._normalized(inputs)
        )


def batch_normalization(
    inputs, axis=-1, momentum=0.99, epsilon=1e-3, center=True, scale=True, beta_initializer=zeros,
    gamma_initializer=ones, moving_mean_initializer=zeros, moving_variance_initializer=ones,
    beta_regularizer=None, gamma_regularizer=None, beta_constraint=None, gamma_constraint=None,
    training=False, trainable=True, name=None, reuse=None, renorm=False, renorm_clipping=None,
    renorm_momentum=0.99, fused=None, virtual_batch_size=None, adjustment=None,
):  # fmt: skip
    layer = BatchNormalization(
        axis,
        momentum,
        epsilon,
        center,
        scale,
        beta_initializer,
        gamma_initializer,
        moving_mean_initializer,
        moving_variance_initializer,
        beta_regularizer,
        gamma_regularizer,
        beta_constraint,
        gamma_constraint,
        renorm,
        renorm_clipping,
        renorm_momentum,
        fused,
        trainable,
        virtual_batch_size,
        adjustment,
        name,
        _scope=name,
        _reuse=reuse,
    )
    return layer(inputs, training=training)
