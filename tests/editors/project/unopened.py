"""Nobody opens this file."""

import tensorflow as tf

for name in ("重み"[:0] + "w", "w"):
    "😀"; tf.get_variable(name, [1])
