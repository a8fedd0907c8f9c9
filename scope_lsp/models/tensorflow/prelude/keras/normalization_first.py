"""Normalizing layers of the first API, where they aren't those of the second."""

import tensorflow as tf


class BatchNormalization(tf._keras.BatchNormalization):
    _freezes = False
