"""`tf.TensorArray`, and the functions that go over a tensor's elements by one.

After `python/ops/tensor_array_ops.py`, `functional_ops.py` and `map_fn.py` of 0.12.1 to 2.21.0.
"""

import tensorflow as tf

_V = "V3" if tf._version.tensor_arrays_are_v3 else "V2"


def _op(name, v2_name, dtype, shape, inputs, below=""):
    """An op of a TensorArray: of either kind of control flow."""
    if tf._model.separates_bodies():
        scope, _, op = v2_name.partition("/")
        return tf._model.op(scope, dtype, shape, inputs, "/" + op if op else "")
    return tf._model.op(name, dtype, shape, inputs, below)


class TensorArray:
    def __init__(
        self,
        dtype,
        size=None,
        dynamic_size=None,
        clear_after_read=None,
        tensor_array_name=None,
        handle=None,
        flow=None,
        infer_shape=True,
        element_shape=None,
        colocate_with_first_write_call=True,
        name=None,
    ):
        self.dtype = tf.as_dtype(dtype)
        self._shapes = []
        self._size = size if isinstance(size, int) and not dynamic_size else None
        self.dynamic_size = dynamic_size
        if element_shape is not None:
            self._learn(element_shape)
        self._flow = _op(name or "TensorArray", name or "TensorArrayV2", tf.float32, [], [flow])
        self.handle = self._flow if handle is None else handle

    @property
    def flow(self):
        return self._flow

    @property
    def element_shape(self):
        return self._shapes[0] if self._shapes else tf.TensorShape(None)

    def _learn(self, shape):
        """The static shape of the elements gets known."""
        if not self._shapes:
            self._shapes.append(shape)

    def _element(self):
        return self._shapes[0] if self._shapes else None

    def _after(self, flow):
        made = TensorArray.__new__(TensorArray)
        made.__dict__.update(self.__dict__)
        made._flow = flow
        return made

    def identity(self):
        return self._after(tf.identity(self._flow))

    def size(self, name=None):
        if tf._version.tensor_arrays_know_sizes and self._size is not None:
            return tf.constant(self._size)
        return _op(name or "TensorArraySize" + _V, "TensorListLength", tf.int32, [], [])

    def read(self, index, name=None):
        given = name or "TensorArrayRead" + _V
        shape, kind = self._element(), "TensorArrayV2Read/TensorListGetItem"
        return _op(given, kind, self.dtype, shape, [self._flow])

    def write(self, index, value, name=None):
        if tf._version.tensor_arrays_are_v3:
            given, below = name or "TensorArrayWrite", "/TensorArrayWrite" + _V
        else:
            given, below = name or "TensorArrayWrite" + _V, ""
        inputs = [self._flow, value]
        flow = _op(given, "TensorArrayV2Write/TensorListSetItem", tf.float32, [], inputs, below)
        self._learn(tf._model.shape(value))
        return self._after(flow)

    def stack(self, name=None):
        with tf.compat.v1.name_scope(name, _stack_scope()):
            if tf._model.separates_bodies():
                value = tf._model.op("TensorListStack", self.dtype, None, [self._flow])
            else:
                size = self.size()
                tf.range(0, size)
                value = tf._model.op("TensorArrayGather" + _V, self.dtype, None, [self._flow])
        size = self._size if tf._version.tensor_arrays_know_sizes else None
        return tf._model.with_shape(value, tf._model.prefixed(size, self._element()))

    pack = stack

    def gather(self, indices, name=None):
        given = name or "TensorArrayGather" + _V
        shape = tf._model.prefixed(None, self._element())
        kind = "TensorArrayV2Gather/TensorListGather"
        return _op(given, kind, self.dtype, shape, [self._flow])

    def concat(self, name=None):
        return _op(
            name or "TensorArrayConcat" + _V,
            "TensorArrayV2Concat/TensorListConcatV2",
            self.dtype,
            tf._model.prefixed(None, tf._model.rest(self._element())),
            [self._flow],
        )

    def unstack(self, value, name=None):
        value = tf.convert_to_tensor(value, dtype=self.dtype, name="value")
        # Up to 0.12 the scope is that of `pack`.
        early = not tf._version.tensor_arrays_are_v3
        with tf.compat.v1.name_scope(name, "TensorArrayPack" if early else "TensorArrayUnstack"):
            if not tf._model.separates_bodies():
                tf.range(0, tf.shape(value)[0])
            flow = self._scattered([self._flow, value])
        self._learn(tf._model.rest(tf._model.shape(value)))
        size = tf._model.size(value, 0)
        made = self._after(flow)
        made._size = size if isinstance(size, int) else self._size
        return made

    unpack = unstack

    def _scattered(self, inputs):
        if tf._model.separates_bodies():
            return tf._model.op("TensorListFromTensor", tf.float32, [], inputs)
        if tf._version.tensor_arrays_are_v3:
            below = "/TensorArrayScatter" + _V
            return tf._model.op("TensorArrayScatter", tf.float32, [], inputs, below)
        return tf._model.op("TensorArrayScatter" + _V, tf.float32, [], inputs)

    def scatter(self, indices, value, name=None):
        flow = _op(
            name or "TensorArrayScatter",
            "TensorArrayScatter/TensorListScatter",
            tf.float32,
            [],
            [self._flow, value],
            "/TensorArrayScatter" + _V,
        )
        self._learn(tf._model.rest(tf._model.shape(value)))
        return self._after(flow)

    def split(self, value, lengths, name=None):
        return self._after(
            _op(
                name or "TensorArraySplit",
                "TensorArraySplit/TensorListSplit",
                tf.float32,
                [],
                [self._flow, value],
                "/TensorArraySplit" + _V,
            )
        )

    def grad(self, source, flow=None, name=None):
        return self

    def close(self, name=None):
        return tf._model.op(name or "TensorArrayClose" + _V).op


def _stack_scope():
    if tf._model.separates_bodies():
        return "TensorArrayV2Stack"
    return "TensorArrayStack" if tf._version.tensor_arrays_are_v3 else "TensorArrayPack"


def _length(value):
    """How many elements a tensor has: a number, or a new op that tells it."""
    if tf._version.knows_static_lengths:
        size = tf._model.size(value, 0)
        if isinstance(size, int):
            return size
    return tf.shape(value)[0]


def _limit(counted, length):
    return {"maximum_iterations": length} if counted else {}


def _tensors(values):
    return [tf.convert_to_tensor(value, name="elem") for value in values]


def _unstacked(values, length):
    return [
        TensorArray(value.dtype, size=length, dynamic_size=False, infer_shape=True).unstack(value)
        for value in values
    ]


def _read_all(arrays, index):
    return [array.read(index) for array in arrays]


def _stacked(arrays, length):
    made = [array.stack() for array in arrays]
    if isinstance(length, int):
        for value in made:
            tf._model.with_shape(value, tf._model.prefixed(length, tf._model.rest(value.shape)))
    return made


def map_fn(
    fn,
    elems,
    dtype=None,
    parallel_iterations=None,
    back_prop=True,
    swap_memory=False,
    infer_shape=True,
    name=None,
    fn_output_signature=None,
):
    dtype = dtype or fn_output_signature
    flat = tf._nest.flatten(elems)
    with tf.compat.v1.name_scope(name, "map", flat):
        flat = _tensors(flat)
        kinds = tf._nest.flatten(dtype) if dtype else [value.dtype for value in flat]
        structure = dtype or elems
        length = _length(flat[0])
        inputs = _unstacked(flat, length)
        start = tf.constant(0)
        outputs = [TensorArray(kind, size=length, dynamic_size=False) for kind in kinds]

        def compute(i, arrays):
            given = fn(tf._nest.pack_sequence_as(elems, _read_all(inputs, i)))
            values = _converted(tf._nest.flatten(given), kinds)
            arrays = [array.write(i, value) for array, value in zip(arrays, values)]
            return i + 1, arrays

        _, outputs = tf.while_loop(
            lambda i, _: i < length,
            compute,
            (start, outputs),
            **_limit(tf._version.maps_have_limits, length),
        )
        results = _stacked(outputs, tf._model.size(flat[0], 0))
        return tf._nest.pack_sequence_as(structure, results)


def _converted(values, kinds):
    return [tf.convert_to_tensor(value, dtype=kind) for value, kind in zip(values, kinds)]


def scan(
    fn,
    elems,
    initializer=None,
    parallel_iterations=10,
    back_prop=True,
    swap_memory=False,
    infer_shape=True,
    reverse=False,
    name=None,
):
    flat = tf._nest.flatten(elems)
    structure = elems if initializer is None else initializer
    with tf.compat.v1.name_scope(name, "scan", flat):
        flat = _tensors(flat)
        length = _length(flat[0])
        inputs = _unstacked(flat, length)
        if initializer is None:
            start = length - 1 if reverse else 0
            state = _read_all(inputs, start)
            index = 1
        else:
            state = _tensors(tf._nest.flatten(initializer))
            index = 0
        if not tf._version.knows_static_lengths:
            index = tf.constant(index)
        outputs = [TensorArray(value.dtype, size=length, dynamic_size=False) for value in state]
        if initializer is None:
            outputs = [array.write(0, value) for array, value in zip(outputs, state)]

        def compute(i, state, arrays):
            here = tf._nest.pack_sequence_as(elems, _read_all(inputs, i))
            given = fn(tf._nest.pack_sequence_as(structure, state), here)
            values = tf._nest.flatten(given)
            arrays = [array.write(i, value) for array, value in zip(arrays, values)]
            return (i - 1 if reverse else i + 1), values, arrays

        if reverse:
            index = length - 1 - index
        _, _, outputs = tf.while_loop(
            lambda i, _1, _2: i >= 0 if reverse else i < length,
            compute,
            (index, state, outputs),
            **_limit(tf._version.maps_have_limits, length),
        )
        results = _stacked(outputs, tf._model.size(flat[0], 0))
        return tf._nest.pack_sequence_as(structure, results)


def _fold(fn, elems, initializer, name, default, backwards):
    flat = tf._nest.flatten(elems)
    with tf.compat.v1.name_scope(name, default, flat):
        flat = _tensors(flat)
        length = _length(flat[0])
        inputs = _unstacked(flat, length)
        if initializer is None:
            index = length - 1 if backwards else 1
            first = index if backwards else 0
            state = tf._nest.pack_sequence_as(elems, _read_all(inputs, first))
            if not backwards:
                index = tf.constant(1)
        else:
            state = initializer
            if not tf._version.knows_static_lengths or not backwards:
                state = tf._nest.map_structure(tf.convert_to_tensor, initializer)
            index = length if backwards else tf.constant(0)

        def compute(i, state):
            if backwards:
                i -= 1
            here = tf._nest.pack_sequence_as(elems, _read_all(inputs, i))
            given = fn(state, here)
            return [i if backwards else i + 1, given]

        condition = (lambda i, _: i > 0) if backwards else (lambda i, _: i < length)
        _, result = tf.while_loop(
            condition, compute, [index, state], **_limit(tf._version.folds_have_limits, length)
        )
        return result


def foldl(
    fn,
    elems,
    initializer=None,
    parallel_iterations=10,
    back_prop=True,
    swap_memory=False,
    name=None,
):
    return _fold(fn, elems, initializer, name, "foldl", False)


def foldr(
    fn,
    elems,
    initializer=None,
    parallel_iterations=10,
    back_prop=True,
    swap_memory=False,
    name=None,
):
    return _fold(fn, elems, initializer, name, "foldr", True)
