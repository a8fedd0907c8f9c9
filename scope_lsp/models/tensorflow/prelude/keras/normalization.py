"""Normalizing layers.

After `layers/normalization.py` of 1.15 and `layers/normalization/` of Keras 2.10.
"""

import tensorflow as tf

keras = tf._keras
version = tf._version
Layer = tf.keras.layers.Layer


def axes_of(axis, rank):
    found = axis if isinstance(axis, (list, tuple)) else [axis]
    return [a + rank if a < 0 else a for a in found]


class BatchNormalization(Layer):
    _freezes = version.keras_freezes_statistics

    def __init__(
        self,
        axis=-1,
        momentum=0.99,
        epsilon=1e-3,
        center=True,
        scale=True,
        beta_initializer="zeros",
        gamma_initializer="ones",
        moving_mean_initializer="zeros",
        moving_variance_initializer="ones",
        beta_regularizer=None,
        gamma_regularizer=None,
        beta_constraint=None,
        gamma_constraint=None,
        renorm=False,
        renorm_clipping=None,
        renorm_momentum=0.99,
        fused=None,
        trainable=True,
        virtual_batch_size=None,
        adjustment=None,
        name=None,
        **kwargs,
    ):
        kwargs.pop("synchronized", None)
        if version.keras_is_v3 and (fused is not None or virtual_batch_size or adjustment):
            raise ValueError("Unrecognized keyword arguments passed to BatchNormalization")
        super().__init__(name=name, trainable=trainable, **kwargs)
        self.axis, self.momentum, self.epsilon = axis, momentum, epsilon
        self.center, self.scale, self.renorm = center, scale, renorm
        self.supports_masking = True
        self.fused, self.virtual_batch_size, self.adjustment = fused, virtual_batch_size, adjustment
        self.gamma_regularizer, self.beta_regularizer = gamma_regularizer, beta_regularizer
        self.gamma_initializer, self.beta_initializer = gamma_initializer, beta_initializer
        self.gamma_constraint, self.beta_constraint = gamma_constraint, beta_constraint
        self.moving_mean_initializer = moving_mean_initializer
        self.moving_variance_initializer = moving_variance_initializer

    def _shown_class(self):
        is_own = self.__class__ is BatchNormalization
        return version.keras_name_of_batch_norm if is_own else super()._shown_class()

    def build(self, input_shape):
        dims = keras.dims(input_shape)
        if dims is None:
            shape = (keras.unknown("the number of features"),)
        else:
            axes = axes_of(self.axis, len(dims))
            shape = self._shape(dims, axes)
        scale_and_shift(self, shape)
        self.moving_mean = self._moving("moving_mean", shape)
        self.moving_variance = self._moving("moving_variance", shape)
        if self.renorm:
            self._build_renorm(shape)
        self.built = True

    def _shape(self, dims, axes):
        if len(axes) == 1 and self.virtual_batch_size is None:
            return [dims[axes[0]]]
        shape = [dims[a] if a in axes else 1 for a in range(len(dims))]
        return shape if self.virtual_batch_size is None else shape[:1] + [1] + shape[1:]

    def _moving(self, name, shape):
        return self._weight(name, shape, trainable=False)

    def _build_renorm(self, shape):
        if version.renorm_keeps_stddev:
            self.moving_stddev = self._moving("moving_stddev", shape)
        self.renorm_mean = self._moving("renorm_mean", shape)
        if not version.renorm_keeps_stddev:
            self.renorm_mean_weight = self._moving("renorm_mean_weight", ())
        self.renorm_stddev = self._moving("renorm_stddev", shape)
        if not version.renorm_keeps_stddev:
            self.renorm_stddev_weight = self._moving("renorm_stddev_weight", ())

    def call(self, inputs, training=None):
        fused = self._is_fused(inputs)
        if not tf._model.known(fused):
            return like(fused, inputs)
        if self._freezes and not self.trainable:
            training = False
        return self._fused(inputs, training) if fused else self._composed(inputs, training)

    def _fused(self, inputs, training):
        def normalized():
            return like(version.fused_batch_norm_op, inputs)

        output = keras.by_phase(training, normalized, normalized)
        if tf._model.is_tensor(keras.phase_of(training)):
            keras.ops("cond")  # for the momentum
        return output

    def _composed(self, inputs, training):
        phase = keras.phase_of(training)
        if version.keras_is_v3:
            return like("batchnorm/add_1", inputs)
        if self.virtual_batch_size is not None:
            keras.ops("Reshape")
        if not tf._model.known(phase) or phase is not False:
            keras.ops("moments")
        if tf._model.is_tensor(phase):
            keras.ops("cond", "cond")
        made = like("batchnorm/add_1", inputs)
        return made if self.virtual_batch_size is None else like("Reshape", inputs)

    def _is_fused(self, inputs):
        """Whether one op normalizes: images, by their channels."""
        given = (self.fused, self.renorm, self.virtual_batch_size, self.adjustment, self.axis)
        if not all(tf._model.known(each) for each in given):
            return keras.unknown("how the layer normalizes isn't known")
        rank = dimensions(inputs)
        if not tf._model.known(rank):
            return keras.unknown("the rank of the input isn't known")
        if version.keras_is_v3 or self.fused is False or self.renorm or rank is None:
            return False
        if version.keras_fuses_floats_only and self.dtype == "float64":
            return False
        if self.virtual_batch_size is not None or self.adjustment is not None:
            return False
        axes = axes_of(self.axis, rank)
        ranks = (4, 5) if version.keras_fuses_volumes else (4,)
        return rank in ranks and len(axes) == 1 and axes[0] in (1, rank - 1)

    def compute_output_shape(self, input_shape):
        return input_shape


def scale_and_shift(layer, shape):
    """Make `gamma` and `beta`, where a layer wants them."""
    layer.gamma = layer.beta = None
    if layer.scale:
        layer.gamma = layer._weight(
            "gamma",
            shape,
            initializer=layer.gamma_initializer,
            regularizer=layer.gamma_regularizer,
        )
    if layer.center:
        layer.beta = layer._weight(
            "beta",
            shape,
            initializer=layer.beta_initializer,
            regularizer=layer.beta_regularizer,
        )


def dimensions(tensor):
    shape = keras.shapes(tensor)
    if not tf._model.known(shape):
        return shape
    dims = keras.dims(shape)
    return None if dims is None else len(dims)


def like(op, tensor):
    """What an op makes of the shape of its input."""
    return keras.op(op, keras.shapes(tensor), keras.dtype(tensor))


class SyncBatchNormalization(BatchNormalization):
    def _is_fused(self, inputs):
        return False


class LayerNormalization(Layer):
    def __init__(
        self,
        axis=-1,
        epsilon=1e-3,
        center=True,
        scale=True,
        beta_initializer="zeros",
        gamma_initializer="ones",
        beta_regularizer=None,
        gamma_regularizer=None,
        beta_constraint=None,
        gamma_constraint=None,
        trainable=True,
        name=None,
        **kwargs,
    ):
        self._is_rms = bool(kwargs.pop("rms_scaling", False))
        super().__init__(name=name, trainable=trainable, **kwargs)
        self.axis, self.epsilon, self.scale = axis, epsilon, scale
        self.center = center and not self._is_rms
        self.supports_masking = True
        self.gamma_regularizer, self.beta_regularizer = gamma_regularizer, beta_regularizer
        self.gamma_initializer, self.beta_initializer = gamma_initializer, beta_initializer
        self.gamma_constraint, self.beta_constraint = gamma_constraint, beta_constraint

    def build(self, input_shape):
        dims = keras.dims(input_shape)
        if dims is None:
            shape = (keras.unknown("the number of features"),)
        else:
            shape = [dims[a] for a in axes_of(self.axis, len(dims))]
        scale_and_shift(self, shape)
        self.built = True

    def call(self, inputs):
        if version.keras_is_v3:
            last = "add_2" if self.center else "add_1"
            return like("mul_1" if self._is_rms else last, inputs)
        rank = dimensions(inputs)
        known = rank is not None and tf._model.known(self.epsilon) and tf._model.known(self.axis)
        if not known or version.keras_layer_norm_may_be_fused is None:
            return like(keras.unknown("whether it is fused"), inputs)
        if not self._is_fused(rank):
            return like("batchnorm/add_1", inputs)
        keras.ops("Shape", "Reshape", "ones", "zeros", "FusedBatchNormV3", *["mul"] * rank)
        made = like("Reshape", inputs)
        if self.scale:
            made = like("mul", inputs)
        return like("add", inputs) if self.center else made

    def _is_fused(self, rank):
        """Whether the axes are the last ones, and nothing is too small for the fused op."""
        axes = sorted(axes_of(self.axis, rank))
        return (
            version.keras_layer_norm_may_be_fused
            and axes[-1] == rank - 1
            and axes[-1] - len(axes) == axes[0] - 1
            and self.epsilon >= 1.001e-5
            and self.dtype == "float32"
        )

    def compute_output_shape(self, input_shape):
        return input_shape


class GroupNormalization(LayerNormalization):
    def __init__(self, groups=32, axis=-1, epsilon=1e-3, center=True, scale=True, **kwargs):
        super().__init__(axis, epsilon, center, scale, **kwargs)
        self.groups = groups

    def call(self, inputs):
        if version.keras_is_v3:
            return like(keras.unknown("how groups are normalized"), inputs)
        keras.ops("Shape", "Reshape", *["Reshape"] * (bool(self.scale) + bool(self.center)))
        return like("Reshape", inputs)


class UnitNormalization(Layer):
    def __init__(self, axis=-1, **kwargs):
        super().__init__(**kwargs)
        self.axis = axis

    def call(self, inputs):
        return like("mul" if version.keras_is_v3 else "l2_normalize", inputs)
