"""What layers on images share: their sizes, and where their channels are."""

import tensorflow as tf

keras = tf._keras
Layer = tf.keras.layers.Layer


def sizes(value, rank):
    """A tuple of so many numbers, of a number or as many of them."""
    if isinstance(value, (list, tuple)):
        return tuple(value)
    return (value,) * rank


def padding_of(padding):
    """`normalize_padding` of `utils/conv_utils.py`: it may be written in capitals, too."""
    return padding.lower() if tf._model.known(padding) else padding


def is_first(data_format):
    return (data_format or tf.keras.backend.image_data_format()) == "channels_first"


def convolved(length, kernel, stride, padding, dilation=1):
    """`conv_output_length` of `utils/conv_utils.py`."""
    if length is None or kernel is None:
        return None
    reach = kernel + (kernel - 1) * (dilation - 1)
    if padding == "same" or padding == "causal":
        wanted = length
    elif padding == "full":
        wanted = length + reach - 1
    else:
        wanted = length - reach + 1
    return (wanted + stride - 1) // stride


def deconvolved(length, kernel, stride, padding, extra, dilation=1):
    """`deconv_output_length` of `utils/conv_utils.py`."""
    if length is None:
        return None
    kernel = kernel + (kernel - 1) * (dilation - 1)
    if extra is None:
        if padding == "valid":
            return length * stride + max(kernel - stride, 0)
        return length * stride
    pad = kernel // 2 if padding == "same" else 0
    return (length - 1) * stride + kernel - 2 * pad + extra


class Image(Layer):
    """What layers on images share: where their channels are."""

    _rank = 2

    def _split(self, shape):
        """Batch, sizes and channels of a shape, or None."""
        dims = keras.dims(shape)
        if dims is None or len(dims) != self._rank + 2:
            return None
        if is_first(self.data_format):
            return dims[0], dims[2:], dims[1]
        return dims[0], dims[1:-1], dims[-1]

    def _joined(self, batch, lengths, channels):
        lengths = tuple(lengths)
        if is_first(self.data_format):
            return (batch, channels) + lengths
        return (batch,) + lengths + (channels,)

    def compute_output_shape(self, input_shape):
        return tf.TensorShape(self._output(input_shape))

    def _output(self, shape):
        split = self._split(shape)
        if split is None:
            return keras.unknown("the shape of the input")
        return self._joined(*self._result(*split))

    def _tensor(self, inputs, op):
        return keras.op(op, self._output(keras.shapes(inputs)), keras.dtype(inputs) or "float32")
