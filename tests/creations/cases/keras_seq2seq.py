# tensorflow: 1.15 2.10 2.21
import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import LSTM, Dense, Embedding, Input
from tensorflow.keras.models import Model

latent = 8
encoder_inputs = Input(shape=(None, 5))
encoder = LSTM(latent, return_state=True)
encoder_outputs, state_h, state_c = encoder(encoder_inputs)
encoder_states = [state_h, state_c]
decoder_inputs = Input(shape=(None, 6))
decoder_lstm = LSTM(latent, return_sequences=True, return_state=True)
decoder_outputs, _, _ = decoder_lstm(decoder_inputs, initial_state=encoder_states)
decoder_dense = Dense(6, activation="softmax")
decoder_outputs = decoder_dense(decoder_outputs)
model = Model([encoder_inputs, decoder_inputs], decoder_outputs)
for layer in model.layers:
    tf.Variable(0.0, name="say/" + layer.name)
model.compile(optimizer="rmsprop", loss="categorical_crossentropy")
inputs = [np.zeros((4, 3, 5), "float32"), np.zeros((4, 7, 6), "float32")]
model.fit(inputs, np.zeros((4, 7, 6), "float32"), verbose=0)
encoder_model = Model(encoder_inputs, encoder_states)
decoder_state_input_h = Input(shape=(latent,))
decoder_state_input_c = Input(shape=(latent,))
decoder_states_inputs = [decoder_state_input_h, decoder_state_input_c]
decoder_outputs, state_h, state_c = decoder_lstm(decoder_inputs, decoder_states_inputs)
decoder_states = [state_h, state_c]
decoder_outputs = decoder_dense(decoder_outputs)
decoder_model = Model([decoder_inputs] + decoder_states_inputs, [decoder_outputs] + decoder_states)
for layer in decoder_model.layers:
    tf.Variable(0.0, name="say2/" + layer.name)
