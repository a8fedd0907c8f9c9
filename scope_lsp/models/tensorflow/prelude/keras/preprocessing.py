"""Layers that prepare data: normalizing, discretizing, looking up, random changes of images.

After `layers/preprocessing/` of Keras 2.10 and of Keras 3. Those that learn from data have weights
for what they have learnt; those that draw at random have a state: a variable of the layer's own
until Keras 3, a `SeedGenerator` from then on.
"""

import tensorflow as tf

keras = tf._keras
version = tf._version
Layer = tf.keras.layers.Layer


class PreprocessingLayer(Layer):
    """A layer with `adapt`, which builds it by the data."""

    _was_compiled = False

    def compile(self, run_eagerly=None, steps_per_execution=None):
        if not version.keras_is_v3:
            tf.Variable(keras.unknown("a number of steps"), dtype="int64", shape=())
        self._was_compiled = True

    def adapt(self, data, batch_size=None, steps=None):
        if not version.keras_is_v3 and not self._was_compiled:
            self.compile()
        if not self.built:
            self.build(keras.shapes(keras.batch_of(keras.element(data))))
            self.built = True
        self._vocabulary_size = None

    def update_state(self, data):
        return None

    reset_state = finalize_state = lambda self: None


def depth_of(shape, output_mode, depth):
    """The shape of numbers of categories, as they are or encoded (`preprocessing_utils.py`)."""
    if output_mode == "int" or shape is None:
        return shape if output_mode == "int" else keras.unknown("the shape of the input")
    if not shape:
        return (depth,)
    if output_mode == "one_hot" and shape[-1] != 1:
        return tuple(shape) + (depth,)
    return tuple(shape[:-1]) + (depth,)


def encoded(layer, inputs, depth):
    dims = keras.dims(keras.shapes(inputs))
    if layer.output_mode == "int":
        return keras.op("Identity", dims, layer.dtype)
    return keras.op("bincount/DenseBincount", depth_of(dims, layer.output_mode, depth), layer.dtype)


def number_type(kwargs, output_mode):
    """The dtype of what a layer gives, if the program doesn't say."""
    if kwargs.get("dtype") is None:
        kwargs["dtype"] = "int64" if output_mode == "int" else "float32"


class Normalization(PreprocessingLayer):
    def __init__(self, axis=-1, mean=None, variance=None, invert=False, **kwargs):
        super().__init__(**kwargs)
        self.axis = () if axis is None else (axis,) if isinstance(axis, int) else tuple(axis)
        self.input_mean, self.input_variance, self.invert = mean, variance, invert
        self.supports_masking = True

    def build(self, input_shape):
        dims = keras.dims(input_shape)
        if dims is None:
            shape = keras.unknown("the shape of the input") if self.axis else ()
        else:
            shape = [dims[a] for a in sorted(a + len(dims) if a < 0 else a for a in self.axis)]
        if self.input_mean is None:
            self.adapt_mean = self._weight("mean", shape, trainable=False)
            self.adapt_variance = self._weight("variance", shape, trainable=False)
            self.count = self._weight("count", (), "int64", trainable=False)
        self.built = True

    def call(self, inputs):
        return keras.op("truediv", keras.shapes(inputs), "float32")

    def compute_output_shape(self, input_shape):
        return input_shape


class Discretization(PreprocessingLayer):
    def __init__(
        self, bin_boundaries=None, num_bins=None, epsilon=0.01, output_mode="int", *args, **kwargs
    ):
        bins = kwargs.pop("bins", None)
        kwargs.pop("sparse", None)
        number_type(kwargs, output_mode)
        super().__init__(**kwargs)
        if isinstance(bins, int):
            num_bins = bins
        elif bins is not None:
            bin_boundaries = bins
        self.bin_boundaries, self.num_bins = bin_boundaries, num_bins
        self.output_mode = output_mode

    def build(self, input_shape=None):
        if self.bin_boundaries is None and not version.keras_is_v3:
            self.summary = self._weight("summary", (2, None), "float32", trainable=False)
        self.built = True

    def call(self, inputs):
        known = self.bin_boundaries is not None
        return encoded(self, inputs, len(self.bin_boundaries) + 1 if known else self.num_bins)


class Rescaling(Layer):
    def __init__(self, scale, offset=0.0, **kwargs):
        super().__init__(**kwargs)
        self.scale, self.offset = scale, offset

    def call(self, inputs):
        return keras.op("add", keras.shapes(inputs), self.dtype or "float32")

    def compute_output_shape(self, input_shape):
        return input_shape


class Hashing(Layer):
    def __init__(
        self, num_bins, mask_value=None, salt=None, output_mode="int", sparse=False, **kwargs
    ):
        number_type(kwargs, output_mode)
        super().__init__(**kwargs)
        self.num_bins, self.output_mode = num_bins, output_mode

    def call(self, inputs):
        return encoded(self, inputs, self.num_bins)


class HashedCrossing(Layer):
    def __init__(self, num_bins, output_mode="int", sparse=False, **kwargs):
        number_type(kwargs, output_mode)
        super().__init__(**kwargs)
        self.num_bins, self.output_mode = num_bins, output_mode

    def call(self, inputs):
        return encoded(self, inputs[0], self.num_bins)


class CategoryEncoding(Layer):
    def __init__(self, num_tokens=None, output_mode="multi_hot", sparse=False, **kwargs):
        num_tokens = kwargs.pop("max_tokens", num_tokens)
        number_type(kwargs, output_mode)
        super().__init__(**kwargs)
        self.num_tokens, self.output_mode = num_tokens, output_mode

    def call(self, inputs, count_weights=None):
        return encoded(self, inputs, self.num_tokens)


# Looking up


class IndexLookup(PreprocessingLayer):
    """Numbers for words, or words for numbers. The table is no variable, the weights of words are,
    in Keras 2."""

    def __init__(
        self,
        max_tokens,
        num_oov_indices,
        mask_token,
        oov_token,
        vocabulary,
        output_mode,
        invert,
        pad_to_max_tokens,
        word_type,
        **kwargs,
    ):
        if invert:
            kwargs["dtype"] = word_type
        number_type(kwargs, output_mode)
        super().__init__(**kwargs)
        self.max_tokens, self.num_oov_indices = max_tokens, num_oov_indices
        self.mask_token, self.oov_token = mask_token, oov_token
        self.output_mode, self.invert = output_mode, invert
        self.pad_to_max_tokens = pad_to_max_tokens
        self._vocabulary_size = None
        if output_mode == "tf_idf" and not version.keras_is_v3:
            self._make_weights()
        if vocabulary is not None:
            self.set_vocabulary(vocabulary)

    def _make_weights(self):
        self.idf_weights = keras.variable("Variable", (None,), self.dtype, None, False)

    def set_vocabulary(self, vocabulary, idf_weights=None):
        self._vocabulary_size = None
        if isinstance(vocabulary, (list, tuple)):
            # A list that begins with the tokens for masks and strangers has them already.
            first = self.mask_token if self.mask_token is not None else self.oov_token
            extra = self.num_oov_indices + (self.mask_token is not None)
            own = 0 if vocabulary and vocabulary[0] == first else extra
            self._vocabulary_size = len(vocabulary) + own

    def get_vocabulary(self, include_special_tokens=True):
        return keras.unknown("the words that a layer knows")

    def vocabulary_size(self):
        if self._vocabulary_size is None:
            return keras.unknown("how many words a layer knows")
        return self._vocabulary_size

    vocab_size = vocabulary_size

    def call(self, inputs):
        depth = self.max_tokens if self.pad_to_max_tokens else self.vocabulary_size()
        return encoded(self, inputs, depth)


class StringLookup(IndexLookup):
    def __init__(
        self,
        max_tokens=None,
        num_oov_indices=1,
        mask_token=None,
        oov_token="[UNK]",
        vocabulary=None,
        idf_weights=None,
        encoding=None,
        invert=False,
        output_mode="int",
        sparse=False,
        pad_to_max_tokens=False,
        **kwargs,
    ):
        if kwargs.get("dtype") in ("string", tf.string):
            del kwargs["dtype"]
        super().__init__(
            max_tokens,
            num_oov_indices,
            mask_token,
            oov_token,
            vocabulary,
            output_mode,
            invert,
            pad_to_max_tokens,
            "string",
            **kwargs,
        )


class IntegerLookup(IndexLookup):
    def __init__(
        self,
        max_tokens=None,
        num_oov_indices=1,
        mask_token=None,
        oov_token=-1,
        vocabulary=None,
        vocabulary_dtype="int64",
        idf_weights=None,
        invert=False,
        output_mode="int",
        sparse=False,
        pad_to_max_tokens=False,
        **kwargs,
    ):
        super().__init__(
            max_tokens,
            num_oov_indices,
            mask_token,
            oov_token,
            vocabulary,
            output_mode,
            invert,
            pad_to_max_tokens,
            vocabulary_dtype,
            **kwargs,
        )


class TextVectorization(PreprocessingLayer):
    def __init__(
        self,
        max_tokens=None,
        standardize="lower_and_strip_punctuation",
        split="whitespace",
        ngrams=None,
        output_mode="int",
        output_sequence_length=None,
        pad_to_max_tokens=False,
        vocabulary=None,
        idf_weights=None,
        sparse=False,
        ragged=False,
        *args,
        **kwargs,
    ):
        kwargs.setdefault("dtype", "string")
        super().__init__(**kwargs)
        self.output_mode, self.output_sequence_length = output_mode, output_sequence_length
        self._lookup_layer = StringLookup(
            max_tokens=max_tokens,
            vocabulary=vocabulary,
            mask_token="" if output_mode == "int" else None,
            output_mode=output_mode if output_mode is not None else "int",
            pad_to_max_tokens=pad_to_max_tokens,
        )

    def build(self, input_shape=None):
        self.built = True

    def adapt(self, data, batch_size=None, steps=None):
        super().adapt(data, batch_size, steps)
        self._lookup_layer._vocabulary_size = None

    def set_vocabulary(self, vocabulary, idf_weights=None):
        self._lookup_layer.set_vocabulary(vocabulary)

    def get_vocabulary(self, include_special_tokens=True):
        return self._lookup_layer.get_vocabulary()

    def vocabulary_size(self):
        return self._lookup_layer.vocabulary_size()

    def call(self, inputs):
        dims = keras.dims(keras.shapes(inputs))
        batch = dims[0] if dims else None
        if self.output_mode is None:
            return keras.op("StringSplit", (batch, None), "string")
        if self.output_mode == "int":
            return keras.op("Pad", (batch, self.output_sequence_length), "int64")
        lookup = self._lookup_layer
        depth = lookup.max_tokens if lookup.pad_to_max_tokens else lookup.vocabulary_size()
        return keras.op("bincount/DenseBincount", (batch, depth), "float32")


# Images


def resized(dims, height, width):
    """The shape of images with other sides."""
    if dims is None:
        return keras.unknown("the shape of the input")
    if tf.keras.backend.image_data_format() == "channels_first":
        return tuple(dims[:-2]) + (height, width)
    return tuple(dims[:-3]) + (height, width, dims[-1])


class Resizing(Layer):
    def __init__(self, height, width, *args, **kwargs):
        for option in OPTIONS_OF_IMAGES:
            kwargs.pop(option, None)
        super().__init__(**kwargs)
        self.height, self.width = height, width

    def call(self, inputs):
        dims = keras.dims(keras.shapes(inputs))
        return keras.op("resize/ResizeBilinear", resized(dims, self.height, self.width), "float32")


class CenterCrop(Resizing):
    pass


OPTIONS_OF_IMAGES = (
    "interpolation",
    "crop_to_aspect_ratio",
    "pad_to_aspect_ratio",
    "fill_mode",
    "fill_value",
    "data_format",
    "antialias",
    "value_range",
    "factor",
    "height_factor",
    "width_factor",
    "x_factor",
    "y_factor",
    "scale",
    "mode",
    "lower",
    "upper",
    "bounding_box_format",
)


class RandomLayer(Layer):
    """A layer of images that draws at random."""

    def __init__(self, *args, seed=None, **kwargs):
        for option in OPTIONS_OF_IMAGES:
            kwargs.pop(option, None)
        super().__init__(**kwargs)
        self.seed = seed
        if version.keras_is_v3:
            self.generator = keras.SeedGenerator(seed)

    def build(self, input_shape=None):
        if not version.keras_is_v3:
            if not version.keras_random_layers_build_their_state:
                tf._model.doubt("the state of a random layer isn't followed in this version")
            self._state = self._weight("StateVar", (3,), "int64", trainable=False)
        self.built = True

    def call(self, inputs, training=True):
        return keras.op("cond/Identity", self._result(inputs), "float32")

    def _result(self, inputs):
        return keras.shapes(inputs)

    def compute_output_shape(self, input_shape):
        return input_shape


class RandomFlip(RandomLayer):
    pass


class RandomRotation(RandomLayer):
    pass


class RandomZoom(RandomLayer):
    pass


class RandomTranslation(RandomLayer):
    pass


class RandomContrast(RandomLayer):
    pass


class RandomBrightness(RandomLayer):
    pass


class RandomCrop(RandomLayer):
    def __init__(self, height, width, seed=None, **kwargs):
        super().__init__(seed=seed, **kwargs)
        self.height, self.width = height, width

    def _result(self, inputs):
        return resized(keras.dims(keras.shapes(inputs)), self.height, self.width)


class RandomHeight(RandomLayer):
    def _result(self, inputs):
        dims = keras.dims(keras.shapes(inputs))
        return None if dims is None else dims[:-3] + (None,) + dims[-2:]


class RandomWidth(RandomLayer):
    def _result(self, inputs):
        dims = keras.dims(keras.shapes(inputs))
        return None if dims is None else dims[:-2] + (None,) + dims[-1:]
