"""Tell what TensorFlow will call each variable, without running the program."""

__version__ = "0.1.0"
