"""What layers of other libraries take from Keras's own modules.

After `engine/input_spec.py`, `utils/conv_utils.py`, `utils/tf_utils.py` and
`utils/generic_utils.py` of 1.15 and of Keras 2.10.
"""

import functools

import tensorflow as tf

keras = tf._keras
convolved, deconvolved = tf._keras.convolved, tf._keras.deconvolved


class InputSpec:
    def __init__(
        self,
        dtype=None,
        shape=None,
        ndim=None,
        max_ndim=None,
        min_ndim=None,
        axes=None,
        allow_last_axis_squeeze=False,
        name=None,
        **kwargs,
    ):
        self.dtype, self.shape, self.name = dtype, shape, name
        self.ndim = len(shape) if shape is not None else ndim
        self.max_ndim, self.min_ndim = max_ndim, min_ndim
        self.axes = axes or {}

    def get_config(self):
        return {"dtype": self.dtype, "shape": self.shape, "ndim": self.ndim}


# Convolutions


def normalize_tuple(value, n, name, allow_zero=False, **kwargs):
    if isinstance(value, int):
        return (value,) * n
    found = tuple(value)
    if len(found) != n:
        raise ValueError(
            "The `"
            + name
            + "` argument must be a tuple of "
            + str(n)
            + " integers. Received: "
            + str(value)
        )
    return found


def normalize_padding(value):
    return value if isinstance(value, (list, tuple)) else value.lower()


def normalize_data_format(value):
    return (value or tf.keras.backend.image_data_format()).lower()


def convert_data_format(data_format, ndim):
    names = {3: ("NWC", "NCW"), 4: ("NHWC", "NCHW"), 5: ("NDHWC", "NCDHW")}
    return names[ndim][1 if data_format == "channels_first" else 0]


def conv_output_length(input_length, filter_size, padding, stride, dilation=1):
    return convolved(input_length, filter_size, stride, padding, dilation)


def conv_input_length(output_length, filter_size, padding, stride):
    if output_length is None:
        return None
    pad = {"same": filter_size // 2, "valid": 0, "full": filter_size - 1}[padding]
    return (output_length - 1) * stride - 2 * pad + filter_size


def conv_output_shape(input_shape, kernel_shape, strides, padding):
    found = zip(input_shape, kernel_shape, strides)
    return tuple(convolved(size, kernel, stride, padding) for size, kernel, stride in found)


def deconv_output_length(
    input_length, filter_size, padding, output_padding=None, stride=0, dilation=1
):
    return deconvolved(input_length, filter_size, stride, padding, output_padding, dilation)


# Tensors and shapes


def is_symbolic_tensor(tensor):
    return tf._model.is_tensor(tensor) and not tf.executing_eagerly()


def is_tensor_or_tensor_list(v):
    return all(tf._model.is_tensor(each) for each in keras.flatten(v))


def is_tensor_or_variable(x):
    return tf._model.is_tensor(x) or isinstance(x, tf.Variable)


def are_all_symbolic_tensors(tensors):
    return all(is_symbolic_tensor(each) for each in tensors)


def shape_type_conversion(fn):
    """A method of shapes, which it wants as tuples."""

    @functools.wraps(fn)
    def wrapper(instance, input_shape):
        return fn(instance, None if input_shape is None else convert_shapes(input_shape))

    return wrapper


def convert_shapes(input_shape, to_tuples=True):
    if isinstance(input_shape, dict):
        return {key: convert_shapes(each, to_tuples) for key, each in input_shape.items()}
    if isinstance(input_shape, list) and any(is_shape(each) for each in input_shape):
        return [convert_shapes(each, to_tuples) for each in input_shape]
    if isinstance(input_shape, tuple) and any(is_shape(each) for each in input_shape):
        return tuple(convert_shapes(each, to_tuples) for each in input_shape)
    dims = keras.dims(input_shape)
    if dims is None:
        return input_shape
    return dims if to_tuples else tf.TensorShape(dims)


def is_shape(value):
    return isinstance(value, (list, tuple, tf.TensorShape))


def constant_value(pred):
    return pred if isinstance(pred, bool) else None


# Texts and lists


def to_snake_case(name):
    return keras.snake_case(name)


def to_list(x):
    return x if isinstance(x, list) else [x]


def has_arg(fn, name, accept_all=False):
    names = keras.parameters(fn)
    return name in names or (accept_all and "**" in names)


def is_all_none(structure):
    return all(each is None for each in keras.flatten(structure))


def validate_kwargs(kwargs, allowed_kwargs, error_message="Keyword argument not understood:"):
    for key in kwargs:
        if key not in allowed_kwargs:
            raise TypeError(error_message, key)
