"""`keras.backend`: what programs ask of it. After `backend.py` of 1.15 and of Keras 2.10."""

import tensorflow as tf

keras, _model = tf._keras, tf._model
_settings = {"image_data_format": "channels_last", "floatx": "float32", "epsilon": 1e-7}


def image_data_format():
    return _settings["image_data_format"]


def set_image_data_format(data_format):
    _settings["image_data_format"] = data_format


def image_dim_ordering():
    return "th" if image_data_format() == "channels_first" else "tf"


def floatx():
    return _settings["floatx"]


def set_floatx(value):
    _settings["floatx"] = value


def epsilon():
    return _settings["epsilon"]


def set_epsilon(value):
    _settings["epsilon"] = value


def backend():
    return "tensorflow"


def cast_to_floatx(x):
    return tf.cast(x, floatx()) if tf._model.is_tensor(x) else x


# Names


def clear_session():
    keras.forget_names()
    if keras.is_legacy():
        tf.compat.v1.reset_default_graph()


reset_uids = keras.forget_names


def get_uid(prefix=""):
    name = keras.unique_name(prefix, zero_based=False, key="uid ")
    return int(name[len(prefix) + 1 :])


def unique_object_name(name, name_uid_map=None, avoid_names=None, namespace="", zero_based=False):
    return keras.unique_name(name, zero_based, namespace or None)


def name_scope(name):
    return tf.compat.v1.name_scope(name)


# Sessions and phases


def get_session(op_input_list=()):
    return tf.compat.v1.Session()


def set_session(session):
    return None


def manual_variable_initialization(value):
    return None


# Variables and shapes


def variable(value, dtype=None, name=None, constraint=None):
    return tf.compat.v1.Variable(value, dtype=dtype or floatx(), name=name, use_resource=True)


def placeholder(shape=None, ndim=None, dtype=None, sparse=False, name=None, ragged=False):
    if shape is None and ndim:
        shape = (None,) * ndim
    if keras.is_legacy():
        return tf.compat.v1.placeholder(dtype or floatx(), shape, name)
    return keras.symbol(keras.made(shape, dtype or floatx()))


def constant(value, dtype=None, shape=None, name=None):
    return tf.constant(value, dtype=dtype or floatx(), shape=shape, name=name or "Const")


def is_keras_tensor(x):
    return hasattr(x, "_keras_history")


def int_shape(x):
    shape = keras.shapes(x)
    return keras.dims(shape) if _model.known(shape) else shape


def ndim(x):
    dims = int_shape(x)
    return None if dims is None else len(dims)


def dtype(x):
    return keras.dtype(x)


def shape(x):
    return tf.shape(x)


def count_params(x):
    total = 1
    for size in int_shape(x):
        total = total * size
    return total


def get_value(x):
    return keras.unknown("the value of a variable")


def batch_get_value(tensors):
    return [keras.unknown("the value of a variable") for _ in tensors]


def set_value(x, value):
    return None


def batch_set_value(tuples):
    return None


def update(x, new_x):
    return tf.compat.v1.assign(x, new_x)


def update_add(x, increment):
    return tf.compat.v1.assign_add(x, increment)


def update_sub(x, decrement):
    return tf.compat.v1.assign_sub(x, decrement)


def zeros(shape, dtype=None, name=None):
    return variable(tf.zeros(shape, dtype or floatx(), name=name), dtype, name)


def ones(shape, dtype=None, name=None):
    return variable(tf.ones(shape, dtype or floatx(), name=name), dtype, name)


def random_uniform_variable(shape, low, high, dtype=None, name=None, seed=None):
    return variable(keras.made(shape, dtype or floatx()), dtype, name)


def random_normal_variable(shape, mean, scale, dtype=None, name=None, seed=None):
    return variable(keras.made(shape, dtype or floatx()), dtype, name)


# Ops


def dot(x, y):
    a, b = int_shape(x), int_shape(y)
    if a is None or b is None:
        shape = keras.unknown("the shape of an input")
    elif len(b) > 2:
        shape = a[:-1] + b[:-2] + b[-1:]
    else:
        shape = a[:-1] + b[1:]
    plain = a is not None and b is not None and len(a) < 3 and len(b) < 3
    return keras.op("MatMul" if plain else "Reshape_2", shape, keras.dtype(x))


def batch_dot(x, y, axes=None):
    a, b = int_shape(x), int_shape(y)
    if a is None or b is None:
        shape = keras.unknown("the shape of an input")
    else:
        if axes is None:
            axes = (len(a) - 1, len(b) - 2 if len(b) > 2 else len(b) - 1)
        elif isinstance(axes, int):
            axes = (axes, axes)
        first = [d for i, d in enumerate(a) if i != axes[0] % len(a)]
        second = [d for i, d in enumerate(b) if i != axes[1] % len(b) and i != 0]
        shape = tuple(first + second)
        shape = shape if len(shape) > 1 else shape + (1,)
    return keras.op(keras.multiplied(a, b), shape, keras.dtype(x))


def expand_dims(x, axis=-1):
    return tf.expand_dims(x, axis)


def squeeze(x, axis):
    return tf.squeeze(x, [axis])


def cast(x, dtype):
    return tf.cast(x, dtype)


def reshape(x, shape):
    return tf.reshape(x, shape)


def transpose(x):
    return tf.transpose(x)


def permute_dimensions(x, pattern):
    return tf.transpose(x, perm=pattern)


def concatenate(tensors, axis=-1):
    return tf.concat(tensors, axis)


def stack(x, axis=0):
    return tf.stack(x, axis=axis)


def tile(x, n):
    return tf.tile(x, [n] if isinstance(n, int) else n)


def flatten(x):
    return tf.reshape(x, [-1])


def batch_flatten(x):
    dims = int_shape(x)
    size = 1
    for each in dims[1:] if dims else (None,):
        size = None if size is None or each is None else size * each
    return keras.op("Reshape", (dims[0] if dims else None, size), keras.dtype(x))


def gather(reference, indices):
    return tf.gather(reference, indices)


def identity(x, name=None):
    return tf.identity(x, name=name)


def zeros_like(x, dtype=None, name=None):
    return tf.zeros_like(x, dtype=dtype, name=name)


def ones_like(x, dtype=None, name=None):
    return tf.ones_like(x, dtype=dtype, name=name)


def sum(x, axis=None, keepdims=False):
    return tf.reduce_sum(x, axis, keepdims)


def mean(x, axis=None, keepdims=False):
    return tf.reduce_mean(x, axis, keepdims)


def prod(x, axis=None, keepdims=False):
    return tf.reduce_prod(x, axis, keepdims)


def max(x, axis=None, keepdims=False):
    return tf.reduce_max(x, axis, keepdims)


def min(x, axis=None, keepdims=False):
    return tf.reduce_min(x, axis, keepdims)


def any(x, axis=None, keepdims=False):
    return tf.reduce_any(tf.cast(x, "bool"), axis, keepdims)


def all(x, axis=None, keepdims=False):
    return tf.reduce_all(tf.cast(x, "bool"), axis, keepdims)


def logsumexp(x, axis=None, keepdims=False):
    return tf.reduce_logsumexp(x, axis, keepdims)


def var(x, axis=None, keepdims=False):
    if tf._version.keras_variance_has_scope:
        return _reduced("reduce_variance/Mean_1", x, axis, keepdims)
    return _somehow(x, axis, keepdims)


def std(x, axis=None, keepdims=False):
    if tf._version.keras_variance_has_scope:
        return _reduced("reduce_std/Sqrt", x, axis, keepdims)
    return _somehow(x, axis, keepdims)


def _somehow(x, axis, keepdims):
    return _reduced(keras.unknown("the op that comes last isn't followed"), x, axis, keepdims)


def _reduced(op, x, axis, keepdims):
    return keras.op(op, keras.shapes(tf.reduce_sum(x, axis, keepdims)), keras.dtype(x))


def argmax(x, axis=-1):
    return tf.argmax(x, axis)


def argmin(x, axis=-1):
    return tf.argmin(x, axis)


def square(x):
    return tf.square(x)


def sqrt(x):
    return _same("Sqrt", x)


def abs(x):
    return tf.abs(x)


def exp(x):
    return tf.exp(x)


def log(x):
    return tf.math.log(x)


def sign(x):
    return tf.sign(x)


def round(x):
    return tf.round(x)


def sin(x):
    return tf.sin(x)


def cos(x):
    return tf.cos(x)


def pow(x, a):
    return tf.pow(x, a)


def clip(x, min_value, max_value):
    return tf.clip_by_value(x, min_value, max_value)


def equal(x, y):
    return tf.equal(x, y)


def not_equal(x, y):
    return tf.not_equal(x, y)


def greater(x, y):
    return tf.greater(x, y)


def greater_equal(x, y):
    return tf.greater_equal(x, y)


def less(x, y):
    return tf.less(x, y)


def less_equal(x, y):
    return tf.less_equal(x, y)


def maximum(x, y):
    return tf.maximum(x, y)


def minimum(x, y):
    return tf.minimum(x, y)


def stop_gradient(x):
    return tf.stop_gradient(x)


def one_hot(indices, num_classes):
    return tf.one_hot(indices, depth=num_classes, axis=-1)


def arange(start, stop=None, step=1, dtype="int32"):
    limits = (0, start) if stop is None else (start, stop)
    made = tf.range(limits[0], limits[1], step, name="arange")
    return made if dtype == "int32" else tf.cast(made, dtype)


def random_normal(shape, mean=0.0, stddev=1.0, dtype=None, seed=None):
    return tf.random.normal(shape, mean, stddev, dtype or floatx())


def random_uniform(shape, minval=0.0, maxval=1.0, dtype=None, seed=None):
    return tf.random.uniform(shape, minval, maxval, dtype or floatx())


random_bernoulli = random_binomial = random_uniform


def truncated_normal(shape, mean=0.0, stddev=1.0, dtype=None, seed=None):
    return tf.random.truncated_normal(shape, mean, stddev, dtype or floatx())


def _same(op, x, *args, **kwargs):
    return keras.op(op, keras.shapes(x), keras.dtype(x)) if tf._model.is_tensor(x) else x


def softmax(x, axis=-1):
    return tf.nn.softmax(x, axis=axis)


def relu(x, alpha=0.0, max_value=None, threshold=0):
    if alpha != 0:
        if max_value is None and threshold == 0 and tf._version.keras_relu_may_leak:
            return tf.nn.leaky_relu(x, alpha=alpha)
        below = tf.nn.relu(-x + threshold if threshold != 0 else -x)
    clips = max_value is not None
    if threshold != 0:
        x = x * tf.cast(tf.greater(x, threshold), floatx())
    elif max_value == 6 and tf._version.keras_relu_may_leak:
        x, clips = tf.nn.relu6(x), False
    else:
        x = tf.nn.relu(x)
    if clips:
        x = tf.clip_by_value(x, 0.0, max_value)
    return x - alpha * below if alpha != 0 else x


def sigmoid(x):
    return tf.nn.sigmoid(x)


def tanh(x):
    return tf.nn.tanh(x)


def elu(x, alpha=1.0):
    made = tf.nn.elu(x)
    return made if alpha == 1 else tf.where(x > 0, made, alpha * made)


def softplus(x):
    return tf.nn.softplus(x)


def softsign(x):
    return tf.nn.softsign(x)


def hard_sigmoid(x):
    if tf._version.keras_is_v3:
        return _same(keras.unknown("how it is computed"), x)
    if tf._version.keras_sigmoid_has_own_ops:
        return tf.clip_by_value(tf.add(tf.multiply(x, 0.2), 0.5), 0.0, 1.0)
    return tf.clip_by_value(0.2 * x + 0.5, 0.0, 1.0)


def dropout(x, level, noise_shape=None, seed=None):
    return _same(tf._version.dropout_output, x)


def l2_normalize(x, axis=None):
    return _same("l2_normalize", x)


def bias_add(x, bias, data_format=None):
    return _same("BiasAdd", x)


def binary_crossentropy(target, output, from_logits=False):
    return _same("logistic_loss" if from_logits is True else _unfollowed(), output)


def categorical_crossentropy(target, output, from_logits=False, axis=-1):
    return _reduced("Neg" if from_logits is False else _unfollowed(), output, axis, False)


def sparse_categorical_crossentropy(target, output, from_logits=False, axis=-1):
    return _reduced(_unfollowed(), output, axis, False)


def _unfollowed():
    return keras.unknown("the op that comes last isn't followed")


def gradients(loss, variables):
    return tf.compat.v1.gradients(loss, variables)


def function(inputs, outputs, updates=None, name=None, **kwargs):
    return lambda *args: [
        keras.unknown("what a function of tensors gives") for _ in keras.flatten(outputs)
    ]


def eval(x):
    return keras.unknown("the value of a tensor")


def print_tensor(x, message="", summarize=3):
    return _same(_unfollowed(), x)


def map_fn(fn, elems, name=None, dtype=None):
    return tf.map_fn(fn, elems, name=name, dtype=dtype)


def embedding(reference, indices):
    return tf.nn.embedding_lookup(reference, indices)
