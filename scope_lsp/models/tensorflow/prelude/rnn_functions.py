"""`tf.nn.static_rnn`, `dynamic_rnn`, their bidirectional forms and `raw_rnn`.

After `python/ops/rnn.py` of 0.12.1 to 2.21.0, and `contrib/rnn/python/ops/rnn.py`.
"""

import tensorflow as tf
from tensorflow import _model, _version
from tensorflow import _nest as nest
from tensorflow._arrays import concat

variable_scope = tf.compat.v1.variable_scope
TensorArray = tf.TensorArray

_LOWER = _version.rnn_scopes_are_lower_case
_RNN = "rnn" if _LOWER else "RNN"
_BIDIRECTIONAL = "bidirectional_rnn" if _LOWER else "BiRNN"
_FORWARD, _BACKWARD = ("fw", "bw") if _LOWER else ("FW", "BW")


def _zero_state(cell, batch_size, dtype):
    if getattr(cell, "get_initial_state", None) is not None:
        return cell.get_initial_state(inputs=None, batch_size=batch_size, dtype=dtype)
    return cell.zero_state(batch_size, dtype)


def _state_dtype(dtype, state):
    if dtype is not None:
        return dtype
    leaves = nest.flatten(state)
    return _model.dtype(leaves[0]) if leaves else None


def _zeros(batch_size, size, dtype):
    return _model.op("zeros", dtype, _model.prefixed(batch_size, size), [])


def _step(time, lengths, zero_output, state, call_cell, skip_conditionals):
    """One step for sequences of different lengths: what is over keeps its state."""
    sequence_length, shortest, longest = lengths
    flat_state, flat_zero = nest.flatten(state), nest.flatten(zero_output)

    def keep(condition, old, new):
        return new if _model.rank(old) == 0 else tf.compat.v1.where(condition, old, new)

    def copied(outputs, states):
        condition = time >= sequence_length
        outputs = [keep(condition, old, new) for old, new in zip(flat_zero, outputs)]
        states = [keep(condition, old, new) for old, new in zip(flat_state, states)]
        return outputs + states

    def maybe_copied():
        output, new_state = call_cell()
        outputs, states = nest.flatten(output), nest.flatten(new_state)
        return tf.compat.v1.cond(
            time < shortest, lambda: outputs + states, lambda: copied(outputs, states)
        )

    if skip_conditionals:
        output, new_state = call_cell()
        result = copied(nest.flatten(output), nest.flatten(new_state))
    else:
        result = tf.compat.v1.cond(time >= longest, lambda: flat_zero + flat_state, maybe_copied)
    outputs, states = result[: len(flat_zero)], result[len(flat_zero) :]
    for new, old in zip(outputs + states, flat_zero + flat_state):
        _model.with_shape(new, _model.shape(old))
    return nest.pack_sequence_as(zero_output, outputs), nest.pack_sequence_as(state, states)


def static_rnn(cell, inputs, initial_state=None, dtype=None, sequence_length=None, scope=None):
    if not nest.is_sequence(inputs):
        raise TypeError("inputs must be a sequence")
    if not inputs:
        raise ValueError("inputs must not be empty")
    outputs = []
    with variable_scope(scope or _RNN) as varscope:
        first = nest.flatten(inputs)[0]
        batch_size = _model.size(first, 0)
        if _model.lacks(batch_size):
            batch_size = tf.shape(first)[0]
        state = initial_state
        if state is None:
            if not dtype:
                raise ValueError("If no initial_state is provided, dtype must be specified")
            state = _zero_state(cell, batch_size, dtype)
        lengths = zero_output = None
        if sequence_length is not None:
            sequence_length = tf.convert_to_tensor(sequence_length, name="sequence_length")
            kind = _state_dtype(dtype, state)
            zero_output = nest.map_structure(
                lambda size: _zeros(batch_size, size, kind), cell.output_size
            )
            sequence_length = tf.compat.v1.to_int32(sequence_length)
            lengths = (
                sequence_length,
                tf.reduce_min(sequence_length),
                tf.reduce_max(sequence_length),
            )
        for time, input_ in enumerate(inputs):
            if time > 0:
                varscope.reuse_variables()
            if lengths is None:
                output, state = cell(input_, state)
            else:
                output, state = _step(
                    time, lengths, zero_output, state, lambda: cell(input_, state), False
                )
            outputs.append(output)
        return outputs, state


def rnn(cell, inputs, initial_state=None, dtype=None, sequence_length=None, scope=None):
    return static_rnn(cell, inputs, initial_state, dtype, sequence_length, scope)


def static_state_saving_rnn(
    cell, inputs, state_saver, state_name, sequence_length=None, scope=None
):
    names = nest.flatten(state_name)
    state = nest.pack_sequence_as(cell.state_size, [state_saver.state(name) for name in names])
    outputs, state = static_rnn(
        cell, inputs, initial_state=state, sequence_length=sequence_length, scope=scope
    )
    for name, each in zip(names, nest.flatten(state)):
        state_saver.save_state(name, each)
    outputs[-1] = nest.map_structure(tf.identity, outputs[-1])
    return outputs, nest.map_structure(tf.identity, state)


def _reversed(inputs, lengths):
    """The steps of a list backwards, each sequence by its own length."""
    if lengths is None:
        return list(reversed(inputs))
    columns = []
    for column in zip(*[nest.flatten(step) for step in inputs]):
        joined = tf.stack(column) if _LOWER else tf.pack(column)
        turned = tf.reverse_sequence(joined, lengths, 0, 1)
        column = tf.unstack(turned, len(inputs)) if _LOWER else tf.unpack(turned, len(inputs))
        columns.append(column)
    return [
        nest.pack_sequence_as(step, [column[time] for column in columns])
        for time, step in enumerate(inputs)
    ]


state_saving_rnn = static_state_saving_rnn


def static_bidirectional_rnn(
    cell_fw, cell_bw, inputs, initial_state_fw=None, initial_state_bw=None, dtype=None,
    sequence_length=None, scope=None,
):  # fmt: skip
    if not nest.is_sequence(inputs):
        raise TypeError("inputs must be a sequence")
    if not inputs:
        raise ValueError("inputs must not be empty")
    with variable_scope(scope or _BIDIRECTIONAL):
        with variable_scope(_FORWARD) as fw_scope:
            forwards, state_fw = static_rnn(
                cell_fw, inputs, initial_state_fw, dtype, sequence_length, scope=fw_scope
            )
        with variable_scope(_BACKWARD) as bw_scope:
            turned = _reversed(inputs, sequence_length)
            backwards, state_bw = static_rnn(
                cell_bw, turned, initial_state_bw, dtype, sequence_length, scope=bw_scope
            )
    backwards = _reversed(backwards, sequence_length)
    outputs = [
        nest.map_structure(lambda fw, bw: concat([fw, bw], 1), fw, bw)
        for fw, bw in zip(forwards, backwards)
    ]
    return outputs, state_fw, state_bw


def bidirectional_rnn(
    cell_fw, cell_bw, inputs, initial_state_fw=None, initial_state_bw=None, dtype=None,
    sequence_length=None, scope=None,
):  # fmt: skip
    return static_bidirectional_rnn(
        cell_fw, cell_bw, inputs, initial_state_fw, initial_state_bw, dtype, sequence_length, scope
    )


def time_major_of(value):
    """The first two axes the other way round."""
    if not _version.transposes_by_rank:
        return tf.transpose(value, [1, 0, 2])
    rank = _model.rank(value)
    if isinstance(rank, int) and rank < 2:
        return value
    order = tf.concat(([1, 0], tf.range(2, tf.rank(value))), axis=0)
    turned = tf.transpose(value, order)
    sizes = _model.state_sizes(value)
    if isinstance(sizes, list):
        _model.with_shape(turned, [sizes[1], sizes[0]] + sizes[2:])
    return turned


def _lengths(sequence_length):
    if sequence_length is None:
        return None
    sequence_length = tf.compat.v1.to_int32(sequence_length)
    return tf.identity(sequence_length, name="sequence_length")


def dynamic_rnn(
    cell, inputs, sequence_length=None, initial_state=None, dtype=None, parallel_iterations=None,
    swap_memory=False, time_major=False, scope=None,
):  # fmt: skip
    inside = _version.rnn_transposes_inside_scope
    if not inside:
        inputs = _inputs(inputs, time_major)
        sequence_length = _lengths(sequence_length)
    with variable_scope(scope or _RNN):
        if inside:
            inputs = _inputs(inputs, time_major)
            sequence_length = _lengths(sequence_length)
        first = nest.flatten(inputs)[0]
        batch_size = _model.size(first, 1)
        if _model.lacks(batch_size):
            batch_size = tf.shape(first)[1]
        state = initial_state
        if state is None:
            if not dtype:
                raise ValueError(_NO_DTYPE)
            state = _zero_state(cell, batch_size, dtype)
        if sequence_length is not None:
            sequence_length = tf.identity(sequence_length, name="CheckSeqLen")
        outputs, state = _loop(cell, inputs, state, batch_size, sequence_length, dtype)
        if not time_major:
            outputs = nest.map_structure(time_major_of, outputs)
        return outputs, state


_NO_DTYPE = (
    "If there is no initial_state, you must give a dtype."
    if _version.transposes_by_rank
    else "If no initial_state is provided, dtype must be."
)


def _inputs(inputs, time_major):
    if time_major:
        return inputs
    flat = [time_major_of(tf.convert_to_tensor(value)) for value in nest.flatten(inputs)]
    return nest.pack_sequence_as(inputs, flat)


def _loop(cell, inputs, state, batch_size, sequence_length, dtype):
    flat = nest.flatten(inputs)
    output_size = cell.output_size
    sizes = nest.flatten(output_size)
    steps, static_batch = _model.size(flat[0], 0), _model.size(flat[0], 1)
    depth = _model.size(flat[0])
    if _model.lacks(depth):
        raise ValueError(
            "Input size (depth of inputs) must be accessible via shape inference,"
            " but saw value None."
        )
    length = tf.shape(flat[0])[0]
    kind = _state_dtype(dtype, state)
    zero_output = lengths = None
    if sequence_length is not None:
        zeros = [_zeros(static_batch, size, kind) for size in sizes]
        zero_output = nest.pack_sequence_as(output_size, zeros)
        lengths = (
            sequence_length,
            tf.reduce_min(sequence_length),
            tf.reduce_max(sequence_length),
        )
    time = tf.constant(0, dtype=tf.int32, name="time")
    outputs = tuple(
        TensorArray(dtype=kind, size=length, element_shape=_model.prefixed(static_batch, size))
        for size in sizes
    )
    arrays = [TensorArray(dtype=value.dtype, size=length).unstack(value) for value in flat]

    def step(time, outputs, state):
        here = nest.pack_sequence_as(inputs, [array.read(time) for array in arrays])
        if lengths is None:
            output, state = cell(here, state)
        else:
            output, state = _step(
                time, lengths, zero_output, state, lambda: cell(here, state), True
            )
        values = nest.flatten(output)
        outputs = tuple(array.write(time, value) for array, value in zip(outputs, values))
        return time + 1, outputs, state

    limit = {"maximum_iterations": length} if _version.loops_have_limits else {}
    _, outputs, state = tf.while_loop(
        lambda time, *_: time < length, step, (time, outputs, state), **limit
    )
    values = [
        _model.with_shape(
            array.stack(), _model.prefixed(steps, _model.prefixed(static_batch, size))
        )
        for array, size in zip(outputs, sizes)
    ]
    return nest.pack_sequence_as(output_size, values), state


def bidirectional_dynamic_rnn(
    cell_fw, cell_bw, inputs, sequence_length=None, initial_state_fw=None, initial_state_bw=None,
    dtype=None, parallel_iterations=None, swap_memory=False, time_major=False, scope=None,
):  # fmt: skip
    time_axis, batch_axis = (0, 1) if time_major else (1, 0)

    def turned(value):
        if sequence_length is None and _LOWER:
            return tf.reverse(value, axis=[time_axis])
        return _model.like(
            tf.reverse_sequence(value, sequence_length, time_axis, batch_axis), value
        )

    with variable_scope(scope or _BIDIRECTIONAL):
        with variable_scope(_FORWARD) as fw_scope:
            forwards, state_fw = dynamic_rnn(
                cell_fw,
                inputs,
                sequence_length,
                initial_state_fw,
                dtype,
                time_major=time_major,
                scope=fw_scope,
            )
        with variable_scope(_BACKWARD) as bw_scope:
            backwards, state_bw = dynamic_rnn(
                cell_bw,
                nest.map_structure(turned, inputs),
                sequence_length,
                initial_state_bw,
                dtype,
                time_major=time_major,
                scope=bw_scope,
            )
    backwards = turned(backwards)
    return (forwards, backwards), (state_fw, state_bw)


def raw_rnn(cell, loop_fn, parallel_iterations=None, swap_memory=False, scope=None):
    if not callable(loop_fn):
        raise TypeError("loop_fn must be a callable")
    with variable_scope(scope or _RNN):
        time = tf.constant(0, dtype=tf.int32)
        finished, next_input, state, emitted, first_loop_state = loop_fn(time, None, None, None)
        loop_state = first_loop_state
        if loop_state is None:
            loop_state = tf.constant(0, dtype=tf.int32)
        state = nest.map_structure(tf.convert_to_tensor, state)
        batch_size = _model.size(nest.flatten(next_input)[0], 0)
        if emitted is None:
            emitted = cell.output_size
            sizes = [_model.state_sizes(size) for size in nest.flatten(emitted)]
            kinds = [_model.dtype(nest.flatten(state)[0])] * len(sizes)
        else:
            sizes = [_model.shape(each) for each in nest.flatten(emitted)]
            kinds = [_model.dtype(each) for each in nest.flatten(emitted)]
        arrays = [
            TensorArray(kind, 0, dynamic_size=True, name="rnn_output_%d" % number)
            for number, kind in enumerate(kinds)
        ]
        arrays = nest.pack_sequence_as(emitted, arrays)
        zeros = [_zeros(batch_size, size, kind) for size, kind in zip(sizes, kinds)]
        zeros = nest.pack_sequence_as(emitted, zeros)

        def body(time, finished, given, arrays, state, loop_state):
            output, cell_state = cell(given, state)
            next_time = time + 1
            next_finished, next_input, next_state, emit, next_loop_state = loop_fn(
                next_time, output, cell_state, loop_state
            )
            if next_loop_state is not None:
                loop_state = next_loop_state

            def keep(old, new):
                if isinstance(old, TensorArray) or _model.rank(old) == 0:
                    return new
                return tf.compat.v1.where(finished, old, new)

            emit = nest.map_structure(keep, zeros, emit)
            next_state = nest.map_structure(keep, state, next_state)
            arrays = nest.map_structure(lambda array, each: array.write(time, each), arrays, emit)
            finished = tf.logical_or(finished, next_finished)
            return next_time, finished, next_input, arrays, next_state, loop_state

        _, _, _, arrays, state, loop_state = tf.while_loop(
            lambda time, finished, *_: tf.logical_not(tf.reduce_all(finished)),
            body,
            [time, finished, next_input, arrays, state, loop_state],
        )
        return arrays, state, None if first_loop_state is None else loop_state


def stack_bidirectional_rnn(
    cells_fw, cells_bw, inputs, initial_states_fw=None, initial_states_bw=None, dtype=None,
    sequence_length=None, scope=None,
):  # fmt: skip
    states_fw, states_bw = [], []
    layer = inputs
    with variable_scope(scope or "stack_bidirectional_rnn"):
        for number, (fw, bw) in enumerate(zip(cells_fw, cells_bw)):
            initial_fw = initial_states_fw[number] if initial_states_fw else None
            initial_bw = initial_states_bw[number] if initial_states_bw else None
            with variable_scope("cell_%d" % number) as cell_scope:
                layer, state_fw, state_bw = static_bidirectional_rnn(
                    fw, bw, layer, initial_fw, initial_bw, dtype, sequence_length, cell_scope
                )
            states_fw.append(state_fw)
            states_bw.append(state_bw)
    return layer, tuple(states_fw), tuple(states_bw)


def stack_bidirectional_dynamic_rnn(
    cells_fw, cells_bw, inputs, initial_states_fw=None, initial_states_bw=None, dtype=None,
    sequence_length=None, parallel_iterations=None, time_major=False, scope=None, swap_memory=False,
):  # fmt: skip
    states_fw, states_bw = [], []
    layer = inputs
    with variable_scope(scope or "stack_bidirectional_rnn"):
        for number, (fw, bw) in enumerate(zip(cells_fw, cells_bw)):
            with variable_scope("cell_%d" % number):
                outputs, (state_fw, state_bw) = bidirectional_dynamic_rnn(
                    fw,
                    bw,
                    layer,
                    sequence_length,
                    initial_states_fw[number] if initial_states_fw else None,
                    initial_states_bw[number] if initial_states_bw else None,
                    dtype,
                    time_major=time_major,
                )
                layer = concat(outputs, 2)
            states_fw.append(state_fw)
            states_bw.append(state_bw)
    return layer, tuple(states_fw), tuple(states_bw)
