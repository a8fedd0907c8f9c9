"""What a Python value may be, as far as it can be known without running the program."""
