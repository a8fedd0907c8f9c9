"""The layers and models of Keras, written in Python."""
