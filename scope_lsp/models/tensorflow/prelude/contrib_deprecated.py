"""`tf.contrib.deprecated`: summaries by their tags, after `contrib/deprecated/__init__.py` and
`python/ops/logging_ops.py` of 1.15."""

import tensorflow as tf
from tensorflow import _model

SUMMARIES = "summaries"


def made(default, name, collections):
    found = _model.op(name or default, tf.string, [])
    for key in [SUMMARIES] if collections is None else collections:
        tf.add_to_collection(key, found)
    return found


def scalar_summary(tags, values, collections=None, name=None):
    return made("ScalarSummary", name, collections)


def histogram_summary(tag, values, collections=None, name=None):
    return made("HistogramSummary", name, collections)


def image_summary(tag, tensor, max_images=3, collections=None, name=None):
    return made("ImageSummary", name, collections)


def audio_summary(tag, tensor, sample_rate, max_outputs=3, collections=None, name=None):
    return made("AudioSummary", name, collections)


def merge_summary(inputs, collections=None, name=None):
    with tf.name_scope(name, "MergeSummary", list(inputs)):
        found = _model.op("MergeSummary", tf.string, [])
    for key in collections or ():
        tf.add_to_collection(key, found)
    return found


def merge_all_summaries(key=SUMMARIES):
    found = tf.get_collection(key)
    return merge_summary(found) if found else None
