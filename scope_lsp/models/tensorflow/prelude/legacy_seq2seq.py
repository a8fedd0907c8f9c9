"""`tf.contrib.legacy_seq2seq`, in 0.12 `tf.nn.seq2seq`: networks unrolled over lists of inputs.

After `python/ops/seq2seq.py` of 0.12.1 and `contrib/legacy_seq2seq/python/ops/seq2seq.py` of
1.0.1 to 1.15.5.
"""

import copy

import tensorflow as tf
from tensorflow import _model, _rnn, _version
from tensorflow import _nest as nest
from tensorflow._arrays import concat

rnn_cell = tf.nn.rnn_cell
variable_scope = tf.variable_scope
static_rnn = _rnn.static_rnn

linear = rnn_cell._linear


def _encoder_cell(cell):
    return copy.deepcopy(cell) if _version.seq2seq_copies_cells else cell


def _extract_argmax_and_embed(embedding, output_projection=None, update_embedding=True):
    def loop_function(prev, _):
        if output_projection is not None:
            prev = tf.nn.xw_plus_b(prev, output_projection[0], output_projection[1])
        found = tf.nn.embedding_lookup(embedding, tf.argmax(prev, 1))
        return found if update_embedding else tf.stop_gradient(found)

    return loop_function


def rnn_decoder(decoder_inputs, initial_state, cell, loop_function=None, scope=None):
    with variable_scope(scope or "rnn_decoder"):
        state, outputs, prev = initial_state, [], None
        for number, value in enumerate(decoder_inputs):
            if loop_function is not None and prev is not None:
                with variable_scope("loop_function", reuse=True):
                    value = loop_function(prev, number)
            if number > 0:
                tf.get_variable_scope().reuse_variables()
            output, state = cell(value, state)
            outputs.append(output)
            if loop_function is not None:
                prev = output
    return outputs, state


def basic_rnn_seq2seq(encoder_inputs, decoder_inputs, cell, dtype=tf.float32, scope=None):
    with variable_scope(scope or "basic_rnn_seq2seq"):
        _, state = static_rnn(_encoder_cell(cell), encoder_inputs, dtype=dtype)
        return rnn_decoder(decoder_inputs, state, cell)


def tied_rnn_seq2seq(
    encoder_inputs, decoder_inputs, cell, loop_function=None, dtype=tf.float32, scope=None
):
    with variable_scope("combined_tied_rnn_seq2seq"):
        scope = scope or "tied_rnn_seq2seq"
        _, state = static_rnn(cell, encoder_inputs, dtype=dtype, scope=scope)
        tf.get_variable_scope().reuse_variables()
        return rnn_decoder(decoder_inputs, state, cell, loop_function=loop_function, scope=scope)


def _embedded(embedding, inputs):
    return [tf.nn.embedding_lookup(embedding, each) for each in inputs]


def embedding_rnn_decoder(
    decoder_inputs, initial_state, cell, num_symbols, embedding_size, output_projection=None,
    feed_previous=False, update_embedding_for_previous=True, scope=None,
):  # fmt: skip
    with variable_scope(scope or "embedding_rnn_decoder"):
        embedding = tf.get_variable("embedding", [num_symbols, embedding_size])
        loop_function = None
        if feed_previous:
            loop_function = _extract_argmax_and_embed(
                embedding, output_projection, update_embedding_for_previous
            )
        # One by one, between the steps of the decoder.
        inputs = (tf.nn.embedding_lookup(embedding, each) for each in decoder_inputs)
        return rnn_decoder(inputs, initial_state, cell, loop_function=loop_function)


def _either(feed_previous, decode, count, structure):
    """The decoder with and without its own outputs fed back, where a tensor says which."""

    def decoder(feed):
        with variable_scope(tf.get_variable_scope(), reuse=None if feed else True):
            outputs, state = decode(feed)
            return outputs + nest.flatten(state)

    found = tf.cond(feed_previous, lambda: decoder(True), lambda: decoder(False))
    return found[:count], nest.pack_sequence_as(structure, found[count:])


def embedding_rnn_seq2seq(
    encoder_inputs, decoder_inputs, cell, num_encoder_symbols, num_decoder_symbols, embedding_size,
    output_projection=None, feed_previous=False, dtype=None, scope=None,
):  # fmt: skip
    with variable_scope(scope or "embedding_rnn_seq2seq") as scope:
        if dtype is not None:
            scope.set_dtype(dtype)
        else:
            dtype = scope.dtype
        encoder_cell = rnn_cell.EmbeddingWrapper(
            _encoder_cell(cell),
            embedding_classes=num_encoder_symbols,
            embedding_size=embedding_size,
        )
        _, state = static_rnn(encoder_cell, encoder_inputs, dtype=dtype)
        if output_projection is None:
            cell = rnn_cell.OutputProjectionWrapper(cell, num_decoder_symbols)

        def decode(feed, update=False):
            return embedding_rnn_decoder(
                decoder_inputs,
                state,
                cell,
                num_decoder_symbols,
                embedding_size,
                output_projection=output_projection,
                feed_previous=feed,
                update_embedding_for_previous=update,
            )

        if isinstance(feed_previous, bool):
            return decode(feed_previous, True)
        return _either(feed_previous, decode, len(decoder_inputs), state)


def embedding_tied_rnn_seq2seq(
    encoder_inputs, decoder_inputs, cell, num_symbols, embedding_size, num_decoder_symbols=None,
    output_projection=None, feed_previous=False, dtype=None, scope=None,
):  # fmt: skip
    with variable_scope(scope or "embedding_tied_rnn_seq2seq", dtype=dtype) as scope:
        dtype = scope.dtype
        embedding = tf.get_variable("embedding", [num_symbols, embedding_size], dtype=dtype)
        encoder_inputs = _embedded(embedding, encoder_inputs)
        decoder_inputs = _embedded(embedding, decoder_inputs)
        if output_projection is None:
            symbols = num_symbols if num_decoder_symbols is None else num_decoder_symbols
            cell = rnn_cell.OutputProjectionWrapper(cell, symbols)

        def decode(feed, update=False):
            loop_function = None
            if feed:
                loop_function = _extract_argmax_and_embed(embedding, output_projection, update)
            return tied_rnn_seq2seq(
                encoder_inputs, decoder_inputs, cell, loop_function=loop_function, dtype=dtype
            )

        if isinstance(feed_previous, bool):
            return decode(feed_previous, True)
        state = cell.zero_state(_model.size(encoder_inputs[0], 0), dtype)
        return _either(feed_previous, decode, len(decoder_inputs), state)


def attention_decoder(
    decoder_inputs, initial_state, attention_states, cell, output_size=None, num_heads=1,
    loop_function=None, dtype=None, scope=None, initial_state_attention=False,
):  # fmt: skip
    if not decoder_inputs:
        raise ValueError("Must provide at least 1 input to attention decoder.")
    if num_heads < 1:
        raise ValueError("With less than 1 heads, use a non-attention decoder.")
    if output_size is None:
        output_size = cell.output_size
    size = _model.size(attention_states, 2)
    if _model.lacks(size):
        raise ValueError(
            "Shape[2] of attention_states must be known: %s" % attention_states.get_shape()
        )
    with variable_scope(scope or "attention_decoder", dtype=dtype) as scope:
        given = {"dtype": scope.dtype} if _version.rnn_scopes_are_lower_case else {}
        length = _model.size(attention_states, 1)
        if _model.lacks(length):
            length = tf.shape(attention_states)[1]
        hidden = tf.reshape(attention_states, [-1, length, 1, size])
        features, v = [], []
        for head in range(num_heads):
            kernel = tf.get_variable("AttnW_%d" % head, [1, 1, size, size], **given)
            features.append(tf.nn.conv2d(hidden, kernel, [1, 1, 1, 1], "SAME"))
            v.append(tf.get_variable("AttnV_%d" % head, [size], **given))

        def attention(query):
            if nest.is_sequence(query):
                query = concat(nest.flatten(query), 1)
            reads = []
            for head in range(num_heads):
                with variable_scope("Attention_%d" % head):
                    y = tf.reshape(linear(query, size, True), [-1, 1, 1, size])
                    s = tf.reduce_sum(v[head] * tf.tanh(features[head] + y), [2, 3])
                    a = tf.reshape(tf.nn.softmax(s), [-1, length, 1, 1])
                    reads.append(tf.reshape(tf.reduce_sum(a * hidden, [1, 2]), [-1, size]))
            return reads

        state, outputs, prev = initial_state, [], None
        batch_size = _model.size(decoder_inputs[0], 0)
        reads = [
            _model.op("zeros", scope.dtype, _model.prefixed(batch_size, [size]), [])
            for _ in range(num_heads)
        ]
        if initial_state_attention:
            reads = attention(initial_state)
        for number, value in enumerate(decoder_inputs):
            if number > 0:
                tf.get_variable_scope().reuse_variables()
            if loop_function is not None and prev is not None:
                with variable_scope("loop_function", reuse=True):
                    value = loop_function(prev, number)
            input_size = _model.size(value, 1)
            if _model.lacks(input_size):
                raise ValueError("Could not infer input size from input: %s" % value.name)
            output, state = cell(linear([value] + reads, input_size, True), state)
            if number == 0 and initial_state_attention:
                with variable_scope(tf.get_variable_scope(), reuse=True):
                    reads = attention(state)
            else:
                reads = attention(state)
            with variable_scope("AttnOutputProjection"):
                output = linear([output] + reads, output_size, True)
            if loop_function is not None:
                prev = output
            outputs.append(output)
    return outputs, state


def embedding_attention_decoder(
    decoder_inputs, initial_state, attention_states, cell, num_symbols, embedding_size, num_heads=1,
    output_size=None, output_projection=None, feed_previous=False,
    update_embedding_for_previous=True, dtype=None, scope=None, initial_state_attention=False,
):  # fmt: skip
    if output_size is None:
        output_size = cell.output_size
    with variable_scope(scope or "embedding_attention_decoder", dtype=dtype):
        embedding = tf.get_variable("embedding", [num_symbols, embedding_size])
        loop_function = None
        if feed_previous:
            loop_function = _extract_argmax_and_embed(
                embedding, output_projection, update_embedding_for_previous
            )
        return attention_decoder(
            _embedded(embedding, decoder_inputs),
            initial_state,
            attention_states,
            cell,
            output_size=output_size,
            num_heads=num_heads,
            loop_function=loop_function,
            initial_state_attention=initial_state_attention,
        )


def embedding_attention_seq2seq(
    encoder_inputs, decoder_inputs, cell, num_encoder_symbols, num_decoder_symbols, embedding_size,
    num_heads=1, output_projection=None, feed_previous=False, dtype=None, scope=None,
    initial_state_attention=False,
):  # fmt: skip
    with variable_scope(scope or "embedding_attention_seq2seq", dtype=dtype) as scope:
        dtype = scope.dtype
        encoder_cell = rnn_cell.EmbeddingWrapper(
            _encoder_cell(cell),
            embedding_classes=num_encoder_symbols,
            embedding_size=embedding_size,
        )
        encoded, state = static_rnn(encoder_cell, encoder_inputs, dtype=dtype)
        states = concat([tf.reshape(each, [-1, 1, cell.output_size]) for each in encoded], 1)
        output_size = None
        if output_projection is None:
            cell = rnn_cell.OutputProjectionWrapper(cell, num_decoder_symbols)
            output_size = num_decoder_symbols

        def decode(feed, update=False):
            return embedding_attention_decoder(
                decoder_inputs,
                state,
                states,
                cell,
                num_decoder_symbols,
                embedding_size,
                num_heads=num_heads,
                output_size=output_size,
                output_projection=output_projection,
                feed_previous=feed,
                update_embedding_for_previous=update,
                initial_state_attention=initial_state_attention,
            )

        if isinstance(feed_previous, bool):
            return decode(feed_previous, True)
        return _either(feed_previous, decode, len(decoder_inputs), state)


def one2many_rnn_seq2seq(
    encoder_inputs, decoder_inputs_dict, enc_cell, dec_cells_dict, num_encoder_symbols,
    num_decoder_symbols_dict, embedding_size, feed_previous=False, dtype=None, scope=None,
):  # fmt: skip
    outputs_dict, state_dict = {}, {}
    with variable_scope(scope or "one2many_rnn_seq2seq", dtype=dtype) as scope:
        enc_cell = rnn_cell.EmbeddingWrapper(
            enc_cell, embedding_classes=num_encoder_symbols, embedding_size=embedding_size
        )
        _, encoded = static_rnn(enc_cell, encoder_inputs, dtype=scope.dtype)
        for name, inputs in decoder_inputs_dict.items():
            symbols = num_decoder_symbols_dict[name]
            with variable_scope("one2many_decoder_" + str(name)):
                cell = rnn_cell.OutputProjectionWrapper(dec_cells_dict[name], symbols)

                def decode(feed):
                    return embedding_rnn_decoder(
                        inputs, encoded, cell, symbols, embedding_size, feed_previous=feed
                    )

                if isinstance(feed_previous, bool):
                    outputs, state = decode(feed_previous)
                else:
                    outputs, state = _either(feed_previous, decode, len(inputs), encoded)
            outputs_dict[name], state_dict[name] = outputs, state
    return outputs_dict, state_dict


if not _version.seq2seq_has_a_cell_for_each:
    _one2many_rnn_seq2seq = one2many_rnn_seq2seq

    def one2many_rnn_seq2seq(
        encoder_inputs, decoder_inputs_dict, cell, num_encoder_symbols, num_decoder_symbols_dict,
        embedding_size, feed_previous=False, dtype=None, scope=None,
    ):  # fmt: skip
        return _one2many_rnn_seq2seq(
            encoder_inputs, decoder_inputs_dict, cell, dict.fromkeys(decoder_inputs_dict, cell),
            num_encoder_symbols, num_decoder_symbols_dict, embedding_size, feed_previous, dtype,
            scope,
        )  # fmt: skip


def sequence_loss_by_example(
    logits, targets, weights, average_across_timesteps=True, softmax_loss_function=None, name=None,
):  # fmt: skip
    if len(targets) != len(logits) or len(weights) != len(logits):
        raise ValueError(
            "Lengths of logits, weights, and targets must be the same %d, %d, %d."
            % (len(logits), len(weights), len(targets))
        )
    with tf.name_scope(name, "sequence_loss_by_example", logits + targets + weights):
        steps = []
        for logit, target, weight in zip(logits, targets, weights):
            if softmax_loss_function is None:
                loss = _cross_entropy(logit, tf.reshape(target, [-1]))
            elif _version.seq2seq_names_arguments_of_losses:
                loss = softmax_loss_function(labels=target, logits=logit)
            else:
                loss = softmax_loss_function(logit, target)
            steps.append(loss * weight)
        total = tf.add_n(steps)
        if average_across_timesteps:
            size = tf.add_n(weights)
            size += 1e-12
            total /= size
    return total


def _cross_entropy(logits, labels):
    if not _version.rnn_scopes_are_lower_case:
        return tf.nn.sparse_softmax_cross_entropy_with_logits(logits, labels)
    return tf.nn.sparse_softmax_cross_entropy_with_logits(labels=labels, logits=logits)


def sequence_loss(
    logits, targets, weights, average_across_timesteps=True, average_across_batch=True,
    softmax_loss_function=None, name=None,
):  # fmt: skip
    with tf.name_scope(name, "sequence_loss", logits + targets + weights):
        cost = tf.reduce_sum(
            sequence_loss_by_example(
                logits,
                targets,
                weights,
                average_across_timesteps=average_across_timesteps,
                softmax_loss_function=softmax_loss_function,
            )
        )
        if not average_across_batch:
            return cost
        return cost / tf.cast(tf.shape(targets[0])[0], cost.dtype)


def model_with_buckets(
    encoder_inputs, decoder_inputs, targets, weights, buckets, seq2seq, softmax_loss_function=None,
    per_example_loss=False, name=None,
):  # fmt: skip
    last = buckets[-1]
    if len(encoder_inputs) < last[0]:
        raise ValueError(
            "Length of encoder_inputs (%d) must be at least that of last bucket (%d)."
            % (len(encoder_inputs), last[0])
        )
    for kind, given in (("targets", targets), ("weights", weights)):
        if len(given) < last[1]:
            raise ValueError(
                "Length of %s (%d) must be at least that of last bucket (%d)."
                % (kind, len(given), last[1])
            )
    everything = encoder_inputs + decoder_inputs + targets + weights
    losses, outputs = [], []
    with tf.name_scope(name, "model_with_buckets", everything):
        for number, (sources, length) in enumerate(buckets):
            with variable_scope(tf.get_variable_scope(), reuse=True if number else None):
                found, _ = seq2seq(encoder_inputs[:sources], decoder_inputs[:length])
                outputs.append(found)
                loss = sequence_loss_by_example if per_example_loss else sequence_loss
                losses.append(
                    loss(
                        found,
                        targets[:length],
                        weights[:length],
                        softmax_loss_function=softmax_loss_function,
                    )
                )
    return outputs, losses
