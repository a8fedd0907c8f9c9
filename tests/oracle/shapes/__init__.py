"""What real TensorFlow says of the shapes, dtypes and values of ops, held against `models`.

`calls.txt` has one call on a line. In it `F(2, 3)` stands for a placeholder of floats of that
shape, and so do I (int32), L (int64), B (bool), S (text), U (uint8), D (float64) and C (complex64).
Each call is tried with the shapes as they stand, and with some or all of their sizes unknown
(`variants.py`).

    python -m tests.oracle.shapes.record [DIALECT…]     # ask TensorFlow, and write recorded/
    python -m tests.oracle.shapes.compare [DIALECT…]    # hold our answers against that

Ours may be less known than TensorFlow's, but never another.
"""
